import { expect, it } from 'vitest';
import type { Page, PageOrigin } from '../../src/document/model.js';
import { plainWords } from '../../src/document/plain-text.js';
import { SourceText } from '../../src/document/source-text.js';
import { doubtfulSignatory } from '../../src/extract/header/doubtful-signatory.js';
import { extract } from '../../src/extract/index.js';
import { segment } from '../../src/segment/index.js';

function sourceOf(text: string, origin: PageOrigin, confidence: number): SourceText {
  const lines = text.split('\n').map((line) => ({ words: plainWords(line).map((word) => ({ ...word, confidence })), box: null }));
  const page: Page = { number: 1, origin, width: null, height: null, confidence, blocks: [{ kind: 'text', role: 'body', lines, box: null }] };
  return SourceText.fromPages([page]);
}

it.each<[string, string | null, PageOrigin, number, string[]]>([
  ['a recognised name without its surname is doubtful', 'Hữu Thắng', 'ocr', 0.9, ['Hữu Thắng']],
  ['a whole name is not', 'Nguyễn Hữu Thắng', 'ocr', 0.9, []],
  ['a rare surname is one', 'Sùng A Dơ', 'ocr', 0.9, []],
  ['what was typed is believed', 'Hữu Thắng', 'plain-text', 1, []],
  ['a name that is missing is no doubtful one', null, 'ocr', 0.9, []],
])('%s', (_, name, origin, confidence, expected) => {
  const source = sourceOf('KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hữu Thắng', origin, confidence);
  const findings = doubtfulSignatory(source, name, { start: 0, end: source.text.length });
  expect(findings.map(({ values }) => values['name'])).toEqual(expected);
});

it.each<[PageOrigin, number, string]>([
  ['ocr', 0.9, 'Huỳnh Ngọc Thảo'],
  ['plain-text', 1, 'Huynh Ngọc Thảo'],
])('a surname that lost its marks gets them back where the page was recognised: %s', (origin, confidence, name) => {
  const source = sourceOf('UBND TỈNH HÒA LỘC\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nPhòng cháy năm 2026\n\n1. Sở Nội vụ rà soát hồ sơ.\n\nNơi nhận:\n- Như trên.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHuynh Ngọc Thảo', origin, confidence);
  expect(extract(source, segment(source)).document.signatory?.name).toBe(name);
});
