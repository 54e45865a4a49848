import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { segment, type OutlineNode } from '../../src/segment/index.js';
import { extractPlan } from '../../src/pipeline.js';
import { cpuSeconds } from '../cpu-seconds.js';

const HEAD = 'PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\n';

function rowsOf(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => (node.kind === 'row' ? [node] : rowsOf(node.children)));
}

/** The rows of the tables in a text, cells joined by bars, empty ones as nothing. */
function tableOf(text: string) {
  const source = SourceText.fromPlainText(HEAD + text);
  const { roots, findings } = segment(source);
  const rows = rowsOf(roots).map(({ row }) => Array.from({ length: row!.columns }, (_, column) => {
    const cell = row!.cells.find((one) => one.column === column);
    return cell ? source.passage(cell).text : '';
  }).join(' | '));
  return { rows, roots, codes: findings.map(({ code }) => code) };
}

const HEADINGS = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Sản phẩm'];
const CELLS = ['1', 'Rà soát hộ nghèo', 'Phòng Văn hóa - Xã hội', 'Công an xã;', 'các thôn', 'Trước 31/3/2026', 'Báo cáo', '2', 'Chi trả trợ cấp', 'Phòng Kinh tế', 'Quý II/2026', 'Bảng kê'];
const ROWS = ['1 | Rà soát hộ nghèo | Phòng Văn hóa - Xã hội | Công an xã; các thôn | Trước 31/3/2026 | Báo cáo', '2 | Chi trả trợ cấp | Phòng Kinh tế |  | Quý II/2026 | Bảng kê'];

describe('a table whose cells stand one a line', () => {
  it('takes the first month below headings that begin with the time for a cell', () => {
    const cells = ['Tháng 9/2025', 'Khảo sát nhu cầu', 'Tổ Văn phòng', 'Công đoàn', 'Tháng 10/2025', 'Tổ chức tập huấn', 'Tổ Toán', 'Đoàn trường'];
    expect(tableOf(['Thời gian', 'Nội dung công việc', 'Người thực hiện', 'Người phối hợp', ...cells].join('\n')).rows)
      .toEqual(['Tháng 9/2025 | Khảo sát nhu cầu | Tổ Văn phòng | Công đoàn', 'Tháng 10/2025 | Tổ chức tập huấn | Tổ Toán | Đoàn trường']);
  });

  it.each([
    ['a line each', [...HEADINGS, ...CELLS].join('\n')],
    ['with blank lines between them', [...HEADINGS, ...CELLS].join('\n\n').replace('Công an xã;\n\n', 'Công an xã;\n')],
    ['a heading on two lines', [...HEADINGS, ...CELLS].join('\n').replace('Thời gian', 'Thời gian\nhoàn thành')],
    ['under numbers of the columns', [...HEADINGS, '(1)', '(2)', '(3)', '(4)', '(5)', '(6)', ...CELLS].join('\n')],
    ['its headings printed again on the next page', [...HEADINGS, ...CELLS.slice(0, 7), ...HEADINGS, ...CELLS.slice(7)].join('\n')],
  ])('gets its rows back: %s', (_, text) => {
    expect(tableOf(text)).toMatchObject({ rows: ROWS, codes: ['table-scrambled'] });
  });

  it('is said to be unread where its cells fit no row', () => {
    const cells = ['Quý II/2026', 'Quý III/2026', 'Trước 31/3/2026', 'Rà soát hộ nghèo', 'Chi trả trợ cấp', 'Tuyên truyền', 'Phòng Kinh tế', 'Công an xã'];
    const { rows, codes } = tableOf([...HEADINGS.slice(1, 5), ...cells].join('\n'));
    expect([rows, codes]).toEqual([[], ['table-unread']]);
  });

  it('needs no numbers of rows', () => {
    const text = ['Nội dung công việc', 'Thời hạn', 'Đơn vị thực hiện', 'Ghi chú', 'Tổng vệ sinh môi trường', '05/6/2026', 'Phòng Kinh tế', 'Có kế hoạch riêng', 'Thu gom rác thải sinh hoạt', 'Hằng ngày', 'Hợp tác xã Môi trường', 'Tuyên truyền trên loa', 'Hằng tuần', 'Trung tâm Văn hóa'];
    expect(tableOf(`${text.join('\n')}\n\nIII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế báo cáo kết quả.\n`).rows).toEqual([
      'Tổng vệ sinh môi trường | 05/6/2026 | Phòng Kinh tế | Có kế hoạch riêng', 'Thu gom rác thải sinh hoạt | Hằng ngày | Hợp tác xã Môi trường | ', 'Tuyên truyền trên loa | Hằng tuần | Trung tâm Văn hóa | ',
    ]);
  });

  it('may have headings under headings', () => {
    const text = ['STT', 'Nhiệm vụ', 'Phân công thực hiện', 'Thời gian', 'Kết quả', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành', '1', 'Rà soát văn bản', 'Văn phòng Sở', 'Thanh tra Sở', '01/3/2026', '30/6/2026', 'Danh mục', '2', 'Niêm yết thủ tục', 'Văn phòng Sở', 'Phòng Kế hoạch', '02/2026', '8/2026', 'Biên bản'];
    const { rows, roots } = tableOf(text.join('\n'));
    expect(rows).toEqual(['1 | Rà soát văn bản | Văn phòng Sở | Thanh tra Sở | 01/3/2026 | 30/6/2026 | Danh mục', '2 | Niêm yết thủ tục | Văn phòng Sở | Phòng Kế hoạch | 02/2026 | 8/2026 | Biên bản']);
    const table = roots.flatMap(({ children }) => children).find(({ kind }) => kind === 'table');
    expect(table?.row?.cells.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([[0, 1], [1, 1], [2, 2], [4, 2], [6, 1]]);
    expect(table?.subheadings?.[0]?.cells.map(({ column }) => column)).toEqual([2, 3, 4, 5]);
  });

  it('has its groups, and ends where the document goes on', () => {
    const { rows, roots } = tableOf([...HEADINGS, 'I', 'CÔNG TÁC XÃ HỘI', ...CELLS.slice(0, 7), 'II', 'CÔNG TÁC TÀI CHÍNH', ...CELLS.slice(7), '3. Tổ chức thực hiện', '- Công an xã báo cáo kết quả.'].join('\n'));
    expect(rows).toEqual(ROWS);
    expect(roots.flatMap(({ children }) => children).find(({ kind }) => kind === 'table')?.children.map(({ title }) => title)).toEqual(['CÔNG TÁC XÃ HỘI', 'CÔNG TÁC TÀI CHÍNH']);
  });

  it.each([
    ['labels with what they tell', 'Nội dung: Rà soát hộ nghèo\nĐơn vị chủ trì: Phòng Kinh tế\nĐơn vị phối hợp: Công an xã\nThời gian: Quý II/2026\n1\n2'],
    ['headings of a form', 'Tên nhiệm vụ\nTổ chức chủ trì: …\nThời gian thực hiện: …\nKinh phí: …\n1\n2'],
  ])('is not seen in %s', (_, text) => {
    expect(tableOf(text)).toMatchObject({ rows: [], codes: [] });
  });
});

it('no cell is lost, doubled or moved before another, whatever the cells are', () => {
  const cell = fc.constantFrom('1', '2', '3', 'I', 'Rà soát hộ nghèo', 'Phòng Kinh tế', 'các thôn', 'Quý II/2026', 'Báo cáo', '- Công an xã', 'nt', '');
  fc.assert(fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), (cells) => {
    const source = SourceText.fromPlainText(`${HEAD}${[...HEADINGS, ...cells].join('\n')}`);
    const starts = rowsOf(segment(source).roots).flatMap(({ row }) => row!.cells.map(({ start, end }) => [start, end])).flat();
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }));
});

describe('texts that only look like such tables', () => {
  const PARAGRAPH = 'Đoạn văn dài không phải là ô của bảng nào cả và còn nói tiếp về nhiều việc khác nhau của cơ quan.';

  it.each([
    ['headings with a number', ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian hoàn thành', PARAGRAPH]],
    ['headings without one', ['Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian hoàn thành', PARAGRAPH]],
  ])('take time in proportion to their length: %s', async (_, lines) => {
    const seconds = (times: number): Promise<number> => {
      const source = SourceText.fromPlainText(Array.from({ length: times }, () => lines.join('\n\n')).join('\n\n'));
      return cpuSeconds(() => segment(source));
    };
    await seconds(200);
    expect(await seconds(1_600)).toBeLessThan(Math.max(0.2, await seconds(200)) * 24);
  });
});

it('the heading of the numbers of rows ends a title that stands right above it', async () => {
  const { document, tasks } = await extractPlan({ name: 'lich.txt', bytes: new TextEncoder().encode('PHÒNG KINH TẾ\nSố: 31/CTr-KT\nAn Hòa, ngày 26 tháng 9 năm 2025\nCHƯƠNG TRÌNH CÔNG TÁC\nTháng 10 năm 2025\nTT\nNội dung công việc\nĐơn vị chủ trì\nThời gian\nI\nĐẤT ĐAI\n1\nThẩm định hồ sơ\nPhòng Kinh tế\n10/10\n2\nKiểm tra đất công ích\nCông an phường\n20/10\n') });
  expect(document.title).toBe('Tháng 10 năm 2025');
  expect(tasks.map(({ text }) => text)).toEqual(['Thẩm định hồ sơ', 'Kiểm tra đất công ích']);
});
