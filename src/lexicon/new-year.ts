/** The Lunar New Year, by which offices set ends without giving their day (`trước Tết Nguyên đán 2026`), and the lunar calendar around it. */
import { wordTable } from './word-table.js';

const CALENDAR = 'Âm lịch Việt Nam, tính theo giờ chính thức (múi giờ thứ 7): ngày mùng một tháng Giêng';

/** What the feast is called. */
export const NEW_YEAR_NAMES = { source: CALENDAR, phrases: ['tết nguyên đán', 'tết âm lịch', 'tết cổ truyền', 'tết cổ truyền dân tộc', 'tết'] } as const;

/** Behind a bare `tết`: another feast, or no feast at all. */
export const OTHER_FEASTS = { source: CALENDAR, phrases: ['trung thu', 'thiếu nhi', 'đoan ngọ', 'dương lịch', 'trồng cây', 'thanh minh', 'nguyên tiêu', 'độc lập', 'quân dân', 'sum vầy', 'nhân ái', 'vì người nghèo'] } as const;

/** The first of the two words by which a lunar year is called (`Bính Ngọ`). */
export const HEAVENLY_STEMS = { source: CALENDAR, phrases: ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'] } as const;

/** Month and day of its first day in each year. */
export const NEW_YEAR_DAYS: { readonly source: string; readonly days: Readonly<Record<string, string>> } = {
  source: CALENDAR,
  days: {
    2005: '02-09', 2006: '01-29', 2007: '02-17', 2008: '02-07', 2009: '01-26', 2010: '02-14', 2011: '02-03', 2012: '01-23', 2013: '02-10', 2014: '01-31',
    2015: '02-19', 2016: '02-08', 2017: '01-28', 2018: '02-16', 2019: '02-05', 2020: '01-25', 2021: '02-12', 2022: '02-01', 2023: '01-22', 2024: '02-10',
    2025: '01-29', 2026: '02-17', 2027: '02-06', 2028: '01-26', 2029: '02-13', 2030: '02-02', 2031: '01-23', 2032: '02-11', 2033: '01-31', 2034: '02-19',
    2035: '02-08', 2036: '01-28', 2037: '02-15', 2038: '02-04', 2039: '01-24', 2040: '02-12',
  },
};

/** The months of each lunar year from its first on: `L` has 30 days, `S` 29. A leap month stands behind the month whose number it repeats. */
export const LUNAR_MONTHS: { readonly source: string; readonly lengths: Readonly<Record<string, string>>; readonly leaps: Readonly<Record<string, number>> } = {
  source: `${CALENDAR}; tính từ điểm sóc và trung khí (J. Meeus, Astronomical Algorithms)`,
  lengths: {
    2005: 'SLSLSLLSLSLS', 2006: 'LSLSSLLSLLSLS', 2007: 'LSLSSLSLLLSL', 2008: 'LSSLSSLSLSLL', 2009: 'LSLSLSSLSLSLL', 2010: 'LSLSLSSLSLSL',
    2011: 'LSLLSLSSLSLS', 2012: 'LSLLSLSLSLSLS', 2013: 'LSLSLLSLSLSL', 2014: 'SLSLSLSLLSLSL', 2015: 'SLSSLSLLLSLS', 2016: 'LSLSSLSLLSLL',
    2017: 'SLSLSSLSLSLLL', 2018: 'SLSLSSLSSLLL', 2019: 'SLLSLSSLSSLL', 2020: 'SLLLSLSSLSSLL', 2021: 'SLLSLSLSLSLS', 2022: 'LSLSLLSLSLSL',
    2023: 'SLSSLLSLLSLSL', 2024: 'SLSSLSLLSLLS', 2025: 'LSLSSLSLSLLLS', 2026: 'LSLSSLSSLLLS', 2027: 'LLSLSSLSSLLS', 2028: 'LLLSLSSLSSLLS',
    2029: 'LLSLSLSLSSLS', 2030: 'LLSLLSLSLSLS', 2031: 'SLSLLSLLSLSLS', 2032: 'SLSLSLLSLLSL', 2033: 'SLSSLSLSLLLSL', 2034: 'SLSSLSSLLLSL',
    2035: 'LSLSSLSSLLSL', 2036: 'LLSLSSLSSLSLL', 2037: 'LSLLSSLSSLSL', 2038: 'LSLLSLSLSSLS', 2039: 'LLSLLSLSLSSLS', 2040: 'LSLLSLSLLSLS',
  },
  leaps: { 2006: 7, 2009: 5, 2012: 4, 2014: 9, 2017: 6, 2020: 4, 2023: 2, 2025: 6, 2028: 5, 2031: 3, 2033: 11, 2036: 6, 2039: 5 },
};

/** Names of the first and the last month, which no month of the solar calendar bears. */
export const LUNAR_MONTH_NAMES = wordTable<number>({ giêng: 1, chạp: 12 });

/** Behind a day and a month: they are of the lunar calendar. */
export const LUNAR_MARKS = { source: CALENDAR, phrases: ['âm lịch', 'al'] } as const;

/** The fifteenth of a lunar month. */
export const FULL_MOON_WORDS = { source: CALENDAR, phrases: ['rằm'] } as const;

/** The second of the two words by which a lunar year is called, from the first of its cycle on. */
export const EARTHLY_BRANCHES = { source: CALENDAR, phrases: ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'] } as const;

/** In brackets behind a lunar day, before the same day in the solar calendar. */
export const SOLAR_LEADS = { source: CALENDAR, phrases: ['tức', 'tức là', 'nhằm', 'nhằm ngày', 'dương lịch', 'tức ngày'] } as const;
