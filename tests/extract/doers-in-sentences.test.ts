import { describe, expect, it } from 'vitest';
import { rolesIn } from './readings.js';

describe('those who do something in a sentence', () => {
  it.each([
    ['are a committee without its name before what committees do', 'Hội đồng họp xét kết quả của các đội thi.', ['lead: Hội đồng']],
    ['are no committee whose name goes on in small letters', 'Hội đồng chọn đề thi có năm thành viên.', []],
    ['are a committee whose name ends before what it does', 'Ban Chỉ đạo phân công thành viên theo dõi từng cụm.', ['lead: Ban Chỉ đạo']],
    ['are a committee that meets', 'Ban Chỉ đạo tổ chức họp vào tuần cuối của quý.', ['lead: Ban Chỉ đạo']],
    ['are a committee that is named after roads', 'Ban Quản lý dự án giao thông rà soát tiến độ.', ['lead: Ban Quản lý dự án giao thông']],
    ['stand behind `do` where work is the subject', 'Việc trang trí lễ đài do Nhà văn hóa huyện phụ trách.', ['lead: Nhà văn hóa huyện']],
    ['stand behind `do` in a bracket', 'Tổng hợp điểm của các đội (do Phòng Giáo dục và Đào tạo đảm nhiệm).', ['lead: Phòng Giáo dục và Đào tạo']],
    ['are not those who made what is dealt with', 'Rà soát các đề tài, dự án do Viện Lúa thực hiện.', []],
    ['are further ones behind a comma, each before what it does', 'Công an tỉnh chủ trì phân luồng xe, Sở Y tế bố trí xe cứu thương.', ['lead: Công an tỉnh', 'lead: Sở Y tế']],
    ['are not those above who gave the work', 'Sở Nội vụ tổng hợp các việc đã trình Quốc hội, Chính phủ giao.', ['lead: Sở Nội vụ']],
    ['are not the rest of those who cooperate', 'Sở Y tế chủ trì, phối hợp với cơ quan chuyên môn về xây dựng, Công an tỉnh tổ chức kiểm tra.', ['lead: Sở Y tế']],
  ])('%s', (_, text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});
