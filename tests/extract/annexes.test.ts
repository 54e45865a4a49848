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
