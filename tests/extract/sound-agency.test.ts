import { describe, expect, it } from 'vitest';
import { isSoundAgency } from '../../src/extract/tasks/sound-agency.js';
import { extractPlan } from '../../src/pipeline.js';

describe('a name in a table that was put together from damaged lines', () => {
  it.each(['Phòng Kinh tế', 'Sở KH&CN', 'UBND các xã, thị trấn', 'Các sở, ban, ngành', 'Phòng Văn hóa - Xã hội', 'Hạt Kiểm lâm khu vực 5', 'Văn phòng HĐND và UBND'])('is an agency: %s', (name) => {
    expect(isSoundAgency(name)).toBe(true);
  });

  it.each([
    ['words that no name begins with', 'trong Công an phường'],
    ['what a rule was read as', 'Phòng Nqi wv Tư pháp'],
    ['an end that another cell has', 'Sở Khoa học và'],
    ['nothing but signs', '…'],
  ])('is in doubt with %s', (_, name) => {
    expect(isSoundAgency(name)).toBe(false);
  });
});

describe('a table whose rows were read across', () => {
  const table = `KẾ HOẠCH
Chăm sóc cây xanh năm 2025

STT Nội dung công việc Đơn vị chủ trì Thời gian
1 Trồng bổ sung cây bóng mát trên Phòng Kinh tế Quý I/2025
các tuyến phố chính
2 Kiểm tra, cắt tỉa cành cây gãy đổ Phòng Hạ tzng Quý II/2025
trước mùa mưa bão
`;
  const read = () => extractPlan({ name: 'cay-xanh.txt', bytes: new TextEncoder().encode(table) });

  it('gives agencies that can be trusted, and says of the others that they were left out', async () => {
    const { tasks, agencies, diagnostics } = await read();
    expect(tasks).toHaveLength(2);
    expect(agencies.map(({ name }) => name)).toEqual(['Phòng Kinh tế']);
    expect(diagnostics.filter(({ code }) => code === 'cell-doubtful')).toHaveLength(1);
  });
});
