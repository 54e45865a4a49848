import { describe, expect, it } from 'vitest';
import type { Page, Word } from '../../src/document/model.js';
import { textPages } from '../../src/ocr/text/read-text.js';
import { reassembleTables } from '../../src/restore/tables/index.js';
import { asInCells } from '../../src/restore/tables/second-reading.js';

const ACROSS = `Cơ quan Cơ quan Thời gian
STT Tên nhiệm vụ
chủ trì phối hợp hoàn thành
1 Tổ chức tuyên truyền, phổ biến các Phòng Nội vụ Các thôn Thường xuyên
quy định về cải cách hành chính
2 Biên soạn tài liệu hướng dẫn người Văn phòng Phòng Nội vụ Trước ngày
dân nộp hồ sơ trực tuyến UBND 30/6/2025`;

/** The pages with some words read otherwise. */
function withWords(pages: readonly Page[], meant: (word: Word) => Word): Page[] {
  return pages.map((page) => ({ ...page, blocks: page.blocks.map((block) => (block.kind === 'text' ? block : {
    ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map((line) => ({ ...line, words: line.words.map(meant) })) })) })),
  })) }));
}

describe('the lines of a table that was read across', () => {
  const pages = textPages(ACROSS);
  const made = reassembleTables(pages)!;

  it('take over the words that their cells were restored to', () => {
    const read = asInCells(pages, made, withWords(made.pages, (word) => (word.text === 'trực' ? { ...word, text: 'trúc' } : word)));
    expect(read!.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'text' ? block.lines.map(({ words }) => words.map(({ text }) => text).join(' ')) : []))).at(-1)).toContain('hồ sơ trúc tuyến');
  });

  it('are read once where their cells were restored to the same words', () => {
    expect(asInCells(pages, made, made.pages)).toBeNull();
  });
});
