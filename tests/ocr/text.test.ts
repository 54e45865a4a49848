import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page, TableBlock } from '../../src/document/model.js';
import { SourceText } from '../../src/document/source-text.js';
import { PlanError } from '../../src/errors.js';
import { read } from './read.js';

function tables(pages: readonly Page[]): TableBlock[] {
  return pages.flatMap((page) => page.blocks.filter((block) => block.kind === 'table'));
}

function cells(table: TableBlock): string[][] {
  return table.rows.map((row) => row.cells.map((cell) => cell.lines.flatMap((line) => line.words.map((word) => word.text)).join(' ')));
}

describe('a text file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Số: 5/KH-UBND\n')],
    ['UTF-8 with a byte order mark', new TextEncoder().encode('\uFEFFSố: 5/KH-UBND\r\n')],
    ['UTF-16 with a byte order mark', Buffer.from('\uFEFFSố: 5/KH-UBND', 'utf16le')],
    ['UTF-16 without one', Buffer.from('Số: 5/KH-UBND', 'utf16le')],
    ['decomposed letters', new TextEncoder().encode('Số: 5/KH-UBND'.normalize('NFD'))],
  ])('is read from %s', async (_, bytes) => {
    const { pages, mediaType } = await read(bytes);
    expect(SourceText.fromPages(pages).text).toBe('Số: 5/KH-UBND');
    expect(mediaType).toBe('text/plain');
  });

  describe('without form feeds', () => {
    const page = (from: number): string[] => Array.from({ length: 22 }, (_, line) => [`dòng thứ ${from + line} của văn bản`, '']).flat();
    const textOf = async (...numbers: string[]): Promise<string> => {
      const { pages } = await read([...page(0), ...numbers.flatMap((number, index) => [number, '', ...page(100 * (index + 1))])].join('\n'));
      return SourceText.fromPages(pages).text;
    };

    it('loses the numbers of its pages that stand alone', async () => {
      expect(await textOf('2', '- 3 -')).not.toMatch(/^[- \d]+$/mu);
    });

    it('loses those in the middle of a sentence, and with them others that stand as far down', async () => {
      const lines = (from: number): string[] => Array.from({ length: 40 }, (_, line) => `dòng thứ ${from + line} của văn bản`);
      const last = [...lines(200).slice(1), 'và hết.', '4', 'Dòng cuối của văn bản'];
      const { pages } = await read([...lines(0), '2', ...lines(100), '3', ...last].join('\n'));
      expect(SourceText.fromPages(pages).text).not.toMatch(/^\d+$/mu);
    });

    it('keeps numbers that are not as far down as such pages reach', async () => {
      expect(await textOf('12')).toMatch(/^12$/mu);
      expect(await textOf('3', '2')).toMatch(/^3$/mu);
    });
  });

  it.each([
    ['with the page behind', 'Dòng một\nCÔNG BÁO/Số 12 + 13/Ngày 05-3-2026 7\nDòng hai', 'Dòng một\nDòng hai'],
    ['with the page below, also among other lines', 'CONG BAO/S6 12/Ngay 05-3-2026\n\n7\n\nDòng một\nCONG BAO/S6 12/Ngay 05-3-2026\nMục A\n8\nDòng hai', '\n\nDòng một\nMục A\nDòng hai'],
    ['without it', 'CÔNG BÁO/Số 12/Ngày 05-3-2026\nDòng một\n15\nCÔNG BÁO/Số 12/Ngày 05-3-2026\nDòng hai', 'Dòng một\n15\nDòng hai'],
  ])('loses the running heads of the gazette %s', async (_, text, rest) => {
    const { pages } = await read(text);
    expect(SourceText.fromPages(pages).text).toBe(rest);
  });

  it('keeps a line that only speaks of the gazette', async () => {
    const text = 'Đăng Công báo số 12 ngày 05-3-2026\nCông báo/Cổng thông tin điện tử';
    const { pages } = await read(text);
    expect(SourceText.fromPages(pages).text).toBe(text);
  });

  it('has a page for each form feed and keeps its blank lines', async () => {
    const { pages, pageCount } = await read('a\n\nb\n\fc\n');
    expect(pageCount).toBe(2);
    expect(SourceText.fromPages(pages).text).toBe('a\n\nb\fc');
  });

  it('has a page for each form feed also behind a bar that ends a cell on a line of its own', async () => {
    const { pages } = await read('x\n|\f\n|\n|');
    expect(pages.length).toBe(2);
  });

  it.each([
    ['at its head', 'a\f2\n\nb\n\f- 3 -\nc', 'a\f\nb\fc'],
    ['at its foot', 'a\n1\fb\n\n2\n\fc', 'a\n1\fb\n\fc'],
    ['at the foot of the first page, where it stands apart', 'a\n\n    1\n\fb', 'a\n\fb'],
    ['but no other number, nor one inside it', 'a\fb\n2\nc\f7\nd', 'a\fb\n2\nc\f7\nd'],
  ])('loses a page number %s', async (_, text, rest) => {
    expect(SourceText.fromPages((await read(text)).pages).text).toBe(rest);
  });

  it('loses the note of an electronic signature above its letterhead, and no letterhead with it', async () => {
    const letterhead = 'ỦY BAN NHÂN DÂN   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/KH-UBND';
    const note = '      Ủy ban nhân dân xã\n      Xã Bình Minh\n      18.02.2025\n      09:58:30 +07:00\n';
    const textOf = async (text: string): Promise<string> => SourceText.fromPages((await read(text)).pages).text.trim();
    expect(await textOf(`${note}\n${letterhead}`)).toBe(await textOf(letterhead));
    expect(await textOf(`${letterhead}\n18.02.2025 09:58:30 +07:00\nKẾ HOẠCH`)).toContain('Số: 5/KH-UBND');
  });

  it('loses lines that only name a page, not words about one', async () => {
    const { pages } = await read('Tổ chức tuyên truyền\nTrang 2/9\nsâu rộng.\n- Trang 3 -\nTrang 4 của hồ sơ\n');
    expect(SourceText.fromPages(pages).text).toBe('Tổ chức tuyên truyền\nsâu rộng.\nTrang 4 của hồ sơ');
  });

  it('is markdown where it has headings, whose marks stay', async () => {
    const { pages, mediaType } = await read('# KẾ HOẠCH\n**1.** Mục đích\n');
    expect(mediaType).toBe('text/markdown');
    expect(SourceText.fromPages(pages).text).toBe('# KẾ HOẠCH\n**1.** Mục đích');
  });

  it.each([
    ['a row', 'TT | Nhiệm vụ | Chủ trì\n1 | Rà soát | Sở Y tế', '2 | Báo cáo | Sở Nội vụ\n'],
    ['the title of a group', 'TT | Nhiệm vụ | Chủ trì\n1 | Rà soát | Sở Y tế\nII. Chuyển đổi số', '2 | Báo cáo | Sở Nội vụ\n'],
  ])('goes on with a table over a page break among blank lines behind %s', async (_, above, below) => {
    const { pages } = await read(`${above}\n \n\f\n${below}`);
    expect(tables(pages).map(({ rows, continues }) => [rows.length > 0, continues === true])).toEqual([[true, false], [true, true]]);
  });

  it.each([
    ['the backslashes of hard line ends', 'Nơi nhận:\\\n- Như trên;\\\n- Lưu: VT.', 'Nơi nhận:\n- Như trên;\n- Lưu: VT.'],
    ['the signs of quotes', '> 1. Rà soát hộ nghèo\n>\n> đạt trên\n> 90% hộ.', '1. Rà soát hộ nghèo\n\nđạt trên\n90% hộ.'],
    ['the signs of quotes in quotes', '> > Ủy ban nhân dân xã\n', 'Ủy ban nhân dân xã'],
    ['entities', 'Sở KH&amp;CN&nbsp;chủ trì &#8211; phối hợp', 'Sở KH&CN\u00a0chủ trì – phối hợp'],
    ['no sign that compares', '> 90% hộ gia đình', '> 90% hộ gia đình'],
    ['no backslash within a line', 'Thư mục C:\\Kế hoạch', 'Thư mục C:\\Kế hoạch'],
  ])('loses of markdown %s', async (_, written, expected) => {
    const text = SourceText.fromPages((await read(written)).pages).text;
    expect(text).toBe(expected.replace('\u00a0', ' '));
  });

  it('loses the backslashes of markdown that has them before list markers, and only of such', async () => {
    const { pages } = await read('1\\. Mục đích\n\n\\- Giảm thiệt hại\\.\n');
    expect(SourceText.fromPages(pages).text).toBe('1. Mục đích\n\n- Giảm thiệt hại.');
    expect(SourceText.fromPages((await read('Thư mục C:\\.cache')).pages).text).toBe('Thư mục C:\\.cache');
  });

  it.each([
    ['no bytes', new Uint8Array(), 'file-empty'],
    ['only spaces', ' \n\f\n', 'file-empty'],
    ['invalid UTF-8', Uint8Array.from([0x53, 0xe1, 0x20, 0x41, 0x42]), 'not-a-document'],
    ['control characters', 'Kế hoạch\u0000 năm\u0001', 'not-a-document'],
    ['a ZIP archive', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0]), 'not-a-document'],
  ])('with %s is refused as such', async (_, content, code) => {
    await expect(read(content)).rejects.toMatchObject({ name: 'PlanError', code, where: 'kế hoạch' });
  });

  it('gives the pages asked for and refuses those it has not', async () => {
    const { pages } = await read('a\fb\fc', { pages: [{ first: 2, last: Infinity }] });
    expect(pages.map((page) => page.number)).toEqual([2, 3]);
    await expect(read('a\fb', { pages: [{ first: 1, last: 3 }] })).rejects.toThrow(PlanError);
  });
});

describe('a table in a text file', () => {
  it('is read with outer pipes, its separator row dropped and its header marked', async () => {
    const { pages } = await read('Bảng:\n| TT | Việc | Hạn |\n|---|:-:|---|\n| I. Nhóm |\n| 1 | Rà soát | |\nHết');
    const [table] = tables(pages);
    expect(cells(table!)).toEqual([['TT', 'Việc', 'Hạn'], ['I. Nhóm'], ['1', 'Rà soát', '']]);
    expect(table!.rows.map((row) => row.header)).toEqual([true, false, false]);
    expect(SourceText.fromPages(pages).text).toBe('Bảng:\nTT | Việc | Hạn\nI. Nhóm\n1 | Rà soát | \nHết');
  });

  it('is read without outer pipes, group rows between its rows included', async () => {
    const { pages } = await read('TT | Việc | Hạn\nI. Nhóm việc\n1 | Rà soát | Quý I\n2 | Báo cáo | Quý II\nHết');
    const [table] = tables(pages);
    expect(cells(table!)).toEqual([['TT', 'Việc', 'Hạn'], ['I. Nhóm việc'], ['1', 'Rà soát', 'Quý I'], ['2', 'Báo cáo', 'Quý II']]);
    expect(table!.rows[1]!.cells[0]).toMatchObject({ column: 0, columnSpan: 3 });
  });

  it('is put together where its rows are hard-wrapped and stand apart', async () => {
    const { pages } = await read('| TT | Việc | Hạn |\n\n| 1 | Rà soát các văn bản đã\nban hành | Quý I |\n\n| 2 | Báo cáo kết quả.\n| Tháng 6 |\n\nHết');
    expect(tables(pages).map(cells)).toEqual([[['TT', 'Việc', 'Hạn'], ['1', 'Rà soát các văn bản đã ban hành', 'Quý I'], ['2', 'Báo cáo kết quả.', 'Tháng 6']]]);
  });

  it('is one table where blank lines part its rows, not where another head stands below one', async () => {
    const rows = (...names: string[]): string => names.map((name) => `| ${name} | Quý I |`).join('\n\n');
    const one = `| Việc | Hạn |\n|---|---|\n${rows('Rà soát', 'Thống kê')}\n\n| II. Nhóm hai |\n\n${rows('Báo cáo')}`;
    expect(tables((await read(one)).pages).map(cells)).toEqual([[['Việc', 'Hạn'], ['Rà soát', 'Quý I'], ['Thống kê', 'Quý I'], ['II. Nhóm hai'], ['Báo cáo', 'Quý I']]]);
    const { pages } = await read(`${one}\n\n| Tên | Số |\n|---|---|\n${rows('Nhà văn hóa')}`);
    expect(tables(pages)).toHaveLength(2);
  });

  it('gives rows with fewer cells a place under vertically merged ones', async () => {
    const { pages } = await read('TT | Việc | Cơ quan\n1 | a | Sở Y tế\n2 | b\n3 | c | Sở Nội vụ\n| đ | UBND xã\n');
    const rows = tables(pages)[0]!.rows;
    expect(rows[1]!.cells[2]!.rowSpan).toBe(2);
    expect(rows[2]!.cells.map((cell) => cell.column)).toEqual([0, 1]);
  });

  it('goes on over a page break under the same headings', async () => {
    const { pages } = await read('TT | Việc | Hạn\n1 | a | Quý I\n\fII. Nhóm hai\n2 | b | Quý II\n');
    const [first, second] = tables(pages);
    expect(first!.continues).toBeUndefined();
    expect(second!.continues).toBe(true);
    const lines = SourceText.fromPages(pages).lines;
    expect(lines.map((line) => line.row && [line.page, line.row.table, line.row.row])).toEqual([[1, 0, 0], [1, 0, 1], [2, 0, 2], [2, 0, 3]]);
  });

  it.each(['Kết quả a|b là đúng', 'Chọn A | B', 'x || y'])('is not seen in the lone line %s', async (line) => {
    const { pages } = await read(`${line}\nHết`);
    expect(tables(pages)).toEqual([]);
  });
});

it('no text is lost, added or moved, whatever the lines are', async () => {
  const piece = fc.constantFrom('|', ' | ', '| ', 'a', 'Sở Y tế', '1', '---', ' ', '\n', '\f', 'I. Nhóm', 'TT');
  await fc.assert(fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 60 }), async (pieces) => {
    const source = `x${pieces.join('')}`;
    const { pages } = await read(source);
    const bare = (text: string): string => text.replace(/[\s|]|-{2,}/gu, '');
    expect(bare(SourceText.fromPages(pages).text)).toBe(bare(source));
    expect(pages.length).toBe(source.split('\f').length);
  }));
});
