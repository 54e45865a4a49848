import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { extract } from '../../src/extract/index.js';
import { textPages } from '../../src/ocr/text/read-text.js';
import { segment } from '../../src/segment/index.js';

/** The deadlines of the tasks in a section of a plan of 2025, each as kind and value. */
function deadlinesOf(body: string): readonly (readonly string[])[] {
  const source = SourceText.fromPages(textPages(`ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 21/KH-UBND\nTân Lập, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\nChuyển đổi số năm 2025\n\nI. NHIỆM VỤ\n${body}`));
  const { tasks, deadlines } = extract(source, segment(source));
  return tasks.map((task) => task.deadlines.map((id) => deadlines.find((deadline) => deadline.id === id)!).map(({ kind, edtf, raw, span }) => {
    expect(source.text.slice(span.start, span.end)).toBe(raw);
    return `${kind} ${edtf ?? ''}`;
  }));
}

describe('columns of times', () => {
  it.each([
    ['Thời gian bắt đầu', 'Thời gian kết thúc', '15/3/2025', '30/4/2025', ['during 2025-03-15/2025-04-30']],
    ['Bắt đầu', 'Hoàn thành', 'Tháng 3/2025', 'Quý II/2025', ['during 2025-03/2025-34']],
    ['Từ ngày', 'Đến ngày', '15/3', '30/4', ['during 2025-03-15/2025-04-30']],
    ['Thời gian bắt đầu', 'Thời gian kết thúc', 'Hằng năm', '30/4/2025', ['recurring ', 'by ../2025-04-30']],
    ['Thời gian bắt đầu', 'Thời gian kết thúc', '30/4/2025', '15/3/2025', ['by ../2025-04-30', 'by ../2025-03-15']],
    ['Thời gian bắt đầu', 'Thời gian kết thúc', '15/3/2025', '-', ['by ../2025-03-15']],
    ['Thời gian hoàn thành', 'Thời gian trình', '15/3/2025', '30/4/2025', ['by ../2025-03-15', 'by ../2025-04-30']],
  ])('%s and %s: %s, %s', (first, second, begin, end, expected) => {
    const table = `TT | Nội dung | Chủ trì | ${first} | ${second}\n1 | Rà soát phương án ứng phó thiên tai | Phòng Kinh tế | ${begin} | ${end}\n2 | Tập huấn lực lượng xung kích | Công an xã | ${begin} | ${end}`;
    expect(deadlinesOf(table)).toEqual([expected, expected]);
  });
});

describe('an hour or a stage in a column of times', () => {
  it.each([
    ['Thời gian', '08 giờ 00 ngày 20/3/2025', ['during 2025-03-20']],
    ['Thời gian', '20/3/2025', ['by ../2025-03-20']],
    ['Thời gian', 'Cuối tháng', ['recurring ']],
    ['Thời hạn hoàn thành', '17h00 ngày 20/3/2025', ['by ../2025-03-20']],
    ['Thời gian', 'Trước 17h00 ngày 20/3/2025', ['by ../2025-03-20']],
    ['Giai đoạn', '2026 - 2027', ['during 2026/2027']],
    ['Giai đoạn thực hiện', 'Quý II–III/2026', ['during 2026-34/2026-35']],
  ])('%s: %s', (heading, cell, expected) => {
    expect(deadlinesOf(`TT | Nội dung | Chủ trì | ${heading}\n1 | Họp rút kinh nghiệm | Phòng Kinh tế | ${cell}\n2 | Tập huấn lực lượng xung kích | Công an xã | ${cell}`)).toEqual([expected, expected]);
  });
});

describe('a sign in columns that stand for a time each', () => {
  const rows = (cells: string): string => `1 | Rà soát phương án ứng phó thiên tai | Phòng Kinh tế | ${cells}\n2 | Tập huấn lực lượng xung kích | Công an xã | ${cells}`;

  it.each([
    ['Quý I | Quý II | Quý III', 'x | | x', ['during 2025-33', 'during 2025-35']],
    ['Tháng 3 | Tháng 4 | Ghi chú', ' | X | ', ['during 2025-04']],
    ['T3 | T4 | T5', 'x | x | ', ['during 2025-03', 'during 2025-04']],
    ['Năm 2026 | Năm 2027 | Năm 2028', ' | ✓ | ', ['during 2027']],
    ['2026 | 2027 | 2028', 'x | | ', ['during 2026']],
    ['Quý I/2026 | Quý II/2026 | Thường xuyên', 'x | | x', ['during 2026-33', 'ongoing ']],
  ])('gives their time: %s, %s', (headings, cells, expected) => {
    expect(deadlinesOf(`TT | Nội dung | Chủ trì | Sản phẩm | ${headings}\n${rows(` | ${cells}`)}`)).toEqual([expected, expected]);
  });

  it.each([
    ['Năm 2026', 'Quý I | Quý II', 'during 2026-34'],
    ['Thời gian thực hiện (tháng)', '5 | 6', 'during 2025-06'],
    ['Quý thực hiện năm 2026', 'III | IV', 'during 2026-36'],
  ])('also where %s stands over them', (upper, lower, expected) => {
    const cells = (texts: string): string => texts.split(' | ').map((text) => `<td>${text}</td>`).join('');
    const body = ['Rà soát phương án ứng phó thiên tai', 'Tập huấn lực lượng xung kích'].map((task, at) => `<tr>${cells(`${at + 1} | ${task} | Công an xã`)}<td></td><td>x</td></tr>`).join('');
    expect(deadlinesOf(`<table><tr><th rowspan="2">TT</th><th rowspan="2">Nội dung</th><th rowspan="2">Chủ trì</th><th colspan="2">${upper}</th></tr><tr>${cells(lower)}</tr>${body}</table>`)).toEqual([[expected], [expected]]);
  });

  it.each([
    ['Kinh phí 2026 | Kinh phí 2027', 'x | '],
    ['Quý I | Quý II', '- | -'],
    ['2026 | 2027', '1.200 | 1.500'],
    ['Chỉ tiêu 2026 | Tháng 3', 'x | '],
  ])('gives none in others, nor a cell that is no sign: %s, %s', (headings, cells) => {
    expect(deadlinesOf(`TT | Nội dung | Chủ trì | ${headings}\n${rows(cells)}`)).toEqual([[], []]);
  });
});

describe('labelled lines of times', () => {
  it.each([
    ['Thời gian: 08 giờ 00 ngày 20/3/2025', ['during 2025-03-20']],
    ['Thời gian, địa điểm: 08 giờ 00 ngày 20/3/2025, tại Hội trường', ['during 2025-03-20']],
    ['Thời gian phát động: Tháng 4/2025', ['during 2025-04']],
    ['Thời gian hoàn thành: 20/3/2025', ['by ../2025-03-20']],
    ['Thời hạn: 20/3/2025', ['by ../2025-03-20']],
  ])('%s', (line, expected) => {
    expect(deadlinesOf(`1. Tổ chức Hội nghị triển khai.\n- Thành phần: Trưởng các ngành.\n- ${line}.\n2. Rà soát hồ sơ.`)).toEqual([expected, []]);
  });

  it('gives a task the times of its rounds, and makes tasks of rounds that say more', () => {
    expect(deadlinesOf('1. Thu thập thông tin theo 02 đợt:\n- Đợt 1: từ ngày 01 - 15/4/2025;\n- Đợt 2: quý IV/2025.\n2. Rà soát hồ sơ.')).toEqual([['during 2025-04-01/2025-04-15', 'during 2025-36'], []]);
    expect(deadlinesOf('1. Kiểm tra công tác phòng cháy:\n- Đợt 1: Trước ngày 15/4/2025 kiểm tra 05 chợ;\n- Đợt 2: Kiểm tra các cơ sở kinh doanh trong tháng 9/2025.')).toEqual([['by ../2025-04-15'], ['during 2025-09']]);
  });
});

describe('a time over a list of tasks', () => {
  it.each([
    ['as a heading', '1. Tháng 3/2025\n- Lập danh sách hộ nghèo.\n- Họp tổ vay vốn.\n2. Quý II:\na) Tập huấn cán bộ thôn.', [['during 2025-03'], ['during 2025-03'], ['during 2025-34']]],
    ['without a marker, between lists that count anew', 'Tháng 3/2025\n1. Lập danh sách hộ nghèo.\n2. Họp tổ vay vốn.\nTháng 4/2025\n1. Tập huấn cán bộ thôn.', [['during 2025-03'], ['during 2025-03'], ['during 2025-04']]],
    ['as an item', '* Từ ngày 01/7 đến ngày 31/7/2025:\n- Lập danh sách hộ nghèo.\n* Tháng 8/2025\n- Họp tổ vay vốn.', [['during 2025-07-01/2025-07-31'], ['during 2025-08']]],
    ['that yields to a time of their own', '1. Quý II/2025\n- Lập danh sách hộ nghèo trước ngày 25/6/2025.\n- Họp tổ vay vốn.', [['by ../2025-06-25'], ['during 2025-34']]],
    ['also through the headings in it', '1. Tháng 3/2025\n1.1. Công tác giảm nghèo\n- Lập danh sách hộ nghèo.\n1.2. Công tác đảng\n- Họp chi bộ.', [['during 2025-03'], ['during 2025-03']]],
  ])('holds for them: %s', (_, body, expected) => {
    expect(deadlinesOf(body)).toEqual(expected);
  });

  it.each([
    ['a stage of years', '1. Giai đoạn 2025 - 2030\n- Lập danh sách hộ nghèo.'],
    ['a year', '1. Năm 2025\n- Lập danh sách hộ nghèo.'],
    ['work in a month', '1. Kết quả tháng 3/2025 của xã\n- Lập danh sách hộ nghèo.'],
  ])('is not %s', (_, body) => {
    expect(deadlinesOf(body).flat()).toEqual([]);
  });
});

describe('a numbered label of a time', () => {
  it('tells by when the item above it is done, where all others are items', () => {
    expect(deadlinesOf('1. Các hộ dân treo cờ Tổ quốc.\n2. Thời gian: Từ ngày 29/4/2025 đến hết ngày 03/5/2025.\n3. Giao Công an xã bảo đảm an ninh, trật tự.')).toEqual([['during 2025-04-29/2025-05-03'], []]);
  });

  it('heads a section of its own beside others', () => {
    const source = SourceText.fromPlainText('THÔNG BÁO\nHội thi\n\n1. Thời gian: Ngày 29/4/2025.\n2. Địa điểm: Nhà văn hóa xã.\n3. Giao Công an xã bảo đảm an ninh, trật tự.\n');
    expect(extract(source, segment(source)).sections.map(({ title }) => title)).toEqual(['Thời gian', 'Địa điểm']);
  });
});
