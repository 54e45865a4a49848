import { describe, expect, it } from 'vitest';
import { readRoles } from '../../src/extract/roles/read-roles.js';
import { SourceText } from '../../src/document/source-text.js';
import { extract } from '../../src/extract/index.js';
import { segment } from '../../src/segment/index.js';

const namesOf = (text: string, role: string): readonly string[] => readRoles(text).filter((one) => one.role === role).map(({ phrase }) => phrase.name);

describe('bodies of directives to many', () => {
  it.each([
    ['the centres of the mass organisations', 'Đề nghị Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh, Trung ương Hội Nông dân Việt Nam, Tổng Liên đoàn Lao động Việt Nam và các tổ chức thành viên của Mặt trận Tổ quốc Việt Nam vận động hội viên tham gia.', ['Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Trung ương Hội Nông dân Việt Nam', 'Tổng Liên đoàn Lao động Việt Nam', 'Các tổ chức thành viên của Mặt trận Tổ quốc Việt Nam']],
    ['the inspectorates of several bodies', 'Thanh tra Chính phủ, Thanh tra các Bộ, ngành thực hiện nghiêm kế hoạch.', ['Thanh tra Chính phủ', 'Thanh tra các Bộ, ngành']],
    ['nouns that a dash joins', 'Thủ trưởng các sở - ngành, Chủ tịch UBND các quận - huyện kiểm tra việc thực hiện.', ['Thủ trưởng các sở - ngành', 'Chủ tịch UBND các quận - huyện']],
    ['those whom a long clause tells apart', 'Các sở, các địa phương có thực hiện các chương trình mục tiêu quốc gia và các dự án lớn khác chủ trì đánh giá kết quả.', ['Các sở', 'Các địa phương có thực hiện các chương trình mục tiêu quốc gia và các dự án lớn khác']],
    ['one office, and towns written briefly', 'UBND các huyện, thành, thị chủ động cân đối nguồn kinh phí.', ['UBND các huyện, thành, thị']],
    ['one office, and towns of which one is written briefly', 'Trung tâm Thể dục thể thao các huyện, thị, thành phố xây dựng kế hoạch.', ['Trung tâm Thể dục thể thao các huyện, thị, thành phố']],
    ['unions of a ward and its hamlets', 'Các ban, ngành, đoàn thể phường và Tổ dân phố khu vực Hòa Khánh Bắc phối hợp chặt chẽ với Ban Quản lý đô thị.', ['Các ban, ngành, đoàn thể phường', 'Tổ dân phố khu vực Hòa Khánh Bắc']],
    ['societies of firms', 'Đề nghị Hội doanh nghiệp nhỏ và vừa, các hội nghề nghiệp có biện pháp động viên.', ['Hội doanh nghiệp nhỏ và vừa', 'Các hội nghề nghiệp']],
    ['those asked behind the days', 'Chủ tịch UBND tỉnh yêu cầu: từ ngày 30/4/2025 đến hết ngày 03/5/2025, các đơn vị bố trí, phân công trực hợp lý.', ['Các đơn vị']],
    ['nobody in an order to choose who leads', 'Tổ chức, phân công cụ thể phòng, ban chủ trì nghiên cứu rà soát.', []],
    ['nobody in words that name others below', 'Các cơ quan, đơn vị sau đây chịu trách nhiệm quản lý và tổ chức thực hiện Kế hoạch:', []],
    ['boards named after what they cope with', 'Ban Chỉ đạo Ứng phó với biến đổi khí hậu - Phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh khẩn trương rà soát các hộ dân.', ['Ban Chỉ đạo Ứng phó với biến đổi khí hậu - Phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh']],
    ['units told apart by their work, in a list before its manner', 'Yêu cầu các sở, các đơn vị quản lý hồ chứa thủy điện, thủy lợi và các đơn vị có liên quan chủ động ứng phó với bão.', ['Các sở', 'Các đơn vị quản lý hồ chứa thủy điện, thủy lợi', 'Các đơn vị có liên quan']],
    ['units told apart by their work, who cooperate', 'Các doanh nghiệp kinh doanh vận tải hành khách, các đơn vị khai thác bến xe phối hợp với Sở Xây dựng kiểm tra.', ['Các doanh nghiệp kinh doanh vận tải hành khách', 'Các đơn vị khai thác bến xe']],
    ['units whose work is their duty', 'Các đơn vị quản lý chặt chẽ hồ sơ, khẩn trương báo cáo kết quả.', ['Các đơn vị']],
    ['units told apart by their line of work', 'Yêu cầu các doanh nghiệp hoạt động trong lĩnh vực y tế báo cáo kết quả.', ['Các doanh nghiệp hoạt động trong lĩnh vực y tế']],
  ])('reads %s', (_, text, leads) => {
    expect(namesOf(text, 'lead')).toEqual(leads);
  });

  it('takes the payment of taxes for no report to the tax office', () => {
    expect(namesOf('Sở Tài chính rà soát việc hoàn thuế, gia hạn nộp thuế... và báo cáo UBND tỉnh.', 'reported-to')).toEqual(['UBND tỉnh']);
  });
});

describe('letters of national bodies', () => {
  it('are written out where the document writes the name out', () => {
    const source = SourceText.fromPlainText('KẾ HOẠCH\n\nII. NHIỆM VỤ\n\n- Vụ Pháp luật báo cáo UBTVQH kết quả rà soát.\n\n- Vụ Dân nguyện báo cáo Ủy ban Thường vụ Quốc hội kết quả tiếp công dân.\n');
    expect(extract(source, segment(source)).agencies.map(({ name }) => name)).toEqual(['Vụ Pháp luật', 'Ủy ban Thường vụ Quốc hội', 'Vụ Dân nguyện']);
  });
});

describe('a heading that tells some to work with others', () => {
  it('gives those a part in all that stands under it', () => {
    const source = SourceText.fromPlainText('KẾ HOẠCH\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Các huyện, thành phố phối hợp với Sở Y tế:\n\n- Lập danh sách người cao tuổi.\n\n- Bố trí địa điểm khám.');
    const facts = extract(source, segment(source));
    const names = new Map(facts.agencies.map(({ id, name }) => [id, name]));
    expect(facts.tasks.map(({ agencies }) => agencies.map(({ agency, role }) => `${role} ${names.get(agency)}`))).toEqual([
      ['lead Các huyện, thành phố', 'coordinating Sở Y tế'],
      ['lead Các huyện, thành phố', 'coordinating Sở Y tế'],
    ]);
  });
});
