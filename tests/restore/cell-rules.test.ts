import { expect, it } from 'vitest';
import type { Page } from '../../src/document/model.js';
import { textPages } from '../../src/ocr/text/read-text.js';
import { restorePages } from '../../src/restore/index.js';
import { partCellRules, withCellRules } from '../../src/restore/cell-rules.js';
import { tokenise } from '../../src/restore/tokenise.js';

/** A framed table as recognition with English data gives it, line by line, with the rules that it read. */
const page = (groups: readonly [string, string], behind: string): string => `KE HOACH
Trién khai cong tac luu trir nam 2026
II. NHIEM VU
Giao nhiém vu cho cac phong, ban theo bang sau:

STT Noi dung Co quan |} Co quan _ | Thoi gian
tri phoi hop hoan thanh
${groups[0]}
1 | Ra soat danh muc hd so luu tri? |Van phong | Hoi Lién hiép | Quy I/2026
cac nam truéc UBND xa Phu nit xa
2 | Chinh ly tai liéu cua Hoi dong | Phong Noi vu |UBND cac xã; | Thang 6/2026
nhan dan xa Cong an xa
${groups[1]}
3 | Tap huan ky nang lap hd so cho | Phong Noi vu | Cong an xa | Truéc ngay
can b6, cong chirc 30/9/2026
4 | Kiém tra viéc thu nép hd so ctia | Van phong | Phong Noi vu | Thuong xuyén
cac bd phan UBND xa

${behind}
`;

it('a document goes on behind a table whose groups count with Roman numbers, too', async () => {
  const { pages } = await restorePages(textPages(page(['I_ | Sap xép tai liéu', 'Il | Nang cao nang luc'], 'III. TO CHUC THUC HIEN\n1. Van phong UBND xa theo doi, don déc viéc thuc hién Ké hoach nay.')));
  expect(rowsOf(pages).map((cells) => cells[0])).toEqual(['STT', 'I. Sắp xếp tài liệu', '1', '2', 'II. Nâng cao năng lực', '3', '4']);
  expect(linesOf(pages)).toContain('III. TỔ CHỨC THỰC HIỆN');
});

it('what goes on under the first line of a framed row stays a line of its own', async () => {
  const { pages } = await restorePages(textPages(page(['I | Sap xép tai liéu', 'II | Nang cao nang luc'], 'III. TO CHUC THUC HIEN\nVan phong UBND xa theo doi.')));
  const rows = rowsOf(pages).filter((cells) => cells.length > 1);
  expect(rows[1]).toEqual(['1', 'Rà soát danh mục hồ sơ lưu trữ các năm trước', 'Văn phòng UBND xã', 'Hội Liên hiệp Phụ nữ xã', 'Quý I/2026']);
  expect(rows.map((cells) => cells[4])).toEqual(['Thời gian hoàn thành', 'Quý I/2026', 'Tháng 6/2026', 'Trước ngày 30/9/2026', 'Thường xuyên']);
});

it.each([
  ['a word with a capital', '|UBND xa', ['|', 'UBND', 'xa']],
  ['small letters, whose first it may be', '|à xa', ['|à', 'xa']],
  ['what stands behind it, if it is no lone stroke', 'quanchi|} ch|', ['quanchi', '|}', 'ch|']],
  ['a code, whose slash it may be', '45 |KH-UBND', ['45', '|KH-UBND']],
])('a rule is parted from its word, or left, before or behind %s: %s', (_, text, expected) => {
  expect(partCellRules(tokenise(text)).map((token) => token.text)).toEqual(expected);
});

it.each([
  ['between cells', 'Phòng Nội vụ ‘| Công an xã', true],
  ['behind the number of a row', '1 | Rà soát', true],
  ['beside a figure of a day, of which it may be one', 'ngày | 7 tháng', false],
  ['behind the figures of a number', 'Số: 7 | /KH-UBND', false],
])('a stroke %s is told to be a rule or not: %s', (_, text, expected) => {
  const tokens = tokenise(text);
  expect(withCellRules(tokens).some((token, at) => token.text !== tokens[at]!.text)).toBe(expected);
});

function rowsOf(pages: readonly Page[]): string[][] {
  return pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
    .map(({ cells }) => cells.map(({ lines }) => lines.flatMap(({ words }) => words.map(({ text }) => text).filter(Boolean)).join(' ')));
}

function linesOf(pages: readonly Page[]): string[] {
  return pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'text' ? block.lines.map(({ words }) => words.map(({ text }) => text).join(' ')) : [])));
}
