import { describe, expect, it } from 'vitest';
import { rolesInBrief } from './readings.js';

describe('the lead of a task', () => {
  it.each([
    ['all of a list with an aside', 'Hội đồng Dân tộc, các Ủy ban của Quốc hội, đại biểu Quốc hội, trong phạm vi quyền hạn của mình, giám sát việc thực hiện.', 'L Hội đồng Dân tộc; L Các Ủy ban của Quốc hội; L Đại biểu Quốc hội'],
    ['a team by the field that its law gives it', 'Đội Cảnh sát điều tra tội phạm về trật tự xã hội nắm tình hình các chợ.', 'L Đội Cảnh sát điều tra tội phạm về trật tự xã hội'],
    ['a block of the party committee', 'Khối Dân vận, Mặt trận Tổ quốc xã tuyên truyền, vận động hội viên.', 'L Khối Dân vận; L Mặt trận Tổ quốc xã'],
    ['by two fields that a dash joins', 'Ban Tuyên giáo - Nữ công tổ chức hội thi.', 'L Ban Tuyên giáo - Nữ công'],
    ['by a field that a dash joins, not what is told behind one', 'Công an - Kiểm tra việc lưu trú: giao Trạm Y tế lập danh sách.', 'L Trạm Y tế'],
    ['those that belong to it, as is understood', 'Các chi bộ trực thuộc xây dựng kế hoạch riêng.', 'L Các chi bộ trực thuộc'],
    ['comrades by the body that they sit in', 'Các đồng chí trong Ban Thường vụ Đảng ủy chỉ đạo địa bàn được phân công.', 'L Các đồng chí trong Ban Thường vụ Đảng ủy'],
    ['the members of a committee', 'Các cơ quan thành viên Ban Chỉ đạo rà soát kết quả.', 'L Các cơ quan thành viên Ban Chỉ đạo'],
    ['a team by what it works across, and its number', 'Tổ kiểm tra liên ngành 12 lập biên bản.', 'L Tổ kiểm tra liên ngành 12'],
    ['many before a colon and a verb in a capital', 'Hiệu trưởng các trường: Rà soát cơ sở vật chất.', 'L Hiệu trưởng các trường'],
    ['units of many places before a colon and a verb', 'Chi bộ các thôn: Tuyên truyền đến từng hộ.', 'L Chi bộ các thôn'],
    ['a place before a colon', 'Đặc khu Vân Hải: Rà soát tàu thuyền neo đậu.', 'L Đặc khu Vân Hải'],
    ['those asked by the standing deputy of the Prime Minister', 'Về việc này, Phó Thủ tướng Thường trực Lê Văn Minh yêu cầu Bộ Nội vụ kiểm tra.', 'L Bộ Nội vụ'],
    ['associations that were given tasks', 'Các hội quần chúng được Đảng, Nhà nước giao nhiệm vụ triển khai tại cơ sở.', 'L Các hội quần chúng được Đảng, Nhà nước giao nhiệm vụ'],
    ['beside the one with whom it acts', 'Trạm Thú y: lấy mẫu; cùng Ban Chỉ huy Quân sự xã tiêu hủy gia cầm bệnh.', 'L Trạm Thú y; C Ban Chỉ huy Quân sự xã'],
    ['by a field that holds a word for suffering', 'Phòng Quản trị - Thiết bị kiểm kê tài sản.', 'L Phòng Quản trị - Thiết bị'],
    ['by a name that holds a word for several', 'Cục Văn hóa các dân tộc Việt Nam lập danh mục.', 'L Cục Văn hóa các dân tộc Việt Nam'],
    ['a unit by its number alone', 'Trung đoàn 12 điều động lực lượng giúp dân.', 'L Trung đoàn 12'],
    ['those who own boats', 'Các chủ tàu cá chấp hành lệnh cấm biển.', 'L Các chủ tàu cá'],
    ['those of an area that is told', 'Chủ tịch UBND các xã tại khu vực dự báo có sạt lở, lũ quét tập trung sơ tán dân.', 'L Chủ tịch UBND các xã tại khu vực dự báo có sạt lở, lũ quét'],
    ['a committee before whom it helps', 'Ban Tổ chức chính quyền giúp Ủy ban nhân dân tỉnh theo dõi việc thực hiện.', 'L Ban Tổ chức chính quyền'],
    ['without the part that it plays', 'Sở Xây dựng với vai trò cơ quan thường trực có trách nhiệm tổng hợp.', 'L Sở Xây dựng'],
    ['whom others join', 'Tổ chức diễn tập chữa cháy do Công an huyện chủ trì, phối hợp với Ban Chỉ huy Quân sự huyện.', 'L Công an huyện; C Ban Chỉ huy Quân sự huyện'],
    ['a body of which each of many has one', 'Ban Chỉ huy Phòng, chống thiên tai các ngành, các cấp, Sở Xây dựng chủ động trực ban.', 'L Ban Chỉ huy Phòng, chống thiên tai các ngành, các cấp; L Sở Xây dựng'],
    ['each by itself where a comma is missing', 'Giao Văn phòng tổ chức họp với sự phối hợp của Sở Tài chính các cơ quan liên quan.', 'L Văn phòng; C Sở Tài chính'],
    ['units that belong directly or not', 'Các đơn vị thuộc và trực thuộc Tổng cục Thuế báo cáo kết quả.', 'L Các đơn vị thuộc và trực thuộc Tổng cục Thuế'],
    ['before what it is beside its name', 'Sở Nội vụ – cơ quan thường trực Ban Chỉ đạo cải cách hành chính theo dõi, tổng hợp.', 'L Sở Nội vụ'],
    ['posts with what tells them apart', 'Yêu cầu các đồng chí Trưởng phòng nghiệp vụ, Công an các xã thực hiện.', 'L Các đồng chí Trưởng phòng nghiệp vụ; L Công an các xã'],
    ['schools of several ranks as one entry', 'Các trường đại học, cao đẳng trên địa bàn tổ chức tuyên truyền.', 'L Các trường đại học, cao đẳng trên địa bàn'],
    ['by a name that holds a word for oneself', 'Đội Quản lý trật tự đô thị tuần tra các chợ.', 'L Đội Quản lý trật tự đô thị'],
    ['those of whom a speaker tells behind a colon', 'Chủ tịch UBND tỉnh kết luận: các sở, ngành khai thác số liệu trên Kho dữ liệu.', 'L Các sở, ngành'],
    ['whoever is to direct others, before a colon', 'Ngân hàng Nhà nước chỉ đạo các tổ chức tín dụng: giãn nợ cho người dân.', 'L Ngân hàng Nhà nước'],
    ['a body called by letters that nobody spells out', 'Giám đốc Sở đề nghị TTX cần tập trung tuyên truyền.', 'L TTX'],
    ['those told apart by their field', 'Yêu cầu UBND các huyện, các đơn vị quản lý hồ chứa thủy điện, thủy lợi và các đơn vị liên quan chủ động ứng phó.', 'L UBND các huyện; L Các đơn vị quản lý hồ chứa thủy điện, thủy lợi; L Các đơn vị liên quan'],
    ['beside a body that a number names', 'Sở Xây dựng chủ trì, phối hợp với Ban Chỉ đạo 09 (Sở Tài chính), Sở Nội vụ rà soát trụ sở.', 'L Sở Xây dựng; C Ban Chỉ đạo 09; C Sở Nội vụ'],
    ['beside whoever gets the report in due time', 'Các đơn vị gửi báo cáo về Sở Y tế đúng thời hạn.', 'L Các đơn vị; R Sở Y tế'],
    ['the subject', 'Sở Xây dựng đăng tải thông điệp trên bảng quang báo.', 'L Sở Xây dựng'],
    ['before a colon', 'Văn phòng UBND tỉnh: Phối hợp với Công an tỉnh kiểm tra.', 'L Văn phòng UBND tỉnh; C Công an tỉnh'],
    ['the subject that an aside parts from its verb', 'Các địa phương, nhất là các xã miền núi, ven biển, tăng cường kiểm tra đê.', 'L Các địa phương'],
    ['by whom something is led, where others join', 'Rà soát số liệu do Phòng Nội vụ chủ trì, Trạm Y tế phối hợp.', 'L Phòng Nội vụ; C Trạm Y tế'],
    ['by whom something is led in due time', 'Lập bản đồ chợ do Sở Xây dựng chủ trì, hoàn thành trong quý II.', 'L Sở Xây dựng'],
    ['the head of an office that serves two bodies', 'Chánh Văn phòng HĐND và UBND huyện, Trưởng phòng Nội vụ chịu trách nhiệm thi hành.', 'L Chánh Văn phòng HĐND và UBND huyện; L Trưởng phòng Nội vụ'],
    ['before `chủ trì`', 'Kinh phí do Phòng Tài chính - Kế hoạch chủ trì thẩm định.', 'L Phòng Tài chính - Kế hoạch'],
    ['after `giao`', 'Ban hành Quy chế (Giao Công an huyện chủ trì, phối hợp với Phòng Tư pháp).', 'L Công an huyện; C Phòng Tư pháp'],
    ['after `giao nhiệm vụ`', 'Giao nhiệm vụ Phòng Kinh tế rà soát các chợ.', 'L Phòng Kinh tế'],
    ['after `đề nghị`', 'Đề nghị Hội Nông dân xã tuyên truyền, vận động hội viên.', 'L Hội Nông dân xã'],
    ['those asked by a subject behind the grounds', 'Thực hiện Công văn của Bộ Y tế về việc phòng dịch, nhằm bảo đảm an toàn cho học sinh, Sở Giáo dục và Đào tạo yêu cầu Hiệu trưởng các trường trung học thực hiện:', 'L Hiệu trưởng các trường trung học'],
    ['a person of a school, by a short honorific, with the office behind the dash', 'Đ/c Trần Văn Nam – Phó Hiệu trưởng: xây dựng kế hoạch.', 'L Đ/c Trần Văn Nam – Phó Hiệu trưởng'],
    ['those asked, not the one who asks', 'Ủy ban nhân dân huyện yêu cầu các phòng, ban, UBND các xã triển khai thực hiện.', 'L Các phòng, ban; L UBND các xã'],
    ['nouns that share a determiner as one, one of them in a capital', 'Văn phòng chủ trì, phối hợp các phòng, Ban chuyên môn thuộc Sở và các sở, Ban, ngành rà soát quy định.', 'L Văn phòng; C Các phòng, Ban chuyên môn thuộc Sở; C Các sở, Ban, ngành'],
    ['after a circumstance', 'Trên cơ sở Kế hoạch này, các đơn vị trực thuộc xây dựng kế hoạch riêng.', 'L Các đơn vị trực thuộc'],
    ['by a name whose second part begins a longer one', 'Phòng Nội vụ - Lao động Thương binh và Xã hội tham mưu Hội đồng Thi đua huyện.', 'L Phòng Nội vụ - Lao động Thương binh và Xã hội'],
    ['beside whom it is to join at once', 'Sở Y tế có trách nhiệm phối hợp ngay với UBND TP. Vũng Tàu thiết lập vùng cách ly.', 'L Sở Y tế; C UBND TP. Vũng Tàu'],
    ['beside whoever sums its report up', 'Các địa phương báo cáo về tình hình thực hiện pháp luật để Bộ Nội vụ tổng hợp.', 'L Các địa phương; R Bộ Nội vụ'],
    ['not whose opinion is taken in', 'Nghiên cứu, tiếp thu các phản biện xã hội của Hội Liên hiệp Phụ nữ cùng cấp.', ''],
    ['after a condition without a comma', 'Trong quá trình thực hiện nếu có khó khăn, vướng mắc các địa phương báo cáo về Sở Nội vụ.', 'L Các địa phương; R Sở Nội vụ'],
    ['whoever is charged, behind `được giao`', 'Sở Nội vụ được giao quản lý hồ sơ, chịu trách nhiệm cập nhật.', 'L Sở Nội vụ'],
    ['a common noun in small letters behind a circumstance', 'Khi xảy ra sự cố, chủ đầu tư có trách nhiệm khắc phục.', 'L Chủ đầu tư'],
    ['none where a plan of charging is talked about', 'Nghiên cứu phương án giao Sở Xây dựng quản lý các bến xe.', ''],
    ['nobody where a fair or a contest is held', 'Tổ chức hội thi cấp huyện và hội chợ xuân.', ''],
    ['both that share the chair', 'Sở Tài chính đồng chủ trì với Sở Nội vụ tổ chức hội nghị.', 'L Sở Tài chính; L Sở Nội vụ'],
    ['those who chair the work of a plan', 'Các cơ quan, đơn vị chủ trì nhiệm vụ báo cáo kết quả về Sở Nội vụ.', 'L Các cơ quan, đơn vị chủ trì nhiệm vụ; R Sở Nội vụ'],
    ['whoever is assigned by name', 'Phân công Phòng Tư pháp là cơ quan thường trực, có trách nhiệm tham mưu UBND huyện.', 'L Phòng Tư pháp'],
    ['not the one under whose guidance it is done', 'Dưới sự chỉ đạo của Ban Chỉ đạo huyện, Công an huyện chủ trì triển khai.', 'L Công an huyện'],
    ['a common noun and what it does, before `phải có trách nhiệm`', 'Các cơ quan xử lý phải có trách nhiệm cử đầu mối.', 'L Các cơ quan xử lý'],
    ['after a step', 'Bước 2: Phòng Đào tạo lập danh sách.', 'L Phòng Đào tạo'],
    ['every subject with a duty', 'Các sở, ngành lập danh mục; UBND các xã căn cứ danh mục, bố trí kinh phí.', 'L Các sở, ngành; L UBND các xã'],
    ['each of a list that ends in dots', 'Sở Y tế, Công an tỉnh,... chủ động trực cấp cứu.', 'L Sở Y tế; L Công an tỉnh'],
    ['each of a list that ends in `v.v.`', 'Sở Y tế, Công an tỉnh, v.v. chủ động trực cấp cứu.', 'L Sở Y tế; L Công an tỉnh'],
    ['those meant by a long remark', 'Các sở có máy móc về đào kênh (Sở Xây dựng, Sở Công Thương, Sở Nông nghiệp và Môi trường...) có trách nhiệm huy động máy móc.', 'L Các sở có máy móc về đào kênh'],
    ['whoever is told to take the chair', 'Giao Sở Nội vụ: (i) Chỉ đạo Ban Quản lý dự án xã chủ trì lập hồ sơ; (ii) chỉ đạo các đơn vị rà soát.', 'L Sở Nội vụ; L Ban Quản lý dự án xã'],
    ['one entry of common nouns before a colon', 'Doanh nghiệp, cộng đồng, tổ chức, cá nhân: Đăng ký ủng hộ đồng bào.', 'L Doanh nghiệp, cộng đồng, tổ chức, cá nhân'],
    ['one entry of common nouns that share `các`', 'Các doanh nghiệp, tổ chức, cá nhân có trách nhiệm phân loại rác.', 'L Các doanh nghiệp, tổ chức, cá nhân'],
    ['the heads of centres whose name ends like a verb, and those of schools', 'Giám đốc các Trung tâm Giáo dục thường xuyên, Hiệu trưởng các trường tiểu học tổ chức ôn tập.', 'L Giám đốc các Trung tâm Giáo dục thường xuyên; L Hiệu trưởng các trường tiểu học'],
    ['not the contact in a bracket', 'Sở Nội vụ gửi danh sách về Sở Y tế (Phòng Nghiệp vụ Y: bà Lê Thị Hoa) để tổng hợp.', 'L Sở Nội vụ; R Sở Y tế'],
    ['each of many', 'Từng bộ, cơ quan, địa phương khẩn trương triển khai Phụ lục.', 'L Từng bộ, cơ quan, địa phương'],
    ['each of many behind what they are told', 'Về nhiệm vụ của các bộ, cơ quan: Từng bộ, cơ quan khẩn trương triển khai Phụ lục.', 'L Từng bộ, cơ quan'],
    ['none where a plan is to tell who chairs', 'Cụ thể hóa thành kế hoạch, phân công rõ tổ chức, cá nhân chủ trì, phối hợp thực hiện.', ''],
    ['a common noun that is known in the house', 'Khoa phổ biến kế hoạch đến sinh viên.', 'L Khoa'],
    ['the office of a body', 'Hiệu trưởng các trường tiểu học chịu trách nhiệm về an toàn thực phẩm.', 'L Hiệu trưởng các trường tiểu học'],
    ['everyone who is charged after the first', 'Giao Phó Chủ tịch UBND xã đi kiểm tra tại thôn Đông; Trưởng Công an xã đi kiểm tra tại thôn Đoài.', 'L Phó Chủ tịch UBND xã; L Trưởng Công an xã'],
    ['the one that assigns its own staff', 'UBND các xã phân công cán bộ theo dõi, báo cáo tiến độ.', 'L UBND các xã'],
    ['those asked by a body whose short name stands in brackets', 'Sở Y tế (SYT) đề nghị các bệnh viện báo cáo số liệu.', 'L Các bệnh viện'],
    ['each ministry of a list with one head', 'Các Bộ, cơ quan: Tài chính, Y tế, Tập đoàn Điện lực Việt Nam khẩn trương rà soát.', 'L Bộ Tài chính; L Bộ Y tế; L Tập đoàn Điện lực Việt Nam'],
    ['the party committee of a body', 'Giao Đảng ủy Công an tỉnh chủ trì, phối hợp với Đảng ủy Sở Tư pháp thực hiện.', 'L Đảng ủy Công an tỉnh; C Đảng ủy Sở Tư pháp'],
    ['a body whose name holds verbs', 'Cục Quản lý đăng ký phương tiện chủ trì, phối hợp với Sở Y tế thống kê số xe.', 'L Cục Quản lý đăng ký phương tiện; C Sở Y tế'],
    ['a body with a name in small letters', 'Tổng cục đo đạc và bản đồ có trách nhiệm in bản đồ.', 'L Tổng cục đo đạc và bản đồ'],
    ['each of several bodies that no lexicon knows', 'Cục An toàn hạt nhân và bức xạ, Viện Chiến lược bảo tồn rừng có trách nhiệm cung cấp số liệu.', 'L Cục An toàn hạt nhân và bức xạ; L Viện Chiến lược bảo tồn rừng'],
    ['a body named by field, before a further verb', 'Cục Hạ tầng đô thị xây dựng tham mưu việc chỉ đạo thoát nước.', 'L Cục Hạ tầng đô thị xây dựng'],
    ['a numbered body, before how it does its duty', 'Ban Quản lý Dự án 47 khẩn trương chủ trì khắc phục sự cố.', 'L Ban Quản lý Dự án 47'],
    ['a name whose first word is half a verb', 'Cục Đăng ký tài sản cung cấp số liệu.', 'L Cục Đăng ký tài sản'],
    ['a unit with the body that it belongs to', 'Cục Đối ngoại Bộ Quốc phòng thông báo cho các bên.', 'L Cục Đối ngoại Bộ Quốc phòng'],
    ['the standing office of a committee', 'Cơ quan thường trực của Ban Chỉ đạo tổng hợp báo cáo.', 'L Cơ quan thường trực của Ban Chỉ đạo'],
    ['the police of several units', 'Công an các đơn vị, địa phương có trách nhiệm quản lý trang bị.', 'L Công an các đơn vị, địa phương'],
    ['units with numbers', 'Ủy ban nhân dân Quận 3, Công an phường 5 tổ chức tuần tra.', 'L Ủy ban nhân dân Quận 3; L Công an phường 5'],
    ['a branch of a bank', 'Ngân hàng Nhà nước chi nhánh tỉnh Hòa An chỉ đạo các tổ chức tín dụng.', 'L Ngân hàng Nhà nước chi nhánh tỉnh Hòa An'],
    ['the heads of schools of one kind', 'Giám đốc các trung tâm giáo dục thường xuyên tổ chức dạy học.', 'L Giám đốc các trung tâm giáo dục thường xuyên'],
    ['one that must act, after what is to be done', 'Khẩn trương khôi phục đường sá, các địa phương phải huy động lực lượng.', 'L Các địa phương'],
    ['those asked by a body behind a region that ends like a head', 'Để ứng phó mưa lũ tại Trung Bộ, Bộ Xây dựng yêu cầu các cơ quan, đơn vị:', 'L Các cơ quan, đơn vị'],
    ['ministers by one head, and a further post', 'Bộ trưởng các Bộ: Y tế, Công an; Chủ tịch UBND các tỉnh ven biển từ Nghệ An đến Khánh Hòa theo dõi bão.', 'L Bộ trưởng Bộ Y tế; L Bộ trưởng Bộ Công an; L Chủ tịch UBND các tỉnh ven biển từ Nghệ An đến Khánh Hòa'],
    ['one that must act behind an aside without a comma', 'Chính quyền địa phương các cấp, nhất là các thành phố và đô thị lớn phải đi đầu chuyển đổi.', 'L Chính quyền địa phương các cấp'],
    ['the last of those in a circumstance', 'Trên cơ sở đề nghị của Ủy ban nhân dân huyện, xã, Sở Xây dựng chủ trì lập đề án.', 'L Sở Xây dựng'],
    ['the one behind whose opinion is asked', 'Theo đề nghị của Sở Nội vụ, Sở Xây dựng lập đề án.', 'L Sở Xây dựng'],
    ['the one behind a meeting of another', 'Chậm nhất 25 ngày trước kỳ họp Hội đồng nhân dân, cơ quan, tổ chức gửi tờ trình.', 'L Cơ quan, tổ chức'],
    ['a subject before the time of its duty', 'Ủy ban nhân dân cấp xã trong thời gian 15 ngày kể từ ngày nhận đơn có trách nhiệm xác minh.', 'L Ủy ban nhân dân cấp xã'],
    ['a subject with two duties', 'Bộ trưởng Bộ Nội vụ quyết định và chịu trách nhiệm về việc lựa chọn.', 'L Bộ trưởng Bộ Nội vụ'],
    ['those whom a charge tells apart', 'Các đơn vị được giao chủ trì nhiệm vụ có trách nhiệm gửi hồ sơ.', 'L Các đơn vị được giao chủ trì nhiệm vụ'],
    ['a name that goes on in small letters behind `và`', 'Cục An toàn bức xạ và hạt nhân hướng dẫn đo đạc.', 'L Cục An toàn bức xạ và hạt nhân'],
    ['the place that stands for its body', 'Để bứt phá, Thành phố chủ động kiện toàn tổ chức, sắp xếp cán bộ.', 'L Thành phố'],
    ['the group of deputies of a council', 'Tổ đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện.', 'L Tổ đại biểu Hội đồng nhân dân tỉnh'],
    ['party committees of one tier', 'Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương chỉ đạo thực hiện.', 'L Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương'],
    ['two subjects, the second with a small head before its name', 'Các chủ rừng và lực lượng Kiểm lâm có trách nhiệm tuần tra.', 'L Các chủ rừng; L Lực lượng Kiểm lâm'],
    ['a director general', 'Tổng cục trưởng Tổng cục Thủy sản chỉ đạo các cảng cá.', 'L Tổng cục trưởng Tổng cục Thủy sản'],
    ['the topic of which a duty tells', 'Đối với các trạm y tế chủ động rà soát thuốc, vật tư.', 'L Các trạm y tế'],
    ['the topic before a colon', 'Đối với các trạm y tế: rà soát thuốc, vật tư.', 'L Các trạm y tế'],
    ['one by whom something will be led', 'Bố trí kinh phí. Riêng cấp thôn, sẽ do Phòng Kinh tế chủ trì xây dựng dự toán.', 'L Phòng Kinh tế'],
    ['an agency that takes over', 'Xem xét hồ sơ và giao Phòng Văn hóa - Xã hội chủ trì thẩm tra.', 'L Phòng Văn hóa - Xã hội'],
  ])('is %s', (_, text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });

  it.each([
    ['what something is based on', 'Trên cơ sở Đề án được duyệt, tổng hợp danh sách hộ nghèo.'],
    ['of whom a circumstance speaks', 'Đối với các trạm y tế, rà soát thuốc, vật tư trước ngày 30/4.'],
    ['whose the object is', 'Kết nối kho dữ liệu với hệ thống do Sở Xây dựng chủ trì vận hành.'],
    ['a charge given earlier', 'Thanh toán từ nguồn kinh phí đã giao cho Công an tỉnh tại Quyết định số 12/QĐ-UBND.'],
    ['the one who is advised', 'Tham mưu UBND huyện, Chủ tịch UBND huyện ban hành kế hoạch.'],
    ['the one who gets a proposal', 'Lập dự toán, trình Hội đồng nhân dân tỉnh quyết định.'],
    ['a condition about somebody', 'Trường hợp các cơ quan có ý kiến khác nhau thì ghi rõ trong văn bản.'],
    ['one that is instructed', 'Chỉ đạo, kiểm tra các đơn vị trực thuộc chấp hành kỷ luật.'],
    ['one that is talked about', 'Rà soát hồ sơ do Sở Tư pháp chuyển đến.'],
    ['one with an aside and no duty', 'Tình hình tại các địa phương, nhất là các xã ven biển, còn phức tạp.'],
    ['whom a meeting is with', 'Làm việc với Bảo hiểm xã hội tỉnh về quyết toán.'],
    ['a verb that resembles a name', 'Phòng, chống dịch bệnh; ban hành văn bản; tổ chức tiếp nhận hồ sơ.'],
    ['one whose opinion is told of', 'Thủ tướng Chính phủ về kế hoạch năm nay, Bộ trưởng giao nhiệm vụ.'],
    ['one that is asked as part of other work', 'Nếu nước không đạt, phải hướng dẫn, yêu cầu các đơn vị khắc phục.'],
    ['one that is kept in touch with', 'Duy trì thông tin liên lạc thông suốt với cơ quan chỉ huy của huyện để điều phối xe.'],
    ['one that is told for a purpose of its own', 'Thông tin kịp thời cho Sở Công Thương để điều chỉnh tuyến. Chỉ đạo tuần tra.'],
    ['one that a rule applies to', 'Báo cáo theo chế độ thống kê áp dụng đối với các tổ chức tín dụng.'],
    ['one that work is done for', 'Định kỳ hằng quý, tổng hợp số liệu, phục vụ Bộ trưởng tham dự phiên họp.'],
    ['a place that people are moved to', 'Động viên việc luân chuyển, điều động, tăng cường cán bộ về cơ sở.'],
    ['one that a law is named after', 'Kiểm tra theo Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân.'],
    ['one that a deed concerns', 'Chỉ đạo, hướng dẫn các bệnh viện có trách nhiệm công khai giá.'],
    ['a syllable of another word', 'Căn cứ nhiệm vụ được phân công phụ trách, xây dựng dự toán.'],
    ['a name in quotation marks', 'Đến năm 2030, đạt 100% “xã, phường không ma túy”.'],
    ['one that a matter was to be charged with', 'Làm rõ việc giao UBND tỉnh là cơ quan chủ quản.'],
    ['what is to be led', 'Lãnh đạo thực hiện tốt công tác dân vận của các thôn.'],
    ['what is managed', 'Đối với tập thể lãnh đạo, quản lý các sở, ngành thực hiện theo quy định.'],
    ['people told off for a work', 'Phân công cán bộ theo dõi công tác văn thư.'],
  ])('is not %s', (_, text) => {
    expect(rolesInBrief(text)).toBe('');
  });
});

describe('a coordinating agency', () => {
  it.each([
    ['Phối hợp với các ngành, các cấp tăng cường tuyên truyền.', 'C Các ngành; C Các cấp'],
    ['Phối hợp chặt chẽ với Thường trực Ủy ban MTTQ Việt Nam cùng cấp phân loại kiến nghị.', 'C Thường trực Ủy ban MTTQ Việt Nam cùng cấp'],
    ['Sở Y tế chủ trì, phối với Cục Dân quân tự vệ rà soát.', 'L Sở Y tế; C Cục Dân quân tự vệ'],
    ['Doanh nghiệp phối hợp với Đoàn kiểm tra để xác minh số liệu.', 'L Doanh nghiệp; C Đoàn kiểm tra'],
    ['Sở Giao thông vận tải chủ trì, cùng Công an tỉnh, UBND các huyện kiểm tra hành lang an toàn.', 'L Sở Giao thông vận tải; C Công an tỉnh; C UBND các huyện'],
    ['Sở Y tế chủ trì, phối hợp chặt chẽ, quyết liệt với Công an tỉnh tuyên truyền.', 'L Sở Y tế; C Công an tỉnh'],
    ['Phối hợp, hỗ trợ địa phương khắc phục hậu quả bão lũ.', ''],
    ['Chủ trì phối hợp các ngành: Công an, Quân sự, Y tế kiểm tra.', 'C Công an; C Quân sự; C Y tế'],
    ['Phối hợp với Sở Công Thương, hiệp hội, doanh nghiệp liên quan tổ chức hội nghị.', 'C Sở Công Thương; C Hiệp hội, doanh nghiệp liên quan'],
    ['Trao đổi, thống nhất với các doanh nghiệp khi phát sinh tranh chấp.', ''],
    ['Phối hợp, hỗ trợ Sở Y tế và các cơ quan liên quan trong công tác tiêm chủng.', 'C Sở Y tế; C Các cơ quan liên quan'],
    ['Chủ trì, phối hợp với các sở, ngành và địa phương rà soát.', 'C Các sở, ngành và địa phương'],
    ['Phối hợp chặt chẽ với cơ quan Thi hành án dân sự trong việc theo dõi.', 'C Cơ quan Thi hành án dân sự'],
    ['Phối hợp với các đơn vị quản lý đường bộ khu vực, các lực lượng chức năng của huyện trong việc phân luồng.', 'C Các đơn vị quản lý đường bộ khu vực; C Các lực lượng chức năng của huyện'],
    ['Phối hợp với Ủy ban nhân dân các tỉnh ven biển, Sở Y tế sở tại triển khai.', 'C Ủy ban nhân dân các tỉnh ven biển; C Sở Y tế sở tại'],
    ['Phối hợp với các bộ, ngành xây dựng Đề án; phối hợp với Bộ Ngoại giao xây dựng, trình quy chế.', 'C Các bộ, ngành; C Bộ Ngoại giao'],
    ['Phối hợp với Sở Y tế đê hỗ trợ các trạm y tế.', 'C Sở Y tế'],
    ['Phối hợp với đơn vị điện lực khảo sát trạm biến áp.', 'C Đơn vị điện lực'],
    ['Phối hợp với đơn vị cung cấp phần mềm nâng cấp hệ thống.', 'C Đơn vị cung cấp phần mềm'],
    ['Phối hợp với Ban Quản lý chợ tổ chức tuyên truyền.', 'C Ban Quản lý chợ'],
    ['Phối hợp với Ban Quản lý Làng nghề Đúc đồng triển khai các nội dung được giao.', 'C Ban Quản lý Làng nghề Đúc đồng'],
    ['Phối hợp với Ban Quản lý Khu kinh tế Bắc Sơn triển khai các nội dung được giao.', 'C Ban Quản lý Khu kinh tế Bắc Sơn'],
    ['Phối hợp với các thành viên Tổ công tác triển khai các nội dung được giao.', 'C Các thành viên Tổ công tác'],
    ['Phối hợp với Tổ công tác triển khai thực hiện Đề án chợ số rà soát hồ sơ.', 'C Tổ công tác triển khai thực hiện Đề án chợ số'],
    ['Phối hợp với Ban Chỉ đạo phong trào “Xóm sáng, đường xanh” chấm điểm.', 'C Ban Chỉ đạo phong trào “Xóm sáng, đường xanh”'],
    ['Phối hợp với Hội Bảo trợ Người khuyết tật và Trẻ mồ côi tặng quà.', 'C Hội Bảo trợ Người khuyết tật và Trẻ mồ côi'],
    ['Khi phát sinh, phối hợp Sở Y tế xem xét dừng hợp đồng.', 'C Sở Y tế'],
    ['Phối hợp với Phòng Đào tạo và 05 khoa liên quan chuẩn bị dữ liệu.', 'C Phòng Đào tạo; C 05 khoa liên quan'],
    ['Phối hợp và chỉ đạo các cơ quan, tổ chức phối hợp với Tòa án nhân dân huyện.', 'C Tòa án nhân dân huyện'],
    ['Phối hợp với UBND huyện (thông qua Phòng Nội vụ) tổ chức tập huấn.', 'C UBND huyện; C Phòng Nội vụ'],
    ['Sở Giao thông vận tải chủ trì, Công an tỉnh phối hợp kiểm tra.', 'L Sở Giao thông vận tải; C Công an tỉnh'],
    ['Phối hợp chặt chẽ Sở Xây dựng rà soát hồ sơ.', 'C Sở Xây dựng'],
    ['Phối hợp rà soát với Phòng Kinh tế trước khi trình.', 'C Phòng Kinh tế'],
    ['Phối hợp với cơ quan chức năng của Bộ Y tế theo dõi tình hình.', 'C Cơ quan chức năng của Bộ Y tế'],
    ['Phối hợp với Công an các địa phương cấm đường.', 'C Công an các địa phương'],
    ['Phối hợp theo dõi, đôn đốc sinh viên.', ''],
    ['Sở Xây dựng tiếp tục phối hợp, hướng dẫn Sở Y tế, các nhà thầu xử lý vướng mắc.', 'L Sở Xây dựng; C Sở Y tế; C Các nhà thầu'],
    ['Tuyên truyền để người dân đồng hành cùng chính quyền trong chuyển đổi số.', ''],
  ])('%s', (text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});

describe('a supervising agency', () => {
  it.each([
    ['Giao Ủy ban nhân dân tỉnh tổ chức thực hiện chương trình giám sát của Hội đồng nhân dân tỉnh.', 'L Ủy ban nhân dân tỉnh'],
    ['Công khai các khoản thu; có giám sát của Ban Thanh tra nhân dân.', 'S Ban Thanh tra nhân dân'],
    ['Tăng cường vai trò của các tổ chức chính trị - xã hội và cộng đồng trong giám sát thi hành pháp luật.', 'S Các tổ chức chính trị - xã hội'],
    ['Phát huy vai trò giám sát của HĐND và Nhân dân.', 'S HĐND'],
    ['Giải quyết các kiến nghị sau giám sát của Hội đồng nhân dân xã.', ''],
    ['Tổng hợp kết quả hoạt động giám sát của các Ban Hội đồng nhân dân xã.', ''],
    ['UBND tỉnh yêu cầu các sở, ngành thực hiện nghiêm Chỉ thị này. Giao Sở Tư pháp theo dõi, đôn đốc việc thực hiện.', 'L Các sở, ngành; S Sở Tư pháp'],
    ['UBND tỉnh yêu cầu các sở, ngành thực hiện nghiêm. Giao Sở Y tế chủ trì đôn đốc.', 'L Các sở, ngành; L Sở Y tế'],
  ])('%s', (text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});

describe('an agency that is reported to', () => {
  it.each([
    ['Các đơn vị gửi hồ sơ đề nghị xét khen thưởng (theo mẫu) về Sở Nội vụ trước ngày 05/12 để tổng hợp.', 'L Các đơn vị; R Sở Nội vụ'],
    ['Báo cáo kết quả với cơ quan quản lý nhà nước về thư viện; bổ sung sách.', 'R Cơ quan quản lý nhà nước về thư viện'],
    ['Định kỳ báo cáo gửi Sở Công Thương tình hình thực hiện Quyết định.', 'R Sở Công Thương'],
    ['Ban Giám sát báo cáo và chịu trách nhiệm trước Bộ trưởng Bộ Tư pháp về hoạt động của mình.', 'L Ban Giám sát; R Bộ trưởng Bộ Tư pháp'],
    ['Đề nghị các bộ thống nhất mẫu biểu báo cáo, tạo thuận lợi cho Sở Y tế.', 'L Các bộ'],
    ['Gửi văn bản đề nghị điều chỉnh tài khoản đến Sở Y tế để cập nhật thông tin người xử lý.', ''],
    ['Các trường báo cáo về Sở Y tế (Phòng Nghiệp vụ nhận) trước ngày 25/8/2019.', 'L Các trường; R Sở Y tế'],
    ['Sở Y tế gửi Văn phòng UBND tỉnh để theo dõi, kiểm soát nội dung thực hiện.', 'L Sở Y tế'],
    ['Sở Y tế thông báo cho Văn phòng UBND tỉnh để làm cơ sở trình Chủ tịch UBND tỉnh công bố.', 'L Sở Y tế'],
    ['Các địa phương phải báo cáo Bộ GD&ĐT một số nội dung.', 'L Các địa phương; R Bộ GD&ĐT'],
    ['Các trường nộp báo cáo về Phòng Nội vụ để Phòng tổng hợp báo cáo UBND thành phố.', 'L Các trường; R Phòng Nội vụ; R UBND thành phố'],
    ['Sở Y tế báo cáo Chính phủ kết quả thực hiện, đồng thời gửi Bộ Tài chính.', 'L Sở Y tế; R Chính phủ'],
    ['Sở Y tế báo cáo Chính phủ kết quả thực hiện, đồng gửi Bộ Tài chính để tổng hợp.', 'L Sở Y tế; R Chính phủ; R Bộ Tài chính'],
    ['Tổng hợp, báo cáo Lãnh đạo Sở kết quả thực hiện.', 'R Lãnh đạo Sở'],
    ['Thông báo cho UBND xã biết để phối hợp quản lý.', ''],
    ['Khi có sự cố phải báo ngay cho Ban giám hiệu để xử lý.', 'R Ban giám hiệu'],
    ['Hướng dẫn sử dụng ứng dụng Phản ánh kiến nghị tới doanh nghiệp.', ''],
    ['Nếu có vướng mắc, các phường có trách nhiệm gửi kiến nghị về Sở Xây dựng để tổng hợp, báo cáo UBND tỉnh.', 'L Các phường; R Sở Xây dựng; R UBND tỉnh'],
    ['Báo cáo công tác chuẩn bị, rà soát... về Sở Xây dựng trước ngày 29/7.', 'R Sở Xây dựng'],
    ['Định kỳ báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện.', 'R Ủy ban nhân dân tỉnh'],
    ['Báo cáo kết quả thực hiện về UBND huyện trước ngày 15/12.', 'R UBND huyện'],
    ['Tổng hợp, gửi Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh.', 'R Sở Nội vụ; R UBND tỉnh'],
    ['Cử cán bộ đầu mối, gửi danh sách về Phòng Nội vụ trước ngày 20/9.', 'R Phòng Nội vụ'],
    ['Lập dự toán gửi Sở Tài chính thẩm định.', 'R Sở Tài chính'],
    ['Báo cáo kết quả thực hiện việc hỗ trợ nhà ở trong kỳ về Sở Xây dựng để tổng hợp.', 'R Sở Xây dựng'],
    ['Báo cáo kết quả (gồm số tiền đã cấp cho các hộ gia đình, các thôn) bằng văn bản.', ''],
    ['Báo cáo về UBND tỉnh (qua Sở Công Thương) để kịp thời giải quyết.', 'R UBND tỉnh; R Sở Công Thương'],
    ['Hàng quý báo cáo kết quả theo dõi về Chủ tịch và UBND xã.', 'R Chủ tịch UBND xã; R UBND xã'],
    ['Kịp thời phản ánh khó khăn, vướng mắc về Trung tâm Quản lý chất lượng để được hỗ trợ.', 'R Trung tâm Quản lý chất lượng'],
  ])('%s', (text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });

  it.each([
    'Thông báo bằng văn bản gửi Bảo hiểm xã hội tỉnh để làm cơ sở thanh toán.',
    'Thông báo kết quả giải quyết cho cơ quan đã kiến nghị theo quy định.',
    'Tham mưu Hội đồng trường báo cáo Bộ Giáo dục và Đào tạo.',
    'Tổng hợp báo cáo từ các sở, ngành về kết quả thực hiện.',
    'Ban hành văn bản thông tin về các doanh nghiệp có kinh nghiệm.',
  ])('is not one that gets a document for its own use, or gets it from another: %s', (text) => {
    expect(rolesInBrief(text)).toBe('');
  });
});

describe('the names of those who coordinate', () => {
  it.each([
    ['Phối hợp chính quyền địa phương, Mặt trận cơ sở và các đoàn thể giám sát việc cấp phát.', 'C Chính quyền địa phương; C Mặt trận cơ sở; C Các đoàn thể'],
    ['Phối hợp với Cục bản đồ Bộ Tổng tham mưu nghiên cứu ảnh chụp.', 'C Cục bản đồ Bộ Tổng tham mưu'],
    ['Hội Nông dân xã phụ trách trưng bày, giới thiệu nông sản.', 'L Hội Nông dân xã'],
    ['Phó Chủ tịch Hội Nông dân xã phụ trách phong trào chỉ đạo các chi hội.', 'L Phó Chủ tịch Hội Nông dân xã phụ trách phong trào'],
    ['Các tổ được kiểm tra, giám sát xây dựng báo cáo tự kiểm tra.', 'L Các tổ được kiểm tra, giám sát'],
    ['Phối hợp với các cơ quan báo chí, tuyên truyền đưa tin kịp thời.', 'C Các cơ quan báo chí, tuyên truyền'],
  ])('%s', (text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});

describe('the reading of roles', () => {
  it('forgives recognition errors in the phrases that give roles', () => {
    expect(rolesInBrief('Sở Nội vụ chủ trì, phôi hợp với Sở Tài chính rà soát.')).toBe('L Sở Nội vụ; C Sở Tài chính');
  });

  it('names an agency once a role', () => {
    expect(rolesInBrief('Phối hợp với Công an xã tuần tra. Phối hợp với Công an xã tuyên truyền.')).toBe('C Công an xã');
  });
});
