import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agenciesInHeading, agenciesInValue } from '../../src/extract/agencies/values.js';
import { registerAgencies } from '../../src/extract/agencies/registry.js';
import { newTonePlacement } from '../../src/vietnamese/index.js';

const namesIn = (value: string): readonly string[] => agenciesInValue(value).map(({ name }) => name);

describe('a list of agencies', () => {
  it.each([
    ['- Cục Viễn thông - Các đơn vị trực thuộc Bộ', ['Cục Viễn thông', 'Các đơn vị trực thuộc Bộ']],
    ['Sở Tài chính Các sở, ngành; Đài Phát thanh - Truyền hình tỉnh', ['Sở Tài chính', 'Các sở, ngành', 'Đài Phát thanh - Truyền hình tỉnh']],
    ['Vụ Phổ biến, giáo dục pháp luật; Tập đoàn Công nghiệp - Viễn thông Quân đội', ['Vụ Phổ biến, giáo dục pháp luật', 'Tập đoàn Công nghiệp - Viễn thông Quân đội']],
    ['ban đảng, ban cán sự đảng', ['Ban đảng', 'Ban cán sự đảng']],
    ['Trung tâm Chuyển đổi số Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Trung tâm Chuyển đổi số Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['Phòng Nội vụ; các đơn vị có phần mềm, cơ sở dữ liệu', ['Phòng Nội vụ', 'Các đơn vị có phần mềm, cơ sở dữ liệu']],
    ['Các trường được giao chủ trì hội thi, Công an xã và các thôn nơi có bến đò', ['Các trường được giao chủ trì hội thi', 'Công an xã', 'Các thôn nơi có bến đò']],
    ['Bộ, ngành, địa phương là chủ quản hệ thống, cơ sở dữ liệu', ['Bộ, ngành, địa phương']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị, Văn phòng HĐND và UBND, Công an xã', ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Văn phòng HĐND và UBND', 'Công an xã']],
    ['Sở Văn hóa, Thể thao và Du lịch và Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['Sở Lao động - Thương binh và Xã hội; Sở Nông nghiệp và Phát triển nông thôn', ['Sở Lao động - Thương binh và Xã hội', 'Sở Nông nghiệp và Phát triển nông thôn']],
    ['các sở, ban, ngành, đoàn thể tỉnh, Ủy ban nhân dân các xã, phường', ['Các sở, ban, ngành, đoàn thể tỉnh', 'Ủy ban nhân dân các xã, phường']],
    ['Chủ tịch UBND các xã, thị trấn', ['Chủ tịch UBND các xã, thị trấn']],
    ['báo, đài và các đơn vị có liên quan', ['Báo, đài', 'Các đơn vị có liên quan']],
    ['Các Bộ, ngành, Ủy ban nhân dân cấp tỉnh, cơ quan, tổ chức, đơn vị có liên quan', ['Các Bộ, ngành', 'Ủy ban nhân dân cấp tỉnh', 'Cơ quan, tổ chức, đơn vị có liên quan']],
    ['các Sở: Tài chính, Nội vụ, Y tế và Công Thương', ['Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế', 'Sở Công Thương']],
    ['Ban An toàn giao thông tỉnh, Trung tâm Văn hóa - Thông tin và Truyền thanh huyện', ['Ban An toàn giao thông tỉnh', 'Trung tâm Văn hóa - Thông tin và Truyền thanh huyện']],
    ['Hợp tác xã Dịch vụ nông nghiệp Tân Hòa; Kho bạc Nhà nước Phú Lâm', ['Hợp tác xã Dịch vụ nông nghiệp Tân Hòa', 'Kho bạc Nhà nước Phú Lâm']],
    ['Phòng Người có công, Văn phòng Sở', ['Phòng Người có công', 'Văn phòng Sở']],
    ['Trạm Khuyến nông, UBND các xã: Hòa Bình, Tân Tiến và Minh Châu, Công an huyện', ['Trạm Khuyến nông', 'UBND các xã: Hòa Bình, Tân Tiến và Minh Châu', 'Công an huyện']],
    ['các trường THPT, phòng Chính trị tư tưởng', ['Các trường THPT', 'Phòng Chính trị tư tưởng']],
    ['Các doanh nghiệp, hợp tác xã trên địa bàn, các cơ quan thông tấn, báo chí', ['Các doanh nghiệp, hợp tác xã trên địa bàn', 'Các cơ quan thông tấn, báo chí']],
    ['Các Bộ phận: Tư pháp, Tài chính - Kế toán, công an', ['Tư pháp', 'Tài chính - Kế toán', 'Công an']],
    ['Giám đốc các Sở: Tư pháp, Xây dựng', ['Giám đốc Sở Tư pháp', 'Giám đốc Sở Xây dựng']],
    ['Hội Nông dân huyện, Hội Liên hiệp Phụ nữ huyện, Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện', ['Hội Nông dân huyện', 'Hội Liên hiệp Phụ nữ huyện', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện']],
    ['Thủ trưởng các cơ quan, đơn vị; Trưởng Công an phường', ['Thủ trưởng các cơ quan, đơn vị', 'Trưởng Công an phường']],
    ['Thủ trưởng các đơn vị, trường học; Công an xã', ['Thủ trưởng các đơn vị, trường học', 'Công an xã']],
    ['Trường Tiểu học Lê Lợi, Trạm Y tế xã, các thôn', ['Trường Tiểu học Lê Lợi', 'Trạm Y tế xã', 'Các thôn']],
    ['Công an TP. Thủ Đức và Chi cục Thuế khu vực', ['Công an TP. Thủ Đức', 'Chi cục Thuế khu vực']],
    ['Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh, Công an tỉnh', ['Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh', 'Công an tỉnh']],
    ['Văn phòng Ban Chỉ đạo chuyển đổi số và các đơn vị liên quan', ['Văn phòng Ban Chỉ đạo chuyển đổi số', 'Các đơn vị liên quan']],
    ['Ban Tuyên giáo và Dân vận các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương; Công an tỉnh', ['Ban Tuyên giáo và Dân vận các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương', 'Công an tỉnh']],
    ['Các khu công nghệ cao, khu kinh tế; Sở Y tế', ['Các khu công nghệ cao, khu kinh tế', 'Sở Y tế']],
    ['Bí thư các tỉnh ủy, thành ủy, Văn phòng Chính phủ', ['Bí thư các tỉnh ủy, thành ủy', 'Văn phòng Chính phủ']],
    ['Tổ tư vấn hướng nghiệp', ['Tổ tư vấn hướng nghiệp']],
    ['Đoàn kiểm tra của Ban Thường vụ Đảng ủy', ['Đoàn kiểm tra của Ban Thường vụ Đảng ủy']],
    ['Đoàn đánh giá ngoài; các khoa', ['Đoàn đánh giá ngoài', 'Các khoa']],
    ['Công an các xã; Phòng PC07 hỗ trợ phương tiện, vật tư', ['Công an các xã', 'Phòng PC07']],
    ['Phòng Kế hoạch tổng hợp, Phòng Điều dưỡng', ['Phòng Kế hoạch tổng hợp', 'Phòng Điều dưỡng']],
    ['các khoa lâm sàng, cận lâm sàng và Phòng Điều dưỡng', ['Các khoa lâm sàng, cận lâm sàng', 'Phòng Điều dưỡng']],
    ['Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh; Đảng ủy Quân sự tỉnh', ['Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh', 'Đảng ủy Quân sự tỉnh']],
    ['các cơ quan báo chí, phát thanh, truyền hình khác, Sở Tư pháp', ['Các cơ quan báo chí, phát thanh, truyền hình khác', 'Sở Tư pháp']],
    ['các bộ, cơ quan Trung ương; chủ đầu tư hạ tầng', ['Các bộ, cơ quan Trung ương', 'Chủ đầu tư hạ tầng']],
    ['các Sở: Tài chính, Y tế; Công an tỉnh', ['Sở Tài chính', 'Sở Y tế', 'Công an tỉnh']],
    ['Phòng Tham mưu - Công an tỉnh, ngành giáo dục', ['Phòng Tham mưu - Công an tỉnh', 'Ngành giáo dục']],
    ['Ban Quản lý các khu công nghiệp; Kho bạc Nhà nước tỉnh', ['Ban Quản lý các khu công nghiệp', 'Kho bạc Nhà nước tỉnh']],
  ])('%s', (value, names) => {
    expect(namesIn(value)).toEqual(names);
  });

  it.each([
    ['Sở Y tế trình cấp có thẩm quyền, Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['Các bộ, ngành Ủy ban nhân dân cấp tỉnh', ['Các bộ, ngành', 'Ủy ban nhân dân cấp tỉnh']],
    ['Cố vấn học tập và cán bộ phụ trách lớp', ['Cố vấn học tập', 'Cán bộ phụ trách lớp']],
    ['Bộ phận Truyền thông số; nhóm kỹ thuật', ['Bộ phận Truyền thông số', 'Nhóm kỹ thuật']],
  ])('is read in a table cell even where it is written loosely: %s', (value, names) => {
    expect(namesIn(value)).toEqual(names);
  });

  it('marks collective names as groups and others not', () => {
    expect(agenciesInValue('Sở Y tế và các cơ quan, đơn vị liên quan').map(({ group }) => group)).toEqual([false, true]);
  });

  it('leaves the people out', () => {
    expect(namesIn('HĐND phường, các đoàn thể và Nhân dân')).toEqual(['HĐND phường', 'Các đoàn thể']);
  });

  it('forgives lost diacritics in long names', () => {
    expect(namesIn('Ủy ban nhan dân các xã, Van phòng UBND tỉnh')).toEqual(['Ủy ban nhan dân các xã', 'Van phòng UBND tỉnh']);
  });

  it('is read the same whichever way tones are placed', () => {
    const value = 'Uỷ ban nhân dân tỉnh Hòa Bình, Sở Văn hóa và Thể thao';
    expect(namesIn(newTonePlacement(value))).toHaveLength(namesIn(value).length);
  });

  it('never throws and gives no empty name, whatever the text', () => {
    const words = fc.constantFrom('Sở', 'các', 'cơ quan', 'thuộc', ',', 'và', 'Nội vụ', '(', ')', ';', 'UBND', 'tỉnh', 'của', 'Chủ tịch', '-', '05', 'liên quan', 'phòng', 'cơ sở', '/', ':');
    fc.assert(fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), (parts) => {
      expect(namesIn(parts.join(' ')).every((name) => name.trim() !== '')).toBe(true);
    }));
  });

  it('is read in time linear in its length, however deep the nesting', () => {
    const nested = `các cơ quan ${'thuộc các đơn vị trực thuộc cơ sở y tế '.repeat(2_000)}`;
    const start = performance.now();
    namesIn(nested);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('a heading', () => {
  it.each([
    ['Trách nhiệm của các đơn vị trong việc thực hiện xác định trước', ['Các đơn vị']],
    ['Trách nhiệm của cơ quan, đơn vị trong quản lý hộp thư công vụ', ['Cơ quan, đơn vị']],
    ['Các cơ quan giúp việc trong công tác cải cách hành chính', ['Các cơ quan giúp việc trong công tác cải cách hành chính']],
    ['BÁO CÁO MÔ TẢ SÁNG KIẾN', []],
    ['Ủy ban nhân dân các cấp trong phạm vi nhiệm vụ, quyền hạn của mình có trách nhiệm', ['Ủy ban nhân dân các cấp']],
    ['Cán bộ, công chức được khen thưởng trong các trường hợp sau', ['Cán bộ, công chức']],
  ])('names whoever answers, not what for, and no paper: %s', (title, names) => {
    expect(agenciesInHeading(title).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['Sở Nội vụ (Cơ quan thường trực Ban Chỉ đạo)', ['Sở Nội vụ']],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc và các đoàn thể xã', ['Ủy ban Mặt trận Tổ quốc', 'Các đoàn thể xã']],
    ['Trách nhiệm của Phòng Tài chính - Kế hoạch', ['Phòng Tài chính - Kế hoạch']],
    ['Các trường học tuyên truyền, vận động học sinh thực hiện các nội dung sau', ['Các trường học']],
    ['Các cơ quan cấp phép xây dựng trong thời hạn 05 ngày', ['Các cơ quan cấp phép xây dựng']],
    ['Các bộ, cơ quan trung ương, địa phương', ['Các bộ, cơ quan trung ương, địa phương']],
    ['Trách nhiệm Tổ công tác triển khai số hóa hồ sơ', ['Tổ công tác triển khai số hóa hồ sơ']],
    ['Đối với các cơ quan chuyên môn thuộc UBND huyện', ['Các cơ quan chuyên môn thuộc UBND huyện']],
    ['Sở Tư pháp - Cơ quan thường trực Hội đồng phối hợp tỉnh', ['Sở Tư pháp']],
    ['Tổ tư vấn tâm lý học đường', ['Tổ tư vấn tâm lý học đường']],
    ['Các trường có lớp được kiểm tra', ['Các trường có lớp được kiểm tra']],
    ['Công chức Văn hóa - Xã hội phụ trách lĩnh vực thông tin', ['Công chức Văn hóa - Xã hội phụ trách lĩnh vực thông tin']],
    ['Văn phòng - Thống kê', ['Văn phòng - Thống kê']],
    ['Vụ Quy hoạch, Đầu tư', ['Vụ Quy hoạch, Đầu tư']],
    ['Thủ trưởng các đơn vị theo chức năng, nhiệm vụ được giao chịu trách nhiệm thực hiện các nhiệm vụ sau', ['Thủ trưởng các đơn vị']],
    ['Các chủ rừng là tổ chức (các Ban Quản lý rừng, công ty…)', ['Các chủ rừng là tổ chức']],
    ['Cục Kinh tế - Quản lý đầu tư xây dựng', ['Cục Kinh tế - Quản lý đầu tư xây dựng']],
    ['Các đơn vị cấp nước sạch trên địa bàn có trách nhiệm', ['Các đơn vị cấp nước sạch trên địa bàn']],
  ])('%s names who its tasks fall to', (title, names) => {
    expect(agenciesInHeading(title).map(({ name }) => name)).toEqual(names);
  });

  it.each(['Phòng, chống tham nhũng', 'Ban hành văn bản', 'Cơ sở dữ liệu dùng chung', 'Tổ chức thực hiện', 'Hội nghị tổng kết', 'Bộ chỉ số đánh giá', 'Cải cách tổ chức bộ máy', 'Trường hợp khẩn cấp', 'Đoàn kết nội bộ'])('%s names nobody', (title) => {
    expect(agenciesInHeading(title)).toEqual([]);
  });
});

describe('one agency', () => {
  const register = (text: string, names: readonly string[]) => registerAgencies(text, names.map((name) => ({ name, group: false })));

  it.each([
    ['an abbreviation that the document defines', 'Bảo hiểm xã hội (BHXH) tỉnh báo cáo.', ['BHXH tỉnh'], 'Bảo hiểm xã hội tỉnh'],
    ['a definition with `sau đây gọi tắt là`', 'Trung tâm Kiểm soát bệnh tật (sau đây gọi tắt là TTKSBT) và', ['TTKSBT'], 'Trung tâm Kiểm soát bệnh tật'],
    ['a common abbreviation written out elsewhere', 'ỦY BAN NHÂN DÂN TỈNH', ['UBND tỉnh'], 'Ủy ban nhân dân tỉnh'],
    ['initials of the words that stand elsewhere behind the same words', 'Kính gửi các trường mầm non ngoài công lập.', ['Các trường mầm non NCL'], 'Các trường mầm non ngoài công lập'],
    ['many initials behind one word, with a comma in what they stand for', 'Liên hệ Vụ Khoa học công nghệ, Đào tạo và Môi trường.', ['Vụ KHCNĐTMT'], 'Vụ Khoa học công nghệ, Đào tạo và Môi trường'],
    ['initials of another name', '', ['Trung tâm Quản lý chất lượng', 'Trung tâm QLCL'], 'Trung tâm Quản lý chất lượng'],
    ['the level that another place adds', '', ['Cục Thi hành án dân sự', 'Cục Thi hành án dân sự tỉnh'], 'Cục Thi hành án dân sự tỉnh'],
  ])('has one id and its full name: %s', (_, text, names, full) => {
    const registry = register(text, names);
    expect(registry.agencies.map(({ name }) => name)).toEqual([full]);
    expect(new Set(names.map((name) => registry.idOf(name))).size).toBe(1);
  });

  it.each([
    ['lost marks', ['Ủy ban nhân dân xã Tân Hòa', 'Uy ban nhan dan xã Tân Hoa'], 'Ủy ban nhân dân xã Tân Hòa'],
    ['a wrong letter', ['Sở Xây dựng', 'Sở Sây dựng'], 'Sở Xây dựng'],
    ['a lost letter, with a place after it', ['Sở Y tế', 'SY tế Hà Nội'], 'Sở Y tế Hà Nội'],
  ])('is recognised although recognition damaged its name, with doubt: %s', (_, names, taken) => {
    const registry = register('', names);
    expect(registry.agencies.find(({ id }) => id === registry.idOf(names[1]!))?.name).toBe(taken);
    expect([...registry.doubts]).toEqual([[names[1], taken]]);
  });

  it.each([
    [['Công an xã', 'Công ty xã']],
    [['Sở Y tế', 'Sở Tư pháp']],
    [['UBND xã Tân Hòa', 'UBND xã Tân Hà']],
    [['Phòng Kinh tế', 'Phòng Kiểm tra']],
  ])('is not taken for another that resembles it: %s', (names) => {
    const registry = register('', names);
    expect(registry.agencies).toHaveLength(2);
    expect(registry.doubts.size).toBe(0);
  });

  it('keeps an abbreviation that the document never writes out', () => {
    expect(register('', ['Sở KH&CN']).agencies[0]?.name).toBe('Sở KH&CN');
  });

  it('does not guess a level where two are named', () => {
    expect(register('', ['Công an', 'Công an tỉnh', 'Công an xã']).agencies).toHaveLength(3);
  });

  it('lists the other ways in which it is written, and how often it is named', () => {
    const [agency] = register('Khoa học và Công nghệ', ['Sở KH&CN', 'Sở Khoa học và Công nghệ', 'Sở KH&CN']).agencies;
    expect(agency).toMatchObject({ id: 'a1', name: 'Sở Khoa học và Công nghệ', aliases: ['Sở KH&CN'], mentions: 3 });
  });
});
