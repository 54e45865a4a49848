import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { segment } from '../../src/segment/index.js';
import { drawn, PLAN_HEAD } from './drawn.js';

/** A text hard-wrapped at a width. */
function wrapped(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gmu'), '$1\n').replace(/\n{2,}/gu, '\n');
}

const LONG = 'Tổ chức tuyên truyền sâu rộng trong nhân dân về các biện pháp phòng, chống thiên tai, bảo đảm an toàn hồ đập, công trình đê điều trước mùa mưa bão';
const LIST = ['Phòng Kinh tế xã', 'Văn phòng Ủy ban nhân dân xã', 'Công an xã', 'Trạm Y tế xã'].map((name, i) => `${i + 1}. ${name}\na) ${LONG}.\nb) Phối hợp với các đơn vị; ${LONG.toLowerCase()}.\n`).join('');

describe('line ends', () => {
  it('do not change the outline, wherever one part of a document is wrapped and another is not', () => {
    const whole = `I. NHIỆM VỤ\n${LIST.repeat(6)}`;
    const half = `${whole}II. TRÁCH NHIỆM\n${LIST.repeat(6)}`;
    expect(drawn(PLAN_HEAD + whole + wrapped(half.slice(whole.length), 70))).toEqual(drawn(PLAN_HEAD + half));
  });

  it('tell of no wrapping where one stands by chance in lines that are whole paragraphs', () => {
    const body = `- Đánh giá thuận lợi, khó khăn;\nphân tích nguyên nhân của những việc chưa làm được.\n- ${LONG}; ${LONG}; ${LONG}.\nĐể tổng hợp đúng thời hạn, đề nghị các xã ${LONG.toLowerCase()} trước ngày 20 tháng 11 năm 2026.\n`;
    expect(drawn(`Để ${LONG.toLowerCase()}; ${LONG}; ${LONG}, Phòng Nội vụ đề nghị các xã:\n${body}Trân trọng cảm ơn./.\n`).map((line) => line.trim())).toContain('paragraph · Để tổng hợp');
  });

  it('keep a first item apart from a title without full stop that fills its line', () => {
    const title = '1. Xây dựng và triển khai kế hoạch hằng năm đào tạo đội ngũ trực ban xã';
    expect(drawn(`${PLAN_HEAD}${title}\na) ${wrapped(`${LONG}.`, 70)}b) ${wrapped(`${LONG}.`, 70)}`).slice(1, 3)).toEqual([`heading ${title}`, '  item a) Tổ chức tuyên']);
  });

  it('begin a paragraph where its first line is indented, and go on at the margin', () => {
    const indent = '        ';
    const full = ['Tổ chức tuyên truyền sâu rộng trong nhân dân về các biện pháp phòng, chống', 'thiên tai, bảo đảm an toàn hồ đập, công trình đê điều trước mùa mưa, bão.'];
    const twoSentences = ['Vận động các hộ dân tham gia bảo hiểm y tế tự nguyện, hỗ trợ những hộ nghèo.', 'Rà soát các hộ cận nghèo trong xã, lập danh sách và công khai tại nhà văn', 'hóa của từng thôn theo quy định của tỉnh.'];
    const text = [full, full, twoSentences, full].map(([first, ...rest]) => [indent + first!, ...rest].join('\n')).join('\n');
    expect(drawn(`${PLAN_HEAD}1. Công tác dân vận\n${text}\n`).slice(2).map((line) => line.trim())).toEqual(['paragraph · Tổ chức tuyên', 'paragraph · Tổ chức tuyên', 'paragraph · Vận động các', 'paragraph · Tổ chức tuyên']);
  });

  it('go on with a bracket that closes some lines below', () => {
    const item = '1. Phân bổ đủ vốn cho hoạt động chuyển đổi số, trong đó ưu tiên các dự án (như:\nTrung tâm dữ liệu, sàn dữ liệu, phòng thí nghiệm trọng điểm, các trung tâm nghiên\ncứu và cơ sở dữ liệu dùng chung) theo quy định của pháp luật về đầu tư công hiện hành.\n';
    expect(drawn(`${PLAN_HEAD}${item}2. Báo cáo kết quả.\n`).slice(1).map((line) => line.trim())).toEqual(['item 1. Phân bổ đủ', 'item 2. Báo cáo kết']);
  });

  it('take no hanging indent for a paragraph of its own', () => {
    const item = '- Tổ chức tuyên truyền trong nhân dân về các biện pháp phòng, chống\n    thiên tai, bảo đảm an toàn hồ đập, công trình đê điều trước mùa mưa.\n    Rà soát các hộ nghèo, lập danh sách và công khai tại nhà văn hóa của\n    từng thôn theo quy định của tỉnh.';
    expect(drawn(`${PLAN_HEAD}1. Công tác dân vận\n${`${item}\n`.repeat(4)}`).slice(2).map((line) => line.trim())).toEqual(Array.from({ length: 4 }, () => 'item - Tổ chức tuyên'));
  });

  it('part sentences between which the next word would have found room', () => {
    const [first, second] = ['Tổ chức tuyên truyền sâu rộng trong nhân dân về các biện pháp phòng, chống\nthiên tai, bảo đảm an toàn hồ đập, công trình đê điều trước mùa lũ.', 'Tiếp tục vận động các hộ dân tham gia bảo hiểm y tế tự nguyện, hỗ trợ hộ nghèo\nvà hộ cận nghèo trong xã.'];
    expect(drawn(`${PLAN_HEAD}1. Công tác dân vận\n${first}\n${second}\n`).slice(1)).toEqual(['heading 1. Công tác dân vận', '  paragraph · Tổ chức tuyên', '  paragraph · Tiếp tục vận']);
  });

  it('part a title that ends in the short name of a body from what stands under it, and go on with a name that lacks its second half', () => {
    expect(drawn(`${PLAN_HEAD}Điều 8. Nhiệm vụ của Ban Chỉ đạo\n\nPhòng Kinh tế là cơ quan thường trực, có trách nhiệm:\n\na) ${LONG}.\n\nĐiều 9. Kinh phí của Ban Chỉ đạo\n\nNgân sách xã bảo đảm kinh phí.\n\n1. Đề nghị Hội Liên hiệp\n\nPhụ nữ xã vận động hội viên.\n`).slice(1).filter((line) => !/ a\) /u.test(line)).map((line) => line.trim()))
      .toEqual(['heading Điều 8. Nhiệm vụ của Ban Chỉ đạo', 'paragraph · Phòng Kinh tế', 'heading Điều 9. Kinh phí của Ban Chỉ đạo', 'paragraph · Ngân sách xã', 'item 1. Đề nghị Hội']);
  });

  it.each(['Nhận được Công văn này, yêu cầu các thôn triển khai thực hiện đúng thời gian.', 'Nghị quyết này đã được Hội đồng nhân dân xã thông qua ngày 12 tháng 7 năm 2024.', 'Đề nghị các đồng chí nghiêm túc triển khai thực hiện.', 'Chương trình hành động này phổ biến đến chi bộ.'])('begin the last paragraph, however full the line before it is: %s', (last) => {
    const full = 'Tổ chức tuyên truyền sâu rộng trong nhân dân về các biện pháp phòng, chống\nthiên tai, bảo đảm an toàn hồ đập, công trình đê điều trước mùa mưa, bão tới.';
    expect(drawn(`${PLAN_HEAD}1. ${full}\n2. ${full}\n${last}\n`).at(-1)!.trim()).toBe(`paragraph · ${last.split(' ').slice(0, 3).join(' ')}`);
  });

  it.each([
    ['Các trường xây dựng đề án cải tiến, gửi về phòng Giáo dục chậm nhất', '31/01/2026; mỗi trường một đề án.'],
    ['Phòng Y tế khảo sát hài lòng mỗi tháng 100 phiếu, gửi kết quả trước ngày', '28.'],
    ['Phòng Y tế tổng hợp kết quả kiểm tra, báo cáo Sở Y tế trước ngày', '10/12/2026.'],
    ['Công an phường ra quân xử lý lấn chiếm vỉa hè vào thứ Ba và thứ', 'Sáu hằng tuần; lập hồ sơ từng tuyến phố.'],
    ['Các phòng ban, các trường chịu trách nhiệm thi hành', 'Quyết định này./.'],
    ['Các trường báo cáo theo mẫu quy định tại điểm b khoản', '7 Điều 4 của Quy chế.'],
  ])('go on in a time or a place that they part, although few lines are wrapped: %s | %s', (line, rest) => {
    expect(drawn(`${PLAN_HEAD}1. ${LONG}.\n2. ${line}\n${rest}\n3. ${LONG}.\n`).slice(1).map((drawnLine) => drawnLine.trim().split(' ').slice(0, 2).join(' '))).toEqual(['item 1.', 'item 2.', 'item 3.']);
  });

  it('part a title that fills its line from the request under it', () => {
    expect(drawn(`${PLAN_HEAD}1. ${wrapped('Về triển khai thực hiện đánh giá, xếp loại chất lượng của các tập thể năm', 80)}${wrapped(`Đề nghị các cơ quan, đơn vị ${LONG.toLowerCase()}.`, 80)}2. ${wrapped(`${LONG}.`, 80)}`).slice(1).map((line) => line.trim()))
      .toEqual(['heading 1. Về triển khai thực hiện đánh giá, xếp loại chất lượng của các tập thể năm', 'paragraph · Đề nghị các', 'item 2. Tổ chức tuyên']);
  });

  it.each([
    ['a dash', '- Kế toán, hoàn thành trong tháng 6).'],
    ['a label', 'Phối hợp: các tổ; Thời gian: Quý I).'],
  ])('go on in a bracket that the next line closes behind %s', (_, rest) => {
    const item = `Bổ sung trang thiết bị phòng, chống thiên tai cho các điểm trực (Phòng Tài chính\n${rest}`;
    expect(drawn(`${PLAN_HEAD}1. ${wrapped(`${LONG}.`, 80)}2. ${item}\n3. ${wrapped(`${LONG}.`, 80)}`).slice(1).map((line) => line.trim())).toEqual(['item 1. Tổ chức tuyên', 'item 2. Bổ sung trang', 'item 3. Tổ chức tuyên']);
  });

  it('go on where the next word would not have found room on the longest line', () => {
    const text = 'Giao Giám đốc các sở Văn hóa, Thể thao và Du lịch, Thông tin và Truyền thông, Đài Phát thanh - Truyền hình phối hợp với các sở, ban, ngành tuyên truyền trong cán bộ, công chức, viên chức và nhân dân trên địa bàn tỉnh tham gia bình chọn.';
    for (const width of [70, 76, 80, 85]) expect(drawn(`${PLAN_HEAD}${wrapped(text, width)}`).slice(1).map((line) => line.trim())).toEqual(['paragraph · Giao Giám đốc']);
  });

  it('keep a line that names who does it apart from the item above, though that fills its line and no blank one parts them', () => {
    const body = Array.from({ length: 8 }, () => wrapped(`${LONG}.`, 70)).join('\n');
    const full = '1. Tổ chức tập huấn cho cán bộ, công chức xã và các thôn về phòng thủ dân sự';
    expect(drawn(`${PLAN_HEAD}${body}\n${full}\n- Cơ quan thực hiện: Công an xã và Ban Chỉ huy Quân sự xã, phối hợp với\ncác thôn.\n\n${body}`).filter((line) => /tập huấn|thực hiện:|- Cơ quan/u.test(line)).map((line) => line.trim())).toEqual([`heading ${full}`, 'item - Cơ quan thực']);
  });

  it('begin what an ordinal counts, however full the line before it is', () => {
    const [first, second] = ['Một là, tổ chức tuyên truyền trong nhân dân về các biện pháp phòng, chống\nthiên tai, bảo đảm an toàn hồ đập, công trình đê điều trước mùa mưa, bão tới.', 'Hai là, tiếp tục vận động các hộ dân tham gia bảo hiểm y tế tự nguyện, hỗ trợ hộ\nnghèo và hộ cận nghèo trong xã.'];
    expect(drawn(`${PLAN_HEAD}I. NHIỆM VỤ\n${first}\n${second}\n`).slice(1)).toEqual(['heading I. NHIỆM VỤ', '  paragraph · Một là, tổ', '  paragraph · Hai là, tiếp']);
  });

  it('go on with an item at a full line that ends in a semicolon, and with no ended document', () => {
    const item = '1. Tổ chức tuyên truyền trong nhân dân về Luật Đê điều; Luật Phòng, chống thiên tai;\nLuật Thủy lợi và các văn bản hướng dẫn thi hành, bảo đảm an toàn hồ đập, công trình\nđê điều trước mùa mưa bão năm nay./.';
    expect(drawn(`${PLAN_HEAD}${item}\n(Gửi kèm Chương trình của Huyện ủy và hướng dẫn của Phòng Kinh tế về việc này, ban\nhành trong tháng).\n`).slice(1)).toEqual(['item 1. Tổ chức tuyên', '  paragraph · (Gửi kèm Chương']);
  });

  it("go on in a document's number that a line end parted at its hyphen, however short the line is", () => {
    const body = Array.from({ length: 8 }, () => wrapped(`${LONG}.`, 70)).join('\n');
    const item = '1. Công an xã tham gia ý kiến theo Công văn số 6544/BKHĐT-\nKHGDTNMT ngày 18/9/2026, gửi trước ngày 28/9/2026.';
    expect(drawn(`${PLAN_HEAD}${body}\n${item}\n2. Trạm Y tế trực.\n`).slice(-2).map((line) => line.trim())).toEqual(['item 1. Công an xã', 'item 2. Trạm Y tế']);
  });

  it('go on behind a request that ends a full line, although a short word had room', () => {
    const item = wrapped(`${LONG}, bảo đảm thông tin liên lạc và trực ban.`, 78);
    const asked = 'Về tình hình giá cả hàng hóa, Chủ tịch Ủy ban nhân dân xã yêu cầu';
    expect(asked.length + ' Bộ'.length).toBeLessThan(item.indexOf('\n') + 2);
    expect(drawn(`${PLAN_HEAD}1. ${item}2. ${item}3. ${asked}\nBộ phận Một cửa kiểm tra.\n`).at(-1)!.trim()).toBe('item 3. Về tình hình');
  });

  it('part a title from its first item, whatever number its last word may stand before', () => {
    expect(drawn(`${PLAN_HEAD}${wrapped(`${LONG}.`, 70)}1. Thủ trưởng các phòng, ban, ngành huyện; Chủ tịch các xã, phường\na) ${wrapped(`${LONG}.`, 70)}2. Về việc rà soát, làm sạch dữ liệu số nhà, số thửa đã được cấp\n2.1. ${wrapped(`${LONG}.`, 70)}`).slice(1).map((line) => line.trim()))
      .toEqual(['heading 1. Thủ trưởng các phòng, ban, ngành huyện; Chủ tịch các xã, phường', 'item a) Tổ chức tuyên', 'heading 2. Về việc rà soát, làm sạch dữ liệu số nhà, số thửa đã được cấp', 'item 2.1. Tổ chức tuyên']);
  });

  it('make no item of what counts on inside a sentence', () => {
    expect(drawn(`${PLAN_HEAD}1. Phòng Tài chính giải quyết 02 vấn đề tồn đọng: (i) Tích hợp dịch vụ thanh toán trực tuyến với Hệ thống Thuế;\n(ii) Kết nối Cơ sở dữ liệu đăng ký doanh nghiệp của huyện.\n2. ${wrapped(`${LONG}.`, 70)}3. ${wrapped(`${LONG}.`, 70)}`).slice(1).map((line) => line.trim())).toEqual(['item 1. Phòng Tài chính', 'item 2. Tổ chức tuyên', 'item 3. Tổ chức tuyên']);
  });

  it('keep a cited appendix or point out of the outline', () => {
    const lines = `- ${LONG} theo Mẫu số 06\nPhụ lục I Nghị định này, báo cáo kết quả thực hiện tại điểm\na) Khoản 1 Điều này.\n- ${wrapped(`${LONG}.`, 70)}`;
    expect(drawn(PLAN_HEAD + wrapped(`${LONG}.\n`, 70) + lines).filter((line) => /Phụ lục|a\)/u.test(line))).toEqual([]);
  });

  it('do not end a sentence that calls for more, even where lines are not wrapped', () => {
    expect(drawn(`${PLAN_HEAD}1. Các thôn thực hiện chế độ báo cáo về\nBan Chỉ huy Phòng thủ dân sự xã.\n2. Công an xã trực ban.\n`).slice(1)).toEqual(['item 1. Các thôn thực', 'item 2. Công an xã']);
  });

  it.each([
    ['all of them', (line: string, at: number) => `${line}${at > 0 ? '\n' : ''}`],
    ['some of them, as recognition does', (line: string, at: number) => `${line}${at % 2 === 0 ? '\n' : ''}`],
  ])('do not change the outline where a blank line follows %s', (_, spaced) => {
    const names = wrapped(`5. Báo cáo\na) Các thôn rà soát đê điều, hồ đập, công trình theo đúng các Luật\nThủy lợi, Đê điều và Phòng thủ dân sự, báo cáo trước khi họp giao ban.\nb) Công an xã trực ban, phòng ngừa trộm cắp, gây rối ở các khu di dân\nPCTT và TKCN; theo dõi các hộ còn ở lại.\n`, 70);
    const body = `I. NHIỆM VỤ\n${wrapped(LIST, 70)}${names}`;
    expect(drawn(PLAN_HEAD + body.split('\n').map(spaced).join('\n'))).toEqual(drawn(PLAN_HEAD + body));
  });

  it('may be blank in the middle of a name', () => {
    const text = `${PLAN_HEAD}1. Đề nghị Ủy ban Mặt trận Tổ quốc, Hội Liên hiệp\n\nPhụ nữ xã\n\n- Vận động hội viên.\n`;
    expect(drawn(text).slice(1)).toEqual(['heading 1. Đề nghị Ủy ban Mặt trận Tổ quốc, Hội Liên hiệp Phụ nữ xã', '  item - Vận động hội']);
  });

  it.each([
    ['a day from its word', 'Báo cáo kết quả hưởng ứng chiến dịch trước ngày\n\n22/7/2026 về Văn phòng xã, kèm theo hình ảnh.'],
    ['a count from what it is of', 'Rà soát hồ sơ của những hộ thuộc\n\n05 thôn vùng cao, gửi Phòng Kinh tế tổng hợp.'],
    ['a remark from its sentence', 'Phòng Giáo dục ra đề; các trường cử người nhận đề tại trụ sở của Phòng\n\n(bộ phận Khảo thí) vào 14 giờ ngày 18/12/2026.'],
  ])('are not parted by a blank line that a reader of PDFs left between them: %s', (_, item) => {
    expect(drawn(`${PLAN_HEAD}1. ${item}\n\n2. Công an xã trực ban.\n`).slice(1).map((line) => line.trim().split(' ')[0])).toEqual(['item', 'item']);
  });

  it('stand apart below a blank line where a remark is a sentence of its own', () => {
    expect(drawn(`${PLAN_HEAD}1. Công an xã trực ban.\n\n(Gửi kèm danh sách các hộ dân.)\n\n2. Trạm Y tế trực ban.\n`).slice(1).map((line) => line.trim().split(' ')[0])).toEqual(['item', 'paragraph', 'item']);
  });

  it('do not part a number from the dash of a range, but begin items with a number', () => {
    const lines = `${wrapped(`${LONG} giai đoạn 2021`, 70)}- 2025 trên địa bàn xã.\n- 100% trường học ${LONG.toLowerCase().slice(0, 50)}\nđược tập huấn.\n`;
    expect(drawn(PLAN_HEAD + lines).filter((line) => line.includes('item')).map((line) => line.trim())).toEqual(['item - 100% trường học']);
  });
});

describe('an outline', () => {
  it('nests no deeper than documents do, however often a list begins anew', () => {
    const source = SourceText.fromPlainText(PLAN_HEAD + '1. Nội dung sau:\n'.repeat(20_000));
    const depth = (nodes: ReturnType<typeof segment>['roots']): number => (nodes.length === 0 ? 0 : 1 + Math.max(...nodes.slice(0, 3).map((node) => depth(node.children)), ...nodes.slice(-3).map((node) => depth(node.children))));
    expect(depth(segment(source).roots)).toBeLessThan(40);
  });

  it.each([
    ['letters over paragraphs are items where most are directives', 'a) Kết nối dữ liệu\nTừ kho của xã.\nb) Rà soát hồ sơ\nTheo mẫu.\nc) Kiểm tra đê\nTrước mùa mưa.\n', ['item', 'item', 'item']],
    ['numbers over paragraphs are headings together', '1. Về đề nghị hỗ trợ\nGiao Phòng Kinh tế xem xét.\n2. Về kiến nghị bổ sung vốn cho tuyến đường liên xã, cầu dân sinh và hệ thống kênh mương nội đồng của năm thôn vùng cao còn khó khăn:\nGiao Phòng Kinh tế xem xét.\n', ['heading', 'heading']],
    ['matters over paragraphs are headings, however long', ['tuyến đường liên xã', 'cầu dân sinh'].map((work, i) => `${i + 1}. Về kiến nghị bổ sung vốn cho ${work}, hệ thống kênh mương nội đồng và các trạm bơm điện của năm thôn vùng cao còn nhiều khó khăn:\nGiao Phòng Kinh tế xem xét.\n`).join(''), ['heading', 'heading']],
    ['a sentence that asks for what stands below is an item', '1. Trong thời gian tới, yêu cầu các thôn thực hiện một số nhiệm vụ sau:\n(1) Rà soát hồ sơ.\n(2) Kiểm tra đê.\n', ['item']],
  ])('lets the list decide: %s', (_, body, kinds) => {
    expect(drawn(PLAN_HEAD + body).slice(1).filter((line) => !line.startsWith(' ')).map((line) => line.split(' ')[0])).toEqual(kinds);
  });

  it.each([
    ['behind a comma', '1. Các đồng chí Bí thư chi bộ,', `Trưởng thôn ${LONG.toLowerCase()}.`],
    ['behind the short name of an office in a sentence', 'a) Phòng Kinh tế: (1) Chủ trì, phối hợp với Phòng', `Văn hóa ${LONG.toLowerCase()}.`],
  ])('go on in text that wraps no lines: %s', (_, first, rest) => {
    const others = `2. ${LONG} và mùa khô năm nay.\n3. ${LONG} và mùa khô năm sau.\n`;
    expect(drawn(`${PLAN_HEAD}I. NHIỆM VỤ\n${first}\n${rest}\n${others}`)).toEqual(drawn(`${PLAN_HEAD}I. NHIỆM VỤ\n${first} ${rest}\n${others}`));
  });

  it('go on with the rest of an office that the line end parts', () => {
    const lines = ['Các đơn vị gửi báo cáo kết quả về Văn phòng', 'HĐND và UBND xã trong tuần.'];
    expect(drawn(`${PLAN_HEAD}I. NHIỆM VỤ\n${lines.join('\n')}\n`)).toEqual(drawn(`${PLAN_HEAD}I. NHIỆM VỤ\n${lines.join(' ')}\n`));
  });

  it.each([
    ['II. NỘI DUNG TRỌNG\nTÂM\n1. Rà soát', 'heading II. NỘI DUNG TRỌNG TÂM'],
    ['1. Công tác tham\nmưu\n- Rà soát', 'heading 1. Công tác tham mưu'],
    // An abbreviation is no part of a title.
    ['II. NỘI DUNG TRỌNG TÂM\nQLR\n1. Rà soát', 'heading II. NỘI DUNG TRỌNG TÂM'],
  ])('end a title with its last word: %j', (lines, heading) => {
    expect(drawn(`${PLAN_HEAD}${lines} hồ sơ\n- ${LONG}.\n`)[1]).toBe(heading);
  });
});
