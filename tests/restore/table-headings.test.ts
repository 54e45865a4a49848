import { describe, expect, it } from 'vitest';
import type { Page, Row } from '../../src/document/model.js';
import { textPages } from '../../src/ocr/text/read-text.js';
import { restorePages } from '../../src/restore/index.js';

const ROWS = `1 Kiểm tra việc chấp hành pháp luật về Tháng 5/2025 Phòng Kinh tế Công an xã
đất đai tại các cơ sở sản xuất gạch
2 Tuyên truyền, vận động các hộ gia đình Thường Hội Nông dân Các thôn
thu gom rác thải, vỏ bao thuốc bảo vệ xuyên xã
3 Tổng hợp kết quả thực hiện, báo cáo Quý IV/2025 Văn phòng Phòng Kinh tế
Hội đồng nhân dân xã tại kỳ họp UBND`;

const CELLS = [
  ['1', 'Kiểm tra việc chấp hành pháp luật về đất đai tại các cơ sở sản xuất gạch', 'Tháng 5/2025', 'Phòng Kinh tế', 'Công an xã'],
  ['2', 'Tuyên truyền, vận động các hộ gia đình thu gom rác thải, vỏ bao thuốc bảo vệ', 'Thường xuyên', 'Hội Nông dân xã', 'Các thôn'],
  ['3', 'Tổng hợp kết quả thực hiện, báo cáo Hội đồng nhân dân xã tại kỳ họp', 'Quý IV/2025', 'Văn phòng UBND', 'Phòng Kinh tế'],
];

describe('the header of a table that was read across', () => {
  it('has its columns in the order that the second lines of its headings tell', async () => {
    const { pages } = await restorePages(textPages(`Thời gian Đơn vị
STT Nội dung thực hiện thực hiện Đơn vị phối hợp
${ROWS}`));
    expect(rowsOf(pages).map(textsOf).slice(1)).toEqual(CELLS);
  });

  it('takes a rest of a heading with one slip in it', async () => {
    const { pages } = await restorePages(textPages(`Thời gian Đơn vị thuộc
STT Nội dung thực hiện hiện Đơn vị phối hợp
${ROWS}`));
    expect(rowsOf(pages).map(textsOf).slice(1)).toEqual(CELLS);
  });

  it('begins below a title in capitals that speaks of tasks', async () => {
    const { pages } = await restorePages(textPages(`PHÂN CÔNG NHIỆM VỤ
STT Nội dung Thời gian Đơn vị chủ trì Đơn vị phối hợp
${ROWS}`));
    expect(rowsOf(pages).map(textsOf)).toEqual([['STT', 'Nội dung', 'Thời gian', 'Đơn vị chủ trì', 'Đơn vị phối hợp'], ...CELLS]);
  });

  it('names one column by two words for bodies that a comma joins', async () => {
    const { pages } = await restorePages(textPages(`STT Nội dung Cơ quan, Thời gian Sản phẩm
đơn vị chủ trì hoàn thành
1 Rà soát hồ sơ đất đai của các hộ dân Phòng Kinh tế Quý II/2025 Báo cáo rà soát
2 Số hóa hồ sơ lưu trữ của Ủy ban xã Văn phòng Quý IV/2025 Dữ liệu số hóa`));
    expect(rowsOf(pages)[0]!.cells).toHaveLength(5);
  });
});

describe('a table of groups whose header is printed again on the next page', () => {
  it('goes on with the group that stands below it', async () => {
    const header = 'STT Nội dung Thời gian Đơn vị chủ trì Đơn vị phối hợp';
    const { pages } = await restorePages(textPages(`${header}
I. Công tác kiểm tra
1 Kiểm tra vệ sinh an toàn thực phẩm Tháng 4/2025 Trạm Y tế Công an xã
2 Kiểm tra các bếp ăn tập thể của trường Tháng 9/2025 Trạm Y tế Các trường học
Trong năm qua, công tác kiểm tra vệ sinh an toàn thực phẩm đã được các cấp ủy đảng quan tâm
lãnh đạo, chỉ đạo và đã đạt được những kết quả quan trọng trên nhiều lĩnh vực khác nhau.
\f${header}
II. Công tác tuyên truyền
3 Phát thanh các bản tin về vệ sinh Hằng tháng Trung tâm Văn hóa Trạm Y tế
4 Treo băng rôn tại các chợ trong xã Tháng 4/2025 Trung tâm Văn hóa Các thôn`));
    expect(rowsOf(pages).map((row) => textsOf(row).slice(0, 3)).slice(-3)).toEqual([
      ['II. Công tác tuyên truyền'],
      ['3', 'Phát thanh các bản tin về vệ sinh', 'Hằng tháng'],
      ['4', 'Treo băng rôn tại các chợ trong xã', 'Tháng 4/2025'],
    ]);
  });
});

function rowsOf(pages: readonly Page[]): Row[] {
  return pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])));
}

function textsOf({ cells }: Row): string[] {
  return cells.map(({ lines }) => lines.flatMap(({ words }) => words.map(({ text }) => text)).filter(Boolean).join(' '));
}
