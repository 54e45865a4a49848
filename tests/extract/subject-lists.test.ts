import { describe, expect, it } from 'vitest';
import { readRoles } from '../../src/extract/roles/read-roles.js';

const leadsIn = (text: string): readonly string[] => readRoles(text).flatMap(({ role, phrase }) => (role === 'lead' ? [phrase.name] : []));

describe('the subjects of a duty, as plans of districts and communes list them', () => {
  it.each([
    ['bodies of a province among levels', 'Liên đoàn Lao động tỉnh, Tỉnh đoàn, Hội Nông dân tỉnh phát động phong trào.', ['Liên đoàn Lao động tỉnh', 'Tỉnh đoàn', 'Hội Nông dân tỉnh']],
    ['a body before the term in which it has its duty', 'Cơ quan quản lý hồ sơ trong thời gian 12 ngày kể từ ngày nhận đủ giấy tờ, có trách nhiệm kiểm tra hồ sơ.', ['Cơ quan quản lý hồ sơ']],
    ['a place of two names', 'Bảo hiểm xã hội huyện, Chi cục Thuế khu vực Đông Giang - Tây Sơn phối hợp cung cấp dữ liệu.', ['Bảo hiểm xã hội huyện', 'Chi cục Thuế khu vực Đông Giang - Tây Sơn']],
    ['schools of several levels', 'Hiệu trưởng các trường mầm non, tiểu học, THCS trên địa bàn xã triển khai đến giáo viên.', ['Hiệu trưởng các trường mầm non, tiểu học, THCS trên địa bàn xã']],
    ['a post by its field', 'Đồng chí Phó Chủ tịch UBND huyện phụ trách văn hóa - xã hội trực tiếp chỉ đạo.', ['Đồng chí Phó Chủ tịch UBND huyện phụ trách văn hóa - xã hội']],
    ['an official by what they see to', 'Kế toán ngân sách xã tham mưu bố trí kinh phí.', ['Kế toán ngân sách xã']],
    ['each of several members', 'Từng đồng chí Ủy viên UBND huyện phụ trách địa bàn chỉ đạo các xã.', ['Từng đồng chí Ủy viên UBND huyện phụ trách địa bàn']],
    ['a team by its number', 'Đội Quản lý thị trường số 5 kiểm tra việc niêm yết giá.', ['Đội Quản lý thị trường số 5']],
    ['enterprises by their trade names', 'Viettel, VNPT bảo đảm thông tin liên lạc.', ['Viettel', 'VNPT']],
    ['a name with a noun that ends like a verb', 'Công ty Cổ phần Môi trường và Công trình đô thị Đông Giang thu gom rác thải.', ['Công ty Cổ phần Môi trường và Công trình đô thị Đông Giang']],
    ['a board of several projects', 'Ban Quản lý các dự án đầu tư xây dựng tỉnh khẩn trương hoàn thiện hồ sơ.', ['Ban Quản lý các dự án đầu tư xây dựng tỉnh']],
    ['directors whose bodies a colon spells out', 'Giao Giám đốc: Sở Xây dựng, Sở Tài chính phối hợp với các đơn vị liên quan.', ['Giám đốc Sở Xây dựng', 'Giám đốc Sở Tài chính']],
    ['not the words that say again who they are', 'Yêu cầu các đơn vị: Trung tâm Văn hóa huyện, Thư viện Nhà truyền thống, mỗi đơn vị có ít nhất 02 bài.', ['Trung tâm Văn hóa huyện', 'Thư viện Nhà truyền thống']],
    ['a chief accountant beside an office', 'Phòng Kế hoạch - Tài chính và Kế toán trưởng có trách nhiệm thẩm định.', ['Phòng Kế hoạch - Tài chính', 'Kế toán trưởng']],
    ['cells and committees of the party as one', 'Yêu cầu các chi, Đảng bộ cơ sở gửi báo cáo.', ['Các chi, Đảng bộ cơ sở']],
    ['none among sources of money', 'Kinh phí được bố trí từ ngân sách xã, Quỹ Phòng, chống thiên tai và các nguồn huy động hợp pháp khác.', []],
    ['those meant by what they have', 'UBND các xã có nông sản xuất khẩu thường xuyên cập nhật thông tin.', ['UBND các xã có nông sản xuất khẩu']],
    ['several behind `và` that recognition gave a capital', 'Phòng Tài chính - Kế toán và Các đơn vị liên quan chuẩn bị kinh phí.', ['Phòng Tài chính - Kế toán', 'Các đơn vị liên quan']],
    ['not the number of a code before them', 'Về phòng, chống dịch COVID-19 Thủ trưởng các đơn vị, trường học có trách nhiệm quán triệt Chỉ thị.', ['Thủ trưởng các đơn vị, trường học']],
    ['nouns of one kind in capitals', 'Các Khu Công nghệ cao, Khu Công nghệ số tập trung chủ trì tổng hợp.', ['Các Khu Công nghệ cao, Khu Công nghệ số tập trung']],
    ['an office of several committees', 'Văn phòng đảng ủy các ban, bộ, ngành có trách nhiệm lựa chọn cán bộ.', ['Văn phòng đảng ủy các ban, bộ, ngành']],
    ['a name that no lexicon knows between others', 'Sở Y tế, Kho Tư liệu tỉnh, Công an tỉnh và các đơn vị liên quan căn cứ chức năng tổ chức thực hiện.', ['Sở Y tế', 'Kho Tư liệu tỉnh', 'Công an tỉnh', 'Các đơn vị liên quan']],
    ['such a name with a verb in it', 'Sở Y tế, Kho lưu trữ tỉnh, Công an tỉnh có trách nhiệm tổ chức thực hiện.', ['Sở Y tế', 'Kho lưu trữ tỉnh', 'Công an tỉnh']],
    ['an office of two fields', 'Phòng Thanh tra và Pháp chế chủ trì tổng hợp.', ['Phòng Thanh tra và Pháp chế']],
    ['an office whose fields a sign joins', 'Phòng Thanh tra & Pháp chế chủ trì tổng hợp.', ['Phòng Thanh tra & Pháp chế']],
    ['two departments of one head', 'Sở Tài chính và Nội vụ rà soát biên chế.', ['Sở Tài chính', 'Sở Nội vụ']],
    ['bodies of the party among others', 'Đề nghị các cơ quan của Đảng, Quốc hội, Mặt trận Tổ quốc Việt Nam tăng cường giám sát.', ['Các cơ quan của Đảng, Quốc hội', 'Mặt trận Tổ quốc Việt Nam']],
    ['ministers, who head nothing but ministries', 'Đề nghị các đồng chí Bộ trưởng, Thủ trưởng các cơ quan ngang Bộ chỉ đạo quyết liệt.', ['Các đồng chí Bộ trưởng', 'Thủ trưởng các cơ quan ngang Bộ']],
    ['places all over the country, before an aside without its comma', 'Các tỉnh, thành phố trong cả nước, nhất là các tỉnh trong vùng đồng bằng sông Hồng chủ động phát triển quan hệ liên kết.', ['Các tỉnh, thành phố trong cả nước']],
    ['bodies by their office', 'Cơ quan thanh tra khẩn trương hoàn thành việc thanh tra.', ['Cơ quan thanh tra']],
    ['those whom a letter addresses by their posts', 'Yêu cầu các ông xóm trưởng, ông (bà) Hiệu trưởng các trường thực hiện nghiêm.', ['Các ông xóm trưởng', 'Ông (bà) Hiệu trưởng các trường']],
    ['members of a board against a disease', 'Yêu cầu các thành viên Ban Chỉ đạo phòng, chống dịch Covid-19 các cấp và toàn thể Nhân dân thực hiện.', ['Các thành viên Ban Chỉ đạo phòng, chống dịch Covid-19 các cấp']],
    ['such a board with a capital', 'Ban Chỉ đạo Phòng, chống dịch COVID-19 tỉnh tăng cường kiểm tra.', ['Ban Chỉ đạo Phòng, chống dịch COVID-19 tỉnh']],
    ['an office of politics and thought', 'Phòng Chính trị, tư tưởng phối hợp tổ chức kiểm tra.', ['Phòng Chính trị, tư tưởng']],
    ['nobody who is only counted among others', 'Chủ tịch, phó chủ tịch trong độ tuổi lao động;', []],
    ['the front by its dotted short form', 'UBND huyện đề nghị UB.MTTQVN và các đoàn thể huyện tổ chức tổng vệ sinh.', ['UB.MTTQVN', 'Các đoàn thể huyện']],
    ['those whom a man of a post commands', 'Đồng chí Trần Văn Bình – Phó Chủ tịch UBND huyện yêu cầu UBND các xã tiếp tục rà soát.', ['UBND các xã']],
    ['schools among villages', 'Yêu cầu các thôn, đơn vị Trường học, Trạm y tế thực hiện.', ['Các thôn, đơn vị Trường học', 'Trạm y tế']],
    ['bodies all over a commune', 'Đề nghị các cơ quan, đơn vị đóng trên địa bàn toàn xã, ban cán sự các thôn treo cờ.', ['Các cơ quan, đơn vị đóng trên địa bàn toàn xã', 'Ban cán sự các thôn']],
    ['nobody who has just done something', 'Chủ tịch UBND huyện vừa có công văn chỉ đạo.', []],
    ['a team that works by rules', 'Tổ công tác làm việc theo chế độ kiêm nhiệm.', ['Tổ công tác']],
    ['those asked among whom one is unknown, before a bracket', 'Phòng Giáo dục yêu cầu các trường mầm non, các nhóm lớp độc lập, Trung tâm Y tế (gọi chung là các đơn vị) tiếp tục thực hiện.', ['Các trường mầm non', 'Các nhóm lớp độc lập', 'Trung tâm Y tế']],
    ['customs at a border gate', 'Các Đồn Biên phòng, Hải quan cửa khẩu kiểm soát chặt chẽ.', ['Các Đồn Biên phòng', 'Hải quan cửa khẩu']],
    ['those of a school', 'Giáo viên chủ nhiệm các lớp, Đoàn Thanh niên nhà trường phổ biến đến học sinh.', ['Giáo viên chủ nhiệm các lớp', 'Đoàn Thanh niên nhà trường']],
    ['a head of an open economic zone', 'Trưởng Ban Quản lý Khu kinh tế mở Chu Lai phối hợp giải phóng mặt bằng.', ['Trưởng Ban Quản lý Khu kinh tế mở Chu Lai']],
    ['a bank by its branch', 'Kho bạc Nhà nước tỉnh, Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh thực hiện các giải pháp.', ['Kho bạc Nhà nước tỉnh', 'Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh']],
    ['a rank and a station whose names end like verbs', 'Chuyên viên cao cấp, Trạm trung chuyển rác tổng hợp số liệu.', ['Chuyên viên cao cấp', 'Trạm trung chuyển rác']],
    ['a trade by a capital inside', 'Rà soát các khoản thu; đồng thời, ngành Thuế phối hợp với Công an xã xử lý nợ đọng.', ['Ngành Thuế']],
    ['a department by where it is, before its duty', 'Đối với hồ sơ còn thiếu, Sở Y tế nơi lưu hồ sơ trong thời hạn 20 ngày có trách nhiệm bổ sung.', ['Sở Y tế']],
    ['bodies beside `cơ quan`, by what they do', 'Khi thiết bị bị mất, cơ quan, tổ chức quản lý trực tiếp phải lập biên bản.', ['Cơ quan, tổ chức quản lý trực tiếp']],
    ['a ministry by its branch', 'Bộ Tài chính, Bộ quản lý ngành cho ý kiến về phương án.', ['Bộ Tài chính', 'Bộ quản lý ngành']],
    ['a delegation of the party', 'Đảng đoàn Quốc hội chỉ đạo việc rà soát.', ['Đảng đoàn Quốc hội']],
    ['an office by its market', 'Phòng Phát triển thị trường lao động rà soát số liệu.', ['Phòng Phát triển thị trường lao động']],
    ['those who hand out a thing, not who gets it', 'Căn cứ dự toán được duyệt, Bộ Tài chính giao dự toán kinh phí cho Bộ Y tế.', ['Bộ Tài chính']],
    ['nobody who will charge some body', 'Đối với đề xuất hỗ trợ thêm, Chính phủ sẽ giao cơ quan chức năng rà soát.', []],
    ['those behind the end of a year', 'Kết thúc năm học, các trường báo cáo Sở Y tế.', ['Các trường']],
    ['all ranks beside all trades', 'Trong quá trình thực hiện, các cấp, các ngành phát hiện vướng mắc.', ['Các cấp', 'Các ngành']],
    ['a company that a letter asks', 'Đề nghị Công ty nghiên cứu các văn bản nêu trên.', ['Công ty']],
    ['a body by the papers it has, without them', 'Sở Y tế có công văn gửi các bệnh viện.', ['Sở Y tế']],
    ['those behind `thì`', 'Đối với các hộ khó khăn thì Ủy ban nhân dân cấp xã tổ chức xây dựng nhà ở.', ['Ủy ban nhân dân cấp xã']],
    ['common nouns behind `thì`', 'Trường hợp hết hạn thì chủ đầu tư, chủ sở hữu có trách nhiệm gia hạn.', ['Chủ đầu tư', 'Chủ sở hữu']],
    ['common nouns that no lexicon knows at the end', 'Hợp tác xã dịch vụ nông nghiệp, các chủ trang trại ký cam kết.', ['Hợp tác xã dịch vụ nông nghiệp', 'Các chủ trang trại']],
  ])('are whole: %s', (_, text, names) => {
    expect(leadsIn(text)).toEqual(names);
  });

  it('end where a circumstance begins in small letters', () => {
    expect(leadsIn('Sở Y tế, trên cơ sở đề nghị của các bệnh viện, tổng hợp nhu cầu.')).toEqual(['Sở Y tế']);
  });
});
