import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { findDeadlines } from '../../src/extract/deadlines/index.js';
import { extractPlan } from '../../src/pipeline.js';
import { rolesInBrief } from './readings.js';

const inForce = { issued: '2026-01-12', period: '2026', place: 'text' } as const;

/** The times of a task's own words, each as kind and value. */
function timesIn(text: string): readonly string[] {
  const source = SourceText.fromPlainText(text);
  return findDeadlines(source.passage({ start: 0, end: text.length }), inForce).map(({ kind, edtf, rrule, duration }) => `${kind} ${edtf ?? rrule ?? duration ?? ''}`);
}

describe('a time that other words stand close to', () => {
  it.each([
    // `trước` is that of the day, not of the school year.
    ['Hoàn thành xếp loại thi đua năm học trước ngày 25/5/2026.', ['by ../2026-05-25']],
    ['So sánh với kết quả năm học trước để rút kinh nghiệm.', []],
    ['Hoàn thành số hóa hồ sơ trong hai năm 2026 và 2027.', ['during 2026/2027']],
    ['Triển khai thí điểm trong 02 năm 2026 - 2027.', ['during 2026/2027']],
    ['Tổ chức tuần lễ sách từ ngày 15/4 đến 21/4/2026, cao điểm ngày 18/4.', ['during 2026-04-15/2026-04-21', 'during 2026-04-18']],
    ['Chỉnh trang nghĩa trang xong trước kỳ nghỉ lễ 30/4.', ['by ../2026-04-30']],
    ['Sơ tán xong trước 10 giờ sáng 25/8/2026.', ['by ../2026-08-25']],
    ['Niêm yết thông báo trước ngày bầu cử 2026.', []],
    ['Kiểm tra tại 10 địa phương (quý III và quý IV/2026).', ['during 2026-35', 'during 2026-36']],
    ['Niêm yết danh sách trước ngày bầu cử 15/3/2026 ít nhất 20 ngày.', ['relative P20D']],
    ['Báo cáo gửi về Sở trước ngày 25/6 đối với báo cáo 06 tháng.', ['by ../2026-06-25']],
    ['Rà soát hồ sơ tồn, không để chậm quá ngày 27/02.', ['by ../2026-02-27']],
    ['Lập hồ sơ thanh toán, không để dồn vào cuối năm 2026.', []],
    ['Tham mưu văn bản trả lời, hoàn thành thứ Tư tuần này (14/01).', ['by ../2026-01-14']],
    ['Tổ chức bắn pháo hoa vào ngày 16/02/2026 (không quá 15 phút).', ['during 2026-02-16']],
    ['Báo bằng điện thoại trong vòng 02 giờ kể từ khi xảy ra sự cố và bằng văn bản trong vòng 24 giờ.', ['relative PT2H', 'relative PT24H']],
    ['Gửi báo cáo trước 16 giờ ngày mai (13/01/2026).', ['by ../2026-01-13']],
    ['Gửi báo cáo trước 16 giờ chiều nay, ngày 12/01/2026.', ['by ../2026-01-12']],
    ['Các trường dạy học trở lại từ chiều nay (12/01/2026) nếu an toàn.', ['during 2026-01-12/..']],
    ['Các trường dạy học trở lại từ ngày mai, ngày 13/01/2026.', ['during 2026-01-13/..']],
    ['Đến sáng nay (12/01/2026), thời tiết đã ổn định.', []],
    ['Thực hiện các nhiệm vụ nêu trong phương hướng, nhiệm vụ từ nay đến tháng 6/2027.', []],
    ['Từ nay đến tháng 6/2027, các xã trồng xong cây.', ['by ../2027-06-30']],
    ['Từ nay đến 15/12, mỗi tuần một lần, các chủ đầu tư báo cáo tiến độ.', ['by ../2026-12-15', 'recurring FREQ=WEEKLY']],
    ['Cắm bổ sung biển cảnh báo xong trước dịp nghỉ lễ 30/4.', ['by ../2026-04-30']],
    ['Báo cáo hai lần: lần 1 trước ngày 15/01, lần 2 ngay sau kỳ nghỉ Tết.', ['by ../2026-01-15', 'relative ']],
    ['Kiểm kê đồ dùng dạy học trước khi khai giảng.', ['relative ']],
    ['Đăng ký mượn phòng theo tuần vào chiều thứ Năm.', ['recurring FREQ=WEEKLY;BYDAY=TH']],
    ['Kiểm kê kho sách vào tháng cuối mỗi học kỳ.', ['recurring FREQ=MONTHLY;INTERVAL=6']],
    ['Nộp bảng tổng hợp trong tháng cuối quý.', ['recurring FREQ=MONTHLY;INTERVAL=3']],
    ['Hoàn thiện phần mềm trong 60 ngày.', ['relative P60D']],
    ['Xử lý phản ánh của người dân trong 24 giờ.', ['relative PT24H']],
    ['Tập huấn trong 03 ngày cho cán bộ thôn.', []],
    ['Trong nhiệm kỳ 2025 - 2030, mỗi ủy viên dự họp ít nhất 10 chi bộ.', ['during 2025/2030']],
    ['Sơ kết giữa nhiệm kỳ vào quý II/2028.', ['during 2028-34']],
    ['Tự kiểm tra một năm hai lần, vào tháng 5 và tháng 11.', ['recurring FREQ=YEARLY;BYMONTH=5', 'recurring FREQ=YEARLY;BYMONTH=11']],
    ['Phát hành bản tin ba tháng một kỳ.', ['recurring FREQ=MONTHLY;INTERVAL=3']],
    ['Rà soát quy hoạch hằng năm, riêng năm 2027 hoàn thành trước ngày 30/9.', ['recurring FREQ=YEARLY', 'by ../2027-09-30']],
    ['Thời gian thực hiện: Định kỳ hằng năm; riêng năm 2026 hoàn thành trong quý III.', ['recurring FREQ=YEARLY', 'during 2026-35']],
    ['Thời gian thực hiện: Tối thiểu 01 phiên/tháng.', ['recurring FREQ=MONTHLY']],
    ['Trình quy hoạch bến xe trong quý đầu năm 2026.', ['during 2026-33']],
    ['Sau ngày 30/9/2026, thu hồi vốn của dự án chưa giải ngân.', ['during 2026-09-30/..']],
    ['Điều chuyển vốn của dự án giải ngân dưới 50% sau ngày 30/9/2026.', []],
    ['Diệt chuột 02 đợt, đợt 1 cuối tháng 11/2026, đợt 2 nửa đầu tháng 02/2027.', ['by ../2026-11-30', 'during 2027-02-01/2027-02-15']],
    ['Tổ chức sinh hoạt đầu khóa trong hai tuần đầu tháng 9.', ['during 2026-09-01/2026-09-14']],
    ['Báo cáo kết quả trước 09 giờ sáng thứ Hai đầu tuần.', ['recurring FREQ=WEEKLY;BYDAY=MO']],
    ['Khám sức khỏe trong tháng 02/2027, xong trước 20/02.', ['during 2027-02', 'by ../2027-02-20']],
    ['Thời gian: Sau giao quân 10 ngày.', ['relative P10D']],
    ['Thời gian: 25 - 27 tháng Chạp.', ['during 2026-02-12/2026-02-14']],
    ['Sở Nội vụ họp giao ban hằng tuần.', ['recurring FREQ=WEEKLY']],
    ['Chuẩn bị nội dung họp giao ban hằng tuần.', []],
    ['Họp giao ban vào tuần đầu của tháng.', ['recurring FREQ=MONTHLY']],
    ['Gửi số liệu vào tuần cuối của tháng cuối quý.', ['recurring FREQ=MONTHLY;INTERVAL=3']],
    ['Trình đề án trong tuần đầu của tháng 9.', ['during 2026-09-01/2026-09-07']],
    ['Giám sát trong tháng 5 và nửa đầu tháng 6.', ['during 2026-05', 'during 2026-06-01/2026-06-15']],
    ['Thả cá giống làm hai đợt: đợt 1 tháng 3 - 4, đợt 2 tháng 8 - 9.', ['during 2026-03/2026-04', 'during 2026-08/2026-09']],
    ['Khai mạc hội thao vào ngày 26 hoặc 27/4/2026.', ['during 2026-04-26/2026-04-27']],
    ['Riêng báo cáo tháng 6 gửi trước ngày 12.', ['by ../2026-06-12']],
    ['Gửi báo cáo vào ngày 20 hằng tháng, riêng tháng 6 và tháng 12 trước ngày 10.', ['recurring FREQ=MONTHLY;BYMONTHDAY=20', 'by ../2026-06-10', 'by ../2026-12-10']],
    ['Trực ban 24/24 giờ trong 10 ngày cuối năm.', []],
    ['Các quỹ công khai thu, chi theo quý.', ['recurring FREQ=MONTHLY;INTERVAL=3']],
    ['Kế toán lập dự toán, thanh toán với các xã theo quý.', ['recurring FREQ=MONTHLY;INTERVAL=3']],
    ['Tổng hợp danh sách hộ vay vốn theo quý.', []],
    ['Quán triệt đến đảng viên trong kỳ sinh hoạt chi bộ tháng 8.', ['during 2026-08']],
    ['Phổ biến quy chế trong sinh hoạt định kỳ tháng 8/2026.', ['during 2026-08']],
    ['Tiếp thu ý kiến của kỳ họp tháng 7/2026.', []],
  ])('%s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });
});

describe('a time in the matter that an item settles', () => {
  it.each([
    ['Về số vốn không giải ngân hết trong năm 2025 (khoảng 1.500 tỷ đồng): Sở Tài chính rà soát, báo cáo trong tháng 3/2026.', ['during 2026-03']],
    ['Về bộ máy năm 2025: bổ sung biên chế trong năm 2026: giao Sở Nội vụ tổng hợp trước ngày 30/4/2026.', ['by ../2026-04-30']],
    ['Về thời hạn: các xã nộp hồ sơ trước ngày 30/4/2026.', ['by ../2026-04-30']],
  ])('is none by when it is done: %s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });
});

describe('times of a school year', () => {
  it.each([
    ['Kiểm tra hồ sơ tổ chuyên môn mỗi học kỳ 01 lần.', ['recurring FREQ=MONTHLY;INTERVAL=6']],
    ['Mỗi học kỳ kiểm tra sổ chi đoàn 02 lần.', []],
    ['Dự giờ giáo viên 2 lần/năm học.', ['recurring FREQ=MONTHLY;INTERVAL=6']],
    ['Đưa vào chương trình công tác hằng năm; định kỳ 6 tháng kiểm điểm kết quả.', ['recurring FREQ=MONTHLY;INTERVAL=6']],
    ['Nâng cấp đường truyền (Trung tâm Học liệu chủ trì, 2025 - 2026).', ['during 2025/2026']],
    ['Kiểm tra bếp ăn 01 lần/học kỳ.', ['recurring FREQ=MONTHLY;INTERVAL=6']],
    ['Sở Y tế kiểm tra việc thi hành Luật Dược trong năm 2027 và các năm tiếp theo.', ['during 2027/..']],
    ['Đề xuất khen thưởng ngay sau bế mạc.', ['relative ']],
    ['Báo cáo kết quả sau 05 ngày kết thúc đợt cao điểm.', ['relative P5D']],
    ['Kết thúc hội thao 05 ngày, Phòng Tham mưu báo cáo kết quả.', ['relative P5D']],
    // A third of a school year is no time.
    ['Họp cha mẹ học sinh 3 lần/năm học.', []],
    ['Họp Hội đồng quản lý 3 lần/năm.', ['recurring FREQ=MONTHLY;INTERVAL=4']],
  ])('%s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });
});

describe('days without a year in a document for a school year', () => {
  const YEARS = '2025/2026';

  it.each([
    ['that does not say when it was issued', null, 'Họp cha mẹ học sinh trước ngày 25/8.', 'by ../2025-08-25'],
    ['that does not say when it was issued', null, 'Nộp hồ sơ trước ngày 15/5.', 'by ../2026-05-15'],
    ['of which only the year of issue is told', '2025', 'Tổng kết trong tháng 5.', 'during 2026-05'],
    ['issued before it begins', '2025-09-10', 'Nộp hồ sơ trước ngày 30/6.', 'by ../2026-06-30'],
    ['issued before it begins', '2025-09-10', 'Nộp hồ sơ trước ngày 30/9.', 'by ../2025-09-30'],
    ['issued in its second year', '2026-03-02', 'Nộp hồ sơ trước ngày 15/5.', 'by ../2026-05-15'],
  ])('%s: %s %s', (_, issued, text, time) => {
    const source = SourceText.fromPlainText(text);
    const found = findDeadlines(source.passage({ start: 0, end: text.length }), { issued, period: YEARS, place: 'text' });
    expect(found.map(({ kind, edtf }) => `${kind} ${edtf ?? ''}`)).toEqual([time]);
  });
});

describe('brackets that hold who does something, and when', () => {
  it.each([
    ['Ra mắt câu lạc bộ dân số (Hội Liên hiệp Phụ nữ; quý II/2026).', 'L Hội Liên hiệp Phụ nữ', ['during 2026-34']],
    ['Tổng rà soát hộ kinh doanh (Phòng Kinh tế, tháng 3 - 4/2026).', 'L Phòng Kinh tế', ['during 2026-03/2026-04']],
    ['Lắp đặt biển báo (Phòng Kinh tế; xong trước 15/3).', 'L Phòng Kinh tế', ['by ../2026-03-15']],
    ['Mở lớp chăn nuôi (Phòng Kinh tế; phối hợp Hội Nông dân).', 'L Phòng Kinh tế; C Hội Nông dân', []],
    ['Lập danh sách người chưa tham gia tại 3 khu vực (Tổ 1, 2, 3).', '', []],
    // A year behind a comma may be that of a document.
    ['Đối chiếu số liệu (Báo cáo tổng kết, năm 2026).', '', []],
  ])('%s', (text, roles, times) => {
    expect(rolesInBrief(text)).toBe(roles);
    expect(timesIn(text)).toEqual(times);
  });
});

describe('a day under the month of its list', () => {
  it('is one of that month', async () => {
    const text = 'TRƯỜNG TIỂU HỌC BÌNH MINH\nSố: 30/KH-TH\nBình Minh, ngày 12 tháng 9 năm 2025\nKẾ HOẠCH\nCông tác năm học 2025 - 2026\nI. NHIỆM VỤ TỪNG THÁNG\nTháng 10/2025\n- Các tổ nộp hồ sơ kiểm tra trước ngày 25.\n- Sinh hoạt chuyên đề toàn trường.\nTháng 01/2026\n- Sơ kết học kỳ I vào ngày 16.\n';
    const { deadlines } = await extractPlan({ name: 'ke-hoach.txt', bytes: new TextEncoder().encode(text) });
    expect(deadlines.map(({ kind, edtf, inferred }) => [kind, edtf, inferred])).toEqual([['by', '../2025-10-25', true], ['during', '2025-10', false], ['during', '2026-01-16', true]]);
  });

  it.each([
    ['Họp cha mẹ học sinh (11/10)', '2025-10-11'],
    ['Họp cha mẹ học sinh ( ngày 11/10/2025 ).', '2025-10-11'],
    ['Tọa đàm kỷ niệm Ngày Phụ nữ Việt Nam (20/10).', '2025-10'],
    ['Rà soát theo kế hoạch đã giao (15/8).', '2025-10'],
  ])('may stand in brackets: %s', async (item, time) => {
    const text = `TRƯỜNG TIỂU HỌC BÌNH MINH\nKẾ HOẠCH\nCông tác năm học 2025 - 2026\nI. NHIỆM VỤ TỪNG THÁNG\nTháng 10/2025\n- ${item}\n- Sinh hoạt chuyên đề toàn trường.\n`;
    const { deadlines } = await extractPlan({ name: 'ke-hoach.txt', bytes: new TextEncoder().encode(text) });
    expect(deadlines[0]?.edtf).toBe(time);
  });
});

describe('a time behind the colon of a deed', () => {
  it.each([
    ['Tổ chức khai mạc hội thi: Ngày 05/9/2025 (thứ Sáu).', ['during 2025-09-05']],
    ['Hoàn thành bàn giao hồ sơ: 20/9/2025.', ['by ../2025-09-20']],
    ['Tổ chức tập huấn: từ ngày 10/9/2025 đến ngày 12/9/2025; tổng kết lớp học.', ['during 2025-09-10/2025-09-12']],
    ['Rà soát hồ sơ: Hội nghị ngày 20/9/2025 đã thống nhất.', []],
  ])('%s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });
});

describe('a day that opens a sentence of an undated document', () => {
  it.each([
    ['Ngày 10/9/2026, Đoàn trường sẽ chi trả số đoàn phí các khoa đã nộp.', ['during 2026-09-10']],
    ['Ngày 10/9/2026, Đoàn trường đã chi trả đoàn phí.', []],
  ])('is a time of what is to come, and none of what has happened: %s', (text, times) => {
    const source = SourceText.fromPlainText(text);
    const found = findDeadlines(source.passage({ start: 0, end: text.length }), { issued: null, period: null, place: 'text' });
    expect(found.map(({ kind, edtf }) => `${kind} ${edtf ?? ''}`)).toEqual(times);
  });
});
