import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';
import { rolesIn } from './readings.js';

describe('those who do something in a sentence', () => {
  it.each([
    ['are a committee without its name before what committees do', 'Hội đồng họp xét kết quả của các đội thi.', ['lead: Hội đồng']],
    ['are no committee whose name goes on in small letters', 'Hội đồng chọn đề thi có năm thành viên.', []],
    ['are a committee whose name ends before what it does', 'Ban Chỉ đạo phân công thành viên theo dõi từng cụm.', ['lead: Ban Chỉ đạo']],
    ['are a committee that is named after verbs before one of judging', 'Các tổ gửi sáng kiến; Hội đồng Quản lý chất lượng xét chọn trong tháng 5.', ['lead: Các tổ', 'lead: Hội đồng Quản lý chất lượng']],
    ['are none of whom a share is told', 'Đến hết năm 2026, 90% trường trung học hoàn thành hồ sơ.', []],
    ['stand behind a circumstance: Kể từ ngày 01/7/2025', 'Kể từ ngày 01/7/2025, các trạm y tế rà soát hồ sơ.', ['lead: Các trạm y tế']],
    ['stand behind a circumstance: Ngày 25 hằng tháng', 'Ngày 25 hằng tháng, các trạm y tế rà soát hồ sơ.', ['lead: Các trạm y tế']],
    ['stand behind a circumstance: Muộn nhất là ngày 15/4', 'Muộn nhất là ngày 15/4, các trạm y tế rà soát hồ sơ.', ['lead: Các trạm y tế']],
    ['stand behind a circumstance: Mỗi quý', 'Mỗi quý, các trạm y tế rà soát hồ sơ.', ['lead: Các trạm y tế']],
    ['stand behind a circumstance: Vào thứ Sáu hằng tuần', 'Vào thứ Sáu hằng tuần, các trạm y tế rà soát hồ sơ.', ['lead: Các trạm y tế']],
    ['stand behind a circumstance: Ngay sau Tết', 'Ngay sau Tết, các trạm y tế rà soát hồ sơ.', ['lead: Các trạm y tế']],
    ['stand behind a circumstance: Dựa trên kết quả kiểm tra', 'Dựa trên kết quả kiểm tra, các trạm y tế rà soát hồ sơ.', ['lead: Các trạm y tế']],
    ['stand behind a circumstance: Tùy tình hình thực tế', 'Tùy tình hình thực tế, các trạm y tế rà soát hồ sơ.', ['lead: Các trạm y tế']],
    ['stand behind a circumstance: Vì vậy', 'Vì vậy, các trạm y tế rà soát hồ sơ.', ['lead: Các trạm y tế']],
    ['are members of a party committee', 'Giao các đồng chí Đảng ủy viên phụ trách địa bàn kiểm tra việc thực hiện.', ['lead: Các đồng chí Đảng ủy viên phụ trách địa bàn']],
    ['send to those who examine', 'Phòng Kinh tế lập hồ sơ gửi Sở Xây dựng thẩm tra trước ngày 15/4/2025.', ['lead: Phòng Kinh tế', 'reported-to: Sở Xây dựng']],
    ['are a committee that meets', 'Ban Chỉ đạo tổ chức họp vào tuần cuối của quý.', ['lead: Ban Chỉ đạo']],
    ['are a committee that is named after roads', 'Ban Quản lý dự án giao thông rà soát tiến độ.', ['lead: Ban Quản lý dự án giao thông']],
    ['stand behind `do` where work is the subject', 'Việc trang trí lễ đài do Nhà văn hóa huyện phụ trách.', ['lead: Nhà văn hóa huyện']],
    ['stand behind `do` in a bracket', 'Tổng hợp điểm của các đội (do Phòng Giáo dục và Đào tạo đảm nhiệm).', ['lead: Phòng Giáo dục và Đào tạo']],
    ['are not those who made what is dealt with', 'Rà soát các đề tài, dự án do Viện Lúa thực hiện.', []],
    ['are further ones behind a comma, each before what it does', 'Công an tỉnh chủ trì phân luồng xe, Sở Y tế bố trí xe cứu thương.', ['lead: Công an tỉnh', 'lead: Sở Y tế']],
    ['are no words for what must be done, behind a colon that was misread', 'Công an xã; Phối hợp xử lý các trường hợp vi phạm.', []],
    ['are not those above who gave the work', 'Sở Nội vụ tổng hợp các việc đã trình Quốc hội, Chính phủ giao.', ['lead: Sở Nội vụ']],
    ['are not the rest of those who cooperate', 'Sở Y tế chủ trì, phối hợp với cơ quan chuyên môn về xây dựng, Công an tỉnh tổ chức kiểm tra.', ['lead: Sở Y tế']],
    ['are several under letters for a noun', 'Yêu cầu các cơ quan, đơn vị, DN trên địa bàn rà soát lao động.', ['lead: Các cơ quan, đơn vị, DN trên địa bàn']],
    ['are asked behind a circumstance that ends in a verb', 'Trong quá trình triển khai thực hiện, đề nghị các sở phản ánh vướng mắc về Sở Y tế để tổng hợp.', ['lead: Các sở', 'reported-to: Sở Y tế']],
    ['say to whom they have something to say', 'Đề nghị các trường có ý kiến về Ủy ban nhân dân tỉnh để kịp thời điều chỉnh.', ['lead: Các trường', 'reported-to: Ủy ban nhân dân tỉnh']],
    ['are not reached by what they say about a matter', 'Sở Y tế có ý kiến về dự thảo Thông tư của Bộ Y tế.', ['lead: Sở Y tế']],
    ['are committees of one kind and a body of another', 'Giao các Ban Hội đồng nhân dân, Tổ đại biểu giám sát việc thực hiện.', ['lead: Các Ban Hội đồng nhân dân', 'lead: Tổ đại biểu']],
    ['are the heads of those named above', 'Người đứng đầu các cơ quan trên phải thường xuyên đôn đốc.', ['lead: Người đứng đầu các cơ quan trên']],
    ['end before what they are told of', 'Sở Tư pháp báo cáo Phó Thủ tướng phụ trách lĩnh vực về khó khăn, vướng mắc.', ['lead: Sở Tư pháp', 'reported-to: Phó Thủ tướng phụ trách lĩnh vực']],
    ['lead where they watch what is their own', 'Sở Nội vụ tổng hợp; Ủy ban Kiểm tra theo dõi kết quả giải quyết đơn.', ['lead: Sở Nội vụ', 'lead: Ủy ban Kiểm tra']],
    ['supervise where they watch what others do', 'Các xã triển khai kế hoạch; Sở Nội vụ theo dõi việc thực hiện.', ['lead: Các xã', 'supervising: Sở Nội vụ']],
    ['stand behind the words that say whose duty follows', 'Trách nhiệm của Sở Tư pháp hướng dẫn, phổ biến pháp luật về đăng ký.', ['lead: Sở Tư pháp']],
    ['are not reached by papers about a matter', 'Cơ quan thuế hướng dẫn người dân nộp giấy tờ theo các Thông tư về thuế hiện hành.', ['lead: Cơ quan thuế']],
    ['stand behind the number of each deed that a sentence counts', 'Đẩy nhanh số hóa: (1) Thanh tra tỉnh ban hành quy chế; (2) các sở, ngành làm sạch dữ liệu; (3) các xã rà soát hồ sơ.', ['lead: Thanh tra tỉnh', 'lead: Các sở, ngành', 'lead: Các xã']],
    ['stand behind the letter of each, in brackets', 'Chuẩn bị năm học: (a) Sở Xây dựng kiểm tra phòng học, (b) Sở Y tế tập huấn sơ cứu.', ['lead: Sở Xây dựng', 'lead: Sở Y tế']],
    ['stand behind what their deed rests on, after another one’s', 'Các xã rà soát danh sách, trên cơ sở đề xuất của Sở Nội vụ, Sở Tài chính bố trí kinh phí.', ['lead: Các xã', 'lead: Sở Tài chính']],
    ['are the members that belong to a board', 'Các thành viên của Ban Chỉ đạo tỉnh phải bám sát địa bàn.', ['lead: Các thành viên của Ban Chỉ đạo tỉnh']],
    ['join the one that takes the chair, by a duty to work with it', 'Giao Sở Xây dựng chủ trì kiểm tra chung cư. Công an các xã, Trạm Y tế có nhiệm vụ phối hợp chặt chẽ với Sở Xây dựng để hoàn thành.', ['lead: Sở Xây dựng', 'coordinating: Công an các xã', 'coordinating: Trạm Y tế']],
    ['lead by a duty to work with somebody else', 'Giao Sở Xây dựng chủ trì kiểm tra chung cư. Công an xã có trách nhiệm phối hợp với Trạm Y tế chuẩn bị phương án.', ['lead: Sở Xây dựng', 'lead: Công an xã', 'coordinating: Trạm Y tế']],
    ['are none of whose charge something is', 'Nay kiểm tra nhà ở thuộc diện Thành phố quản lý.', []],
    ['work with those stationed there', 'Sở Xây dựng phối hợp với các đơn vị đóng quân tại địa bàn, các doanh nghiệp quân đội đẩy nhanh tiến độ.', ['lead: Sở Xây dựng', 'coordinating: Các đơn vị đóng quân tại địa bàn', 'coordinating: Các doanh nghiệp quân đội']],
    ['send a report through the body that sums it up', 'Các xã gửi báo cáo qua Sở Nội vụ trước ngày 30/4.', ['lead: Các xã', 'reported-to: Sở Nội vụ']],
    ['send papers through nobody whose they are', 'Các xã nộp hồ sơ qua Bưu điện tỉnh trước ngày 30/4.', ['lead: Các xã']],
    ['are those by their field, up to by whose function they act', 'Ủy ban nhân dân cấp xã và các sở, ngành quản lý quy hoạch theo chức năng được giao có trách nhiệm công bố thông tin.', ['lead: Ủy ban nhân dân cấp xã', 'lead: Các sở, ngành quản lý quy hoạch']],
    ['are those for whom an article of the document provides', 'Các cơ quan, đơn vị được giao kế hoạch vốn nêu tại Điều 1 Quyết định này chịu trách nhiệm thanh toán.', ['lead: Các cơ quan, đơn vị được giao kế hoạch vốn nêu tại Điều 1 Quyết định này']],
    ['are the head of a house who assigns so many of its people', 'Hiệu trưởng phân công 02 giáo viên trực trường trong dịp Tết.', ['lead: Hiệu trưởng']],
    ['end before how wholly they answer', 'Người đứng đầu đơn vị hoàn toàn chịu trách nhiệm về số liệu.', ['lead: Người đứng đầu đơn vị']],
    ['end before the first of several deeds, the last of which hands over', 'Ủy ban nhân dân tỉnh xem xét, phê duyệt đề xuất và giao cho Sở Xây dựng chủ trì lập kế hoạch.', ['lead: Ủy ban nhân dân tỉnh', 'lead: Sở Xây dựng']],
    ['are no training courses', 'Tổ chức các khóa đào tạo cho giáo viên.', []],
  ])('%s', (_, text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

describe('a request for what consists of parts', () => {
  it('is the task, and the parts are none', async () => {
    const lines = ['THÔNG BÁO', 'II. NHIỆM VỤ', '1. Báo cáo', 'Yêu cầu các xã báo cáo số liệu hằng tháng, bao gồm:', '- Tổng số gói thầu theo kế hoạch;', '- Tổng giá trị trúng thầu.'];
    const { tasks } = await extractPlan({ name: 'plan.txt', bytes: Buffer.from(lines.join('\n\n')) });
    expect(tasks.map(({ text }) => text)).toEqual(['Yêu cầu các xã báo cáo số liệu hằng tháng, bao gồm:']);
  });
});

describe('a closing that tells what carrying out is for', () => {
  it('is no task', async () => {
    const lines = ['THÔNG BÁO', 'II. NHIỆM VỤ', '1. Sở Y tế rà soát kho thuốc.', 'Ủy ban nhân dân tỉnh yêu cầu các đơn vị nghiêm túc triển khai thực hiện để bảo đảm công tác phòng dịch./.'];
    const { tasks } = await extractPlan({ name: 'plan.txt', bytes: Buffer.from(lines.join('\n\n')) });
    expect(tasks.map(({ text }) => text)).toEqual(['Sở Y tế rà soát kho thuốc.']);
  });
});
