import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';
import { documentOf, rolesInBrief } from './readings.js';

const HEAD = ['SỞ Y TẾ', 'Số: 45/SYT-VP', 'An Hải, ngày 01 tháng 3 năm 2024', 'Kính gửi: Các bệnh viện trực thuộc.'];

async function toldIn(...body: string[]) {
  const { tasks, deadlines } = await extractPlan({ name: 'van-ban.txt', bytes: Buffer.from([...HEAD, ...body].join('\n')) });
  const times = new Map(deadlines.map(({ id, edtf }) => [id, edtf]));
  return tasks.map((task) => [task.text, ...task.deadlines.map((id) => times.get(id))]);
}

const tasksIn = async (...body: string[]) => (await toldIn(...body)).map(([text]) => text);

describe('who is told in a notice', () => {
  it.each([
    ['Trong các ngày nghỉ lễ, Sở Y tế yêu cầu giám đốc các bệnh viện có trách nhiệm phân công trực.', 'L Giám đốc các bệnh viện'],
    ['Các cơ quan, đơn vị, công sở và nhà dân treo cờ Tổ quốc.', 'L Các cơ quan, đơn vị, công sở và nhà dân'],
    ['Các doanh nghiệp thuộc các thành phần kinh tế, trường học rà soát thiết bị điện.', 'L Các doanh nghiệp thuộc các thành phần kinh tế, trường học'],
    ['Các bệnh viện có nhu cầu mua sắm máy thở lập danh sách gửi về Sở Y tế.', 'L Các bệnh viện có nhu cầu mua sắm máy thở; R Sở Y tế'],
    ['Căn cứ dự toán đã được Đảng ủy, Ban Giám đốc phê duyệt, Phòng Tài chính chuẩn bị kinh phí.', 'L Phòng Tài chính'],
    ['Công chức, viên chức và người lao động treo cờ tại nơi ở.', 'L Công chức, viên chức và người lao động'],
    ['Gửi danh sách về BTV Huyện đoàn trước ngày 12/3/2024.', 'R BTV Huyện đoàn'],
  ])('is those who must do it: %s', (text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });

  it.each([
    ['Bệnh viện tỉnh thông báo từ ngày 01/7/2024 tạm dừng khám ngoài giờ, giao cho Khoa Nội tiếp nhận người bệnh.', 'L Khoa Nội'],
    ['Sở Y tế thông báo, nếu cá nhân có ý kiến đề nghị phản ánh về Sở Y tế trong 05 ngày.', 'R Sở Y tế'],
    ['Đề nghị các bệnh viện nộp báo cáo. Sau ngày 05/7/2024, Sở Y tế sẽ không tổng hợp.', 'L Các bệnh viện'],
    ['Thông tấn xã Đông Hải ngày 05 tháng 4 năm 2024, có bài: “Bệnh viện quá tải”.', ''],
    ['Báo Đông Hải ngày 05/4/2024 có bài “Bệnh viện quá tải”, Phó Chủ tịch UBND tỉnh yêu cầu Sở Y tế kiểm tra.', 'L Sở Y tế'],
    ['Bộ Y tế chấp thuận việc thành lập khoa mới. Đề nghị Sở Y tế bố trí nhân lực.', 'L Sở Y tế'],
    ['Sau khi xem xét đề nghị của Sở Y tế, Chủ tịch UBND tỉnh có ý kiến chỉ đạo.', ''],
  ])('is not the one who tells it: %s', (text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });

  it.each([
    ['Sở Y tế thông báo và đề nghị các trường học, tổ dân phố và nhân dân treo cờ Tổ quốc.', 'L Các trường học, tổ dân phố'],
    ['Bệnh viện tỉnh thông báo, yêu cầu Khoa Nội báo cáo kết quả.', 'L Khoa Nội'],
    ['UBND phường An Hải thông báo đề nghị Công an phường kiểm tra.', 'L Công an phường'],
    ['Thực hiện Công văn của UBND tỉnh, Sở Y tế thông báo và đề nghị các bệnh viện báo cáo.', 'L Các bệnh viện'],
    ['Sở Y tế nhận được văn bản của Bệnh viện tỉnh, đề nghị Sở Tài chính thẩm định dự toán.', 'L Sở Tài chính'],
    ['Rà soát các nhiệm vụ của Chính phủ, Thủ tướng Chính phủ giao Bộ Y tế tại Nghị quyết.', ''],
  ])('is whoever is asked behind it: %s', (text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });

  it('is whoever is asked behind what the one who gives it out does', async () => {
    const text = ['ỦY BAN NHÂN DÂN', 'XÃ AN HẢI', 'Số: 12/TB-UBND', 'An Hải, ngày 05 tháng 5 năm 2024', 'THÔNG BÁO', 'Về việc tổng vệ sinh môi trường', '', 'UBND xã tổ chức ra quân vào ngày 18/5/2024, đề nghị các tổ dân phố cử người tham gia.', 'UBND xã tổng kết phong trào vào ngày 30/5/2024.'].join('\n');
    const { tasks, agencies } = await extractPlan({ name: 'van-ban.txt', bytes: Buffer.from(text) });
    expect(tasks.map((task) => task.agencies.map(({ agency }) => agencies.find(({ id }) => id === agency)?.name))).toEqual([['Các tổ dân phố'], ['Ủy ban nhân dân xã']]);
  });

  it('is the one who must give notice', () => {
    expect(rolesInBrief('Ủy ban nhân dân xã thông báo lịch tiêm chủng đến các hộ dân.')).toBe('L Ủy ban nhân dân xã');
  });
});

describe('whoever has a duty', () => {
  it.each([
    ['on a day', 'Sở Y tế ngày 25 hằng tháng báo cáo UBND tỉnh.', 'L Sở Y tế; R UBND tỉnh'],
    ['to assent within a term', 'Trong thời hạn 10 ngày, Bộ Y tế chấp thuận việc thành lập bệnh viện.', 'L Bộ Y tế'],
    ['to tell an opinion', 'Sở Y tế có ý kiến bằng văn bản gửi UBND tỉnh.', 'L Sở Y tế'],
  ])('leads: %s', (_, text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});

describe('what the press tells', () => {
  it('is no task beside what is to be done about it', async () => {
    expect(await tasksIn('Thông tấn xã Đông Hải ngày 05 tháng 4 năm 2024, có bài: “Bệnh viện quá tải”.', 'Sau khi xem xét, Giám đốc Sở Y tế có ý kiến chỉ đạo.', 'Giao Bệnh viện tỉnh kiểm tra, báo cáo kết quả.')).toEqual(['Giao Bệnh viện tỉnh kiểm tra, báo cáo kết quả.']);
  });
});

describe('a letter that asks for something at a time and place', () => {
  const LEAD_IN = 'Sở Y tế đề nghị các bệnh viện ra quân vệ sinh khoa, phòng, cụ thể như sau:';
  const CIRCUMSTANCES = ['1. Thời gian: Ngày 16/3/2024 (Thứ Bảy)', '2. Địa điểm: Tổ chức tại khuôn viên từng bệnh viện.'];

  it('holds what is to be done as tasks of that time, and the place as none', async () => {
    expect(await toldIn(LEAD_IN, ...CIRCUMSTANCES, '3. Nội dung:', '- Tổ chức vệ sinh các khoa, phòng.', '- Phát quang bụi rậm trong khuôn viên.')).toEqual([
      ['Tổ chức vệ sinh các khoa, phòng.', '2024-03-16'],
      ['Phát quang bụi rậm trong khuôn viên.', '2024-03-16'],
    ]);
  });

  it('holds none where it tells who comes', async () => {
    expect(await tasksIn('Sở Y tế đề nghị các bệnh viện cử người dự họp, cụ thể như sau:', ...CIRCUMSTANCES, '3. Thành phần: Trưởng các khoa.', '4. Nội dung:', '- Triển khai kế hoạch năm 2024.', '- Thảo luận.')).toEqual([]);
  });
});

describe('what a letter tells beside what it asks for', () => {
  const ASKED = 'Đề nghị các bệnh viện báo cáo số liệu về Sở Y tế trước ngày 12/3/2024.';

  it.each([
    'Thực hiện Chương trình y tế cơ sở, năm nay ngành dự kiến in tài liệu cho các trạm.',
    'Người lao động của các bệnh viện đi làm bù vào thứ Bảy, ngày 04/5/2024 để nghỉ thứ Hai.',
    'Hưởng ứng Tháng hành động vì người bệnh, nhiều hoạt động có ý nghĩa diễn ra ở các địa phương.',
  ])('opens it and is no task: %s', async (recital) => {
    expect(await tasksIn(recital, ASKED)).toEqual([ASKED]);
  });

  it('may be an event', async () => {
    expect(await tasksIn('Đề nghị các bệnh viện thực hiện các nội dung sau:', '1. Lễ ra quân được tiến hành vào lúc 07 giờ 30 ngày 16/3/2024 tại Bệnh viện tỉnh.', '2. Trồng cây xanh trong khuôn viên.')).toEqual(['Trồng cây xanh trong khuôn viên.']);
  });

  it('may be by when it is due in each case', async () => {
    expect(await toldIn('Đề nghị các bệnh viện thực hiện các nội dung sau:', '1. Nộp hồ sơ thi đua theo mẫu.', '- Đối với bệnh viện tuyến tỉnh: trước ngày 15/3/2024.', '- Đối với bệnh viện tuyến huyện: trước ngày 20/3/2024.', '2. Lập danh sách người dự.')).toEqual([
      ['Nộp hồ sơ thi đua theo mẫu.', '../2024-03-15', '../2024-03-20'],
      ['Lập danh sách người dự.'],
    ]);
  });
});

describe('the points of a calendar', () => {
  const POINTS = ['Ngày 12/4/2024: Các bệnh viện nộp hồ sơ về Sở.', 'Ngày 15/4/2024: Công bố kết quả xét chọn.'];

  it('are tasks of their days without marks, and in a document without a date', async () => {
    const { tasks, deadlines } = await extractPlan({ name: 'van-ban.txt', bytes: Buffer.from(['Kính gửi: Các bệnh viện trực thuộc.', 'Sở Y tế thông báo lịch xét chọn như sau:', ...POINTS].join('\n')) });
    expect(tasks.map(({ text }) => text)).toEqual(POINTS);
    expect(deadlines.map(({ edtf }) => edtf)).toEqual(['2024-04-12', '2024-04-15']);
  });

  it('are none where somebody tells how something is ruled', async () => {
    expect(await tasksIn('1. Đề nghị các bệnh viện báo cáo số liệu.', '2. Việc xếp loại trong tháng nghỉ hè vẫn được thực hiện bình thường theo đúng quy định./.')).toEqual(['Đề nghị các bệnh viện báo cáo số liệu.']);
  });
});

describe('the subject of a letter', () => {
  it('stands without the quotes that it is printed in', async () => {
    const { title } = await documentOf(['BCH ĐOÀN HUYỆN AN PHÚ', 'Số: 74-CV/ĐTN', '“V/v triển khai Ngày Chủ nhật xanh”', '', 'An Phú, ngày 17 tháng 7 năm 2024', 'Kính gửi: Các chi đoàn.', 'Đề nghị các chi đoàn tổ chức dọn vệ sinh.'].join('\n'));
    expect(title).toBe('Triển khai Ngày Chủ nhật xanh');
  });
});
