import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';
import { rolesInBrief } from './readings.js';

const letter = (...body: string[]): string => ['SỞ NỘI VỤ', 'Số: 12/SNV-VP', 'V/v công tác hè', 'An Hải, ngày 05 tháng 5 năm 2024', 'Kính gửi: Các phòng, đơn vị', ...body].join('\n\n');
const planOf = async (...body: string[]) => extractPlan({ name: 'letter.txt', bytes: Buffer.from(letter(...body)) });

describe('names in letters of offices', () => {
  it.each([
    ['bodies of the house that the letter is about', 'Phòng An toàn chủ trì, cùng với Trạm Y tế Công ty và Công đoàn Công ty tổ chức kiểm tra.', 'L Phòng An toàn; C Trạm Y tế Công ty; C Công đoàn Công ty'],
    ['several bodies of houses', 'Công đoàn Sở, Đảng ủy Bộ, Đoàn Thanh niên Bệnh viện tuyên truyền đến đoàn viên.', 'L Công đoàn Sở; L Đảng ủy Bộ; L Đoàn Thanh niên Bệnh viện'],
    ['a house with a name of its own beside another body', 'Công an tỉnh, Công ty Điện lực, Trường Đại học Y dược tổ chức kiểm tra.', 'L Công an tỉnh; L Công ty Điện lực; L Trường Đại học Y dược'],
    ['posts of works', 'Quản đốc các phân xưởng, Giám đốc các xí nghiệp kiểm tra quạt mát.', 'L Quản đốc các phân xưởng; L Giám đốc các xí nghiệp'],
    ['a deputy of the general director', 'Phòng Kỹ thuật báo cáo Phó Tổng Giám đốc trước ngày 15/5/2019.', 'L Phòng Kỹ thuật; R Phó Tổng Giám đốc'],
    ['those that are left', 'Các phòng còn lại bàn giao hồ sơ đúng tiến độ.', 'L Các phòng còn lại'],
    ['names that a comma without a space parts', 'Giao Sở Giao thông - Công chính,Giám đốc Sở Y tế nghiên cứu.', 'L Sở Giao thông - Công chính; L Giám đốc Sở Y tế'],
    ['letters that such a comma holds together', 'Sở VH,TT&DL chủ trì rà soát.', 'L Sở VH,TT&DL'],
    ['whoever is asked for an opinion by a report', 'Công an huyện cần báo cáo xin ý kiến chỉ đạo của Ủy ban nhân dân huyện.', 'L Công an huyện; R Ủy ban nhân dân huyện'],
    ['no rank', 'Bổ sung 01 lãnh đạo cấp phòng thuộc Sở Y tế chịu trách nhiệm về lĩnh vực dược.', ''],
    ['a part of the house', 'Tổ Kế toán của Phòng phối hợp Tổ Hành chính đối chiếu quỹ lương.', 'L Tổ Kế toán của Phòng; C Tổ Hành chính'],
    ['committees at the base', 'Các đảng ủy cơ sở chuẩn bị nội dung đại hội.', 'L Các đảng ủy cơ sở'],
    ['hamlets before what is done there', 'Trạm Y tế phối hợp các khu phố diệt lăng quăng.', 'L Trạm Y tế; C Các khu phố'],
    ['a hamlet without a name', 'Trạm Y tế phối hợp với thôn phun thuốc khử khuẩn.', 'L Trạm Y tế; C Thôn'],
    ['the one of its kind in the house', 'Công đoàn trường phối hợp Chi đoàn trang trí khánh tiết.', 'L Công đoàn trường; C Chi đoàn'],
    ['places that share a level', 'Trưởng thôn Phú Hữu, Đồng Lệ, Khê Than tuyên truyền cho Nhân dân.', 'L Trưởng thôn Phú Hữu, Đồng Lệ, Khê Than'],
    ['a person with a post', 'Thầy Phan Văn Tín - Phó Hiệu trưởng: chuẩn bị kịch bản chương trình.', 'L Thầy Phan Văn Tín - Phó Hiệu trưởng'],
    ['communes whose names sound like heads of bodies', 'UBND các xã Tân Hội, Trường Xuân phối hợp với Công an xã Đoàn Kết tuần tra.', 'L UBND các xã Tân Hội, Trường Xuân; C Công an xã Đoàn Kết'],
    ['communes with numbers', 'UBND xã Mỹ Lộc 1, Mỹ Lộc 2 và các đơn vị thi công thu dọn vật liệu.', 'L UBND xã Mỹ Lộc 1, Mỹ Lộc 2; L Các đơn vị thi công'],
    ['a hamlet beside another body', 'UBND xã Minh Tân, Hội Nông dân xã tuyên truyền.', 'L UBND xã Minh Tân; L Hội Nông dân xã'],
    ['heads of hamlets beside other posts', 'Bí thư Chi bộ, Trưởng thôn, Trưởng Ban công tác Mặt trận các thôn vận động hội viên.', 'L Bí thư Chi bộ; L Trưởng thôn; L Trưởng Ban công tác Mặt trận các thôn'],
    ['a board of works and what it does', 'Ban Quản lý chợ nhắc nhở hộ vi phạm.', 'L Ban Quản lý chợ'],
    ['where a written statement goes', 'Các xã gửi bản kiểm điểm về Phòng Nội vụ trước 15/3.', 'L Các xã; R Phòng Nội vụ'],
    ['what an office in brackets is', 'Các đơn vị báo cáo về Ban Chỉ đạo tỉnh (Sở Y tế là cơ quan thường trực).', 'L Các đơn vị; R Ban Chỉ đạo tỉnh'],
    ['a press that is told to report', 'Đài Phát thanh và Truyền hình tỉnh, Báo An Hòa tăng thời lượng đưa tin về bão.', 'L Đài Phát thanh và Truyền hình tỉnh; L Báo An Hòa'],
    ['no season', 'Chỉ đạo sản xuất vụ Chiêm Xuân đúng lịch.', ''],
    ['no hand that takes a report in', 'Các trạm báo cáo về Sở Y tế (qua đ/c Lê Văn An) trước ngày 15/5.', 'L Các trạm; R Sở Y tế'],
    ['whoever is told at once', 'Trưởng thôn phải báo ngay UBND xã khi phát hiện vi phạm.', 'L Trưởng thôn; R UBND xã'],
    ['whom to reach behind a long bracket', 'Các trường liên hệ Sở Y tế (Ông Lê Văn An, Chuyên viên; điện thoại: 0906.040.219) để được hỗ trợ.', 'L Các trường; R Sở Y tế'],
    ['no consequence of being late', 'Các đơn vị gửi hồ sơ về Sở Nội vụ. Sau thời gian trên, đơn vị không gửi xem như không có nhu cầu.', 'L Các đơn vị; R Sở Nội vụ'],
    ['an office with a comma in its name', 'Các đơn vị gửi ý kiến về Phòng Khảo thí và Kiểm định chất lượng giáo dục trước ngày 13/12.', 'L Các đơn vị; R Phòng Khảo thí và Kiểm định chất lượng giáo dục'],
  ])('%s', (_, text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});

describe('paragraphs of letters', () => {
  it.each([
    'Chấp thuận phương án bố trí lớp học theo đề xuất của Phòng Giáo dục và Đào tạo.',
    'Thống nhất chủ trương bố trí tái định cư tại chỗ cho 12 hộ dân.',
    'Đồng ý tổ chức hội nghị theo hình thức trực tuyến.',
    'Nhất trí về phương án tổ chức giao thông của Sở Xây dựng.',
  ])('that only consent are no tasks: %s', async (consent) => {
    const plan = await planOf('Sở Nội vụ có ý kiến như sau:', `1. ${consent}`, '2. Giao Văn phòng Sở lập kế hoạch trước ngày 20/5/2024.');
    expect(plan.tasks.map(({ text }) => text)).toEqual(['Giao Văn phòng Sở lập kế hoạch trước ngày 20/5/2024.']);
  });

  it('that tell what to do in difficulties stand by themselves', async () => {
    const plan = await planOf('Sở Nội vụ có ý kiến như sau:', '1. Giao Văn phòng Sở lập kế hoạch.', '2. Các phòng triển khai thực hiện.', 'Trong quá trình thực hiện, có khó khăn, vướng mắc, kịp thời báo cáo Giám đốc Sở xem xét, chỉ đạo./.');
    expect(plan.tasks.map(({ text }) => text.slice(0, 10))).toEqual(['Giao Văn p', 'Các phòng ', 'Trong quá ']);
  });

  it('that consent and charge somebody are tasks', async () => {
    const plan = await planOf('Sở Nội vụ có ý kiến như sau:', '1. Đồng ý về nguyên tắc với đề nghị nêu trên, giao Văn phòng Sở hướng dẫn thực hiện.', '2. Giao Thanh tra Sở kiểm tra.');
    expect(plan.tasks).toHaveLength(2);
  });

  it('that ask others to make something known are tasks, not those by which the sender does', async () => {
    const plan = await planOf('Đề nghị các đơn vị trường học thông báo kịp thời đến học sinh và cha mẹ học sinh được biết và thực hiện./.');
    expect(plan.tasks).toHaveLength(1);
    const closing = await planOf('Giao Văn phòng Sở lập kế hoạch.', 'Văn phòng Sở thông báo để các đơn vị biết, thực hiện./.');
    expect(closing.tasks.map(({ text }) => text)).toEqual(['Giao Văn phòng Sở lập kế hoạch.']);
  });
});

describe('times in letters', () => {
  it.each([
    ['of a condition', 'Đối với những người nghỉ việc từ tháng 6/2024 thì đơn vị thu hồi thẻ trước ngày 09/6/2024.', ['trước ngày 09/6/2024']],
    ['of papers that ran out', 'Các trường hợp có thẻ hết hạn vào ngày 30/6/2024 phải được gia hạn trước ngày 15/7/2024.', ['trước ngày 15/7/2024']],
    ['of the day', 'Các đơn vị hạn chế xe tải lưu thông trong giờ cao điểm hằng ngày.', []],
  ])('%s are none', async (_, text, raws) => {
    const plan = await planOf(`1. ${text}`, '2. Giao Văn phòng Sở theo dõi.');
    expect(plan.deadlines.map(({ raw }) => raw)).toEqual(raws);
  });
});

describe('letterheads of telegrams and unions', () => {
  const headerOf = async (lines: readonly string[]) => (await extractPlan({ name: 'telegram.txt', bytes: Buffer.from([...lines, 'Kính gửi: Ủy ban nhân dân các xã', 'Đề nghị Ủy ban nhân dân các xã trực ban.'].join('\n\n')) })).document;

  it('tell the hour before the date, and their sender again below the title', async () => {
    const document = await headerOf(['BAN CHỈ ĐẠO PHÒNG THỦ DÂN SỰ TỈNH AN HẢI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', 'Số: 12/CĐ-BCĐ', 'An Hải, hồi 10 giờ 30 phút ngày 21 tháng 8 năm 2025', 'CÔNG ĐIỆN\nVề việc chủ động ứng phó với bão số 5', 'BAN CHỈ ĐẠO PHÒNG THỦ DÂN SỰ TỈNH']);
    expect(document).toMatchObject({ place: 'An Hải', date: '2025-08-21', title: 'Về việc chủ động ứng phó với bão số 5', issuer: 'Ban Chỉ đạo Phòng thủ dân sự tỉnh An Hải' });
  });

  it('have the heading of the union beside the subject', async () => {
    const document = await headerOf(['TỈNH ĐOÀN AN HẢI\nBAN THƯỜNG VỤ\n***\nSố: 51-CV/TĐTN-VP\nV/v triển khai Tháng Thanh niên', 'ĐOÀN TNCS HỒ CHÍ MINH', 'An Hải, ngày 06 tháng 02 năm 2024']);
    expect(document.title).toBe('Triển khai Tháng Thanh niên');
  });
});
