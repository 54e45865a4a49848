import { describe, expect, it } from 'vitest';
import { agenciesInHeading, agenciesInValue, agenciesOnly } from '../../src/extract/agencies/values.js';
import { extractPlan } from '../../src/pipeline.js';
import { documentOf, rolesInBrief } from './readings.js';

const LETTER = { lead: 'L', coordinating: 'C', supervising: 'S', 'reported-to': 'R' } as const;

/** The sections and tasks of a plan's body, each task with its parties and times. */
async function planOf(body: string) {
  const { sections, tasks, agencies, deadlines } = await extractPlan({ name: 'ke-hoach.txt', bytes: new TextEncoder().encode(`ỦY BAN NHÂN DÂN\nXÃ AN HÒA\nSố: 21/KH-UBND\nAn Hòa, ngày 05 tháng 02 năm 2026\nKẾ HOẠCH\nCông tác năm 2026\n${body}\n`) });
  const nameOf = (id: string): string => agencies.find((agency) => agency.id === id)!.name;
  const timeOf = (id: string): string => {
    const { edtf, rrule, kind } = deadlines.find((deadline) => deadline.id === id)!;
    return edtf ?? rrule ?? kind;
  };
  return {
    sections: sections.map(({ marker, title, kind }) => `${marker ?? ''} ${title} (${kind})`),
    tasks: tasks.map((task) => [task.text, task.agencies.map(({ agency, role }) => `${LETTER[role]} ${nameOf(agency)}`).join('; '), task.deadlines.map(timeOf).join('; ')]),
  };
}

describe('an office that is called by several kinds of its work', () => {
  it.each([
    ['Phòng Quản lý, bảo trì công trình thủy lợi', ['Phòng Quản lý, bảo trì công trình thủy lợi']],
    ['Phòng Kiểm tra, giám sát và hậu kiểm', ['Phòng Kiểm tra, giám sát và hậu kiểm']],
    ['Sở Y tế, các bệnh viện', ['Sở Y tế', 'Các bệnh viện']],
  ])('heads what stands under it: %s', (title, names) => {
    expect(agenciesInHeading(title).map(({ name }) => name)).toEqual(names);
  });

  it('is known by that name where it is only sent something', async () => {
    const { tasks } = await planOf('I. NHIỆM VỤ\n1. Phòng Quản lý, bảo trì cầu đường chủ trì lập danh mục.\n2. Các đội gửi số liệu về Phòng Quản lý, bảo trì cầu đường để tổng hợp.');
    expect(tasks.map(([, parties]) => parties)).toEqual(['L Phòng Quản lý, bảo trì cầu đường', 'L Các đội; R Phòng Quản lý, bảo trì cầu đường']);
  });
});

describe('whoever a task names', () => {
  it.each([
    ['Các CĐCS rà soát hoàn cảnh đoàn viên, báo cáo về Công đoàn phường.', 'L Các CĐCS; R Công đoàn phường'],
    ['Quỹ tín dụng nhân dân thực hiện phương án được duyệt.', 'L Quỹ tín dụng nhân dân'],
    ['Theo dõi lãi suất, báo cáo nhanh Giám đốc.', 'R Giám đốc'],
    ['Tổng hợp kết quả, báo cáo Trưởng phòng và Sở Nội vụ 06 tháng, năm.', 'R Trưởng phòng; R Sở Nội vụ'],
    ['Hoàn thiện báo cáo, trình Hiệu trưởng phê duyệt.', ''],
    ['Thường trực Ban Chỉ huy báo cáo Ban Chỉ huy Phòng chống thiên tai và tìm kiếm cứu nạn tỉnh.', 'L Thường trực Ban Chỉ huy; R Ban Chỉ huy Phòng chống thiên tai và tìm kiếm cứu nạn tỉnh'],
    ['Văn phòng Ban Chỉ huy tổ chức trực ban ngày đêm.', 'L Văn phòng Ban Chỉ huy'],
    ['Đồn Biên phòng Cửa Lạch phối hợp các thôn kiểm đếm tàu thuyền.', 'L Đồn Biên phòng Cửa Lạch; C Các thôn'],
    ['Tổng phụ trách Đội phối hợp với GVCN tổ chức hội thi kể chuyện.', 'L Tổng phụ trách Đội; C GVCN'],
    ['Phối hợp với giáo viên chủ nhiệm tổ chức ngoại khóa.', 'C Giáo viên chủ nhiệm'],
    ['Tổ 2, 3 tổ chức chuyên đề môn Toán.', 'L Tổ 2, 3'],
    ['Ông Lê Văn Bình, Trưởng phòng Kinh tế: tham mưu văn bản chỉ đạo.', 'L Ông Lê Văn Bình, Trưởng phòng Kinh tế'],
    ['Bà Trần Thị Hoa - Công chức Văn phòng: tổng hợp báo cáo.', 'L Bà Trần Thị Hoa - Công chức Văn phòng'],
    ['Sửa chữa đường Hai Bà Trưng và cầu Bà Rịa.', ''],
    ['Cử viên chức đi học - Phòng Tổ chức cán bộ thực hiện.', 'L Phòng Tổ chức cán bộ'],
    ['Khoa Cơ khí: cử 01 giảng viên làm đầu mối; cung cấp tài liệu.', 'L Khoa Cơ khí'],
    ['Giao đồng chí Lê Văn Bình, Phó Chủ nhiệm, Trưởng đoàn, phân công nhiệm vụ cho từng thành viên.', 'L Đồng chí Lê Văn Bình, Phó Chủ nhiệm, Trưởng đoàn'],
    ['Các khu vực gửi kế hoạch về THADS tỉnh (qua Phòng Nghiệp vụ 1) trước ngày 10/12.', 'R THADS tỉnh; R Phòng Nghiệp vụ 1'],
    ['Đoàn kiểm tra thông qua dự thảo báo cáo với chi bộ.', 'L Đoàn kiểm tra'],
    ['Nếu có khó khăn, các đơn vị liên hệ Phòng Đào tạo (số máy lẻ 115) để được giải đáp.', 'L Các đơn vị; R Phòng Đào tạo'],
    ['Trung tâm Truyền thông khoa học và công nghệ xây dựng phóng sự.', 'L Trung tâm Truyền thông khoa học và công nghệ'],
  ])('has a role: %s', (text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });

  it('is nobody where a time stands behind the semicolon of a label', () => {
    expect(agenciesInValue('Phòng Tổ chức cán bộ; hoàn thành trước ngày 15/11/2026').map(({ name }) => name)).toEqual(['Phòng Tổ chức cán bộ']);
  });

  it('is no address where the charge is told', () => {
    expect(agenciesOnly('Phân công các đồng chí Ủy viên Ban Thường vụ phụ trách từng cụm.')).toEqual([]);
    expect(agenciesOnly('Phân công Sở Y tế').map(({ name }) => name)).toEqual(['Sở Y tế']);
  });
});

describe('headings of programmes', () => {
  it('tell what is to be done by their words', async () => {
    const { sections } = await planOf('I. ĐÁNH GIÁ THÁNG 2\n• Sĩ số ổn định.\nII. TRỌNG TÂM THÁNG 3\n• Kiểm tra hồ sơ.\nIII. Các nhóm giải pháp\n1/ Nhóm giải pháp tuyên truyền\n• Phát tờ rơi.');
    expect(sections).toEqual(['I. ĐÁNH GIÁ THÁNG 2 (other)', 'II. TRỌNG TÂM THÁNG 3 (tasks)', 'III. Các nhóm giải pháp (tasks)', '1/ Nhóm giải pháp tuyên truyền (tasks)']);
  });

  it('may be the name of a type of documents', async () => {
    const { sections, tasks } = await planOf('1. NHIỆM VỤ\n- Trạm Y tế tiêm phòng.\n2. BÁO CÁO\n- Trạm Y tế tổng hợp.');
    expect(sections.map((section) => section.replace(/ \(.*/u, ''))).toEqual(['1. NHIỆM VỤ', '2. BÁO CÁO']);
    expect(tasks.map(([text]) => text)).toEqual(['Trạm Y tế tiêm phòng.', 'Trạm Y tế tổng hợp.']);
  });

  it('of a course of time hold the steps that are told behind a colon', async () => {
    const { tasks } = await planOf('I. LỘ TRÌNH\nGiai đoạn 1 (từ 01/3 đến 15/3/2026): rà soát danh sách.\nGiai đoạn 2 (từ 16/3 đến 15/4/2026): hỗ trợ cài đặt.');
    expect(tasks).toEqual([['Giai đoạn 1 (từ 01/3 đến 15/3/2026): rà soát danh sách.', '', '2026-03-01/2026-03-15'], ['Giai đoạn 2 (từ 16/3 đến 15/4/2026): hỗ trợ cài đặt.', '', '2026-03-16/2026-04-15']]);
  });
});

describe('the time of a step', () => {
  it.each([
    ['Bước 1: Sơ tuyển (từ 15/3 đến 25/3/2026)', '2026-03-15/2026-03-25'],
    ['1. Giai đoạn 1 (tháng 3/2026):', '2026-03'],
    ['1. Giai đoạn 1: Quý I/2026', '2026-33'],
    ['1. Giai đoạn 1 (2026 - 2030)', ''],
    ['1. Họp mặt (tháng 3/2026)', ''],
  ])('holds for the tasks under it: %s', async (step, time) => {
    const { tasks } = await planOf(`I. CÁC BƯỚC TIẾN HÀNH\n${step}\n- Trạm Y tế khám sức khỏe.\n- Công an xã xác minh hồ sơ, hoàn thành trước ngày 30/6/2026.`);
    expect(tasks.map(([, , times]) => times)).toEqual([time, '../2026-06-30']);
  });
});

describe('a statement behind the last task', () => {
  it.each(['Chương trình hành động này phổ biến đến chi bộ.', 'Kế hoạch triển khai này được phổ biến đến các thôn.'])('goes on with no task: %s', async (closing) => {
    const { tasks } = await planOf(`I. NHIỆM VỤ\n1. Trạm Y tế tiêm phòng.\n2. Công an xã tuần tra.\n${closing}`);
    expect(tasks.map(([text]) => text)).toEqual(['Trạm Y tế tiêm phòng.', 'Công an xã tuần tra.']);
  });

  it('of where money comes from directs nobody', async () => {
    const { tasks } = await planOf('I. KINH PHÍ\n- Từ ngân sách xã.\n- Hỗ trợ từ trung ương và các nguồn hợp pháp khác.');
    expect(tasks).toEqual([]);
  });
});

describe('a calendar of work', () => {
  it('is a table of its own under a heading below another one', async () => {
    const { sections, tasks } = await planOf('1. Phân công\nTT | Tiêu chuẩn | Nhóm phụ trách | Đơn vị cung cấp tài liệu | Hạn nộp\n1 | Viết báo cáo tiêu chuẩn 1 | Nhóm 1 | Phòng Đào tạo | 15/4/2026\n2 | Tiêu chuẩn 2 | Nhóm 2 | Phòng Khảo thí | 30/4/2026\n2. Kế hoạch thời gian\nThời gian | Hoạt động | Đơn vị chủ trì\nTháng 5/2026 | Viết dự thảo | Phòng Khảo thí\nTháng 6/2026 | Lấy ý kiến phản hồi | Phòng Đào tạo');
    expect(sections).toEqual(['1. Phân công (implementation)', '2. Kế hoạch thời gian (implementation)']);
    expect(tasks).toEqual([['Viết báo cáo tiêu chuẩn 1', 'L Nhóm 1', '../2026-04-15'], ['Viết dự thảo', 'L Phòng Khảo thí', '2026-05'], ['Lấy ý kiến phản hồi', 'L Phòng Đào tạo', '2026-06']]);
  });

  it('gives rows whose first cell is empty the time above them', async () => {
    const { tasks } = await planOf('I. LỊCH CÔNG TÁC\nThời gian | Nội dung công việc | Người thực hiện | Ghi chú\n09/3 - 13/3 | Kiểm tra hồ sơ đợt 1 | Ban Giám hiệu | Có biên bản\n | Nộp báo cáo phổ cập | Đ/c Hạnh |\n16/3 - 20/3 | Họp hội đồng sư phạm | Ban Giám hiệu | \nII. KINH PHÍ\nTừ ngân sách.');
    expect(tasks).toEqual([
      ['Kiểm tra hồ sơ đợt 1', 'L Ban Giám hiệu', '2026-03-09/2026-03-13'],
      ['Nộp báo cáo phổ cập', 'L Đ/c Hạnh', '2026-03-09/2026-03-13'],
      ['Họp hội đồng sư phạm', 'L Ban Giám hiệu', '2026-03-16/2026-03-20'],
    ]);
  });

  it('charges the people whose names stand beside what they are to do, and nobody by a seat', async () => {
    const { tasks } = await planOf('I. PHÂN CÔNG\nSTT | Họ và tên | Nhiệm vụ | Địa bàn\n1 | BS. Lê Thị Mai | Chỉ đạo chung, khám sàng lọc | Toàn xã\n2 | ĐD. Trần Văn Bình | Tiêm, nhập phần mềm | Thôn 1\nII. TỔ CÔNG TÁC\nSTT | Họ và tên | Chức vụ | Nhiệm vụ\n1 | Lê Văn An | Hiệu trưởng | Trưởng ban\n2 | Trần Thị Hà | Kế toán | Thành viên');
    expect(tasks).toEqual([['Chỉ đạo chung, khám sàng lọc', 'L BS. Lê Thị Mai', ''], ['Tiêm, nhập phần mềm', 'L ĐD. Trần Văn Bình', '']]);
  });

  it('ends before the heading of the next section, though its rows fill their lines', async () => {
    const { sections } = await planOf('1. PHÂN CÔNG\nSTT | Nội dung | Người thực hiện | Địa bàn\n1 | Khám sàng lọc, tư vấn trước khi tiêm cho trẻ | Bác sĩ trưởng trạm | Toàn xã, các điểm trường\n2 | Tiêm, nhập phần mềm tiêm chủng quốc gia trong ngày | Điều dưỡng | Thôn 1, thôn 2 và thôn 3\n2. THÔNG TIN\n- Phát thanh hằng ngày.\n3. KINH PHÍ\nTừ ngân sách xã.');
    expect(sections.map((section) => section.replace(/ \(.*/u, ''))).toEqual(['1. PHÂN CÔNG', '2. THÔNG TIN', '3. KINH PHÍ']);
  });
});

describe('how often something is done', () => {
  it.each([
    ['Báo cáo ngày: trước 16h00 gửi Sở Y tế.', 'FREQ=DAILY'],
    ['Báo cáo tuần: trước 15h thứ Sáu gửi Sở Y tế.', 'FREQ=WEEKLY;BYDAY=FR'],
    ['Gửi kết quả tự chấm vào tuần cuối của quý.', 'FREQ=MONTHLY;INTERVAL=3'],
    ['Xong dứt điểm các vụ việc từ năm 2020 trở về trước trong 6 tháng đầu năm 2026.', '2026-40'],
    ['Đưa nội dung vào chương trình kiểm tra, giám sát hằng năm.', ''],
  ])('%s', async (text, times) => {
    expect((await planOf(`I. NHIỆM VỤ\n1. ${text}\n2. Trực ban.`)).tasks[0]![2]).toBe(times);
  });
});

describe('the head of a decision and of a union', () => {
  it('gives the title without the post that decides, in small letters or not', async () => {
    const { title } = await documentOf('NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nCHI NHÁNH KHU VỰC 9\nSố: 12/QĐ-KV9\nAn Hòa, ngày 03 tháng 02 năm 2026\nQUYẾT ĐỊNH\nBan hành Kế hoạch hành động của ngành năm 2026\nGIÁM ĐỐC NGÂN HÀNG NHÀ NƯỚC CHI NHÁNH KHU VỰC 9\nCăn cứ Chỉ thị số 01/CT-NHNN ngày 20/01/2026;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch hành động.\n');
    expect(title).toBe('Ban hành Kế hoạch hành động của ngành năm 2026');
  });

  it('is not taken apart by the name of a ward that reads like a type of documents', async () => {
    const { title, issuer, type } = await documentOf('ỦY BAN NHÂN DÂN\nPHƯỜNG AN HÒA\nSố: 21/KH-UBND\nAn Hòa, ngày 06 tháng 01 năm 2026\nKẾ HOẠCH\nChỉnh trang đô thị năm 2026\nI. MỤC TIÊU\n- Xóa điểm rác tự phát.\n');
    expect({ title, issuer, type: type?.code }).toEqual({ title: 'Chỉnh trang đô thị năm 2026', issuer: 'Ủy ban nhân dân phường An Hòa', type: 'KH' });
  });

  it('names a head of enforcement and of taxes', async () => {
    const { signatory } = await documentOf('THI HÀNH ÁN DÂN SỰ TỈNH AN HÒA\nSố: 402/KH-THADS\nAn Hòa, ngày 25 tháng 11 năm 2025\nKẾ HOẠCH\nCông tác năm 2026\nI. TỔ CHỨC THI HÀNH ÁN\n- Chấp hành viên xác minh điều kiện.\nNơi nhận:\n- Như trên.\nTRƯỞNG THI HÀNH ÁN DÂN SỰ\nLê Xuân Bình\n');
    expect(signatory).toMatchObject({ position: 'TRƯỞNG THI HÀNH ÁN DÂN SỰ', name: 'Lê Xuân Bình' });
  });

  it('names its signer with a mark in the name', async () => {
    const { signatory } = await documentOf("ĐOÀN TNCS HỒ CHÍ MINH\nBCH TỈNH AN HÒA\n***\nSố: 33-KH/TĐTN\nAn Hòa, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\nChiến dịch hè năm 2026\nI. NỘI DUNG\n- Trồng cây.\nTM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nK' Minh Bảo\nNơi nhận:\n- Lưu VP.\n");
    expect(signatory?.name).toBe("K' Minh Bảo");
  });
});
