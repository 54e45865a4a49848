import { expect, it } from 'vitest';
import { joinTornDates } from '../../src/ocr/text/torn-dates.js';

it.each([
  ['with a blank day', ['XÃ HÒA LỘC', 'Hòa Lộc, ngày', '', 'KẾ HOẠCH', '', 'tháng 4 năm 2026', 'Triển khai'], ['XÃ HÒA LỘC', 'Hòa Lộc, ngày tháng 4 năm 2026', '', 'KẾ HOẠCH', '', '', 'Triển khai']],
  ['whose marks were lost', ['Hoa Loc, ngay 12', 'thang ndm 2026'], ['Hoa Loc, ngay 12 thang ndm 2026', '']],
])('the date of a letterhead %s stands on one line again', (_, lines, expected) => {
  expect(joinTornDates(lines)).toEqual(expected);
});

it.each([
  ['a date inside a sentence', ['Hòa Lộc, ngày', 'tháng 4 năm 2026 là hạn cuối']],
  ['a title of a month', ['BÁO CÁO', 'tháng 4 năm 2026']],
  ['what stands far below', ['Hòa Lộc, ngày', ...Array.from({ length: 9 }, () => ''), 'tháng 4 năm 2026']],
])('%s stays as it is', (_, lines) => {
  expect(joinTornDates(lines)).toEqual(lines);
});
