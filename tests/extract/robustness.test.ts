import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/contract/assemble.js';
import type { Plan } from '../../src/contract/schema.js';
import { SourceText } from '../../src/document/source-text.js';
import { extract } from '../../src/extract/index.js';
import { segment } from '../../src/segment/index.js';
import { foldTonePlacement, newTonePlacement } from '../../src/vietnamese/index.js';

const DOCUMENTS = ['ke-hoach-xa', 'ke-hoach-phuong', 'cong-van-huyen', 'chi-thi-tinh'].map((name) =>
  readFileSync(new URL(`../../fixtures/${name}/input.txt`, import.meta.url), 'utf8'),
);

function planOf(text: string): Plan {
  const source = SourceText.fromPlainText(text);
  const outline = segment(source);
  const facts = extract(source, outline);
  return assemble({
    source: { file: 'text.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', pageCount: source.pages.length },
    text: source, facts, electronicSignatures: [], findings: [...outline.findings, ...facts.findings], language: 'vi',
  });
}

/** What a plan says, without offsets and ids. */
function facts(text: string): unknown {
  const plan = planOf(text);
  const names = new Map(plan.agencies.map(({ id, name }) => [id, name]));
  const deadlines = new Map(plan.deadlines.map(({ id, raw, edtf, rrule }) => [id, `${raw} ${edtf ?? ''} ${rrule ?? ''}`]));
  return fold({
    document: { ...plan.document, spans: undefined, references: plan.document.references.map(({ number, date }) => `${number} ${date ?? ''}`) },
    sections: plan.sections.map(({ marker, title, kind }) => [marker, title, kind]),
    tasks: plan.tasks.map(({ text: task, agencies, deadlines: ids, product }) => [
      task, agencies.map(({ agency, role, inherited }) => [names.get(agency), role, inherited]), ids.map((id) => deadlines.get(id)), product,
    ]),
    targets: plan.targets.map(({ raw, comparator, value, unit }) => [raw, comparator, value, unit]),
  });
}

function fold(value: unknown): unknown {
  return JSON.parse(foldTonePlacement(JSON.stringify(value).normalize('NFC')));
}

const words = fc.constantFrom(
  'I.', 'II.', '1.', '1.1.', 'a)', 'đ)', '-', '+', '•', '#', '**', '|', ' | ', ':', ';', './.', '(', ')', '“', '\n', '\n\n', '\f', '\t', 'Phần', 'Điều 1.', 'PHỤ LỤC', 'Nơi nhận:', 'KẾ HOẠCH', 'Kính gửi:',
  'Sở Nội vụ', 'UBND các xã', 'các cơ quan, đơn vị', 'chủ trì', 'phối hợp với', 'báo cáo về', 'giao', 'trước ngày 30/6/2025', '31/02/2024', 'hằng quý', '100%', 'tối thiểu 80% hồ sơ', 'Đơn vị chủ trì:', 'Thời gian:', 'TT | Nội dung | Đơn vị chủ trì | Thời gian', '1 | Rà soát | Sở Y tế | Quý I',
);
const mangled = fc.array(fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), { maxLength: 80 }).map((parts) => parts.join(' '));

describe('segmentation and extraction', () => {
  it('read a word that every object has a property of like any other', () => {
    const plan = planOf('UBND XÃ TÂN HÒA\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nCông tác\n\nI. NHIỆM VỤ\n1. Văn phòng rà soát constructor định kỳ constructor, ít nhất constructor lớp, thứ constructor, quý constructor.');
    expect([plan.tasks.length, plan.deadlines, plan.targets]).toEqual([1, [], []]);
  });

  it('give valid JSON for any text, however mangled', () => {
    fc.assert(fc.property(mangled, (text) => {
      expect(() => planOf(text)).not.toThrow();
    }), { numRuns: 150 });
  });

  it('give valid JSON for a document with pieces cut out, doubled or out of order', () => {
    fc.assert(fc.property(fc.constantFrom(...DOCUMENTS), fc.array(fc.tuple(fc.nat(9_999), fc.nat(600)), { minLength: 1, maxLength: 12 }), (text, cuts) => {
      const pieces = cuts.map(([at, length]) => text.slice(at % text.length, (at % text.length) + length));
      expect(() => planOf(pieces.join('\n'))).not.toThrow();
    }), { numRuns: 60 });
  });

  it.each([
    ['a whole document on one line', DOCUMENTS[3]!.replace(/\s*\n\s*/gu, ' ').repeat(6)],
    ['capitals before a date that no place stands before', `${'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM '.repeat(6)}kính gửi UBND, ngày 3 tháng 4 năm 2025`],
    ['words without a space between them', DOCUMENTS[0]!.replace(/\s+/gu, '').repeat(4)],
    ['strokes for spaces', DOCUMENTS[1]!.replace(/\s+/gu, '/').repeat(4)],
    ['points for spaces', DOCUMENTS[2]!.replace(/\s+/gu, '...').repeat(4)],
  ])('take little time for %s', (_, text) => {
    const start = performance.now();
    planOf(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('point every task to the words it was made from', () => {
    for (const text of DOCUMENTS) {
      const plan = planOf(text);
      for (const { span, text: task } of plan.tasks) {
        expect(plan.text.slice(span.start, span.end).replace(/\s+/gu, ' ')).toContain(task.slice(0, 20));
      }
    }
  });

  it.each([
    ['trailing spaces', (text: string) => text.replace(/\n/gu, '   \n')],
    ['the placement of tones', newTonePlacement],
    ['the Unicode form', (text: string) => text.normalize('NFD')],
    ['Windows line ends', (text: string) => text.replace(/\n/gu, '\r\n')],
    ['bold markers', (text: string) => text.replace(/^(?:\d{1,2}\.|[a-zđ]\))(?= )/gmu, '**$&**')],
    ['other bullets', (text: string) => text.replace(/^- /gmu, '• ')],
  ])('find the same facts whatever %s', (_, change) => {
    for (const text of DOCUMENTS) expect(facts(change(text))).toEqual(facts(text));
  });

  it('find the same tasks however the lines of their paragraphs are wrapped', () => {
    const paragraphs = `KẾ HOẠCH
Bảo vệ môi trường năm 2025

I. NHIỆM VỤ

1. Phòng Nông nghiệp và Môi trường

- Chủ trì, phối hợp với các đơn vị có liên quan kiểm tra việc xử lý chất thải tại các cơ sở sản xuất, kinh doanh trên địa bàn huyện, hoàn thành trước ngày 30/9/2025.

- Tổng hợp kết quả, báo cáo Ủy ban nhân dân huyện định kỳ hằng quý, trong đó nêu rõ những tồn tại, hạn chế và đề xuất biện pháp khắc phục.

2. Ủy ban nhân dân các xã, thị trấn

- Tuyên truyền, vận động hộ gia đình phân loại rác tại nguồn; phấn đấu 100% hộ gia đình tham gia vào cuối năm 2025.
`;
    const expected = facts(paragraphs);
    fc.assert(fc.property(fc.integer({ min: 45, max: 120 }), (width) => {
      expect(facts(wrap(paragraphs, width))).toEqual(expected);
    }), { numRuns: 30 });
  });

  it.each([60, 66, 72, 78, 84, 90, 96])('find the same facts in whole documents whose lines are broken at %i characters', (width) => {
    for (const text of DOCUMENTS) {
      expect(facts(wrap(text, width))).toEqual(facts(text));
      const parted = text.replace(/(?<!\|.*)\n(?!.*\|)/gu, '\n\n');
      expect(facts(wrap(parted, width))).toEqual(facts(parted));
    }
  });

  it.each([
    ['a list without end', `Phối hợp với các doanh nghiệp${', doanh nghiệp'.repeat(20_000)}`],
    ['offices upon offices', 'Chủ tịch '.repeat(20_000)],
    ['bodies within bodies', 'các cơ quan thuộc '.repeat(20_000)],
    ['reports to nobody', 'gửi kết quả, báo cáo '.repeat(20_000)],
  ])('bear %s in one paragraph', (_, paragraph) => {
    const start = performance.now();
    expect(planOf(`II. NHIỆM VỤ\n\n- ${paragraph}\n`).tasks).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('stay linear on long documents', () => {
    const timeOf = (copies: number): number => {
      const source = SourceText.fromPlainText(Array.from({ length: copies }, () => DOCUMENTS[0]).join('\f'));
      const start = performance.now();
      extract(source, segment(source));
      return performance.now() - start;
    };
    timeOf(5);
    const short = timeOf(20);
    expect(timeOf(100)).toBeLessThan(short * 25 + 500);
  });
});

/** Breaks lines at spaces so that none is longer than a width, as a printer does; rows of tables stay whole. */
function wrap(text: string, width: number): string {
  return text.split('\n').map((line) => {
    if (line.includes(' | ')) return line;
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(' ')) {
      if (current !== '' && current.length + word.length >= width) {
        lines.push(current);
        current = word;
      } else {
        current = current === '' ? word : `${current} ${word}`;
      }
    }
    return [...lines, current].join('\n');
  }).join('\n');
}
