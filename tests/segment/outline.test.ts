import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { segment, type OutlineNode } from '../../src/segment/index.js';
import { drawn, kinds, PLAN_HEAD } from './drawn.js';

describe('outline', () => {
  const schemes: readonly (readonly [name: string, body: string, expected: readonly string[]])[] = [
    ['Phần over Roman over Arabic over letters', 'Phần I\nMỤC ĐÍCH\nI. CHUNG\n1. Nội dung\na) Rà soát hồ sơ.\nb) Báo cáo kết quả.\n', [
      'paragraph · Ủy ban nhân', 'heading Phần I MỤC ĐÍCH', '  heading I. CHUNG', '    heading 1. Nội dung', '      item a) Rà soát hồ', '      item b) Báo cáo kết',
    ]],
    ['decimal numbers under Arabic ones', '1. Nhiệm vụ\n1.1. Tuyên truyền\n- Phát thanh hằng tuần.\n1.2. Kiểm tra\n- Kiểm tra đê.\n2. Kinh phí\n- Bố trí từ ngân sách xã.\n', [
      'paragraph · Ủy ban nhân', 'heading 1. Nhiệm vụ', '  heading 1.1. Tuyên truyền', '    item - Phát thanh hằng', '  heading 1.2. Kiểm tra', '    item - Kiểm tra đê.', 'heading 2. Kinh phí', '  item - Bố trí từ',
    ]],
    ['plus signs under dashes', 'I. NHIỆM VỤ\n- Tổ chức trực:\n+ Trực ban ngày.\n+ Trực ban đêm.\n- Báo cáo nhanh.\n', [
      'paragraph · Ủy ban nhân', 'heading I. NHIỆM VỤ', '  item - Tổ chức trực:', '    item + Trực ban ngày.', '    item + Trực ban đêm.', '  item - Báo cáo nhanh.',
    ]],
    ['dashes under plus signs', 'I. NHIỆM VỤ\n+ Tổ chức trực:\n- Trực ban ngày.\n+ Báo cáo nhanh.\n', [
      'paragraph · Ủy ban nhân', 'heading I. NHIỆM VỤ', '  item + Tổ chức trực:', '    item - Trực ban ngày.', '  item + Báo cáo nhanh.',
    ]],
    ['markdown headings', '## **I. MỤC ĐÍCH**\n\nGóp phần giảm thiệt hại.\n\n### 1. Yêu cầu\n\n- Chủ động.\n', [
      'paragraph · Ủy ban nhân', 'heading I. MỤC ĐÍCH', '  paragraph · Góp phần giảm', '  heading 1. Yêu cầu', '    item - Chủ động.',
    ]],
    ['bold openings of bulleted items', '- **Công an xã:** Giữ gìn trật tự.\n\n* *Kiểm tra* đê.\n', ['paragraph · Ủy ban nhân', 'item - Công an xã:', '  item * Kiểm tra đê.']],
    ['a marker glued to its word', '1.Tiếp tục rà soát hồ sơ.\n2.Báo cáo kết quả.\n', ['paragraph · Ủy ban nhân', 'item 1. Tiếp tục rà', 'item 2. Báo cáo kết']],
    ['Roman numbers with a dash that recognition broke', 'I- MỤC ĐÍCH\n- Giảm thiệt hại.\nIl- YÊU CẦU\n- Chủ động.\n', [
      'paragraph · Ủy ban nhân', 'heading I- MỤC ĐÍCH', '  item - Giảm thiệt hại.', 'heading Il- YÊU CẦU', '  item - Chủ động.',
    ]],
    ['Roman numbers that recognition broke', 'I. MỤC ĐÍCH\n- Giảm thiệt hại.\nI1. YÊU CẦU\n- Chủ động.\n', [
      'paragraph · Ủy ban nhân', 'heading I. MỤC ĐÍCH', '  item - Giảm thiệt hại.', 'heading I1. YÊU CẦU', '  item - Chủ động.',
    ]],
    ['Roman numbers whose point was passed over before a title in small letters', 'A. MỤC TIÊU\nI Mục tiêu chung\n- Giảm thiệt hại.\nII Mục tiêu cụ thể\n- Chủ động.\n', [
      'paragraph · Ủy ban nhân', 'heading A. MỤC TIÊU', '  heading I Mục tiêu chung', '    item - Giảm thiệt hại.', '  heading II Mục tiêu cụ thể', '    item - Chủ động.',
    ]],
    ['dashes that were read as tildes', '1. Nhiệm vụ\n- Trực ban.\n~ Báo cáo kết quả.\n', ['paragraph · Ủy ban nhân', 'heading 1. Nhiệm vụ', '  item - Trực ban.', '  item ~ Báo cáo kết']],
    ['markers with a speck before or behind them', '1. Nhiệm vụ\n_ - Trực ban.\n+.Kiểm tra đê.\n\n’ 2. Báo cáo kết quả.\n', [
      'paragraph · Ủy ban nhân', 'heading 1. Nhiệm vụ', '  item - Trực ban.', '    item + Kiểm tra đê.', 'item 2. Báo cáo kết',
    ]],
    ['a Roman number that was read as 1, by the list under it that begins at 1', '1. MỤC TIÊU\n1. Phát triển chính quyền số\n- Giảm giấy tờ.\n2. Phát triển xã hội số\n- Phổ cập điện thoại.\n', [
      'paragraph · Ủy ban nhân', 'heading 1. MỤC TIÊU', '  heading 1. Phát triển chính quyền số', '    item - Giảm giấy tờ.', '  heading 2. Phát triển xã hội số', '    item - Phổ cập điện',
    ]],
    ['a title in capitals whose Roman number was lost', 'I. NHIỆM VỤ\n\n1. Diễn tập ứng phó bão.\n\nTỔ CHỨC THỰC HIỆN\n\n1. Công an xã\n- Giữ gìn trật tự.\n', [
      'paragraph · Ủy ban nhân', 'heading I. NHIỆM VỤ', '  item 1. Diễn tập ứng', 'heading · TỔ CHỨC THỰC HIỆN', '  heading 1. Công an xã', '    item - Giữ gìn trật',
    ]],
    ['an agency and its duty in one paragraph, which is no heading', 'I. TỔ CHỨC THỰC HIỆN\n1. Văn phòng UBND xã: phối hợp Trạm Y tế xã trực cấp cứu\n2. Công an xã\n- Giữ gìn trật tự.\n', [
      'paragraph · Ủy ban nhân', 'heading I. TỔ CHỨC THỰC HIỆN', '  item 1. Văn phòng UBND', '  heading 2. Công an xã', '    item - Giữ gìn trật',
    ]],
    ['a run-in heading', '1. Mục đích: Nâng cao năng lực ứng phó của người dân.\n2. Nhiệm vụ\n- Diễn tập.\n', [
      'paragraph · Ủy ban nhân', 'heading 1. Mục đích', '  paragraph · Nâng cao năng', 'heading 2. Nhiệm vụ', '  item - Diễn tập.',
    ]],
    ['a run-in heading that its kind tells', '1. Mục tiêu chung, lâu dài: Khôi phục sản xuất sau lũ.\n2. Nhiệm vụ\n- Diễn tập.\n', [
      'paragraph · Ủy ban nhân', 'heading 1. Mục tiêu chung, lâu dài', '  paragraph · Khôi phục sản', 'heading 2. Nhiệm vụ', '  item - Diễn tập.',
    ]],
    ['letters in Vietnamese order', '1. Nhiệm vụ\nd) Trực ban.\nđ) Báo cáo.\ne) Kiểm tra.\n', ['paragraph · Ủy ban nhân', 'heading 1. Nhiệm vụ', '  item d) Trực ban.', '  item đ) Báo cáo.', '  item e) Kiểm tra.']],
  ];
  it.each(schemes)('nests %s', (_, body, expected) => {
    expect(drawn(PLAN_HEAD + body)).toEqual(expected);
  });

  it('takes the ways of doing something for tasks where items say what to do, and what is made ready always', () => {
    expect(kinds(`${PLAN_HEAD}I. PHƯƠNG PHÁP KIỂM TRA\n- Thu thập sổ sách của kho.\n- Kiểm tra thực tế tại kho.\n- Mẫu biểu kèm theo.\nII. PHƯƠNG PHÁP TÍNH ĐIỂM\n- Điểm thưởng không quá 5 điểm.\n- Mỗi lỗi trừ 1 điểm.\nIII. CHUẨN BỊ\n- Bàn ghế: Tổ Văn phòng.\n`))
      .toEqual({ 'PHƯƠNG PHÁP KIỂM TRA': 'tasks', 'PHƯƠNG PHÁP TÍNH ĐIỂM': 'other', 'CHUẨN BỊ': 'tasks' });
  });

  it('reads the circumstances of an event that stand behind their titles', () => {
    expect(kinds(`${PLAN_HEAD}1. Thời gian tổ chức: sáng thứ Hai.\n2. Địa điểm tổ chức: sân trường.\n3. Sử dụng kinh phí phong trào:\n- Trích nộp 5% về quỹ.\n`)).toEqual({ 'Thời gian tổ chức': 'other', 'Địa điểm tổ chức': 'other', 'Sử dụng kinh phí phong trào': 'funding' });
  });

  it('takes bodies before a full stop for a title where others of its list are titles', () => {
    const body = '1. Trạm Y tế\nTrực cấp cứu.\n2. Các hội, tổ chức xã hội.\nVận động hội viên.\n3. Trạm Y tế tổ chức tiêm bù.\nTiêm tại trạm.\n';
    expect(Object.keys(kinds(`${PLAN_HEAD}I. TỔ CHỨC THỰC HIỆN\n${body}`))).toEqual(['TỔ CHỨC THỰC HIỆN', 'Trạm Y tế', 'Các hội, tổ chức xã hội']);
  });

  it('takes what is done in the course of an event for tasks, by any verb of work, and how things stand then for none', () => {
    expect(kinds(`${PLAN_HEAD}I. TRƯỚC MÙA LŨ\n- Phát quang cành cây dọc đê.\n- Dây, cọc tre, bao tải để tại kho.\n- Thuyền để tại bến.\nII. KHI CÓ LŨ LỚN\n- Sơ tán các hộ ven sông.\nIII. SAU KHI LŨ RÚT\n- Hộ bị ngập có 120 nhà.\nIV. CHẾ ĐỘ THÔNG TIN\n- Các thôn gọi số 0912 000 000.\n`))
      .toEqual({ 'TRƯỚC MÙA LŨ': 'tasks', 'KHI CÓ LŨ LỚN': 'tasks', 'SAU KHI LŨ RÚT': 'other', 'CHẾ ĐỘ THÔNG TIN': 'implementation' });
    expect(kinds(`${PLAN_HEAD}I. TUYẾN ĐƯỜNG\n- Phát quang hai bên đường.\n- Sơ tán các quán tạm.\nII. BẾN ĐÒ\n- Bến Trung có 2 đò.\n- Trực ban: ông Tư.\n- Bến Hạ có 1 đò.\n`)).toEqual({ 'TUYẾN ĐƯỜNG': 'tasks', 'BẾN ĐÒ': 'other' });
  });

  it('takes a sentence that leads to a list for no heading, and a short title that does for one', () => {
    expect(drawn(`${PLAN_HEAD}I. NỘI DUNG\n1. Tài sản được cập nhật vào phần mềm gồm:\na) Nhà, đất.\nb) Xe ô tô.\n2. Hồ sơ gồm:\na) Đơn đề nghị.\nb) Bản vẽ.\n`).slice(1).map((line) => line.trim()))
      .toEqual(['heading I. NỘI DUNG', 'item 1. Tài sản được', 'item a) Nhà, đất.', 'item b) Xe ô tô.', 'heading 2. Hồ sơ gồm', 'item a) Đơn đề nghị.', 'item b) Bản vẽ.']);
  });

  it('takes hard-wrapped lines and whole paragraphs for the same outline', () => {
    const body = 'I. NHIỆM VỤ\n1. Tổ chức tuyên truyền sâu rộng trong nhân dân về các biện pháp phòng, chống thiên tai trên địa bàn toàn xã.\n2. Kiểm tra, rà soát các công trình đê điều, hồ đập trước mùa mưa bão và có phương án sửa chữa kịp thời.\n';
    const wrapped = body.replaceAll('nhân dân về', 'nhân dân\nvề').replaceAll('đê điều, hồ', 'đê điều,\nhồ').replaceAll('bão và có', 'bão và\ncó');
    expect(drawn(PLAN_HEAD + wrapped)).toEqual(drawn(PLAN_HEAD + body));
  });

  it('joins a sentence that a page break parts', () => {
    expect(drawn(`${PLAN_HEAD}1. Tổ chức trực ban trong suốt\fmùa mưa bão tại trụ sở.\n2. Báo cáo nhanh khi có sự cố.\n`)).toHaveLength(3);
  });

  it.each([
    ['a page break', '\f'], ['a page break among blank lines', '\n\f\n'], ['no page break', ''],
  ])('joins a sentence that goes on with a name after %s', (_, gap) => {
    const body = [
      'I. NHIỆM VỤ', '1. Văn phòng rà soát, tổng hợp tình hình phòng, chống thiên tai hiện nay và tham mưu giúp',
      `${gap}Ủy ban nhân dân tỉnh xây dựng báo cáo, sơ kết, tổng kết công tác trực ban của tất cả các`,
      'xã, phường, gửi Văn phòng Chính phủ theo đúng quy định.',
      '2. Sở Tài chính bố trí kinh phí thực hiện kế hoạch này từ nguồn ngân sách địa',
      'phương và các nguồn hợp pháp khác theo phân cấp hiện hành, báo cáo kết quả về Ủy', 'ban nhân dân tỉnh.',
    ].join('\n');
    expect(drawn(PLAN_HEAD + body)).toHaveLength(4);
  });

  it('parts paragraphs at a page break where blank lines part all others', () => {
    const paragraph = (words: string): string => `${words} rà soát, tổng hợp tình hình phòng, chống thiên tai của các xã,\nphường và gửi báo cáo đúng hạn cho các cơ quan cấp trên.`;
    const body = ['I. NHIỆM VỤ', ...['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính'].map(paragraph)].join('\n\n');
    const page = (gap: string): string => body.replace('trên.\n\nSở Tài', `trên.${gap}Sở Tài`);
    expect(drawn(PLAN_HEAD + page('\f'))).toEqual(drawn(PLAN_HEAD + body));
    expect(drawn(PLAN_HEAD + page('\n\f\n'))).toEqual(drawn(PLAN_HEAD + body));
  });

  it('takes circumstances and plans for what the heading above is', () => {
    const body = (top: string): string => `I. ${top}\n1. Nhu cầu hỗ trợ\n- Gạo, nước uống.\n2. Phương án cấp phát\n- Đợt đầu: Cấp gạo.\n`;
    expect(kinds(PLAN_HEAD + body('PHẠM VI, NHU CẦU, PHƯƠNG ÁN HỖ TRỢ'))).toEqual({ 'PHẠM VI, NHU CẦU, PHƯƠNG ÁN HỖ TRỢ': 'other', 'Nhu cầu hỗ trợ': 'other', 'Phương án cấp phát': 'other' });
    expect(kinds(PLAN_HEAD + body('PHƯƠNG ÁN ỨNG PHÓ'))).toEqual({ 'PHƯƠNG ÁN ỨNG PHÓ': 'tasks', 'Nhu cầu hỗ trợ': 'tasks', 'Phương án cấp phát': 'tasks' });
  });

  it('tells the kinds of sections from their own words, else from the parent', () => {
    const body = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Giảm thiệt hại.\n2. Yêu cầu\n- Kịp thời.\nII. CHỈ TIÊU\n- Đạt 100%.\nIII. NHIỆM VỤ TRỌNG TÂM\n1. Công tác tuyên truyền\n- Phát thanh.\nIV. KINH PHÍ\n- Ngân sách xã.\nV. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Giữ gìn trật tự.\n';
    expect(kinds(PLAN_HEAD + body)).toEqual({
      'MỤC ĐÍCH, YÊU CẦU': 'purpose-requirements', 'Mục đích': 'purpose', 'Yêu cầu': 'requirements', 'CHỈ TIÊU': 'objectives',
      'NHIỆM VỤ TRỌNG TÂM': 'tasks', 'Công tác tuyên truyền': 'tasks', 'KINH PHÍ': 'funding', 'TỔ CHỨC THỰC HIỆN': 'implementation', 'Công an xã': 'implementation',
    });
    expect(kinds(`${PLAN_HEAD}I. TIÊU CHÍ THI ĐUA VÀ KHEN THƯỞNG\n1. Đối với các thôn\n- Hoàn thành chỉ tiêu.\n- Tổ chức tốt tuyên truyền.\n`)).toEqual({ 'TIÊU CHÍ THI ĐUA VÀ KHEN THƯỞNG': 'other', 'Đối với các thôn': 'other' });
  });

  it('takes what asks somebody for no requirements', () => {
    expect(kinds(`${PLAN_HEAD}1. Yêu cầu các chủ đầu tư:\na) Rà soát tiến độ.\nb) Nghiệm thu khối lượng.\n2. Yêu cầu UBND các xã:\na) Giải phóng mặt bằng.\n3. Yêu cầu chung:\na) Kịp thời.\n`))
      .toEqual({ 'Yêu cầu các chủ đầu tư': 'tasks', 'Yêu cầu UBND các xã': 'tasks', 'Yêu cầu chung': 'requirements' });
  });

  it('takes requirements for tasks where a document asks for what they say, and tells no purpose beside them', () => {
    const asking = 'Số: 12/CT-UBND\nCHỈ THỊ\nVề phòng cháy\nChủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n';
    const body = 'I. YÊU CẦU CHUNG\n1. Rà soát các cơ sở có nguy cơ cháy.\n2. Kiểm tra hệ thống chữa cháy tại các chợ.\n';
    expect(kinds(asking + body)).toEqual({ 'YÊU CẦU CHUNG': 'tasks' });
    expect(kinds(`${asking}1. Mục đích\n- Giảm thiệt hại.\n${body.replace('I. YÊU CẦU CHUNG', '2. Yêu cầu').replaceAll(/\d\. (?=[RK])/gu, '- ')}`)).toEqual({ 'Mục đích': 'purpose', 'Yêu cầu': 'requirements' });
    expect(kinds(`${asking}I. YÊU CẦU\n1. Việc kiểm tra phải khách quan.\n2. Các đơn vị không được gây phiền hà.\n`)).toEqual({ 'YÊU CẦU': 'requirements' });
  });

  it('knows headings in capitals that nothing counts, and where a title ends before one', () => {
    const body = 'MỤC ĐÍCH, YÊU CẦU\nNâng cao sức khỏe cho học sinh, giáo viên của nhà trường.\nNỘI DUNG:\n1. Tổ Thể dục xây dựng điều lệ giải.\n2. Các lớp đăng ký danh sách.\nTỔ CHỨC THỰC HIỆN\n- Đoàn trường phụ trách công tác tuyên truyền.\n';
    const source = SourceText.fromPlainText(`TRƯỜNG THPT BÌNH MINH\nKẾ HOẠCH\nTổ chức giải thể thao\n${body}`);
    const { frame, roots } = segment(source);
    expect(frame.title && source.text.slice(frame.title.start, frame.title.end)).toBe('KẾ HOẠCH\nTổ chức giải thể thao');
    expect(roots.map(({ marker, title, sectionKind, children }) => [marker, title, sectionKind, children.length])).toEqual([
      [null, 'MỤC ĐÍCH, YÊU CẦU', 'purpose-requirements', 1], [null, 'NỘI DUNG', 'tasks', 2], [null, 'TỔ CHỨC THỰC HIỆN', 'implementation', 1],
    ]);
    expect(kinds(`${PLAN_HEAD}I. MỤC ĐÍCH\n- Giảm thiệt hại.\nNỘI DUNG THỰC HIỆN\n- Phát thanh hằng tuần.\n`)).toEqual({ 'MỤC ĐÍCH': 'purpose' });
  });

  it('takes a plan that has nothing but a list of what to do for one of tasks', () => {
    const list = '1. Tổ chức sơ kết tháng 11.\n2. Đẩy mạnh phong trào đọc sách.\n3. Thời gian: cả tháng.\n';
    const rootKinds = (text: string) => new Set(segment(SourceText.fromPlainText(text)).roots.filter(({ kind }) => kind === 'item').map(({ sectionKind }) => sectionKind));
    expect(rootKinds(`KẾ HOẠCH\nCông tác Đội tháng 12\n${list}`)).toEqual(new Set(['tasks']));
    expect(rootKinds(`BÁO CÁO\nCông tác Đội tháng 12\n${list}`)).toEqual(new Set(['other']));
    expect(rootKinds(`KẾ HOẠCH\nCông tác Đội tháng 12\n1. Số chi đội là 12.\n2. Đội viên đông.\n`)).toEqual(new Set(['other']));
  });

  it('lets directions and work towards aims follow the heading above them', () => {
    expect(kinds(`${PLAN_HEAD}I. PHƯƠNG HƯỚNG, MỤC TIÊU\n1. Phương hướng chung\n- Kinh tế tăng trưởng bền vững.\nII. NHIỆM VỤ\n1. Thực hiện các mục tiêu, chỉ tiêu về y tế\n- Sở Y tế tham mưu kế hoạch tiêm chủng.\n`))
      .toEqual({ 'PHƯƠNG HƯỚNG, MỤC TIÊU': 'objectives', 'Phương hướng chung': 'objectives', 'NHIỆM VỤ': 'tasks', 'Thực hiện các mục tiêu, chỉ tiêu về y tế': 'tasks' });
    expect(kinds(`${PLAN_HEAD}I. PHƯƠNG HƯỚNG\n- Rà soát quy hoạch.\n`)).toEqual({ 'PHƯƠNG HƯỚNG': 'tasks' });
  });

  it('nests a list that begins anew under a title of aims, and reads lettered aims with a full stop as headings', () => {
    expect(drawn(`${PLAN_HEAD}I. MỤC TIÊU\n1. Mục tiêu chung\n- Giảm nghèo.\n2. Các chỉ tiêu chủ yếu đến năm 2030\n1. Tỷ lệ hộ nghèo dưới 2%.\n2. Tỷ lệ lao động qua đào tạo đạt 70%.\n`).slice(2))
      .toEqual(['  heading 1. Mục tiêu chung', '    item - Giảm nghèo.', '  heading 2. Các chỉ tiêu chủ yếu đến năm 2030', '    item 1. Tỷ lệ hộ', '    item 2. Tỷ lệ lao']);
    expect(drawn(`${PLAN_HEAD}I. MỤC TIÊU\na) Mục tiêu 1: Phòng ngừa tai nạn thương tích trẻ em.\n- 90% trẻ em biết bơi.\n`).slice(2)).toEqual(['  heading a) Mục tiêu 1: Phòng ngừa tai nạn thương tích trẻ em', '    item - 90% trẻ em']);
  });

  it('takes what asks below the matter it is about for no heading', () => {
    expect(drawn(`${PLAN_HEAD}I. NHIỆM VỤ\nb) Để đạt được mục tiêu tăng trưởng, đề nghị:\n- Bộ Công Thương rà soát quy hoạch.\n`).slice(2)[0]).toBe('  item b) Để đạt được');
  });

  it('takes timetables, powers and rates for no work to be done', () => {
    for (const title of ['KHUNG KẾ HOẠCH THỜI GIAN NĂM HỌC', 'PHÂN CẤP THẨM QUYỀN QUẢN LÝ TÀI SẢN', 'NỘI DUNG, ĐỊNH MỨC HỖ TRỢ']) {
      expect(kinds(`${PLAN_HEAD}I. ${title}\n1. Đối với các thôn\n- Hoàn thành chỉ tiêu.\n- Tổ chức tốt tuyên truyền.\n`)).toEqual({ [title]: 'other', 'Đối với các thôn': 'other' });
    }
  });

  it('takes a numbered title for a heading whose lettered items come after a semicolon', () => {
    expect(kinds(`${PLAN_HEAD}I. TỔ CHỨC THỰC HIỆN\n1. Trách nhiệm của các thôn;\na) Rà soát hộ nghèo.\nb) Lập danh sách.\n2. Trách nhiệm của Công an xã\na) Tuần tra.\nb) Kiểm tra.\n`))
      .toEqual({ 'TỔ CHỨC THỰC HIỆN': 'implementation', 'Trách nhiệm của các thôn': 'implementation', 'Trách nhiệm của Công an xã': 'implementation' });
  });

  it('takes no word for a body that shares only its letters: quy and quỹ, bố and bộ', () => {
    expect(kinds(`${PLAN_HEAD}I. QUY ĐỊNH SỐ LƯỢNG ĐẠI BIỂU\n1. Các thôn cử tối đa 02 người.\nII. BỐ CỤC TÀI LIỆU\n- Phần mở đầu.\nIII. QUỸ HỖ TRỢ NÔNG DÂN\n- Cho vay đúng đối tượng.\n`))
      .toEqual({ 'QUY ĐỊNH SỐ LƯỢNG ĐẠI BIỂU': 'other', 'BỐ CỤC TÀI LIỆU': 'other', 'QUỸ HỖ TRỢ NÔNG DÂN': 'implementation' });
  });

  it('takes an article for a heading only where a title stands, not where sentences run on to a colon', () => {
    expect(kinds(`${PLAN_HEAD}Điều 1. Phân công nhiệm vụ\n1. Công an xã tuần tra.\nĐiều 2. Hội đồng nhân dân xã ghi nhận kết quả. Đồng thời yêu cầu các ngành:\n1. Công an xã tuần tra.\n`)).toEqual({ 'Phân công nhiệm vụ': 'implementation' });
  });

  it('knows what is on the programme for tasks', () => {
    expect(kinds(`${PLAN_HEAD}I. CHƯƠNG TRÌNH CỤ THỂ\n1. Thông qua kế hoạch kiểm tra (Văn phòng chuẩn bị).\nII. LỊCH KIỂM TRA\n1. Tháng 3: kiểm tra Trạm Y tế.\n`)).toEqual({ 'CHƯƠNG TRÌNH CỤ THỂ': 'tasks', 'LỊCH KIỂM TRA': 'tasks' });
  });

  it('takes a numbered sentence that leads to its items for no heading', () => {
    expect(kinds(`${PLAN_HEAD}I. NHIỆM VỤ\n1. Thực hiện kế hoạch dạy học 35 tuần, cụ thể:\n- Học kỳ I: 18 tuần.\n2. Công tác thi đua\n- Phát động thi đua.\n`)).toEqual({ 'NHIỆM VỤ': 'tasks', 'Công tác thi đua': 'tasks' });
  });

  it('takes a sentence that tells who leads the items under it and with whom for no heading', () => {
    expect(kinds(`${PLAN_HEAD}I. NHIỆM VỤ\n1. Sở Tài chính chủ trì, phối hợp với các sở, ngành:\na) Lập dự toán.\nb) Quyết toán kinh phí.\n2. Sở Y tế:\na) Sở Nội vụ chủ trì, phối hợp với các xã:\n- Tập huấn cho y tế xã.\n- Cấp thuốc.\nII. LỊCH THỜI VỤ\n1. Lúa: gieo từ 05/6.\n`)).toEqual({ 'NHIỆM VỤ': 'tasks', 'Sở Y tế': 'tasks', 'LỊCH THỜI VỤ': 'tasks' });
  });

  it('takes what was reached and what is wanting for a report, also below what is then to be done', () => {
    expect(kinds(`${PLAN_HEAD}I. TÌNH HÌNH QUÝ I; PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II\n1. Những kết quả nổi bật\nCông tác thu ngân sách được đẩy mạnh.\n2. Hạn chế, bất cập\nMột số hồ sơ còn chậm.\n3. Nhiệm vụ trọng tâm\n- Rà soát hồ sơ tồn đọng.\n`))
      .toEqual({ 'TÌNH HÌNH QUÝ I; PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II': 'tasks', 'Những kết quả nổi bật': 'other', 'Hạn chế, bất cập': 'other', 'Nhiệm vụ trọng tâm': 'tasks' });
  });

  it('takes a long imperative without full stop for a heading over several paragraphs', () => {
    const title = 'Tập trung phát triển kinh tế vườn đồi theo hướng hữu cơ gắn với du lịch sinh thái; thu hút doanh nghiệp, hợp tác xã liên kết tiêu thụ nông sản cho nông dân';
    expect(kinds(`${PLAN_HEAD}I. NHIỆM VỤ\n\n1. ${title}\n\nCải tạo vườn tạp ở các thôn.\n\nXây dựng điểm bán hàng ven đường.\n`)).toMatchObject({ [title]: 'tasks' });
  });

  it('joins lines that part the name of a body or a place', () => {
    const { roots } = segment(SourceText.fromPlainText(`${PLAN_HEAD}I. TỔ CHỨC THỰC HIỆN\n\na) Đài Tiếng nói Việt\nNam, Sở Y tế tuyên truyền phòng bệnh.\n\nb) Văn phòng\nTrung ương Đảng phối hợp kiểm tra.\n`));
    expect(roots.at(-1)!.children.map(({ kind, children }) => [kind, children.length])).toEqual([['item', 0], ['item', 0]]);
  });

  it('takes stages for implementation, and how work went for a report', () => {
    expect(kinds(`${PLAN_HEAD}I. VỀ TÌNH HÌNH THỰC HIỆN KẾ HOẠCH, NHIỆM VỤ QUÝ I\nThu ngân sách đạt 30% dự toán.\nII. CÁC GIAI ĐOẠN THỰC HIỆN\n1. Giai đoạn 1\n- Xây dựng kho lưu trữ.\n`))
      .toEqual({ 'VỀ TÌNH HÌNH THỰC HIỆN KẾ HOẠCH, NHIỆM VỤ QUÝ I': 'other', 'CÁC GIAI ĐOẠN THỰC HIỆN': 'implementation', 'Giai đoạn 1': 'implementation' });
  });

  it('takes the stages of a timetable for duties', () => {
    expect(kinds(`${PLAN_HEAD}I. THỜI GIAN, LỘ TRÌNH\n1. Năm 2025: xây dựng kế hoạch.\n2. Năm 2026: tổng kết.\nII. ĐỊA ĐIỂM\nTại hội trường xã.\n`)).toEqual({ 'THỜI GIAN, LỘ TRÌNH': 'implementation', 'ĐỊA ĐIỂM': 'other' });
  });

  it('takes a section of several things for one of tasks if tasks are among them', () => {
    expect(kinds(`${PLAN_HEAD}I. Về kinh tế (02 chỉ tiêu)\n1. Thu ngân sách: 12 tỷ đồng.\n2. Đàn bò: 1.400 con.\n`)).toEqual({ 'Về kinh tế (02 chỉ tiêu)': 'objectives' });
    expect(kinds(`${PLAN_HEAD}I. MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP\n1. Mục tiêu\n- Đạt 100%.\n2. Diễn tập\n- Diễn tập đê.\n`)).toEqual({ 'MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP': 'tasks', 'Mục tiêu': 'objectives', 'Diễn tập': 'tasks' });
  });

  it('finds what is to be told of among what a timetable shares its title with, and slogans for nothing to be done', () => {
    const body = 'I. LỘ TRÌNH VÀ NỘI DUNG TUYÊN TRUYỀN\n1. Nội dung xuyên suốt\n- Tuyên truyền ý nghĩa của ngày hội.\n- Phát động thi đua.\nII. KHẨU HIỆU\n1. Nhiệt liệt chào mừng ngày hội!\n2. Toàn dân tham gia ngày hội!\n';
    expect(kinds(PLAN_HEAD + body)).toEqual({ 'LỘ TRÌNH VÀ NỘI DUNG TUYÊN TRUYỀN': 'tasks', 'Nội dung xuyên suốt': 'tasks', 'KHẨU HIỆU': 'other' });
    expect(kinds(body)).toEqual({ 'LỘ TRÌNH VÀ NỘI DUNG TUYÊN TRUYỀN': 'tasks', 'Nội dung xuyên suốt': 'tasks', 'KHẨU HIỆU': 'other' });
  });

  it.each([
    ['Tổ chức thực hiện công tác tuyên truyền', 'tasks'],
    ['Triển khai thực hiện Phong trào thi đua', 'tasks'],
    ['Tổ chức thực hiện', 'implementation'],
    ['Tổ chức thực hiện Kế hoạch', 'implementation'],
  ])('takes what is carried out below tasks for a task, unless it is the document itself: %s', (title, kind) => {
    expect(kinds(`${PLAN_HEAD}I. NHIỆM VỤ\n1. Tập huấn\n- Mở 02 lớp.\n2. ${title}\n- Treo băng rôn.\n`)[title]).toBe(kind);
  });

  it.each([
    ['Ủy ban nhân dân thành phố Cần Thơ ban hành Kế hoạch với nội dung sau:', 'other'],
    ['Ban Chỉ đạo tỉnh xây dựng Kế hoạch như sau:', 'other'],
    ['Trong tháng qua còn chậm. Đề nghị các xã thực hiện các nội dung sau:', 'tasks'],
    ['Ủy ban nhân dân tỉnh yêu cầu các xã thực hiện các nội dung sau:', 'tasks'],
  ])('takes no name for a word that asks: %s', (leadIn, kind) => {
    expect(kinds(`${leadIn}\nI. ĐỐI TƯỢNG, PHẠM VI\n1. Đối tượng\nNgười dân.\nII. NỘI DUNG\n1. Hình thức\n- Treo băng rôn.\n`)['ĐỐI TƯỢNG, PHẠM VI']).toBe(kind);
  });

  it('keeps how things stand apart from the tasks beside it, unless its items say what to do', () => {
    const body = (items: string) => `II. NỘI DUNG\n1. Hiện trạng\n${items}2. Đánh giá mức độ an toàn\n- Kiểm tra đê.\n3. Thời gian\n- Tháng 3.\n`;
    expect(kinds(PLAN_HEAD + body('- Toàn xã có 5 km đê.\n'))).toEqual({ 'NỘI DUNG': 'tasks', 'Hiện trạng': 'other', 'Đánh giá mức độ an toàn': 'tasks', 'Thời gian': 'tasks' });
    expect(kinds(PLAN_HEAD + body('- Rà soát toàn bộ đê.\n'))['Hiện trạng']).toBe('tasks');
  });

  it('ends the body where the bodies that sign together are named above their offices', () => {
    const { frame, roots } = segment(SourceText.fromPlainText(`${PLAN_HEAD}I. NHIỆM VỤ\n- Diễn tập.\nHỘI NÔNG DÂN XÃ\nCHỦ TỊCH\nHà Thị Mai\nBAN VĂN HÓA XÃ\nTRƯỞNG BAN\nLê Văn Nam\nNơi nhận:\n- UBND xã;\n- Lưu: VT.\n`));
    expect(roots.at(-1)!.children).toHaveLength(1);
    expect(frame.signature).not.toBeNull();
    expect(frame.recipients).not.toBeNull();
  });

  it('gives the headings of a công văn to its directives', () => {
    expect(kinds('Kính gửi:\n- Các phòng, ban;\n- UBND các xã.\n\nĐể bảo đảm an toàn, UBND huyện yêu cầu:\n\n1. Phòng Kinh tế\n- Kiểm tra kho.\n')).toEqual({ 'Phòng Kinh tế': 'tasks' });
  });

  it('reads the group rows of a table as headings of the appendix', () => {
    const source = SourceText.fromPages([{
      number: 1, origin: 'plain-text', width: null, height: null, confidence: 1,
      blocks: [{
        kind: 'table', columns: 3, box: null,
        rows: [row(true, 'TT', 'Nội dung', 'Thời gian'), row(false, 'I. TUYÊN TRUYỀN'), row(false, '1', 'Phát thanh', 'Quý I')],
      }],
    }]);
    const [table] = segment(source).roots;
    expect(table?.kind).toBe('table');
    expect(table?.row?.header).toBe(true);
    expect(table?.children.map(({ kind, marker, title, sectionKind }) => ({ kind, marker, title, sectionKind }))).toEqual([{ kind: 'heading', marker: 'I.', title: 'TUYÊN TRUYỀN', sectionKind: 'appendix' }]);
    expect(table?.children[0]?.children).toHaveLength(1);
  });

  it.each([
    { says: 'its number and its title', cells: ['**I**', '**Tuyên truyền**', ''], marker: 'I', title: 'Tuyên truyền' },
    { says: 'a plain number', cells: ['**1**', '**Tuyên truyền**', ''], marker: '1', title: 'Tuyên truyền' },
    { says: 'both in one cell', cells: ['**I. Tuyên truyền**', '', ''], marker: 'I.', title: 'Tuyên truyền' },
    { says: 'its title alone', cells: ['', '**Tuyên truyền**', ''], marker: null, title: 'Tuyên truyền' },
  ])('reads a group row that markdown sets in bold by $says', ({ cells, marker, title }) => {
    const source = SourceText.fromPages([{
      number: 1, origin: 'plain-text', width: null, height: null, confidence: 1,
      blocks: [{
        kind: 'table', columns: 3, box: null,
        rows: [row(true, 'TT', 'Nội dung', 'Thời gian'), row(false, ...cells), row(false, '1.1', 'Phát thanh', 'Quý I'), row(false, '', '**Tổng cộng**', '')],
      }],
    }]);
    const [table] = segment(source).roots;
    expect(table?.children.map((child) => ({ marker: child.marker, title: child.title, rows: child.children.length }))).toEqual([{ marker, title, rows: 2 }]);
  });

  it('puts a table together whose cells stand one a line', () => {
    const source = SourceText.fromPlainText(`${PLAN_HEAD}PHỤ LỤC\nDANH MỤC NHIỆM VỤ\nTT\nNội dung công việc\nĐơn vị chủ trì\nThời gian hoàn thành\nI\nTUYÊN TRUYỀN\n1\nPhát thanh trên hệ thống loa\ntruyền thanh xã\nCông chức Văn hóa\nQuý I\n2\nTreo băng rôn\nBan Chỉ huy Quân sự xã\nTrước ngày 15/3/2025\n`);
    const { roots, findings } = segment(source);
    const table = roots.at(-1)?.children[0];
    const rows = table?.children[0]?.children ?? [];
    expect(table?.row?.cells).toHaveLength(4);
    expect(table?.children[0]?.title).toBe('TUYÊN TRUYỀN');
    expect(rows.map(({ row: cells }) => cells?.cells.map((cell) => source.passage(cell).text))).toEqual([
      ['1', 'Phát thanh trên hệ thống loa truyền thanh xã', 'Công chức Văn hóa', 'Quý I'],
      ['2', 'Treo băng rôn', 'Ban Chỉ huy Quân sự xã', 'Trước ngày 15/3/2025'],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['table-scrambled']);
  });

  it('leaves out a table of things whose cells were read across, up to the next part, and says so', () => {
    const list = 'STT Mã số thủ tục Tên thủ tục Ghi chú\nCấp mới giấy phép kinh doanh\n1. 1.012.H4\n- Trực tiếp.\nThu hồi giấy phép kinh doanh\n';
    const text = `${PLAN_HEAD}I. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\nPHỤ LỤC I\nDANH MỤC THỦ TỤC\n${list}\nPHỤ LỤC II\nPHÂN CÔNG\n- Kiểm tra đê.\n`;
    expect(drawn(text).slice(1)).toEqual(['heading I. NHIỆM VỤ', '  item 1. Rà soát hồ', 'heading PHỤ LỤC I DANH MỤC THỦ TỤC', 'heading PHỤ LỤC II PHÂN CÔNG', '  item - Kiểm tra đê.']);
    const [finding] = segment(SourceText.fromPlainText(text)).findings;
    expect(finding).toMatchObject({ code: 'list-table-left-out', values: { lines: 5 } });
  });

  it('leaves out the cells of such a table that were read before its headings, whose rules became bars', () => {
    const text = `${PLAN_HEAD}I. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\nII. DANH MỤC THỦ TỤC\nCẤP XÃ\nCăn cứ pháp lý\nToàn trình\nSTT | Mã TTHC Tên thủ tục hành chính Phí, lệ phí\nCấp giấy | phép\nThu hồi giấy phép kinh doanh\n`;
    expect(drawn(text).slice(3)).toEqual(['heading II. DANH MỤC THỦ TỤC CẤP XÃ']);
  });

  it('leaves out such a table whose headings are in capitals below its title', () => {
    const text = `${PLAN_HEAD}I. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\nPHỤ LỤC\nDANH MỤC THỦ TỤC\nSTT MÃ SỐ TÊN THỦ TỤC GHI CHÚ\nCẤP XÃ\n1. Cấp giấy phép.\n`;
    expect(drawn(text).slice(3)).toEqual(['heading PHỤ LỤC DANH MỤC THỦ TỤC']);
  });

  it('keeps the lines of a table of tasks', () => {
    const table = 'STT Nội dung công việc Đơn vị thực hiện Số lượng\n1. Rà soát hồ sơ của các hộ.\n2. Kiểm tra đê.\n';
    expect(segment(SourceText.fromPlainText(`${PLAN_HEAD}I. NHIỆM VỤ\n${table}`)).findings.map(({ code }) => code)).not.toContain('list-table-left-out');
  });

  it.each([
    ['1. Một.\n2. Hai.\n4. Bốn.\n', ['numbering-gap']],
    ['1. Một.\n2. Hai.\n2. Hai nữa.\n', ['numbering-duplicate']],
    ['a) Một.\nb) Hai.\nc) Ba.\nd) Bốn.\nđ) Năm.\ne) Sáu.\ng) Bảy.\n', []],
  ])('counts the list %j', (body, codes) => {
    expect(segment(SourceText.fromPlainText(PLAN_HEAD + body)).findings.map(({ code }) => code)).toEqual(codes);
  });

  describe('by the boxes of lines on paper', () => {
    const words = (text: string) => text.split(' ').map((word) => ({ raw: word, text: word, box: null, confidence: 1 }));
    const line = (text: string, y: number, width: number) => ({ words: words(text), box: { x: 85, y, width, height: 14 } });
    const full = 'thực hiện đúng quy định của pháp luật về phòng, chống thiên tai trên địa bàn các xã,';
    /** The beginnings of the paragraphs. */
    function paragraphs(lines: readonly ReturnType<typeof line>[]): readonly string[] {
      const source = SourceText.fromPages([{ number: 1, origin: 'ocr', width: 595, height: 842, confidence: 1, blocks: [{ kind: 'text', role: 'body', lines, box: null }] }]);
      const texts: string[] = [];
      const visit = (node: OutlineNode) => {
        texts.push(source.passage(node.content).text.slice(0, 16));
        node.children.forEach(visit);
      };
      segment(source).roots.forEach(visit);
      return texts;
    }

    it('ends a paragraph at a sentence that leaves its line unfilled', () => {
      expect(paragraphs([
        line('- Rà soát phương án ứng phó của từng thôn, bảo đảm lực lượng, phương tiện tại chỗ,', 100, 460), line(full, 120, 460),
        line('phường và bảo đảm trực ban theo đúng quy chế đã ban hành trong mùa mưa bão.', 140, 410),
        line('Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao phối hợp chặt chẽ với nhau,', 160, 460), line(full, 180, 460), line(full, 200, 460), line('đặc khu.', 220, 60),
      ])).toEqual(['Rà soát phương á', 'Các cơ quan, đơn']);
    });

    it('goes on at the next line where hardly any line of the page goes on', () => {
      const items = Array.from({ length: 12 }, (_, i) => line('- Giám đốc Sở Tài chính;', 100 + 20 * i, 150));
      expect(paragraphs([...items, line('- Tham mưu với Ủy ban nhân dân tỉnh các chủ trương, giải pháp chuyển', 340, 440), line('đổi số.', 360, 50)]).at(-1)).toBe('Tham mưu với Ủy ');
    });

    it('ends a paragraph before a line that tells who does it, however full the line above', () => {
      const filled = (y: number) => [line('Ủy ban nhân dân xã căn cứ chức năng, nhiệm vụ được giao phối hợp chặt chẽ với nhau,', y, 460), line(full, y + 20, 460), line(full, y + 40, 460), line('đặc khu.', y + 60, 60)];
      expect(paragraphs([...filled(100), line('- Lắp thêm ghế chờ tại Khoa Khám bệnh, hoàn thành trong tháng 3 năm 2025.', 180, 450), line('Đơn vị chủ trì: Phòng Hành chính quản trị và các khoa.', 200, 300)]))
        .toEqual(['Ủy ban nhân dân ', 'Lắp thêm ghế chờ', 'Đơn vị chủ trì: ']);
    });
  });

  it('takes the type from the first lines of a title, not from how it goes on', () => {
    const head = 'ỦY BAN NHÂN DÂN\nHUYỆN TÂN LẬP\nSố: 17/TB-UBND\nTân Lập, ngày 09 tháng 5 năm 2025\n\nTHÔNG BÁO\nKết luận của Chủ tịch huyện Trần Văn Hà tại cuộc họp về tiến độ\nDự án đường ven sông\n';
    const { roots } = segment(SourceText.fromPlainText(`${head}\nChủ tịch huyện kết luận, chỉ đạo như sau:\n\n1. Phòng Tài chính bố trí đủ vốn cho dự án.\n`));
    expect(roots.at(-1)!.sectionKind).toBe('tasks');
  });

  it('leaves the second line of an addressee among the addressees', () => {
    expect(drawn('Kính gửi:\n- Các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện\n- Văn phòng Đoàn Đại biểu Quốc hội và Hội đồng nhân dân\nThành phố\n- Ủy ban nhân dân các xã.\n\nChủ tịch huyện yêu cầu:\n1. Rà soát hồ sơ.\n').map((line) => line.trim())).toEqual(['paragraph · Chủ tịch huyện', 'item 1. Rà soát hồ']);
  });

  it('keeps a closing paragraph whole whose second sentence begins a line', () => {
    const closing = 'Trên đây là Kế hoạch phòng, chống thiên tai năm 2025 trên địa bàn xã, yêu cầu các đơn vị thực hiện.\nTrong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các thôn, các đơn vị phản ánh về Ủy\nban nhân dân xã để xem xét, giải quyết kịp thời.\n';
    expect(drawn(`${PLAN_HEAD}I. NHIỆM VỤ\n- Rà soát các công trình đê điều, hồ đập, kênh mương trên địa bàn xã và báo cáo kết quả rà\nsoát về xã trước mùa mưa bão.\n${closing}`).at(-1)).toBe('  item - Rà soát các');
  });

  it('keeps nodes in order, inside the text and inside one another, whatever the text', () => {
    const piece = fc.constantFrom('I. ', '1. ', '1.1. ', 'a) ', '- ', '+ ', 'Điều 1. ', 'Phần I', 'PHỤ LỤC', 'Nơi nhận:', 'KẾ HOẠCH', 'MỤC ĐÍCH', 'kiểm tra', 'Sở Y tế', ':', ';', '.', '\n', '\n\n', '\f', ' ', '**', '# ', 'TM. ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')), (text) => {
      const source = SourceText.fromPlainText(text);
      const { roots } = segment(source);
      let last = 0;
      const visit = (node: OutlineNode) => {
        expect(node.range.start).toBeGreaterThanOrEqual(last);
        expect(node.range.end).toBeLessThanOrEqual(source.text.length);
        expect(node.content.start).toBeGreaterThanOrEqual(node.range.start);
        expect(node.content.end).toBeGreaterThanOrEqual(node.content.start);
        last = node.range.start;
        node.children.forEach(visit);
      };
      roots.forEach(visit);
    }), { numRuns: 300 });
  });
});

function row(header: boolean, ...texts: string[]) {
  return {
    header,
    cells: texts.map((text, column) => ({
      column, columnSpan: texts.length === 1 ? 3 : 1, rowSpan: 1, box: null,
      lines: [{ box: null, words: text.split(' ').map((word) => ({ raw: word, text: word, box: null, confidence: 1 })) }],
    })),
  };
}
