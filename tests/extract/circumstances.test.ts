import { describe, expect, it } from 'vitest';
import { rolesInBrief } from './readings.js';

describe('bodies in the circumstance of a duty', () => {
  it.each([
    ['who do something meanwhile', 'Trong thời gian Đoàn giám sát và HĐND xã làm việc tại thôn, UBND cấp xã có trách nhiệm cử cán bộ tham gia.', 'L UBND cấp xã'],
    ['whose matter it is, before a colon', 'Đối với hồ sơ thuộc thẩm quyền của UBND tỉnh, Chủ tịch UBND tỉnh: Văn phòng UBND tỉnh chủ trì, phối hợp với Sở Tư pháp tham mưu.', 'L Văn phòng UBND tỉnh; C Sở Tư pháp'],
    ['who did something before', 'Sau 30 ngày kể từ ngày Bộ Tài chính có văn bản yêu cầu, công ty nộp lại hồ sơ.', 'L Công ty'],
    ['who are advised', 'Trong thời hạn 10 ngày kể từ ngày nhận đơn phải tham mưu cho UBND tỉnh, Chủ tịch UBND tỉnh có văn bản trả lời.', ''],
    ['behind a case in brackets, which fronts nothing else', 'Niêm yết tại trụ sở (nếu có) và công khai kết quả do UBND tỉnh, Chủ tịch UBND tỉnh, các sở, ngành chuyển đến.', ''],
    ['who do one thing, parted by a semicolon', 'Cập nhật giá hàng hóa theo quyết định do Sở Tài chính; Ủy ban nhân dân xã, phường ban hành.', ''],
  ])('lead nothing: %s', (_, text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });

  it('are followed by those who must do it, in a list over semicolons too', () => {
    expect(rolesInBrief('Sau tối đa 05 ngày, các cơ quan chuyên môn cấp tỉnh; Ủy ban nhân dân xã, phường có trách nhiệm cập nhật dữ liệu.')).toBe('L Các cơ quan chuyên môn cấp tỉnh; L Ủy ban nhân dân xã, phường');
  });

  it('are still told apart from the subject that follows whose they are', () => {
    expect(rolesInBrief('Theo đề nghị của Sở Nội vụ, Sở Y tế lập danh sách.')).toBe('L Sở Y tế');
  });
});

describe('bodies in the title of an act', () => {
  it.each([
    ['several that `và` joins', 'Căn cứ Luật Tổ chức HĐND và UBND, rà soát quy chế làm việc.', ''],
    ['behind `Tổ chức` in small letters', 'Căn cứ Luật tổ chức chính quyền địa phương, rà soát quy chế làm việc.', ''],
    ['of the second of two acts', 'Căn cứ Bộ luật Lao động, Luật Công đoàn, rà soát thỏa ước lao động.', ''],
    ['with a comma in it', 'Theo Luật Viên chức, Luật Cán bộ, công chức, Sở Nội vụ rà soát biên chế.', 'L Sở Nội vụ'],
    ['behind whose ruling it is', 'Căn cứ quy định của Luật Tổ chức Chính phủ, Bộ Nội vụ rà soát thẩm quyền.', 'L Bộ Nội vụ'],
    ['before one of the same kind', 'Theo Luật Công an nhân dân, Công an tỉnh rà soát quân số.', 'L Công an tỉnh'],
    ['not of a faculty or a bar', 'Phối hợp với Khoa Luật Trường Đại học Đông Hải, Đoàn Luật sư tỉnh tổ chức tư vấn.', 'C Khoa Luật Trường Đại học Đông Hải; C Đoàn Luật sư tỉnh'],
  ])('are no parties: %s', (_, text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});

describe('those who get something', () => {
  it.each([
    ['lead too where they take the chair', 'Lập danh sách gửi Phòng Nội vụ chủ trì, phối hợp với Phòng Kinh tế xét duyệt.', 'L Phòng Nội vụ; R Phòng Nội vụ; C Phòng Kinh tế'],
    ['lead too behind a first deed', 'Các xã gửi hồ sơ về Sở Y tế tổng hợp, chủ trì, phối hợp với Sở Tài chính tham mưu.', 'L Các xã; L Sở Y tế; R Sở Y tế; C Sở Tài chính'],
    ['get no report where they are to keep it', 'Nghiên cứu chuyển các khu bảo tồn về địa phương quản lý.', ''],
    ['do not take the chair where they are only meant by it', 'Văn bản đề nghị gửi cơ quan, đơn vị có trách nhiệm bảo vệ tài liệu.', ''],
    ['lead nothing by a number of things that falls to them', 'Lắp đặt 58 trạm (Trong đó: VNPT: 25 trạm, Viettel: 33 trạm).', ''],
    ['are not those with whom another body behind a comma does something', 'Khi có vướng mắc, kịp thời báo cáo, trao đổi, Văn phòng Sở Y tế luôn sẵn sàng chia sẻ khó khăn với lãnh đạo các bệnh viện.', ''],
    ['are those who are told by a paper, and not those of whom the next body has charge', 'Căn cứ thông báo điều chỉnh của Bộ Y tế, Sở Y tế ra quyết định điều chỉnh kinh phí cho các đơn vị trực thuộc.', 'L Sở Y tế'],
    ['are those who are asked for leave', 'Nếu vắng mặt phải báo cáo xin phép Chủ tịch UBND xã.', 'R Chủ tịch UBND xã'],
    ['lead by the days that their part takes', 'Hội đồng Giám định y khoa: 10 ngày làm việc.', 'L Hội đồng Giám định y khoa'],
  ])('%s', (_, text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});
