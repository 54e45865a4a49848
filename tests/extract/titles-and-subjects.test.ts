import { describe, expect, it } from 'vitest';
import { documentOf } from './readings.js';

describe('the title', () => {
  it('leaves out the session at which it is put forward, and its month', async () => {
    const { title, period } = await documentOf('VĂN PHÒNG CHÍNH PHỦ\nSố: 12/TTr-VPCP\nHà Nội, ngày 02 tháng 8 năm 2026\nTỜ TRÌNH\nVề dự thảo Nghị định về chè (sửa đổi)\n(trình phiên họp tháng 8/2026)\nKính gửi: Chính phủ\nThực hiện chương trình công tác, Văn phòng trình Chính phủ:\n1. Thông qua dự thảo.\n');
    expect({ title, period }).toEqual({ title: 'Về dự thảo Nghị định về chè (sửa đổi)', period: null });
  });

  it('ends before a sentence that leads to the body, and before one that carries a decree out', async () => {
    const head = 'TỈNH ỦY AN HÒA\nSố 45-KL/TU\nAn Hòa, ngày 13 tháng 5 năm 2026\n';
    const { title } = await documentOf(`${head}KẾT LUẬN\nvề xây dựng hạ tầng giao thông đồng bộ\nở các huyện miền núi\nHội nghị Ban Chấp hành Đảng bộ tỉnh họp\nngày 26/4/2026 đã thảo luận và kết luận:\n\nI. NHIỆM VỤ\n1. Làm đường.\n`);
    expect(title).toBe('về xây dựng hạ tầng giao thông đồng bộ ở các huyện miền núi');
    const { title: other } = await documentOf('BỘ QUỐC PHÒNG\nSố: 76/TT-QP\nHà Nội, ngày 18 tháng 3 năm 1998\nTHÔNG TƯ\nHướng dẫn tiếp công dân trong\nquân đội\nThi hành Nghị định số 89/CP ngày 07/8/1997, Bộ Quốc phòng hướng dẫn\nviệc tiếp công dân.\n1. Tiếp công dân hằng tuần.\n');
    expect(other).toBe('Hướng dẫn tiếp công dân trong quân đội');
  });

  it.each([
    ['behind an open phrase', 'Sửa đổi Quyết định số 3470/QĐ-UBND ngày 10 tháng 11 năm 2025 của\n\nChủ tịch UBND thành phố về danh mục thủ tục hành chính mới', 'Sửa đổi Quyết định số 3470/QĐ-UBND ngày 10 tháng 11 năm 2025 của Chủ tịch UBND thành phố về danh mục thủ tục hành chính mới'],
    ['in the middle of a span of years', 'Về việc chuẩn bị đại hội chi bộ nhiệm kỳ 2025 -\n\n2027', 'Về việc chuẩn bị đại hội chi bộ nhiệm kỳ 2025 - 2027'],
    ['in the middle of a name', 'Quy định chức năng của Trung tâm Phục vụ hành chính công thành phố Cần\n\nThơ', 'Quy định chức năng của Trung tâm Phục vụ hành chính công thành phố Cần Thơ'],
    ['before legal grounds', 'Quy định chức năng của Trung tâm Phục vụ hành chính công\n\nCăn cứ', 'Quy định chức năng của Trung tâm Phục vụ hành chính công'],
  ])('goes on over a blank line only where it calls for more: %s', async (_, written, expected) => {
    const { title } = await documentOf(`ỦY BAN NHÂN DÂN THÀNH PHỐ\nSố: 5/QĐ-UBND\nCần Thơ, ngày 18 tháng 8 năm 2026\n\nQUYẾT ĐỊNH\n\n${written}\n\nCăn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;\n\nĐiều 1. Trung tâm tiếp nhận hồ sơ.\n`);
    expect(title).toBe(expected);
  });

  it('in capitals is written as the text writes its words, also at the ends of its lines', async () => {
    const { title } = await documentOf('ỦY BAN NHÂN DÂN HUYỆN AN HÒA\nSố: 5/KH-UBND\nAn Hòa, ngày 18 tháng 8 năm 2026\nKẾ HOẠCH\nỨNG PHÓ MƯA LŨ TẠI KHU VỰC TRUNG BỘ\n\nCăn cứ tình hình mưa lũ đang diễn biến phức tạp tại các tỉnh thuộc khu vực\nTrung Bộ, Ủy ban nhân dân huyện ban hành Kế hoạch.\n\nI. NHIỆM VỤ\n1. Rà soát đê điều.\n');
    expect(title).toBe('Ứng phó mưa lũ tại khu vực Trung Bộ');
  });

  it('in capitals keeps abbreviations, and writes a word as it stands beside the same words elsewhere', async () => {
    const { title } = await documentOf('Tân Lập, ngày 18 tháng 8 năm 2026\nCÔNG BỐ DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG TRONG LĨNH VỰC ĐẤU THẦU THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA CHỦ TỊCH UBND HUYỆN VÀ PHÒNG TÀI CHÍNH TRÊN ĐỊA BÀN HUYỆN\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 12 tháng 5 năm 2026 và theo Quyết định số 15/QĐ-UBND;\n\nĐiều 1. Công bố thủ tục thuộc thẩm quyền giải quyết của Chủ tịch UBND huyện và Phòng Tài chính.\nĐiều 2. Văn phòng chịu trách nhiệm theo Quyết định này.\n');
    expect(title).toBe('Công bố danh mục thủ tục hành chính được sửa đổi, bổ sung trong lĩnh vực đấu thầu thuộc thẩm quyền giải quyết của Chủ tịch UBND huyện và Phòng Tài chính trên địa bàn huyện');
  });

  it('in capitals gives the document no date of those that it cites', async () => {
    const { title, date, number } = await documentOf('Số: 12/QĐ-UBND\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA QUY ĐỊNH VỀ HỖ TRỢ VÀ TÁI ĐỊNH CƯ TRÊN ĐỊA BÀN HUYỆN BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 52/2024/QĐ-UBND NGÀY 30 THÁNG 10 NĂM 2024 CỦA ỦY BAN NHÂN DÂN HUYỆN\nCăn cứ Luật Đất đai ngày 18/01/2024;\n\nĐiều 1. Sửa đổi Điều 3.\n');
    expect({ date, number, title: title?.slice(0, 16) }).toEqual({ date: null, number: '12/QĐ-UBND', title: 'Sửa đổi, bổ sung' });
  });

  it('opens a text without a letterhead also with the word of a body, where that word issues', async () => {
    const { title } = await documentOf('BAN HÀNH QUY CHẾ TIẾP CÔNG DÂN CỦA HUYỆN AN HÒA\nCăn cứ Luật Tiếp công dân năm 2013;\n\nĐiều 1. Văn phòng huyện tiếp công dân huyện An Hòa hằng tuần.\n');
    expect(title).toBe('Ban hành quy chế tiếp công dân của huyện An Hòa');
  });

  it('ends before the line of whoever decides, however long its name, also behind a place that ends like an open phrase', async () => {
    const { title, issuer } = await documentOf('PHÊ DUYỆT PHƯƠNG ÁN TÁI CẤU TRÚC QUY TRÌNH TRÊN ĐỊA BÀN TỈNH CAO BẰNG\nGIÁM ĐỐC TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG THÀNH PHỐ AN HÒA\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\n\nĐiều 1. Phê duyệt phương án trên địa bàn tỉnh Cao Bằng.\n');
    expect({ title, issuer }).toEqual({ title: 'Phê duyệt phương án tái cấu trúc quy trình trên địa bàn tỉnh Cao Bằng', issuer: 'Trung tâm Phục vụ hành chính công thành phố An Hòa' });
  });

  it('is no ground right below it that cites a document with its date', async () => {
    const { title } = await documentOf('Số: 160/KH-UBND An Hòa, ngày 19 tháng 11 năm 2026\nGIÁM SÁT CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG\nTRÊN ĐỊA BÀN HUYỆN NĂM 2026\nCăn cứ Thông tư số 10/2022/TT-BTC ngày 31 tháng 5 năm 2022 của Bộ\nTài chính;\nI. NHIỆM VỤ\n1. Rà soát hộ nghèo trên địa bàn huyện.\n');
    expect(title).toBe('Giám sát chương trình giảm nghèo bền vững trên địa bàn huyện năm 2026');
  });

  it('goes on with a number that its line end parted, and ends before what carries out a document', async () => {
    const head = 'ỦY BAN NHÂN DÂN HUYỆN AN HÒA\nSố: 5/KH-UBND\nAn Hòa, ngày 18 tháng 8 năm 2026\nKẾ HOẠCH\n';
    const { title } = await documentOf(`${head}Thi đua lập thành tích chào mừng Đại hội đại biểu lần thứ\nXIII của Đảng bộ huyện\nTriển khai Quyết định số 335/QĐ-UBND ngày 06/10/2025 của Chủ tịch huyện về\nthi đua, huyện ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.\n`);
    expect(title).toBe('Thi đua lập thành tích chào mừng Đại hội đại biểu lần thứ XIII của Đảng bộ huyện');
  });

  it('ends before a paragraph of several sentences right below it', async () => {
    const { title } = await documentOf('SỞ NỘI VỤ\nSố: 5/TB-SNV\nAn Hòa, ngày 18 tháng 8 năm 2026\nTHÔNG BÁO\nVề việc gửi số liệu của ngành\nCác phòng gửi số liệu trước ngày 25 hằng tháng. Đối với số liệu năm, Văn phòng sẽ có hướng dẫn riêng.\nVề việc này, Giám đốc có ý kiến như sau:\n- Các phòng gửi số liệu đúng hạn.\n');
    expect(title).toBe('Về việc gửi số liệu của ngành');
  });

  it('is the one below the letterhead where that of a cover stands above it, with its month below a blank line', async () => {
    const { title, number, issuer, period } = await documentOf('KẾ HOẠCH CÔNG TÁC\n\nPHÒNG GD&ĐT TÂN LẬP\nTRƯỜNG THCS LÊ LỢI\nSố: 5/KH-THCS\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Lập, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH CÔNG TÁC THÁNG\n\nTháng 3/2026\n\nI. NHIỆM VỤ\n1. Chấm thi.\n');
    expect({ title, number, issuer, period }).toEqual({ title: 'CÔNG TÁC THÁNG Tháng 3/2026', number: '5/KH-THCS', issuer: 'Trường THCS Lê Lợi', period: '2026-03' });
  });

  it('names the period of a new school year', async () => {
    expect((await documentOf('PHÒNG GIÁO DỤC\nSố: 5/PGD\nV/v khai giảng năm học mới 2026-2027\nAn Hòa, ngày 18 tháng 8 năm 2026\n\nKính gửi: Các trường.\n\nĐề nghị các trường chuẩn bị.\n')).period).toBe('2026/2027');
  });
});

describe('a letter', () => {
  it('without a number has the subject that opens with `Về`', async () => {
    const { title } = await documentOf('BAN TUYÊN GIÁO\nVề việc đặt mua Báo An Hòa\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Hòa, ngày 21 tháng 02 năm 2026\n\nKính gửi: Các xã.\n\nĐề nghị các xã đặt mua báo.\n');
    expect(title).toBe('Về việc đặt mua Báo An Hòa');
  });
});

describe('a blank number', () => {
  it('keeps its sign where lines of the right column tore both apart', async () => {
    expect((await documentOf('SỞ XÂY DỰNG\nSố:\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n/TTr-SXD\n\nAn Hòa, ngày\n\ntháng\n\nnăm 2026\n\nTỜ TRÌNH\nVề quy hoạch xã\n\nCăn cứ Luật Quy hoạch;\n\n1. Duyệt quy hoạch.\n')).number).toBe('/TTr-SXD');
  });
});
