import { describe, expect, it } from 'vitest';
import { isClosing } from '../../src/extract/tasks/closings.js';
import { isStatement } from '../../src/extract/tasks/statements.js';
import { documentOf } from './readings.js';

const HEAD = 'ỦY BAN NHÂN DÂN\nXÃ AN HÒA\nSố: 14/UBND-VP\nV/v số hóa hồ sơ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Hòa, ngày 15 tháng 8 năm 2025\n\nKính gửi: Các thôn.\n\nĐề nghị các thôn rà soát hồ sơ./.\n\n';

describe('the closing of a letter', () => {
  it.each([
    ['the path of its file', 'C:\\VB\\So hoa.doc\n\n'],
    ['a subject in a few lines', 'V/v số hóa,\nlưu trữ hồ sơ\n'],
    ['the mark of who typed it', '(Hg)\n'],
  ])('shows its signer behind %s below the recipients', async (_, stray) => {
    const { signatory, recipients } = await documentOf(`${HEAD}Nơi nhận:\n- Như trên;\n- Lưu: VT.\n${stray}KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Hạnh\n`);
    expect({ name: signatory?.name, position: signatory?.position, recipients }).toEqual({ name: 'Lê Thị Hạnh', position: 'PHÓ CHỦ TỊCH', recipients: ['Như trên', 'Lưu: VT'] });
  });

  it.each([
    ['offices', '- Như trên;\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n- Thường trực Đảng ủy;\n- Lưu: VT.\n\nLê Thị Hạnh', ['Như trên', 'Thường trực Đảng ủy', 'Lưu: VT']],
    ['offices and name', '- Như trên;\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Hạnh\n\n- Thường trực Đảng ủy;\n- Công an xã.', ['Như trên', 'Thường trực Đảng ủy', 'Công an xã']],
    ['offices, twice', '- Như trên;\nKT. CHỦ TỊCH\n- Thường trực Đảng ủy;\nPHÓ CHỦ TỊCH\n- Lưu: VT.\nLê Thị Hạnh', ['Như trên', 'Thường trực Đảng ủy', 'Lưu: VT']],
  ])('has whole recipients and a signer where a reader of PDFs put %s among them', async (_, closing, expected) => {
    const { signatory, recipients } = await documentOf(`${HEAD}Nơi nhận:\n${closing}\n`);
    expect({ name: signatory?.name, position: signatory?.position, actingFor: signatory?.actingFor, recipients }).toEqual({ name: 'Lê Thị Hạnh', position: 'PHÓ CHỦ TỊCH', actingFor: 'CHỦ TỊCH', recipients: expected });
  });

  it('takes no items of an annex behind the signature for recipients', async () => {
    const { recipients } = await documentOf(`${HEAD}Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\n\nLê Thị Hạnh\n\n- Hồ sơ lưu trữ năm 2024;\n- Hồ sơ lưu trữ năm 2025.\n`);
    expect(recipients).toEqual(['Như trên', 'Lưu: VT']);
  });

  it.each([
    ['have other bullets', '· Như trên;\n· Ủy ban nhân dân tỉnh;\n· Lưu: VT.', ['Như trên', 'Ủy ban nhân dân tỉnh', 'Lưu: VT']],
    ['lost a dash', '- Như trên;\nỦy ban nhân dân tỉnh;\n- Các phòng, ban chuyên môn thuộc Ủy ban nhân dân huyện;\n- Lưu: VT.', ['Như trên', 'Ủy ban nhân dân tỉnh', 'Các phòng, ban chuyên môn thuộc Ủy ban nhân dân huyện', 'Lưu: VT']],
    ['go on after a semicolon at the end of a full line', '- Thường trực Tỉnh ủy, Ban Tổ chức;\nVăn phòng Tỉnh ủy;\n- Lưu: VT.', ['Thường trực Tỉnh ủy, Ban Tổ chức; Văn phòng Tỉnh ủy', 'Lưu: VT']],
  ])('tells its recipients apart where they %s', async (_, list, expected) => {
    expect((await documentOf(`${HEAD}Nơi nhận:\n${list}\nCHỦ TỊCH\n\nLê Thị Hạnh\n`)).recipients).toEqual(expected);
  });

  it('keeps the number of copies that its files name last', async () => {
    const { recipients } = await documentOf(`${HEAD}Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Lưu: VT, TM; S12.\nLê Thị Hạnh\n`);
    expect(recipients).toEqual(['Như trên', 'Lưu: VT, TM; S12']);
  });

  it('shows its signer beside the last recipient, whose abbreviations end in no sign', async () => {
    const { signatory, recipients } = await documentOf(`${HEAD}Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Lưu: VT, NCTH.HH Lê Thị Hạnh\n`);
    expect({ name: signatory?.name, recipients }).toEqual({ name: 'Lê Thị Hạnh', recipients: ['Như trên', 'Lưu: VT, NCTH.HH'] });
  });
});

describe('an office', () => {
  it('shows the rest of a long office beside the next recipient, abbreviations among its words', async () => {
    const { signatory, recipients } = await documentOf('SỞ Y TẾ AN HÒA\nSố: 12/KH-SYT\nAn Hòa, ngày 05 tháng 02 năm 2026\nKẾ HOẠCH\nKiểm tra an toàn thực phẩm\nI. NHIỆM VỤ\n1. Kiểm tra bếp ăn.\nNơi nhận: TL. GIÁM ĐỐC\n- UBND tỉnh (để b/c); GIÁM ĐỐC TRUNG TÂM KIỂM SOÁT\n- Các Phó Giám đốc (để b/c); THANH TOÁN BHXH, BHYT ĐIỆN TỬ\n- Lưu: VT.\n');
    expect({ position: signatory?.position, recipients }).toEqual({ position: 'GIÁM ĐỐC TRUNG TÂM KIỂM SOÁT THANH TOÁN BHXH, BHYT ĐIỆN TỬ', recipients: ['UBND tỉnh (để b/c)', 'Các Phó Giám đốc (để b/c)', 'Lưu: VT'] });
  });

  it('has its last word that was read beside the last recipient', async () => {
    const { signatory, recipients } = await documentOf(`${HEAD}Nơi nhận: TL. BỘ TRƯỞNG\n- Như trên; VỤ TRƯỞNG VỤ KINH TẾ XÂY\n- Lưu: VP, KTXD (Nh5). DỰNG\n\nLê Thị Hạnh\n`);
    expect({ position: signatory?.position, recipients }).toEqual({ position: 'VỤ TRƯỞNG VỤ KINH TẾ XÂY DỰNG', recipients: ['Như trên', 'Lưu: VP, KTXD (Nh5)'] });
  });
});

describe('a letterhead', () => {
  it('names a place without the last word of the subject beside it', async () => {
    const { place, title } = await documentOf(HEAD.replace('V/v số hóa hồ sơ\n', 'V/v hội nghị ngành Lao Hà Nội, ngày 17 tháng 5 năm 2025\nđộng năm 2025\n').replace('An Hòa, ngày 15 tháng 8 năm 2025\n', ''));
    expect({ place, title }).toEqual({ place: 'Hà Nội', title: 'Hội nghị ngành Lao động năm 2025' });
  });

  it('names a body whose first word stands alone on its line', async () => {
    expect((await documentOf('ỦY\nBAN NHÂN DÂN\nTỈNH AN HÒA\n-------\n|\nSố:\n29/KH-UBND\n|\nAn Hòa, ngày 22 tháng 3 năm 2026\n|\nKẾ HOẠCH\nTRỒNG CHÈ\nCăn cứ Luật Trồng trọt;\nI. MỤC TIÊU\n1. Trồng chè.\n')).issuer).toBe('Ủy ban nhân dân tỉnh An Hòa');
  });

  it('leaves a subject its last word beside a province', async () => {
    expect((await documentOf(HEAD.replace('V/v số hóa hồ sơ\n', 'V/v hợp tác với LB Nga Hà Nội, ngày 17 tháng 5 năm 2025\n').replace('An Hòa, ngày 15 tháng 8 năm 2025\n', ''))).title).toBe('Hợp tác với LB Nga');
  });
});

describe('what tells, and asks nobody to do a thing', () => {
  it.each([
    ['on what day a body issued its decision', 'Ngày 12/8, Ủy ban nhân dân xã ban hành Quyết định số 15/QĐ-UBND về việc công bố dịch tại thôn Đông.', true],
    ['what an organisation gets', 'Tổ chức được cấp giấy chứng nhận theo quy định.', true],
    ['where the parts are told', 'Phân công cụ thể và tiến độ thực hiện tại Phụ lục II kèm theo Kế hoạch này.', true],
    ['that something will be told', 'Sẽ thông báo cụ thể.', true],
    ['who is to be given their parts, which is to be done', 'Phân công nhiệm vụ cho các thành viên theo Phụ lục II.', false],
    ['that goods which were given are taken in, which is to be done', 'Tổ chức tiếp nhận, quản lý và sử dụng hàng dự trữ được cấp đúng mục đích, đúng đối tượng.', false],
  ])('%s', (_, text, told) => {
    expect(isStatement(text)).toBe(told);
  });

  it('is the closing by an office whose name has a comma', () => {
    expect(isClosing('Sở Văn hóa, Thể thao và Du lịch yêu cầu Thủ trưởng các đơn vị được giao nhiệm vụ tập trung, khẩn trương triển khai thực hiện./.')).toBe(true);
  });
});

describe('the title of a decision', () => {
  it('ends before the authority over grounds with dashes', async () => {
    const { title } = await documentOf('ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nSố: 11/QĐ-UB\nAn Hòa, ngày 05 tháng 3 năm 2001\nQUYẾT ĐỊNH\nBAN HÀNH QUY ĐỊNH VỀ TRỒNG CHÈ\nỦY BAN NHÂN DÂN TỈNH AN HÒA\n- Căn cứ Luật Tổ chức chính quyền địa phương\nngày 21 tháng 6 năm 1994;\nQUYẾT ĐỊNH\nĐiều 1: Ban hành Quy định về trồng chè.\n');
    expect(title).toBe('Ban hành Quy định về trồng chè');
  });
});

describe('a letterhead that recognition read', () => {
  /** Lines as recognition with English data leaves them. */
  const READ = 'BO TAI CHINH CONG HOA XA HOI CHU NGHIA VIET NAM\nBREAK Doc lap - Tu do - Hanh phuc\nS6: 121/BTC-VP\nHa Noi, ngay 31 thang 8 nam 2016\n\n';
  const SENTENCE = 'Thuc hién cac Quyét dinh cua UBND tinh vé cong tac phong chong dich bénh, thién tai tai cac xa, phuong.';

  it('names no word that a rule below the body was read as, and keeps the school year below its title', async () => {
    const { issuer, period } = await documentOf(`${READ}BAO CAO\nKet qua thuc hién cong tac xay dung truong hoc xanh, sach\n\nNam hoc 2021-2022\nI. TINH HINH\n1. Thuan loi:\n- ${SENTENCE}\n- ${SENTENCE}\n`);
    expect({ issuer, period }).toEqual({ issuer: 'Bộ Tài chính', period: '2021/2022' });
  });

  it('reads a signer beside the last recipient as a name', async () => {
    const { signatory } = await documentOf(`${READ}Kinh gui: Cac don vi\n\n${SENTENCE}\n\n${SENTENCE}\n\nNoi nhan: KT. BO TRUONG\n- Nhu trén; THU TRUONG\n- Luu: VT, KGVX (3) Th. 19 Nguyen Hitu Vi\n`);
    expect(signatory?.name).toMatch(/^Nguyễn Hữu /u);
  });
});

describe('a paragraph that speaks of carrying the document out', () => {
  it.each([
    ['closes it where it only asks for that', 'Đề nghị các đơn vị nghiêm túc triển khai thực hiện Kế hoạch này.', true],
    ['is a duty where it tells who the point of contact is', 'Là đầu mối thường trực giúp Ban Thường vụ theo dõi, đôn đốc, kiểm tra việc triển khai thực hiện Kế hoạch này.', false],
  ])('%s', (_, text, closes) => {
    expect(isClosing(text)).toBe(closes);
  });
});
