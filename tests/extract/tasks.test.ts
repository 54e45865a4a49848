import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { extract } from '../../src/extract/index.js';
import { readDocument } from '../../src/ocr/index.js';
import { segment } from '../../src/segment/index.js';

interface Found {
  readonly text: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly inherited: boolean;
  readonly product: string | null;
  readonly deadlines: readonly string[];
}

const READING = { ocr: 'never', engine: 'auto', workers: 1, pages: null, password: undefined, signal: undefined, onPage: undefined } as const;

async function factsOf(body: string, type: 'KẾ HOẠCH' | 'QUYẾT ĐỊNH' = 'KẾ HOẠCH') {
  const text = `ỦY BAN NHÂN DÂN\nXÃ AN HÒA\nSố: 15/${type === 'KẾ HOẠCH' ? 'KH' : 'QĐ'}-UBND\nAn Hòa, ngày 10 tháng 01 năm 2025\n\n${type}\nCông tác dân vận năm 2025\n\n${body}`;
  const { pages } = await readDocument({ name: 'ke-hoach.txt', bytes: new TextEncoder().encode(text) }, READING);
  const source = SourceText.fromPages(pages);
  return extract(source, segment(source));
}

async function tasksOf(body: string): Promise<readonly Found[]> {
  const { tasks, agencies, deadlines } = await factsOf(body);
  const nameOf = new Map(agencies.map(({ id, name }) => [id, name]));
  const rawOf = new Map(deadlines.map(({ id, raw }) => [id, raw]));
  return tasks.map((task) => ({
    text: task.text,
    lead: task.agencies.filter(({ role }) => role === 'lead').map(({ agency }) => nameOf.get(agency)!),
    coordinating: task.agencies.filter(({ role }) => role === 'coordinating').map(({ agency }) => nameOf.get(agency)!),
    inherited: task.agencies.some(({ inherited }) => inherited),
    product: task.product,
    deadlines: task.deadlines.map((id) => rawOf.get(id)!),
  }));
}

const textsOf = async (body: string): Promise<readonly string[]> => (await tasksOf(body)).map(({ text }) => text);

describe('a task of the outline', () => {
  it('is the innermost item; one that introduces a list is none', async () => {
    expect(await textsOf('II. NHIỆM VỤ\n\n1. Tuyên truyền\n\n- Tổ chức tuyên truyền theo các hình thức sau:\n\n+ Phát trên hệ thống truyền thanh xã;\n\n+ Treo băng rôn tại nhà văn hóa thôn.\n\n- Sơ kết công tác tuyên truyền.\n'))
      .toEqual(['Phát trên hệ thống truyền thanh xã;', 'Treo băng rôn tại nhà văn hóa thôn.', 'Sơ kết công tác tuyên truyền.']);
  });

  it.each(['1.', '+'])('is also a whole sentence behind %s by which a body does something of its own, over what else it does', async (marker) => {
    const duty = 'Phòng Kinh tế tổ chức tiêm phòng cho toàn bộ đàn trâu, bò trên địa bàn các thôn, hoàn thành trước ngày 30/6/2025.';
    const [first, second] = await tasksOf(`II. NHIỆM VỤ\n\n${marker} ${duty}\n\n- Chuẩn bị vắc xin, vật tư.\n\n- Cấp giấy chứng nhận cho hộ nuôi.\n`);
    expect(first).toMatchObject({ text: duty, lead: ['Phòng Kinh tế'], deadlines: ['trước ngày 30/6/2025'] });
    expect(second).toMatchObject({ text: 'Chuẩn bị vắc xin, vật tư.', lead: ['Phòng Kinh tế'] });
  });

  it('is no sentence over items by which several bodies answer for the document', async () => {
    const answering = 'Phòng Kinh tế, Trạm Y tế, Công an xã và các cơ quan, đơn vị có liên quan trên địa bàn chịu trách nhiệm thi hành Kế hoạch này.';
    expect(await textsOf(`II. NHIỆM VỤ\n\n1. ${answering}\n\n- Rà soát hộ nuôi.\n`)).toEqual(['Rà soát hộ nuôi.']);
  });

  it('takes in the paragraphs under it before the lines that name who and when', async () => {
    const [first, second] = await tasksOf('II. NHIỆM VỤ\n\n1. Về hạ tầng\n\na) Rà soát bến đò\n\nRà soát, thống kê các bến đò đang hoạt động trên địa bàn.\n\n- Đơn vị chủ trì: Công an xã.\n\n- Thời gian hoàn thành: Tháng 4/2025.\n\nb) Xây dựng phần mềm quản lý gồm phân hệ cấp phép;\n\nPhân hệ báo cáo.\n\n- Đơn vị chủ trì: Phòng Kinh tế.\n');
    expect(first).toMatchObject({ text: 'Rà soát bến đò Rà soát, thống kê các bến đò đang hoạt động trên địa bàn.', lead: ['Công an xã'], deadlines: ['Tháng 4/2025'] });
    expect(second).toMatchObject({ text: 'Xây dựng phần mềm quản lý gồm phân hệ cấp phép; Phân hệ báo cáo.', lead: ['Phòng Kinh tế'] });
  });

  it('ends before a title in capitals', async () => {
    const texts = await textsOf('II. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế bố trí kinh phí.\n\n2. Trạm Y tế tập huấn sơ cứu.\n\nViệc tập huấn xong trong quý II.\n\nNHIỆM VỤ TRỌNG TÂM\n\nRà soát các văn bản đã ban hành.');
    expect(texts).toEqual(['Phòng Kinh tế bố trí kinh phí.', 'Trạm Y tế tập huấn sơ cứu. Việc tập huấn xong trong quý II.', 'Rà soát các văn bản đã ban hành.']);
  });

  it('stands behind its label where money is spoken of too', async () => {
    expect(await textsOf('III. NGUỒN KINH PHÍ\n\na) Nhiệm vụ: Từ ngân sách xã và nguồn xã hội hóa.\n\nb) Nhiệm vụ: Xây dựng dự toán mua sắm thiết bị.')).toEqual(['Nhiệm vụ: Xây dựng dự toán mua sắm thiết bị.']);
  });

  it('is no closing where the carrying out is what is reported', async () => {
    expect(await textsOf('IV. TỔ CHỨC THỰC HIỆN\n\n1. Trách nhiệm của Văn phòng\n\nVăn phòng là cơ quan thường trực, có trách nhiệm hướng dẫn các thôn; tổng hợp, báo cáo Chủ tịch xã việc thực hiện Quy chế này.')).toHaveLength(1);
  });

  it('asks for a report whose parts stand under it, whatever word one of them begins with', async () => {
    expect(await textsOf('II. NHIỆM VỤ\n\n1. Báo cáo kết quả rà soát, trong đó nêu rõ:\n\n- Kết quả đạt được;\n\n- Tồn tại, hạn chế;\n\n- Đề xuất, kiến nghị.\n\n2. Cập nhật dữ liệu.\n')).toEqual(['Báo cáo kết quả rà soát, trong đó nêu rõ:', 'Cập nhật dữ liệu.']);
  });

  it('asks for a body whose members stand in the lines under it', async () => {
    expect(await textsOf('II. TỔ CHỨC THỰC HIỆN\n\n- Thành lập Ban vận động của xã. Trong đó:\n\n+ Cấp xã: gồm Chủ tịch UBND xã, các phòng;\n\n+ Cấp thôn: gồm trưởng thôn.\n\n- Sơ kết công tác.\n')).toEqual(['Thành lập Ban vận động của xã. Trong đó:', 'Sơ kết công tác.']);
    expect(await textsOf('II. TỔ CHỨC THỰC HIỆN\n\n- Thành lập Ban vận động của xã. Trong đó:\n\n+ Cấp xã: gồm Chủ tịch UBND xã, các phòng.\n\nViệc sơ kết được thực hiện theo định kỳ hằng năm.\n')).toEqual(['Thành lập Ban vận động của xã. Trong đó:', 'Việc sơ kết được thực hiện theo định kỳ hằng năm.']);
  });

  it('is what is to be reported at the end of each turn, in a paragraph of its own behind the items', async () => {
    expect(await textsOf('II. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Nội vụ\n\na) Rà soát hồ sơ.\n\nCuối năm, báo cáo kết quả về Sở Nội vụ.\n\n2. Phòng Kinh tế\n\na) Kiểm tra chợ.\n\nĐịnh kỳ hằng quý, tổng hợp tình hình các chợ.\n')).toEqual(['Rà soát hồ sơ.', 'Cuối năm, báo cáo kết quả về Sở Nội vụ.', 'Kiểm tra chợ.', 'Định kỳ hằng quý, tổng hợp tình hình các chợ.']);
  });

  it('is the article that names who chairs the carrying out, not the one that only approves or asks all to carry it out', async () => {
    const { tasks } = await factsOf('Điều 1. Phê duyệt kèm theo Quyết định này Kế hoạch chợ quê.\n\nĐiều 2. Giao Phòng Kinh tế chủ trì, phối hợp với các thôn tổ chức triển khai thực hiện Kế hoạch.\n\nĐiều 3. Các thôn tổ chức triển khai thực hiện Kế hoạch này.\n', 'QUYẾT ĐỊNH');
    expect(tasks.map(({ text }) => text)).toEqual(['Giao Phòng Kinh tế chủ trì, phối hợp với các thôn tổ chức triển khai thực hiện Kế hoạch.']);
  });

  it('is no article that only says what comes with the document, or who carries it out', async () => {
    const { tasks } = await factsOf('Điều 1. Sửa đổi, bổ sung và ban hành kèm theo Quyết định này Chương trình dân vận.\n\nĐiều 2. Các nội dung đã thực hiện theo Quyết định cũ tiếp tục được triển khai.\n\nĐiều 3. Trưởng các thôn chịu trách nhiệm thi hành Nghị quyết này./.\n', 'QUYẾT ĐỊNH');
    expect(tasks).toEqual([]);
  });

  it('is not what a decision sets up, nor who belongs to it', async () => {
    const { tasks } = await factsOf('Điều 1. Thành lập Tổ công tác gồm các ông (bà) có tên sau:\n\n1. Ông Lê Văn An, Chủ tịch UBND xã - Tổ trưởng;\n\n2. Bà Trần Thị Bình, Phó Chủ tịch UBND xã;\n\nĐiều 2. Giao Phòng Kinh tế chuẩn bị tài liệu.\n', 'QUYẾT ĐỊNH');
    expect(tasks.map(({ text }) => text)).toEqual(['Giao Phòng Kinh tế chuẩn bị tài liệu.']);
  });

  it('is led by whom a council that agrees then asks', async () => {
    const [task] = await tasksOf('II. NHIỆM VỤ\n\nHội đồng nhân dân xã thống nhất với các nhiệm vụ tại báo cáo và yêu cầu Ủy ban nhân dân xã thực hiện tốt các nhiệm vụ sau:\n\n1. Nạo vét kênh mương.\n');
    expect(task).toMatchObject({ text: 'Nạo vét kênh mương.', lead: ['Ủy ban nhân dân xã'], inherited: true });
  });

  it('is not found among purposes, requirements and objectives', async () => {
    expect(await textsOf('I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\n- Nâng cao nhận thức của cán bộ, công chức.\n\n2. Yêu cầu\n\n- Thực hiện nghiêm túc, tiết kiệm.\n\nII. MỤC TIÊU\n\n- Phấn đấu 100% thôn có tổ dân vận.\n')).toEqual([]);
  });

  it('goes on over unmarked paragraphs, up to one with a duty of its own after the last item', async () => {
    const tasks = await tasksOf('III. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện Kế hoạch.\n\nĐối với các nội dung phát sinh, kịp thời điều chỉnh cho phù hợp.\n\n2. Công chức Tài chính - Kế toán bố trí kinh phí.\n\nTrong quá trình thực hiện, nếu có khó khăn, vướng mắc, các thôn báo cáo về UBND xã để xem xét, giải quyết.\n');
    expect(tasks.map(({ text }) => text)).toEqual([
      'Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện Kế hoạch. Đối với các nội dung phát sinh, kịp thời điều chỉnh cho phù hợp.',
      'Công chức Tài chính - Kế toán bố trí kinh phí.',
      'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các thôn báo cáo về UBND xã để xem xét, giải quyết.',
    ]);
    expect(tasks[2]!.lead).toEqual(['Các thôn']);
  });

  it.each([
    ['money', 'Kinh phí thực hiện do ngân sách xã bảo đảm theo phân cấp hiện hành.'],
    ['a note in brackets', '(Chi tiết tại Phụ lục kèm theo)'],
    ['where it is made known', 'Kế hoạch này phổ biến đến chi bộ.'],
    ['the closing', 'Trên đây là Kế hoạch công tác dân vận năm 2025 của UBND xã./.'],
    ['an announcement', 'Văn phòng Chính phủ xin trân trọng thông báo./.'],
    ['an announcement to act on', 'Văn phòng UBND tỉnh thông báo để các cơ quan biết, chỉ đạo tổ chức thực hiện./.'],
    ['thanks to those who worked along', 'Sở Ngoại giao xin trao đổi và cảm ơn sự phối hợp của Quý Cơ quan./.'],
    ['a wish that all do so in earnest', 'Yêu cầu các đơn vị thực hiện nghiêm túc, không được chậm trễ.'],
    ['orders passed on', 'Văn phòng UBND tỉnh truyền đạt ý kiến chỉ đạo của Chủ tịch UBND tỉnh đến các đơn vị biết, thực hiện.'],
    ['a wish that all carry it out in time', 'Đề nghị các trường triển khai theo đúng thời gian quy định./.'],
    ['a wish that all carry it out, in two verbs', 'Đề nghị các đơn vị nghiêm túc triển khai, thực hiện./.'],
    ['a wish that all carry it out', 'Đề nghị các ban, ngành, đoàn thể nghiêm túc triển khai thực hiện Kế hoạch này./.'],
  ])('is no statement that directs nobody: %s', async (_, statement) => {
    expect(await textsOf(`IV. TỔ CHỨC THỰC HIỆN\n\n- Văn phòng UBND xã theo dõi việc thực hiện.\n\n${statement}\n`)).toEqual(['Văn phòng UBND xã theo dõi việc thực hiện.']);
  });

  it('is a last paragraph by which some are to win others over', async () => {
    const last = 'Đề nghị các tổ chức chính trị - xã hội tăng cường vận động Nhân dân tham gia thực hiện Kế hoạch./.';
    expect(await textsOf(`IV. TỔ CHỨC THỰC HIỆN\n\n- Văn phòng UBND xã theo dõi việc thực hiện.\n\n${last}\n`)).toHaveLength(2);
  });

  it.each([
    ['thanks', 'Ủy ban nhân dân xã ghi nhận, đánh giá cao các thôn đã hoàn thành chỉ tiêu.'],
    ['praise', 'Đánh giá cao nỗ lực của chủ đầu tư trong thời gian qua.'],
    ['a name out of a list', 'Thôn Đông'],
    ['how things went', 'Trong thời gian qua, công tác rà soát luôn được quan tâm.'],
    ['what a document says of itself', 'Quy chế này áp dụng đối với các thôn, tổ chức đoàn thể được giao nhiệm vụ.'],
    ['who answers for it as a whole', 'Các thôn, Công an xã và các cơ quan liên quan chịu trách nhiệm thi hành Kế hoạch này./.'],
    ['that it was passed', 'Nghị quyết này đã được Hội đồng nhân dân xã khóa II, kỳ họp thứ 5 thông qua./.'],
    ['an appendix by its name', 'Phụ lục số 01: Danh mục văn bản năm 2025.'],
    ['where money comes from', 'Từ ngân sách xã theo phân cấp.'],
    ['an example of a rule', 'Ví dụ 1: Trạm Y tế đề xuất 02 người thì Phòng Nội vụ tuyển 02 người.'],
  ])('is no item that directs nobody: %s', async (_, item) => {
    expect(await textsOf(`II. NHIỆM VỤ\n\n- Rà soát hộ nghèo.\n\n- ${item}\n`)).toEqual(['Rà soát hộ nghèo.']);
  });

  it('is no act of the decision itself: it approves, appoints, agrees', async () => {
    expect(await textsOf('Chương II. NHIỆM VỤ\n\nĐiều 1. Phê duyệt Đề án chợ quê xã An Hòa.\n\nĐiều 2. Bổ nhiệm bà Lê Thị Hoa giữ chức vụ Trưởng ban.\n\nĐiều 3. Giao Phòng Kinh tế theo dõi việc thực hiện.\n')).toEqual(['Giao Phòng Kinh tế theo dõi việc thực hiện.']);
    expect(await textsOf('II. NHIỆM VỤ\n\n- Phê duyệt danh sách hộ được hỗ trợ.\n\n- Đồng ý chủ trương mở rộng chợ như đề nghị của Phòng Kinh tế.\n')).toEqual(['Phê duyệt danh sách hộ được hỗ trợ.']);
  });

  it('is what somebody urges or reports at the end, though others carry the document out', async () => {
    expect(await textsOf('IV. TỔ CHỨC THỰC HIỆN\n\n- Công an xã tuần tra.\n\nVăn phòng UBND xã theo dõi, tổng hợp, báo cáo kết quả thực hiện Kế hoạch này./.\n')).toEqual(['Công an xã tuần tra.', 'Văn phòng UBND xã theo dõi, tổng hợp, báo cáo kết quả thực hiện Kế hoạch này./.']);
  });

  it('does not go on behind an item that is none, nor with a title in capitals', async () => {
    expect(await textsOf('Điều 1. Phân công\n\n1. Văn phòng UBND xã theo dõi việc thực hiện.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nvà các quy định trước đây hết hiệu lực.\n\n- SỬA ĐỔI, BỔ SUNG LĨNH VỰC ĐẤT ĐAI\n')).toEqual(['Văn phòng UBND xã theo dõi việc thực hiện.']);
  });

  it('is no part of what something consists of, and stands alone over somebody else\'s list', async () => {
    expect(await tasksOf('II. NHIỆM VỤ\n\n1. Phổ biến sổ tay đến các thôn.\n\n2. Cử đầu mối phối hợp với Công an xã.\n\nỦy ban nhân dân xã gửi kèm tài liệu gồm:\n\n- Sổ tay nghiệp vụ;\n\n- Tranh cổ động.\n')).toMatchObject([
      { text: 'Phổ biến sổ tay đến các thôn.' }, { text: 'Cử đầu mối phối hợp với Công an xã.', coordinating: ['Công an xã'] },
    ]);
    expect(await textsOf('II. NHIỆM VỤ\n\n1. Hồ sơ rà soát gồm có:\n\n- Danh sách hộ;\n\n- Biên bản họp thôn.\n\n2. Nội dung gồm:\n\n- Rà soát hộ nghèo;\n\n- Họp thôn theo lịch.\n')).toEqual(['Rà soát hộ nghèo;', 'Họp thôn theo lịch.']);
  });

  it('is the item over the parts of what it asks for, unless they direct somebody', async () => {
    expect(await textsOf('II. NHIỆM VỤ\n\n- Lập hồ sơ hoàn công, bao gồm:\n\n+ Biên bản nghiệm thu;\n\n+ Chứng từ thanh toán.\n\n- Thực hiện các việc sau, gồm:\n\n+ Rà soát danh sách;\n\n+ Lập biên bản.\n'))
      .toEqual(['Lập hồ sơ hoàn công, bao gồm:', 'Rà soát danh sách;', 'Lập biên bản.']);
  });

  it('is neither a source of money nor a circumstance, unless somebody is told to do something', async () => {
    expect(await textsOf('III. NỘI DUNG\n\n1. Phạm vi: Toàn bộ các thôn của xã.\n\n2. Đối tượng\n\n- Hộ nghèo, hộ cận nghèo;\n\n- Công an xã lập danh sách hộ.\n\nIV. KINH PHÍ\n\n- Theo dự toán năm 2025 của Công an xã.\n\n- Lập dự toán theo quy định.\n')).toEqual(['Công an xã lập danh sách hộ.', 'Lập dự toán theo quy định.']);
  });

  it('does not go on behind the signature', async () => {
    expect(await textsOf('II. NHIỆM VỤ\n\n1. Rà soát hồ sơ.\n\nNơi nhận:\n- Đảng ủy;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nHà Thị Mai\n\nQua rà soát cho thấy số liệu kèm theo đã cũ.\n\nQuyết định 12/QĐ-UBND ngày 04/3/2025 về rà soát hồ sơ\n')).toEqual(['Rà soát hồ sơ.']);
  });

  it('is an unmarked paragraph right under a heading', async () => {
    expect(await tasksOf('V. PHÂN CÔNG THỰC HIỆN\n\n1. Hội Nông dân xã\n\nVận động hội viên tham gia các mô hình dân vận khéo.\n')).toMatchObject([
      { text: 'Vận động hội viên tham gia các mô hình dân vận khéo.', lead: ['Hội Nông dân xã'], inherited: true },
    ]);
  });
});

describe('a regulation', () => {
  const articles = (body: string) => `Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nHà Thị Mai\n\nQUY CHẾ\nQuản lý chợ xã An Hòa\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 10 tháng 01 năm 2025)\n\n${body}`;

  it.each([
    ['an item that obliges a body', 'Điều 5. Sắp xếp điểm bán hàng\n\n1. Điểm bán hàng được đánh số theo dãy.\n\n2. Tổ Quản lý chợ có trách nhiệm kẻ vạch, đánh số từng điểm.\n\n3. Trường hợp hỏa hoạn, Tổ Quản lý chợ phải báo ngay cho Công an xã.\n', ['Tổ Quản lý chợ có trách nhiệm kẻ vạch, đánh số từng điểm.', 'Trường hợp hỏa hoạn, Tổ Quản lý chợ phải báo ngay cho Công an xã.']],
    ['what stands under those whom an item obliges', 'Điều 5. Sắp xếp điểm bán hàng\n\n1. Điểm bán hàng được đánh số theo dãy.\n\n2. Tổ Quản lý chợ có trách nhiệm:\n\na) Kẻ vạch từng điểm;\n\nb) Niêm yết sơ đồ chợ.\n', ['Kẻ vạch từng điểm;', 'Niêm yết sơ đồ chợ.']],
    ['nothing of what and whom it is about', 'Điều 1. Phạm vi điều chỉnh\n\n1. Quy chế này quy định việc quản lý chợ.\n\n2. Các cơ quan có trách nhiệm quản lý chợ phải có sổ theo dõi.\n', []],
    ['none of the papers that are handed in', 'Điều 5. Thủ tục thuê điểm bán hàng\n\n1. Công an xã có trách nhiệm kiểm tra nhân thân.\n\n2. Hồ sơ đề nghị thuê\n\na) Đơn đề nghị của hộ kinh doanh;\n\nb) Báo cáo thuế năm trước.\n', ['Công an xã có trách nhiệm kiểm tra nhân thân.']],
    ['none of the steps of a procedure that oblige nobody', 'Điều 5. Trình tự thuê điểm bán hàng\n\n1. Hộ kinh doanh nộp đơn.\n\n2. Kết quả được niêm yết tại chợ.\n', []],
    ['nothing that only allows', 'Điều 5. Quản lý, sử dụng chợ\n\n1. Mỗi cơ quan, đơn vị được cấp một thẻ ra vào chợ.\n\n2. Trong quá trình kiểm tra, thành viên được làm việc với hộ kinh doanh.\n\n3. Công an xã rà soát, bảo đảm hộ kinh doanh được cấp thẻ.\n', ['Công an xã rà soát, bảo đảm hộ kinh doanh được cấp thẻ.']],
    ['none of what must not be done', 'Điều 5. Những việc không được làm\n\n1. Thực hiện hành vi gây rối.\n\n2. Nhận quà của hộ kinh doanh.\n\nĐiều 6. Trách nhiệm của Tổ Quản lý chợ\n\n1. Thu gom rác trong ngày.\n', ['Thu gom rác trong ngày.']],
    ['nothing of who is praised or punished', 'Chương III\nTỔ CHỨC THỰC HIỆN\n\nĐiều 6. Khen thưởng, kỷ luật\n\n1. Tập thể, cá nhân có thành tích được khen thưởng.\n\n2. Hộ kinh doanh vi phạm phải dọn hàng; cán bộ vi phạm sẽ bị nhắc nhở.\n\nĐiều 7. Công an xã\n\n1. Tuần tra trong chợ.\n', ['Hộ kinh doanh vi phạm phải dọn hàng; cán bộ vi phạm sẽ bị nhắc nhở.', 'Tuần tra trong chợ.']],
    ['no members by their posts', 'Điều 2. Thành lập Ban Quản lý chợ\n\n1. Trưởng ban: Phó Chủ tịch Ủy ban nhân dân xã Lê Văn An.\n\n2. 01 Phó Trưởng Công an xã;\n\n3. Thành viên: chuẩn bị sổ theo dõi.\n', ['Thành viên: chuẩn bị sổ theo dõi.']],
    ['duties, and no rights', 'Điều 2. Nhiệm vụ của Tổ Quản lý chợ\n\n1. Thu gom rác trong ngày.\n\nĐiều 3. Quyền hạn của Tổ Quản lý chợ\n\n1. Mời đại diện các ngành dự họp.\n\n2. Yêu cầu hộ kinh doanh cung cấp thông tin.\n', ['Thu gom rác trong ngày.']],
  ])('holds %s', async (_, body, expected) => {
    expect(await textsOf(articles(body))).toEqual(expected);
  });
});

describe('the agencies of a task', () => {
  it('are inherited from its heading, and replaced by a subject of its own', async () => {
    const tasks = await tasksOf('V. PHÂN CÔNG THỰC HIỆN\n\n1. Đề nghị Ủy ban MTTQ xã và các đoàn thể\n\n- Tuyên truyền, vận động đoàn viên, hội viên.\n\n- Ban Thanh tra nhân dân tổ chức giám sát việc thu, chi các khoản đóng góp.\n');
    expect(tasks.map(({ lead, inherited }) => ({ lead, inherited }))).toEqual([
      { lead: ['Ủy ban MTTQ xã', 'Các đoàn thể'], inherited: true },
      { lead: ['Ban Thanh tra nhân dân'], inherited: false },
    ]);
  });

  it('are inherited with those that coordinate, where a heading names the chair and its partners', async () => {
    const tasks = await tasksOf('III. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế chủ trì, phối hợp với các ngành liên quan:\n\na) Rà soát các hộ bị thiệt hại sau mưa bão.\n\nb) Phối hợp với Công an xã kiểm tra việc chi trả.\n\n2. Trạm Y tế tăng cường phối hợp với các thôn, trong đó tập trung:\n\na) Phun khử khuẩn các điểm ngập.\n');
    expect(tasks.map(({ lead, coordinating }) => [lead, coordinating])).toEqual([
      [['Phòng Kinh tế'], ['Các ngành liên quan']],
      [['Phòng Kinh tế'], ['Các ngành liên quan', 'Công an xã']],
      [['Trạm Y tế'], []],
    ]);
  });

  it('are inherited from an intro line, through headings that name nobody', async () => {
    const tasks = await tasksOf('II. NHIỆM VỤ\n\nYêu cầu các ban, ngành, đoàn thể xã tập trung thực hiện các nhiệm vụ sau:\n\n1. Về tuyên truyền\n\n- Phổ biến quy chế dân chủ ở cơ sở.\n\n2. Trưởng các thôn\n\n- Họp dân lấy ý kiến.\n');
    expect(tasks.map(({ lead }) => lead)).toEqual([['Các ban, ngành, đoàn thể xã'], ['Trưởng các thôn']]);
  });

  it('has the one in charge and the time that the lines under it tell', async () => {
    const tasks = await tasksOf('II. NHIỆM VỤ\n\n1. Xây dựng sơ đồ, biển chỉ dẫn.\n\n- Phụ trách: Phòng Điều dưỡng\n\n- Thời gian: Quý II/2025\n\n2. Rà soát quy trình.\n');
    expect(tasks.map(({ text, lead, deadlines }) => [text, lead, deadlines])).toEqual([['Xây dựng sơ đồ, biển chỉ dẫn.', ['Phòng Điều dưỡng'], ['Quý II/2025']], ['Rà soát quy trình.', [], []]]);
  });

  it('and its time and product come from labelled lines under it, which are no tasks', async () => {
    const tasks = await tasksOf('II. NHIỆM VỤ\n\n1. Xây dựng mô hình dân vận khéo tại các thôn.\n\na) Đơn vị chủ trì: Khối Dân vận xã.\n\nb) Đơn vị phối hợp: Hội Phụ nữ xã, các thôn.\n\nc) Thời gian hoàn thành: Quý III/2025.\n\nd) Sản phẩm: Báo cáo kết quả mô hình.\n\n2. Tổng kết công tác dân vận năm 2025.\n');
    expect(tasks).toHaveLength(2);
    expect(tasks[0]).toMatchObject({ lead: ['Khối Dân vận xã'], coordinating: ['Hội Phụ nữ xã', 'Các thôn'], product: 'Báo cáo kết quả mô hình', deadlines: ['Quý III/2025'] });
  });

  it('and its other facts may be all that stands under a title: then the title is the task, and no section', async () => {
    const { tasks, sections } = await factsOf('II. NHIỆM VỤ\n\n1. Xây dựng nhà văn hóa thôn Đông\n\n- Cơ quan chủ trì: Phòng Kinh tế.\n\n- Thời gian hoàn thành: Quý IV/2025.\n\n2. Tổng kết phong trào.\n');
    expect(tasks.map(({ text }) => text)).toEqual(['Xây dựng nhà văn hóa thôn Đông', 'Tổng kết phong trào.']);
    expect(sections.map(({ title }) => title)).toEqual(['NHIỆM VỤ']);
  });

  it('come from a heading that is a label, for the task above it', async () => {
    const { tasks, sections } = await factsOf('II. NHIỆM VỤ\n\n1. Phát triển dữ liệu\n\na) Nhiệm vụ: Rà soát, chuẩn hóa cơ sở dữ liệu dân cư.\n\nb) Cơ quan thực hiện:\n\n- Đơn vị chủ trì: Công an xã.\n\n- Đơn vị phối hợp: Các thôn.\n\nc) Thời gian thực hiện: Quý II/2025.\n');
    expect(tasks.map(({ text }) => text)).toEqual(['Nhiệm vụ: Rà soát, chuẩn hóa cơ sở dữ liệu dân cư.']);
    expect(tasks[0]!.agencies.map(({ role }) => role)).toEqual(['lead', 'coordinating']);
    expect(sections.map(({ title }) => title)).toEqual(['NHIỆM VỤ', 'Phát triển dữ liệu']);
  });

  it('have their time from a line without a colon', async () => {
    const tasks = await tasksOf('II. NHIỆM VỤ\n\n1. Công an xã\n\n- Rà soát số nhà trên địa bàn.\n\nThời gian hoàn thành trước ngày 31/12/2025.\n');
    expect(tasks).toMatchObject([{ text: 'Rà soát số nhà trên địa bàn.', deadlines: ['trước ngày 31/12/2025'] }]);
  });

  it('are those of an item that names nothing else', async () => {
    const tasks = await tasksOf('V. PHÂN CÔNG THỰC HIỆN\n\n1. Trạm Y tế xã\n\nTheo dõi tình hình dịch bệnh, kịp thời khoanh vùng.\n\n2. Các ban, ngành khác\n');
    expect(tasks).toMatchObject([{ text: 'Theo dõi tình hình dịch bệnh, kịp thời khoanh vùng.', lead: ['Trạm Y tế xã'] }]);
  });

  it('are not the council that agrees to what is needed', async () => {
    expect(await tasksOf('II. NHIỆM VỤ\n\nHội đồng nhân dân xã thống nhất thông qua phương hướng năm 2025, trong đó cần tập trung các nhiệm vụ sau:\n\n- Thu ngân sách đạt dự toán.\n\n- Kiểm tra đê.\n')).toMatchObject([{ lead: [] }, { lead: [] }]);
  });

  it('are told by a paragraph under a long intro line', async () => {
    const tasks = await tasksOf('II. VỀ KIẾN NGHỊ CỦA XÃ\n\n1. Về kiến nghị hỗ trợ kinh phí nâng cấp đường liên thôn:\n\nGiao Phòng Kinh tế nghiên cứu, đề xuất.\n\n2. Về kiến nghị bổ sung biên chế cho trạm y tế:\n\nGiao Phòng Nội vụ tổng hợp, báo cáo UBND huyện.\n');
    expect(tasks.map(({ lead }) => lead)).toEqual([['Phòng Kinh tế'], ['Phòng Nội vụ']]);
  });

  it('are named by a heading that ends in what they are told', async () => {
    const tasks = await tasksOf('II. NHIỆM VỤ\n\n1. Các tổ chức, cá nhân khai thác nước dưới đất trên địa bàn có trách nhiệm\n\n- Thực hiện kê khai, đăng ký khai thác nước.\n\n- Hạn chế khoan giếng mới.\n');
    expect(tasks.map(({ lead }) => lead)).toEqual([['Các tổ chức, cá nhân khai thác nước dưới đất trên địa bàn'], ['Các tổ chức, cá nhân khai thác nước dưới đất trên địa bàn']]);
  });

  it('are named by a heading that no lexicon knows, among headings that name agencies', async () => {
    const tasks = await tasksOf('V. PHÂN CÔNG THỰC HIỆN\n\n1. Công an xã\n\n- Tuần tra ban đêm.\n\n2. Viễn thông An Hòa\n\n- Lắp đặt trạm phát sóng.\n\n3. Trạm Y tế xã\n\n- Trực cấp cứu.\n');
    expect(tasks.map(({ lead }) => lead)).toEqual([['Công an xã'], ['Viễn thông An Hòa'], ['Trạm Y tế xã']]);
  });

  it('are not the body that issues the plan, nor those who carry out a decision that a plan is attached to', async () => {
    expect((await tasksOf('Ủy ban nhân dân xã ban hành Kế hoạch phát triển giao thông, như sau:\n\nI. NHIỆM VỤ\n\n- Sửa chữa đường thôn.\n'))[0]!.lead).toEqual([]);
  });

  it('of an open label come from its items, unless an item has a duty of its own', async () => {
    const tasks = await tasksOf('II. NHIỆM VỤ\n\n1. Hoạt động 1\n\n- Nội dung: Tổ chức ngày hội dân vận.\n\n- Cơ quan thực hiện:\n\n+ Văn phòng UBND xã chủ trì, phối hợp với Đoàn Thanh niên xã.\n\n+ Trạm Y tế xã bố trí tổ y tế trực tại ngày hội.\n');
    expect(tasks.map(({ text, lead, coordinating }) => ({ text, lead, coordinating }))).toEqual([
      { text: 'Nội dung: Tổ chức ngày hội dân vận.', lead: ['Văn phòng Ủy ban nhân dân xã'], coordinating: ['Đoàn Thanh niên xã'] },
      { text: 'Trạm Y tế xã bố trí tổ y tế trực tại ngày hội.', lead: ['Trạm Y tế xã'], coordinating: [] },
    ]);
  });
});

describe('a task table', () => {
  const table = (rows: readonly string[]): string => `PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\n${rows.join('\n')}\n`;

  it('gives a task a row, whatever the order and the words of its columns', async () => {
    const tasks = await tasksOf(table([
      'STT | Thời hạn | Cơ quan thực hiện | Tên công việc | Đơn vị phối hợp | Kết quả đầu ra',
      '1 | Quý I/2025 | Phòng Kinh tế | Khảo sát thực trạng | Các thôn; Công an xã | Báo cáo khảo sát',
      '2 | Trước 30/6/2025 | Văn phòng HĐND và UBND | Trình ban hành quy chế | - | Quy chế',
    ]));
    expect(tasks).toMatchObject([
      { text: 'Khảo sát thực trạng', lead: ['Phòng Kinh tế'], coordinating: ['Các thôn', 'Công an xã'], product: 'Báo cáo khảo sát', deadlines: ['Quý I/2025'] },
      { text: 'Trình ban hành quy chế', lead: ['Văn phòng HĐND và UBND'], coordinating: [], product: 'Quy chế', deadlines: ['Trước 30/6/2025'] },
    ]);
  });

  it('reads one column for both: the first leads, the rest coordinate', async () => {
    const [task] = await tasksOf(table(['TT | Nội dung | Chủ trì/phối hợp | Thời gian', '1 | Chọn mẫu khảo sát | Phòng Đào tạo; các khoa, Phòng Công tác sinh viên | Tháng 3/2025']));
    expect(task).toMatchObject({ lead: ['Phòng Đào tạo'], coordinating: ['Các khoa', 'Phòng Công tác sinh viên'] });
  });

  it.each([
    ['TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm | Ghi chú', '1 | Rà soát hồ sơ | Công an xã | Các thôn | Quý I/2025 | Báo cáo | '],
    ['STT | Việc cần làm | Tham mưu | Cơ quan, tổ chức phối hợp | Hạn hoàn thành | Kết quả', '1 | Rà soát hồ sơ | Công an xã | Các thôn | Quý I/2025 | Báo cáo'],
    ['Số TT | Tên đề án, nhiệm vụ | Người phụ trách | Phối hợp | Thời hạn trình | Dự kiến sản phẩm', '1 | Rà soát hồ sơ | Công an xã | Các thôn | Quý I/2025 | Báo cáo'],
    ['TT | Thời gian, tiến độ | Kết quả/sản phẩm | Đầu việc | Thực hiện | Đơn vị cùng phối hợp', '1 | Quý I/2025 | Báo cáo | Rà soát hồ sơ | Công an xã | Các thôn'],
  ])('knows its columns by many headings: %s', async (header, row) => {
    expect(await tasksOf(table([header, row]))).toMatchObject([
      { text: 'Rà soát hồ sơ', lead: ['Công an xã'], coordinating: ['Các thôn'], product: 'Báo cáo', deadlines: ['Quý I/2025'] },
    ]);
  });

  it('puts rows under their group row', async () => {
    const { tasks, sections } = await factsOf(table(['TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian', 'I. CÔNG TÁC TUYÊN TRUYỀN', '1 | Phát thanh | Ban Văn hóa xã | Hằng tháng', 'II. CÔNG TÁC KIỂM TRA', '2 | Kiểm tra các thôn | Ủy ban Kiểm tra | Quý II/2025']));
    expect(tasks.map(({ section }) => sections.find(({ id }) => id === section)?.title)).toEqual(['CÔNG TÁC TUYÊN TRUYỀN', 'CÔNG TÁC KIỂM TRA']);
  });

  it('is not any table: one that lists things gives no tasks', async () => {
    expect(await tasksOf(table(['TT | Tên thôn | Số hộ | Ghi chú', '1 | Thôn Đông | 120 | ', '2 | Thôn Đoài | 95 | ']))).toEqual([]);
  });

  it('points out rows that ask for the same', async () => {
    const { findings } = await factsOf(table(['TT | Nội dung | Chủ trì | Thời gian', '1 | Rà soát hồ sơ | Công an xã | Quý I', '2 | Rà soát hồ sơ | Công an xã | Quý I']));
    expect(findings.map(({ code }) => code)).toContain('duplicate-rows');
  });
});

describe('unmarked paragraphs behind the items that an intro line introduces', () => {
  const body = (paragraph: string): string => `III. TỔ CHỨC THỰC HIỆN\n\nĐể bảo đảm tiến độ, các phòng, ban cần thực hiện các việc sau đây:\n\n1. Rà soát hồ sơ địa chính.\n\n2. Kiểm tra hệ thống kênh mương.\n\n${paragraph}\n`;
  it.each([
    ['have their own subject', 'Các thôn cử một người theo dõi công việc này.', [['Các phòng, ban'], ['Các phòng, ban'], ['Các thôn']]],
    ['do not inherit the addressees of the intro', 'Đối với tuyến kênh chính. Công an xã tuần tra kênh; Ban Văn hóa xã tuyên truyền.', [['Các phòng, ban'], ['Các phòng, ban'], ['Công an xã', 'Ban Văn hóa xã']]],
  ])('%s', async (_, paragraph, leads) => {
    expect((await tasksOf(body(paragraph))).map(({ lead }) => lead)).toEqual(leads);
  });

  it('are tasks where they oblige somebody, with no lead where they name none; not where they say how things stand', async () => {
    const tasks = await tasksOf(body('Các thôn cử một người theo dõi.\n\nỞ mỗi thôn cần thành lập tổ thủy lợi.\n\nCông việc này cần được hoàn thành trong thời gian ngắn.'));
    expect(tasks.slice(3).map(({ text, lead }) => [text, lead])).toEqual([['Ở mỗi thôn cần thành lập tổ thủy lợi.', []]]);
  });
});

describe('a part and what belongs to it', () => {
  it.each([
    ['is no task', 'Nhóm 1: 12 xã ven biển có nguy cơ ngập sâu.', 0],
    ['is one where it says what to do', 'Nhóm 1: Rà soát 12 xã ven biển có nguy cơ ngập sâu.', 1],
    ['is one where it says who does it', 'Khu vực 2: Công an xã tuần tra các tuyến đê.', 1],
  ])('%s: %s', async (_, item, count) => {
    expect(await tasksOf(`II. NHIỆM VỤ\n\n1. Các khu vực\n\n- ${item}\n`)).toHaveLength(count);
  });
});

describe('a list of times under a task', () => {
  it.each([
    ['gives it its deadlines', '- Vùng ven biển: cuối năm 2025;\n\n- Vùng đồi: trước ngày 15/10/2025.', ['cuối năm 2025', 'trước ngày 15/10/2025']],
    ['may name what each is the time of behind it', '- Trước ngày 20/9/2025;\n\n- Các vùng khác (phía tây): Quý IV/2025.', ['Trước ngày 20/9/2025', 'Quý IV/2025']],
  ])('%s, and its entries are no tasks', async (_, times, deadlines) => {
    const tasks = await tasksOf(`II. NHIỆM VỤ\n\n1. Công an xã đo đạc toàn bộ ruộng đất.\n\nThời gian hoàn thành công việc nói trên ở các vùng được quy định như sau:\n\n${times}\n\n2. Các thôn lập sổ theo dõi.\n`);
    expect(tasks.map(({ text, lead, deadlines: raw }) => [text, lead, raw])).toEqual([
      ['Công an xã đo đạc toàn bộ ruộng đất.', ['Công an xã'], deadlines],
      ['Các thôn lập sổ theo dõi.', ['Các thôn'], []],
    ]);
  });
});

describe('diagnostics of tasks', () => {
  it('count the tasks of a section that nobody leads', async () => {
    const { findings } = await factsOf('II. NHIỆM VỤ\n\n- Tăng cường tuyên truyền.\n\n- Tiếp tục rà soát.\n');
    expect(findings.find(({ code }) => code === 'task-without-lead')?.values).toEqual({ count: 2, place: 'NHIỆM VỤ' });
  });
});

describe('what to do where something is wanting', () => {
  it('is a task of its own behind the last item, also where nobody is asked by name', async () => {
    const report = 'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các tập thể và cá nhân cần báo cáo để được hướng dẫn./.';
    expect(await textsOf(`II. TỔ CHỨC THỰC HIỆN\n\n- Phòng Kinh tế tổng hợp kết quả.\n\n- Các thôn thực hiện đúng phân công.\n\n${report}\n`))
      .toEqual(['Phòng Kinh tế tổng hợp kết quả.', 'Các thôn thực hiện đúng phân công.', report]);
  });
});

describe('what is to be done about things that have come about', () => {
  it.each([
    'Đối với các dự án đã được phê duyệt: Khẩn trương lập, trình hồ sơ mời thầu.',
    'Đối với các trường hợp đã có quyết định thu hồi đất, đẩy nhanh việc chi trả bồi thường.',
    'Các dự án đã được phê duyệt chủ trương: khẩn trương giải ngân số vốn còn lại.',
  ])('is a task: %s', async (text) => {
    expect(await textsOf(`II. NHIỆM VỤ\n\n1. ${text}\n`)).toEqual([text]);
  });
});

describe('what stands under a lead to aims', () => {
  it('is no task among tasks, unless it tells what to do', async () => {
    expect(await textsOf('II. NHIỆM VỤ\n\n1. Phát triển chính quyền số\n\nPhấn đấu đến năm 2025 đạt các chỉ tiêu sau:\n\n- 100% dịch vụ công được cung cấp trực tuyến.\n- Tỉnh thuộc nhóm 10 địa phương dẫn đầu.\n- Sở Nội vụ rà soát thủ tục hành chính.\n')).toEqual(['Sở Nội vụ rà soát thủ tục hành chính.']);
  });
});

describe('what directs nobody', () => {
  it.each<[string, string]>([
    ['a report of what was done', 'Tỉnh đã quán triệt, cụ thể hóa đầy đủ các nghị quyết.'],
    ['what was done in some years', 'Trong giai đoạn 2021 - 2025, Sở đã hỗ trợ tỉnh nâng cấp 12 km đê biển.'],
    ['how things stand', 'Đến nay, tỷ lệ giải ngân đạt 18%, thấp hơn bình quân chung.'],
    ['a member of a body', 'Ông Lê Văn An, Trưởng phòng Nội vụ - Thành viên;'],
    ['how something must be done', 'Việc chọn hộ nhận giống phải bảo đảm dân chủ, công khai.'],
    ['a size', 'Quy mô 100 gian hàng trưng bày sản phẩm địa phương.'],
    ['an entitlement', 'Đối với người có thâm niên từ 05 năm: mức trợ cấp bằng 24 tháng lương.'],
    ['what somebody receives', 'Được hưởng bảo hiểm thất nghiệp theo quy định.'],
    ['a definition', 'Lao động thường xuyên là những người làm việc từ 6 tháng trở lên trong năm.'],
    ['a law by its year', 'Luật Bảo vệ môi trường năm 2020;'],
    ['a promise of a form', 'Chúng tôi cam kết bảo đảm tính chính xác của các tài liệu nêu trên.'],
    ['an honour', 'Được tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã.'],
    ['a share that is paid', 'Hỗ trợ chi phí thẩm định bằng 0,5% tổng mức đầu tư của dự án.'],
    ['an amount that is paid', 'Chi hỗ trợ cho người tham gia tập huấn 100.000 đồng/người/ngày.'],
    ['what something costs', 'Chi phí giám sát lắp đặt bằng 1,0% của chi phí thiết bị.'],
    ['when something begins to hold', 'Thời điểm áp dụng: Từ ngày 01 tháng 8 năm 2025.'],
    ['a point of a timetable with its length', '6h30 - 6h45 (15 phút): Vệ sinh lớp học.'],
    ['a pointer to another text', 'Xem chi tiết tại Công điện số 12 của Ủy ban nhân dân tỉnh.'],
    ['what follows the law anyway', 'Việc quản lý đất đai tại làng nghề thực hiện theo quy định của pháp luật.'],
    ['a finding of the past', 'Ưu điểm: Đơn vị đã cơ bản tuân thủ trình tự, thủ tục.'],
    ['a finding without what would have to be done', 'Ưu điểm: Đơn vị làm tốt nhiệm vụ được giao; chưa phát hiện vụ việc nào, kể cả đơn thư, phải xử lý.'],
    ['a shortcoming that was found', 'Tồn tại, thiếu sót: Một số hồ sơ lập chưa đầy đủ nội dung.'],
    ['a point of an agenda', 'Một số nội dung của Thông tư về lưu trữ (30 phút).'],
    ['a point of an agenda at its hour', '8h00 - 8h30: Đón tiếp đại biểu;'],
    ['a note of where something is told', 'Các nhiệm vụ cụ thể tại Phụ lục kèm theo.'],
    ['a note that counts its appendix', 'Nội dung chi tiết theo Phụ lục số II kèm theo Kế hoạch này.'],
    ['what an amending document changes', 'Thay thế cụm từ “cấp huyện” bằng cụm từ “cấp xã” tại khoản 2 Điều 3.'],
    ['an article that is amended', 'Sửa đổi, bổ sung điểm b khoản 1 Điều 4 như sau:'],
    ['a member of a body by the part in it', 'Trưởng Ban Chỉ đạo: Ông Lê Văn An, Chủ tịch Ủy ban nhân dân xã.'],
    ['a member of a body by the office', 'Bà Nguyễn Thị Hoa, Trưởng phòng Kinh tế;'],
    ['somebody who is invited to be a member', 'Mời Chủ tịch Hội Nông dân xã;'],
    ['by what rules a body works', 'Ban Chỉ đạo làm việc theo nguyên tắc tập thể, quyết định theo đa số.'],
    ['whose seal a body bears', 'Trưởng Ban Chỉ đạo sử dụng con dấu của Ủy ban nhân dân xã.'],
    ['the name of a project', 'Tên dự án: Cải tạo, nâng cấp chợ xã.'],
    ['who builds a project', 'Chủ đầu tư: Ban Quản lý dự án xã An Hòa.'],
    ['how much is paid', 'Mức tiền thưởng: tập thể 4.680.000 đồng, trích từ Quỹ thi đua.'],
    ['who carries a decision out', 'Chánh Văn phòng xã, Trưởng phòng Kinh tế và các đơn vị liên quan căn cứ Quyết định thi hành.'],
    ['a prize', '02 giải Nhì: mỗi giải 2.000.000 đồng;'],
    ['a part of a contest', 'Phần thi chào hỏi: tối đa 20 điểm, thời gian không quá 05 phút.'],
    ['what was received', 'Phòng Kinh tế nhận được công văn số 71 của các hợp tác xã về thuế.'],
    ['what a body is', 'Phòng Kinh tế là cơ quan chuyên môn thuộc Ủy ban nhân dân xã, thực hiện chức năng tham mưu về kinh tế.'],
    ['what a body has', 'Sở Du lịch có tư cách pháp nhân, có con dấu và tài khoản riêng.'],
    ['who heads a body', 'Phòng Kinh tế có Trưởng phòng và không quá 02 Phó Trưởng phòng.'],
    ['who may decide on posts', 'Việc bổ nhiệm Trưởng phòng do Chủ tịch Ủy ban nhân dân xã quyết định theo quy định của pháp luật.'],
  ])('%s', async (_, item) => {
    expect(await textsOf(`II. NHIỆM VỤ\n\n- ${item}\n\n- Sơ kết công tác.\n`)).toEqual(['Sơ kết công tác.']);
  });

  it.each<[string, string]>([
    ['what must follow from how things stand', 'Tuy nhiên, một số thôn làm chậm, cần đẩy nhanh tiến độ.'],
    ['what everybody is to be', 'Mỗi cán bộ là một tuyên truyền viên trong khu dân cư.'],
    ['what must be done about what something is', 'Chuyển đổi số là một nội dung trọng tâm, cần triển khai đồng bộ.'],
    ['a finding that somebody must mend', 'Hạn chế: Hồ sơ lập chưa đầy đủ, các tổ phải bổ sung trong quý I.'],
    ['a finding that must be mended', 'Tồn tại, hạn chế: khẩn trương khắc phục trong quý I.'],
    ['what is set for the time to come', 'Thời gian tới, Sở Tài chính tập trung rà soát các khoản nợ.'],
    ['a work with its length', 'Tổ chức tọa đàm trên hệ thống truyền thanh (30 phút).'],
    ['a work with its appendix', 'Lập danh sách theo Phụ lục I kèm theo.'],
    ['what a member of a body is charged with', 'Phó Trưởng Ban: Ông Lê Văn Bình, phụ trách công tác tuyên truyền.'],
    ['whom somebody is to invite', 'Mời lãnh đạo Sở Nội vụ dự hội nghị tổng kết.'],
    ['what is to be heeded about seals', 'Tiếp tục chấp hành quy định về sử dụng con dấu của cơ quan.'],
    ['what a builder must do', 'Chủ đầu tư: Khẩn trương hoàn thiện hồ sơ dự án.'],
    ['what is to be amended', 'Sửa đổi, bổ sung các quy định về quản lý chợ.'],
    ['the part that a body is given', 'Phòng Kinh tế là cơ quan thường trực, chủ trì tổng hợp báo cáo.'],
    ['a charge of a body that is under another', 'Trung tâm là đơn vị thuộc Sở, có trách nhiệm vận hành hệ thống.'],
  ])('is not %s', async (_, item) => {
    expect(await textsOf(`II. NHIỆM VỤ\n\n- ${item}\n\n- Sơ kết công tác.\n`)).toEqual([item, 'Sơ kết công tác.']);
  });
});

describe('the points of a meeting', () => {
  it('are no tasks where how long each takes shows what they are', async () => {
    expect(await textsOf('II. NỘI DUNG HỘI NGHỊ\n\n1. Hướng dẫn lập bảng kê thanh toán (30 phút).\n\n2. Giải lao (15 phút).\n\n3. Giải đáp vướng mắc (45 phút).\n')).toEqual([]);
  });
});

describe('a numbered work with its duty behind the colon', () => {
  it('is a heading and its first task where items follow', async () => {
    const facts = await factsOf('II. NHIỆM VỤ\n\n1. Về công tác cán bộ: Tập trung rà soát quy hoạch cán bộ cấp thôn.\n\na) Lập danh sách.\n\nb) Lấy ý kiến.\n\n2. Về công tác đảng: Tiếp tục củng cố các chi bộ thôn.\n');
    expect(facts.sections.map(({ title }) => title)).toEqual(['NHIỆM VỤ', 'Về công tác cán bộ']);
    expect(facts.tasks.map(({ text }) => text)).toEqual(['Tập trung rà soát quy hoạch cán bộ cấp thôn.', 'Lập danh sách.', 'Lấy ý kiến.', 'Về công tác đảng: Tiếp tục củng cố các chi bộ thôn.']);
  });

  it('stays one title where it only asks somebody for what its items say', async () => {
    const { sections } = await factsOf('II. NHIỆM VỤ\n\n1. Về lĩnh vực tư pháp: Đề nghị Ủy ban nhân dân xã chỉ đạo Công an xã:\n\na) Rà soát hộ tịch.\n\nb) Cấp căn cước.\n');
    expect(sections.map(({ title }) => title)).toContain('Về lĩnh vực tư pháp: Đề nghị Ủy ban nhân dân xã chỉ đạo Công an xã');
  });
});

describe('a letter', () => {
  const HEAD = 'ỦY BAN NHÂN DÂN\nHUYỆN BÌNH AN\nSố: 812/UBND-NV\nV/v góp ý dự thảo\nBình An, ngày 12 tháng 8 năm 2024\n\nKính gửi: Phòng Nội vụ.\n\n';
  const tasksIn = (body: string) => {
    const source = SourceText.fromPlainText(HEAD + body);
    const { tasks, agencies } = extract(source, segment(source));
    const nameOf = new Map(agencies.map(({ id, name }) => [id, name]));
    return tasks.map((task) => `${task.agencies.filter(({ role }) => role === 'lead').map(({ agency }) => nameOf.get(agency)).join(', ')}: ${task.text}`);
  };

  it('has no task in the sentence that only tells on what it rests', () => {
    expect(tasksIn('Thực hiện Kế hoạch số 12-KH/HU ngày 15/3/2024 của Huyện ủy "Về tổ chức đại hội".\n\nYêu cầu Phòng Nội vụ gửi báo cáo trước ngày 20/8/2024.\n'))
      .toEqual(['Phòng Nội vụ: Yêu cầu Phòng Nội vụ gửi báo cáo trước ngày 20/8/2024.']);
  });

  it('asks behind a circumstance also whoever no lexicon knows', () => {
    expect(tasksIn('Các đơn vị thực hiện các nội dung sau:\n\n1. Phòng Nội vụ chuẩn bị tài liệu.\n\nTrong quá trình thực hiện, nếu có phát sinh đề nghị các cụ phụ lão phản ánh về Phòng Nội vụ.\n').at(-1))
      .toBe(': Trong quá trình thực hiện, nếu có phát sinh đề nghị các cụ phụ lão phản ánh về Phòng Nội vụ.');
  });

  it('ends in a paragraph that only asks everybody to mind it', () => {
    for (const closing of ['Đề nghị các đơn vị quan tâm thực hiện./.', 'Đề nghị các đơn vị thực hiện các nội dung và thời gian theo đúng Kế hoạch đề ra./.']) {
      expect(tasksIn(`Các đơn vị thực hiện các nội dung sau:\n\n- Phòng Nội vụ chuẩn bị tài liệu.\n\n${closing}\n`)).toEqual(['Phòng Nội vụ: Phòng Nội vụ chuẩn bị tài liệu.']);
    }
  });

  it('asks behind its last item also whoever is no body by name', () => {
    expect(tasksIn('Các đơn vị thực hiện các nội dung sau:\n\n- Phòng Nội vụ chuẩn bị tài liệu.\n\nĐề nghị các đại biểu xác nhận trước ngày 20/8/2024.\n').at(-1))
      .toBe(': Đề nghị các đại biểu xác nhận trước ngày 20/8/2024.');
  });

  it('of one paragraph is one task, although it begins with its ground', () => {
    const paragraph = 'Theo đề nghị của Sở Nội vụ tại Công văn số 12/SNV-CC ngày 01/8/2024, Chủ tịch UBND huyện giao Phòng Nội vụ chủ trì góp ý dự thảo trước ngày 20/8/2024.';
    expect(tasksIn(`${paragraph}\n`)).toEqual([`Phòng Nội vụ: ${paragraph}`]);
  });

  it('has tasks under all headings of a lead-in that asks, and none in the paragraph that only asks for haste', () => {
    expect(tasksIn('Ủy ban nhân dân huyện yêu cầu Phòng Nội vụ thực hiện các nội dung sau:\n\n1. Thời gian nghỉ lễ\n\na) Bố trí cán bộ trực trong các ngày nghỉ.\n\nb) Công khai số điện thoại trực.\n\n2. Về trang trí\n\na) Treo cờ tại trụ sở.\n\nỦy ban nhân dân huyện yêu cầu các đơn vị khẩn trương triển khai thực hiện./.\n'))
      .toEqual(['Phòng Nội vụ: Bố trí cán bộ trực trong các ngày nghỉ.', 'Phòng Nội vụ: Công khai số điện thoại trực.', 'Phòng Nội vụ: Treo cờ tại trụ sở.']);
  });
});
