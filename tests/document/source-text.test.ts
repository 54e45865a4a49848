import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { cell, line, page, tableBlock, textBlock, word } from './pages.js';
import { wordConfidence } from '../../src/document/word-confidence.js';

describe('the one text', () => {
  it('ends lines with a line feed and pages with a form feed', () => {
    const source = SourceText.fromPages([
      page(1, [textBlock([line('KẾ HOẠCH'), line('năm 2024')]), textBlock([line('I. MỤC ĐÍCH')])]),
      page(2, [textBlock([line('1. Yêu cầu')])]),
    ]);
    expect(source.text).toBe('KẾ HOẠCH\nnăm 2024\nI. MỤC ĐÍCH\f1. Yêu cầu');
    expect(source.pages.map(({ start, end }) => source.text.slice(start, end))).toEqual(['KẾ HOẠCH\nnăm 2024\nI. MỤC ĐÍCH', '1. Yêu cầu']);
  });

  it('writes a table row as one line, its cells parted by bars and their own line ends by spaces', () => {
    const source = SourceText.fromPages([page(1, [tableBlock(3, [
      [cell([line('TT')], 0), cell([line('Nội dung')], 1), cell([line('Thời gian')], 2)],
      [cell([line('1')], 0), cell([line('Rà soát'), line('danh sách')], 1), cell([], 2)],
    ])])]);
    expect(source.text).toBe('TT | Nội dung | Thời gian\n1 | Rà soát danh sách | ');
    const row = source.lines[1]!.row!;
    expect(row).toMatchObject({ table: 0, row: 1, columns: 3, header: false });
    expect(row.cells.map(({ start, end }) => source.text.slice(start, end))).toEqual(['1', 'Rà soát danh sách', '']);
  });

  it('leaves out words that restoration has emptied', () => {
    const joined = textBlock([{ words: [word('kế'), word('', null, 0, 'ho'), word('hoạch', null, 0, 'ạch')], box: null }]);
    expect(SourceText.fromPages([page(1, [joined])]).text).toBe('kế hoạch');
  });

  it('is NFC when made from plain text', () => {
    expect(SourceText.fromPlainText('Kế hoạch'.normalize('NFD')).text).toBe('Kế hoạch'.normalize('NFC'));
  });

  it('holds a word of plain text once wherever it stands, unless gaps set columns apart', () => {
    const source = SourceText.fromPlainText('Sở Y tế\nSở Y tế\fSở Y tế     Sở Nội vụ');
    const [first, , , second, , , third, , , fourth] = source.words({ start: 0, end: source.text.length });
    expect(second).toBe(first);
    expect([third?.offset, fourth?.offset]).toEqual([0, 12]);
  });

  it('keeps the role and the block of each line', () => {
    const source = SourceText.fromPages([page(1, [textBlock([line('UBND XÃ'), line('Số: 1/KH')], 'issuer'), textBlock([line('Nơi nhận:')], 'recipients')])]);
    expect(source.lines.map(({ role, block }) => [role, block])).toEqual([['issuer', 0], ['issuer', 0], ['recipients', 1]]);
  });
});

describe('places', () => {
  const source = SourceText.fromPages([
    page(3, [textBlock([line('Trạm Y tế xã', 100), line('rà soát hộ nghèo', 120)])], true),
    page(4, [textBlock([line('trước ngày 20/4', 80)])], true),
  ]);
  const range = (words: string): { start: number; end: number } => {
    const start = source.text.replace(/\s/gu, ' ').indexOf(words);
    return { start, end: start + words.length };
  };

  it('names the page by its number in the file', () => {
    expect(source.pageAt(range('rà soát').start)).toBe(3);
    expect(source.pageAt(range('20/4').start)).toBe(4);
  });

  it('gives a span one box for each printed line', () => {
    expect(source.span(range('xã rà soát')).boxes).toEqual([
      { page: 3, x: 100, y: 100, width: 20, height: 12 },
      { page: 3, x: 0, y: 120, width: 70, height: 12 },
    ]);
  });

  it('gives a span over a page break boxes on both pages and names the first', () => {
    const span = source.span(range('nghèo trước'));
    expect(span.page).toBe(3);
    expect(span.boxes.map((box) => box.page)).toEqual([3, 4]);
  });

  it('leaves white space at the ends of a range out of its span', () => {
    const { start, end } = source.span({ start: range('Y tế').start - 1, end: range('Y tế').end + 1 });
    expect(source.text.slice(start, end)).toBe('Y tế');
  });

  it('has no boxes where there is no layout', () => {
    expect(SourceText.fromPlainText('Trạm Y tế').span({ start: 0, end: 4 }).boxes).toEqual([]);
  });

  it('averages over the words of a range how sure they are, restoration included', () => {
    const words = [{ ...word('a'), confidence: 0.9 }, { ...word('b'), confidence: 0.8, restoration: { confidence: 0.5, runnerUp: null } }];
    const doubtful = SourceText.fromPages([page(1, [textBlock([{ words, box: null }])])]);
    expect(doubtful.confidence({ start: 0, end: 3 })).toBeCloseTo((wordConfidence(words[0]!) + 0.5) / 2);
    expect(doubtful.confidence({ start: 1, end: 1 })).toBe(1);
  });
});

describe('passages', () => {
  it.each([
    ['folds a line end to one space', 'hoàn thành\ntrước ngày 20/4', 'hoàn thành trước ngày 20/4'],
    ['folds a page end as well', 'hoàn thành\ftrước ngày 20/4', 'hoàn thành trước ngày 20/4'],
    ['rejoins a code broken by a line end', 'Chỉ thị số 52-\nCT/TW', 'Chỉ thị số 52-CT/TW'],
    ['leaves out the stars of bold and italic words', '**Mục đích:** Nâng cao *chất lượng* ** dân vận **', 'Mục đích: Nâng cao chất lượng dân vận'],
    ['keeps the star of a note, a product and a gap', 'Xem (*), (**), 2*3*4 * và', 'Xem (*), (**), 2*3*4 * và'],
    ['leaves a dash between words alone', 'Tài chính -\nKế hoạch', 'Tài chính - Kế hoạch'],
  ])('%s', (_, text, folded) => {
    const source = SourceText.fromPlainText(text);
    expect(source.passage({ start: 0, end: text.length }).text).toBe(folded);
  });

  it('leaves out the star that closes italics which open right before it', () => {
    const source = SourceText.fromPlainText('*Sở Y tế* rà soát (*)');
    expect(source.passage({ start: 1, end: source.text.length }).text).toBe('Sở Y tế rà soát (*)');
  });

  it('leads back to the text behind stars', () => {
    const source = SourceText.fromPlainText('**Thời gian:** Từ *ngày* 15/7');
    const passage = source.passage({ start: 0, end: source.text.length });
    const at = passage.text.indexOf('Từ');
    const { start, end } = passage.toSource(at, passage.text.length);
    expect(source.text.slice(start, end)).toBe('Từ *ngày* 15/7');
  });

  it('leads back to the text', () => {
    const source = SourceText.fromPlainText('a) hoàn thành\ntrước ngày 20/4');
    const passage = source.passage({ start: 3, end: source.text.length });
    const at = passage.text.indexOf('thành trước');
    const { start, end } = passage.toSource(at, at + 'thành trước'.length);
    expect(source.text.slice(start, end)).toBe('thành\ntrước');
  });
});
