import { describe, expect, it } from 'vitest';
import { readRoles } from '../../src/extract/roles/read-roles.js';
import { extractPlan } from '../../src/pipeline.js';

/** The agencies that a task's text names. */
const named = (text: string): readonly string[] => readRoles(text).map(({ phrase }) => phrase.name);

describe('the name of a body of the whole country or of a matter', () => {
  it.each([
    ['Phối hợp với Ủy ban An toàn giao thông Quốc gia xử lý vi phạm.', 'Ủy ban An toàn giao thông Quốc gia'],
    ['Phối hợp với lực lượng quản lý thị trường kiểm tra giá cả.', 'Lực lượng quản lý thị trường'],
    ['Phối hợp với Trung tâm Dự báo khí tượng thủy văn quốc gia cập nhật bản đồ.', 'Trung tâm Dự báo khí tượng thủy văn quốc gia'],
    ['Phối hợp với Trung tâm Quy hoạch và Điều tra tài nguyên nước quốc gia rà soát quy hoạch.', 'Trung tâm Quy hoạch và Điều tra tài nguyên nước quốc gia'],
    ['Phối hợp với Ban Chỉ đạo tỉnh về chuyển đổi số rà soát.', 'Ban Chỉ đạo tỉnh về chuyển đổi số'],
    ['Phối hợp với Hội đồng quốc gia về giáo dục nghề nghiệp rà soát dữ liệu.', 'Hội đồng quốc gia về giáo dục nghề nghiệp'],
    ['Phối hợp với Ban Chỉ đạo tỉnh về phát triển khoa học, công nghệ và chuyển đổi số; gửi báo cáo đúng hạn.', 'Ban Chỉ đạo tỉnh về phát triển khoa học, công nghệ và chuyển đổi số'],
    ['Phối hợp với Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực để tổng hợp.', 'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực'],
  ])('is whole in: %s', (text, name) => {
    expect(named(text)).toEqual([name]);
  });

  it.each([
    ['Báo cáo Ban Chỉ đạo tỉnh về kết quả thực hiện.', ['Ban Chỉ đạo tỉnh']],
    ['Phối hợp với Ban Chỉ đạo Thành phố về công tác dân số, Sở Y tế tổ chức hội nghị.', ['Ban Chỉ đạo Thành phố về công tác dân số', 'Sở Y tế']],
  ])('ends where a report or another body begins: %s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('those who open the items under a line that only tells how somebody works with them', () => {
  it.each(['b) Chủ trì, phối hợp với:', 'b) Chủ trì, phối hợp', 'b) Phối hợp với:', 'b) Chủ trì, phối hợp với các đơn vị sau:'])('coordinate with whoever leads above it: %s', async (line) => {
    const text = ['KẾ HOẠCH', 'II. TỔ CHỨC THỰC HIỆN', '1. Công an tỉnh', 'a) Theo dõi việc thực hiện Kế hoạch.', line, '- Sở Tài chính và các đơn vị liên quan tham mưu bố trí kinh phí.', '- Rà soát trang thiết bị.', '2. Sở Y tế', '- Lập danh sách người bệnh.', '- Kiểm tra việc điều trị.'].join('\n\n');
    const { tasks, agencies, sections } = await extractPlan({ name: 'plan.txt', bytes: Buffer.from(text) });
    const nameOf = (id: string) => agencies.find((agency) => agency.id === id)?.name;
    expect(tasks.map((task) => task.agencies.map(({ agency, role }) => `${role}: ${nameOf(agency)}`).join('; '))).toEqual([
      'lead: Công an tỉnh',
      'lead: Công an tỉnh; coordinating: Sở Tài chính; coordinating: Các đơn vị liên quan',
      'lead: Công an tỉnh',
      'lead: Sở Y tế',
      'lead: Sở Y tế',
    ]);
    expect(sections.map(({ marker }) => marker)).toEqual(['II.', '1.', '2.']);
  });
});
