import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';

const HEAD = ['SỞ Y TẾ', 'Số: 12/SYT-VP', 'V/v báo cáo', 'An Hải, ngày 05 tháng 5 năm 2024'];

const planOf = (...body: string[]) => extractPlan({ name: 'letter.txt', bytes: Buffer.from([...HEAD, ...body].join('\n\n')) });

/** Each task with its leads: `Rà soát kho thuốc. ← Các bệnh viện`. */
async function ledTasks(...body: string[]): Promise<readonly string[]> {
  const { tasks, agencies } = await planOf(...body);
  return tasks.map(({ text, agencies: links }) => `${text} ← ${links.filter(({ role }) => role === 'lead').map(({ agency }) => agencies.find(({ id }) => id === agency)!.name).join('; ')}`);
}

describe('whom a letter asks without a name', () => {
  it.each([
    ['a request', ['Đề nghị hoàn thiện số liệu và gửi trước ngày 15/6/2024.'], ['Đề nghị hoàn thiện số liệu và gửi trước ngày 15/6/2024. ← Các bệnh viện']],
    ['orders without a lead-in', ['1. Rà soát kho thuốc của đơn vị.', '2. Báo cáo kết quả hằng tuần.'], ['Rà soát kho thuốc của đơn vị. ← Các bệnh viện', 'Báo cáo kết quả hằng tuần. ← Các bệnh viện']],
    ['what a notice tells', ['Sở Y tế thông báo:', '1. Không bổ sung kinh phí ngoài kế hoạch.', '2. Tạm dừng mua xe ô tô.'], ['Không bổ sung kinh phí ngoài kế hoạch. ← Các bệnh viện', 'Tạm dừng mua xe ô tô. ← Các bệnh viện']],
    ['where something goes, behind the items', ['Sở Y tế đề nghị:', '1. Rà soát kho thuốc.', '2. Các khoa dược đối chiếu số liệu.', 'Gửi báo cáo về Sở Y tế trước ngày 15/6/2024.'], ['Rà soát kho thuốc. ← Các bệnh viện', 'Các khoa dược đối chiếu số liệu. ← Các khoa dược', 'Gửi báo cáo về Sở Y tế trước ngày 15/6/2024. ← Các bệnh viện']],
  ])('are its readers: %s', async (_, body, tasks) => {
    expect(await ledTasks('Kính gửi: Các bệnh viện', ...body)).toEqual(tasks);
  });

  it.each(['Đề nghị các đồng chí báo cáo số liệu trước ngày 15/6/2024.', 'Yêu cầu quý đơn vị báo cáo số liệu trước ngày 15/6/2024.'])('are its readers where it calls them so: %s', async (request) => {
    expect(await ledTasks('Kính gửi: Các bệnh viện', request)).toEqual([`${request} ← Các bệnh viện`]);
  });

  it('are its readers where whoever speaks does something first, and where help is offered', async () => {
    expect(await ledTasks('Kính gửi: Các bệnh viện', 'Phòng Nghiệp vụ hướng dẫn và đề nghị:', '1. Rà soát kho thuốc.', 'Mọi vướng mắc đề nghị liên hệ Sở Nội vụ để được hướng dẫn.')).toEqual(['Rà soát kho thuốc. ← Các bệnh viện', 'Mọi vướng mắc đề nghị liên hệ Sở Nội vụ để được hướng dẫn. ← Các bệnh viện']);
  });

  it('are asked, and not what a lead-in speaks of before', async () => {
    expect(await ledTasks('Kính gửi: Các bệnh viện', 'Để quản lý tốt vốn của Quỹ Hỗ trợ nông dân (HTND) sau khi sắp xếp, Thường trực Hội Nông dân tỉnh đề nghị Hội Nông dân các xã thực hiện một số việc sau:', '1. Rà soát dư nợ của từng hộ.')).toEqual(['Rà soát dư nợ của từng hộ. ← Hội Nông dân các xã']);
  });

  it('leave to others what these are to assess', async () => {
    expect(await ledTasks('Kính gửi: Các bệnh viện', 'Sở Y tế đề nghị các bệnh viện thực hiện một số nội dung như sau:', 'I. ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN NĂM 2023', '1. Phòng Nghiệp vụ chủ trì đánh giá công tác tiêm chủng.', '2. Phòng Tài chính cung cấp số liệu chi.')).toEqual(['Phòng Nghiệp vụ chủ trì đánh giá công tác tiêm chủng. ← Phòng Nghiệp vụ', 'Phòng Tài chính cung cấp số liệu chi. ← Phòng Tài chính']);
  });

  it('are named before what the letter rests on, though a converter joined both', async () => {
    expect(await ledTasks('Kính gửi: Các bệnh viện Thực hiện Nghị định số 94/2022/NĐ-CP ngày 07/11/2022, Sở Y tế yêu cầu:', '1. Rà soát kho thuốc.', 'Đề nghị quý cơ quan báo cáo số liệu trước ngày 15/6/2024.')).toContain('Đề nghị quý cơ quan báo cáo số liệu trước ngày 15/6/2024. ← Các bệnh viện');
  });

  it('are not those who only get a copy', async () => {
    expect(await ledTasks('Kính gửi: Các bệnh viện.\nĐồng kính gửi: Bí thư các huyện ủy.', '1. Rà soát kho thuốc của đơn vị.')).toEqual(['Rà soát kho thuốc của đơn vị. ← Các bệnh viện']);
  });

  it('are not what recognition made of a dotted line', async () => {
    expect(await ledTasks('Kính gửi: Eeeesecesseceeeeseeeess', 'Đề nghị quý cơ quan báo cáo số liệu.')).toEqual(['Đề nghị quý cơ quan báo cáo số liệu. ← Quý cơ quan']);
  });

  it('are no superiors who get a report', async () => {
    expect(await ledTasks('BÁO CÁO', 'Công tác y tế năm 2024', 'Kính gửi: Ủy ban nhân dân tỉnh', 'II. NHIỆM VỤ', '1. Rà soát kho thuốc của ngành.')).toEqual(['Rà soát kho thuốc của ngành. ← ']);
  });

  it.each([
    ['Kính gửi: Giám đốc Trung tâm Y tế các huyện: Nam Hà, Bắc Sơn, Hải Phòng, Tân Lập; các bệnh viện.', 'Giám đốc Trung tâm Y tế các huyện: Nam Hà, Bắc Sơn, Hải Phòng, Tân Lập; Các bệnh viện'],
    ['Kính gửi: Các đơn vị quản lý hệ thống thủy lợi: Nam Hà, Bắc Sơn.', 'Các đơn vị quản lý hệ thống thủy lợi: Nam Hà, Bắc Sơn'],
  ])('are one entry with the places that tell which ones are meant: %s', async (addressees, leads) => {
    expect(await ledTasks(addressees, 'Sở Y tế đề nghị:', '1. Rà soát kho thuốc.')).toEqual([`Rà soát kho thuốc. ← ${leads}`]);
  });
});

describe('what stands behind the last item of a letter', () => {
  it('makes no heading of an item without a full stop', async () => {
    const { sections, tasks } = await planOf('Kính gửi: Các bệnh viện', 'Sở Y tế đề nghị:', '1. Rà soát kho thuốc\n2. Bố trí tủ thuốc cấp cứu\n3. Báo cáo kết quả hằng quý', 'Đề nghị các khoa dược đối chiếu số liệu.');
    expect(sections).toEqual([]);
    expect(tasks.map(({ text }) => text)).toEqual(['Rà soát kho thuốc', 'Bố trí tủ thuốc cấp cứu', 'Báo cáo kết quả hằng quý', 'Đề nghị các khoa dược đối chiếu số liệu.']);
  });

  it('leaves the title of the last part a heading', async () => {
    const { sections } = await planOf('Kính gửi: Các bệnh viện', '1. Tên dự án theo Quyết định phê duyệt\n2. Chủ đầu tư và đại diện\n3. Nội dung đầu tư', 'Xây dựng nhà khám bệnh hai tầng.');
    expect(sections.map(({ title }) => title)).toEqual(['Nội dung đầu tư']);
  });

  it.each(['Sau thời hạn trên sẽ tổng hợp, báo cáo Ủy ban nhân dân tỉnh.', 'Quá thời hạn nêu trên, đơn vị không gửi coi như thống nhất.', 'Yêu cầu các đơn vị nghiêm túc thực hiện, gửi đúng hạn.', 'Số điện thoại trực ban: 0912.345.678', 'Đơn vị nào gửi chậm sẽ bị xử lý theo quy định.', 'Cán bộ nào để xảy ra sai sót phải chịu trách nhiệm trước Giám đốc Sở.'])('is no task where it tells what comes of it, whom to call, or only that all be done: %s', async (text) => {
    expect(await ledTasks('Kính gửi: Các bệnh viện', 'Đề nghị gửi số liệu trước ngày 15/6/2024.', text)).toEqual(['Đề nghị gửi số liệu trước ngày 15/6/2024. ← Các bệnh viện']);
  });
});

describe('lines of a letter that only tell when and where to', () => {
  it.each([
    ['Thời hạn gửi: trước ngày 25/6/2024', '2024-06-25', null],
    ['Hạn chót: 25/6/2024', '2024-06-25', null],
    ['Gửi về: Phòng Nghiệp vụ Y', null, 'Phòng Nghiệp vụ Y'],
    ['Gửi báo cáo về: Trung tâm Kiểm soát bệnh tật tỉnh', null, 'Trung tâm Kiểm soát bệnh tật tỉnh'],
  ])('complete the task above them: %s', async (line, end, receiver) => {
    const { tasks, deadlines, agencies } = await planOf('Kính gửi: Các bệnh viện', 'Sở Y tế đề nghị:', '1. Các bệnh viện báo cáo số liệu tiêm chủng.', `2. ${line}`);
    expect(tasks.map(({ text }) => text)).toEqual(['Các bệnh viện báo cáo số liệu tiêm chủng.']);
    expect(deadlines.map((deadline) => deadline.end)).toEqual(end === null ? [] : [end]);
    expect(tasks[0]!.agencies.filter(({ role }) => role === 'reported-to').map(({ agency }) => agencies.find(({ id }) => id === agency)!.name)).toEqual(receiver === null ? [] : [receiver]);
  });

  it('are followed by further ones, and by what is asked for itself', async () => {
    const plan = await planOf('Kính gửi: Các bệnh viện', 'Sở Y tế đề nghị:', '1. Cử bác sĩ tham gia đào tạo.\n2. Lĩnh vực ưu tiên: Cấp cứu, hồi sức\n3. Hồ sơ: Đơn, lý lịch', 'Thời hạn gửi: trước ngày 25/6/2024', 'Gửi về: Phòng Tổ chức', 'Đề nghị các khoa thông báo cho bác sĩ.');
    expect(plan.tasks.map(({ text, deadlines, agencies }) => [text, deadlines.length, agencies.length])).toEqual([['Cử bác sĩ tham gia đào tạo.', 1, 2], ['Đề nghị các khoa thông báo cho bác sĩ.', 0, 1]]);
  });

  it('are tasks where they say in a whole sentence who must do it', async () => {
    const text = 'Thời hạn gửi báo cáo: Các bệnh viện gửi báo cáo công tác dược về Sở Y tế trước ngày 20 hằng tháng.';
    expect(await ledTasks('Kính gửi: Các bệnh viện', 'Sở Y tế đề nghị:', '1. Các khoa dược đối chiếu số liệu.', `2. ${text}`)).toEqual(['Các khoa dược đối chiếu số liệu. ← Các khoa dược', `${text} ← Các bệnh viện`]);
  });
});

describe('a quotation by which a letter hands on what a superior orders', () => {
  it('is a task', async () => {
    expect(await ledTasks('Kính gửi: Phòng Nghiệp vụ Y', 'Ý kiến chỉ đạo của Giám đốc:', '"Giao Phòng Nghiệp vụ Y chủ trì rà soát kho thuốc. Hoàn thành trước 15/6/2024."')).toEqual(['"Giao Phòng Nghiệp vụ Y chủ trì rà soát kho thuốc. Hoàn thành trước 15/6/2024." ← Phòng Nghiệp vụ Y']);
  });
});

describe('what an invitation says of its event', () => {
  it('is no task under the point of its programme, but what it asks behind that is', async () => {
    expect(await ledTasks('Kính gửi: Các bệnh viện', 'Sở Y tế thông báo tổ chức hội nghị:', '1. Thời gian: 8h00, ngày 15/6/2024\n2. Địa điểm: Hội trường tầng 3\n3. Nội dung:\n- Báo cáo tổng kết năm 2023\n- Biểu dương tập thể xuất sắc', 'Đề nghị các bệnh viện cử cán bộ tham dự đúng giờ.')).toEqual(['Đề nghị các bệnh viện cử cán bộ tham dự đúng giờ. ← Các bệnh viện']);
  });
});

describe('a title in capitals before small letters', () => {
  it('ends at its colon', async () => {
    const { sections } = await planOf('Kính gửi: Các bệnh viện', 'I. ĐỐI TƯỢNG: Toàn bộ cán bộ trong biên chế', 'II. NHIỆM VỤ: Các bệnh viện rà soát kho thuốc.');
    expect(sections.map(({ title }) => title)).toEqual(['ĐỐI TƯỢNG', 'NHIỆM VỤ']);
  });
});

describe('a request that is denied', () => {
  it('charges nobody', async () => {
    expect(await ledTasks('Kính gửi: Các bệnh viện', 'Các khoa dược khai thác số liệu trên phần mềm, không yêu cầu Trạm Y tế xã báo cáo lại.')).toEqual(['Các khoa dược khai thác số liệu trên phần mềm, không yêu cầu Trạm Y tế xã báo cáo lại. ← Các khoa dược']);
  });
});

describe('the V/v text before motto, place and date', () => {
  it('ends where the right column begins, whatever stands behind that', async () => {
    const { document } = await extractPlan({ name: 'letter.txt', bytes: Buffer.from('UBND TỈNH AN HẢI\nSỞ Y TẾ\nSố: 12/SYT-VP\nV/v rà soát\nkho thuốc năm 2024\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Hải, ngày 05 tháng 5 năm 2024\n5và6;\nKính gửi:\n- Các bệnh viện.\nĐề nghị rà soát kho thuốc.\n') });
    expect(document.title).toBe('Rà soát kho thuốc năm 2024');
  });
});

describe('a letter without addressees', () => {
  it('is known by its number and its V/v text', async () => {
    const { document } = await extractPlan({ name: 'letter.txt', bytes: Buffer.from('ỦY BAN NHÂN DÂN XÃ AN HẢI\n\nSố: 88/UBND-NN\n\nV/v tiêm phòng gia súc năm 2024\n\nỦy ban nhân dân xã yêu cầu các thôn rà soát đàn gia súc.\n') });
    expect([document.type?.code, document.title]).toEqual(['CV', 'Tiêm phòng gia súc năm 2024']);
  });
});

describe('a person whose posts stand in a bracket', () => {
  it.each(['chỉ đạo lập danh sách.', 'chủ trì lập danh sách.'])('is the only one who leads: %s', async (duty) => {
    expect(await ledTasks('Kính gửi: Các bệnh viện', 'Sở Y tế đề nghị:', `1. Đồng chí Lê Văn An (Phó Bí thư - Trưởng khoa Dược) ${duty}`)).toEqual([`Đồng chí Lê Văn An (Phó Bí thư - Trưởng khoa Dược) ${duty} ← Đồng chí Lê Văn An`]);
  });
});

describe('numbers of things in a list', () => {
  it('are no tasks', async () => {
    expect(await ledTasks('Kính gửi: Các bệnh viện', '1. Đề nghị các khoa rà soát nhân lực.', '2. Nhu cầu tuyển dụng:', '- Khoa Nhi: 12 bác sĩ\n- Khoa Dược: 3 dược sĩ')).toEqual(['Đề nghị các khoa rà soát nhân lực. ← Các khoa']);
  });
});
