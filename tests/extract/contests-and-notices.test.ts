import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';
import { rolesInBrief } from './readings.js';

const planOf = (...body: string[]) => extractPlan({ name: 'letter.txt', bytes: Buffer.from(['SỞ Y TẾ', 'Số: 12/SYT-VP', 'V/v hội thi', 'An Hải, ngày 05 tháng 5 năm 2024', 'Kính gửi: Các bệnh viện', ...body].join('\n\n')) });
const tasksOf = async (...body: string[]) => (await planOf(...body)).tasks.map(({ text }) => text);

describe('a lead-in that says what it asks for', () => {
  const intro = 'Sở Y tế đề nghị các bệnh viện tổ chức hội thi điều dưỡng giỏi như sau:';

  it('is the task where its items only tell when and for whom', async () => {
    const { tasks, deadlines } = await planOf(intro, '1. Thời gian dự thi: Từ ngày 03/6/2024 đến ngày 14/6/2024.', '2. Đối tượng dự thi: Điều dưỡng dưới 40 tuổi.', '3. Thể lệ: (phụ lục 1 đính kèm).');
    expect(tasks.map(({ text }) => text)).toEqual([intro]);
    expect(tasks[0]!.deadlines.map((id) => deadlines.find((one) => one.id === id)?.edtf)).toEqual(['2024-06-03/2024-06-14']);
  });

  it('is none where one of them tells somebody what to do', async () => {
    expect(await tasksOf(intro, '1. Đối tượng dự thi: Điều dưỡng dưới 40 tuổi.', '2. Mỗi bệnh viện cử một đội tham gia.')).toEqual(['Mỗi bệnh viện cử một đội tham gia.']);
  });
});

describe('an order to count things and report on them', () => {
  it.each([
    ['in a paragraph', ['Các bệnh viện thống kê, báo cáo cụ thể về một số nội dung sau:', '1. Số giường bệnh cần phải sửa chữa.', '2. Số máy thở cần phải thay.']],
    ['in an item', ['Sở Y tế yêu cầu:', '1. Các bệnh viện thống kê, báo cáo cụ thể về một số nội dung sau:', '- Số giường bệnh cần phải sửa chữa.', '- Số máy thở cần phải thay.']],
  ])('is one task, whatever it is to tell: %s', async (_, body) => {
    expect(await tasksOf(...body)).toEqual(['Các bệnh viện thống kê, báo cáo cụ thể về một số nội dung sau:']);
  });
});

describe('a call', () => {
  it.each(['Hồ sơ đăng ký được chuẩn bị theo mẫu thống nhất của Sở.', 'Thời hạn nộp hồ sơ: Hồ sơ được gửi theo đường bưu điện hoặc nộp trực tiếp, tính theo dấu đến.'])('directs nobody by %s', async (rule) => {
    expect(await tasksOf('Đề nghị các bệnh viện đăng ký đề tài.', `1. ${rule}`, '2. Các bệnh viện tự thẩm định đề tài.')).toEqual(['Đề nghị các bệnh viện đăng ký đề tài.', 'Các bệnh viện tự thẩm định đề tài.']);
  });
});

describe('a meeting', () => {
  it('is told of by its form and those who are invited', async () => {
    expect(await tasksOf('1. Hình thức cuộc họp: Trực tuyến đến các bệnh viện.', '2. Địa điểm: Hội trường Sở Y tế.', '3. Các bệnh viện báo cáo tiến độ mua thuốc.')).toEqual(['Các bệnh viện báo cáo tiến độ mua thuốc.']);
  });
});

describe('those whose report it is', () => {
  it.each([
    ['Báo cáo của các bệnh viện gửi về Sở Y tế trước ngày 15/6/2024.', 'L Các bệnh viện; R Sở Y tế'],
    ['Ý kiến góp ý của Công an tỉnh xin gửi về Sở Y tế để tổng hợp.', 'L Công an tỉnh; R Sở Y tế'],
    ['Rà soát báo cáo của các bệnh viện gửi về Sở Y tế để tổng hợp.', 'R Sở Y tế'],
  ])('are to send it: %s', (text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });

  it('have a name that ends before their deed', () => {
    expect(rolesInBrief('Yêu cầu các bệnh viện hưởng ứng cuộc thi.')).toBe('L Các bệnh viện');
  });
});
