import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { extract } from '../../src/extract/index.js';
import { segment } from '../../src/segment/index.js';
import { read } from '../ocr/read.js';

interface Found {
  readonly text: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly times: readonly string[];
}

async function factsOf(table: string) {
  const { pages } = await read(`PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ NĂM 2026\n\n${table}\n`);
  const source = SourceText.fromPages(pages);
  return extract(source, segment(source));
}

async function tasksOf(table: string): Promise<readonly Found[]> {
  const { tasks, agencies, deadlines } = await factsOf(table);
  const named = (task: (typeof tasks)[number], wanted: string): string[] => task.agencies.filter(({ role }) => role === wanted).map(({ agency }) => agencies.find(({ id }) => id === agency)!.name);
  return tasks.map((task) => ({
    text: task.text, lead: named(task, 'lead'), coordinating: named(task, 'coordinating'),
    times: task.deadlines.map((id) => deadlines.find((deadline) => deadline.id === id)!).map(({ edtf, rrule, kind }) => edtf ?? rrule ?? kind),
  }));
}

const markup = (...rows: readonly string[]): string => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join('');

describe('a column of both who leads and who joins', () => {
  it.each([
    ['Phòng Đào tạo, Phòng Khảo thí / Các khoa', ['Phòng Đào tạo', 'Phòng Khảo thí'], ['Các khoa']],
    ['Phòng Đào tạo, Phòng Khảo thí', ['Phòng Đào tạo'], ['Phòng Khảo thí']],
    ['UBND các xã/phường', ['UBND các xã/phường'], []],
  ])('is parted by a slash before a name: %s', async (cell, lead, coordinating) => {
    const rows = [cells('1', 'Rà soát chuẩn đầu ra', cell, 'Quý I/2026'), cells('2', 'Lập đề cương', 'Phòng Đào tạo', 'Quý II/2026')];
    expect((await tasksOf(markup(cells('TT', 'Nội dung công việc', 'Chủ trì/Phối hợp', 'Thời gian'), ...rows)))[0]).toMatchObject({ lead, coordinating });
  });
});

describe('a column of those who lead', () => {
  it.each(['phối hợp', 'hỗ trợ phương tiện, vật tư', 'phối hợp thực hiện'])('leaves to coordinate whoever behind a semicolon is said to %s', async (deed) => {
    const rows = [cells('1', 'Diễn tập cứu hộ', `Công an xã; Trạm Y tế xã ${deed}`, 'Quý I/2026'), cells('2', 'Lập phương án', 'Công an xã', 'Quý II/2026')];
    expect((await tasksOf(markup(cells('TT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời gian'), ...rows)))[0]).toMatchObject({ lead: ['Công an xã'], coordinating: ['Trạm Y tế xã'] });
  });
});

describe('a mark in a cell tells who leads and who joins', () => {
  it.each([
    ['Phòng Kinh tế (chủ trì); Công an xã, Trạm Y tế (phối hợp)', ['Phòng Kinh tế'], ['Công an xã', 'Trạm Y tế']],
    ['Phòng Kinh tế (CT), Công an xã (PH)', ['Phòng Kinh tế'], ['Công an xã']],
    ['CT: Phòng Kinh tế; PH: Công an xã, Trạm Y tế', ['Phòng Kinh tế'], ['Công an xã', 'Trạm Y tế']],
    ['Phòng Kinh tế; Công an xã (phối hợp)', ['Phòng Kinh tế'], ['Công an xã']],
    ['Phòng Kinh tế (đầu mối), Công an xã', ['Phòng Kinh tế', 'Công an xã'], []],
  ])('%s', async (cell, lead, coordinating) => {
    const rows = [cells('1', 'Diễn tập cứu hộ', cell, 'Quý I/2026'), cells('2', 'Lập phương án', 'Công an xã', 'Quý II/2026')];
    expect((await tasksOf(markup(cells('TT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời gian'), ...rows)))[0]).toMatchObject({ lead, coordinating });
  });
});

it.each(['Khoa/phòng chịu trách nhiệm', 'Tổ, bộ phận chịu trách nhiệm chính'])('a column headed %s names those who lead', async (heading) => {
  const tasks = await tasksOf(`TT | Hoạt động | ${heading} | Thời gian\n1 | Kiểm kê vật tư | Khoa Dược | Tháng 6/2026\n2 | Sửa chữa máy thở | Khoa Hồi sức cấp cứu | Tháng 7/2026`);
  expect(tasks.map(({ lead }) => lead)).toEqual([['Khoa Dược'], ['Khoa Hồi sức cấp cứu']]);
});

it('a table of inspections gives a task for each, not the years that are looked into', async () => {
  const tasks = await tasksOf('TT | Đối tượng, nội dung kiểm tra | Phòng chủ trì | Thời kỳ kiểm tra | Thời gian tiến hành\n1 | Kiểm tra quỹ ở Trạm Y tế | Phòng Tài chính | 2023-2024 | Quý II/2026\n2 | Kiểm tra kho ở Trạm Thú y | Phòng Nội vụ | 2024 | Tháng 9/2026');
  expect(tasks.map(({ text, lead, times }) => [text, lead, times])).toEqual([['Kiểm tra quỹ ở Trạm Y tế', ['Phòng Tài chính'], ['2026-34']], ['Kiểm tra kho ở Trạm Thú y', ['Phòng Nội vụ'], ['2026-09']]]);
});

describe('headings of columns on two rows', () => {
  const rows = [cells('1', 'Rà soát hộ nghèo', 'Phòng Nội vụ', 'Công an xã', '01/3/2026', '30/4/2026')];
  const heading = '<td rowspan="2">TT</td><td rowspan="2">Nội dung công việc</td><td colspan="2">Phân công thực hiện</td><td colspan="2">Thời gian</td>';

  it('are read together: the lower one tells which part of the upper one is meant', async () => {
    expect(await tasksOf(markup(heading, cells('Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành'), ...rows, ...rows))).toMatchObject([
      { lead: ['Phòng Nội vụ'], coordinating: ['Công an xã'], times: ['2026-03-01/2026-04-30'] },
      { lead: ['Phòng Nội vụ'] },
    ]);
  });

  it('leave a column to the upper one where the lower one says nothing known', async () => {
    const tasks = await tasksOf(markup('<td rowspan="2">TT</td><td rowspan="2">Nội dung công việc</td><td colspan="2">Đơn vị chủ trì</td>', cells('Tên', 'Số máy'), cells('1', 'Rà soát hộ nghèo', 'Phòng Nội vụ', ''), cells('2', 'Rà soát hộ cận nghèo', 'Công an xã', '')));
    expect(tasks.map(({ lead }) => lead)).toEqual([['Phòng Nội vụ'], ['Công an xã']]);
  });
});

it.each(['Ngày chậm nhất phải hoàn thành', 'Ngày phải hoàn thành'])('a column headed %s gives the last days', async (heading) => {
  const tasks = await tasksOf(`TT | Nội dung công việc chủ yếu | Số ngày theo luật | ${heading}\n1 | Mở hội nghị triển khai ở xã | | 21/01/2026\n2 | Lập danh sách cử tri | 40 ngày | 27/01/2026`);
  expect(tasks.map(({ text, times }) => [text, times])).toEqual([['Mở hội nghị triển khai ở xã', ['../2026-01-21']], ['Lập danh sách cử tri', ['../2026-01-27']]]);
});

describe('a cell that points up', () => {
  it.each(['nt', '-nt-', 'Nt', '"', '-"-', '”', 'Như trên'])('to the row above as %s holds what stands there', async (sign) => {
    const tasks = await tasksOf(`TT | Nội dung | Đơn vị chủ trì | Thời gian\n1 | Rà soát hộ nghèo | Phòng Nội vụ | Tháng 3/2026\n2 | Rà soát hộ cận nghèo | ${sign} | ${sign}\n3 | Chi trả trợ cấp | ${sign} | Tháng 5/2026`);
    expect(tasks.map(({ lead, times }) => [lead, times])).toEqual([[['Phòng Nội vụ'], ['2026-03']], [['Phòng Nội vụ'], ['2026-03']], [['Phòng Nội vụ'], ['2026-05']]]);
  });

  it.each(['-', '…', ''])('does not do so as %s, which leaves it empty', async (sign) => {
    const tasks = await tasksOf(`| TT | Nội dung | Đơn vị chủ trì | Thời gian |\n| 1 | Rà soát hộ nghèo | Phòng Nội vụ | Tháng 3/2026 |\n| 2 | Rà soát hộ cận nghèo | Công an xã | ${sign} |`);
    expect(tasks.map(({ times }) => times)).toEqual([['2026-03'], []]);
  });
});

it('a row of sums is no task', async () => {
  const tasks = await tasksOf('| TT | Nội dung | Kinh phí | Đơn vị chủ trì |\n| 1 | Mua sắm thiết bị | 20 | Phòng Nội vụ |\n| | Tổng cộng: | 20 | |');
  expect(tasks.map(({ text }) => text)).toEqual(['Mua sắm thiết bị']);
});

it('a row whose only cell tells the sum is no task', async () => {
  const tasks = await tasksOf('| TT | Nội dung | Đơn vị chủ trì | Kinh phí |\n| 1 | Mua sắm thiết bị | Phòng Nội vụ | 20 |\n| Tổng kinh phí thực hiện giai đoạn 2026 - 2030: 20 triệu đồng, gồm: nhiệm vụ 1: 20 triệu đồng | | | |');
  expect(tasks.map(({ text }) => text)).toEqual(['Mua sắm thiết bị']);
});

it.each([
  ['counts on from it', '| 1 | Công tác tuyên truyền | | |', '1'],
  ['is written for every column of a merged cell', '| I | Công tác tuyên truyền | Công tác tuyên truyền | Công tác tuyên truyền |', 'I'],
])('a row that names a group is a section where the number under it %s', async (_, group, marker) => {
  const { tasks, sections } = await factsOf(`| TT | Nội dung | Đơn vị chủ trì | Thời gian |\n|---|---|---|---|\n${group}\n| 1.1 | Phát thanh hằng tuần | Phòng Văn hóa | Tháng 3 |\n| 1.2 | Treo băng rôn | Phòng Văn hóa | Tháng 4 |`);
  expect(tasks.map(({ text }) => text)).toEqual(['Phát thanh hằng tuần', 'Treo băng rôn']);
  expect(sections.at(-1)).toMatchObject({ marker, title: 'Công tác tuyên truyền', kind: 'appendix' });
});

it('a unit keeps the small letters of its name up to the next separator of a cell', async () => {
  const [task] = await tasksOf('TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp\n1 | Cấp giấy phép | Phòng Quản lý xây dựng | Trung tâm Kiểm định chất lượng xây dựng; Thanh tra Sở\n2 | Hậu kiểm | Thanh tra Sở | Phòng Quản lý xây dựng');
  expect(task).toMatchObject({ lead: ['Phòng Quản lý xây dựng'], coordinating: ['Trung tâm Kiểm định chất lượng xây dựng', 'Thanh tra Sở'] });
});

it.each([
  ['each on a line of its own', 'Thống kê tỉnh<br>Sở Khoa học và Công nghệ<br>UBND các xã, phường', ['Thống kê tỉnh', 'Sở Khoa học và Công nghệ', 'UBND các xã, phường']],
  ['with commas at the ends of lines', 'Sở Tư pháp,<br>Công an tỉnh', ['Sở Tư pháp', 'Công an tỉnh']],
  ['one over several lines', 'Sở Văn hóa,<br>Thể thao và Du lịch<br>tỉnh', ['Sở Văn hóa, Thể thao và Du lịch tỉnh']],
  ['one of another', 'Văn phòng<br>Sở', ['Văn phòng Sở']],
])('bodies stand in a cell %s', async (_, cell, names) => {
  const [task] = await tasksOf(markup(cells('TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp'), cells('1', 'Cập nhật dữ liệu', 'Sở Nội vụ', cell), cells('2', 'Sơ kết', 'Sở Nội vụ', '')));
  expect(task!.coordinating).toEqual(names);
});

it.each([
  ['the task is what is assigned where another column leads', ['TT', 'Phân công nhiệm vụ', 'Người chủ trì', 'Hạn hoàn thành'], ['1', 'Kiểm tra kho vật tư', 'Chánh Văn phòng', '15/6/2026'], { text: 'Kiểm tra kho vật tư', lead: ['Chánh Văn phòng'] }],
  ['the head who answers for it leaves the lead to the body', ['TT', 'Nội dung', 'Người đứng đầu chịu trách nhiệm', 'Cơ quan chủ trì'], ['1', 'Kiểm tra bếp ăn', 'Giám đốc Sở Y tế', 'Sở Y tế'], { lead: ['Sở Y tế'] }],
  ['those who work with others join them', ['TT', 'Nội dung', 'Tổ chức, cá nhân thực hiện', 'Đơn vị hỗ trợ'], ['1', 'Kiểm tra bếp ăn', 'Trạm Y tế', 'Công an xã'], { lead: ['Trạm Y tế'], coordinating: ['Công an xã'] }],
  ['members of a committee follow what others do', ['TT', 'Nội dung', 'Thành viên BCĐ phụ trách', 'Đơn vị thực hiện'], ['1', 'Kiểm tra bếp ăn', 'Bà Lê Thị Hoa, CT MTTQ', 'Trạm Y tế'], { lead: ['Trạm Y tế'] }],
  ['leaders follow what others do', ['TT', 'Nội dung', 'Người thực hiện', 'Lãnh đạo phụ trách'], ['1', 'Kiểm tra bếp ăn', 'Nhân viên y tế', 'Phó Hiệu trưởng'], { lead: ['Nhân viên y tế'] }],
  ['leaders lead where nobody else does', ['TT', 'Nội dung', 'Thời gian', 'Lãnh đạo phụ trách'], ['1', 'Kiểm tra bếp ăn', '15/6/2026', 'Phó Hiệu trưởng'], { lead: ['Phó Hiệu trưởng'] }],
  ['measures are tasks', ['TT', 'Tồn tại, hạn chế', 'Biện pháp khắc phục', 'Tập thể, cá nhân thực hiện'], ['1', 'Hồ sơ trễ hạn', 'Gửi thư xin lỗi', 'Văn phòng UBND xã'], { text: 'Gửi thư xin lỗi', lead: ['Văn phòng UBND xã'] }],
  ['whoever is in charge leads', ['TT', 'Phần việc', 'Tiểu ban phụ trách', 'Thời gian'], ['1', 'Trang trí sân khấu', 'Tiểu ban Tuyên truyền', 'Tháng 2/2026'], { lead: ['Tiểu ban Tuyên truyền'] }],
  ['whoever settles it leads', ['TT', 'Nội dung kiến nghị', 'Cơ quan giải quyết', 'Thời hạn trả lời'], ['1', 'Sửa chữa cầu hư hỏng sau lũ', 'Sở Xây dựng', 'Tháng 8/2026'], { lead: ['Sở Xây dựng'] }],
])('of columns whose headings leave it open, %s', async (_, headings, row, expected) => {
  expect(await tasksOf(markup(cells(...headings), cells(...row), cells(...row)))).toMatchObject([expected, {}]);
});
