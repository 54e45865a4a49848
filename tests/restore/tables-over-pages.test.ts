import { describe, expect, it } from 'vitest';
import type { Page, Row } from '../../src/document/model.js';
import { textPages } from '../../src/ocr/text/read-text.js';
import { restorePages } from '../../src/restore/index.js';

/** A table of which recognition read the cells of some pages one after the other and other pages across, with headings between them. */
const MIXED = `PHỤ LỤC

STT

Nội dung công việc

Cơ quan
chủ trì

Cơ quan
phối hợp

Kết quả

Thời gian hoàn
thành

I. Nâng cao nhận thức về phòng cháy, chữa cháy và cứu nạn, cứu hộ cho người dân
trên địa bàn toàn xã và các hộ kinh doanh tại chợ trung tâm

Biên soạn tài liệu hướng dẫn kỹ năng thoát
nạn cho các hộ kinh doanh tại chợ

Công an xã

Văn phòng
UBND xã

Tài liệu hướng dẫn

Quý I/2026

Tổ chức ký cam kết bảo đảm an toàn phòng
cháy với các hộ kinh doanh:

- Hộ kinh doanh tại chợ;

- Hộ kinh doanh tại các thôn.

Công an xã

Các thôn

Bản cam kết

STT

Nội dung công việc

Cơ quan
chủ trì

Quý II/2026

II. Tăng cường kiểm tra
Kiểm tra việc chấp hành quy định về an toàn Biên bản kiểm Thường xuyên
3. phòng cháy tại các cơ sở sản xuất, kinh doanh Công an xã Các thôn tra
trên địa bàn xã
Rà soát, thống kê các hộ kinh doanh chưa có Danh sách các
4. phương án chữa cháy và lối thoát nạn thứ hai Công an xã Các thôn hộ kinh doanh Quý III/2026
theo quy định của pháp luật
Sửa chữa, thay thế các bình chữa cháy đã hết Văn phòng Bình chữa cháy Quý IV/2026
5. hạn tại trụ sở các cơ quan, đơn vị và nhà văn UBND xã Các thôn

hóa các thôn trên địa bàn xã

Nơi nhận:
- Lưu: VT.`;

describe('a table of several pages', () => {
  it('gets its cells back where some pages were read cell by cell and others across', async () => {
    const { pages } = await restorePages(textPages(MIXED));
    expect(rowsOf(pages).map(textsOf)).toEqual([
      ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Kết quả', 'Thời gian hoàn thành'],
      ['I. Nâng cao nhận thức về phòng cháy, chữa cháy và cứu nạn, cứu hộ cho người dân trên địa bàn toàn xã và các hộ kinh doanh tại chợ trung tâm'],
      ['', 'Biên soạn tài liệu hướng dẫn kỹ năng thoát nạn cho các hộ kinh doanh tại chợ', 'Công an xã', 'Văn phòng UBND xã', 'Tài liệu hướng dẫn', 'Quý I/2026'],
      ['', 'Tổ chức ký cam kết bảo đảm an toàn phòng cháy với các hộ kinh doanh: - Hộ kinh doanh tại chợ; - Hộ kinh doanh tại các thôn.', 'Công an xã', 'Các thôn', 'Bản cam kết', 'Quý II/2026'],
      ['II. Tăng cường kiểm tra'],
      ['3.', 'Kiểm tra việc chấp hành quy định về an toàn phòng cháy tại các cơ sở sản xuất, kinh doanh trên địa bàn xã', 'Công an xã', 'Các thôn', 'Biên bản kiểm tra', 'Thường xuyên'],
      ['4.', 'Rà soát, thống kê các hộ kinh doanh chưa có phương án chữa cháy và lối thoát nạn thứ hai theo quy định của pháp luật', 'Công an xã', 'Các thôn', 'Danh sách các hộ kinh doanh', 'Quý III/2026'],
      ['5.', 'Sửa chữa, thay thế các bình chữa cháy đã hết hạn tại trụ sở các cơ quan, đơn vị và nhà văn hóa các thôn trên địa bàn xã', 'Văn phòng UBND xã', 'Các thôn', 'Bình chữa cháy', 'Quý IV/2026'],
    ]);
  });

  it('has its columns in the order that the end of a heading shows', async () => {
    const { pages } = await restorePages(textPages(`Cơ quan Cơ quan Thời gian hoàn
STT Tên nhiệm vụ chủ trì phối hợp Kết quả thành
1 Tổ chức tuyên truyền các quy định của Phòng Nội vụ Các phòng, Tin, bài Quý II/2026
pháp luật về cải cách hành chính ban
2 Rà soát hồ sơ đất đai chưa giải quyết Văn phòng Phòng Nội vụ Báo cáo Quý III/2026`));
    expect(textsOf(rowsOf(pages)[0]!)).toEqual(['STT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Kết quả', 'Thời gian hoàn thành']);
  });

  it('has a column of times also where but one word of its heading was read, and its columns in that order', async () => {
    const { pages } = await restorePages(textPages(`STT Noi dung cong viéc Co quan chu tri Co quan phoi hop Két qua Thoi oon thie
1 | T6 chitc tuyén truyén cac quy dinh ctia phap | Phong Noi vu | Cac thon | Tin, bai | Quy II/2026
luat vé cai cach hanh chinh
2 | Ra soat hd so dat dai chua giai quyét | Van phong UBND xa | Phong Noi vu | Bao cao | Quy III/2026`));
    expect(rowsOf(pages).map((row) => textsOf(row).at(-1))).toEqual(['Thời gian', 'Quý II/2026', 'Quý III/2026']);
  });

  it('has a heading whose last word stands on the line below, between others, under its own column', async () => {
    const { pages } = await restorePages(textPages(`Thời gian hoàn
STT Tên nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp thành Kết quả
1 Tổ chức tuyên truyền các quy định của Phòng Nội vụ Các phòng, Quý II/2026 Tin, bài
pháp luật về cải cách hành chính ban
2 Rà soát hồ sơ đất đai chưa giải quyết Văn phòng Phòng Nội vụ Quý III/2026 Báo cáo`));
    expect(textsOf(rowsOf(pages)[0]!)).toEqual(['STT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Kết quả']);
  });

  it('is said to be uncertain where few of its rows have the numbers that others have', async () => {
    const { findings } = await restorePages(textPages(`Cơ quan Cơ quan Thời gian
STT Tên nhiệm vụ
chủ trì phối hợp hoàn thành
1 Tổ chức tuyên truyền các quy định của Phòng Nội vụ Các phòng, Quý II/2026
pháp luật về cải cách hành chính ban
Rà soát hồ sơ đất đai chưa giải quyết Văn phòng Phòng Nội vụ Quý III/2026
Bộ phận một cửa trực thuộc văn phòng Phòng Kinh tế Các thôn Tháng 5/2026
4 Kiểm tra việc niêm yết công khai thủ tục Văn phòng Phòng Nội vụ Tháng 6/2026
hành chính tại các thôn`));
    expect(findings).toMatchObject([{ code: 'table-rows-uncertain', severity: 'warning', values: { rows: 2, left: 2 } }]);
  });
});

function rowsOf(pages: readonly Page[]): readonly Row[] {
  return pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])));
}

function textsOf({ cells }: Row): readonly string[] {
  return cells.map(({ lines }) => lines.flatMap(({ words }) => words.map(({ text }) => text)).filter(Boolean).join(' '));
}
