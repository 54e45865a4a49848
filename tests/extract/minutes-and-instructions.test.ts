import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';
import { rolesInBrief } from './readings.js';

const tasksIn = async (...lines: string[]) => (await extractPlan({ name: 'van-ban.txt', bytes: Buffer.from(lines.join('\n')) })).tasks.map(({ text }) => text);

describe('the minutes of a meeting', () => {
  const HEAD = ['TRƯỜNG TIỂU HỌC AN HẢI', 'An Hải, ngày 05 tháng 3 năm 2024', 'BIÊN BẢN', 'Họp tổ tháng 3 năm 2024'];
  const CLOSING = 'Cuộc họp kết thúc lúc 16 giờ 00 cùng ngày./.';

  it('hold tasks under the plan of a month and what the chair settles, and none under what was said', async () => {
    const body = ['I. Kế hoạch công tác tháng 4', '1. Giáo viên chủ nhiệm lập danh sách học sinh khó khăn.', 'II. Ý kiến thảo luận', '- Sở Y tế: đề nghị nhà trường lùi lịch khám.', 'III. Kết luận của chủ tọa', '- Thống nhất các nội dung công tác tháng 4 như trên.', '- Giao Tổ Văn phòng lập dự toán sửa chữa.'];
    expect(await tasksIn(...HEAD, ...body, CLOSING)).toEqual(['Giáo viên chủ nhiệm lập danh sách học sinh khó khăn.', 'Giao Tổ Văn phòng lập dự toán sửa chữa.']);
  });
});

describe('instructions', () => {
  const HEAD = ['SỞ Y TẾ', 'Số: 12/HD-SYT', 'An Hải, ngày 05 tháng 3 năm 2024', 'HƯỚNG DẪN', 'Bình xét thi đua năm 2024', 'Sở Y tế hướng dẫn bình xét thi đua năm 2024 như sau:'];

  it('hold tasks under a title that no list knows where the items say who must do what', async () => {
    const items = ['Các đơn vị thành viên tự chấm điểm theo bảng điểm.', 'Mỗi bệnh viện cử 02 đại biểu dự bình xét.', 'Đơn vị Cụm trưởng thẩm định điểm của các đơn vị.'];
    expect(await tasksIn(...HEAD, 'I. CÁCH CHẤM', ...items.map((item, at) => `${at + 1}. ${item}`))).toEqual(items);
  });

  it('hold none there where the items tell how things stand', async () => {
    expect(await tasksIn(...HEAD, 'I. CÁCH CHẤM', '1. Bệnh viện tỉnh là đơn vị dẫn đầu, được cộng 05 điểm.', '2. Các bệnh viện đã nộp bảng điểm.', '3. Điểm thưởng không quá 10 điểm.')).toEqual([]);
  });

  it('name the head of a group of offices', () => {
    expect(rolesInBrief('Đơn vị Cụm trưởng hoàn thiện hồ sơ.')).toBe('L Đơn vị Cụm trưởng');
  });
});

describe('those who are told in a letter', () => {
  it.each([
    ['Đề nghị Hà Nội, Bắc Ninh và Huế khẩn trương bàn giao mặt bằng.', 'L Hà Nội; L Bắc Ninh; L Huế'],
    ['Đề nghị Hà Nội - trái tim của cả nước.', ''],
    ['Các xã rà soát hồ sơ; xã nào chậm thì Chủ tịch Ủy ban nhân dân xã chịu trách nhiệm trước huyện.', 'L Các xã'],
  ])('are told so: %s', (text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});

describe('a group that checks or works', () => {
  it.each([
    ['Giao Đoàn kiểm tra liên ngành phòng, chống dịch bệnh thành phố tăng cường kiểm tra.', 'L Đoàn kiểm tra liên ngành phòng, chống dịch bệnh thành phố'],
    ['Tổ công tác lập biên bản, báo cáo Ủy ban nhân dân xã.', 'L Tổ công tác; R Ủy ban nhân dân xã'],
  ])('has its whole name and no deed in it: %s', (text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});

describe('the rules of a contest', () => {
  it('hold no tasks in what it is about', async () => {
    expect(await tasksIn('SỞ Y TẾ', 'Số: 12/TB-SYT', 'An Hải, ngày 05 tháng 3 năm 2024', 'THÔNG BÁO', 'Thể lệ hội thi điều dưỡng giỏi', 'Sở Y tế thông báo thể lệ hội thi như sau:', '1. Tên gọi hội thi: Hội thi điều dưỡng giỏi năm 2024.', '2. Nội dung cuộc thi', '- Tìm hiểu kiến thức chăm sóc người bệnh.', '- Thể hiện kỹ năng sơ cứu.')).toEqual([]);
  });
});

describe('an invitation', () => {
  it('may charge somebody behind the line of its place', async () => {
    const charge = 'Văn phòng Sở Y tế chuẩn bị phòng họp và đường truyền.';
    const body = ['1. Thành phần mời dự:', '- Lãnh đạo các bệnh viện;', '- Lãnh đạo các phòng.', '2. Địa điểm: Hội trường Sở Y tế.', '', charge];
    expect(await tasksIn('SỞ Y TẾ', 'Số: 12/GM-SYT', 'An Hải, ngày 05 tháng 3 năm 2024', 'GIẤY MỜI', 'Dự hội nghị sơ kết', 'Sở Y tế tổ chức hội nghị sơ kết, cụ thể như sau:', ...body)).toEqual([charge]);
  });
});

describe('what directs nobody', () => {
  it.each(['Mỗi thí sinh được gửi tối đa 03 bài dự thi.', 'Về mức giảm, hồ sơ, thủ tục được thực hiện theo quy định tại Thông tư số 12/2020/TT-BTC.', 'Thường trực Huyện ủy (để b/c);', 'Sau 05 ngày kể từ ngày nhận, đơn vị nào không có ý kiến thì coi như đồng ý.'])('stands beside what does: %s', async (rule) => {
    const order = 'Các bệnh viện báo cáo số liệu tiêm chủng.';
    expect(await tasksIn('SỞ Y TẾ', 'Số: 12/SYT-VP', 'An Hải, ngày 05 tháng 3 năm 2024', 'Kính gửi: Các bệnh viện', 'Sở Y tế đề nghị:', `1. ${order}`, `2. ${rule}`)).toEqual([order]);
  });
});
