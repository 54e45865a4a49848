import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoles } from '../../src/extract/roles/read-roles.js';
import { rolesInBrief } from './readings.js';

/** The agencies that a task's text names, in one role. */
const inRole = (text: string, role: string): readonly string[] => readRoles(text).filter((mention) => mention.role === role).map(({ phrase }) => phrase.name);

describe('a list of partners goes on until the sentence can', () => {
  it.each([
    ['Phối hợp với Quỹ phát triển nghề muối, hợp tác xã diêm nghiệp và các đơn vị liên quan mở lớp tập huấn.', ['Quỹ phát triển nghề muối', 'Hợp tác xã diêm nghiệp', 'Các đơn vị liên quan']],
    ['Phối hợp với Cục An toàn đập và hồ trong việc kiểm tra.', ['Cục An toàn đập và hồ']],
    ['Phối hợp với các Sở, cơ quan quản lý ngành, lĩnh vực, UBND cấp xã xây dựng kế hoạch.', ['Các Sở, cơ quan quản lý ngành, lĩnh vực', 'UBND cấp xã']],
    ['Phối hợp với các cơ quan chuyên môn của các sở, ngành liên quan tổ chức thẩm tra.', ['Các cơ quan chuyên môn của các sở, ngành liên quan']],
    ['Phối hợp với Sở Y tế và các kênh truyền thông khác để tuyên truyền.', ['Sở Y tế', 'Các kênh truyền thông khác']],
    ['Phối hợp với UBND xã nơi đại diện thân nhân liệt sĩ thường trú tổ chức đón tiếp.', ['UBND xã nơi đại diện thân nhân liệt sĩ thường trú']],
  ])('%s', (text, names) => {
    expect(inRole(text, 'coordinating')).toEqual(names);
  });

  it.each([
    ['Phối hợp với các đơn vị liên quan quét dọn đường làng.', 'Các đơn vị liên quan'],
    ['Phối hợp với các tỉnh ven biển, sẵn sàng ứng cứu.', 'Các tỉnh ven biển'],
    ['Phối hợp với Trạm Y tế xã Hòa Minh, có sổ theo dõi.', 'Trạm Y tế xã Hòa Minh'],
  ])('takes no verb for a part of a name that is whole: %s', (text, name) => {
    expect(inRole(text, 'coordinating')).toEqual([name]);
  });

  it.each([
    ['Rác tái chế được tập kết cùng với các chất thải khác theo quy định.', []],
    ['Sở Y tế cùng với Sở Công Thương kiểm tra an toàn thực phẩm.', ['Sở Công Thương']],
  ])('runs over no unknown name where things may stand too: %s', (text, names) => {
    expect(inRole(text, 'coordinating')).toEqual(names);
  });

  it('whatever words stand behind it', () => {
    const words = fc.array(fc.constantFrom('và', ',', 'của', 'nơi', 'có', 'bù', 'Sở Y tế', 'các', 'thuộc', 'trên', ';', '(', ')', 'rà soát', '12B', 'Kho'), { maxLength: 12 });
    fc.assert(fc.property(words, (tail) => {
      const text = `Phối hợp với ${tail.join(' ')}`;
      for (const { phrase } of readRoles(text)) expect(phrase.name.length).toBeGreaterThan(0);
    }));
  });
});

describe('the subject of a duty', () => {
  it.each([
    ['Nhà thầu có trách nhiệm hoàn trả mặt bằng.', ['Nhà thầu']],
    ['Đơn vị có chức năng thu gom rác thải chủ động bố trí nhân lực.', ['Đơn vị có chức năng thu gom rác thải']],
    ['Các xã, phường; các Cụm, Khối giao ước thuộc tỉnh có trách nhiệm tổ chức phong trào.', ['Các xã, phường', 'Các Cụm, Khối giao ước thuộc tỉnh']],
    ['Công an tỉnh; Cục Đăng kiểm (Bộ Xây dựng), Cơ quan đại diện ở nước ngoài; Cảng vụ Sông Bạc có trách nhiệm tiếp nhận hồ sơ.', ['Công an tỉnh', 'Cục Đăng kiểm', 'Cơ quan đại diện ở nước ngoài', 'Cảng vụ Sông Bạc']],
    ['Sở Y tế tổng hợp kết quả; Sở Nội vụ có trách nhiệm thẩm định.', ['Sở Y tế', 'Sở Nội vụ']],
    ['Thành phố Sông Bạc nghiên cứu, xây dựng tiêu chí.', ['Thành phố Sông Bạc']],
    ['Yêu cầu các đơn vị trong toàn ngành Công Thương tập trung thực hiện.', ['Các đơn vị trong toàn ngành Công Thương']],
    ['Đầu năm học, các trường xây dựng kế hoạch.', ['Các trường']],
    ['Mỗi phường chọn một khu phố làm điểm.', ['Mỗi phường']],
    ['Các sở, ngành khác: Chủ động phối hợp.', ['Các sở, ngành khác']],
    ['Ban Chỉ đạo quốc gia 58 chỉ đạo chặt chẽ việc triển khai.', ['Ban Chỉ đạo quốc gia 58']],
    ['Công an Kinh tế, Đội Quản lý thị trường 7B, Công an Sông Bạc tăng cường kiểm tra.', ['Công an Kinh tế', 'Đội Quản lý thị trường 7B', 'Công an Sông Bạc']],
  ])('is whole: %s', (text, names) => {
    expect(inRole(text, 'lead')).toEqual(names);
  });

  it.each(['Đầu tư các khu xử lý rác tập trung đáp ứng yêu cầu.', 'Theo dõi các trường học đáp ứng yêu cầu.', 'Thành phố Sông Bạc: Tại Nghị quyết số 12, kinh phí được giao.', 'Xã vùng III là xã có tỷ lệ hộ nghèo cao.', 'Đơn vị chủ trì tổ chức họp.'])('is nobody: %s', (text) => {
    expect(inRole(text, 'lead')).toEqual([]);
  });
});

describe('a name that its brackets hold', () => {
  it.each([
    ['Đề nghị các đội gửi hồ sơ về Tổng cục Thủy sản (Cục Theo dõi nuôi trồng) để xem xét.', 'L Các đội; R Tổng cục Thủy sản'],
    ['Các chi cục báo cáo Tổng cục Thủy sản (qua Cục Giám sát quản lý về Kiểm ngư) trước ngày 15/11.', 'L Các chi cục; R Tổng cục Thủy sản; R Cục Giám sát quản lý về Kiểm ngư'],
    ['Các chi bộ báo cáo Đảng ủy (qua Ban Kiểm tra, giám sát) trước ngày 10/5.', 'L Các chi bộ; R Đảng ủy; R Ban Kiểm tra, giám sát'],
    ['Báo cáo Sở Y tế (Phòng Thanh tra chủ trì tham mưu) trước ngày 10/5.', 'R Sở Y tế; L Phòng Thanh tra'],
  ])('goes on to their end, and leads nothing without a duty: %s', (text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});

describe('an entry of its own', () => {
  it.each([
    ['Sở Tài chính chủ trì, phối hợp các Sở: Y tế, Xây dựng; Ban Quản lý dự án; UBND các huyện: Đakrông, Hải Lăng và các sở, ngành liên quan kiểm tra.', 'L Sở Tài chính; C Sở Y tế; C Sở Xây dựng; C Ban Quản lý dự án; C UBND các huyện: Đakrông, Hải Lăng; C Các sở, ngành liên quan'],
    ['Sở Y tế phối hợp với UBND các xã: Vin, Rơn; Công an tỉnh kiểm tra các cơ sở.', 'L Sở Y tế; C UBND các xã: Vin, Rơn; C Công an tỉnh'],
    ['Các cơ quan chức năng và chính quyền địa phương tăng cường tuần tra.', 'L Các cơ quan chức năng; L Chính quyền địa phương'],
    ['Đề nghị các ban, ngành, cấp ủy các cấp rà soát hồ đập.', 'L Các ban, ngành; L Cấp ủy các cấp'],
    ['Cấp ủy, chính quyền địa phương rà soát hồ đập.', 'L Cấp ủy, chính quyền địa phương'],
    ['Phối hợp với Thống kê tỉnh, thành phố rà soát số liệu.', 'C Thống kê tỉnh, thành phố'],
    ['Các bộ, ngành, Ủy ban nhân dân thành phố Hà Nội và cả nước tập trung trồng cây.', 'L Các bộ, ngành; L Ủy ban nhân dân thành phố Hà Nội'],
    ['Giao Trung tâm Đấu thầu qua mạng tổ chức tập huấn.', 'L Trung tâm Đấu thầu qua mạng'],
    ['Văn phòng xây dựng báo cáo trung tâm trình đại hội.', 'L Văn phòng'],
    ['Văn phòng xây dựng báo cáo UBND tỉnh trước ngày 5/3.', 'L Văn phòng; R UBND tỉnh'],
  ])('%s', (text, roles) => {
    expect(rolesInBrief(text)).toBe(roles);
  });
});
