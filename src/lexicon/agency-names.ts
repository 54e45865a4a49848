/** Proper names after heads such as `Sở`, `Bộ`, `Phòng`; those with a comma or `và` inside would break a splitter of lists. */

export interface AgencyName {
  readonly name: string;
  /** First and last day on which a body of this name existed, if bounded (ISO 8601). */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly source: string;
}

const MINISTRIES_2025 = 'Nghị quyết 176/2025/QH15 (cơ cấu tổ chức Chính phủ nhiệm kỳ 2021-2026 từ 01/3/2025)';
const MINISTRIES_2021 = 'Nghị quyết 08/2021/QH15 (cơ cấu tổ chức Chính phủ đến 28/02/2025)';
const PROVINCE_2025 = 'Nghị định 45/2025/NĐ-CP (cơ quan chuyên môn cấp tỉnh từ 01/3/2025) và 150/2025/NĐ-CP';
const PROVINCE_2014 = 'Nghị định 24/2014/NĐ-CP, 107/2020/NĐ-CP (cơ quan chuyên môn cấp tỉnh đến 28/02/2025)';
const DISTRICT_2014 = 'Nghị định 37/2014/NĐ-CP, 108/2020/NĐ-CP (phòng cấp huyện đến 30/6/2025)';
const COMMUNE_2025 = 'Nghị định 150/2025/NĐ-CP, 370/2025/NĐ-CP (phòng cấp xã từ 01/7/2025)';
const COMMON_UNITS = 'Tên phòng, khoa, trung tâm thường gặp trong văn bản của các trường, sở, bộ; kho văn bản mẫu';

const from = (source: string, validFrom: string, names: readonly string[]): AgencyName[] => names.map((name) => ({ name, validFrom, source }));
const until = (source: string, validTo: string, names: readonly string[]): AgencyName[] => names.map((name) => ({ name, validTo, source }));
const always = (source: string, names: readonly string[]): AgencyName[] => names.map((name) => ({ name, source }));

export const AGENCY_NAMES: readonly AgencyName[] = [
  ...always(MINISTRIES_2025, ['Quốc phòng', 'Công an', 'Ngoại giao', 'Tư pháp', 'Tài chính', 'Công Thương', 'Xây dựng', 'Văn hóa, Thể thao và Du lịch', 'Khoa học và Công nghệ', 'Giáo dục và Đào tạo', 'Y tế', 'Nội vụ']),
  ...from(MINISTRIES_2025, '2025-03-01', ['Nông nghiệp và Môi trường', 'Dân tộc và Tôn giáo', 'Dân tộc - Tôn giáo']),
  ...until(MINISTRIES_2021, '2025-02-28', ['Kế hoạch và Đầu tư', 'Giao thông vận tải', 'Thông tin và Truyền thông', 'Lao động - Thương binh và Xã hội', 'Lao động, Thương binh và Xã hội', 'Lao động Thương binh và Xã hội', 'Nông nghiệp và Phát triển nông thôn', 'Tài nguyên và Môi trường']),
  ...always(PROVINCE_2025, ['Văn hóa và Thể thao', 'Du lịch', 'Quy hoạch - Kiến trúc', 'Ngoại vụ', 'An toàn thực phẩm', 'Dân tộc']),
  ...until(PROVINCE_2014, '2025-02-28', ['Văn hóa, Thể thao', 'Giao thông vận tải - Xây dựng', 'Giao thông công chính', 'Quy hoạch Kiến trúc']),
  ...until(DISTRICT_2014, '2025-06-30', ['Tài chính - Kế hoạch', 'Quản lý đô thị', 'Kinh tế - Hạ tầng', 'Kinh tế và Hạ tầng', 'Hạ tầng kinh tế', 'Văn hóa và Thông tin', 'Văn hóa - Thông tin', 'Văn hóa Thông tin', 'Văn hóa, Khoa học và Thông tin', 'Văn hóa, Thông tin và Thể thao', 'Văn hóa - Thông tin và Thể thao', 'Văn hóa và Thông tin - Thể thao', 'Nông nghiệp', 'Nông nghiệp và Môi trường', 'Nội vụ - Lao động', 'Nội vụ, Lao động', 'Nội vụ - Lao động, Thương binh và Xã hội', 'Lao động, Người có công', 'Y tế - Dân số', 'Dân tộc']),
  ...from(COMMUNE_2025, '2025-07-01', ['Kinh tế', 'Kinh tế, Hạ tầng và Đô thị', 'Văn hóa - Xã hội', 'Văn hóa và Xã hội', 'Văn hóa - Xã hội và Môi trường', 'Kinh tế - Hạ tầng và Đô thị', 'Kinh tế, hạ tầng và đô thị']),
  ...always(COMMON_UNITS, ['Đăng ký kinh doanh', 'Đăng ký đất đai', 'Trợ giúp pháp lý', 'Trợ giúp pháp lý nhà nước', 'Đăng kiểm', 'Bổ trợ tư pháp', 'Hỗ trợ doanh nghiệp', 'Hỗ trợ doanh nghiệp nhỏ và vừa', 'Đăng ký giao dịch bảo đảm', 'Lưu trữ lịch sử', 'Bảo vệ thực vật', 'Phòng, chống thiên tai và tìm kiếm cứu nạn', 'Phòng thủ dân sự', 'Phòng, chống tham nhũng, tiêu cực', 'Phòng, chống tội phạm', 'Người có công', 'Lao động - Việc làm', 'Việc làm', 'Bảo trợ xã hội', 'Tổ chức, biên chế và Tổ chức phi chính phủ', 'Xây dựng chính quyền', 'Xây dựng chính quyền và Công tác thanh niên', 'Công chức, viên chức', 'Tổ chức, biên chế', 'Quản lý văn thư - lưu trữ', 'An toàn giao thông', 'Công tác học sinh, sinh viên', 'Chính trị và Công tác học sinh, sinh viên', 'Công tác chính trị và Học sinh, sinh viên', 'Quản lý sinh viên', 'Văn hóa - Thông tin và Truyền thanh', 'Văn hóa Thông tin và Truyền thông', 'Văn hóa, Thông tin và Truyền thông', 'Văn hóa - Thông tin và Truyền thông', 'Đào tạo', 'Đào tạo Đại học', 'Đào tạo và Khoa học', 'Công tác sinh viên', 'Công tác học sinh sinh viên', 'Công tác chính trị', 'Quản lý chất lượng', 'Tổ chức cán bộ', 'Tổ chức - Hành chính', 'Tổ chức Hành chính', 'Hành chính - Tổng hợp', 'Hành chính - Tổ chức', 'Hành chính Tổng hợp', 'Kế hoạch - Tài chính', 'Kế hoạch, Tài chính', 'Tổ chức, Cán bộ', 'Kế hoạch Tài chính', 'Tài chính - Kế toán', 'Tài chính - Kế toán và Đầu tư', 'Thanh tra', 'Khảo thí', 'Khảo thí và Đảm bảo chất lượng', 'Quản lý khoa học', 'Hợp tác quốc tế', 'Quản trị', 'Thiết bị', 'Kiểm soát thủ tục hành chính', 'Kiểm soát bệnh tật', 'Cải cách hành chính', 'Quản lý ngân sách', 'An ninh chính trị nội bộ', 'Cảnh sát quản lý hành chính về trật tự xã hội', 'Cảnh sát giao thông', 'Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'Cảnh sát PCCC và CNCH', 'Giáo dục Tiểu học', 'Giáo dục Trung học', 'Giáo dục Mầm non', 'Chính trị', 'Tham mưu', 'Hậu cần', 'Pháp chế', 'Xây dựng nếp sống văn hóa', 'Phục vụ hành chính công', 'Xúc tiến đầu tư, Thương mại và Du lịch', 'Xúc tiến Đầu tư, Thương mại và Du lịch', 'Dịch vụ việc làm', 'Văn hóa, Thông tin và Thể thao', 'Văn hóa, Thông tin và Truyền thanh', 'Văn hóa - Thông tin - Thể thao và Truyền thanh', 'Văn hóa, Thể thao và Truyền thanh', 'Giáo dục nghề nghiệp - Giáo dục thường xuyên', 'Phát triển quỹ đất', 'Khuyến nông', 'Dịch vụ nông nghiệp', 'Chăn nuôi và Thú y', 'Trồng trọt và Bảo vệ thực vật', 'Phát triển nông thôn', 'Kiểm lâm', 'Thủy lợi', 'Dân số', 'Chuyển đổi số', 'Công nghệ thông tin và Truyền thông', 'Công nghệ thông tin', 'Giám định chất lượng xây dựng', 'Phát thanh và Truyền hình', 'Phát thanh, truyền hình', 'Pháp chế', 'Kinh tế - Ngân sách', 'Văn hóa - Xã hội', 'Địa chính', 'Tư pháp - Hộ tịch', 'Khu kinh tế', 'các khu công nghiệp', 'các khu công nghiệp và chế xuất', 'Khu công nghệ cao', 'các Khu chế xuất và công nghiệp']),
];
