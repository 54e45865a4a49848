import { describe, expect, it } from 'vitest';
import { rolesInBrief } from './readings.js';

describe('bodies told apart by a charge or a rule', () => {
  it.each([
    ['up to how they must do it', 'Các đơn vị được giao làm chủ đầu tư khẩn trương hoàn thiện hồ sơ.', 'L Các đơn vị được giao làm chủ đầu tư'],
    ['up to an unmistakable duty behind a comma', 'Các đơn vị được giao quản lý dự án, có trách nhiệm rà soát.', 'L Các đơn vị được giao quản lý dự án'],
    ['up to what they are obliged to', 'Cơ quan, đơn vị quy định tại khoản 2 Điều 3 Quy chế này phải báo cáo Sở Y tế.', 'L Cơ quan, đơn vị quy định tại khoản 2 Điều 3 Quy chế này; R Sở Y tế'],
    ['one of them that takes the chair', 'Đơn vị được giao chủ trì phải gửi kết quả về Sở Y tế để tổng hợp.', 'L Đơn vị được giao chủ trì; R Sở Y tế'],
    ['where somebody asks them', 'Yêu cầu các đơn vị được giao làm chủ đầu tư khẩn trương hoàn thiện hồ sơ.', 'L Các đơn vị được giao làm chủ đầu tư'],
    ['that says no more', 'Cá nhân được giao phải thường xuyên kiểm tra hộp thư.', 'L Cá nhân được giao'],
    ['but not over a first duty', 'Các đơn vị được giao nhiệm vụ lập dự toán và chủ động cân đối kinh phí.', 'L Các đơn vị được giao nhiệm vụ'],
    ['but not over a case', 'Các đơn vị được giao vốn nếu chậm tiến độ phải giải trình.', 'L Các đơn vị'],
  ])('are named with it %s', (_, text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});

describe('bodies that others speak of', () => {
  it.each([
    ['are asked by one who asks with courtesy', 'Chính phủ trân trọng đề nghị Mặt trận Tổ quốc, Văn phòng Trung ương Đảng phối hợp triển khai.', 'L Mặt trận Tổ quốc; L Văn phòng Trung ương Đảng'],
    ['lead nothing by each having a plan', 'Trên cơ sở Kế hoạch của tỉnh và của từng bộ, ngành, địa phương cụ thể hóa thành nhiệm vụ hằng năm.', ''],
    ['lead nothing by what they wrote before a comma', 'Đối với việc đã có văn bản của Chính phủ, Thủ tướng Chính phủ, không phải xây dựng thêm đề án.', ''],
    ['are named by fields that no syllable tells', 'Các doanh nghiệp hoạt động trong lĩnh vực vận tải, logistics và công nghệ thông tin chủ động chia sẻ dữ liệu.', 'L Các doanh nghiệp hoạt động trong lĩnh vực vận tải, logistics và công nghệ thông tin'],
  ])('%s', (_, text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});

describe('a body that watches what others do', () => {
  it.each([
    ['supervises', 'Các xã triển khai thực hiện; Sở Nội vụ theo dõi, đôn đốc việc thực hiện.', 'L Các xã; S Sở Nội vụ'],
    ['leads where it sums up and reports too', 'Các xã triển khai thực hiện; Sở Nội vụ theo dõi, đôn đốc, tổng hợp, báo cáo UBND tỉnh.', 'L Các xã; L Sở Nội vụ; R UBND tỉnh'],
  ])('%s', (_, text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});
