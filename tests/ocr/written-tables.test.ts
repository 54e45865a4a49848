import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page, TableBlock } from '../../src/document/model.js';
import { SourceText } from '../../src/document/source-text.js';
import { cpuSeconds } from '../cpu-seconds.js';
import { read, textOf } from './read.js';

function tables(pages: readonly Page[]): TableBlock[] {
  return pages.flatMap((page) => page.blocks.filter((block) => block.kind === 'table'));
}

function rows(table: TableBlock | undefined): string[] {
  return table!.rows.map((row) => row.cells.map((cell) => cell.lines.map((line) => line.words.map((word) => word.text).join(' ')).join(' / ')).join(' | '));
}

const ROWS = ['TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời hạn', '1 | Rà soát các văn bản đã ban hành trong năm | Sở Tư pháp | Quý I', '2 | Báo cáo kết quả | Văn phòng Sở / Sở Nội vụ | Tháng 6'];

it('a task table of bars that were hard-wrapped goes on over a page break, in the middle of a row and before other paragraphs', async () => {
  const table = 'STT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian\n1 | Rà soát, thống kê các hộ kinh doanh chưa có phương án chữa cháy và lối\nthoát nạn thứ hai | Công an xã | Các thôn | Quý I/2026\n2 | Tập huấn kỹ năng số cho đoàn viên, thanh niên và người lao động đang\n\flàm việc trên địa bàn xã | Đoàn Thanh niên xã | Phòng Văn hóa - Xã hội |\nQuý II/2026\n3 | Kiểm tra an toàn thực phẩm tại các chợ, bếp ăn tập thể và quán ăn trên\nđịa bàn | Trạm Y tế | Phòng Kinh tế | Tháng 5/2026\n4 | Sửa chữa nhà văn hóa các thôn bị hư hỏng sau mùa mưa bão và lũ lụt |\nPhòng Kinh tế | Các thôn | Quý IV/2026';
  const whole = [
    'STT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian',
    '1 | Rà soát, thống kê các hộ kinh doanh chưa có phương án chữa cháy và lối thoát nạn thứ hai | Công an xã | Các thôn | Quý I/2026',
    '2 | Tập huấn kỹ năng số cho đoàn viên, thanh niên và người lao động đang làm việc trên địa bàn xã | Đoàn Thanh niên xã | Phòng Văn hóa - Xã hội | Quý II/2026',
    '3 | Kiểm tra an toàn thực phẩm tại các chợ, bếp ăn tập thể và quán ăn trên địa bàn | Trạm Y tế | Phòng Kinh tế | Tháng 5/2026',
    '4 | Sửa chữa nhà văn hóa các thôn bị hư hỏng sau mùa mưa bão và lũ lụt | Phòng Kinh tế | Các thôn | Quý IV/2026',
  ];
  const { pages } = await read(`KẾ HOẠCH\n\n${table}\n\nNơi nhận:\n- Như trên.`);
  expect(tables(pages).flatMap((one) => rows(one))).toEqual(whole);
  expect(SourceText.fromPages((await read(`${table}\fĐoạn văn của trang sau đứng ngay ở đầu trang, không thuộc bảng\nvà còn dòng hai,\nvà dòng ba.`)).pages).text).toContain('\fĐoạn văn của trang sau đứng ngay ở đầu trang, không thuộc bảng\nvà còn dòng hai,\nvà dòng ba.');
});

it.each(['IV. Tổ chức thực hiện', '**IV. Tổ chức thực hiện**', '## IV. Tổ chức thực hiện'])('a table of bars ends before the heading “%s”, and the lines behind it stay lines', async (heading) => {
  const table = 'Tháng | Nội dung kiểm tra | Người phụ trách\n9/2026 | Hệ thống điện | Phó Hiệu trưởng\n10/2026 | Đồ chơi | Tổ trưởng';
  expect(textOf(await read(`KẾ HOẠCH\n\nIII. Lịch kiểm tra\n${table}\n${heading}\nBan chỉ đạo họp định kỳ mỗi tháng một lần.\nNơi nhận:\n- Như trên.\n`))).toContain('Ban chỉ đạo họp định kỳ mỗi tháng một lần.\nNơi nhận:');
});

it('lines that were read across rows of several lines each stay lines, for their bars are more than the headings have', async () => {
  const across = ['STT Nội dung công việc | Đơn vị chủ trì | Thời gian', '1 | Rà soát danh mục hồ sơ | Phòng Nội | Tháng', 'lưu trữ của các năm trước | vụ xã | 3/2026', '2 | Chỉnh lý, số hóa tài liệu | Văn phòng | Quý', 'của Hội đồng nhân dân và | UBND xã | II/2026', 'Ủy ban nhân dân', '3 | Thống kê, báo cáo kết quả | Phòng Nội | Tháng', 'thực hiện | vụ xã | 12/2026'];
  expect(textOf(await read(`KẾ HOẠCH\n\n${across.join('\n')}\n\nNơi nhận:\n- Như trên.`))).toContain('Phòng Nội | Tháng\nlưu trữ');
});

it.each([
  ['rows of one width', ROWS, ROWS],
  ['titles behind their number', [ROWS[0]!, 'I | Xây dựng thể chế', ROWS[1]!, 'II | Tổ chức thi hành', ROWS[2]!], [ROWS[0]!, 'I | Xây dựng thể chế', ROWS[1]!, 'II | Tổ chức thi hành', ROWS[2]!]],
  ['titles repeated for each column', [ROWS[0]!, Array.from({ length: 4 }, (_, i) => (i === 0 ? 'I' : 'Xây dựng thể chế')).join(' | '), ROWS[1]!, ROWS[2]!], [ROWS[0]!, 'I | Xây dựng thể chế', ROWS[1]!, ROWS[2]!]],
])('a table of bars between cells goes on over blank lines: %s', async (_, written, expected) => {
  const { pages } = await read(`KẾ HOẠCH\n\n${written.join('\n\n')}\n\nNơi nhận:\n- Như trên.`);
  expect(tables(pages).map((table) => rows(table))).toEqual([expected]);
});

it('bars alone on their lines, by which a converter ended each cell, part cells as blank lines do; a single one is left as it is', async () => {
  const cells = ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', '1', 'Rà soát văn bản', 'Sở Tư pháp'];
  expect(textOf(await read(`${cells.join('\n|\n')}\n|\n`))).toBe(textOf(await read(`${cells.join('\n\n')}\n\n`)));
  expect(textOf(await read('ỦY BAN NHÂN DÂN\n|\nKẾ HOẠCH'))).toBe('ỦY BAN NHÂN DÂN\n|\nKẾ HOẠCH');
});

it('a bar in one line and one far below make no table over blank lines', async () => {
  const { pages } = await read('ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 5/KH-UBND | Hòa An, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH');
  expect(tables(pages)).toEqual([]);
});

describe('a task table in a text file', () => {
  it.each([
    ['tags', '<table><thead><tr><th>TT</th><th>Nội dung nhiệm vụ</th><th>Cơ quan chủ trì</th><th>Thời hạn</th></tr></thead><tbody><tr><td>1</td><td>Rà soát các <b>văn bản</b> đã ban hành trong năm</td><td>Sở Tư pháp</td><td>Quý&nbsp;I</td></tr><tr><td>2</td><td>Báo cáo kết quả</td><td><p>Văn phòng Sở</p><p>Sở Nội vụ</p></td><td>Tháng 6</td></tr></tbody></table>'],
    ['tags on lines of their own', '<table>\n<tr>\n<td>TT</td>\n<td>Nội dung nhiệm vụ</td>\n<td>Cơ quan chủ trì</td>\n<td>Thời hạn</td>\n</tr>\n<tr>\n<td>1</td>\n<td>Rà soát các văn bản\nđã ban hành trong năm</td>\n<td>Sở Tư pháp</td>\n<td>Quý I</td>\n</tr>\n<tr>\n<td>2</td>\n<td>Báo cáo kết quả</td>\n<td>Văn phòng Sở<br/>Sở Nội vụ</td>\n<td>Tháng 6</td>\n</tr>\n</table>'],
    ['tabs', 'TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tThời hạn\n1\tRà soát các văn bản đã ban hành trong năm\tSở Tư pháp\tQuý I\n2\tBáo cáo kết quả\t"Văn phòng Sở\nSở Nội vụ"\tTháng 6'],
    ['tabs, a cell on two lines', 'TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tThời hạn\n1\tRà soát các văn bản đã ban hành trong năm\tSở Tư pháp\tQuý I\n2\tBáo cáo kết quả\tVăn phòng Sở\nSở Nội vụ\tTháng 6'],
    ['borders', [
      '+----+--------------------+-------------------+----------+',
      '| TT | Nội dung nhiệm vụ  | Cơ quan chủ trì   | Thời hạn |',
      '+====+====================+===================+==========+',
      '| 1  | Rà soát các văn    | Sở Tư pháp        | Quý I    |',
      '|    | bản đã ban hành    |                   |          |',
      '|    | trong năm          |                   |          |',
      '+----+--------------------+-------------------+----------+',
      '| 2  | Báo cáo kết quả    | Văn phòng Sở      | Tháng 6  |',
      '|    |                    | Sở Nội vụ         |          |',
      '+----+--------------------+-------------------+----------+'].join('\n')],
    ['box-drawing signs', [
      '┌────┬────────────────────┬───────────────────┬──────────┐',
      '│ TT │ Nội dung nhiệm vụ  │ Cơ quan chủ trì   │ Thời hạn │',
      '├────┼────────────────────┼───────────────────┼──────────┤',
      '│ 1  │ Rà soát các văn    │ Sở Tư pháp        │ Quý I    │',
      '│    │ bản đã ban hành    │                   │          │',
      '│    │ trong năm          │                   │          │',
      '├────┼────────────────────┼───────────────────┼──────────┤',
      '│ 2  │ Báo cáo kết quả    │ Văn phòng Sở      │ Tháng 6  │',
      '│    │                    │ Sở Nội vụ         │          │',
      '└────┴────────────────────┴───────────────────┴──────────┘'].join('\n')],
    ['bars in line', [
      '|TT  |Nội dung nhiệm vụ   |Cơ quan chủ trì    |Thời hạn  |',
      '|1   |Rà soát các văn     |Sở Tư pháp         |Quý I     |',
      '|    |bản đã ban hành     |                   |          |',
      '|    |trong năm           |                   |          |',
      '|2   |Báo cáo kết quả     |Văn phòng Sở       |Tháng 6   |',
      '|    |                    |Sở Nội vụ          |          |'].join('\n')],
    ['bars, hard-wrapped', 'TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời\nhạn\n1 | Rà soát các văn bản đã ban hành trong năm | Sở\nTư pháp | Quý I\n2 | Báo cáo kết quả | Văn phòng Sở<br>Sở Nội vụ |\nTháng 6'],
    ['markdown with breaks in a cell', '| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | Rà soát các văn bản đã ban hành trong năm | Sở Tư pháp | Quý I |\n| 2 | Báo cáo kết quả | Văn phòng Sở<br>Sở Nội vụ | Tháng 6 |'],
  ])('is read the same when it is written with %s', async (_, written) => {
    const { pages } = await read(`Bảng phân công:\n${written}\nHết`);
    expect(tables(pages).map(rows)).toEqual([ROWS]);
    expect(tables(pages)[0]!.rows.map(({ header }) => header)).toEqual([true, false, false]);
    expect(SourceText.fromPages(pages).lines.map(({ row }) => row !== null)).toEqual([false, true, true, true, false]);
  });

  it('keeps the cells that tags merge', async () => {
    const { pages } = await read('<table><tr><td>TT</td><td>Việc</td><td>Hạn</td></tr><tr><td colspan="3">I. Nhóm</td></tr><tr><td>1</td><td>a</td><td rowspan="2">Quý I</td></tr><tr><td>2</td><td>b</td></tr></table>');
    const [table] = tables(pages);
    expect(table!.columns).toBe(3);
    expect(table!.rows.map(({ cells }) => cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan]))).toEqual([
      [[0, 1, 1], [1, 1, 1], [2, 1, 1]], [[0, 3, 1]], [[0, 1, 1], [1, 1, 1], [2, 1, 2]], [[0, 1, 1], [1, 1, 1]],
    ]);
  });

  it('keeps a cell that a border leaves open below', async () => {
    const { pages } = await read('+----+------+-------+\n| TT | Việc | Hạn   |\n+====+======+=======+\n| 1  | a    | Quý I |\n+----+------+       |\n| 2  | b    |       |\n+----+------+-------+');
    const [table] = tables(pages);
    expect(table!.rows.at(-2)!.cells.map(({ rowSpan }) => rowSpan)).toEqual([1, 1, 2]);
    expect(rows(table).at(-1)).toBe('2 | b');
  });

  it.each([
    ['a list with tabs', '1.\tRà soát\tcác văn bản\n2.\tBáo cáo\tkết quả'],
    ['a table that is never closed', '<table><tr><td>TT</td><td>Việc</td></tr>'],
  ])('is not seen in %s', async (_, text) => {
    expect(tables((await read(text)).pages)).toEqual([]);
  });
});

it('no word is lost, added or moved, whatever the tags are', async () => {
  const piece = fc.constantFrom('<table>', '</table>', '<tr>', '</tr>', '<td>', '<td rowspan=2>', '<td colspan="2">', '</td>', '<br>', '<p>', 'a', 'b', ' ', '\n');
  await fc.assert(fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 50 }), async (pieces) => {
    const { pages } = await read(`x ${pieces.join('')} y`);
    const bare = (text: string): string => text.replace(/<[^<>]*>|[\s|]/gu, '');
    expect(bare(SourceText.fromPages(pages).text)).toBe(bare(pieces.join('')).replace(/^/u, 'x').concat('y'));
  }));
});

it.each([
  ['tables that are never closed', '<table><tr><td>a\n'],
  ['borders without rows', '+---+---+\n'],
])('%s take time in proportion to their length', async (_, line) => {
  const seconds = (times: number): Promise<number> => cpuSeconds(() => read(line.repeat(times)));
  await seconds(500);
  expect(await seconds(8_000)).toBeLessThan(Math.max(0.1, await seconds(500)) * 20);
});

describe('tables whose columns a rule of hyphens shows', () => {
  const WIDTHS = [5, 34, 18, 12];
  const line = (cells: readonly string[]): string => `  ${cells.map((cell, column) => cell.padEnd(WIDTHS[column]!)).join(' ')}`.trimEnd();
  const COLUMNS = line(WIDTHS.map((width) => '-'.repeat(width)));
  const WHOLE = `  ${'-'.repeat(WIDTHS.reduce((sum, width) => sum + width + 1, -1))}`;
  const HEADINGS = ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
  const FIRST = ['1', 'Rà soát các văn bản đã ban hành', 'Sở Tư pháp', 'Quý I'];
  const SECOND = ['2', 'Báo cáo kết quả', '', 'Tháng 6/2026'];
  const CELLS = [HEADINGS, FIRST, SECOND].map((cells) => cells.join(' | '));

  it.each([
    ['a line a row', [line(HEADINGS), COLUMNS, line(FIRST), line(SECOND), '']],
    ['a rule below the last row, too', [line(HEADINGS), COLUMNS, line(FIRST), line(SECOND), COLUMNS, '']],
    ['rows of several lines', [WHOLE, line(HEADINGS), COLUMNS, line(['1', 'Rà soát các văn bản', 'Sở', 'Quý I']), line(['', 'đã ban hành', 'Tư pháp', '']), '', line(SECOND), WHOLE, '']],
    ['headings of several lines', [WHOLE, line(['', 'Nội dung', 'Cơ quan', '']), line(['TT', 'nhiệm vụ', 'chủ trì', 'Thời hạn']), COLUMNS, line(FIRST), '', line(SECOND), WHOLE, '']],
    ['a numbered heading right above', ['2. Phân công', '', line(HEADINGS), COLUMNS, line(FIRST), line(SECOND), '']],
  ])('%s', async (_, written) => {
    const { pages } = await read(`KẾ HOẠCH\n\n${written.join('\n')}\n3. Tổ chức thực hiện các nội dung đã nêu\n`);
    expect(tables(pages).map((table) => rows(table))).toEqual([CELLS]);
    expect(SourceText.fromPages(pages).lines.at(-1)!.row).toBeNull();
  });

  it('without headings, which the same rule stands below as above', async () => {
    const { pages } = await read(`KẾ HOẠCH\n\n${[COLUMNS, line(FIRST), line(SECOND), COLUMNS].join('\n')}\n\nTổ chức thực hiện\n`);
    expect(tables(pages).map((table) => rows(table))).toEqual([CELLS.slice(1)]);
  });

  it.each([
    ['words stand across its columns', [line(HEADINGS), COLUMNS, 'Các cơ quan, đơn vị triển khai thực hiện Kế hoạch này', '']],
    ['its headings name no columns', ['  ỦY BAN     CỘNG HÒA XÃ HỘI', '  ------     --------------', '  Số: 12     Hòa An', '']],
  ])('none is seen where %s', async (_, written) => {
    expect(tables((await read(`${written.join('\n')}\nKẾ HOẠCH`)).pages)).toEqual([]);
  });
});
