import { describe, expect, it } from 'vitest';
import { agenciesInHeading, agenciesInValue } from '../../src/extract/agencies/values.js';
import { rolesIn } from './readings.js';

describe('the people of schools, health stations and party cells', () => {
  it.each([
    ['Thầy Phó Hiệu trưởng Lê Văn Bình: phụ trách chuyên môn toàn trường.', ['lead: Thầy Phó Hiệu trưởng Lê Văn Bình']],
    ['Tổ trưởng chuyên môn ký duyệt và báo cáo kết quả về Ban Giám hiệu.', ['lead: Tổ trưởng chuyên môn', 'reported-to: Ban Giám hiệu']],
    ['Định kỳ hằng tuần, các Tổ trưởng chuyên môn tổng hợp, báo cáo Phó Hiệu trưởng phụ trách chuyên môn qua giao ban.', ['lead: Các Tổ trưởng chuyên môn', 'reported-to: Phó Hiệu trưởng phụ trách chuyên môn']],
    ['Đảng viên được kiểm tra gửi báo cáo tự kiểm tra về Tổ kiểm tra.', ['lead: Đảng viên được kiểm tra', 'reported-to: Tổ kiểm tra']],
    ['Cán bộ - giáo viên tiếp tục thực hiện quy định phòng dịch.', ['lead: Cán bộ - giáo viên']],
    ['GVCN các lớp nhắc học sinh giữ vệ sinh. Nhân viên y tế báo cáo BGH hằng ngày.', ['lead: GVCN các lớp', 'lead: Nhân viên y tế', 'reported-to: BGH']],
    ['Kết hợp với tổ trưởng chuyên môn và các bộ phận xây dựng kế hoạch.', ['coordinating: Tổ trưởng chuyên môn', 'coordinating: Các bộ phận']],
    ['Phối hợp với giáo viên các bộ môn, cha mẹ học sinh và nhân viên y tế tìm hiểu học sinh.', ['coordinating: Giáo viên các bộ môn', 'coordinating: Nhân viên y tế']],
    ['Phối hợp với các bộ phận trong nhà trường giải quyết công việc.', ['coordinating: Các bộ phận trong nhà trường']],
    ['Phản ánh với giáo viên chủ nhiệm và Ban Giám hiệu về khó khăn của học sinh.', ['reported-to: Giáo viên chủ nhiệm', 'reported-to: Ban Giám hiệu']],
    ['Thầy Phó Hiệu trưởng Lê Văn Bình (Trưởng ban An toàn): xây dựng kế hoạch.', ['lead: Thầy Phó Hiệu trưởng Lê Văn Bình']],
    ['Thủ trưởng Y tế các ngành rà soát, gửi danh sách về Sở Y tế phê duyệt.', ['lead: Thủ trưởng Y tế các ngành', 'reported-to: Sở Y tế']],
    ['Giám đốc các Bệnh viện, Viện nghiên cứu có giường bệnh trực thuộc Bộ Y tế tổ chức góp ý.', ['lead: Giám đốc các Bệnh viện, Viện nghiên cứu có giường bệnh trực thuộc Bộ Y tế']],
    ['Công chức phụ trách địa chính - xây dựng rà soát ranh giới.', ['lead: Công chức phụ trách địa chính - xây dựng']],
    ['Đoàn xã, phường ra quân, phối hợp với Bảo hiểm xã hội cơ sở Phú Lộc phát tờ rơi.', ['lead: Đoàn xã, phường', 'coordinating: Bảo hiểm xã hội cơ sở Phú Lộc']],
    ['Các tỉnh ủy báo cáo Ban Bí thư Trung ương Đảng.', ['lead: Các tỉnh ủy', 'reported-to: Ban Bí thư Trung ương Đảng']],
    ['Lực lượng bảo vệ làm tốt công tác phòng dịch từ cổng trường.', ['lead: Lực lượng bảo vệ']],
    ['Giao Tổ tiêm phòng số 2 lập danh sách hộ chăn nuôi.', ['lead: Tổ tiêm phòng số 2']],
    ['Trưởng thôn 8 lập danh sách hộ chăn nuôi.', ['lead: Trưởng thôn 8']],
    ['Phòng Kế hoạch - Nghiệp vụ báo cáo Sở Y tế 6 tháng và cả năm.', ['lead: Phòng Kế hoạch - Nghiệp vụ', 'reported-to: Sở Y tế']],
    ['Các chi đoàn sinh viên khóa 41, 42 lập danh sách hiến máu gửi về Đoàn trường.', ['lead: Các chi đoàn sinh viên khóa 41, 42', 'reported-to: Đoàn trường']],
    ['Các lớp 6A1, 6A2 và 7B vệ sinh hành lang tầng hai.', ['lead: Các lớp 6A1, 6A2 và 7B']],
    ['Khối 8 chuẩn bị đồng diễn. Lớp 9A3 kê bàn ghế.', ['lead: Khối 8', 'lead: Lớp 9A3']],
    ['Các lớp nộp sổ đầu bài đúng hạn.', ['lead: Các lớp']],
    ['Các lớp tập huấn được mở trong tháng 8.', []],
    ['Sơn phủ các lớp bảo vệ lên khung thép.', []],
    ['Các chi đội nộp sổ theo dõi thi đua.', ['lead: Các chi đội']],
    ['Đoàn khoa tiến hành chi trả đoàn phí.', ['lead: Đoàn khoa']],
    ['CLB Guitar biểu diễn tại lễ khai giảng.', ['lead: CLB Guitar']],
    ['Trung tâm Huyết học Bình An làm công tác tiếp nhận máu.', ['lead: Trung tâm Huyết học Bình An']],
    ['Trong kỳ nghỉ các trường xếp lịch bảo vệ (theo mẫu, 1 bản gửi về Phòng Hành chính, 1 bản gửi về tổ chuyên môn).', ['lead: Các trường', 'reported-to: Phòng Hành chính', 'reported-to: Tổ chuyên môn']],
    ['Đảng ủy viên phụ trách y tế/lĩnh vực văn hóa - xã hội theo dõi tiến độ.', ['lead: Đảng ủy viên phụ trách y tế/lĩnh vực văn hóa - xã hội']],
    ['Các cấp ủy, trước hết là người đứng đầu cấp ủy phải nêu gương.', ['lead: Các cấp ủy', 'lead: Người đứng đầu cấp ủy']],
    ['Giám thị xếp chỗ ngủ cho học sinh.', ['lead: Giám thị']],
    ['Quản sinh điểm danh học sinh mỗi tối.', ['lead: Quản sinh']],
    ['Thủ trưởng các khoa cuối quý báo cáo Giám đốc bệnh viện.', ['lead: Thủ trưởng các khoa', 'reported-to: Giám đốc bệnh viện']],
    ['Tổ Nhà bếp đầu tuần ghi sổ thực đơn.', ['lead: Tổ Nhà bếp']],
    ['Trung tâm Kỹ thuật tài nguyên và môi trường biên soạn tờ rơi.', ['lead: Trung tâm Kỹ thuật tài nguyên và môi trường']],
  ])('have their roles: %s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  it('lead: where each of them is told what to do, not where it is told what each of them is', () => {
    expect(rolesIn('Mỗi đảng viên viết bản thu hoạch cá nhân.')).toEqual(['lead: Mỗi đảng viên']);
    expect(rolesIn('Mỗi cán bộ, giáo viên, nhân viên là một tuyên truyền viên về nhà trường.')).toEqual([]);
  });

  it('lead: behind the circumstance in which each of them acts', () => {
    expect(rolesIn('Căn cứ Kế hoạch của nhà trường, từng tổ xây dựng kế hoạch dạy học.')).toEqual(['lead: Từng tổ']);
  });

  it.each([
    ['Phó hiệu trưởng', ['Phó hiệu trưởng']],
    ['Thầy Phó Hiệu trưởng Lê Văn Bình (Trưởng ban An toàn)', ['Thầy Phó Hiệu trưởng Lê Văn Bình']],
    ['Giáo viên chủ nhiệm các lớp có học sinh khuyết tật', ['Giáo viên chủ nhiệm các lớp có học sinh khuyết tật']],
    ['Các Tổ chuyên môn và Tổ Văn phòng', ['Các Tổ chuyên môn', 'Tổ Văn phòng']],
    ['Các Khu Công nghệ cao, Khu Công nghệ số tập trung', ['Các Khu Công nghệ cao, Khu Công nghệ số tập trung']],
    ['Nhiệm vụ, quyền hạn của Tổ kiểm tra', ['Tổ kiểm tra']],
    ['Trưởng các thôn, xóm', ['Trưởng các thôn, xóm']],
    ['Văn phòng HĐND & UBND xã', ['Văn phòng HĐND & UBND xã']],
    ['KINH PHÍ VÀ CƠ SỞ VẬT CHẤT HỖ TRỢ', []],
  ])('head what stands under them: %s', (title, names) => {
    expect(agenciesInHeading(title).map(({ name }) => name)).toEqual(names);
  });
});

describe('squads, hamlets and posts of communes', () => {
  it.each([
    ['Phó Trưởng Công an xã, Chính trị viên Ban CHQS xã kiểm tra quân số.', ['lead: Phó Trưởng Công an xã', 'lead: Chính trị viên Ban CHQS xã']],
    ['Cảnh sát khu vực rà soát hộ kinh doanh.', ['lead: Cảnh sát khu vực']],
    ['Đồng chí Phó Trưởng Công an xã phụ trách phòng, chống tội phạm trực tiếp chỉ đạo.', ['lead: Đồng chí Phó Trưởng Công an xã phụ trách phòng, chống tội phạm']],
    ['Trung đội dân quân cơ động tuần tra hồ đập; báo cáo Công an tỉnh (qua PC07).', ['lead: Trung đội dân quân cơ động', 'reported-to: Công an tỉnh', 'reported-to: PC07']],
    ['Thôn 5 tổ chức phát dọn đường ngõ.', ['lead: Thôn 5']],
    ['Tổ dân phố số 3: Chuẩn bị hội trường.', ['lead: Tổ dân phố số 3']],
    ['Tổ trưởng Tổ dân phố số 1, 2, 3 rà soát hộ nghèo.', ['lead: Tổ trưởng Tổ dân phố số 1, 2, 3']],
    ['Tổ khối 4 tổ chức chuyên đề.', ['lead: Tổ khối 4']],
    ['Tổ cấp dưỡng: Chuẩn bị bữa ăn.', ['lead: Tổ cấp dưỡng']],
    ['Kiểm lâm địa bàn phối hợp với các thôn, bản tổ chức tuần tra rừng.', ['lead: Kiểm lâm địa bàn', 'coordinating: Các thôn, bản']],
    ['Liên đội các trường phát động phong trào đọc sách.', ['lead: Liên đội các trường']],
    ['Chủ các cơ sở lưu trú khai báo tạm trú.', ['lead: Chủ các cơ sở lưu trú']],
    ['Các hộ nuôi trồng thủy sản gia cố lồng bè.', ['lead: Các hộ nuôi trồng thủy sản']],
    ['Ban Thường vụ Tỉnh Hội thành lập 02 đoàn kiểm tra; báo cáo Trung ương Hội.', ['lead: Ban Thường vụ Tỉnh Hội', 'reported-to: Trung ương Hội']],
    ['Các Đồn, Trạm kiểm soát Biên phòng kiên quyết không cho xuất bến.', ['lead: Các Đồn, Trạm kiểm soát Biên phòng']],
    ['Tổ tự kiểm tra của trường (Trưởng ban Thanh tra nhân dân làm tổ trưởng) kiểm tra bếp ăn.', ['lead: Tổ tự kiểm tra của trường']],
    ['Hai bên thống nhất giao Phòng Truyền thông làm đầu mối theo dõi.', ['lead: Phòng Truyền thông']],
    ['Các đơn vị có khó khăn, vướng mắc phản ánh về Phòng Nội vụ để được hướng dẫn.', ['lead: Các đơn vị', 'reported-to: Phòng Nội vụ']],
    ['Báo cáo kết quả bằng văn bản (qua Văn phòng HĐND và UBND) trước 15/6.', ['reported-to: Văn phòng HĐND và UBND']],
    ['Tổ quản lý hồ đo mực nước hằng giờ.', ['lead: Tổ quản lý hồ']],
    ['Đội bảo vệ rừng tuần tra, canh gác.', ['lead: Đội bảo vệ rừng']],
    ['Tổ chức kiểm tra, rà soát hồ sơ.', []],
    ['Đội ngũ cán bộ rà soát hồ sơ.', []],
    ['Hằng năm, hai ngành phối hợp tổ chức hội nghị đối thoại.', ['lead: Hai ngành']],
    ['Các tỉnh, thành đoàn mở lớp dạy bơi.', ['lead: Các tỉnh, thành đoàn']],
    ['Đoàn Thanh niên - Hội Sinh viên phát động phong trào đọc sách.', ['lead: Đoàn Thanh niên - Hội Sinh viên']],
    ['Thống nhất giao Phòng Truyền thông (Bảo hiểm xã hội tỉnh) làm đầu mối theo dõi.', ['lead: Phòng Truyền thông']],
    ['Phủ sóng wifi giảng đường - Phòng Quản trị thực hiện trong học kỳ II.', ['lead: Phòng Quản trị']],
    ['Rà soát phương án; Công an xã cắm chốt tại ngầm tràn, Điện lực khu vực kéo điện về điểm sơ tán.', ['lead: Công an xã', 'lead: Điện lực khu vực']],
    ['Phối hợp với Nhà xuất bản Kim Lân tổ chức ngày hội.', ['coordinating: Nhà xuất bản Kim Lân']],
    ['Kế toán và thủ quỹ đối chiếu sổ quỹ.', ['lead: Kế toán', 'lead: Thủ quỹ']],
    ['Công khai thực đơn hằng tuần (Kế toán và bộ phận thư viện phụ trách).', ['lead: Kế toán', 'lead: Bộ phận thư viện']],
    ['Các đồng chí Ủy viên được phân công làm trưởng đoàn trực tiếp chỉ đạo.', ['lead: Các đồng chí Ủy viên được phân công làm trưởng đoàn']],
    ['Giám sát thường xuyên: phân công các đồng chí Đảng ủy viên dự sinh hoạt chi bộ.', ['lead: Các đồng chí Đảng ủy viên']],
    ['Trung tâm Văn hóa - Thể thao và Truyền thanh xã tổ chức hội thi.', ['lead: Trung tâm Văn hóa - Thể thao và Truyền thanh xã']],
  ])('have their roles: %s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  it('stand in a cell by the first letter of their kind', () => {
    expect(agenciesInValue('P. KHTH, P.TCHC').map(({ name }) => name)).toEqual(['Phòng KHTH', 'Phòng TCHC']);
  });

  it.each([
    ['P. Điều dưỡng, K. Dược', ['Phòng Điều dưỡng', 'Khoa Dược']],
    ['TT. Kiểm soát bệnh tật; CA. xã', ['TT Kiểm soát bệnh tật', 'CA xã']],
    ['Khoa PT- GMHS', ['Khoa PT-GMHS']],
    ['VP. HĐND và UBND', ['VP HĐND và UBND']],
    ['Phòng Kinh tế + Công an xã', ['Phòng Kinh tế', 'Công an xã']],
    ['Phòng Kinh tế & Công an xã', ['Phòng Kinh tế', 'Công an xã']],
    ['1. Phòng Kinh tế 2. Công an xã', ['Phòng Kinh tế', 'Công an xã']],
    ['-Phòng Kinh tế -Công an xã', ['Phòng Kinh tế', 'Công an xã']],
    ['• Phòng Kinh tế • Công an xã', ['Phòng Kinh tế', 'Công an xã']],
    ['- Phòng Tài chính - Kế toán', ['Phòng Tài chính - Kế toán']],
  ])('stand in a cell as tables write them: %s', (cell, names) => {
    expect(agenciesInValue(cell).map(({ name }) => name)).toEqual(names);
  });

  it('lead nothing where it is told who belongs to them', () => {
    expect(rolesIn('Ban Giám khảo: gồm đại diện các chi đoàn.')).toEqual([]);
  });

  it('lead, each by its name, where one is charged and another sees to something behind a comma', () => {
    expect(rolesIn('Giao Ban Xây dựng Đảng tham mưu nội dung, Văn phòng Đảng ủy phụ trách hậu cần.')).toEqual(['lead: Ban Xây dựng Đảng', 'lead: Văn phòng Đảng ủy']);
  });

  it('leave the lead to those who are meant where each of them is spoken of again', () => {
    expect(rolesIn('Xây dựng kế hoạch trước 28/02; mỗi đơn vị chọn 02 mô hình.')).toEqual([]);
    expect(rolesIn('Mỗi đơn vị chọn 02 mô hình.')).toEqual(['lead: Mỗi đơn vị']);
  });
});

describe('bodies told by where they are, by what they are for and by whose they are', () => {
  it.each([
    ['Phối hợp với Ủy ban nhân dân cấp xã nơi xảy ra sự cố khắc phục hậu quả.', ['coordinating: Ủy ban nhân dân cấp xã nơi xảy ra sự cố']],
    ['Ủy ban nhân dân cấp xã nơi xảy ra vụ việc hoặc nơi trẻ em cư trú có trách nhiệm kiểm tra.', ['lead: Ủy ban nhân dân cấp xã nơi xảy ra vụ việc hoặc nơi trẻ em cư trú']],
    ['Phòng Văn hóa - Xã hội nơi quản lý hồ sơ gốc của liệt sĩ có trách nhiệm cấp giấy giới thiệu.', ['lead: Phòng Văn hóa - Xã hội nơi quản lý hồ sơ gốc của liệt sĩ']],
    ['Cơ quan có chức năng quản lý đất đai cấp xã tham mưu Ủy ban nhân dân xã xử lý vi phạm.', ['lead: Cơ quan có chức năng quản lý đất đai cấp xã']],
    ['Tổ dân phố, chính quyền địa phương tuyên truyền, vận động người dân.', ['lead: Tổ dân phố', 'lead: Chính quyền địa phương']],
    ['Đề nghị tổ dân phố, chính quyền địa phương tăng cường giám sát.', ['lead: Tổ dân phố', 'lead: Chính quyền địa phương']],
    ['Các thôn, tổ dân phố tuyên truyền, vận động người dân.', ['lead: Các thôn, tổ dân phố']],
    ['Các phân xưởng, tổ sản xuất tổ chức ký cam kết an toàn lao động.', ['lead: Các phân xưởng, tổ sản xuất']],
  ])('have their roles: %s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

describe('a cell that names a small body', () => {
  it.each([
    ['Tổ thu gom rác', ['Tổ thu gom rác']],
    ['Đội tuần tra nhân dân', ['Đội tuần tra nhân dân']],
    ['Tổ quản lý chợ, Trạm cấp nước', ['Tổ quản lý chợ', 'Trạm cấp nước']],
    ['Tổ tiêm phòng số 1', ['Tổ tiêm phòng số 1']],
    ['Tổ bảo vệ an ninh trật tự cơ sở', ['Tổ bảo vệ an ninh trật tự cơ sở']],
    ['Trưởng thôn 8', ['Trưởng thôn 8']],
    ['Phòng Kinh tế, HT&ĐT, Công an phường', ['Phòng Kinh tế, HT&ĐT', 'Công an phường']],
    ['Phòng KT, HT và ĐT; Phòng VH, KH&TT', ['Phòng KT, HT và ĐT', 'Phòng VH, KH&TT']],
    ['Sở Văn hóa, TT&DL', ['Sở Văn hóa, TT&DL']],
  ])('calls it by its work: %s', (cell, names) => {
    expect(agenciesInValue(cell).map(({ name }) => name)).toEqual(names);
  });
});
