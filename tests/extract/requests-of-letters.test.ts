import { describe, expect, it } from 'vitest';
import { readRoles } from '../../src/extract/roles/read-roles.js';
import { extractPlan } from '../../src/pipeline.js';

const tasksOf = async (...body: string[]) => {
  const text = ['SỞ Y TẾ', 'Số: 12/SYT-VP', 'V/v báo cáo', 'An Hải, ngày 05 tháng 5 năm 2024', 'Kính gửi: Các bệnh viện', ...body].join('\n\n');
  return (await extractPlan({ name: 'letter.txt', bytes: Buffer.from(text) })).tasks.map((task) => task.text);
};

describe('those of whom a request begins to tell', () => {
  it.each([
    ['Đối với Trung tâm Y tế các huyện, đề nghị rà soát vật tư.', ['Trung tâm Y tế các huyện']],
    ['Đối với các bệnh viện: yêu cầu báo cáo số liệu hằng tuần.', ['Các bệnh viện']],
    ['Đối với Sở Tài chính, đề nghị Kho bạc Nhà nước đối chiếu số liệu.', ['Kho bạc Nhà nước']],
    ['Đối với dự án của Sở Xây dựng, đề nghị rà soát tiến độ.', []],
    ['Riêng Trường THCS Minh Tân và Trường TH Hòa Bình, do có thêm lớp, đề nghị báo cáo giải trình.', ['Trường THCS Minh Tân', 'Trường TH Hòa Bình']],
    ['Riêng đối với các bệnh viện tuyến huyện, yêu cầu báo cáo bổ sung.', ['Các bệnh viện tuyến huyện']],
    ['Riêng Trạm Y tế xã Minh Tân rà soát lại danh sách.', ['Trạm Y tế xã Minh Tân']],
  ])('are its doers where it names no others: %s', (text, leads) => {
    expect(readRoles(text).filter(({ role }) => role === 'lead').map(({ phrase }) => phrase.name)).toEqual(leads);
  });
});

describe('a lead-in with two orders for the same', () => {
  it.each([
    ['Sở Y tế yêu cầu các bệnh viện và đề nghị Hội Chữ thập đỏ tỉnh thực hiện các nội dung sau:', ['Các bệnh viện', 'Hội Chữ thập đỏ tỉnh']],
    ['Giám đốc Sở yêu cầu trưởng các phòng, giám đốc các bệnh viện và đề nghị công đoàn ngành tập trung thực hiện một số nhiệm vụ sau:', ['Trưởng các phòng', 'Giám đốc các bệnh viện', 'Công đoàn ngành']],
  ])('addresses those of both: %s', async (leadIn, leads) => {
    const text = ['SỞ Y TẾ', 'Số: 12/SYT-VP', 'V/v báo cáo', 'An Hải, ngày 05 tháng 5 năm 2024', 'Kính gửi: Các bệnh viện', leadIn, '1. Rà soát vật tư tiêm chủng.'].join('\n\n');
    const { tasks, agencies } = await extractPlan({ name: 'letter.txt', bytes: Buffer.from(text) });
    expect(tasks.map((task) => task.agencies.map(({ agency }) => agencies.find(({ id }) => id === agency)?.name))).toEqual([leads]);
  });
});

describe('the roles in a letter', () => {
  it.each([
    ['Những kiến nghị trong báo cáo trên, theo chức năng, Bộ Y tế tiếp tục chủ trì tổ chức thực hiện.', [['lead', 'Bộ Y tế']]],
    ['Căn cứ Nghị quyết của Quốc hội, Chính phủ giao cho các bộ, cơ quan trung ương là 708 tỷ đồng.', []],
  ])('are those of %s', (text, roles) => {
    expect(readRoles(text).map(({ role, phrase }) => [role, phrase.name])).toEqual(roles);
  });
});

describe('an opinion', () => {
  it('is told to whoever it is sent to', () => {
    const roles = readRoles('Các sở tham gia ý kiến vào dự thảo, gửi Sở Y tế theo tinh thần cuộc họp.').map(({ role, phrase }) => [role, phrase.name]);
    expect(roles).toEqual([['lead', 'Các sở'], ['reported-to', 'Sở Y tế']]);
  });
});

describe('whoever received something', () => {
  it('is not told to do it', () => {
    const text = 'Văn phòng Sở nhận được văn bản số 12/BV-KH của Bệnh viện huyện. Đề nghị Phòng Nghiệp vụ xem xét.';
    expect(readRoles(text).filter(({ role }) => role === 'lead').map(({ phrase }) => phrase.name)).toEqual(['Phòng Nghiệp vụ']);
  });
});

describe('a letter that asks for a report', () => {
  it('asks once for all that the report tells', async () => {
    const intro = 'Sở Y tế đề nghị các bệnh viện báo cáo kết quả tiêm chủng với các nội dung sau:';
    expect(await tasksOf(intro, '1. Kết quả thực hiện.', '2. Khó khăn, vướng mắc và kiến nghị của đơn vị.')).toEqual([intro]);
  });

  it('asks for each thing that is to be done beside the report', async () => {
    const intro = 'Sở Y tế đề nghị các bệnh viện báo cáo và thực hiện với các nội dung sau:';
    expect(await tasksOf(intro, '1. Rà soát vật tư tiêm chủng.', '2. Tổ chức tiêm bù.')).toEqual(['Rà soát vật tư tiêm chủng.', 'Tổ chức tiêm bù.']);
  });

  it('asks before it tells where the report goes', async () => {
    const request = 'Để có số liệu, Sở Y tế đề nghị các bệnh viện khẩn trương thống kê vật tư.';
    const sending = 'Báo cáo gửi về Sở Y tế trước ngày 20/5/2024 theo địa chỉ:';
    expect(await tasksOf(request, sending, 'Văn phòng Sở Y tế.')).toEqual([request, sending]);
  });

  it('tells by what means the report is sent', async () => {
    const request = 'Sở Y tế đề nghị các bệnh viện khẩn trương thống kê vật tư.';
    const sending = 'Báo cáo gửi về Sở Y tế trước ngày 20/5/2024:';
    expect(await tasksOf(request, sending, '- Bằng thư điện tử;', '- Bằng đường bưu điện: số 12 phố An Hải.')).toEqual([request, sending]);
  });
});

describe('what directs nobody in a letter', () => {
  const request = 'Đề nghị các bệnh viện thống kê vật tư.';
  it.each([
    ['what the sender itself sends', 'Triển khai Đề án tiêm chủng, Sở Y tế xin gửi tới Quý đơn vị dự thảo báo cáo.'],
    ['what it asked for before', 'Để chuẩn bị hội nghị, Sở Y tế đã có Công văn số 10/SYT-VP ngày 02/4/2024 đề nghị các bệnh viện báo cáo số liệu.'],
    ['by when something is received', 'Thời hạn nhận hồ sơ đến hết ngày 31/5/2024.'],
    ['what the sender found', 'Sau khi nghiên cứu dự thảo, Sở Y tế xét thấy cần lấy ý kiến của các đơn vị có liên quan.'],
    ['why another body has issued something', 'Để thi hành Luật Dược, Chính phủ đã ban hành Nghị định số 12/2024/NĐ-CP quy định chi tiết về giá thuốc.'],
    ['what another body has put forward in writing', 'Bệnh viện Bạch Mai có đề nghị một số nội dung về giá thuốc (công văn số 526/BM-TCKT ngày 8 tháng 5 năm 2024).'],
    ['what another body has asked of somebody else', 'Hội Dược tỉnh có công văn số 46/HD-VP ngày 01 tháng 4 năm 2024 gửi Bộ trưởng Bộ Y tế, đề nghị giải quyết vướng mắc về phân giao hạn ngạch.'],
    ['what a check has shown', 'Qua kết quả kiểm tra cho thấy tại một số bệnh viện, người bệnh chưa khai đầy đủ thông tin.'],
    ['what figures show', 'Kết quả khảo sát tại các xã cho thấy tỷ lệ tiêm chủng còn thấp.'],
    ['a rule that it rests on', 'Căn cứ Thông tư số 80/2021/TT-BYT ngày 29/9/2021 của Bộ Y tế hướng dẫn thi hành, sửa đổi, bổ sung một số điều của Luật Dược.'],
    ['where something is ruled', 'Thủ tục nhập khẩu thuốc được quy định tại khoản 3 Điều 49 Nghị định số 54/2017/NĐ-CP.'],
    ['what follows from the rules', 'Căn cứ quy định nêu trên, trường hợp bệnh viện có đủ giấy phép thì thuộc đối tượng được nhập khẩu thuốc.'],
    ['what another body has written', 'Liên quan đến nội dung này, Bộ Y tế có công văn số 546/BYT-QLD ngày 09/01/2024 gửi Sở Y tế.'],
    ['what the sender itself announces, called by its place too', 'Sở Y tế An Hòa thông báo cho các bệnh viện được nghỉ làm việc từ ngày 03/5/2024 đến hết ngày 05/5/2024.'],
    ['what the papers report', 'Báo Lao động ngày 12 tháng 4 năm 2024 đăng bài phản ánh tình trạng thiếu thuốc tại các bệnh viện.'],
    ['what somebody consents to', 'Để kịp mùa dịch, đồng ý bổ sung vắc xin theo đề nghị của Bệnh viện huyện.'],
    ['what the sender agrees to', 'Sở Y tế thống nhất với đề xuất của Bệnh viện huyện về việc xây dựng khoa mới.'],
    ['what somebody allows', 'Cho phép Bệnh viện An Hải sử dụng nguồn thuốc dự trữ.'],
    ['what a review found', 'Qua rà soát các văn bản, Luật Dược quy định về giá thuốc.'],
  ])('%s', async (_, statement) => {
    expect(await tasksOf(statement, request)).toEqual([request]);
  });

  it.each([
    'Hệ thống y tế của tỉnh chính thức hoạt động theo mô hình mới từ tháng 01 năm 2024.',
    'Năm 2023, các bệnh viện đã nỗ lực vượt qua khó khăn, đạt và vượt các chỉ tiêu, yêu cầu của Bộ Y tế.',
  ])('how things stand, beside no request: %s', async (situation) => {
    expect(await tasksOf(situation)).toEqual([]);
  });

  it('but what stands behind a lead-in is to be done, whatever its words', async () => {
    const told = 'Buổi trực bắt đầu từ 7 giờ và có hai bác sĩ.';
    expect(await tasksOf('Sở Y tế đề nghị các bệnh viện thực hiện một số nội dung sau:', told)).toEqual([told]);
  });

  it('but what begins like a ground behind a lead-in is to be done', async () => {
    const told = 'Căn cứ tình hình dịch bệnh, báo cáo số liệu về Sở Y tế.';
    expect(await tasksOf('Sở Y tế đề nghị các bệnh viện thực hiện một số nội dung sau:', 'Tiếp tục thực hiện Văn bản số 74/SYT-NVY ngày 21/4/2024 của Sở Y tế.', told)).toHaveLength(2);
  });

  it('but grounds on a page without a title may go on with what is asked', async () => {
    const text = 'Căn cứ Quyết định số 140/QĐ-SYT ngày 01/02/2024; Quyết định số 376/QĐ-SYT ngày 10/4/2024 và ý kiến của Giám đốc Sở, Văn phòng Sở đề nghị các đơn vị chủ động chuẩn bị báo cáo.';
    const { tasks, agencies } = await extractPlan({ name: 'page.txt', bytes: Buffer.from(text) });
    expect(tasks.map((task) => [task.text, agencies.filter(({ id }) => task.agencies.some(({ agency }) => agency === id)).map(({ name }) => name)])).toEqual([[text, ['Các đơn vị']]]);
  });

  it('but whoever is asked to report on a numbered letter has a duty', async () => {
    const asked = 'Đề nghị Bệnh viện Bạch Mai có báo cáo về giá thuốc (công văn số 526/BM-TCKT ngày 8 tháng 5 năm 2024).';
    expect(await tasksOf(asked)).toEqual([asked]);
  });

  it.each([
    'Sở Y tế đề nghị các bệnh viện triển khai và thực hiện./.',
    'Các bệnh viện biết, thực hiện./.',
    'Sở Y tế có ý kiến để Bệnh viện huyện được biết./.',
    'Sở Y tế rất mong sự quan tâm, phối hợp của Quý đơn vị./.',
    'Rất mong nhận được sự hợp tác của các bệnh viện.',
  ])('a courtesy at the end: %s', async (courtesy) => {
    expect(await tasksOf(request, courtesy)).toEqual([request]);
  });

  it('a document that the sender asks others to look at is to be looked at', async () => {
    const sent = 'Văn phòng xin gửi bản chụp văn bản đến Quý cơ quan để nghiên cứu, cho ý kiến trước ngày 16/6/2024.';
    expect(await tasksOf(sent)).toEqual([sent]);
  });

  it('those who act by a decision as a whole', async () => {
    const text = 'ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nSố: 12/QĐ-UBND\nAn Hòa, ngày 05 tháng 5 năm 2024\nQUYẾT ĐỊNH\nBan hành quy chế\n\nCăn cứ Luật Dược;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.\nĐiều 2. Giám đốc các Sở; Chủ tịch Ủy ban nhân dân các huyện căn cứ Quyết định thi hành./.';
    expect((await extractPlan({ name: 'decision.txt', bytes: Buffer.from(text) })).tasks).toEqual([]);
  });
});

describe('what stands behind the last request', () => {
  it('is a task of its own where it says where the report goes, and none where it names whom to call', async () => {
    expect(await tasksOf('Sở Y tế yêu cầu các bệnh viện:', '1. Báo cáo số liệu.', '2. Phòng Nghiệp vụ tổng hợp báo cáo.', 'Báo cáo gửi về Văn phòng Sở trước ngày 10/5/2024.', 'Chi tiết liên hệ đồng chí Lê Thị Hạnh, điện thoại 0900.000.000.'))
      .toEqual(['Báo cáo số liệu.', 'Phòng Nghiệp vụ tổng hợp báo cáo.', 'Báo cáo gửi về Văn phòng Sở trước ngày 10/5/2024.']);
  });
});

describe('the last request of a letter', () => {
  it.each([
    'Đề nghị các bệnh viện chỉ đạo thực hiện. Trong quá trình thực hiện, nếu có vướng mắc liên hệ Phòng Nghiệp vụ (điện thoại 0900.000.000)./.',
    'Sở Y tế đề nghị các bệnh viện quan tâm, triển khai thực hiện. Mọi thông tin liên hệ đồng chí Lê Thị Hạnh.',
    'Sở Y tế yêu cầu các bệnh viện phổ biến Công văn này đến các khoa và nghiêm túc thực hiện.',
  ])('is a closing where it only asks everybody to carry the letter out, whoever is to be called: %s', async (closing) => {
    expect(await tasksOf('Bệnh viện huyện báo cáo số liệu về Sở Y tế.', closing)).toHaveLength(1);
  });

  it.each([
    'Đề nghị các bệnh viện rà soát buồng bệnh, lập kế hoạch sửa chữa và tổ chức thực hiện.',
    'Yêu cầu các bệnh viện bố trí thêm bác sĩ trực và thực hiện nghiêm túc, đúng quy định.',
  ])('is a task where it asks for more than that: %s', async (asked) => {
    expect(await tasksOf('Bệnh viện huyện báo cáo số liệu về Sở Y tế.', asked)).toHaveLength(2);
  });
});

describe('what a sender assents to', () => {
  it('is no task, unless somebody must do something beside', async () => {
    const told = 'Chấp thuận cho Bệnh viện huyện mở rộng khoa Nhi; Bệnh viện huyện gửi hồ sơ về Sở Y tế trước ngày 10/6/2024.';
    expect(await tasksOf('Giám đốc Sở có ý kiến như sau:', '1. Chấp thuận ý kiến của Phòng Nghiệp vụ về lịch trực.', '2. Chấp thuận điều chỉnh dự toán theo đề nghị của Phòng Tài chính.', `3. ${told}`)).toEqual([told]);
  });
});

/** A letter's tasks, each with its leads. */
const ledIn = async (addressees: string, ...body: string[]) => {
  const text = ['SỞ Y TẾ', 'Số: 12/SYT-VP', 'V/v báo cáo', 'An Hải, ngày 05 tháng 5 năm 2024', addressees, ...body].join('\n\n');
  const { tasks, agencies } = await extractPlan({ name: 'letter.txt', bytes: Buffer.from(text) });
  return tasks.map((task) => task.agencies.filter(({ role }) => role === 'lead').map(({ agency }) => agencies.find(({ id }) => id === agency)?.name));
};

describe('what a sender asks for behind what it does itself', () => {
  it.each([
    ['Sở Y tế gửi kèm biểu mẫu và đề nghị các bệnh viện báo cáo số liệu trước ngày 20/5/2024.', [['Các bệnh viện']]],
    ['Sở Y tế tổ chức tập huấn vào ngày 25/5/2024, trân trọng đề nghị Sở Tài chính cử 02 cán bộ tham dự.', [['Sở Tài chính']]],
    ['Để có cơ sở tổng hợp, Sở Y tế gửi biểu mẫu kèm theo, đề nghị báo cáo số liệu trước ngày 20/5/2024.', [['Các bệnh viện']]],
    ['Sở Y tế tổng hợp số liệu theo đề nghị của các bệnh viện.', []],
    ['Sở Y tế kiểm tra từ ngày 15/5/2024; đề nghị tỉnh kiểm tra sau.', []],
  ])('is a task of those who are asked: %s', async (text, leads) => {
    expect(await ledIn('Kính gửi: Các bệnh viện', text)).toEqual(leads);
  });
});

describe('a request that names nobody', () => {
  it.each(['Sở Y tế yêu cầu:', 'Để phòng dịch, Sở Y tế đề nghị tập trung thực hiện một số nội dung sau:'])('is put to those whom the letter is addressed to: %s', async (leadIn) => {
    expect(await ledIn('Kính gửi: Trung tâm Y tế; các trường học trên địa bàn huyện.', leadIn, '1. Rà soát vật tư.', '2. Trung tâm Y tế bố trí bác sĩ.')).toEqual([['Trung tâm Y tế', 'Các trường học trên địa bàn huyện'], ['Trung tâm Y tế']]);
  });

  it('is put to them, too, under the name of a list', async () => {
    expect(await ledIn('Kính gửi: Trung tâm Y tế.', '1. Nội dung đề nghị:', 'a) Rà soát vật tư.')).toEqual([['Trung tâm Y tế']]);
  });
});

describe('an office of the South', () => {
  it('spells sending its own way', async () => {
    const text = ['SỞ Y TẾ', 'Số: 12/SYT-VP', 'V/v báo cáo', 'An Hải, ngày 05 tháng 5 năm 2024', 'Kính gởi: Các bệnh viện', 'Các bệnh viện gởi báo cáo về Văn phòng Sở trước ngày 20/5/2024.', 'Nơi gởi:\n- Như trên;\n- Lưu: VT.'].join('\n\n');
    const { document, tasks } = await extractPlan({ name: 'letter.txt', bytes: Buffer.from(text) });
    expect({ recipients: document.recipients, roles: tasks.map((task) => task.agencies.map(({ role }) => role)) }).toEqual({ recipients: ['Như trên', 'Lưu: VT'], roles: [['lead', 'reported-to']] });
  });
});

describe('a request for things of a kind', () => {
  it('is one task over the kinds, whoever is asked', async () => {
    const [cases, papers] = ['Các trường lập danh sách những trường hợp sau, gửi Trung tâm Y tế trước ngày 20/5/2024:', 'Đề nghị các trạm y tế báo cáo các số liệu sau:'];
    expect(await tasksOf('Giám đốc Sở có ý kiến như sau:', `1. ${cases}`, '- Học sinh chưa tiêm;\n- Học sinh mới chuyển đến.', `2. ${papers}`, '- Số trẻ đã tiêm;\n- Số trẻ hoãn tiêm.')).toEqual([cases, papers]);
  });

  it('introduces its items where they direct somebody', async () => {
    expect(await tasksOf('Giám đốc Sở có ý kiến như sau:', '1. Thanh tra Sở xử lý các trường hợp sau:', '- Kiểm tra các nhà thuốc chưa đăng ký;\n- Thu hồi giấy phép của nhà thuốc vi phạm.')).toHaveLength(2);
  });
});

describe('a report that is asked for behind the items', () => {
  it('is a task of its own where it says to whom it goes and by when', async () => {
    const report = 'Báo cáo kết quả (kèm hình ảnh) về Sở Y tế trước 16 giờ ngày 25/5/2024; bản mềm gửi theo địa chỉ syt@anhai.gov.vn.';
    expect(await tasksOf('Sở Y tế yêu cầu các bệnh viện:', '1. Rà soát vật tư.', '2. Bố trí bác sĩ trực.', report)).toEqual(['Rà soát vật tư.', 'Bố trí bác sĩ trực.', report]);
  });
});

describe('what concerns one matter alone', () => {
  it.each([
    ['Riêng việc mua sắm vật tư, Phòng Tài chính lập dự toán.', 'Phòng Tài chính'],
    ['Riêng nội dung tập huấn, nhà trường chủ động sử dụng kinh phí được giao.', 'Nhà trường'],
  ])('is a task of the subject behind it: %s', (text, lead) => {
    expect(readRoles(text).map(({ role, phrase }) => `${role} ${phrase.name}`)).toEqual([`lead ${lead}`]);
  });
});

describe('what somebody is in a committee', () => {
  it.each([
    ['Giám đốc Sở Nội vụ: Trưởng ban, chỉ đạo chung mọi hoạt động.', ['Giám đốc Sở Nội vụ']],
    ['Đồng chí Phó Chủ tịch UBND huyện, Trưởng ban, chỉ đạo chung.', ['Đồng chí Phó Chủ tịch UBND huyện']],
    ['Trưởng ban, Phó Trưởng ban phân công nhiệm vụ cho thành viên.', ['Trưởng ban', 'Phó Trưởng ban']],
  ])('names no further person beside a post: %s', (text, leads) => {
    expect(readRoles(text).map(({ phrase }) => phrase.name)).toEqual(leads);
  });
});

describe('who holds an event together', () => {
  it('is not named by the event', () => {
    expect(readRoles('Đề nghị Sở Y tế tham gia, cùng tổ chức Liên hoan.').map(({ phrase }) => phrase.name)).toEqual(['Sở Y tế']);
  });
});

describe('a request that is still to be written', () => {
  it.each([
    ['Trường hợp vượt thẩm quyền, có văn bản đề nghị Bộ Y tế xem xét, giải quyết.', []],
    ['Khi đủ điều kiện, lập hồ sơ đề nghị Sở Nội vụ thẩm định.', []],
    ['Để kịp tiến độ, đề nghị Sở Nội vụ thẩm định hồ sơ.', ['Sở Nội vụ']],
  ])('puts nobody in charge: %s', (text, leads) => {
    expect(readRoles(text).filter(({ role }) => role === 'lead').map(({ phrase }) => phrase.name)).toEqual(leads);
  });
});

describe('a paragraph that closes a letter', () => {
  it.each([
    'Yêu cầu các bệnh viện, trạm y tế khẩn trương triển khai./.',
    'Đây là nhiệm vụ quan trọng, cấp bách. Giám đốc Sở đề nghị các đồng chí dành thời gian quan tâm, chỉ đạo các đơn vị trực thuộc hoàn thành các nhiệm vụ nêu trên, bảo đảm chất lượng./.',
    'Đề nghị quý cơ quan và các bệnh viện quan tâm, phối hợp./.',
    'Nhận được Công văn này, đề nghị các bệnh viện triển khai đến từng khoa, phòng./.',
    'Rất mong các đồng chí sắp xếp công việc, tham dự đầy đủ, đúng giờ./.',
  ])('is no task: %s', async (closing) => {
    expect(await tasksOf('Sở Y tế yêu cầu các bệnh viện:', '1. Rà soát vật tư tiêm chủng.', closing)).toEqual(['Rà soát vật tư tiêm chủng.']);
  });
});
