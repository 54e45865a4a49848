import { describe, expect, it } from 'vitest';
import { documentOf } from './readings.js';

describe('the header of a document that lacks its letterhead', () => {
  it.each([
    ['QUYẾT ĐỊNH\n\nVề việc ban hành Quy chế\n\nỦY BAN NHÂN DÂN TỈNH AN HÒA\n\nCăn cứ Luật Thi đua;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Quy chế.\n', 'Ủy ban nhân dân tỉnh An Hòa'],
    ['NGHỊ QUYẾT\nVỀ PHÍ VÀ LỆ PHÍ\nHỘI ĐỒNG NHÂN DÂN TỈNH AN HÒA KHÓA XI, KỲ HỌP THỨ BA\n\nCăn cứ Luật Phí;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua mức phí.\n', 'Hội đồng nhân dân tỉnh An Hòa'],
    ['QUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH QUY CHẾ\nBỘ TRƯỞNG BỘ XÂY DỰNG\n\nCăn cứ Luật Xây dựng;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Quy chế.\n', 'Bộ Xây dựng'],
  ])('names the body in the line of authority: %j', async (text, issuer) => {
    expect((await documentOf(text)).issuer).toBe(issuer);
  });

  it.each([
    ['within another word', 'Các chi đoàn cán bộ trực thuộc thông báo tới từng đoàn viên.\n'],
    ['in small letters', 'Đề nghị các tổ công đoàn triển khai nội dung trên.\n'],
    ['for a part of an office', 'Bộ phận chuyên môn hướng dẫn lập hồ sơ.\n'],
    ['in an item that charges one', 'Thông báo kết quả kiểm tra\n\n1. Chi bộ Tổ Văn phòng xây dựng kế hoạch khắc phục.\n2. Tổ Văn phòng rà soát hồ sơ.\n'],
  ])('takes for its issuer no body that stands %s', async (_, text) => {
    expect((await documentOf(text)).issuer).toBeNull();
  });

  it('takes a first line over a blank one that begins with a type for its title', async () => {
    const { type, title } = await documentOf('Giấy mời dự Lễ phát động Tết trồng cây\n\nỦy ban nhân dân xã trân trọng kính mời các đồng chí.\n\n1. Thành phần:\n\n- Bí thư Chi bộ các thôn.\n');
    expect(type?.code).toBe('GM');
    expect(title).toBe('dự Lễ phát động Tết trồng cây');
  });

  it('takes the capitals that a text begins with for its title, and those of the authority under it for who issued it', async () => {
    const { title, issuer, date } = await documentOf('SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA QUY ĐỊNH KÈM THEO QUYẾT ĐỊNH SỐ 22/2025/QĐ-UBND NGÀY 28 THÁNG 02 NĂM 2025\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HÒA\nCăn cứ Luật Đất đai số 31/2024/QH15 và Quy định kèm theo;\nĐiều 1. Sửa đổi Điều 3 của Quy định kèm theo Quyết định số 22/2025/QĐ-UBND ngày 28 tháng 02 năm 2025.\n');
    expect({ title, issuer, date }).toEqual({ title: 'Sửa đổi, bổ sung một số Điều của Quy định kèm theo Quyết định số 22/2025/QĐ-UBND ngày 28 tháng 02 năm 2025', issuer: 'Ủy ban nhân dân tỉnh An Hòa', date: null });
  });

  it('takes a short heading in capitals for no title', async () => {
    expect((await documentOf('MỤC ĐÍCH, YÊU CẦU\n1. Bảo đảm an toàn hồ đập.\n2. Rà soát hồ sơ.\n')).title).toBeNull();
  });

  it.each([
    ['below its number, in place of the type', 'Số: 12/CT-TTg\nVề việc trồng rừng ven biển ở các tỉnh miền Trung\nThực hiện Kết luận số 3-KL/TW ngày 02 tháng 3 năm 2026, Thủ tướng Chính phủ yêu cầu các bộ, ngành thực hiện các nhiệm vụ sau:\n1. Bộ Tài chính bố trí kinh phí.\n', 'CT', 'Về việc trồng rừng ven biển ở các tỉnh miền Trung'],
    ['over the line that leads to its body', 'Về việc bổ sung bến đò vào quy hoạch\n\nUBND huyện có ý kiến như sau:\n\nGiao Phòng Kinh tế kiểm tra bến đò.\n', null, 'Về việc bổ sung bến đò vào quy hoạch'],
    ['on two lines, marked as that of a letter', 'V/v bổ sung bến đò vào quy hoạch\ngiao thông đường thủy\n\nCăn cứ Biên bản số 6/BB-UBND ngày 08/10/2025, UBND huyện có ý kiến như sau:\nGiao Phòng Kinh tế kiểm tra bến đò.\n', 'CV', 'Bổ sung bến đò vào quy hoạch giao thông đường thủy'],
    ['under its type in small letters, with the name of the country', 'Thông báo\nVề việc treo cờ mừng Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam\n\nỦy ban nhân dân xã thông báo như sau:\n\n1. Trưởng các thôn nhắc Nhân dân treo cờ.\n', 'TB', 'Về việc treo cờ mừng Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['never in a sentence', 'Về việc này, UBND huyện có ý kiến như sau:\n\nGiao Phòng Kinh tế kiểm tra bến đò.\n', null, null],
    ['never in a sentence that ends', 'Về việc bổ sung bến đò, UBND huyện giao Phòng Kinh tế kiểm tra.\n\n1. Bến đò thứ nhất.\n', null, null],
  ])('takes what a document is about for its title: %s', async (_, text, code, expected) => {
    const { type, title } = await documentOf(text);
    expect({ code: type?.code ?? null, title }).toEqual({ code, title: expected });
  });

  it('takes a first line that cites a document for no title', async () => {
    expect((await documentOf('Quyết định này áp dụng đối với các phòng thuộc huyện\n\n1. Phòng Nội vụ lập danh sách.\n')).title).toBeNull();
  });
});

describe('the issuer of a document that lacks its letterhead', () => {
  const HEAD = 'Sau khi nghe Sở Y tế báo cáo, Phó Chủ tịch Ủy ban nhân dân tỉnh Lê Văn An kết luận như sau:\n\n1. Sở Y tế rà soát thuốc dự phòng.\n\n';

  it.each([
    ['stands in its number', `Số: 12/TB-VPCP\n\n${HEAD}`, 'Văn phòng Chính phủ'],
    ['takes its leave at the end', `${HEAD}Cục Hải quan thông báo để các đơn vị biết, thực hiện./.\n`, 'Cục Hải quan'],
    ['asks in the last line of the lead-in', 'Ngày 10/5/2025, Chính phủ ban hành Nghị định số 10/2025/NĐ-CP về giá. Bộ Tài chính yêu cầu:\n\n1. Cục Thuế rà soát giá.\n', 'Bộ Tài chính'],
    ['asks in the paragraph that closes the text', 'Số: 9/KH-UBND\nAn Giang, ngày 20 tháng 11 năm 2025\nPHÁT TRIỂN CẢNG CÁ VÀ KHU NEO ĐẬU TRÁNH BÃO TRÊN CÁC ĐẢO ĐẾN NĂM 2030\nThực hiện Kế hoạch số 4/KH-BXD, nội dung như sau:\nI. NHIỆM VỤ\n1. Sở Tài chính bố trí vốn.\nTrên đây là Kế hoạch phát triển cảng cá, khu neo đậu đến năm 2030. Ủy ban nhân dân tỉnh yêu cầu các đơn vị triển khai kịp thời; nếu có vướng mắc, báo cáo UBND tỉnh./.\n', 'Ủy ban nhân dân tỉnh An Giang'],
    ['is none that the closing paragraph asks', 'Số: 9/BC-KH\nThực hiện Kế hoạch số 4/KH-BXD, nội dung như sau:\nI. NHIỆM VỤ\n1. Trồng cây.\nTrên đây là kết quả trồng cây, đề nghị Ủy ban nhân dân huyện, Ủy ban nhân dân tỉnh chỉ đạo các xã./.\n', null],
    ['has no deed in its name that is written with a capital', 'KẾ HOẠCH\nTrồng cây\n\nThực hiện Kế hoạch số 4/KH-UBND ngày 29/8/2025 của UBND tỉnh An Giang về trồng cây.\n\nỦy ban nhân dân huyện Xây dựng Kế hoạch trồng cây như sau:\n\n1. Trồng cây.\n', 'Ủy ban nhân dân huyện'],
    ['is none that only a deed follows', 'Bộ III và IV phối hợp với các Sở ban hành phương án phân luồng.\n\n1. Trực ban.\n', null],
    ['is none that a post speaks for', 'Phó Thủ tướng Chính phủ Lê Văn An đã có ý kiến:\n\n1. Trực ban 24/24 giờ.\n', null],
  ])('%s', async (_, text, issuer) => {
    expect((await documentOf(text)).issuer).toBe(issuer);
  });
});

describe('the header of a letter', () => {
  const BODY = 'Kính gửi: Các phòng chuyên môn.\n\nĐề nghị các phòng báo cáo trước ngày 20/10/2026.\n';

  it('has the subject under the words `CÔNG VĂN`, and a number whose word stands in capitals', async () => {
    const { number, title } = await documentOf(`UBND XÃ AN HÒA\nSỐ: 45/CV-UBND\nAn Hòa, ngày 12 tháng 9 năm 2026\n\nCÔNG VĂN\nVề việc triển khai phong trào học chữ số\n\n${BODY}`);
    expect({ number, title }).toEqual({ number: '45/CV-UBND', title: 'Về việc triển khai phong trào học chữ số' });
  });

  it('has a subject that is glued to its number', async () => {
    const { number, title } = await documentOf(`VĂN PHÒNG CHÍNH PHỦ\nSố: 97/VPCP-NCV/v tổ chức hội thi cấy lúa\nHà Nội, ngày 21 tháng 3 năm 2026\n\n${BODY}`);
    expect({ number, title }).toEqual({ number: '97/VPCP-NC', title: 'Tổ chức hội thi cấy lúa' });
  });

  it('has a subject that goes on below a blank line', async () => {
    const { title } = await documentOf(`ỦY BAN NHÂN DÂN\nTHÀNH PHỐ AN HÒA\n\nSố: 1551/UBND-VX\n\nVề việc thực hiện Đề án Kiểm soát\n\nmất cân bằng giới tính\n\nAn Hòa, ngày 07 tháng 4 năm 2016\n\n${BODY}`);
    expect(title).toBe('Về việc thực hiện Đề án Kiểm soát mất cân bằng giới tính');
  });

  it('has no number that its text cites in capitals', async () => {
    expect((await documentOf(`ĐẢNG ỦY XÃ AN HÒA\nSỐ 42-KH/ĐU\nAn Hòa, ngày 07 tháng 4 năm 2016\nKẾ HOẠCH\nkiểm tra, giám sát\n\n${BODY}`)).number).toBe('42-KH/ĐU');
    expect((await documentOf(`ỦY BAN NHÂN DÂN XÃ AN HÒA\nAn Hòa, ngày 07 tháng 4 năm 2016\nV/v THỰC HIỆN QUYẾT ĐỊNH SỐ 22/2025/QĐ-UBND\n\n${BODY}`)).number).toBeNull();
  });

  it('has a place with one capital, as older ones write it', async () => {
    expect((await documentOf(`BỘ XÂY DỰNG\nSố: 46/BXD\nHà nội, ngày 11 tháng 11 năm 1995\n\n${BODY}`)).place).toBe('Hà nội');
  });
});
