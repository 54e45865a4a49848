import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, TableBlock } from '../../src/document/model.js';
import { layoutDocument } from '../../src/ocr/layout/document.js';
import type { PageContent } from '../../src/ocr/layout/types.js';
import { read, textOf } from './read.js';
import { textWidth, tinyPdf, type TinyPage, type TinyText } from './tiny-pdf.js';

const LEFT = 85;
const RIGHT = 540;
const BODY = ['Căn cứ Kế hoạch của Ủy ban nhân dân tỉnh về cải cách hành chính, Ủy ban nhân dân', 'xã xây dựng kế hoạch triển khai thực hiện trên địa bàn xã với các nội dung như sau:'];

/** Lines centred on an x, downwards from a y. */
function centred(lines: readonly string[], x: number, y: number, leading = 16, options: Partial<TinyText> = {}): TinyText[] {
  return lines.map((text, i) => ({ x: x - textWidth(text, options.size) / 2, y: y + leading * i, text, ...options }));
}

function flush(lines: readonly string[], x: number, y: number, leading = 18, options: Partial<TinyText> = {}): TinyText[] {
  return lines.map((text, i) => ({ x, y: y + leading * i, text, ...options }));
}

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

interface Table {
  readonly y: number;
  readonly edges: readonly number[];
  /** Heights of rows, and their cells: text lines, or null where a cell above goes on, or `<` where one at the left does. */
  readonly rows: readonly { readonly height: number; readonly cells: readonly (readonly string[] | null | '<')[] }[];
  readonly open?: boolean;
}

/** Draws a ruled table; borders between merged cells are left out. */
function ruled({ y, edges, rows, open = false }: Table): Required<Pick<TinyPage, 'texts' | 'lines'>> {
  const texts: TinyText[] = [];
  const lines: [number, number, number, number][] = [];
  let top = y;
  rows.forEach((row, r) => {
    row.cells.forEach((cell, c) => {
      if (cell !== null) lines.push([edges[c]!, top, edges[c + 1]!, top]);
      if (cell !== '<') lines.push([edges[c]!, top, edges[c]!, top + row.height]);
      if (cell !== null && cell !== '<') texts.push(...flush(cell, edges[c]! + 4, top + 14, 14, { size: 11 }));
    });
    lines.push([edges.at(-1)!, top, edges.at(-1)!, top + row.height]);
    top += row.height;
    if (r === rows.length - 1 && !open) lines.push([edges[0]!, top, edges.at(-1)!, top]);
  });
  return { texts, lines };
}

async function linesOf(pages: readonly TinyPage[]): Promise<string[]> {
  return textOf(await read(tinyPdf(pages))).split(/[\n\f]/u);
}

function isTable(block: Block): block is TableBlock {
  return block.kind === 'table';
}

describe('a letterhead', () => {
  it.each<[string, TinyText[], string[]]>([
    ['of three lines beside three', [...centred(['ỦY BAN NHÂN DÂN', 'XÃ HÒA BÌNH'], 160, 70), ...centred(['Số: 5/KH-UBND'], 160, 118), ...centred(MOTTO, 400, 70), ...centred(['Hòa Bình, ngày 5 tháng 3 năm 2025'], 400, 118)],
      ['ỦY BAN NHÂN DÂN', 'XÃ HÒA BÌNH', 'Số: 5/KH-UBND', ...MOTTO, 'Hòa Bình, ngày 5 tháng 3 năm 2025']],
    ['of five lines beside two, its lines at other heights', [...centred(['BỘ CÔNG THƯƠNG', 'TRƯỜNG ĐẠI HỌC', 'CÔNG NGHIỆP', 'PHÒNG ĐÀO TẠO', 'Số: 753/KH-ĐT'], 160, 74, 15), ...centred(MOTTO, 400, 70, 19)],
      ['BỘ CÔNG THƯƠNG', 'TRƯỜNG ĐẠI HỌC', 'CÔNG NGHIỆP', 'PHÒNG ĐÀO TẠO', 'Số: 753/KH-ĐT', ...MOTTO]],
    ['with V/v beneath the number', [...centred(['UBND HUYỆN BA TƠ', 'PHÒNG NỘI VỤ', 'Số: 12/NV-TCCC', 'V/v triển khai kế hoạch', 'cải cách hành chính'], 160, 70), ...centred(MOTTO, 400, 70), ...centred(['Ba Tơ, ngày 5 tháng 3 năm 2025'], 400, 102)],
      ['UBND HUYỆN BA TƠ', 'PHÒNG NỘI VỤ', 'Số: 12/NV-TCCC', 'V/v triển khai kế hoạch', 'cải cách hành chính', ...MOTTO, 'Ba Tơ, ngày 5 tháng 3 năm 2025']],
    ['whose motto starts higher', [...centred(['UBND XÃ HÒA BÌNH', 'Số: 5/KH-UBND'], 160, 84), ...centred([...MOTTO, 'Hòa Bình, ngày 5 tháng 3 năm 2025'], 400, 70)],
      ['UBND XÃ HÒA BÌNH', 'Số: 5/KH-UBND', ...MOTTO, 'Hòa Bình, ngày 5 tháng 3 năm 2025']],
    ['whose columns nearly touch', [...flush(['ỦY BAN NHÂN DÂN TỈNH', 'Số: 5/KH-UBND'], 85, 70), ...flush([MOTTO[0]!, MOTTO[1]!], 85 + textWidth('ỦY BAN NHÂN DÂN TỈNH') + 6, 70), ...centred(['Hòa Bình, ngày 5 tháng 3 năm 2025'], 420, 106)],
      ['ỦY BAN NHÂN DÂN TỈNH', 'Số: 5/KH-UBND', ...MOTTO, 'Hòa Bình, ngày 5 tháng 3 năm 2025']],
    ['of the Party', [...centred(['TỈNH ỦY QUẢNG NGÃI', '*', 'Số 15-KH/TU'], 160, 70), ...centred(['ĐẢNG CỘNG SẢN VIỆT NAM', 'Quảng Ngãi, ngày 5 tháng 3 năm 2025'], 400, 70)],
      ['TỈNH ỦY QUẢNG NGÃI', '*', 'Số 15-KH/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Quảng Ngãi, ngày 5 tháng 3 năm 2025']],
  ])('%s is read column by column, then title and body', async (_, head, expected) => {
    const texts = [...head, ...centred(['KẾ HOẠCH', 'Cải cách hành chính năm 2025'], (LEFT + RIGHT) / 2, 190), ...flush(BODY, LEFT, 250)];
    const result = await read(tinyPdf([{ texts }]));
    expect(textOf(result).split('\n')).toEqual([...expected, 'KẾ HOẠCH', 'Cải cách hành chính năm 2025', ...BODY]);
    expect(result.pages[0]!.blocks.map((block) => (block.kind === 'text' ? block.role : 'table'))).toEqual(['issuer', 'motto', 'title', 'body']);
  });
});

it('centred lines that open a page are a title also without a letterhead', async () => {
  const texts = [...centred(['CHỈ THỊ', 'Về tăng cường chống thất thu thuế'], (LEFT + RIGHT) / 2, 70), ...flush(BODY, LEFT, 130)];
  expect((await read(tinyPdf([{ texts }]))).pages[0]!.blocks.map((block) => (block.kind === 'text' ? block.role : 'table'))).toEqual(['title', 'body']);
});

it('the addressee’s line beneath a letterhead is body text', async () => {
  const head = [...centred(['UBND HUYỆN BA TƠ', 'PHÒNG NỘI VỤ', 'Số: 12/NV-TCCC', 'V/v triển khai kế hoạch'], 160, 70), ...centred(MOTTO, 400, 70), ...centred(['Ba Tơ, ngày 5 tháng 3 năm 2025'], 400, 102)];
  const texts = [...head, { x: 140, y: 142, text: 'Kính gửi:' }, ...flush(['- Các cơ quan, ban, ngành huyện;', '- Ủy ban nhân dân các xã.'], 195, 158), ...flush(BODY, LEFT, 220)];
  expect((await linesOf([{ texts }])).slice(4)).toEqual([...MOTTO, 'Ba Tơ, ngày 5 tháng 3 năm 2025', 'Kính gửi:', '- Các cơ quan, ban, ngành huyện;', '- Ủy ban nhân dân các xã.', ...BODY]);
});

it('the recipients come before the signature beside them', async () => {
  const texts = [
    ...flush(BODY, LEFT, 100),
    ...flush(['Nơi nhận:', '- Như trên;', '- Thường trực Đảng ủy, HĐND xã (báo cáo);', '- Lưu: VT.'], LEFT, 160, 14, { size: 11 }),
    ...centred(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 430, 162, 16), ...centred(['Nguyễn Văn An'], 430, 270),
  ];
  const result = await read(tinyPdf([{ texts }]));
  expect(textOf(result).split('\n').slice(2)).toEqual(['Nơi nhận:', '- Như trên;', '- Thường trực Đảng ủy, HĐND xã (báo cáo);', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn An']);
  expect(result.pages[0]!.blocks.map((block) => (block.kind === 'text' ? block.role : 'table'))).toEqual(['body', 'recipients', 'signature']);
});

it('a signature of the Party opens with its authority, which stands higher than the heading of the recipients', async () => {
  const result = await read(tinyPdf([{ texts: [
    ...flush(BODY, LEFT, 100),
    ...flush(['Nơi nhận:', '- Tỉnh ủy (báo cáo),', '- Các chi bộ trực thuộc,', '- Lưu Văn phòng.'], LEFT, 172, 14, { size: 11 }),
    ...centred(['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'], 430, 160, 16), ...centred(['Nguyễn Văn An'], 430, 260),
  ] }]));
  expect(textOf(result).split('\n').slice(2)).toEqual(['Nơi nhận:', '- Tỉnh ủy (báo cáo),', '- Các chi bộ trực thuộc,', '- Lưu Văn phòng.', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Nguyễn Văn An']);
});

it('two signers side by side are read one after the other, recipients below them last', async () => {
  const result = await linesOf([{ texts: [
    ...flush(BODY, LEFT, 80),
    ...centred(['SỞ NỘI VỤ', 'GIÁM ĐỐC'], 180, 140), ...centred(['Trần Văn Bình'], 180, 230),
    ...centred(['LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'CHỦ TỊCH'], 420, 140), ...centred(['Lê Thị Cúc'], 420, 230),
    ...flush(['Nơi nhận:', '- Như trên;', '- Lưu: VT.'], LEFT, 300, 14),
  ] }]);
  expect(result.slice(2)).toEqual(['SỞ NỘI VỤ', 'GIÁM ĐỐC', 'Trần Văn Bình', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'CHỦ TỊCH', 'Lê Thị Cúc', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.']);
});

it('rows of labels and values are read line by line', async () => {
  const labels = flush(['Thời gian:', 'Địa điểm:', 'Thành phần:', 'Chủ trì:'], LEFT, 150);
  const values = flush(['Ngày 5 tháng 3', 'Hội trường xã', 'Các ban, ngành', 'Chủ tịch xã'], 300, 150);
  expect((await linesOf([{ texts: [...flush(BODY, LEFT, 100), ...labels, ...values] }])).slice(2)).toEqual(['Thời gian: Ngày 5 tháng 3', 'Địa điểm: Hội trường xã', 'Thành phần: Các ban, ngành', 'Chủ trì: Chủ tịch xã']);
});

describe('a ruled table', () => {
  const edges = [85, 120, 300, 420, 540];
  const heading = { height: 20, cells: [['TT'], ['Nội dung'], ['Chủ trì'], ['Thời gian']] };

  it('is a line a row, with merged cells and group rows', async () => {
    const table = ruled({ y: 160, edges, rows: [
      heading,
      { height: 20, cells: [['I. Nhóm nhiệm vụ chung'], '<', '<', '<'] },
      { height: 36, cells: [['1'], ['Rà soát thủ tục', 'hành chính'], ['Văn phòng'], ['Quý I']] },
      { height: 20, cells: [['2'], ['Công khai kết quả'], null, ['Quý II']] },
    ] });
    const result = await read(tinyPdf([{ texts: [...flush(BODY, LEFT, 100), ...table.texts], lines: table.lines }]));
    expect(textOf(result).split('\n').slice(2)).toEqual(['TT | Nội dung | Chủ trì | Thời gian', 'I. Nhóm nhiệm vụ chung', '1 | Rà soát thủ tục hành chính | Văn phòng | Quý I', '2 | Công khai kết quả | Quý II']);
    const block = result.pages[0]!.blocks.find(isTable)!;
    expect(block.rows.map((row) => row.header)).toEqual([true, false, false, false]);
    expect(block.rows[1]!.cells[0]).toMatchObject({ column: 0, columnSpan: 4 });
    expect(block.rows[2]!.cells[2]).toMatchObject({ column: 2, rowSpan: 2 });
    expect(block.rows[3]!.cells.map((cell) => cell.column)).toEqual([0, 1, 3]);
  });

  it('that runs over a page break has its heading once and its cut row whole', async () => {
    const first = ruled({ y: 700, edges, open: true, rows: [heading, { height: 50, cells: [['1'], ['Xây dựng và ban hành', 'kế hoạch thực hiện'], ['Văn phòng'], ['Quý I']] }] });
    const second = ruled({ y: 60, edges, rows: [
      heading,
      { height: 20, cells: [[], ['trên địa bàn xã'], [], ['năm 2025']] },
      { height: 20, cells: [['2'], ['Báo cáo kết quả'], ['Văn phòng'], ['Quý IV']] },
    ] });
    const result = await read(tinyPdf([{ texts: [...flush(BODY, LEFT, 100), ...first.texts], lines: first.lines }, { texts: [{ x: 300, y: 40, text: '2' }, ...second.texts], lines: second.lines }]));
    expect(textOf(result).split(/[\n\f]/u).slice(2)).toEqual(['TT | Nội dung | Chủ trì | Thời gian', '1 | Xây dựng và ban hành kế hoạch thực hiện trên địa bàn xã | Văn phòng | Quý I năm 2025', '2 | Báo cáo kết quả | Văn phòng | Quý IV']);
    expect(result.pages[1]!.blocks.find(isTable)!.continues).toBe(true);
  });

  it('is read on a landscape page that is printed sideways', async () => {
    const table = ruled({ y: 60, edges, rows: [heading, { height: 20, cells: [['1'], ['Rà soát'], ['Văn phòng'], ['Quý I']] }] });
    const turned: TinyPage = {
      width: 595, height: 842,
      texts: [...flush(BODY, LEFT, 300), ...table.texts].map((text) => ({ ...text, x: text.y, y: 842 - text.x, turn: 3 as const })),
      lines: table.lines.map(([x1, y1, x2, y2]) => [y1, 842 - x1, y2, 842 - x2] as const),
    };
    expect((await linesOf([turned])).slice(0, 2)).toEqual(['TT | Nội dung | Chủ trì | Thời gian', '1 | Rà soát | Văn phòng | Quý I']);
  });
});

it('a table without rules is found by its numbered columns', async () => {
  const at = (column: number, y: number, lines: readonly string[]): TinyText[] => flush(lines, [85, 120, 320, 450][column]!, y, 14, { size: 11 });
  const texts = [
    ...flush(BODY, LEFT, 100),
    ...at(0, 160, ['TT']), ...at(1, 160, ['Nội dung công việc']), ...at(2, 160, ['Chủ trì']), ...at(3, 160, ['Thời gian']),
    ...at(0, 184, ['1']), ...at(1, 184, ['Rà soát, cập nhật', 'thủ tục hành chính']), ...at(2, 184, ['Văn phòng']), ...at(3, 184, ['Quý I']),
    ...at(0, 222, ['2']), ...at(1, 222, ['Báo cáo kết quả']), ...at(2, 222, ['Phòng', 'Nội vụ']), ...at(3, 222, ['Quý II']),
    ...flush(BODY, LEFT, 280),
  ];
  const result = await read(tinyPdf([{ texts }]));
  expect(textOf(result).split('\n')).toEqual([...BODY, 'TT | Nội dung công việc | Chủ trì | Thời gian', '1 | Rà soát, cập nhật thủ tục hành chính | Văn phòng | Quý I', '2 | Báo cáo kết quả | Phòng Nội vụ | Quý II', ...BODY]);
  expect(result.pages[0]!.blocks.find(isTable)!.rows[0]!.header).toBe(true);
});

it('numbered paragraphs are never a table', async () => {
  const texts = flush(['1.   Rà soát thủ tục:   xong trước 30/6', '2.   Công khai kết quả giải quyết thủ tục hành chính trên địa bàn', '3.   Báo cáo:   hằng quý'], LEFT, 150);
  const result = await read(tinyPdf([{ texts: [...flush(BODY, LEFT, 100), ...texts] }]));
  expect(result.pages[0]!.blocks.some(isTable)).toBe(false);
});

it('no word is lost, doubled or changed, wherever words and rules stand', () => {
  const word = fc.record({ x: fc.integer({ min: 20, max: 560 }), y: fc.integer({ min: 90, max: 740 }), width: fc.integer({ min: 3, max: 90 }), height: fc.integer({ min: 2, max: 40 }) });
  const rule = fc.record({ orientation: fc.constantFrom('horizontal' as const, 'vertical' as const), position: fc.integer({ min: 50, max: 560 }), start: fc.integer({ min: 50, max: 300 }), length: fc.integer({ min: 5, max: 400 }) });
  const page = fc.record({ words: fc.array(word, { maxLength: 60 }), rules: fc.array(rule, { maxLength: 14 }) });
  fc.assert(fc.property(fc.array(page, { minLength: 1, maxLength: 3 }), (pages) => {
    const contents = pages.map((content, p): PageContent => ({
      number: p + 1, width: 595, height: 842,
      words: content.words.map((box, i) => ({ raw: `w${p}x${i}`, text: `w${p}x${i}`, confidence: 1, box })),
      rules: content.rules.map(({ length, ...rest }) => ({ ...rest, end: rest.start + length, thickness: 0.5 })),
    }));
    const placed = layoutDocument(contents).flatMap((layout) => layout.blocks.flatMap((block) => (block.kind === 'text' ? block.lines : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)))));
    const out = placed.flatMap((line) => line.words.map((item) => item.text)).sort();
    expect(out).toEqual(contents.flatMap((content) => content.words.map((item) => item.text)).sort());
  }), { numRuns: 60 });
});
