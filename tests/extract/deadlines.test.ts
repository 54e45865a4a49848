import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import edtf from 'edtf';
import { rrulestr } from 'rrule';
import { SourceText } from '../../src/document/source-text.js';
import { findDeadlines, type DeadlineContext, type DeadlineFact, type DeadlinePlace } from '../../src/extract/deadlines/index.js';

const CONTEXT: DeadlineContext = { issued: '2025-03-10', period: '2025', place: 'text' };

function find(text: string, context: Partial<DeadlineContext> = {}): readonly DeadlineFact[] {
  const source = SourceText.fromPlainText(text);
  return findDeadlines(source.passage({ start: 0, end: source.text.length }), { ...CONTEXT, ...context });
}

/** A deadline in one word: its kind and value. */
function brief({ kind, edtf: date, rrule, duration, impossible }: DeadlineFact): string {
  const value = kind === 'recurring' ? rrule : kind === 'relative' ? duration : kind === 'ongoing' ? null : date;
  return [kind, value, impossible && 'impossible'].filter(Boolean).join(' ');
}

type Case = readonly [text: string, ...expected: string[]];

function table(place: DeadlinePlace, cases: readonly Case[]): void {
  it.each(cases.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(find(text, { place }).map(brief)).toEqual(expected);
  });
}

describe('an end date in a task', () => {
  table('text', [
    ['Rà soát quy hoạch bến thủy; xây dựng lộ trình di dời các bến tạm trước năm 2027', 'by ../2027-12-31'],
    ['Gửi báo cáo về Phòng Nội vụ trước ngày 20/6/2025 để tổng hợp', 'by ../2025-06-20'],
    ['Hoàn thành chậm nhất 30/11', 'by ../2025-11-30'],
    ['Nộp danh sách trễ nhất vào ngày 05/9/2025', 'by ../2025-09-05'],
    ['Nhận hồ sơ chậm nhất là 17 giờ ngày 14/4/2025', 'by ../2025-04-14'],
    ['Lập danh sách cử tri chậm nhất ngày 20/4/2025 (30 ngày trước ngày bầu cử)', 'by ../2025-04-20'],
    ['Thí sinh xác nhận nhập học trước 17 giờ ngày 3.10', 'by ../2025-10-03'],
    ['Tổ chức xét tuyển bổ sung từ ngày 1/9 đến hết năm', 'during 2025-09-01/2025'],
    ['Công bố lịch tuyển sinh trước 15 ngày so với ngày xét tuyển', 'relative P15D'],
    ['Báo cáo tình hình ngay trong ngày làm việc đầu tiên sau Tết', 'relative'],
    ['Giải trình bằng văn bản trước ngày 05/12/2026, chậm nhất 17 giờ', 'by ../2026-12-05'],
    ['Định kỳ vào tuần cuối của tháng, tổng hợp kết quả gửi Văn phòng', 'recurring FREQ=MONTHLY'],
    ['Hoàn thành xong trước 15/12/2025', 'by ../2025-12-15'],
    ['Hoàn thành chương trình và kết thúc năm học trước ngày 31/5/2026', 'by ../2026-05-31'],
    ['Bố trí từ nguồn chi thường xuyên được giao bổ sung hằng năm cho xã'],
    ['Miễn tiền thuê đất hằng năm cho các hộ thuộc diện di dời'],
    ['Nộp danh sách về bộ phận một cửa, hạn cuối cùng là 25/8', 'by ../2025-08-25'],
    ['Hạn cuối đăng ký tham gia là ngày 15/4/2025', 'by ../2025-04-15'],
    ['Trình Hội đồng nhân dân tại kỳ họp cuối năm 2025', 'by ../2025-12-31'],
    ['Rà soát các nhiệm vụ có thời hạn hoàn thành trong quý II năm 2025'],
    ['Đối với các nhiệm vụ được giao trong năm 2025, tiếp tục rà soát kỹ'],
    ['Hỗ trợ cán bộ Nhà Văn hóa xã (dự kiến hoạt động vào năm 2026)'],
    ['Tổ chức hội thi (dự kiến tổ chức vào năm 2026)', 'during 2026'],
    ['Quyết định này có hiệu lực thi hành sau 15 ngày, kể từ ngày đăng Công báo'],
    ['Báo cáo tại cuộc họp giao ban hằng tháng của huyện'],
    ['Bố trí vốn ngay từ đầu năm cho các công trình'],
    ['Báo cáo kết quả chậm nhất là ngày 05 tháng 9 năm 2025', 'by ../2025-09-05'],
    ['Gửi dự thảo trước 17 giờ 00 ngày 12/8/2025', 'by ../2025-08-12'],
    ['Gửi dự thảo trước 17h00, ngày 12/8/2025', 'by ../2025-08-12'],
    ['Nộp hồ sơ trước thứ Sáu (ngày 13/6/2025)', 'by ../2025-06-13'],
    ['Hoàn thành trước ngày 20 / 6 / 2025', 'by ../2025-06-20'],
    ['Hoàn thành trước ngày 04/4 /2025', 'by ../2025-04-04'],
    ['Hoàn thành trước ngày 20.6.2025', 'by ../2025-06-20'],
    ['Hoàn thành việc rà soát đến hết quý III năm 2025', 'by ../2025-09-30'],
    ['Rà soát, thống kê từ nay đến cuối năm', 'by ../2025-12-31'],
    ['Đến hết tháng 6/2025 hoàn thành số hóa hồ sơ', 'by ../2025-06-30'],
    ['Phấn đấu đến năm 2030, 90% hộ dân dùng nước sạch', 'by ../2030-12-31'],
    ['Trình Ủy ban nhân dân huyện trước 15/4/2025 và báo cáo kết quả trước ngày 20/12/2025', 'by ../2025-04-15', 'by ../2025-12-20'],
    ['Hoàn thành ngày 30/8/2025', 'by ../2025-08-30'],
    ['Thời hạn hoàn thành là ngày 31/10/2025', 'by ../2025-10-31'],
    ['Thời hạn hoàn thành chậm nhất quý III/2025', 'by ../2025-09-30'],
    ['Hạn cuối nhận bài dự thi: 30/9/2025. Chấm bài tại Phòng Văn hóa', 'by ../2025-09-30'],
    ['Đến thời điểm 30/6/2025 phải giải ngân xong', 'by ../2025-06-30'],
    ['Xây dựng kịch bản tăng trưởng từ nay đến hết năm 2025', 'by ../2025-12-31'],
    ['Phấn đấu đến năm 2030, công tác lưu trữ đi vào nền nếp', 'by ../2030-12-31'],
    ['Hoàn thành trước 17h00 ngày hôm nay 26/5/2025', 'by ../2025-05-26'],
    ['Báo cáo 6 tháng trước ngày 15/6; báo cáo năm trước ngày 15/12/2025', 'by ../2025-06-15', 'by ../2025-12-15'],
    ['Thời gian báo cáo: quý I trước ngày 15/3, 6 tháng trước ngày 15/6 và năm trước ngày 15/12', 'by ../2025-03-15', 'by ../2025-06-15', 'by ../2025-12-15'],
    ['Thời gian gửi: 15/8/2025', 'by ../2025-08-15'],
    ['Gửi báo cáo quý I trước ngày 10/4, quý II trước ngày 10/7', 'by ../2025-04-10', 'by ../2025-07-10'],
    ['Gửi kết quả trước **ngày 20/6/2025** (từ? Phòng Nội vụ)', 'by ../2025-06-20'],
  ]);
});

describe('a period in a task', () => {
  table('text', [
    ['Nhận hồ sơ từ 8 giờ 00 phút đến 17 giờ 00 phút ngày 13/5/2025 và 7h30 đến 11h ngày 14/5/2025', 'during 2025-05-13', 'during 2025-05-14'],
    ['Thí sinh nộp đơn từ 22-6 đến 24-6 tại các trường', 'during 2025-06-22/2025-06-24'],
    ['Ngày 3 và 4.11: Ban Pháp chế giám sát tại các xã', 'during 2025-11-03/2025-11-04'],
    ['Tổ chức sơ kết (năm 2028), tổng kết (năm 2030) việc thực hiện đề án', 'during 2028', 'during 2030'],
    ['Trực cứu hộ 24/24 giờ từ 25/7 (thứ Sáu) đến hết 03/8/2025', 'during 2025-07-25/2025-08-03'],
    ['Phát thanh hai buổi trong 10 ngày đầu tháng 9/2025', 'during 2025-09-01/2025-09-10'],
    ['Kiểm kê kho trong 05 ngày cuối tháng 12', 'during 2025-12-27/2025-12-31'],
    ['Thu mẫu nước vào ngày 12 các tháng 4, 8 và 12', 'during 2025-04-12', 'during 2025-08-12', 'during 2025-12-12'],
    ['Cấp phát giống lúa trong nửa đầu tháng 4', 'during 2025-04-01/2025-04-15'],
    ['Khởi công nửa cuối tháng 6/2025', 'during 2025-06-16/2025-06-30'],
    ['Xóa nhà tạm cho các hộ khó khăn trong năm nay', 'during 2025'],
    ['Mỗi xã tổ chức ít nhất 10 lớp trong năm', 'during 2025'],
    ['Nghiệm thu trong quý I năm sau', 'during 2026-33'],
    ['Tăng số lượt quét đường từ tháng 10 đến tháng 4 năm sau', 'during 2025-10/2026-04'],
    ['Rà soát hành lang từ QL 1 đến trụ sở xã'],
    ['Tuần tra thường xuyên. Phấn đấu năm 2025 số vụ cháy giảm so với năm trước', 'during 2025'],
    ['Hoàn thành trong tháng 7/2025', 'during 2025-07'],
    ['Tổ chức chấm thi vào ngày 26, 28, 29/3/2025', 'during 2025-03-26', 'during 2025-03-28', 'during 2025-03-29'],
    ['Tổ chức các lớp tập huấn từ 10.3 đến 15.4', 'during 2025-03-10/2025-04-15'],
    ['Đợt một tiêm phòng từ ngày 10-3 đến 15-4', 'during 2025-03-10/2025-04-15'],
    ['Nâng thu nhập từ 10.3 đến 15.4 triệu đồng'],
    ['Áp dụng biểu mẫu mới kể từ ngày 01-6-2025', 'during 2025-06-01/..'],
    ['Tổ chức tập huấn trong các ngày 08 và 09 tháng 5 năm 2025', 'during 2025-05-08/2025-05-09'],
    ['Mở đợt cao điểm trấn áp tội phạm (15/3 - 20/4)', 'during 2025-03-15/2025-04-20'],
    ['Khảo sát trong các tháng 7, 8 năm 2025', 'during 2025-07', 'during 2025-08'],
    ['Tổ chức kiểm tra: đợt 1 tháng 5/2025, đợt 2 tháng 10/2025', 'during 2025-05', 'during 2025-10'],
    ['Phân bổ dự toán đợt 2 năm 2025 cho các đơn vị'],
    ['Thực hiện quy hoạch ban hành theo Quyết định 1981/QĐ-UBND ngày 19 tháng 9 năm 2025'],
    ['Ra quân trong 02 tuần đầu tháng 4', 'during 2025-04-01/2025-04-14'],
    ['Tổ chức đại hội điểm trong thượng tuần tháng 3/2025', 'during 2025-03-01/2025-03-10'],
    ['Tổ chức đại hội trong hạ tuần tháng 4/2025', 'during 2025-04-21/2025-04-30'],
    ['Mở đợt cao điểm 90 ngày, từ ngày 01/4/2025 đến ngày 30/6/2025', 'during 2025-04-01/2025-06-30'],
    ['Ngày 25/12/2025 tổng kết phong trào thi đua', 'during 2025-12-25'],
    ['Tổ chức lễ phát động ngày 15/5/2025 tại nhà văn hóa xã', 'during 2025-05-15'],
    ['Tổng vệ sinh vào lúc 16h00 ngày thứ Sáu 30/5/2025', 'during 2025-05-30'],
    ['Thời gian: 01 ngày, dự kiến trong tuần 3 tháng 8/2025', 'during 2025-08-15/2025-08-21'],
    ['Thời gian: Từ 7h30 ngày 15/8/2025', 'during 2025-08-15'],
    ['Thời gian tổ chức: ngày 15/8/2025', 'during 2025-08-15'],
    ['Thời gian nhận bài tính từ 0h00, 01/4/2025 đến 24h00, ngày 22/4/2025', 'during 2025-04-01/2025-04-22'],
    ['Thời gian: 6 tháng đầu năm (xong trước 30/6) và 6 tháng cuối năm (xong trước 30/11)', 'during 2025-40', 'by ../2025-06-30', 'during 2025-41', 'by ../2025-11-30'],
    ['Tuyên truyền, phổ biến (tháng 3/2025)', 'during 2025-03'],
    ['Phun hóa chất diệt muỗi 02 đợt (tháng 4 - 5 và tháng 9 - 10)', 'during 2025-04/2025-05', 'during 2025-09/2025-10'],
    ['Trồng dặm rừng (tháng 6 - tháng 7)', 'during 2025-06/2025-07'],
    ['Việc đo đạc bắt đầu vào ngày 15/4 và kết thúc vào ngày 30/6/2025', 'during 2025-04-15/2025-06-30'],
    ['Không được chậm nộp hồ sơ trước ngày 20/6', 'by ../2025-06-20'],
    ['Ngày 20/6/2025: Hạn cuối nộp hồ sơ dự tuyển', 'by ../2025-06-20'],
    ['Thả cá giống vào cuối tháng 6, đầu tháng 8', 'by ../2025-06-30', 'during 2025-08-01/2025-08-10'],
    ['Họp dân vào ngày 15/4/2025, gửi biên bản trong cùng ngày', 'during 2025-04-15', 'during 2025-04-15'],
    ['Hoàn thành trước ngày 15/4/2025; báo cáo cùng ngày 20/4/2025', 'by ../2025-04-15', 'during 2025-04-20'],
    ['Tổ chức hội nghị trong quý II năm 2025', 'during 2025-34'],
    ['Hoàn thành trong quý IV', 'during 2025-36'],
    ['Thực hiện trong 6 tháng cuối năm 2025', 'during 2025-41'],
    ['Phấn đấu hoàn thành trong năm 2025', 'during 2025'],
    ['Năm 2025, tiếp tục tập huấn cho cán bộ một cửa', 'during 2025'],
    ['Tuyên truyền (từ ngày 15/11 đến ngày 15/12)', 'during 2025-11-15/2025-12-15'],
    ['Khảo sát từ ngày 20/12/2025 đến ngày 10/01/2026', 'during 2025-12-20/2026-01-10'],
    ['Từ tháng 10 đến tháng 3/2026 kiểm tra các xã', 'during 2025-10/2026-03'],
    ['Tổ chức lễ phát động vào sáng ngày 20/4/2025', 'during 2025-04-20'],
    ['Nâng mức hỗ trợ từ năm 2027', 'during 2027/..'],
    ['Từ quý II/2027 trở đi áp dụng mức mới', 'during 2027-34/..'],
    ['Rà soát nhà, đất dôi dư; thời hạn hoàn thành trong quý II năm 2025', 'during 2025-34'],
    ['Thời gian kiểm tra: Quý II/2025. Thành phần gồm 05 người', 'during 2025-34'],
    ['Ban hành trong quý II năm 2025 và rà soát khi cần', 'during 2025-34'],
  ]);
});

describe('days that are still to come, without a preposition', () => {
  table('text', [
    ['Ngày 12 - 14/6 chấm bài vòng loại', 'during 2025-06-12/2025-06-14'],
    ['Chấm bài vòng loại ngày 12-14/6', 'during 2025-06-12/2025-06-14'],
    ['Dựng sân khấu, ngày 20/6 tổng duyệt, ngày 21/6 khai mạc', 'during 2025-06-20', 'during 2025-06-21'],
    ['Thực hiện kết luận phiên họp ngày 2-3/02 của huyện'],
    ['Triển khai Công văn số 15, ngày 20/6 của huyện'],
    ['Tuyên truyền kỷ niệm ngày thành lập xã, ngày 15/4 và 20/5'],
  ]);
});

describe('quarters in brackets', () => {
  table('text', [
    ['Mở các lớp dạy nghề (quý II: 02 lớp, quý III: 03 lớp)', 'during 2025-34', 'during 2025-35'],
    ['Nâng cấp cổng thông tin (quý II chạy thử)'],
  ]);
});

describe('a term of a school year', () => {
  table('text', [
    ['Hoàn thành trong học kỳ I năm học 2025 - 2026', 'during 2025-09/2026-01'],
    ['Kiểm tra nội bộ trong học kỳ 2 (2024-2025)', 'during 2025-01/2025-05'],
    ['Tổng kết vào cuối học kỳ II năm học 2024-2025', 'by ../2025-05-31'],
    ['Báo cáo kết quả kỳ I của năm học 2024-2025 tại hội nghị'],
    ['Hoàn thành trong năm học 2025-2026', 'during 2025/2026'],
    ['Áp dụng sổ điểm điện tử từ năm học 2025-2026', 'during 2025-09/..'],
    ['Nuôi ăn bán trú từ năm học 2025 - 2026 đến năm học 2027 - 2028', 'during 2025-09/2028-05'],
    ['Dạy tiếng Anh tự chọn từ học kỳ II năm học 2025-2026', 'during 2026-01/..'],
    ['Sửa xong các phòng học hết năm học 2025-2026', 'by ../2026-05-31'],
    ['Tổng kết năm học 2025-2026'],
    ['Thống kê trẻ bỏ học từ năm học 2022-2023 đến nay'],
  ]);
});

describe('a time behind a colon', () => {
  table('text', [
    ['Tổng kết, rút kinh nghiệm: Tháng 3/2025.', 'during 2025-03'],
    ['Phúc tra các kết luận: quý IV/2025', 'during 2025-36'],
    ['Diệt bọ gậy đợt I vào tháng 4 - 5/2025, đợt II tháng 8 - 9/2025, mỗi đợt 02 tuần', 'during 2025-04/2025-05', 'during 2025-08/2025-09'],
    ['Tiêm phòng cho đàn vật nuôi (tháng 3 và tháng 8)', 'during 2025-03', 'during 2025-08'],
    ['Tổ chức diễn đàn thanh niên (tháng 10, 12/2025 và tháng 3, 5/2026)', 'during 2025-10', 'during 2025-12', 'during 2026-03', 'during 2026-05'],
    ['Kiểm tra hồ chứa vào tháng 9, 10/2025 và tháng 4, 5/2026', 'during 2025-09', 'during 2025-10', 'during 2026-04', 'during 2026-05'],
    ['Báo cáo tháng 3/2025'],
  ]);
});

describe('the Lunar New Year as an end', () => {
  table('text', [
    ['Bàn giao nhà cho các hộ trước Tết Nguyên đán 2026', 'by ../2026-02-17'],
    ['Chi trả trợ cấp xong trước dịp Tết Nguyên đán Bính Ngọ năm 2026', 'by ../2026-02-17'],
    ['Từ nay đến Tết, tăng cường kiểm tra các chợ', 'by ../2026-02-17'],
    ['Bảo đảm an ninh trật tự trước, trong và sau Tết Nguyên đán 2026'],
    ['Trao quà trước Tết Trung thu'],
    ['Gặp mặt nhân dịp Tết Nguyên đán 2026'],
  ]);

  it('is the next one after the day of issue where its year is not written, and inferred in any case', () => {
    expect(find('Chi trả trước Tết', { issued: '2025-01-10' })[0]).toMatchObject({ raw: 'trước Tết', end: '2025-01-29', inferred: true });
    expect(find('Chi trả trước Tết', { issued: '2025-02-10' })[0]).toMatchObject({ end: '2026-02-17', inferred: true });
    expect(find('Chi trả trước Tết', { issued: null, period: null })[0]).toMatchObject({ kind: 'by', end: null, edtf: null });
  });

  it('is an end in a column of times too', () => {
    expect(find('Trước Tết Nguyên đán 2026', { place: 'time-cell' }).map(brief)).toEqual(['by ../2026-02-17']);
  });
});

describe('a day of the lunar calendar', () => {
  const days = (text: string, issued: string | null = '2026-01-05') => find(text, { issued, period: '2026' });

  it.each([
    ['Trang trí xong trước ngày 25 tháng Chạp', 'by ../2026-02-12'],
    ['Tuần tra từ ngày 23 tháng Chạp đến hết mùng 6 Tết', 'during 2026-02-10/2026-02-22'],
    ['Tổng vệ sinh vào ngày 27 và 28 tháng Chạp', 'during 2026-02-14/2026-02-15'],
    ['Tổng vệ sinh vào ngày 27 tháng Chạp (tức ngày 14/02/2026)', 'during 2026-02-14'],
    ['Trực ban từ 29 Tết đến mùng 3 Tết', 'during 2026-02-16/2026-02-19'],
    ['Báo cáo trong ngày mồng 7 Tết', 'during 2026-02-23'],
    ['Mở hội từ ngày 12 đến ngày 14 tháng Giêng năm Bính Ngọ', 'during 2026-02-28/2026-03-02'],
    ['Mở hội vào rằm tháng Giêng', 'during 2026-03-03'],
    ['Dâng hương vào ngày 10/3 âm lịch', 'during 2026-04-26'],
    ['Mở hội vào mùng 8 tháng Giêng năm Đinh Mùi 2027', 'during 2027-02-13'],
    ['Nghỉ Tết từ ngày 28/12 âm lịch', 'during 2026-02-15/..'],
    ['Trao quà xong trước Tết Nguyên đán 07 ngày', 'relative P7D'],
    ['Mở hội vào rằm tháng Giêng hằng năm', 'recurring FREQ=YEARLY'],
  ])('%s', (text, expected) => {
    expect(days(text).map(brief)).toEqual([expected]);
  });

  it('lies behind a leap month of its year, is inferred, and stays without a date where no year is known', () => {
    expect(days('Cúng đình vào ngày 16/8 âm lịch', '2025-03-10')[0]).toMatchObject({ edtf: '2025-10-07', inferred: true });
    expect(find('Trang trí xong trước ngày 25 tháng Chạp', { issued: null, period: null })[0]).toMatchObject({ kind: 'by', end: null, edtf: null });
  });
});

describe('a recurrence in a task', () => {
  table('text', [
    ['Nộp báo cáo tháng cho Văn phòng Sở vào ngày 23', 'recurring FREQ=MONTHLY;BYMONTHDAY=23'],
    ['Gửi báo cáo tháng về Phòng Nội vụ trước ngày 21', 'recurring FREQ=MONTHLY;BYMONTHDAY=21'],
    ['Gửi báo cáo tháng về Phòng Nội vụ'],
    ['Mỗi năm ít nhất 02 lần tự kiểm tra phòng cháy', 'recurring FREQ=MONTHLY;INTERVAL=6'],
    ['Bảo đảm mỗi cơ sở không bị kiểm tra quá 01 lần/năm'],
    ['Luyện tập văn nghệ 3 buổi/tuần', 'recurring FREQ=WEEKLY'],
    ['Tổ chức dạy học 2 buổi/ngày'],
    ['Họp chợ phiên vào các ngày mùng 5, 15 hằng tháng', 'recurring FREQ=MONTHLY;BYMONTHDAY=5', 'recurring FREQ=MONTHLY;BYMONTHDAY=15'],
    ['Sơ kết 06 tháng vào tháng 6/2025 và tổng kết năm vào tháng 12/2025', 'during 2025-06', 'during 2025-12'],
    ['Đổi mật khẩu định kỳ tối đa 06 tháng', 'recurring FREQ=MONTHLY;INTERVAL=6'],
    ['Báo cáo sơ kết 6 tháng trước ngày 15/6 và tổng kết năm trước ngày 05/12', 'recurring FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=15', 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5'],
    ['Báo cáo định kỳ hằng quý (trước ngày 22 của tháng cuối quý) và báo cáo năm (trước ngày 22/12/2025)', 'recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=22', 'by ../2025-12-22'],
    ['Báo cáo định kỳ: 6 tháng trước ngày 05/6; năm trước ngày 05/12', 'recurring FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=5', 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5'],
    ['Báo cáo định kỳ 06 tháng (trước ngày 30/6 của năm), năm (trước ngày 25/12 hằng năm)', 'recurring FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=30', 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25'],
    ['Gửi báo cáo tháng trước ngày 18 để tổng hợp', 'recurring FREQ=MONTHLY;BYMONTHDAY=18'],
    ['Thực hiện chế độ báo cáo tháng vào ngày 20', 'recurring FREQ=MONTHLY;BYMONTHDAY=20'],
    ['Nộp báo cáo tuần (trước 15 giờ thứ Năm) về Văn phòng', 'recurring FREQ=WEEKLY;BYDAY=TH'],
    ['Báo cáo quý trước ngày 18 của tháng cuối quý, báo cáo năm trước ngày 10/12', 'recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=18', 'by ../2025-12-10'],
    ['Nộp bảng chấm công trước mùng 5 hằng tháng', 'recurring FREQ=MONTHLY;BYMONTHDAY=5'],
    ['Họp chi bộ mỗi tháng 01 lần vào ngày 03', 'recurring FREQ=MONTHLY;BYMONTHDAY=3'],
    ['Báo cáo định kỳ hằng tháng, vào ngày 25', 'recurring FREQ=MONTHLY;BYMONTHDAY=25'],
    ['Tiêm phòng cho đàn gia súc: đợt 1 tháng 3, đợt 2 tháng 9 hằng năm', 'recurring FREQ=YEARLY;BYMONTH=3', 'recurring FREQ=YEARLY;BYMONTH=9'],
    ['Kiểm tra hồ đập vào tháng 3 - 4 và tháng 9 - 10 hằng năm', 'recurring FREQ=YEARLY'],
    ['Gửi số liệu vào ngày làm việc thứ 5 của tháng tiếp theo', 'recurring FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=5'],
    ['Khóa sổ trong 05 ngày đầu của tháng sau', 'recurring FREQ=MONTHLY;BYMONTHDAY=5'],
    ['Họp giao ban vào sáng thứ Hai đầu tiên hằng tháng', 'recurring FREQ=MONTHLY;BYDAY=1MO'],
    ['Kiểm tra vào 05 ngày đầu tháng 3/2025'],
    ['Chấm điểm từ ngày 16 đến ngày 31 tháng 12 hằng năm', 'recurring FREQ=YEARLY;BYMONTH=12'],
    ['Hằng năm, các đơn vị tự chấm điểm từ ngày 25/11 đến ngày 15/12', 'recurring FREQ=YEARLY'],
    ['Tổng hợp số liệu vào ngày cuối cùng của năm', 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31'],
    ['Hằng tháng báo cáo kết quả thực hiện', 'recurring FREQ=MONTHLY'],
    ['Hàng tuần, hàng tháng, hàng quý có tổng hợp báo cáo', 'recurring FREQ=WEEKLY', 'recurring FREQ=MONTHLY', 'recurring FREQ=MONTHLY;INTERVAL=3'],
    ['Báo cáo định kỳ 6 tháng, hằng năm hoặc đột xuất', 'recurring FREQ=MONTHLY;INTERVAL=6', 'recurring FREQ=YEARLY'],
    ['Tự kiểm tra, chấm điểm 6 tháng và cuối năm', 'recurring FREQ=MONTHLY;INTERVAL=6', 'recurring FREQ=YEARLY'],
    ['Thực hiện chế độ báo cáo 6 tháng, năm theo quy định', 'recurring FREQ=MONTHLY;INTERVAL=6', 'recurring FREQ=YEARLY'],
    ['Phát thanh trên loa truyền thanh ngày 02 lần', 'recurring FREQ=DAILY'],
    ['Hằng năm, vào quý I, tổ chức tuyên truyền', 'recurring FREQ=YEARLY'],
    ['Tổ chức ngày hội vào dịp 18/11 hằng năm', 'recurring FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=18'],
    ['Định kỳ 06 tháng trước ngày 15/6, năm trước ngày 15/12 báo cáo', 'recurring FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=15', 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ['Đưa nội dung vào kế hoạch dự trữ quốc gia hằng năm'],
    ['Trình ban hành kế hoạch công tác pháp chế hằng năm'],
    ['Định kỳ quý tổng hợp kết quả', 'recurring FREQ=MONTHLY;INTERVAL=3'],
    ['Cập nhật trong ngày 25 hằng tháng', 'recurring FREQ=MONTHLY;BYMONTHDAY=25'],
    ['Gửi số liệu trước ngày 25 hằng tháng', 'recurring FREQ=MONTHLY;BYMONTHDAY=25'],
    ['Báo cáo chậm nhất ngày 20 của tháng cuối quý', 'recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20'],
    ['Định kỳ trước ngày 01/6 và 15/11 hằng năm báo cáo', 'recurring FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1', 'recurring FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15'],
    ['Định kỳ hằng năm báo cáo kết quả trước ngày 31 tháng 12', 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31'],
    ['Tổ chức ít nhất 02 đợt/năm tại các xã', 'recurring FREQ=MONTHLY;INTERVAL=6'],
    ['Các tổ hòa giải sinh hoạt mỗi quý một lần', 'recurring FREQ=MONTHLY;INTERVAL=3'],
    ['Sơ kết hằng năm; tổng kết 05 năm vào quý IV/2030', 'recurring FREQ=YEARLY', 'during 2030-36'],
    ['Hằng năm, lập kế hoạch bồi dưỡng, trình cấp trên phê duyệt vào tháng 6', 'recurring FREQ=YEARLY;BYMONTH=6'],
    ['Hai năm tổ chức một lần hội nghị', 'recurring FREQ=YEARLY;INTERVAL=2'],
    ['Giao dự toán trước ngày 20 tháng 11 năm trước', 'recurring FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20'],
    ['Sơ kết 6 tháng, tổng kết năm gửi trước ngày 15/6 và 15/12', 'recurring FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=15', 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ['Kiểm tra ngày cuối cùng của tháng', 'recurring FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['Tổng vệ sinh vào thứ Bảy hoặc Chủ nhật hằng tuần', 'recurring FREQ=WEEKLY;BYDAY=SA,SU'],
    ['Báo cáo vào ngày 14 và 28 hằng tháng', 'recurring FREQ=MONTHLY;BYMONTHDAY=14', 'recurring FREQ=MONTHLY;BYMONTHDAY=28'],
    ['Giao ban vào thứ Sáu hằng tuần', 'recurring FREQ=WEEKLY;BYDAY=FR'],
    ['Kiểm tra 2 lần/năm', 'recurring FREQ=MONTHLY;INTERVAL=6'],
    ['Họp 3 tháng một lần', 'recurring FREQ=MONTHLY;INTERVAL=3'],
    ['Cung cấp thông tin hằng ngày cho xã, liên tục hằng ngày ở địa phương', 'recurring FREQ=DAILY'],
    ['Gửi mẫu báo cáo hằng tuần trước 15 giờ ngày thứ Sáu hằng tuần', 'recurring FREQ=WEEKLY;BYDAY=FR'],
    ['Cập nhật 01 lần/tháng (chậm nhất ngày 03 hằng tháng)', 'recurring FREQ=MONTHLY;BYMONTHDAY=3'],
    ['Rà soát hộ nghèo hằng năm theo đúng quy định', 'recurring FREQ=YEARLY'],
    ['Báo cáo vào tháng 6, 9 và 12 hằng năm', 'recurring FREQ=YEARLY;BYMONTH=6', 'recurring FREQ=YEARLY;BYMONTH=9', 'recurring FREQ=YEARLY;BYMONTH=12'],
    ['Duy trì các buổi giao ban hằng tuần với các xã', 'recurring FREQ=WEEKLY'],
    ['Tổ chức hội nghị tổng kết hằng năm', 'recurring FREQ=YEARLY'],
    ['Gửi dự toán trước ngày 15/7 năm kế hoạch', 'recurring FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=15'],
    ['Trước ngày 10 tháng đầu tiên các quý, báo cáo giải ngân quý trước', 'recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10'],
    ['Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 hằng năm', 'recurring FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15', 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ['Báo cáo kết quả 6 tháng (trước ngày 10/6), năm (trước ngày 10/12)', 'recurring FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=10', 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10'],
    ['Báo cáo quý (trước ngày 14 của tháng cuối quý), báo cáo năm (trước ngày 14/12)', 'recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=14', 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14'],
    ['Ra quân lập lại trật tự đô thị, định kỳ 1 tháng 2 lần', 'recurring FREQ=MONTHLY'],
    ['Kiểm tra, chấm điểm các phường theo tuần, tháng, quý', 'recurring FREQ=WEEKLY', 'recurring FREQ=MONTHLY', 'recurring FREQ=MONTHLY;INTERVAL=3'],
    ['Sơ kết 6 tháng, tổng kết năm việc thực hiện', 'recurring FREQ=MONTHLY;INTERVAL=6', 'recurring FREQ=YEARLY'],
    ['Báo cáo trước 15 giờ hằng ngày', 'recurring FREQ=DAILY'],
    ['Tổng kết vào tháng 12 hằng năm', 'recurring FREQ=YEARLY;BYMONTH=12'],
    ['Hằng năm từ quý IV/2026 - 2029, sửa đổi các thông tư', 'recurring FREQ=YEARLY;UNTIL=20291231'],
  ]);
});

describe('a time counted from an event', () => {
  table('text', [
    ['Xử lý điểm ngập trong 24 - 48 giờ sau khi nước rút', 'relative PT48H'],
    ['Thẩm định tối đa 45 ngày (kể từ ngày nhận đủ hồ sơ)', 'relative P45D'],
    ['Trực 12 giờ (từ 9 giờ đến 21 giờ) tại chốt'],
    ['Cấp phép trong thời hạn hai mươi lăm (25) ngày làm việc kể từ khi nhận hồ sơ', 'relative P25D'],
    ['Trả lời trong thời gian 03 ngày làm việc khi nhận được văn bản', 'relative P3D'],
    ['Triển khai ngay sau khi Kế hoạch được ban hành và kết thúc trước ngày 20/12/2025', 'relative', 'by ../2025-12-20'],
    ['Ký cam kết với phụ huynh, xong trước ngày khai giảng năm học mới', 'relative'],
    ['Rào chắn các hố sâu, xong trước kỳ nghỉ hè', 'relative'],
    ['Gia cố các đoạn đê xung yếu, hoàn thành trước mùa mưa lũ', 'relative'],
    ['Phát lệnh gọi công dân nhập ngũ trước giờ giao quân 15 ngày', 'relative P15D'],
    ['Đổi mật khẩu ngay sau khi được cấp và định kỳ 06 tháng', 'relative', 'recurring FREQ=MONTHLY;INTERVAL=6'],
    ['Phát thanh 02 lần/tuần, mỗi lần không quá 15 phút', 'recurring FREQ=WEEKLY'],
    ['Gửi trước ngày 01 của tháng tiếp theo sau tháng báo cáo', 'recurring FREQ=MONTHLY;BYMONTHDAY=1'],
    ['Gửi tài liệu trước 05 ngày tổ chức Hội nghị', 'relative P5D'],
    ['Niêm yết danh sách cử tri trước ngày bầu cử 40 ngày', 'relative P40D'],
    ['Gửi giấy mời trước khi họp 03 ngày làm việc', 'relative P3D'],
    ['Sau khi nhận được thông báo của Ban Tổ chức chậm nhất 05 ngày, các đội nộp ảnh', 'relative P5D'],
    ['Lập báo cáo quyết toán sau khi kết thúc quý 15 ngày', 'relative P15D'],
    ['Đổi mật khẩu ngay sau khi được cấp hộp thư', 'relative'],
    ['Thu hồi hộp thư sau 03 tháng', 'relative P3M'],
    ['Trả kết quả trong ngày làm việc tiếp theo nếu tiếp nhận yêu cầu sau 15 giờ'],
    ['Rà soát trước khi họp sơ kết 01 năm thực hiện mô hình mới'],
    ['Ngay sau Hội nghị, các chi bộ tổ chức quán triệt', 'relative'],
    ['Sau mỗi đợt kiểm tra, gửi báo cáo về Phòng Nội vụ', 'relative'],
    ['Khắc phục hậu quả sau bão'],
    ['Thẩm định chậm nhất 15 ngày làm việc sau khi nhận đủ hồ sơ', 'relative P15D'],
    ['Trong thời hạn 05 (năm) ngày làm việc kể từ ngày nhận hồ sơ, trả kết quả', 'relative P5D'],
    ['Trong vòng 15 (mười lăm) ngày kể từ ngày ký, các đơn vị ban hành kế hoạch', 'relative P15D'],
    ['Báo cáo trong vòng 24 giờ', 'relative PT24H'],
    ['Sau khi Kế hoạch được ban hành, các đơn vị xây dựng kế hoạch riêng', 'relative'],
    ['Triển khai ngay sau khi Đề án được phê duyệt', 'relative'],
    ['Khử khuẩn nguồn nước sinh hoạt sau khi nước rút', 'relative'],
    ['Bàn giao máy chủ sau khi Trung tâm được thành lập', 'relative'],
  ]);

  it('counts from what becomes of a document whose name holds commas and brackets', () => {
    expect(find('Ngay sau khi Luật Phòng, chống thiên tai (sửa đổi) được thông qua, xây dựng phương án')[0]!.anchor).toBe('Luật Phòng, chống thiên tai (sửa đổi) được thông qua');
    expect(find('Ngay sau khi Kế hoạch được ban hành, các thôn đăng ký')[0]!.anchor).toBe('Kế hoạch được ban hành');
  });

  it('keeps what it counts from and that only working days count', () => {
    const [deadline] = find('Trả lời chậm nhất 15 ngày làm việc sau khi nhận đủ hồ sơ hợp lệ, báo cáo lãnh đạo');
    expect(deadline).toMatchObject({ raw: 'chậm nhất 15 ngày làm việc sau khi nhận đủ hồ sơ hợp lệ', duration: 'P15D', workingDays: true, anchor: 'nhận đủ hồ sơ hợp lệ' });
  });
});

describe('a period that has passed', () => {
  it('is the time of an overdue task where a sentence of its own gives it', () => {
    expect(find('Xây dựng quy chế phối hợp. Hoàn thành trong tháng 02/2025.').map(brief)).toEqual(['during 2025-02']);
    expect(find('Đã hoàn thành trong tháng 02/2025.')).toEqual([]);
  });

  it('is told of at the head of a sentence of a document without a date', () => {
    expect(find('Trong tháng 11 năm 2025, do mưa lớn đã xảy ra sạt lở', { issued: null, period: null })).toEqual([]);
    expect(find('Trong tháng 11 năm 2025, các thôn nạo vét kênh mương', { issued: null, period: null }).map(brief)).toEqual(['during 2025-11']);
  });
});

describe('a time counted from the day of issue', () => {
  table('text', [
    ['Báo cáo Ủy ban nhân dân tỉnh trước 17 giờ ngày mai', 'by ../2025-03-11'],
    ['Hoàn thành ngay trong hôm nay', 'during 2025-03-10'],
    ['Hoàn thành trong tuần này', 'during 2025-03-10/2025-03-16'],
    ['Kiểm tra các điểm xung yếu trong tuần tới', 'during 2025-03-17/2025-03-23'],
    ['Ban hành kế hoạch trong tháng này', 'during 2025-03'],
    ['Hoàn thành trong tháng tới', 'during 2025-04'],
    ['Cho đến hôm nay, các xã chưa gửi báo cáo'],
  ]);

  it('has no date in a document without one', () => {
    expect(find('Hoàn thành trong tuần này', { issued: '2025' }).map(({ edtf }) => edtf)).toEqual([null]);
  });
});

describe('a time column', () => {
  table('time-cell', [
    ['Sau Hội nghị 05 ngày', 'relative P5D'],
    ['Theo lịch của Ban Tổ chức', 'relative'],
    ['Trước ngày 27/6/2025', 'by ../2025-06-27'],
    ['29/6/2025 - 09/7/2025', 'during 2025-06-29/2025-07-09'],
    ['30/6/2025', 'by ../2025-06-30'],
    ['Quí IV-2025', 'during 2025-36'],
    ['Quý I, II/2026', 'during 2026-33', 'during 2026-34'],
    ['Quý II - III/2026', 'during 2026-34/2026-35'],
    ['T6-T9/2025', 'during 2025-06/2025-09'],
    ['10, 11/2026', 'during 2026-10', 'during 2026-11'],
    ['QIII/2025', 'during 2025-35'],
    ['05-12/2025', 'during 2025-05/2025-12'],
    ['Tháng mười hai', 'during 2025-12'],
    ['Tuần 1, 2 tháng 6/2025', 'during 2025-06-01/2025-06-14'],
    ['2025 và các năm tiếp theo', 'during 2025/..'],
    ['Trước ngày 10/6 (báo cáo 6 tháng), trước ngày 10/12 (báo cáo năm)', 'by ../2025-06-10', 'by ../2025-12-10'],
    ['Tháng 3/2027', 'during 2027-03'],
    ['Tháng 5 và tháng 11', 'during 2025-05', 'during 2025-11'],
    ['Từ quý III/2026 đến quý III/2030', 'during 2026-35/2030-35'],
    ['2026 - 2030', 'during 2026/2030'],
    ['Giai đoạn 2026-2030', 'during 2026/2030'],
    ['Năm 2026', 'during 2026'],
    ['Đến năm 2030', 'by ../2030-12-31'],
    ['Thường xuyên', 'ongoing'],
    ['Thường xuyên, hằng năm', 'ongoing', 'recurring FREQ=YEARLY'],
    ['6 tháng, năm', 'recurring FREQ=MONTHLY;INTERVAL=6', 'recurring FREQ=YEARLY'],
    ['Theo tiến độ của dự án', 'relative'],
    ['Sau khi Nghị định được ban hành', 'relative'],
    ['Trong năm', 'during 2025'],
    ['Cả năm', 'during 2025'],
    ['2025', 'during 2025'],
    ['III/2025', 'during 2025-35'],
    ['T6/2025', 'during 2025-06'],
    ['Q3/2025', 'during 2025-35'],
    ['Tháng 1 - 12', 'during 2025-01/2025-12'],
    ['Tháng 3, 6, 9, 12/2025', 'during 2025-03', 'during 2025-06', 'during 2025-09', 'during 2025-12'],
    ['Ngày 22 và 23/5/2025', 'during 2025-05-22/2025-05-23'],
    ['01/3-30/4/2025', 'during 2025-03-01/2025-04-30'],
    ['Ngày 25/5 - 05/6', 'during 2025-05-25/2025-06-05'],
    ['Năm 2025 và các năm tiếp theo', 'during 2025/..'],
    ['6 tháng cuối năm 2025', 'during 2025-41'],
    ['Hằng tháng (trước ngày 20)', 'recurring FREQ=MONTHLY;BYMONTHDAY=20'],
    ['Tuần 4 tháng 3', 'during 2025-03-22/2025-03-28'],
    ['Khi có yêu cầu'],
    ['Đã hoàn thành'],
    ['Định kỳ, đột xuất'],
  ]);
});

describe('a line that gives the time', () => {
  table('time-line', [
    ['Thời gian hoàn thành: Quý II/2025.', 'during 2025-34'],
    ['Thời gian thực hiện: Thường xuyên.', 'ongoing'],
    ['Thời hạn: 15/8/2025', 'by ../2025-08-15'],
  ]);

  it('is also read inside a task after its label', () => {
    expect(find('Xây dựng quy chế phối hợp. Thời gian thực hiện: quý III/2025.').map(brief)).toEqual(['during 2025-35']);
  });

  it('is read behind what has been reached, where the clause urges', () => {
    expect(find('Đẩy nhanh đấu giá các khu đất đã đủ điều kiện ngay trong quý IV năm 2025.').map(brief)).toEqual(['during 2025-36']);
  });
});

describe('reports in a document for several years', () => {
  it.each([
    ['come each year', 'Gửi báo cáo năm trước ngày 12/12', '2026/2030', 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=12'],
    ['come each year, whoever gets them', 'Gửi báo cáo 6 tháng về Phòng Kinh tế trước ngày 12/6', '2026/2030', 'recurring FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=12'],
    ['come each year with the day in brackets', 'Gửi báo cáo cả năm (trước ngày 12/12)', '../2030', 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=12'],
    ['come once where the day has its year', 'Gửi báo cáo năm trước ngày 12/12/2026', '2026/2030', 'by ../2026-12-12'],
    ['come once within a school year', 'Gửi báo cáo năm trước ngày 12/12', '2025/2026', 'by ../2025-12-12'],
    ['are no other work', 'Khánh thành trạm bơm trước ngày 12/12', '2026/2030', 'by ../2025-12-12'],
  ])('%s', (_, text, period, expected) => {
    expect(find(text, { period }).map(brief)).toEqual([expected]);
  });
});

describe('no deadline', () => {
  table('text', [
    ['Các nhiệm vụ đã được giao từ đầu năm'],
    ['Không thực hiện báo cáo hằng tháng, hằng quý'],
    ['Rút ngắn thời gian giải quyết hồ sơ xuống không quá 03 ngày làm việc'],
    ['Hộ nuôi không được thả giống trước ngày 15/6'],
    ['Rà soát quy hoạch cán bộ nhiệm kỳ 2025 - 2030, 2026 - 2031 của các phòng'],
    ['Năm 2025 tổng đàn bò ước đạt 1.400 con'],
    ['Phân bổ chỉ tiêu cho các phường theo tháng, quý'],
    ['Rà soát công trình trước mùa mưa lũ'],
    ['Kiểm kê tài sản trước khi kết thúc năm học 2025 - 2026'],
    ['Thu phí duy trì tài khoản (đối với các nhà thầu đăng ký tham gia trước ngày 27/02/2025)'],
    ['Thực hiện Quyết định số 422/QĐ-TTg ngày 04/4/2022 của Thủ tướng Chính phủ'],
    ['Theo Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025'],
    ['Hỗ trợ các hộ xây dựng mới năm 2025 theo quy định'],
    ['Thu gom mỗi ngày 1,5 tấn rác thải sinh hoạt'],
    ['Bố trí kinh phí bồi dưỡng, tập huấn nghiệp vụ hằng năm từ nguồn ngân sách tỉnh'],
    ['Lập kế hoạch đầu tư công trung hạn và hằng năm của tỉnh'],
    ['Giao chỉ tiêu phát triển hội viên đến năm 2030 đạt mục tiêu của Đại hội'],
    ['Xây dựng kế hoạch dài hạn, 05 năm, hằng năm của ngành'],
    ['Xây dựng kế hoạch giai đoạn 2026 - 2030 và hằng năm, trình cấp trên'],
    ['Rà soát học sinh có nguy cơ bỏ học, theo dõi đến hết năm học'],
    ['Tổ chức mít tinh kỷ niệm Ngày Thương binh - Liệt sĩ 27/7/2025'],
    ['Xây dựng chiến lược sử dụng đất có tầm nhìn dài hạn đến năm 2045'],
    ['Quyết định có hiệu lực từ ngày ký đến hết ngày 28/02/2027'],
    ['Tăng cường kiểm tra các cơ sở kinh doanh trong những tháng cuối năm'],
    ['Khắc phục hậu quả mưa lũ tháng 10, tháng 11 năm 2025'],
    ['Thời gian chốt số liệu từ ngày 15/12 đến ngày 14/12 năm sau'],
    ['Thực hiện Kế hoạch cải cách hành chính năm 2025 của huyện'],
    ['Triển khai Chương trình chuyển đổi số giai đoạn 2021-2025, định hướng đến năm 2030'],
    ['Lập hồ sơ bổ sung Quy hoạch phát triển các cụm công nghiệp đến năm 2030 trên địa bàn'],
    ['Tổng hợp vào báo cáo hằng năm của huyện'],
    ['Bố trí kinh phí trong dự toán ngân sách hằng năm'],
    ['Thường xuyên kiểm tra kỷ luật, kỷ cương'],
    ['Khắc phục hạn chế trong năm 2023'],
    ['Thực hiện báo cáo định kỳ, đột xuất theo yêu cầu'],
    ['Lấy kết quả làm tiêu chí thi đua, khen thưởng hằng năm'],
    ['Tuyên truyền “Tháng hành động từ ngày 15/11 đến ngày 15/12”'],
    ['Trả lời câu hỏi; sau khi hoàn thành, gửi phiếu'],
    ['Số liệu tính đến ngày 14/6/2025'],
    ['Các cơ sở trước 01/01/2025 là tuyến huyện'],
    ['Quyết định này có hiệu lực từ ngày 01/7/2025'],
    ['Sử dụng kinh phí được giao bổ sung trong năm'],
    ['Rà soát hộ nghèo năm 2025 theo chuẩn mới'],
    ['Sau 6 tháng triển khai, tổ chức sơ kết'],
    ['Thực hiện Nghị định số 80/2021/NĐ-CP'],
    ['Tham mưu tổ chức lễ kỷ niệm trong dịp Tết'],
  ]);
});

describe('a year that is not written', () => {
  it('comes from the period and is marked as inferred', () => {
    expect(find('Báo cáo trước ngày 15/6', { period: '2026' })[0]).toMatchObject({ end: '2026-06-15', inferred: true });
  });

  it('comes from the document’s date where no period is named', () => {
    expect(find('Báo cáo trước ngày 15/6', { period: null })[0]).toMatchObject({ end: '2025-06-15', inferred: true });
  });

  it('is the next one where the date would lie long before the document', () => {
    expect(find('Gửi về trước ngày 10/01', { issued: '2025-12-20', period: null })[0]).toMatchObject({ end: '2026-01-10', inferred: true });
  });

  it('stays open where nothing names a year', () => {
    expect(find('Báo cáo trước ngày 15/6', { issued: null, period: null })[0]).toMatchObject({ kind: 'by', end: null, edtf: null });
  });
});

describe('a day that no calendar has', () => {
  table('text', [
    ['Gửi báo cáo trước ngày 31/6/2025', 'by impossible'],
    ['Gửi báo cáo trước ngày 30 tháng 02 năm 2025', 'by impossible'],
    ['Gửi báo cáo trước ngày 15/13/2025', 'by impossible'],
    ['Gửi báo cáo trước ngày 289/12/2025', 'by impossible'],
    ['Gửi báo cáo trước ngày 15/122/2025', 'by impossible'],
    ['Bình quân mỗi ngày 150/200 lượt hồ sơ'],
    ['Hoàn thành rà soát trong quý V/2025', 'during impossible'],
    ['Gửi báo cáo trước ngày 32 hằng tháng', 'recurring FREQ=MONTHLY impossible'],
  ]);
});

describe('ranges', () => {
  it('lie in the document, at the words of `raw`, across line ends', () => {
    const text = 'a) Rà soát hồ sơ, hoàn thành trước\nngày 20/6/2025 và báo cáo.';
    const [deadline] = find(text);
    expect(deadline?.raw).toBe('trước ngày 20/6/2025');
    expect(text.slice(deadline!.range.start, deadline!.range.end)).toBe('trước\nngày 20/6/2025');
  });
});

const PIECES = ['trước ngày', 'đến', 'từ', 'trong', 'quý', 'II', '/2026', '31/02/2025', '15/6', 'hằng', 'năm', 'tháng', '6', 'ngày làm việc', 'sau khi', 'định kỳ', ',', '-', 'và', '2030', 'cuối', '(', ')', '0', '99', 'giai đoạn', 'thứ Năm', 'chậm nhất'];
const sentences = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((words) => words.join(' '));
const places = fc.constantFrom<DeadlinePlace>('text', 'time-cell', 'time-line');

describe('any text', () => {
  it('gives dates that EDTF knows and recurrences that RFC 5545 knows', () => {
    fc.assert(fc.property(sentences, places, (text, place) => {
      for (const { edtf: date, rrule } of find(text, { place })) {
        // The library refuses intervals between quarters; their ends are checked each.
        for (const end of date?.split('/') ?? []) if (end !== '..') expect(() => { edtf(end, { level: 2 }); }).not.toThrow();
        if (rrule !== null) expect(() => { rrulestr(rrule); }).not.toThrow();
      }
    }), { numRuns: 500 });
  });

  it('gives raw words from the text, in order and without overlap', () => {
    fc.assert(fc.property(fc.oneof(sentences, fc.string({ unit: 'binary' })), places, (text, place) => {
      const source = SourceText.fromPlainText(text);
      let last = 0;
      for (const { raw, range } of find(text, { place })) {
        expect(range.start).toBeGreaterThanOrEqual(last);
        expect(source.passage(range).text).toBe(raw);
        last = range.end;
      }
    }), { numRuns: 500 });
  });
});
