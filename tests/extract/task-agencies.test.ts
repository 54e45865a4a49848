import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';

const HEAD = 'ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nSố: 15/KH-UBND\nAn Hòa, ngày 10 tháng 01 năm 2025\n\nKẾ HOẠCH\nPhát triển chợ quê năm 2025\n\n';
const LETTER = { lead: 'L', coordinating: 'C', supervising: 'S', 'reported-to': 'R' } as const;

/** The agencies of each task of a plan, as `L Sở Y tế; C Sở Tài chính`. */
async function partiesOf(body: string): Promise<readonly string[]> {
  const { tasks, agencies } = await extractPlan({ name: 'ke-hoach.txt', bytes: new TextEncoder().encode(HEAD + body) });
  const nameOf = new Map(agencies.map(({ id, name }) => [id, name]));
  return tasks.map((task) => task.agencies.map(({ role, agency }) => `${LETTER[role]} ${nameOf.get(agency)!}`).join('; '));
}

describe('the agencies of a task', () => {
  it('stand under labels inside one cell, remarks left out', async () => {
    expect(await partiesOf('PHỤ LỤC\nTT | Nội dung | Phân công nhiệm vụ | Tiến độ\n1 | Kiểm kê các chợ. | Chủ trì: Sở Công Thương (cân đối nguồn); UBND các xã, phường (thuê đất, môi trường). Phối hợp: Sở Tài chính, Sở VH,TT&DL. | Quý II/2025\n2 | Mở hội chợ. | Chủ trì: Sở Công Thương Phối hợp: Thuế tỉnh | Quý III/2025\n'))
      .toEqual(['L Sở Công Thương; L Ủy ban nhân dân các xã, phường; C Sở Tài chính; C Sở VH,TT&DL', 'L Sở Công Thương; C Thuế tỉnh']);
  });

  it('are those that an intro line asks, and those that it tells them to work with', async () => {
    expect(await partiesOf('II. NHIỆM VỤ\n\n- Đề nghị Hội Nông dân tỉnh chủ trì phối hợp với các tổ chức chính trị - xã hội:\n\n+ Phát động phong trào;\n\n+ Giám sát việc bình xét.\n'))
      .toEqual(['L Hội Nông dân tỉnh; C Các tổ chức chính trị - xã hội', 'L Hội Nông dân tỉnh; C Các tổ chức chính trị - xã hội']);
  });

  it('are those whom an item names over items that tell what to do', async () => {
    expect(await partiesOf('II. NHIỆM VỤ\n\nCác sở, ngành cần thực hiện các nhiệm vụ sau:\n\n1. Phát triển chợ quê\n\na) Hoàn thiện chính sách\n\n- Sở Công Thương\n\n+ Ban hành bộ tiêu chí chợ quê;\n\n+ Chủ trì, phối hợp với Sở Y tế kiểm tra các chợ.\n\n- Sở Tài chính bố trí kinh phí.\n\nb) Đề nghị Trung ương Mặt trận Tổ quốc Việt Nam\n\n- Chỉ đạo Hội Nông dân Việt Nam tăng cường phối hợp với chính quyền, các đoàn thể vận động hội viên.\n'))
      .toEqual(['L Sở Công Thương', 'L Sở Công Thương; C Sở Y tế', 'L Sở Tài chính', 'L Trung ương Mặt trận Tổ quốc Việt Nam; C Chính quyền; C Các đoàn thể']);
    expect(await partiesOf('II. NHIỆM VỤ\n\n1. Gửi báo cáo đến:\n\n- Sở Công Thương\n\n+ Phòng Thương mại;\n\n+ Văn phòng Sở.\n')).not.toContain('L Sở Công Thương');
  });

  it('are those whom a line without a marker names between two lists', async () => {
    expect(await partiesOf('II. TỔ CHỨC THỰC HIỆN\n1. Cấp tỉnh\nĐối với Sở Công Thương:\n- Hướng dẫn các chợ.\nCác sở, ngành liên quan:\n- Bố trí kinh phí.\n2. Cấp xã\nHiệu trưởng các trường:\na) Mở hội chợ;\nb) Bố trí xe.\nTrưởng các thôn:\na) Vận động Nhân dân.\n'))
      .toEqual(['L Sở Công Thương', 'L Các sở, ngành liên quan', 'L Hiệu trưởng các trường', 'L Hiệu trưởng các trường', 'L Trưởng các thôn']);
  });

  it('are not those of whom a line without a marker tells inside an item', async () => {
    expect(await partiesOf('II. NHIỆM VỤ\n- Sở Công Thương hướng dẫn các chợ.\nTổ chức thực hiện:\n- Bố trí kinh phí.\n')).toEqual(['L Sở Công Thương', '']);
  });

  it('are called by the city written out, only where the document writes that name out', async () => {
    expect(await partiesOf('II. NHIỆM VỤ\n\n- Phối hợp với Ủy ban nhân dân thành phố An Châu mở hội chợ.\n\n- UBND TP An Châu bố trí địa điểm.\n\n- UBND TP. Bình Châu bố trí xe.\n'))
      .toEqual(['C Ủy ban nhân dân thành phố An Châu', 'L Ủy ban nhân dân thành phố An Châu', 'L UBND TP. Bình Châu']);
  });

  it('are those whom a heading is about, by the name of a place too', async () => {
    expect(await partiesOf('II. TỔ CHỨC THỰC HIỆN\n\n1. Đối với Thủ đô Hà Nội\n\n- Tổ chức hội chợ.\n\n2. Sở Công Thương\n\n- Hướng dẫn các chợ.\n\n3. Sở Y tế\n\n- Kiểm tra thực phẩm.\n')).toEqual(['L Thủ đô Hà Nội', 'L Sở Công Thương', 'L Sở Y tế']);
  });

  it('are not the body that issues the plan, whatever else its sentence asks for', async () => {
    expect(await partiesOf('Thực hiện Thông tư về biểu mẫu đề nghị thanh toán, Ủy ban nhân dân tỉnh ban hành Kế hoạch, cụ thể như sau:\n\nI. NHIỆM VỤ\n\n1. Tổ chức tập huấn cho các chợ.\n')).toEqual(['']);
  });

  it('are the heading\'s too where a task only shares the chair', async () => {
    expect(await partiesOf('II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính\n\n- Đồng chủ trì với Sở Nội vụ tổ chức hội nghị.\n\n- Tổng hợp kinh phí.\n')).toEqual(['L Sở Tài chính; L Sở Nội vụ', 'L Sở Tài chính']);
  });
});

describe('who stands behind the colon of what is to be done', () => {
  it.each([
    ['does it', 'Trang trí hội trường: Đoàn Thanh niên.', 'L Đoàn Thanh niên'],
    ['does it with others, whatever brackets remark', 'Đón tiếp đại biểu: Ban Giám hiệu, Tổ Văn phòng (cô Lan phụ trách quà).', 'L Ban Giám hiệu; L Tổ Văn phòng'],
    ['takes part only', 'Thành phần dự họp: Tổ Văn phòng.', ''],
    ['is what the words before the colon govern', 'Kiểm tra hồ sơ của: Tổ Văn phòng.', ''],
    ['is one of those that it names', 'Kiểm tra định kỳ các trạm: Trạm Y tế xã Bình An.', ''],
    ['is counted', 'Lắp đặt biển báo: 12 trạm y tế.', ''],
  ])('%s', async (_, item, parties) => {
    expect((await partiesOf(`II. NHIỆM VỤ\n\n- ${item}\n\n- Tổ chức văn nghệ.\n`)).filter((told) => told !== '').join()).toBe(parties);
  });
});
