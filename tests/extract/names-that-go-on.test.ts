import { describe, expect, it } from 'vitest';
import { documentNames } from '../../src/extract/agencies/document-names.js';
import { agenciesInHeading, agenciesInValue } from '../../src/extract/agencies/values.js';
import { readRoles } from '../../src/extract/roles/read-roles.js';
import { rolesInBrief } from './readings.js';

const named = (agencies: readonly { readonly name: string }[]): readonly string[] => agencies.map(({ name }) => name);

describe('a value that names bodies', () => {
  it.each([
    ['a name with its field behind `về`', 'Vụ Chính sách chung về phát triển nhân lực, Vụ Pháp chế.', ['Vụ Chính sách chung về phát triển nhân lực', 'Vụ Pháp chế']],
    ['others behind such a name and `và`', 'Vụ Chính sách chung về phát triển nhân lực và các đơn vị khác có liên quan.', ['Vụ Chính sách chung về phát triển nhân lực', 'Các đơn vị khác có liên quan']],
    ['units by what they work at', 'Các đơn vị xây dựng pháp luật, Vụ Pháp chế và các đơn vị quản lý dự án có liên quan.', ['Các đơn vị xây dựng pháp luật', 'Vụ Pháp chế', 'Các đơn vị quản lý dự án có liên quan']],
    ['a long run of small words whose end is in sight', 'Trung tâm Chăm sóc và Phục hồi chức năng người tâm thần số 1; Sở Y tế.', ['Trung tâm Chăm sóc và Phục hồi chức năng người tâm thần số 1', 'Sở Y tế']],
    ['words that end like a verb or a preposition', 'Vụ Thống kê nước ngoài và Hợp tác quốc tế, Tổng công ty Lưu ký và Bù trừ chứng khoán.', ['Vụ Thống kê nước ngoài và Hợp tác quốc tế', 'Tổng công ty Lưu ký và Bù trừ chứng khoán']],
    ['no field that a known body answers for', 'Sở Y tế về chuyên môn, Sở Tài chính về kinh phí.', ['Sở Y tế', 'Sở Tài chính']],
    ['no paper that units make', 'Các đơn vị xây dựng kế hoạch, Sở Y tế.', ['Các đơn vị', 'Sở Y tế']],
  ])('gives %s', (_, value, names) => {
    expect(named(agenciesInValue(value))).toEqual(names);
  });

  it('shows a name that the sentences of the document hold too', () => {
    const texts = ['Đơn vị chủ trì: Vụ Chính sách chung về phát triển nhân lực.', 'Đơn vị phối hợp: Sở Y tế, Phòng Kỹ thuật thực hiện; Cục Kiểm soát giao dịch lớn.'];
    const names = documentNames(texts, []);
    expect(readRoles('Gửi báo cáo về Vụ Chính sách chung về phát triển nhân lực để tổng hợp.', names).map(({ phrase }) => phrase.name)).toEqual(['Vụ Chính sách chung về phát triển nhân lực']);
    expect(readRoles('Phòng Kỹ thuật thực hiện đo đạc.', names).map(({ phrase }) => phrase.name)).toEqual(['Phòng Kỹ thuật']);
  });
});

describe('a heading that names a body', () => {
  it.each([
    ['two in capitals throughout, the second with many', 'ĐỐI VỚI UBMTTQ XÃ VÀ CÁC TỔ CHỨC CHÍNH TRỊ - XÃ HỘI', ['UBMTTQ xã', 'Các tổ chức chính trị - xã hội']],
    ['by its field', 'Vụ Chính sách chung về phát triển nhân lực', ['Vụ Chính sách chung về phát triển nhân lực']],
    ['by where a cell of the party is', 'Tổ đảng ở Thường trực Ủy ban Kinh tế', ['Tổ đảng ở Thường trực Ủy ban Kinh tế']],
    ['by two posts of one person', 'Trách nhiệm của Ủy viên kiêm Chánh Văn phòng Ban Chỉ đạo', ['Ủy viên kiêm Chánh Văn phòng Ban Chỉ đạo']],
  ])('gives it whole: %s', (_, title, names) => {
    expect(named(agenciesInHeading(title))).toEqual(names);
  });
});

describe('a name in a sentence', () => {
  it.each([
    ['goes on with tiers and arms', 'Các cơ quan báo chí Trung ương, địa phương, quân đội tăng cường tuyên truyền.', 'L Các cơ quan báo chí Trung ương, địa phương, quân đội'],
    ['goes on with whom it sees to itself', 'Gửi báo cáo về Sở Tài chính và cơ quan trực tiếp quản lý để tổng hợp.', 'R Sở Tài chính; R Cơ quan trực tiếp quản lý'],
    ['stands behind a title in quotes that sounds like a receiver', 'Gửi báo cáo phong trào “Giúp bạn đến trường” về Phòng Nội vụ để tổng hợp.', 'R Phòng Nội vụ'],
    ['goes on with a further arm', 'Phối hợp với lực lượng công an, quân đội tuần tra.', 'C Lực lượng công an, quân đội'],
    ['goes on with where the bodies are', 'Phối hợp với các đơn vị trong và ngoài Bộ Tư pháp có liên quan tổ chức thực hiện.', 'C Các đơn vị trong và ngoài Bộ Tư pháp có liên quan'],
    ['goes on with a further post', 'Chủ tịch UBND xã kiêm Trưởng Ban Chỉ huy phòng thủ dân sự xã chỉ đạo trực ban.', 'L Chủ tịch UBND xã kiêm Trưởng Ban Chỉ huy phòng thủ dân sự xã'],
    ['ends before a further post behind a dash', 'Bộ trưởng Bộ Tài chính - Phó Trưởng Ban Chỉ đạo chống buôn lậu khẩn trương rà soát.', 'L Bộ trưởng Bộ Tài chính'],
    ['of a committee of the party goes on with whose it is', 'Phối hợp với Đảng ủy cơ quan Sở Y tế tổ chức học tập.', 'C Đảng ủy cơ quan Sở Y tế'],
    ['is that of a statistics office since 2025', 'Thống kê tỉnh Bắc Ninh: Phối hợp cung cấp chỉ số giá.', 'L Thống kê tỉnh Bắc Ninh'],
    ['of an office goes on with the verb that it is named after', 'Phòng Nghiên cứu tổng hợp theo dõi, đôn đốc các phòng.', 'L Phòng Nghiên cứu tổng hợp'],
    ['of an office of two fields ends before what it sums up', 'Phòng Tài chính - Kế hoạch tổng hợp, báo cáo Ủy ban nhân dân huyện.', 'L Phòng Tài chính - Kế hoạch; R Ủy ban nhân dân huyện'],
    ['of an office ends before what it sums up', 'Phòng Nội vụ tổng hợp báo cáo Ủy ban nhân dân xã.', 'L Phòng Nội vụ; R Ủy ban nhân dân xã'],
    ['of places behind one level is one', 'Thành phố Huế và các tỉnh Nghệ An, Hà Tĩnh rà soát quy hoạch.', 'L Thành phố Huế; L Các tỉnh Nghệ An, Hà Tĩnh'],
    ['of places ends before a body among them', 'Phối hợp với các xã Tân Lập, Công an huyện kiểm tra.', 'C Các xã Tân Lập; C Công an huyện'],
    ['goes on with places behind a colon and several levels', 'Chủ tịch UBND các tỉnh, thành phố: Nghệ An, Hà Tĩnh và Huế chỉ đạo sơ tán.', 'L Chủ tịch UBND các tỉnh, thành phố: Nghệ An, Hà Tĩnh và Huế'],
    ['ends before a colon and its duty', 'UBND các xã, phường: Trong phạm vi quản lý, rà soát hộ nghèo.', 'L UBND các xã, phường'],
    ['ends before what the body sees to', 'Hội Phụ nữ biểu diễn văn nghệ; Đoàn Thanh niên phụ trách âm thanh.', 'L Hội Phụ nữ; L Đoàn Thanh niên'],
    ['of a theatre goes on with its art', 'Nhà hát Ca múa nhạc dân tộc Sao Mai dàn dựng, phối hợp với Nhà hát tỉnh biểu diễn.', 'L Nhà hát Ca múa nhạc dân tộc Sao Mai; C Nhà hát tỉnh'],
    ['of a committee ends before what it writes', 'Văn phòng Ban Chỉ đạo xây dựng kế hoạch kiểm tra trình Trưởng Ban xem xét.', 'L Văn phòng Ban Chỉ đạo'],
    ['of a committee ends before what is reported', 'Các bộ, ngành báo cáo Ban Chỉ đạo những công việc đã làm.', 'L Các bộ, ngành; R Ban Chỉ đạo'],
    ['of a partner takes no lead from what belongs to it', 'Trên cơ sở Kế hoạch này, phối hợp với Sở Y tế và tổ chức pháp chế các cơ quan chuyên môn thuộc tỉnh, tham mưu ban hành quy chế.', 'C Sở Y tế; C Tổ chức pháp chế'],
    ['of schools by their levels is one', 'Các trường Mầm non, Tiểu học, THCS nộp báo cáo.', 'L Các trường Mầm non, Tiểu học, THCS'],
    ['of a minister behind a post that names its own body is one', 'Tổng Thanh tra Chính phủ, Bộ trưởng các Bộ báo cáo kết quả.', 'L Tổng Thanh tra Chính phủ; L Bộ trưởng các Bộ'],
    ['of schools all over a district is one', 'Các trường THCS trên toàn huyện nộp báo cáo.', 'L Các trường THCS trên toàn huyện'],
    ['of schools by the letters of their levels is one', 'Các trường MN, TH, THCS và TH&THCS nộp báo cáo.', 'L Các trường MN, TH, THCS và TH&THCS'],
    ['of schools by their levels and owners is one', 'Đề nghị các trường Mầm non, Tiểu học, THCS công lập nộp báo cáo.', 'L Các trường Mầm non, Tiểu học, THCS công lập'],
    ['of schools by their levels, in letters, is one', 'Hiệu trưởng các trường MN, TH và THCS trên địa bàn huyện nộp báo cáo.', 'L Hiệu trưởng các trường MN, TH và THCS trên địa bàn huyện'],
    ['of schools behind their levels are several', 'Các trường Tiểu học An Hải, Tiểu học Lê Lợi nộp báo cáo.', 'L Trường Tiểu học An Hải; L Trường Tiểu học Lê Lợi'],
    ['of a board goes on with what it builds', 'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh khẩn trương hoàn thiện hồ sơ.', 'L Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh'],
    ['of what is built may have the sign for `và`', 'Yêu cầu Giám đốc Ban QLDA đầu tư xây dựng các công trình Nông nghiệp & PTNT khẩn trương hoàn thiện hồ sơ.', 'L Giám đốc Ban QLDA đầu tư xây dựng các công trình Nông nghiệp & PTNT'],
    ['ends before what a ministry is to settle', 'Giao Bộ Thương mại xét, giải quyết cụ thể.', 'L Bộ Thương mại'],
    ['of a high court goes on with its tier', 'Tòa án nhân dân tối cao yêu cầu Tòa án nhân dân cấp cao rà soát án giám đốc thẩm.', 'L Tòa án nhân dân cấp cao'],
    ['of a jubilee counts its years', 'Phối hợp với Ban Tổ chức kỷ niệm 70 năm Cảng An Hải rà soát kịch bản.', 'C Ban Tổ chức kỷ niệm 70 năm Cảng An Hải'],
    ['ends before what partners do together', 'Phối hợp hoạt động với Sở Y tế theo chỉ đạo của Ban Chỉ đạo.', 'C Sở Y tế'],
    ['of a council ends before the work that it oversees', 'Hội đồng Quản lý chất lượng giám sát việc chấm điểm.', 'L Hội đồng Quản lý chất lượng'],
    ['of a council ends before several things to do', 'Hội đồng Quản lý chất lượng chỉ đạo, giám sát các khoa.', 'L Hội đồng Quản lý chất lượng'],
    ['of a board ends before any verb that names no field', 'Ban Quản lý rừng phòng hộ phục vụ đoàn công tác.', 'L Ban Quản lý rừng phòng hộ'],
    ['of a board goes on with the verb behind its project', 'Ban Quản lý dự án nâng cấp đường tỉnh rà soát hồ sơ.', 'L Ban Quản lý dự án nâng cấp đường tỉnh'],
    ['of a council has two fields', 'Hội đồng Khoa học và Công nghệ xét duyệt đề tài.', 'L Hội đồng Khoa học và Công nghệ'],
    ['of a committee is whole before its deed', 'Ban Vì sự tiến bộ của phụ nữ tuyên truyền, vận động hội viên.', 'L Ban Vì sự tiến bộ của phụ nữ'],
    ['of an office goes on with what it manages', 'Phòng Quản lý đào tạo lập danh sách lớp.', 'L Phòng Quản lý đào tạo'],
    ['of an office ends before what it sees to', 'Phòng Kinh tế phụ trách hậu cần.', 'L Phòng Kinh tế'],
    ['of a board of a zone ends before its deed', 'Giao Ban Quản lý Khu kinh tế xây dựng phương án trình phê duyệt.', 'L Ban Quản lý Khu kinh tế'],
    ['of a board of a zone goes on with what the zone is for', 'Đề nghị Ban Quản lý Khu Nông nghiệp ứng dụng Công nghệ cao tỉnh rà soát quy hoạch.', 'L Ban Quản lý Khu Nông nghiệp ứng dụng Công nghệ cao tỉnh'],
    ['of a post in a case is no subject, nor is its body', 'Trường hợp thành viên Ban Chỉ đạo không thể dự họp phải báo cáo Trưởng Ban.', 'R Trưởng Ban'],
  ])('%s', (_, text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});
