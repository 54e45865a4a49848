import { describe, expect, it } from 'vitest';
import { rolesIn } from './readings.js';

describe('the bodies that a sentence of a directive charges', () => {
  it.each([
    ['stand behind the colon of the matter that is settled', 'Về đề nghị Sở Y tế phối hợp với Sở Tài chính bố trí kinh phí: Giao Sở Nội vụ tổng hợp nhu cầu.', ['lead: Sở Nội vụ']],
    ['stand behind the matter, not behind the colon of a list in it', 'Về kiến nghị các Sở: Y tế, Tài chính bố trí kinh phí: Giao Sở Nội vụ tổng hợp nhu cầu.', ['lead: Sở Nội vụ']],
    ['are those that a clause behind a semicolon charges too', 'Sở Y tế rà soát thuốc dự phòng; giao Sở Nội vụ làm đầu mối tổng hợp.', ['lead: Sở Y tế', 'lead: Sở Nội vụ']],
    ['stand behind the colon of an opinion, and behind what it is for', 'Trả lời Cục Thuế, Sở Y tế có ý kiến như sau: Để tạo thuận lợi cho các đơn vị, đề nghị Cục Hải quan chỉ đạo.', ['lead: Cục Hải quan']],
    ['are several of a kind behind the colon of the matter', 'Về việc lắp trạm phát sóng: đề nghị các Tập đoàn: Điện lực Việt Nam, Dầu khí Việt Nam hoàn thành.', ['lead: Tập đoàn Điện lực Việt Nam', 'lead: Tập đoàn Dầu khí Việt Nam']],
    ['take the chair as a standing body', 'Ban Kinh tế làm thường trực; tham mưu kế hoạch.', ['lead: Ban Kinh tế']],
    ['are none that was charged before', 'Rà soát thuốc dự phòng; giao ban đầu tuần theo quy chế.', []],
    ['may be a place in small letters that must do something', 'Để đạt mục tiêu tăng trưởng, tỉnh Cà Mau cần tập trung thực hiện các nhiệm vụ sau:', ['lead: Tỉnh Cà Mau']],
    ['are no place that is only told of', 'Để đạt mục tiêu tăng trưởng, tỉnh Cà Mau có nhiều lợi thế.', []],
    ['are not what somebody is called for its part', 'Phát huy vai trò cơ quan thường trực chủ trì, phối hợp với Sở Y tế rà soát danh mục.', ['coordinating: Sở Y tế']],
    ['are not those who are needed in a case', 'Trường hợp cần cơ quan chuyên môn khác phối hợp thì chủ động gửi văn bản.', []],
    ['may be committees whose parent stands behind each', 'Đề nghị Ủy ban Pháp luật và Tư pháp của Quốc hội, Hội đồng Dân tộc của Quốc hội phối hợp chặt chẽ với Bộ Nội vụ thẩm tra hồ sơ.', ['lead: Ủy ban Pháp luật và Tư pháp của Quốc hội', 'lead: Hội đồng Dân tộc của Quốc hội', 'coordinating: Bộ Nội vụ']],
    ['are told by an order in the passive', 'Hội Nông dân xã được đề nghị làm nòng cốt vận động hội viên.', ['lead: Hội Nông dân xã']],
    ['are whole before such an order', 'Phòng Kinh tế được phân công làm đầu mối tổng hợp.', ['lead: Phòng Kinh tế']],
    ['are told apart by what they were given', 'Các đơn vị được giao quản lý chợ có trách nhiệm kiểm tra.', ['lead: Các đơn vị được giao quản lý chợ']],
    ['are people by name, each with a part', 'Phân công đồng chí Lê Văn An phụ trách thôn 6; đồng chí Trần Thị Bình phụ trách thôn 7.', ['lead: Đồng chí Lê Văn An', 'lead: Đồng chí Trần Thị Bình']],
    ['are spelled out behind the noun for many', 'Các chủ rừng: Công ty Lâm nghiệp An Hòa, Ban Quản lý rừng phòng hộ xây dựng phương án.', ['lead: Công ty Lâm nghiệp An Hòa', 'lead: Ban Quản lý rừng phòng hộ']],
    ['are none at a weekly gathering', 'Văn phòng báo cáo tiến độ tại cuộc họp giao ban thứ Hai hằng tuần.', ['lead: Văn phòng']],
    ['work together as many', 'Sở Y tế đề nghị các đơn vị phối hợp rà soát hồ sơ.', ['lead: Các đơn vị']],
    ['chair and work together as many', 'Các phòng, đơn vị chủ trì, phối hợp với Sở Y tế rà soát kho.', ['lead: Các phòng, đơn vị', 'coordinating: Sở Y tế']],
    ['are many of a kind beside others', 'Các Phòng Giao dịch, Phòng Nghiệp vụ 1 bố trí người trực.', ['lead: Các Phòng Giao dịch', 'lead: Phòng Nghiệp vụ 1']],
    ['are posts behind a semicolon', 'Văn thư chuyển giấy mời; giáo viên chủ nhiệm thông báo cho học sinh.', ['lead: Văn thư', 'lead: Giáo viên chủ nhiệm']],
    ['are no officials that a list goes on with', 'Bảo đảm chế độ cho cán bộ đầu mối; công chức làm việc tại Bộ phận Một cửa và công chức tiếp dân.', []],
    ['are none whom one asks for help', 'Nếu có khó khăn, các thôn liên hệ ông Lê Văn An để được hướng dẫn.', ['lead: Các thôn']],
  ])('%s', (_, text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});
