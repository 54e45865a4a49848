import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { SourceText } from '../../src/document/source-text.js';
import { findDeadlines } from '../../src/extract/deadlines/index.js';
import { findTargets } from '../../src/extract/targets/index.js';
import { foldTonePlacement, newTonePlacement } from '../../src/vietnamese/index.js';

const days = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 4, max: 12 })).map(([day, month]) => `${day}/${month}`);
const dates = fc.oneof(
  days.map((day) => `trước ngày ${day}/2025`), days.map((day) => `chậm nhất ${day}`), days.map((day) => `ngày ${day} hằng năm`),
  fc.integer({ min: 1, max: 12 }).map((month) => `trong tháng ${month} năm 2026`), fc.constantFrom('I', 'II', 'III', 'IV').map((quarter) => `trong quý ${quarter}/2026`),
  fc.integer({ min: 2, max: 90 }).map((length) => `trong thời hạn ${length} ngày làm việc kể từ ngày nhận đủ hồ sơ`),
  fc.constantFrom('định kỳ 6 tháng, hằng năm', 'hằng quý', 'thứ Hai hằng tuần', 'đến hết năm 2027', 'từ ngày 01/9 đến ngày 15/10/2025', 'sau khi Kế hoạch được ban hành'),
);
const aims = fc.oneof(
  fc.tuple(fc.constantFrom('đạt tối thiểu', 'trên', 'dưới', 'không quá', 'đạt', 'ít nhất'), fc.integer({ min: 1, max: 100 })).map(([words, share]) => `tỷ lệ hồ sơ được xử lý ${words} ${share}%`),
  fc.integer({ min: 2, max: 99 }).map((count) => `mỗi đơn vị có ít nhất ${count} sáng kiến`),
  fc.integer({ min: 2, max: 60 }).map((share) => `giảm ${share}% số vụ hỏa hoạn so với năm 2024`),
);
const sentences = fc.tuple(fc.constantFrom('Hoàn thành việc rà soát', 'Báo cáo kết quả', 'Ủy ban nhân dân xã tổng hợp, gửi báo cáo'), dates, fc.option(dates), aims)
  .map(([duty, first, second, aim]) => `${duty} ${first}${second === null ? '' : ` và thực hiện xong ${second}`}; ${aim}.`);

/** What is found in a text, without its places; spelling folded, since it is what changes. */
function facts(text: string): unknown {
  const source = SourceText.fromPlainText(text);
  const passage = source.passage({ start: 0, end: source.text.length });
  const found = [
    ...findDeadlines(passage, { issued: '2025-03-10', period: '2025', place: 'text' }),
    ...findTargets(passage, { issued: '2025-03-10', objectives: false }),
  ].map((fact) => ({ ...fact, range: null }));
  return JSON.parse(foldTonePlacement(JSON.stringify(found)));
}

/** Breaks a text at some of its spaces, as other margins would. */
function wrapped(text: string, breaks: readonly boolean[]): string {
  return text.split(' ').map((word, at) => (at > 0 && breaks[at % breaks.length] ? `\n${word}` : at > 0 ? ` ${word}` : word)).join('');
}

describe('deadlines and targets', () => {
  it('are found at all in every generated sentence', () => {
    fc.assert(fc.property(sentences, (text) => {
      expect(facts(text)).not.toEqual([]);
    }), { numRuns: 200 });
  });

  it('stay the same wherever lines are broken', () => {
    fc.assert(fc.property(sentences, fc.array(fc.boolean(), { minLength: 3, maxLength: 12 }), (text, breaks) => {
      expect(facts(wrapped(text, breaks))).toEqual(facts(text));
    }), { numRuns: 200 });
  });

  it.each([
    ['the Unicode form', (text: string) => text.normalize('NFD')],
    ['the placement of tones', newTonePlacement],
    ['spaces at the ends of lines', (text: string) => `${text}   `],
    ['the marks of bold', (text: string) => text.replace(/(\d+)%/gu, '**$1%**').replace(/trước ngày/gu, '**trước ngày')],
    ['two spaces for one', (text: string) => text.replace(/ /gu, '  ')],
  ])('stay the same whatever %s', (_, change) => {
    const values = (text: string): unknown => (facts(text) as Record<string, unknown>[]).map((fact) => ({ ...fact, raw: null, indicator: null, anchor: null }));
    fc.assert(fc.property(sentences, (text) => {
      expect(values(change(text))).toEqual(values(text));
    }), { numRuns: 150 });
  });
});
