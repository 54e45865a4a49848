import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';

const LETTER = 'ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nSố: 15/UBND-TH\nV/v cung cấp số liệu thủy sản\n\nAn Hòa, ngày 10 tháng 01 năm 2025\n\nKính gửi: Các sở, ngành.\n\nỦy ban nhân dân tỉnh yêu cầu các sở, ngành thực hiện các nội dung sau:\n\n1. Rà soát số liệu nuôi trồng thủy sản.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An\n\n';

/** The tasks behind the signature of a letter, each with its leads, and the kinds of the sections there. */
async function annexOf(annex: string): Promise<{ readonly tasks: readonly (readonly [string, readonly string[]])[]; readonly kinds: readonly string[] }> {
  const { tasks, agencies, sections } = await extractPlan({ name: 'cong-van.txt', bytes: new TextEncoder().encode(`${LETTER}${annex}\n`) });
  return {
    tasks: tasks.slice(1).map(({ text, agencies: links }) => [text, links.filter(({ role }) => role === 'lead').map(({ agency }) => agencies.find(({ id }) => id === agency)!.name)]),
    kinds: sections.map(({ kind }) => kind),
  };
}

describe('the annex of a letter', () => {
  it('is of its own kind, and its entries direct nobody', async () => {
    expect(await annexOf('BẢNG SỐ LIỆU THỦY SẢN\n(Kèm theo Công văn số 15/UBND-TH ngày 10/01/2025)\n\nI. Cá tra\n1. Diện tích thả nuôi của các hộ, tổ hợp tác và doanh nghiệp trên địa bàn từng xã\n2. Sản lượng trong năm\nII. Tôm sú\n1. Diện tích mặt nước nuôi')).toEqual({ tasks: [], kinds: ['appendix', 'appendix'] });
  });

  it('holds tasks that say what to do, of nobody that the letter is addressed to', async () => {
    expect((await annexOf('NHIỆM VỤ CÒN CHẬM\n(Kèm theo Công văn số 15/UBND-TH ngày 10/01/2025)\n\n1. Xây dựng quy chế phối hợp kiểm tra tàu cá ra vào các cảng trên địa bàn tỉnh.\n2. Sở Tài chính bố trí kinh phí kiểm tra.')).tasks)
      .toEqual([['Xây dựng quy chế phối hợp kiểm tra tàu cá ra vào các cảng trên địa bàn tỉnh.', []], ['Sở Tài chính bố trí kinh phí kiểm tra.', ['Sở Tài chính']]]);
  });
});

const DECISION = 'ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nSố: 15/QĐ-UBND\n\nAn Hòa, ngày 10 tháng 01 năm 2025\n\nQUYẾT ĐỊNH\nVề việc ban hành danh mục lĩnh vực du lịch\n\nĐiều 1. Ban hành kèm theo Quyết định này danh mục lĩnh vực du lịch.\nĐiều 2. Sở Du lịch chủ trì xây dựng quy trình nội bộ.\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn An\n\n';

/** What is found behind the signature of a decision: tasks, values aimed at, kinds of sections. */
async function annexOfDecision(annex: string): Promise<{ readonly tasks: readonly string[]; readonly targets: readonly string[]; readonly kinds: readonly string[] }> {
  const { tasks, targets, sections } = await extractPlan({ name: 'quyet-dinh.txt', bytes: new TextEncoder().encode(`${DECISION}${annex}\n`) });
  return { tasks: tasks.slice(1).map(({ text }) => text), targets: targets.map(({ raw }) => raw), kinds: sections.map(({ kind }) => kind) };
}

const NOTE = '(Kèm theo Quyết định số 15/QĐ-UBND ngày 10 tháng 01 năm 2025)';

describe('the annex of a decision', () => {
  it.each([
    ['procedures, one cell a line', `DANH MỤC THỦ TỤC HÀNH CHÍNH LĨNH VỰC DU LỊCH\n${NOTE}\n\nTên thủ tục hành chính\nThời hạn giải quyết\n1\nCấp giấy phép kinh doanh dịch vụ lữ hành nội địa\n10 ngày làm việc\n2\nThu hồi giấy phép trong trường hợp doanh nghiệp giải thể\n05 ngày làm việc`, []],
    ['the steps of procedures', `PHỤ LỤC\nDANH MỤC THỦ TỤC HÀNH CHÍNH LĨNH VỰC DU LỊCH\n${NOTE}\n\nB. NỘI DUNG CỤ THỂ CỦA TỪNG THỦ TỤC\n1. Thủ tục cấp giấy phép\n1.1. Trình tự thực hiện:\n- Sở Du lịch thẩm định hồ sơ trong thời hạn 10 ngày làm việc.\n- Tổ chức nhận kết quả tại nơi nộp hồ sơ.\n1.2. Thời hạn giải quyết: 10 ngày làm việc.`, ['appendix', 'appendix', 'appendix', 'appendix']],
    ['rates', `ĐỊNH MỨC KINH TẾ - KỸ THUẬT SẢN XUẤT GIỐNG\n${NOTE}\n\nI. Nội dung định mức lao động\nLao động kỹ thuật\nThức ăn ≥ 40% đạm\n- Kiểm tra mẫu nước`, ['appendix']],
    ['things, under a title in small letters', `Danh mục thiết bị\n${NOTE}\n\n1. Kiểm tra nhanh: 20 bộ\n2. Cân điện tử`, []],
  ])('that lists %s holds neither tasks nor targets', async (_, annex, kinds) => {
    expect(await annexOfDecision(annex)).toEqual({ tasks: [], targets: [], kinds });
  });

  it('lists things also where recognition lost what the document is', async () => {
    const { tasks } = await extractPlan({ name: 'mat-ten-loai.txt', bytes: new TextEncoder().encode(`${DECISION.replace('QUYẾT ĐỊNH\n', '')}DANH MỤC THỦ TỤC HÀNH CHÍNH\n${NOTE}\n\n1. Cấp giấy phép kinh doanh dịch vụ lữ hành.\n`) });
    expect(tasks.map(({ text }) => text)).toEqual(['Sở Du lịch chủ trì xây dựng quy trình nội bộ.']);
  });

  it.each([
    [`DANH MỤC NHIỆM VỤ NĂM 2025\n${NOTE}\n\n1. Xây dựng bản đồ du lịch số của tỉnh.\n2. Sở Tài chính bố trí kinh phí.`],
    [`PHỤ LỤC I\nDANH MỤC THỦ TỤC HÀNH CHÍNH\n1. Cấp giấy phép\n\nPHỤ LỤC II\nPHÂN CÔNG THỰC HIỆN\n1. Xây dựng bản đồ du lịch số của tỉnh.\n2. Sở Tài chính bố trí kinh phí.`],
  ])('that names work holds its tasks: %j', async (annex) => {
    expect((await annexOfDecision(annex)).tasks).toEqual(['Xây dựng bản đồ du lịch số của tỉnh.', 'Sở Tài chính bố trí kinh phí.']);
  });
});
