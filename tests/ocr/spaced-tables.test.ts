import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page, TableBlock } from '../../src/document/model.js';
import { SourceText } from '../../src/document/source-text.js';
import { cpuSeconds } from '../cpu-seconds.js';
import { read } from './read.js';

function tables(pages: readonly Page[]): TableBlock[] {
  return pages.flatMap((page) => page.blocks.filter((block) => block.kind === 'table'));
}

function rows(table: TableBlock): string[] {
  return table.rows.filter(({ header }) => !header).map((row) => row.cells.map((cell) => cell.lines.map((line) => line.words.map((word) => word.text).join(' ')).join(' / ')).join(' | '));
}

async function tableOf(lines: readonly string[]): Promise<string[][]> {
  return tables((await read(lines.join('\n'))).pages).map(rows);
}

const HEADINGS = '  TT            Nội dung              Cơ quan chủ trì      Thời hạn';
const BEHIND = ['', '     III. KINH PHÍ', '     Từ nguồn chi thường xuyên của đơn vị.'];

it('headings in narrow columns, between which one space is left, are those of their columns', async () => {
  const { pages } = await read([
    'TT        Nhiệm vụ, đề án, dự án          Cơ    Cơ quan   Thời     Sản',
    '                                         quan phối hợp     gian   phẩm',
    '                                        chủ trì  thực     trình',
    '                                         thực    hiện',
    '                                         hiện',
    '1    Báo cáo tổng kết thi hành Luật    Bộ Tư    Các bộ,    2022   Báo',
    '     Thủ đô                            pháp     ngành              cáo',
    '2    Hồ sơ đề nghị xây dựng Luật       Bộ Tư    Các bộ,    2023   Hồ',
    '     Thủ đô (sửa đổi)                  pháp     ngành              sơ',
    '3    Dự án Luật Thủ đô (sửa đổi)       Bộ Nội   Các bộ,    2024   Dự',
    '                                       vụ       ngành              án', '',
  ].join('\n'));
  const [head] = tables(pages).map((table) => table.rows.filter(({ header }) => header).map((row) => row.cells.map((cell) => cell.lines.flatMap((line) => line.words.map(({ text }) => text)).join(' ')).join(' | ')));
  expect(head).toEqual(['TT | Nhiệm vụ, đề án, dự án | Cơ quan chủ trì thực hiện | Cơ quan phối hợp thực hiện | Thời gian trình | Sản phẩm']);
});

it('a body one space behind the text beside it begins its own cell, though most of its column begin further right', async () => {
  const [table] = await tableOf([
    'TT   Nhiệm vụ                          Chủ trì     Phối hợp     Thời gian',
    '1    Xây dựng Nghị quyết về thí điểm Bộ Y tế       Bộ Tài       Quý II/2028',
    '     đa dạng hóa các gói bảo hiểm                  chính',
    '2    Xây dựng Nghị định về mức đóng       Bộ Y tế  Bộ Tài       Quý III/2027',
    '     bảo hiểm y tế từ năm 2027                     chính',
    '3    Kiểm soát chi phí khám bệnh          Bộ Y tế  Các sở       Quý I/2029',
    '     minh bạch, khoa học                           y tế',
    '4    Tổng kết thi hành Luật Bảo hiểm      Bộ Y tế  Các sở       Quý I/2029',
    '     y tế                                          y tế', '',
  ]);
  expect(table![0]).toBe('1 | Xây dựng Nghị quyết về thí điểm đa dạng hóa các gói bảo hiểm | Bộ Y tế | Bộ Tài chính | Quý II/2028');
});

describe('a table whose columns only white space sets apart, over pages that print its header again', () => {
  const HEAD = ['                                  Cơ quan       Cơ quan        Thời gian', 'TT   Nội dung công việc', '                                  chủ trì       phối hợp       hoàn thành'];
  const first = [
    '1    Rà soát các văn bản đã       Văn phòng     Các thôn       Quý I/2026',
    '     ban hành                     UBND xã',
    '2    Tập huấn kỹ năng số cho      Công an xã    Đoàn Thanh     Quý II/2026',
    '     đoàn viên                                  niên xã',
    '3    Sửa chữa nhà văn hóa         Phòng         Hội Phụ nữ     Quý IV/2026',
    '     thôn                         Kinh tế',
    '                                                xã',
  ];
  const second = [
    '4    Kiểm tra an toàn các chợ     Phòng         Công an xã     Quý IV/2026',
    '     trên địa bàn                 Kinh tế',
    '5    Tổng kết phong trào thi      Văn phòng     Các thôn       Tháng 12/2026',
    '     đua                          UBND xã',
    '6    Lắp đặt biển báo             Công an xã    Các thôn       Quý III/2026',
  ];

  it.each([
    ['at the top of the first page', HEAD],
    ['below other lines', ['                     DANH MỤC NHIỆM VỤ', '', ...HEAD]],
  ])('keeps all of its rows where it begins %s', async (_, top) => {
    const { pages } = await read([...top, ...first, '\f' + HEAD[0]!, ...HEAD.slice(1), ...second, ''].join('\n'));
    expect(tables(pages).flatMap(rows)).toEqual([
      '1 | Rà soát các văn bản đã ban hành | Văn phòng UBND xã | Các thôn | Quý I/2026',
      '2 | Tập huấn kỹ năng số cho đoàn viên | Công an xã | Đoàn Thanh niên xã | Quý II/2026',
      '3 | Sửa chữa nhà văn hóa thôn | Phòng Kinh tế | Hội Phụ nữ xã | Quý IV/2026',
      '4 | Kiểm tra an toàn các chợ trên địa bàn | Phòng Kinh tế | Công an xã | Quý IV/2026',
      '5 | Tổng kết phong trào thi đua | Văn phòng UBND xã | Các thôn | Tháng 12/2026',
      '6 | Lắp đặt biển báo | Công an xã | Các thôn | Quý III/2026',
    ]);
  });
});

describe('a table whose columns only white space sets apart', () => {
  it.each([
    ['the numbers at the top of their rows', [
      HEADINGS,
      '   1   Rà soát các văn bản đã ban    Sở Tư pháp           Quý I',
      '       hành trong năm.',
      '   2   Trang bị phương tiện cho      Công an tỉnh, Sở     Trước ngày',
      '       các tổ tuần tra.              Nội vụ               30/6/2026',
      '   3   Báo cáo kết quả.              Văn phòng Sở         Tháng 6',
    ]],
    ['the numbers in the middle of their rows, on lines of their own', [
      HEADINGS,
      '       Rà soát các văn bản đã ban    Sở Tư pháp',
      '   1                                                      Quý I',
      '       hành trong năm.',
      '       Trang bị phương tiện cho      Công an tỉnh, Sở     Trước ngày',
      '   2',
      '       các tổ tuần tra.              Nội vụ               30/6/2026',
      '   3   Báo cáo kết quả.              Văn phòng Sở         Tháng 6',
    ]],
    ['a heading on several lines, the first without a gap', [
      '                                     Cơ quan',
      '   T            Nội dung                                  Thời hạn',
      '   T                                 chủ trì',
      '   1   Rà soát các văn bản đã ban    Sở Tư pháp           Quý I',
      '       hành trong năm.',
      '   2   Trang bị phương tiện cho      Công an tỉnh, Sở     Trước ngày',
      '       các tổ tuần tra.              Nội vụ               30/6/2026',
      '   3   Báo cáo kết quả.              Văn phòng Sở         Tháng 6',
    ]],
    ['no more than a space between two cells', [
      HEADINGS,
      '   1   Rà soát các văn bản đã ban    Sở Tư pháp           Quý I',
      '       hành trong năm.',
      '   2   Trang bị phương tiện cho các Công an tỉnh, Sở     Trước ngày',
      '       tổ tuần tra.                  Nội vụ              30/6/2026',
      '   3   Báo cáo kết quả.              Văn phòng Sở         Tháng 6',
    ]],
  ])('is put together with %s', async (_, lines) => {
    expect(await tableOf(['Bảng phân công:', ...lines, ...BEHIND])).toEqual([[
      '1 | Rà soát các văn bản đã ban hành trong năm. | Sở Tư pháp | Quý I',
      '2 | Trang bị phương tiện cho các tổ tuần tra. | Công an tỉnh, Sở Nội vụ | Trước ngày 30/6/2026',
      '3 | Báo cáo kết quả. | Văn phòng Sở | Tháng 6',
    ]]);
  });

  it('has its rows told by their words where it numbers none', async () => {
    expect(await tableOf([
      '       Nội dung công việc             Người thực hiện     Thời gian',
      'Kiểm tra hồ sơ, sổ sách của các       Tổ trưởng           Tháng 9',
      'tổ chuyên môn.                        chuyên môn',
      'Tổ chức thi viết chữ đẹp cho học      Tổng phụ trách      Tháng',
      'sinh khối 4, khối 5.                  Đội                 11/2026',
      'Sơ kết học kỳ.                        Hiệu trưởng         Tháng 1',
      ...BEHIND,
    ])).toEqual([['Kiểm tra hồ sơ, sổ sách của các tổ chuyên môn. | Tổ trưởng chuyên môn | Tháng 9', 'Tổ chức thi viết chữ đẹp cho học sinh khối 4, khối 5. | Tổng phụ trách Đội | Tháng 11/2026', 'Sơ kết học kỳ. | Hiệu trưởng | Tháng 1']]);
  });

  it('keeps the titles of its groups and the headings that stand over others', async () => {
    const { pages, findings } = await read([
      '                                       Phân công thực hiện',
      '  TT            Nội dung                                             Thời hạn',
      '                                    Chủ trì           Phối hợp',
      '   I   Công tác tuyên truyền',
      '   1   Mở chuyên mục hằng tuần.     Đài Truyền thanh  Phòng Nội vụ   Quý I',
      '  II   Công tác kiểm tra',
      '   2   Kiểm tra cơ sở sản xuất.     Công an xã        Trạm Y tế xã   Quý II',
      ...BEHIND,
    ].join('\n'));
    const [table] = tables(pages);
    expect(table!.rows.slice(0, 2).map(({ header, cells }) => [header, cells.map(({ column, columnSpan }) => [column, columnSpan])])).toEqual([
      [true, [[0, 1], [1, 1], [2, 2], [4, 1]]],
      [true, [[2, 1], [3, 1]]],
    ]);
    expect(rows(table!)).toEqual(['I | Công tác tuyên truyền |  |  | ', '1 | Mở chuyên mục hằng tuần. | Đài Truyền thanh | Phòng Nội vụ | Quý I', 'II | Công tác kiểm tra |  |  | ', '2 | Kiểm tra cơ sở sản xuất. | Công an xã | Trạm Y tế xã | Quý II']);
    expect(findings).toEqual([{ code: 'table-scrambled', severity: 'info', values: { rows: 4 }, page: 1 }]);
  });

  it('goes on over pages that lay its columns elsewhere', async () => {
    const page = (shift: number, lines: readonly (readonly string[])[]): string => lines.map(([number, text, lead, time]) => `${number!.padStart(4)}   ${text!.padEnd(30 + shift)}${lead!.padEnd(21 + shift)}${time}`).join('\n');
    const rest = [['3', 'Nạo vét kênh mương nội đồng.', 'Phòng Kinh tế', 'Tháng 3'], ['4', 'Sửa chữa cống đầu mối.', 'Phòng Kinh tế', 'Tháng 4'], ['5', 'Trồng cây xanh.', 'Đoàn Thanh niên', 'Tháng 5'], ['6', 'Báo cáo kết quả.', 'Văn phòng', 'Tháng 6']];
    const { pages } = await read(`${HEADINGS}\n${page(0, [['1', 'Khảo sát hiện trạng.', 'Phòng Kinh tế', 'Tháng 1'], ['2', 'Lập dự toán.', 'Phòng Tài chính', 'Tháng 2']])}\f${page(7, rest)}\n${BEHIND.join('\n')}`);
    expect(tables(pages).map(({ continues }) => continues ?? false)).toEqual([false, true]);
    expect(rows(tables(pages)[1]!)).toEqual(rest.map((cells) => cells.join(' | ')));
  });

  it.each([
    ['a letterhead and a signature', ['   UBND XÃ MỸ LÂM              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '   Số: 12/KH-UBND                 Độc lập - Tự do - Hạnh phúc', '', 'Nơi nhận:                          CHỦ TỊCH', '- Lưu: VT.']],
    ['justified prose', ['Nội dung  công việc do  các đơn vị chủ trì  thực hiện trong  thời gian', 'quy định  tại Kế hoạch  này và báo cáo  kết quả  về Sở  Nội vụ.']],
    ['headings without rows', [HEADINGS, '', 'Nơi nhận:']],
  ])('is not seen in %s', async (_, lines) => {
    expect(await tableOf(lines)).toEqual([]);
  });
});

it('no word of it is lost, added or moved to another line of text around it, wherever gaps stand', async () => {
  const piece = fc.constantFrom('1', '2', 'I', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian', 'TT', 'Sở Y tế', 'rà soát', 'Quý I', '   ', '            ', '\n', '\n\n', '\f');
  await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
    const body = `${HEADINGS}\n   1   Rà soát.                      Sở Tư pháp           Quý I\n   2   Báo cáo.                      Sở Y tế              Quý II\n${pieces.join(' ')}\nHết`;
    const words = (text: string): string[] => text.split(/[\s|]+/u).filter(Boolean).sort();
    const [before, after] = [words(body), words(SourceText.fromPages((await read(body)).pages).text)];
    // Headings that are printed again, and numbers of pages, are given once.
    expect(after.filter((word) => !before.includes(word))).toEqual([]);
    expect(after).toContain('Hết');
    expect(after).toContain('Báo');
  }));
});

it.each([
  ['headings without rows', `${HEADINGS}\n`],
  ['rows without end', '   1   Rà soát.                      Sở Tư pháp           Quý I\n'],
  ['headings and a row each', `${HEADINGS}\n   1   Rà soát.                      Sở Tư pháp           Quý I\n`],
])('%s take time in proportion to their length', async (_, lines) => {
  const seconds = (times: number): Promise<number> => cpuSeconds(() => read(`${HEADINGS}\n${lines.repeat(times)}`));
  await seconds(100);
  expect(await seconds(1_600)).toBeLessThan(Math.max(0.1, await seconds(100)) * 30);
});
