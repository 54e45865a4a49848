import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { SourceText } from '../../src/document/source-text.js';
import { findTargets, leadsToObjectives, namesObjectives, namesReport, opensWithReport, type TargetFact } from '../../src/extract/targets/index.js';

function find(text: string, objectives = false, directive = false): readonly TargetFact[] {
  const source = SourceText.fromPlainText(text);
  return findTargets(source.passage({ start: 0, end: source.text.length }), { issued: '2025-03-10', objectives, directive });
}

const brief = ({ comparator, value, unit, baseline }: TargetFact): string =>
  [comparator, value, unit, baseline !== null && `(${baseline})`].filter((part) => part !== null && part !== false).join(' ');

function table(cases: readonly (readonly [text: string, ...expected: string[]])[]): void {
  it.each(cases.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(find(text).map(brief)).toEqual(expected);
  });
}

describe('a share', () => {
  table([
    ['Bảo đảm kết nối dữ liệu cho các xã (nếu có nhu cầu) và 100% các phường', '= 100 %'],
    ['100% hồ sơ thủ tục hành chính được giải quyết đúng hạn', '= 100 %'],
    ['Dành ít nhất 20% tổng chi ngân sách cho giáo dục', '>= 20 %'],
    ['Ủy ban nhân dân xã bố trí tối thiểu 2% tổng chi ngân sách cho chuyển đổi số', '>= 2 %'],
    ['Ngân sách tỉnh hỗ trợ 70% tổng chi phí khám sức khỏe'],
    ['Mức độ hài lòng của người dân đạt tối thiểu 90%', '>= 90 %'],
    ['Tỷ lệ hồ sơ trực tuyến đạt trên 95,5%', '> 95.5 %'],
    ['80% trở lên thủ tục được thanh toán trực tuyến', '>= 80 %'],
    ['Tỷ lệ hộ dùng nước sạch đạt trên: 92%', '> 92 %'],
    ['Từ 60% trở lên cán bộ tham gia tập huấn', '>= 60 %'],
    ['Có ≥ 30% doanh nghiệp ứng dụng công nghệ số', '>= 30 %'],
    ['Tỷ lệ hộ nghèo còn dưới 2 %', '< 2 %'],
    ['Tỷ lệ hồ sơ quá hạn không quá 5%', '<= 5 %'],
    ['Tỷ lệ nữ trong quy hoạch ít nhất vào năm 2025 đạt 40%', '>= 40 %'],
    ['Phấn đấu đạt từ 80 - 85% số hộ dùng nước sạch', '>= 80 %'],
    ['Bảo đảm 95.5% dân số tham gia bảo hiểm y tế', '= 95.5 %'],
    ['Đến năm 2030: 60 %; đến năm 2035: 85 %', '= 60 %', '= 85 %'],
    ['Tỷ lệ lao động qua đào tạo đạt 75%, trong đó có chứng chỉ đạt 35%', '= 75 %', '= 35 %'],
    ['Cán bộ dưới 40 tuổi chiếm từ 10% trở lên', '>= 10 %'],
    ['Tối thiểu 80% thủ tục thanh toán trực tuyến, trong đó có 60% trở lên qua Cổng dịch vụ công', '>= 80 %', '>= 60 %'],
    ['Giải ngân đạt 100% kế hoạch vốn đầu tư công', '= 100 %'],
    ['Phấn đấu tăng trưởng bình quân từ 10%/năm trở lên', '>= 10 %'],
    ['Có từ 50% số hộ trở lên tham gia bảo hiểm y tế', '>= 50 %'],
    ['Tỷ lệ tiêm phòng đạt 85% số gia cầm trở lên', '>= 85 %'],
    ['Từ 95% đoàn viên đạt danh hiệu xuất sắc', '>= 95 %'],
    ['Giảm tối thiểu bình quân 10% số đơn vị sự nghiệp', '>= 10 %'],
    ['Cân pha các trạm biến áp có độ lệch trên 15%'],
    ['Đưa tỷ lệ thu hồi nước mưa lên trên 15%', '> 15 %'],
    ['Quý II: hoàn thành 45% kế hoạch; Quý III: lũy kế 80%', '= 45 %', '= 80 %'],
    ['Quý I: hoàn thành 22% kế hoạch'],
    ['Trồng cây phân tán đạt 120 nghìn cây, vượt 3% kế hoạch giao', '= 120 nghìn cây'],
    ['Vận tải công cộng đáp ứng 15% nhu cầu ở khu vực phía bắc và 20% ở khu vực phía nam', '= 15 %', '= 20 %'],
    ['Giảm ít nhất 20% số vụ vi phạm, 30% diện tích rừng bị phá', '>= 20 %', '>= 30 %'],
    ['Cắt giảm 50% thời gian giải quyết, 30% chi phí tuân thủ.', 'decrease 50 %', 'decrease 30 %'],
    ['Cắt giảm tối thiểu 30% thời gian và 20% chi phí tuân thủ.', '>= 30 %', '>= 20 %'],
    ['Tốc độ tăng trưởng các năm 2026 - 2028 lần lượt đạt 8,2%, 8,5% và 9%', '= 8.2 %', '= 8.5 %', '= 9 %'],
    ['Tỷ lệ đảng viên bị kỷ luật giảm dần qua từng năm', 'decrease'],
    ['Giảm tối thiểu 30% thời gian, 20% chi phí; 100% thôn có nhà văn hóa', '>= 30 %', '>= 20 %', '= 100 %'],
    ['Giảm 30% thời gian giải quyết, 95% hồ sơ được xử lý đúng hạn', 'decrease 30 %', '= 95 %'],
    ['Yêu cầu 100% phải có biện pháp che chắn', '= 100 %'],
    ['Giá trị sản phẩm công nghệ cao đạt khoảng 40% giá trị sản xuất công nghiệp', '= 40 %'],
  ]);
});

describe('a count or ratio', () => {
  table([
    ['Mỗi đơn vị có ít nhất 03 sáng kiến được công nhận', '>= 3 sáng kiến'],
    ['Mỗi quý có ít nhất 04 tin, bài về cải cách hành chính', '>= 4 tin, bài'],
    ['Có ít nhất một cơ sở y tế cung cấp dịch vụ', '>= 1 cơ sở y tế'],
    ['Phấn đấu đạt 12 xã nông thôn mới', '= 12 xã'],
    ['Cơ cấu ba khu vực phấn đấu đạt 45% - 35% - 20%', '= 45 %', '= 35 %', '= 20 %'],
    ['Phấn đấu năng lực neo đậu tăng thêm khoảng 120 tàu', 'increase 120 tàu'],
    ['Phấn đấu 04 xã đạt 19 tiêu chí', '= 4 xã'],
    ['Chăm sóc vườn ươm để đạt sản lượng trên 3,5 triệu cây giống', '> 3.5 triệu cây'],
    ['Mỗi chi bộ phải kết nạp được từ 02 đảng viên', '= 2 đảng viên'],
    ['Diện tích rừng ngập mặn năm 2030 là 4.200 ha', '= 4200 ha'],
    ['Diện tích rừng ngập mặn năm 2024 là 3.900 ha'],
    ['Giá trị thu hoạch/1 ha mặt nước đạt 90 triệu đồng', '= 90 triệu đồng'],
    ['Phấn đấu đạt sản lượng 41 tấn năm 2027 và 44 tấn năm 2030', '= 41 tấn', '= 44 tấn'],
    ['Trồng mới 40 ha cam, 25 ha bưởi; trong đó cam sành 15 ha', '= 40 ha', '= 25 ha', '= 15 ha'],
    ['Thu nhập bình quân phấn đấu tăng gấp 2,5 lần so với năm 2020', '= 2.5 lần (2020)'],
    ['Gửi hồ sơ trước ngày khai giảng ít nhất 02 tuần'],
    ['Thành lập các đoàn giám sát trước mỗi cuộc ít nhất 15 ngày'],
    ['Gửi tài liệu cho đại biểu trước kỳ họp ít nhất 05 ngày'],
    ['Các chỉ tiêu chủ yếu: cây ăn quả 320 ha; đàn bò 1.400 con', '= 320 ha', '= 1400 con'],
    ['Kế hoạch giao cho các xã: Tân Hòa 120 thẻ; Bình Minh 90 thẻ', '= 120 thẻ', '= 90 thẻ'],
    ['Phấn đấu gieo trồng 4.000 ha cây vụ đông. Cụ thể, ngô 1.200 ha, năng suất dự kiến 45 tạ/ha', '= 4000 ha', '= 1200 ha', '= 45 tạ/ha'],
    ['Phấn đấu 40% số xã (8 xã) đạt chuẩn nâng cao', '= 40 %'],
    ['Phấn đấu tỷ lệ xã nông thôn mới nâng cao 6,5%', '= 6.5 %'],
    ['Phấn đấu không còn xã đạt dưới 12 tiêu chí'],
    ['Phấn đấu có 60 cơ sở lưu trú được xếp hạng với 900 phòng', '= 60 cơ sở lưu trú', '= 900 phòng'],
    ['Giá trị sản xuất ước đạt 389 tỷ đồng (chỉ tiêu kế hoạch là 380 tỷ đồng)'],
    ['Kết quả thực hiện các chỉ tiêu: cây ăn quả 320 ha; đàn bò 1.400 con'],
    ['Các nhiệm vụ để đạt mục tiêu trên: kiểm kê 320 ha cây ăn quả'],
    ['Thu nhập bình quân phấn đấu đạt 80 triệu đồng/người/năm', '= 80 triệu đồng/người/năm'],
    ['Tỷ số giới tính khi sinh ở mức 107 bé trai/100 bé gái', '= 107 bé trai/100 bé gái'],
    ['Tỷ lệ tử vong mẹ dưới 4/100.000 trẻ sinh ra', '< 4 /100.000 trẻ sinh ra'],
    ['Thu ngân sách phấn đấu đạt 1.250 tỷ đồng', '= 1250 tỷ đồng'],
    ['Cử giáo viên đi thực tế tối thiểu 04 tuần', '>= 4 tuần'],
    ['Đến năm 2030 đưa vào sử dụng trên 5.000 km đường bộ cao tốc', '> 5000 km'],
    ['Đến năm 2030 xây dựng 22 điểm quan trắc chất lượng nước mặt', '= 22 điểm quan trắc'],
    ['Tiêu chuẩn cấp nước đô thị đạt >120 lít/người/ngày', '> 120 lít/người/ngày'],
    ['Doanh nghiệp có từ 500 lao động trở lên có ít nhất 01 thiết chế văn hóa', '>= 1 thiết chế'],
    ['Phấn đấu kết nạp 20 đảng viên mới', '= 20 đảng viên'],
    ['Phấn đấu 50/50 xã, phường có bác sĩ', '= 50 xã, phường'],
    ['Số hộ sử dụng nước sạch phấn đấu đạt 9.500/10.000 hộ', '= 9500 hộ'],
    ['Không để tỷ lệ nợ xấu vượt quá 3%', '<= 3 %'],
    ['Bảo đảm mỗi doanh nghiệp không bị thanh tra quá 15% số ngày làm việc', '<= 15 %'],
    ['Nâng tổng số lên 28/35 trường đạt chuẩn', '= 28 trường'],
    ['Phấn đấu đến năm 2030, cả nước có 1.200 công trình xanh', '= 1200 công trình'],
    ['Thu hút ít nhất 3 tổ chức, doanh nghiệp công nghệ', '>= 3 tổ chức'],
    ['Có ít nhất 02 loại hình sản phẩm được cấp nhãn', '>= 2 loại hình sản phẩm'],
    ['Chỉ số hài lòng đạt 85 điểm trở lên', '>= 85 điểm'],
    ['Phấn đấu mức hài lòng đạt từ 4,5/5 điểm', '= 4.5 điểm'],
    ['Phấn đấu là một trong 10 xã dẫn đầu tỉnh'],
    ['Tuổi thọ trung bình đạt 75,5 tuổi', '= 75.5 tuổi'],
    ['Tỷ lệ tử vong trẻ em dưới 15‰', '< 15 ‰'],
  ]);

  it('counts in a section of objectives, without any word for an aim', () => {
    expect(find('Cải tạo 500 ha rừng', true).map(brief)).toEqual(['= 500 ha']);
    expect(find('Số vụ vi phạm giảm một nửa so với năm học trước', true).map(brief)).toEqual(['decrease (năm học trước)']);
    expect(find('Có 03 khách sạn 4 sao và 1.500 buồng đạt tiêu chuẩn', true).map(brief)).toEqual(['= 3 khách sạn', '= 1500 buồng']);
    expect(find('Cải tạo 500 ha rừng', false)).toEqual([]);
    expect(find('Tỷ trọng thương mại điện tử trong tổng mức bán lẻ trên 8,5%', true).map(brief)).toEqual(['> 8.5 %']);
    expect(find('Mức tạm ứng tối đa không vượt quá 60% mức hỗ trợ', true)).toEqual([]);
    expect(find('Thời gian chờ không quá 15 phút', true).map(brief)).toEqual(['<= 15 phút']);
    expect(find('Thời gian chờ không quá 15 phút', false)).toEqual([]);
  });

  it.each([['2. Mục tiêu cụ thể', true], ['Phấn đấu đến năm 2030:', true], ['IV. Tổ chức thực hiện', false]])('is led to by “%s”: %s', (title, expected) => {
    expect(namesObjectives(title)).toBe(expected);
  });
});

describe('a lead-in', () => {
  it.each([
    ['Phấn đấu đến hết năm 2025, toàn xã đạt:', true], ['Các chỉ tiêu được giao:', true],
    ['Để phấn đấu giải ngân hết vốn được giao, Chủ tịch UBND huyện yêu cầu:', false], ['Để đạt mục tiêu trên, các đơn vị thực hiện các nhiệm vụ sau:', false],
  ])('“%s” leads to aims: %s', (text, expected) => {
    expect(leadsToObjectives(text)).toBe(expected);
  });
});

describe('counts of what is made, and lists of counts', () => {
  table([
    ['Trồng mới 15 ha rừng sản xuất và 5.000 cây phân tán', '= 15 ha', '= 5000 cây'],
    ['Thành lập mới 01 hợp tác xã, 02 tổ hợp tác', '= 1 hợp tác xã', '= 2 tổ hợp tác'],
    ['Mời ít nhất 10 nhà tuyển dụng, 15 cựu người học dự tọa đàm', '>= 10 nhà tuyển dụng', '>= 15 cựu người học'],
    ['Giữ vững 19/19 tiêu chí nông thôn mới; phấn đấu đạt thêm 03 tiêu chí nâng cao', '= 19 tiêu chí', '= 3 tiêu chí'],
    ['Bảo đảm mỗi tuần xử lý tối thiểu 1.500 trường hợp', '>= 1500 trường hợp'],
    ['Mật khẩu có ít nhất 10 ký tự đối với người quản trị', '>= 10 ký tự'],
    ['Đã kết nạp mới 05 đảng viên'],
    ['Thu hút trên 25.000 lượt khách du lịch', '> 25000 lượt khách'],
    ['Hỗ trợ xây mới 12 nhà đại đoàn kết, sửa chữa 08 nhà', '= 12 nhà đại đoàn kết'],
    ['Phấn đấu cuối năm 2026 xã đạt 15/19 tiêu chí', '= 15 tiêu chí'],
    ['Giá trị sản phẩm trên 1 ha đất trồng trọt đạt 125 triệu đồng', '= 125 triệu đồng'],
    ['Không để xảy ra quá 02 ca ngộ độc thực phẩm', '<= 2 ca'],
    ['Tỷ suất sinh thô 14,2‰', '= 14.2 ‰'],
    ['Phấn đấu đứng trong tốp 5 xã dẫn đầu phong trào'],
    ['Đẩy nhanh dự án Vành đai 3 Thành phố Hồ Chí Minh, phấn đấu thông xe đường vành đai 3 Thành phố Hồ Chí Minh'],
  ]);
});

describe('units', () => {
  table([
    ['Phấn đấu đạt 12,5 vạn tấn thóc, 1,2 triệu con gia cầm', '= 12.5 vạn tấn', '= 1.2 triệu con'],
    ['Tiêu chuẩn cấp nước đạt 90 lít/người/ngày đêm', '= 90 lít/người/ngày đêm'],
    ['Mỗi tổ trưởng dự giờ tối thiểu 12 tiết/năm học', '>= 12 tiết/năm học'],
    ['Số năm sống khỏe mạnh đạt tối thiểu 66 năm', '>= 66 năm'],
    ['Hoàn thành chỉ tiêu 7.500 căn hộ', '= 7500 căn hộ'],
    ['Phấn đấu đạt 6 xã, phường không còn hộ nghèo, 14 thôn, bản có nhà văn hóa', '= 6 xã, phường', '= 14 thôn, bản'],
    ['Tập huấn cho ít nhất 60 đoàn viên, hội viên', '>= 60 đoàn viên, hội viên'],
    ['Phấn đấu có 5 xã, 2 phường đạt chuẩn', '= 5 xã', '= 2 phường'],
    ['Phấn đấu có 5 xã, phường 2 có 3 tổ', '= 5 xã', '= 3 tổ'],
    ['Mỗi chi đoàn giúp đỡ ít nhất 02 thanh, thiếu niên chậm tiến', '>= 2 thanh, thiếu niên'],
    ['Giảm thời gian chờ xuống tối đa 15 phút/01 lượt giao dịch', '<= 15 phút/01 lượt giao dịch'],
    ['Phấn đấu số ca phát hiện mới dưới 80 trường hợp/năm và tỷ lệ tử vong dưới 1,5/100.000 dân', '< 80 trường hợp/năm', '< 1.5 /100.000 dân'],
    ['Phấn đấu giảm tỷ lệ tử vong mẹ xuống dưới 52/100.000 vào năm 2030', '< 52 /100.000'],
    ['Phấn đấu giảm tỷ lệ phá thai xuống 27/100 trẻ đẻ sống', '= 27 /100 trẻ đẻ sống'],
    ['Mỗi khoa báo cáo ≥ 12 phản ứng phụ/năm', '>= 12 phản ứng phụ/năm'],
    ['Ngôi nhà phải có tuổi thọ từ 10 năm trở lên'],
    ['Chiều cao trung bình của nam thanh niên phấn đấu đạt 167,5 cm', '= 167.5 cm'],
  ]);
});

describe('a count in a task', () => {
  it.each([
    ['Cứng hóa 3,5 km đường nội đồng, nạo vét 12 km kênh mương', '= 3.5 km', '= 12 km'],
    ['Cứng hóa 3,5km đường nội đồng, nạo vét 12km kênh mương', '= 3.5 km', '= 12 km'],
    ['Tổ chức 04 lớp tập huấn cho cán bộ không chuyên trách', '= 4 lớp tập huấn'],
    ['Biên soạn tài liệu phục vụ bà con nông dân (03 sổ tay về bón phân và 01 phim tài liệu)', '= 3 sổ tay', '= 1 phim tài liệu'],
    ['Rà soát tài liệu cũ (03 sổ tay về bón phân)'],
    ['Phát hành 02 sổ tay, 500 cẩm nang', '= 2 sổ tay', '= 500 cẩm nang'],
    ['Trồng rừng 1.200 ha (bình quân 240 ha/năm)', '= 1200 ha', '= 240 ha/năm'],
    ['Tiến hành 08 cuộc thanh tra, trong đó 05 cuộc về tài chính, 03 cuộc về xây dựng', '= 8 cuộc', '= 5 cuộc', '= 3 cuộc'],
    ['Mở 12 lớp xóa mù chữ với 240 học viên', '= 12 lớp', '= 240 học viên'],
    ['Hỗ trợ xây dựng 15 nhà cho đoàn viên, mức 40 triệu đồng/nhà', '= 15 nhà'],
    ['Cấp phát 9.000 thùng rác có dung tích tối thiểu 20 lít', '= 9000 thùng rác'],
    ['Giáo viên phụ trách phổ cập được giảm 4 tiết/tuần'],
    ['Kiểm tra, giám sát tại 12/12 xã', '= 12 xã'],
    ['Khởi công 05 dự án với quy mô 4.200 căn hộ', '= 5 dự án', '= 4200 căn hộ'],
    ['Mở 08 lớp “bình dân học vụ số” cho 560 học viên', '= 8 lớp', '= 560 học viên'],
    ['Số vụ kiểm tra tăng 10% so với cùng kỳ năm trước', 'increase 10 % (cùng kỳ năm trước)'],
    ['Biên soạn 02 bộ tài liệu, đặt 12 bẫy ảnh', '= 2 bộ tài liệu', '= 12 bẫy ảnh'],
    ['Rút ngắn thời gian thẩm định từ 15 ngày xuống còn 10 ngày', '= 10 ngày (15 ngày)'],
    ['Hỗ trợ thêm tối thiểu 20% mức đóng cho hộ có mức sống trung bình'],
    ['Kiểm tra tại 05 xã có nguy cơ cao'],
    ['Tổ chức 01 hội nghị tổng kết'],
    ['Tập trung trồng các loại rau dễ tiêu thụ như: cà chua 80 ha; su hào, bắp cải 120 ha; hành 15 ha', '= 80 ha', '= 120 ha', '= 15 ha'],
    ['Ban Nông nghiệp thành lập 3 tổ, Ban Tài chính có 4 tổ', '= 3 tổ'],
    ['Tư vấn hướng nghiệp cho 1,2 nghìn thanh niên', '= 1.2 nghìn thanh niên'],
    ['Phấn đấu có thêm 03 bãi đỗ xe', '= 3 bãi đỗ xe'],
    ['Tỷ số giới tính khi sinh dưới 112%', '< 112 %'],
    ['Hỗ trợ thiết kế 24 gian hàng cho hợp tác xã', '= 24 gian hàng'],
    ['Thời gian chờ khám của người bệnh không quá 45 phút', '<= 45 phút'],
    ['Mở thêm quầy thu phí; phấn đấu thời gian chờ nộp hồ sơ dưới 25 phút', '< 25 phút'],
    ['Đưa vào quản lý thêm 45 hộ kinh doanh; vận động ít nhất 12 nhà hàng giảm giá', '= 45 hộ kinh doanh', '>= 12 nhà hàng'],
    ['Mở rộng 3,5 km đường liên thôn, cung ứng đủ 18 tấn giống', '= 3.5 km', '= 18 tấn'],
    ['Lập 03 biên bản giao nhận'],
    ['Tổ chức 02 đợt kiểm tra, mở 03 đợt cao điểm ra quân', '= 2 đợt', '= 3 đợt'],
    ['Tổ chức 02 đợt trong năm'],
    ['Kiểm tra tối thiểu 06 tổ chức tín dụng, mở mới ít nhất 90 điểm chấp nhận thẻ', '>= 6 tổ chức tín dụng', '>= 90 điểm chấp nhận thẻ'],
    ['Cung cấp đủ 50 triệu đồng cho các xã'],
    ['Đã tổ chức 05 lớp tập huấn'],
    ['Giữ khoảng cách tối thiểu 120 m đến khu dân cư'],
    ['Hoàn thành 05 nhiệm vụ được giao'],
    ['Tổ chức 02 “Ngày hội đọc sách” cho thiếu nhi', '= 2 Ngày hội đọc sách'],
    ['Phân công mỗi cán bộ hướng dẫn không quá 40 hộ', '<= 40 hộ'],
    ['Mỗi hội viên giúp đỡ từ 02 đến 04 hộ nghèo', '>= 2 hộ nghèo'],
    ['Dành ít nhất 15 ha hoặc 4% diện tích cho cây xanh', '>= 15 ha', '>= 4 %'],
    ['Bảo đảm mỗi cơ sở không bị kiểm tra, thanh tra quá 02 lần/năm', '<= 2 lần/năm'],
    ['Chuyển đổi giống, trong đó giống mới chiếm 55% diện tích trở lên', '>= 55 %'],
    ['Thành lập đoàn kiểm tra, mỗi đoàn từ 07 đến 09 người'],
    ['Phát triển từ 12 hội viên trở lên', '>= 12 hội viên'],
    ['Kiểm tra cơ sở có từ 12 người trở lên'],
    ['Vận động 14 hộ còn lại nhận tiền'],
    ['Theo dõi người được tiêm tối thiểu 20 phút tại trạm và 24 giờ tại nhà'],
    ['Xây dựng tuyến phố kiểu mẫu, dài tối thiểu 3 km'],
    ['Hỗ trợ 40% mức đóng cho học viên nghèo, 20% cho học viên khác'],
    ['Báo cáo khi mực nước hồ tăng trên 30% so với thiết kế'],
  ])('%s', (text, ...expected) => {
    expect(find(text, false, true).map(brief)).toEqual(expected);
  });

  it('is none outside of tasks', () => {
    expect(find('Cứng hóa 3,5 km đường nội đồng')).toEqual([]);
  });
});

describe('figures that are no aims', () => {
  table([
    ['Kim ngạch 4 tháng ước đạt 344 tỷ USD, tăng 24,2% so với cùng kỳ; xuất khẩu đạt 168,5 tỷ USD, tăng 19,7%; bán lẻ ước tăng 11%. Phấn đấu cả năm tăng 10%; 100% hồ sơ đúng hạn', 'increase 10 %', '= 100 %'],
    ['Bảo đảm an toàn hồ đập. Thu ngân sách ước đạt 44% dự toán, tăng 15% so với cùng kỳ; chi đầu tư đạt 20,5%', ],
    ['Tốc độ tăng thu ngân sách thấp hơn cùng kỳ'],
    ['Kéo giảm số người chết từ 5 đến 10% so với cùng kỳ năm trước', 'decrease 5 % (cùng kỳ năm trước)'],
    ['Trường hợp giá xăng, dầu biến động mà tăng từ 5% trở lên thì rà soát, trình điều chỉnh'],
    ['Có 21/21 xã hoàn thành việc cử ít nhất 02 cán bộ, đạt tỷ lệ 100%', '>= 2 cán bộ'],
    ['Cấp hóa chất Chlorine 70% cho các xã'],
    ['Diện tích trồng mới 01120911 ha'],
    ['Sử dụng quỹ 20% đất ở để xây nhà ở xã hội'],
    ['Đổi mật khẩu tối thiểu 06 tháng một lần, sao lưu tối thiểu 01 tuần/lần'],
    ['Phấn đấu lấy mẫu nước với tần suất 02 đợt/tháng'],
    ['Giá bồi thường giảm theo tỷ lệ tương ứng'],
    ['Tăng trưởng ước đạt 6,9%; giá trị sản xuất công nghiệp tăng 9,4%; thu ngân sách trên địa bàn đạt 1.540 tỷ đồng'],
    ['Sáu tháng đầu năm, sản xuất tăng 5,7%; vốn giải ngân đạt 7,7 tỷ USD, tăng 6,5%; xuất khẩu tăng 9%'],
    ['Năm 2024, giải ngân đạt 61,2%, thấp hơn chỉ tiêu giao 3,8%'],
    ['Vốn ngân sách trung ương bố trí cho Chương trình: tối thiểu 2.400 tỷ đồng'],
    ['Hội đồng gồm nhiều ngành, trong đó có ít nhất 30% số thành viên là chuyên gia'],
  ]);
});

describe('a rise or fall', () => {
  table([
    ['Chỉ số cải cách hành chính tăng bậc so với năm 2024', 'increase (2024)'],
    ['Mức độ hài lòng của người bệnh tăng so với năm 2024', 'increase (2024)'],
    ['Mức độ hài lòng cao hơn năm 2024', 'increase (2024)'],
    ['Mức độ hài lòng tốt hơn so với năm 2024', 'increase (2024)'],
    ['Tăng tỷ lệ dân số tham gia bảo hiểm y tế', 'increase'],
    ['Đến năm 2030 giảm ít nhất một nửa tỷ lệ hộ cận nghèo (Mục tiêu 1.2)', 'decrease'],
    ['Giảm 1/3 tỷ lệ tảo hôn và đến năm 2028 giảm 2/3 tỷ lệ tảo hôn so với năm 2020', 'decrease', 'decrease (2020)'],
    ['Nâng hạng thẻ hướng dẫn viên'],
    ['Tỷ lệ học sinh khá cao hơn năm học 2023 - 2024', 'increase (2023-2024)'],
    ['Giảm tỷ lệ thuốc biệt dược gốc', 'decrease'],
    ['Số vụ tai nạn giảm 5% so với năm 2024', 'decrease 5 % (2024)'],
    ['Chi phí tuân thủ giảm tối thiểu 10% so với năm 2024', '>= 10 % (2024)'],
    ['Nâng xếp hạng chỉ số môi trường lên 10 bậc', 'increase 10 bậc'],
    ['Tỷ lệ hộ nghèo giảm 1 - 1,5%/năm', 'decrease 1 %'],
    ['Kéo giảm tai nạn giao thông từ 5-10% trên cả 3 tiêu chí so với cùng kỳ năm 2024', 'decrease 5 %'],
    ['Cắt giảm tối thiểu 30% thời gian giải quyết', '>= 30 %'],
    ['Có ít nhất 02 chương trình đào tạo được kiểm định', '>= 2 chương trình đào tạo'],
    ['Mỗi tuần xử lý tối thiểu 1.200 trường hợp', '>= 1200 trường hợp'],
    ['Rút ngắn 30% thời gian giải quyết hồ sơ', 'decrease 30 %'],
    ['Giảm thời gian chờ của người dân xuống không quá 30 phút', '<= 30 phút'],
    ['Giảm thời gian chờ khám xuống dưới 60 phút', '< 60 phút'],
    ['Tăng tỷ lệ lao động qua đào tạo đạt 70%', '= 70 %'],
    ['Tỷ suất sinh giảm từ 23 ca sinh/1.000 phụ nữ xuống 18 ca sinh/1.000 phụ nữ', '= 18 ca sinh/1.000 phụ nữ (23 ca sinh/1.000 phụ nữ)'],
    ['Nâng tỷ lệ hồ sơ trực tuyến từ 60% lên 80%', '= 80 % (60%)'],
    ['Nâng tỷ lệ lao động có bằng cấp, chứng chỉ từ 32% năm 2024 lên 40% năm 2030', '= 40 % (32%)'],
    ['Kéo giảm số vụ tai nạn giao thông, số người chết so với năm 2024', 'decrease (2024)'],
    ['Giảm cả 3 tiêu chí về tai nạn giao thông so với năm 2024', 'decrease (2024)'],
    ['Giảm 1/2 số hộ cận nghèo so với đầu kỳ', 'decrease'],
    ['Tỷ lệ hộ nghèo duy trì mức giảm 1,2%/năm', 'decrease 1.2 %'],
    ['Kim ngạch xuất khẩu đạt gấp 2 lần năm 2024', '= 2 lần (2024)'],
    ['Tốc độ tăng kim ngạch xuất khẩu đạt 12%/năm', '= 12 %'],
  ]);
});

describe('no target', () => {
  table([
    ['Có 34/34 địa phương hoàn thành việc dùng chung hệ thống, đạt tỷ lệ 100%'],
    ['Trong 10 tháng năm 2025, tổng kim ngạch xuất khẩu đạt 391 tỷ USD, tăng 16,2%'],
    ['Mức chi tổ chức hội nghị bình quân tối đa 1,28% dự toán'],
    ['Bố trí kinh phí theo phương thức mỗi bên chi 50%'],
    ['Tổng chi ngân sách bằng 44,2% dự toán được giao'],
    ['Xuất khẩu đạt 391 tỷ USD, tăng 16,2%; thu ngân sách tăng 9% so với cùng kỳ; GRDP ước đạt 95 tỷ đồng'],
    ['Phấn đấu đạt mục tiêu tăng trưởng “2 con số”'],
    ['Quyết định việc nâng bậc lương thường xuyên, nâng bậc lương trước thời hạn'],
    ['Phấn đấu hoàn thành các hạng mục tại 02 công trình trọng điểm'],
    ['Kế hoạch gồm 08 nội dung và 15 nhiệm vụ'],
    ['Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08/4/2020'],
    ['Đối với người từ đủ 18 tuổi trở lên'],
    ['Trả kết quả trong 15 ngày làm việc'],
    ['Cán bộ có ít nhất 05 năm công tác'],
    ['Các chủ đầu tư có dự án giải ngân dưới 50% giải trình bằng văn bản'],
    ['Ưu tiên các thôn có từ 20% hộ nghèo trở lên được hỗ trợ trước'],
    ['Các thôn có từ 30 hộ nghèo sinh sống trở lên được hỗ trợ trước'],
    ['Phân bổ 50% kinh phí tiết kiệm để tạo nguồn cải cách tiền lương'],
    ['Chín tháng đầu năm ước đạt 79,5% dự toán'],
    ['Doanh thu đạt 101,3% kế hoạch, tăng 11,8% so với cùng kỳ'],
    ['Năm 2023 đạt 85% số hộ'],
    ['Năm 2024, tỷ lệ hộ nghèo giảm 1,2%, đạt 102% kế hoạch'],
    ['Các bộ đã phê duyệt phương án cắt giảm 357 thủ tục'],
    ['Không thấp hơn năm 2024'],
    ['06 địa phương đã công bố 100% thủ tục'],
    ['Một số địa phương còn thấp: huyện A (13%), huyện B (22,3%)'],
    ['Ngành có tỷ lệ nữ thấp dưới 30% có thể điều chỉnh mục tiêu'],
    ['Doanh nghiệp do Nhà nước nắm giữ trên 50% vốn điều lệ'],
    ['Điều chỉnh giảm kế hoạch vốn của 04 dự án'],
    ['Hoàn thành dưới 85% chỉ tiêu được giao'],
    ['Phấn đấu trước ngày 10/12 xã gửi báo cáo'],
    ['Đã rà soát 148 thủ tục, đề xuất cắt giảm thời gian xử lý 27 thủ tục'],
    ['Quốc hội đã biểu quyết thông qua với 448/450 đại biểu tán thành, đạt 99,55%'],
    ['Hội nghị hợp lệ khi có trên 50% tổng số đại biểu tham dự'],
    ['Tiếp cận ít nhất một trong các dịch vụ hỗ trợ'],
    ['Tăng cường tuyên truyền, nâng cao chất lượng, giảm chi phí'],
    ['Giảm số vụ tai nạn giao thông'],
    ['Tỷ lệ hộ nghèo giảm từ 5,2% năm 2020 xuống còn 1,8% năm 2024'],
    ['Hội đồng sát hạch có tối thiểu 05 thành viên'],
    ['Hội đồng gồm ít nhất 07 thành viên'],
    ['Có ít nhất 02 người có trình độ đại học phù hợp với vị trí việc làm'],
    ['Bố trí 10% trong tổng số thu tiền sử dụng đất cho công tác đo đạc'],
    ['Phí bằng 10 triệu đồng + (0,5% x phần chi phí trên 1 tỷ đồng)'],
    ['Điều chỉnh giá trúng thầu cao hơn so với cơ sở khác'],
    ['Năm 2024, mức độ hài lòng đạt 98,5%, cao hơn năm 2023'],
    ['Đến 31/12/2024, tổng dư nợ đạt 206 tỷ đồng'],
    ['Lớp đông từ 50 đến 60 học viên được tính hệ số 1,1'],
    ['Tuyển sinh khoảng 900 học sinh (giảm khoảng 12 học sinh)'],
    ['Lớp 1 có 900 học sinh, giảm 12 học sinh so với năm học trước'],
    ['Đến ngày 31/01/2025 giải ngân vốn đầu tư công đạt 6% kế hoạch'],
    ['Học viên phải dự tối thiểu 75% số buổi của khóa học mới đủ điều kiện thi'],
    ['Thôn nguy cơ cao là thôn có từ 10% số hộ mắc bệnh trở lên'],
    ['Không để xảy ra cháy làm chết từ 02 người trở lên'],
    ['Tiêu chuẩn công nhận đối với huyện là có ít nhất 85% số xã đạt chuẩn'],
    ['Người trúng cử phải đạt trên 50% số phiếu bầu'],
    ['Đơn vị đạt dưới 60 điểm xếp loại yếu'],
    ['Toàn khối có 04 trường có tỷ lệ nghỉ học trên 3%'],
    ['Toàn huyện đã xử lý 320 trường hợp, tăng 12%'],
  ]);
});

describe('a figure among objectives', () => {
  it.each([
    ['Thu ngân sách trên địa bàn đạt 250 tỷ đồng, tăng 10% so với dự toán được giao', '= 250 tỷ đồng', 'increase 10 %'],
    ['Kinh tế số chiếm 10% GRDP', '= 10 %'],
    ['Tỷ lệ thôn kiểu mẫu đạt 40% (8/20 thôn, tăng thêm 03 thôn); tỷ lệ hộ khá tăng 5%', '= 40 %', 'increase 5 %'],
    ['Trên 85% cơ sở sản xuất sử dụng 20 lao động trở lên thành lập công đoàn', '> 85 %'],
    ['Phấn đấu giảm tỷ lệ học sinh thừa cân, béo phì xuống 2% so với năm 2024', 'decrease 2 % (2024)'],
    ['Phấn đấu giảm tỷ lệ học sinh thừa cân của các trường trên địa bàn xã xuống 3% so với năm học 2023 - 2024', 'decrease 3 % (2023-2024)'],
    ['Giảm tỷ lệ hộ cận nghèo xuống còn 3% so với năm 2024', '= 3 % (2024)'],
    ['Thu cân đối ngân sách xã tăng 8%/năm trở lên', '>= 8 %'],
    ['Diện tích lúa 2 vụ 45 ha', '= 45 ha'],
    ['Giá trị sản xuất 01 ha đất màu đạt 150 triệu đồng', '= 150 triệu đồng'],
    ['Thay 80 bóng điện chiếu sáng công cộng', '= 80 bóng điện'],
    ['Toàn huyện có 12 tổ hợp tác, 02 liên hiệp hợp tác xã', '= 12 tổ hợp tác', '= 2 liên hiệp hợp tác xã'],
    ['Bán lẻ trực tuyến tăng 25%/năm, chiếm 10% tổng mức bán lẻ', 'increase 25 %', '= 10 %'],
    ['Giảm tổn thất sau thu hoạch từ trên 15% hiện nay xuống dưới 8%', '< 8 % (15%)'],
    ['Xây dựng 12 nhà chờ xe buýt', '= 12 nhà'],
    ['Nâng cao năng lực cho 1.500 phụ nữ làm chủ doanh nghiệp', '= 1500 phụ nữ'],
    ['Vận động, hỗ trợ thêm 05 hộ gia đình đạt tiêu chí', '= 5 hộ gia đình'],
    ['Sản lượng đạt từ 8 - 9 triệu quả trứng và từ 1,7 - 1,8 nghìn tấn sữa', '>= 8 triệu quả trứng', '>= 1.7 nghìn tấn'],
    ['Bắt giữ 30% số đối tượng hiện có và 50% số đối tượng mới', '= 30 %', '= 50 %'],
    ['Giảm tỷ lệ tái phạm của người được đặc xá, chấp hành xong án, tha tù xuống dưới 15%', '< 15 %'],
    ['Giảm tỷ lệ hộ nghèo, đưa tỷ lệ hộ dùng nước sạch lên 95%', 'decrease', '= 95 %'],
    ['Tạo việc làm cho 900 chị em', '= 900 chị em'],
    ['Bảo vệ tốt diện tích rừng hiện có là 1.200 ha', '= 1200 ha'],
    ['Diện tích rừng hiện có là 1.200 ha'],
    ['Tổng mức vốn huy động khoảng 900 tỷ đồng, trong đó vốn vay khoảng 90 tỷ đồng, chiếm 10%'],
    ['Kết nạp từ 150 đảng viên mới trở lên', '>= 150 đảng viên'],
    ['Sản lượng lương thực có hạt 45.000 tấn', '= 45000 tấn'],
    ['Tỷ lệ lao động qua đào tạo đạt 60% (trong đó đào tạo nghề đạt 40%)', '= 60 %', '= 40 %'],
    ['Xây mới 03 nhà đại đoàn kết', '= 3 nhà đại đoàn kết'],
    ['Hỗ trợ 100% người thuộc hộ nghèo tham gia bảo hiểm y tế', '= 100 %'],
    ['Hỗ trợ 100% mức đóng bảo hiểm y tế'],
    ['Duy trì mức sinh thay thế (mỗi phụ nữ sinh đủ 2,1 con)', '= 2.1 con'],
    ['Mức thu nhập bình quân tăng trên 2 lần so với năm 2020', '> 2 lần (2020)'],
    ['Xây dựng mới 03 vùng chăn nuôi quy mô từ 10 ha trở lên', '= 3 vùng'],
    ['Hiện toàn tỉnh có 6.200 người nhiễm HIV, đạt 82% số ước tính'],
    ['Thời gian lưu trú bình quân 1,6 ngày/khách', '= 1.6 ngày/khách'],
    ['Doanh thu đạt 3.600 tỷ đồng (năm 2023 đạt 3.200 tỷ đồng)', '= 3600 tỷ đồng'],
    ['Thời gian chờ không quá 30 phút/lượt giao dịch', '<= 30 phút/lượt giao dịch'],
  ])('%s', (text, ...expected) => {
    expect(find(text, true).map(brief)).toEqual(expected);
  });
});

describe('a report of what was reached', () => {
  const reported = (text: string): readonly string[] => {
    const source = SourceText.fromPlainText(text);
    return findTargets(source.passage({ start: 0, end: source.text.length }), { issued: '2025-03-10', objectives: false, report: true }).map(brief);
  };

  it('holds no aims', () => {
    expect(reported('Tỷ lệ hộ đánh giá thu nhập ổn định đạt 96%; 100% xã có trạm y tế')).toEqual([]);
  });

  it('holds none behind what figures are compared with', () => {
    expect(reported('Hoàn thành 16/18 chỉ tiêu; thu ngân sách đạt 12,4 tỷ đồng, bằng 118% dự toán; tỷ lệ hộ nghèo còn 2,1%')).toEqual([]);
  });

  it.each([['Kết quả 6 tháng đầu năm 2025', true], ['Đánh giá tình hình thực hiện nhiệm vụ năm 2025', true], ['Kết quả dự kiến', false], ['Tổ chức đánh giá kết quả', false]])('is opened by “%s”: %s', (title, expected) => {
    expect(opensWithReport(title)).toBe(expected);
  });

  it('holds aims after a word for one', () => {
    expect(reported('Tỷ lệ giải ngân đạt 45%. Phấn đấu cả năm đạt 95%')).toEqual(['= 95 %']);
  });

  it.each([['Những kết quả nổi bật', true], ['Đặc điểm tình hình', true], ['Mục tiêu, kết quả thực hiện', false], ['Kết quả dự kiến', false]])('is named by “%s”: %s', (title, expected) => {
    expect(namesReport(title)).toBe(expected);
  });
});

describe('the indicator', () => {
  it.each([
    ['Mức độ hài lòng của người dân, doanh nghiệp đạt tối thiểu 90%', 'Mức độ hài lòng của người dân, doanh nghiệp'],
    ['Phấn đấu 100% hồ sơ được trả đúng hạn', 'hồ sơ được trả đúng hạn'],
    ['Chỉ tiêu 2: Tỷ lệ hộ nghèo còn dưới 2%', 'Tỷ lệ hộ nghèo'],
    ['Mỗi xã có ít nhất 04 tin, bài về cải cách hành chính', 'tin, bài về cải cách hành chính'],
    ['Giảm tỷ lệ hộ nghèo', 'tỷ lệ hộ nghèo'],
    ['Nâng tỷ lệ hồ sơ trực tuyến từ 60% năm 2024 lên 80%', 'tỷ lệ hồ sơ trực tuyến'],
    ['Giảm tỷ lệ hộ cận nghèo so với năm 2024', 'tỷ lệ hộ cận nghèo'],
    ['Giải ngân vốn đầu tư công (phấn đấu tỷ lệ giải ngân đạt tối thiểu 95%)', 'tỷ lệ giải ngân'],
    ['Tốc độ tăng tổng sản phẩm (GRDP) đạt 9,5%.', 'Tốc độ tăng tổng sản phẩm (GRDP)'],
    ['Tạo việc làm mới cho 18.000 lao động.', 'Tạo việc làm mới'],
    ['Kinh phí chi cho chuyển đổi số đạt trên 2% tổng chi ngân sách xã', 'Kinh phí chi cho chuyển đổi số'],
    ['Phấn đấu kinh tế số chiếm trên 20% GRDP', 'kinh tế số'],
    ['Phấn đấu số xã đạt chuẩn nông thôn mới: thêm 08 xã', 'số xã đạt chuẩn nông thôn mới'],
    ['Phấn đấu lắp đặt 15 camera an ninh trước 30/6/2026.', 'camera an ninh'],
    ['tiêm phòng cho 100% trẻ em dưới 5 tuổi, xong trước ngày 30/6;', 'trẻ em dưới 5 tuổi'],
    ['100% hồ sơ tiếp nhận trong tháng 5/2026 được giải quyết đúng hạn', 'hồ sơ tiếp nhận trong tháng 5/2026 được giải quyết đúng hạn'],
    ['Tỷ lệ tăng dân số cơ học hằng năm 0,8%', 'Tỷ lệ tăng dân số cơ học'],
    ['Phấn đấu khu vực dịch vụ chiếm khoảng 45%', 'khu vực dịch vụ'],
    ['Khống chế tỷ lệ tái nghiện xuống dưới 12%', 'tỷ lệ tái nghiện'],
    ['Tăng trưởng du lịch vượt 10%', 'Tăng trưởng du lịch'],
  ])('of “%s”', (text, indicator) => {
    expect(find(text)[0]?.indicator).toBe(indicator);
  });

  it.each([
    ['Phấn đấu sản lượng cá nuôi đạt 9.000 tấn (cá tra 4.000 tấn; cá khác 5.000 tấn)', ['sản lượng cá nuôi', 'cá tra', 'cá khác']],
    ['Phấn đấu diện tích nuôi đạt 1.500 ha, trong đó nuôi công nghệ cao 200 ha', ['diện tích nuôi', 'nuôi công nghệ cao']],
    ['Trồng mới 30 ha rừng sản xuất, 10 ha rừng phòng hộ', ['ha rừng sản xuất', 'ha rừng phòng hộ']],
    ['Phấn đấu hồ sơ cấp tỉnh đạt 90%, cấp xã đạt 70%', ['hồ sơ cấp tỉnh', 'cấp xã']],
    ['Tỷ lệ hộ nghèo dưới 4% năm 2027 và 3% năm 2030', ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo']],
    ['Tỷ lệ hộ nghèo dưới 4%, 90% hộ có nước sạch', ['Tỷ lệ hộ nghèo', 'hộ có nước sạch']],
    ['Tổng thu ngân sách đạt 12 tỷ đồng, tăng 1,5 lần so với năm 2024', ['Tổng thu ngân sách', 'Tổng thu ngân sách']],
  ])('of each part of “%s”', (text, indicators) => {
    expect(find(text).map(({ indicator }) => indicator)).toEqual(indicators);
  });
});

const PIECES = ['đạt', 'tối thiểu', '90%', '100 %', 'trên', '1.000', '04', 'tin, bài', 'tăng', 'giảm', 'tỷ lệ', 'so với năm 2023', 'trở lên', '(', ')', '-', 'từ', 'lên', '/', 'phấn đấu', ',', '.', 'ước', 'một', 'ít nhất'];

describe('any text', () => {
  it('gives raw words from the text with finite values, in order', () => {
    const texts = fc.oneof(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((words) => words.join(' ')), fc.string({ unit: 'binary' }));
    fc.assert(fc.property(texts, (text) => {
      const source = SourceText.fromPlainText(text);
      let last = 0;
      for (const { raw, range, value } of find(text)) {
        expect(range.start).toBeGreaterThanOrEqual(last);
        expect(source.passage(range).text).toBe(raw);
        expect(value === null || Number.isFinite(value)).toBe(true);
        last = range.start;
      }
    }), { numRuns: 500 });
  });
});
