import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';
import { rolesIn } from './readings.js';

describe('several bodies with one determiner', () => {
  it.each([
    ['belong to several organs', 'Các cơ quan của Đảng, Quốc hội tổ chức học tập.', ['lead: Các cơ quan của Đảng, Quốc hội']],
    ['belong to one organ, beside others', 'Sở Tài chính phối hợp với các cơ quan của Quốc hội và các bộ, ngành rà soát trụ sở.', ['lead: Sở Tài chính', 'coordinating: Các cơ quan của Quốc hội', 'coordinating: Các bộ, ngành']],
    ['belong to two ministries that `và` joins', 'Phối hợp với các đơn vị thuộc Bộ Công an và Bộ Quốc phòng kiểm tra kho.', ['coordinating: Các đơn vị thuộc Bộ Công an và Bộ Quốc phòng']],
    ['stand beside committees below their owner', 'Các đơn vị thuộc Ủy ban nhân dân tỉnh và Ủy ban nhân dân các xã có trách nhiệm kiểm tra.', ['lead: Các đơn vị thuộc Ủy ban nhân dân tỉnh', 'lead: Ủy ban nhân dân các xã']],
    ['are the Party\'s, down to whose they are', 'Các tỉnh ủy, thành ủy, ban đảng, đảng đoàn, đảng ủy trực thuộc Trung ương xây dựng kế hoạch.', ['lead: Các tỉnh ủy, thành ủy, ban đảng, đảng đoàn, đảng ủy trực thuộc Trung ương']],
    ['are charged with titles that a comma parts', 'Đề nghị các xã, các đơn vị được giao làm Chủ đầu tư, Bên mời thầu khẩn trương lập hồ sơ.', ['lead: Các xã', 'lead: Các đơn vị được giao làm Chủ đầu tư, Bên mời thầu']],
  ])('%s', (_, text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  it('do not supervise by what serves their watching', () => {
    expect(rolesIn('Sở Tài chính bố trí kinh phí phục vụ công tác giám sát của Hội đồng nhân dân tỉnh.')).toEqual(['lead: Sở Tài chính']);
  });
});

describe('the leads under a heading', () => {
  it.each([
    ['of responsibilities are a body that no lexicon knows', ['Điều 3. Trách nhiệm của Ban biên tập Cổng tin học', '1. Kiểm duyệt tin bài trước khi đăng.', '2. Theo dõi số lượt truy cập.'], ['Ban biên tập Cổng tin học']],
    ['that asks are told apart by their charge', ['1. Đề nghị các xã, các đơn vị được giao làm chủ đầu tư dự án cấp nước:', 'a) Rà soát danh mục công trình.', 'b) Lập hồ sơ mời thầu.'], ['Các xã', 'Các đơn vị được giao làm chủ đầu tư dự án cấp nước']],
  ])('%s', async (_, lines, leads) => {
    const text = ['QUYẾT ĐỊNH', 'III. TỔ CHỨC THỰC HIỆN', ...lines].join('\n\n');
    const { tasks, agencies } = await extractPlan({ name: 'plan.txt', bytes: Buffer.from(text) });
    expect(tasks.map((task) => task.agencies.map(({ agency }) => agencies.find(({ id }) => id === agency)?.name))).toEqual([leads, leads]);
  });
});

describe('a heading that names a field of work', () => {
  const leadsUnder = async (...lines: readonly string[]) => {
    const { tasks, agencies } = await extractPlan({ name: 'plan.txt', bytes: Buffer.from(['KẾ HOẠCH', ...lines].join('\n')) });
    return tasks.map((task) => task.agencies.map(({ agency }) => agencies.find(({ id }) => id === agency)?.name));
  };

  it('is no body among what is to be done', async () => {
    expect(await leadsUnder('II. NHIỆM VỤ', '1. Phát triển kinh tế:', '- Cứng hóa đường nội đồng.', '2. Văn hóa - xã hội:', '- Mở lớp xóa mù chữ.')).toEqual([[], []]);
  });

  it('is the office for it among those who do something', async () => {
    expect(await leadsUnder('III. TỔ CHỨC THỰC HIỆN', '1. Tài chính - Kế toán:', '- Bố trí kinh phí.', '2. Văn hóa - xã hội:', '- Mở lớp xóa mù chữ.')).toEqual([['Tài chính - Kế toán'], ['Văn hóa - xã hội']]);
  });

  it('may be that of a centre of a commune whose name holds a comma', async () => {
    expect(await leadsUnder('III. TỔ CHỨC THỰC HIỆN', '1. Trung tâm Dịch vụ, Sự nghiệp công', '- Lắp đặt loa thông minh.', '2. Trạm Y tế', '- Khám sức khỏe.')).toEqual([['Trung tâm Dịch vụ, Sự nghiệp công'], ['Trạm Y tế']]);
  });

  it('may be that of an institute whose name holds commas', async () => {
    expect(await leadsUnder('III. TỔ CHỨC THỰC HIỆN', '1. Viện Văn hóa, Nghệ thuật, Thể thao và Du lịch Việt Nam', '- Biên soạn tài liệu.', '2. Trạm Y tế', '- Khám sức khỏe.')).toEqual([['Viện Văn hóa, Nghệ thuật, Thể thao và Du lịch Việt Nam'], ['Trạm Y tế']]);
  });
});
