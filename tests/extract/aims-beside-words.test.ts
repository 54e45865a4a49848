import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { findTargets } from '../../src/extract/targets/index.js';
import { extractPlan } from '../../src/pipeline.js';

/** The aims of a passage, each as sign, value and unit. */
function aimsIn(text: string, context: { readonly objectives: boolean; readonly directive?: boolean }): readonly string[] {
  const source = SourceText.fromPlainText(text);
  return findTargets(source.passage({ start: 0, end: text.length }), { issued: '2026-01-12', report: false, ...context }).map(({ comparator, value, unit }) => `${comparator} ${String(value)} ${String(unit)}`);
}

describe('a number that words close by make an aim, or none', () => {
  it.each([
    ['Vận động các cửa hàng giảm giá 10% cho người cao tuổi.', []],
    ['Giảm 20% giá vé cho học sinh trong tuần lễ khai trương.', []],
    ['Giảm 20% số vụ vi phạm.', ['decrease 20 %']],
    ['Tổ chức giải bóng đá mini 7 người.', []],
    ['Thay 1.200 công tơ cơ; lắp mới 30 trạm biến áp.', ['= 1200 công tơ', '= 30 trạm biến áp']],
    ['Phát dọn đường băng cản lửa 12,5 km.', ['= 12.5 km']],
    ['Nhận đỡ đầu 15 trẻ mồ côi.', ['= 15 trẻ']],
    ['Kết nạp thêm 06 đảng viên.', ['= 6 đảng viên']],
    ['Sắp xếp lại 80 điểm kinh doanh trong chợ.', ['= 80 điểm kinh doanh']],
    ['Số hóa 80.000 trang tài liệu; trưng bày 500 bản sách.', ['= 80000 trang', '= 500 bản sách']],
    ['Tạo việc làm cho khoảng 1.600 lao động.', ['= 1600 lao động']],
  ])('in a task: %s', (text, aims) => {
    expect(aimsIn(text, { objectives: false, directive: true })).toEqual(aims);
  });

  it.each([
    ['Tổn thất nước sạch thấp hơn 0,5% so với năm 2025.', ['decrease 0.5 %']],
    ['Tổn thất nước sạch thấp hơn 15%.', ['< 15 %']],
    ['Tỷ lệ sử dụng giường bệnh không được thấp hơn 85% so với kế hoạch.', ['>= 85 %']],
    ['Điểm đánh giá cao hơn 2 điểm so với năm 2025.', ['increase 2 điểm']],
    ['Tỷ lệ sản phẩm nông nghiệp công nghệ cao đạt trên 20%.', ['> 20 %']],
    ['24/24 tuyến phố đạt chuẩn văn minh.', ['= 24 tuyến phố']],
  ])('among objectives: %s', (text, aims) => {
    expect(aimsIn(text, { objectives: true })).toEqual(aims);
  });
});

describe('a table of aims whose columns white space sets apart', () => {
  it.each([
    ['STT   Chỉ tiêu                        Đơn vị tính   Thực hiện 2025   Kế hoạch 2026', ['= 68 triệu đồng', '= 1.8 %', '= 150 ha']],
    ['TT    Nội dung                        ĐVT           Năm 2025         Năm 2026', ['= 68 triệu đồng', '= 1.8 %', '= 150 ha']],
  ])('%s', async (head, aims) => {
    const rows = [
      '1     Thu nhập bình quân đầu người    triệu đồng    62,5             68',
      '2     Tỷ lệ hộ nghèo                  %             2,4              1,8',
      '3     Diện tích trồng rừng mới        ha            120              150',
    ];
    const text = ['ỦY BAN NHÂN DÂN', 'XÃ TÂN LẬP', 'Số: 12/KH-UBND', 'Tân Lập, ngày 05 tháng 01 năm 2026', 'KẾ HOẠCH', 'Phát triển kinh tế - xã hội năm 2026', 'I. CÁC CHỈ TIÊU', '', head, ...rows, '', 'II. NHIỆM VỤ', '1. Rà soát hộ nghèo.', ''].join('\n');
    const { targets } = await extractPlan({ name: 'ke-hoach.txt', bytes: new TextEncoder().encode(text) });
    expect(targets.map(({ comparator, value, unit }) => `${comparator} ${String(value)} ${String(unit)}`)).toEqual(aims);
  });
});

describe('values of rates and indexes, which have no unit', () => {
  it.each([
    ['Tỷ số giới tính khi sinh (số bé trai/100 bé gái): không quá 110', ['<= 110 null']],
    ['Giảm tỷ suất tử vong sơ sinh trên 1.000 trẻ đẻ sống xuống 8,5 vào năm 2027 và dưới 7 vào năm 2030.', ['= 8.5 null', '< 7 null']],
    ['Chỉ số phát triển con người đạt trên 0,78.', ['> 0.78 null']],
    ['Số dược sĩ/10.000 dân đạt 3,4.', ['= 3.4 null']],
    ['Điểm trung bình môn Tiếng Anh đạt từ 6,2 trở lên.', ['>= 6.2 null']],
    ['Hoàn thành chỉ số thành phần năm 2027.', []],
    ['Điểm trung bình đạt trên 4,1 điểm, không còn tiêu chí ở mức 1.', ['> 4.1 điểm']],
    ['Tổ chức tiêm cho trên 1.000 trẻ sơ sinh.', ['> 1000 trẻ']],
  ])('%s', (text, aims) => {
    expect(aimsIn(text, { objectives: true })).toEqual(aims);
  });
});

describe('numbers whose neighbours tell what they count', () => {
  it.each([
    ['Kéo giảm tỷ lệ hộ cận nghèo: 0,4% so với năm 2025.', ['decrease 0.4 %']],
    ['Tỷ lệ hộ cận nghèo: 0,4%.', ['= 0.4 %']],
    ['Doanh thu dịch vụ gấp đôi năm 2025.', ['= 2 lần']],
    ['Giá trị sản phẩm tăng gấp rưỡi so với năm 2025.', ['= 1.5 lần']],
    ['Trồng mới 18 ha 4 loài cây ăn quả.', ['= 18 ha']],
    ['Trong đó trồng mới là 12 ha và 30 ha hiện có.', ['= 12 ha']],
    ['Vận hành giai đoạn 2 hệ thống camera.', []],
    ['Lĩnh vực dịch vụ (45 người):', ['= 45 người']],
    ['Đưa 100% hợp tác xã (18 hợp tác xã) lên sàn thương mại điện tử.', ['= 100 %']],
    ['Năm 2027: 02 lớp nấu ăn (50 người).', ['= 2 lớp', '= 50 người']],
    ['Có ít nhất 01 nhãn hiệu, sản phẩm chủ lực đạt 4 sao.', ['>= 1 nhãn hiệu']],
    ['Phấn đấu xếp trong nhóm dẫn đầu trên tổng số 96 xã.', []],
    ['Số hội viên kết nạp mới đạt 25 hội viên.', ['= 25 hội viên']],
    ['Số ca mắc mới đạt mức dưới 40 trường hợp/năm.', ['< 40 trường hợp/năm']],
    ['Tỷ lệ giải ngân mới đạt 40%.', []],
    ['Tỷ lệ tăng dân số cơ học hằng năm 0,8%.', ['= 0.8 %']],
    ['Duy trì mức giảm số vụ cháy từ 3 đến 4% hằng năm.', ['decrease 3 %']],
    ['Tăng bình quân 9%/năm đối với cá tra; 12%/năm đối với tôm.', ['increase 9 %', 'increase 12 %']],
    ['Giảm 9%/năm số vụ vi phạm; 85% hộ ký cam kết.', ['decrease 9 %', '= 85 %']],
    ['Không có xã, phường nào đạt dưới 65%.', ['>= 65 %']],
    ['Phấn đấu không còn trường dưới 70%.', ['>= 70 %']],
    ['Tỷ lệ hộ không có nhà tiêu hợp vệ sinh dưới 4%.', ['< 4 %']],
    ['Khống chế tỷ lệ tái nghiện xuống dưới 12% (khu vực đô thị), 6% (khu vực nông thôn).', ['< 12 %', '< 6 %']],
    ['Tỷ lệ hộ nghèo dưới 3,5% vào năm 2027 và 2% vào năm 2030.', ['< 3.5 %', '< 2 %']],
    ['Tỷ lệ hồ sơ đúng hạn trên 90% vào năm 2027 và 98% vào năm 2030.', ['> 90 %', '= 98 %']],
    ['Tỷ lệ hộ nghèo dưới 4%, 90% hộ có nước sạch.', ['< 4 %', '= 90 %']],
    ['Quán triệt Nghị quyết Trung ương 5 khóa XII.', []],
    ['Đào tạo nghề cho 120 lao động khóa 2.', ['= 120 lao động']],
    ['Hưởng ứng phong trào “60 ngày đêm hoàn thành 40 km đường liên xã”.', []],
    ['Hoàn thành 40 km đường “xanh, sạch, đẹp”.', ['= 40 km']],
    ['80% trẻ sơ sinh được sàng lọc ít nhất 6 bệnh bẩm sinh.', ['= 80 %']],
    ['80% người cao tuổi được khám sức khỏe ít nhất 02 lần/năm.', ['= 80 %', '>= 2 lần/năm']],
    ['Bồi dưỡng 900 nghiên cứu sinh, 4.000 người học.', ['= 900 nghiên cứu sinh', '= 4000 người học']],
    ['Thu ngân sách đạt: 42,5 tỷ.đ.', ['= 42.5 tỷ.đ']],
    ['Có 12 hồ chứa, 30 gia trại và 02 đô thị loại V.', ['= 12 hồ chứa', '= 30 gia trại', '= 2 đô thị loại V']],
    ['Tỷ số giới tính khi sinh dưới 111 bé trai/100 bé gái sinh ra sống.', ['< 111 bé trai/100 bé gái sinh ra sống']],
    ['Kết nạp 6 đảng viên mới trở lên.', ['>= 6 đảng viên']],
    ['Chỉ số chuyển đổi số xếp thứ 20/40 huyện.', []],
    ['Thuế sản phẩm trừ trợ cấp chiếm khoảng 4,2%.', ['= 4.2 %']],
    ['Diễn tập phòng chống thiên tai tại 18/18 xã.', ['= 18 xã']],
    ['Diễn tập phòng chống thiên tai tại 18 xã.', []],
    ['Tỷ lệ trẻ được bú mẹ tăng lên 55% vào năm 202765% vào năm 2030.', ['= 55 %', '= 65 %']],
    ['Giảm tỷ lệ tảo hôn, tỷ lệ tái nghèo nhằm giảm gánh nặng cho xã hội.', ['decrease null null', 'decrease null null']],
    ['Giảm tỷ lệ tảo hôn, tỷ lệ hộ dùng nước sạch tăng dần.', ['decrease null null']],
    ['Giảm tỷ lệ tảo hôn ở người trẻ (từ 16 đến 18 tuổi): từ 6% năm 2025 xuống 4% năm 2030.', ['= 4 %']],
  ])('among objectives: %s', (text, aims) => {
    expect(aimsIn(text, { objectives: true })).toEqual(aims);
  });

  it.each([
    ['Ký cam kết với 320 cơ sở kinh doanh.', ['= 320 cơ sở kinh doanh']],
    ['Mở 03 lớp sơ cấp nghề, mỗi lớp 25 học viên.', ['= 3 lớp', '= 25 học viên']],
    ['Thành lập 03 đội, mỗi đội 12 người.', ['= 3 đội']],
    ['Hỗ trợ 18 hộ cận nghèo vay vốn chăn nuôi bò.', ['= 18 hộ cận nghèo']],
    ['Hỗ trợ 18 triệu đồng mua con giống.', []],
    ['Xây dựng chuỗi liên kết, đạt giá trị sản xuất bình quân 2 tỷ đồng/trang trại/năm.', ['= 2 tỷ đồng/trang trại/năm']],
    ['Lắp mới tủ báo cháy: 48 chiếc (Trong đó: Tổ A: 20 chiếc, Tổ B: 28 chiếc).', ['= 48 chiếc', '= 20 chiếc', '= 28 chiếc']],
    ['Trồng rừng phòng hộ: 35 ha.', ['= 35 ha']],
    ['Đầu tư mới 12 trạm bơm.', ['= 12 trạm bơm']],
    ['Diện tích rừng phòng hộ: 35 ha.', []],
    ['Vận hành thử nghiệm ngay sau khi hoàn thành 02 công trình.', []],
    ['Hoàn thành 02 công trình.', ['= 2 công trình']],
  ])('in a task: %s', (text, aims) => {
    expect(aimsIn(text, { objectives: false, directive: true })).toEqual(aims);
  });
});
