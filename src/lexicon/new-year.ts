/** The Lunar New Year, by which offices set ends without giving their day: `trước Tết Nguyên đán 2026`. */

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
