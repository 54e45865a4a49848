import { describe, expect, it } from 'vitest';
import { rolesIn } from './readings.js';

describe('names of bodies and people in directives', () => {
  it.each([
    ['a place whose name is a verb in small letters', 'Ủy ban nhân dân xã Tân Lập công khai phương án.', ['lead: Ủy ban nhân dân xã Tân Lập']],
    ['a place of two such syllables', 'Giao UBND xã Thống Nhất rà soát hộ nghèo.', ['lead: UBND xã Thống Nhất']],
    ['places in a list', 'Phối hợp với UBND các xã Tân Lập, Phú Hòa kiểm tra.', ['coordinating: UBND các xã Tân Lập, Phú Hòa']],
    ['no deed in a capital behind a place', 'UBND tỉnh An Hòa Báo cáo kết quả.', ['lead: UBND tỉnh An Hòa']],
    ['a person and the office behind a dash', 'Đồng chí Lê Thị Mai - Phó Chủ tịch UBND phường: chủ trì phối hợp với Công an phường sơ tán dân.', ['lead: Đồng chí Lê Thị Mai - Phó Chủ tịch UBND phường', 'coordinating: Công an phường']],
    ['a person and two offices', 'Đồng chí Lê Thị Mai, Phó Chủ tịch UBND phường, Phó Trưởng ban: chỉ đạo chung.', ['lead: Đồng chí Lê Thị Mai, Phó Chủ tịch UBND phường, Phó Trưởng ban']],
    ['a person and the office behind the name', 'Giao đồng chí Lê Thị Mai, Phó Chủ tịch UBND phường chỉ đạo việc rà soát.', ['lead: Đồng chí Lê Thị Mai, Phó Chủ tịch UBND phường']],
    ['a person and somebody else', 'Giao đồng chí Lê Thị Mai, Công an xã rà soát.', ['lead: Đồng chí Lê Thị Mai', 'lead: Công an xã']],
    ['a body with what it is a branch of', 'Xí nghiệp Dịch vụ An Hòa - Chi nhánh Công ty Cổ phần Bình Minh bố trí 02 xe.', ['lead: Xí nghiệp Dịch vụ An Hòa - Chi nhánh Công ty Cổ phần Bình Minh']],
    ['offices of numbers in a row', 'Thuế cơ sở 1 đến 15 rà soát hộ kinh doanh.', ['lead: Thuế cơ sở 1 đến 15']],
    ['companies of soldiers', 'Trung đoàn 12 cử người trực, Đại đội Công binh chuẩn bị 03 xe.', ['lead: Trung đoàn 12', 'lead: Đại đội Công binh']],
    ['a board by a gate between two places', 'Ban Quản lý Khu kinh tế cửa khẩu Hoa Lư - An Hòa vận hành cổng thông tin.', ['lead: Ban Quản lý Khu kinh tế cửa khẩu Hoa Lư - An Hòa']],
    ['those who teach one form', 'Phát giấy mời; GVCN lớp 9 họp riêng.', ['lead: GVCN lớp 9']],
    ['a person and a post in small letters before a colon', 'Bà Lê Thị Mai, kế toán kiêm thủ quỹ: chi trả chế độ.', ['lead: Bà Lê Thị Mai, kế toán kiêm thủ quỹ']],
    ['a person and the head of a station', 'Ông Lê Văn An - Phó Hạt trưởng: phụ trách công tác bảo vệ rừng.', ['lead: Ông Lê Văn An - Phó Hạt trưởng']],
    ['a body before the one who heads it', 'Tổ cơ động do ông Lê Văn An làm tổ trưởng trực chiến tại trạm.', ['lead: Tổ cơ động']],
    ['no person in the brackets of whom something goes through', 'Các thôn gửi báo cáo về Sở Y tế (qua Phòng Nghiệp vụ, đ/c Thu).', ['lead: Các thôn', 'reported-to: Sở Y tế', 'reported-to: Phòng Nghiệp vụ']],
    ['squads by what they guard against', 'Đội xung kích phòng, chống thiên tai xã chia làm 04 mũi.', ['lead: Đội xung kích phòng, chống thiên tai xã']],
    ['a person with a degree', 'BS. Lê Thị Mai rà soát quy trình.', ['lead: BS. Lê Thị Mai']],
    ['no body in the name of a feast', 'Ngày Giỗ Tổ Hùng Vương là ngày nghỉ.', []],
    ['heads of branches', 'Yêu cầu Giám đốc các chi nhánh, xí nghiệp triển khai ngay.', ['lead: Giám đốc các chi nhánh, xí nghiệp']],
    ['a board that works with somebody', 'Ban Quản lý dự án Nhà máy nước Phú Hòa làm việc với Sở Y tế để tháo gỡ vướng mắc.', ['lead: Ban Quản lý dự án Nhà máy nước Phú Hòa']],
    ['hospitals by their kind', 'Yêu cầu các bệnh viện đa khoa, chuyên khoa bố trí khu cách ly.', ['lead: Các bệnh viện đa khoa, chuyên khoa']],
  ])('%s', (_, text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});
