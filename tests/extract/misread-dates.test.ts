import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { findDeadlines } from '../../src/extract/deadlines/index.js';
import { diagnoseDeadlines } from '../../src/extract/diagnostics/index.js';

function read(text: string): { readonly dates: readonly (string | null)[]; readonly raws: readonly string[]; readonly codes: readonly string[] } {
  const source = SourceText.fromPlainText(text);
  const facts = findDeadlines(source.passage({ start: 0, end: source.text.length }), { issued: '2025-03-10', period: '2025', place: 'text' });
  return { dates: facts.map(({ edtf }) => edtf), raws: facts.map(({ raw }) => raw), codes: diagnoseDeadlines(facts, '2025-03-10').map(({ code }) => code) };
}

describe('a date with a sign misread', () => {
  it.each([
    ['Hoàn thành trước ngày 3O/6/2O25', '../2025-06-30'],
    ['Gửi báo cáo trước ngày 1l/10/2025', '../2025-10-11'],
    ['Gửi báo cáo trước ngày l5 tháng l2 năm 2025', '../2025-12-15'],
    ['Hoàn thành trong Quý 11/2025', '2025-34'],
    ['Hoàn thành trong quý 1V năm 2025', '2025-36'],
    ['Hoàn thành trong năm 2O26', '2026'],
  ])('is read as the only one it can be, and pointed out: %s', (text, date) => {
    expect(read(text)).toMatchObject({ dates: [date], codes: ['date-repaired'] });
  });

  it('keeps the words as they are written', () => {
    expect(read('Hoàn thành trước ngày 3O/6/2O25').raws).toEqual(['trước ngày 3O/6/2O25']);
  });

  it.each([
    ['a right date beside it', 'Hoàn thành trước ngày 30/6/2025'],
    ['a quarter in digits', 'Hoàn thành trong quý 1/2025'],
    ['a quarter in Roman numerals', 'Hoàn thành trong Quý III/2025'],
    ['a code', 'Thực hiện ISO 9001:2015 và mẫu I2 theo tiêu chuẩn l5/O2, hoàn thành trước ngày 30/6/2025'],
  ])('is not seen in %s', (_, text) => {
    expect(read(text).codes).toEqual([]);
  });
});
