import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { findDeadlines } from '../../src/extract/deadlines/index.js';

const rulesIn = (text: string): readonly (string | null)[] => {
  const source = SourceText.fromPlainText(text);
  return findDeadlines(source.passage({ start: 0, end: text.length }), { issued: '2025-03-10', period: '2025', place: 'text' }).map(({ rrule }) => rrule);
};

describe('the day up to which figures are counted', () => {
  it.each([
    ['Gửi báo cáo định kỳ hằng tháng về Sở; ngày 25 tháng báo cáo là ngày chốt số liệu.', ['FREQ=MONTHLY']],
    ['Thời gian chốt số liệu tính từ ngày 15 tháng trước đến ngày 14 của tháng báo cáo.', []],
    ['Thời gian chốt số liệu ngày 25 tháng báo cáo, gửi về Sở trước ngày 28 hằng tháng.', ['FREQ=MONTHLY;BYMONTHDAY=28']],
    ['Báo cáo số liệu tiêm chủng trước ngày 25 hằng tháng.', ['FREQ=MONTHLY;BYMONTHDAY=25']],
  ])('is no deadline: %s', (text, rules) => {
    expect(rulesIn(text)).toEqual(rules);
  });
});

describe('the last day of each month', () => {
  it('is one of several', () => {
    expect(rulesIn('Lập danh sách gửi Sở Y tế trước ngày 15 và ngày cuối cùng của tháng.')).toEqual(['FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=MONTHLY;BYMONTHDAY=-1']);
  });
});
