import { expect, it } from 'vitest';
import type { Word } from '../../src/document/model.js';
import { textPages } from '../../src/ocr/text/read-text.js';
import { restorePages } from '../../src/restore/index.js';
import { isGroupTitle } from '../../src/restore/tables/group-titles.js';
import { StreamLine } from '../../src/restore/tables/lines.js';

/** A table that was read across, with a title over each of its two groups of rows. */
const table = (first: string, second: string): string => `PHỤ LỤC
STT Nội dung công việc Đơn vị chủ trì Đơn vị phối hợp Thời gian
${first}
1 Rà soát danh mục hồ sơ lưu trữ của Phòng Nội vụ Văn phòng Quý I/2026
các năm trước UBND xã
2 Chỉnh lý, số hóa tài liệu của Hội đồng Văn phòng Phòng Nội vụ Quý II/2026
nhân dân xã UBND xã
${second}
3 Tập huấn kỹ năng lập hồ sơ cho cán bộ, Phòng Nội vụ Công an xã Tháng 9/2026
công chức xã
4 Kiểm tra việc thu nộp hồ sơ của các Văn phòng Phòng Nội vụ Thường xuyên
bộ phận UBND xã
Nơi nhận:
- Lưu: VT.`;

it.each([
  ['letters', 'A. Sắp xếp tài liệu', 'B. Nâng cao năng lực'],
  ['Arabic numbers, where the rows count without stops', '1. Sắp xếp tài liệu', '2. Nâng cao năng lực'],
  ['Roman numbers', 'I. Sắp xếp tài liệu', 'II. Nâng cao năng lực'],
])('titles of groups stand over all columns where they have %s', async (_, first, second) => {
  const { pages } = await restorePages(textPages(table(first, second)));
  const rows = pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])));
  const texts = rows.map(({ cells }) => cells.map(({ lines }) => lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')));
  expect(texts.filter((cells) => cells.length === 1)).toEqual([[first], [second]]);
  expect(texts.filter((cells) => cells.length > 1).map(([number]) => number)).toEqual(['STT', '1', '2', '3', '4']);
});

it.each([
  ['a stroke', 'l', false],
  ['a Roman number', 'I', true],
  ['a stroke with a stop', 'l.', true],
])('a line that begins with %s is a title: %s, %s', (_, raw, expected) => {
  const words = [[raw, 'I.'], ['Kiem', 'Kiểm'], ['ke', 'kê'], ['kho', 'kho']].map(([own, text]): Word => ({ raw: own!, text: text!, box: null, confidence: 1 }));
  const line = { words, box: null };
  expect(isGroupTitle(new StreamLine(0, words, { block: { kind: 'text', role: 'body', lines: [line], box: null }, line }, false))).toBe(expected);
});
