import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';

const LETTER = 'ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nSố: 15/UBND-VX\nV/v phòng, chống rét\n\nAn Hòa, ngày 10 tháng 01 năm 2025\n\nKính gửi: Các cơ quan, đơn vị.\n\n';
const ENDING = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n';

function planOf(body: string, head = LETTER): ReturnType<typeof extractPlan> {
  return extractPlan({ name: 'cong-van.txt', bytes: new TextEncoder().encode(`${head}${body}${ENDING}`) });
}

/** The tasks of a letter, each with its leads. */
async function tasksOf(body: string, head = LETTER): Promise<readonly (readonly [string, readonly string[]])[]> {
  const { tasks, agencies } = await planOf(body, head);
  return tasks.map(({ text, agencies: links }) => [text, links.filter(({ role }) => role === 'lead').map(({ agency }) => agencies.find(({ id }) => id === agency)!.name)]);
}

describe('the paragraphs of a letter beside one that asks', () => {
  const asking = 'Ủy ban nhân dân tỉnh yêu cầu Sở Y tế rà soát, bổ sung thuốc dự phòng.';

  it.each([
    ['tell why where they speak of no duty', 'Dự toán được lập theo giá vật liệu của năm trước, không phản ánh mặt bằng giá hiện hành.', 1],
    ['are tasks where they oblige somebody', 'Công tác khám bệnh phải được duy trì liên tục trong dịp Tết.', 2],
    ['are tasks where they ask behind a topic', 'Về kinh phí, đề nghị Công ty liên hệ cơ quan thuế để được hướng dẫn.', 2],
    ['tell what is attached in brackets', '(Gửi kèm bản sao Công văn số 12/BYT-KCB ngày 02/01/2025 của Bộ Y tế)./.', 1],
    ['cite a rule', 'Tại khoản 1 Điều 14 Thông tư số 39/2014/TT-BTC của Bộ Tài chính quy định về hóa đơn.', 1],
    ['tell what a rule charges somebody with', 'Tại khoản 4 Điều 13 Nghị định số 10/2022/NĐ-CP quy định Ủy ban nhân dân tỉnh có trách nhiệm ban hành bảng giá.', 1],
    ['ask for something behind the rule that they cite', 'Tại khoản 4 Điều 13 Nghị định số 10/2022/NĐ-CP đã nêu trách nhiệm của địa phương; đề nghị Sở Tài chính ban hành bảng giá.', 2],
    ['tell what somebody did with what was charged', 'Tỉnh An Hòa đã triển khai đầy đủ các nhiệm vụ Trung ương giao, đáp ứng yêu cầu thực tiễn.', 1],
    ['tell what some work will bring', 'Việc hợp nhất hai chương trình sẽ mang lại hiệu quả cao hơn cho người dân.', 1],
    ['threaten the careless', 'Cán bộ nào lơ là để xảy ra dịch bệnh sẽ bị xử lý theo quy định.', 1],
    ['settle what is done in a case', 'Trường hợp không nghỉ cố định thứ bảy, chủ nhật thì căn cứ điều kiện thực tế để bố trí lịch.', 2],
    ['tell of holidays', 'Cán bộ, viên chức toàn trường được nghỉ 01 ngày vào thứ Hai.', 1],
    ['only tell of the letter', 'Văn phòng thông báo đến các đơn vị biết, thực hiện và liên hệ công tác.', 1],
    ['only ask everybody to obey', 'Đề nghị Thủ trưởng các đơn vị chấp hành nghiêm túc./.', 1],
  ])('%s', async (_, paragraph, count) => {
    expect(await tasksOf(`${asking}\n\n${paragraph}`)).toHaveLength(count);
  });
});

it('a paragraph before the request that tells what was done is no task', async () => {
  expect((await tasksOf('Thực hiện Nghị quyết của Quốc hội, các cơ chế mới đã phát huy nội lực của tỉnh.\n\nỦy ban nhân dân tỉnh yêu cầu Sở Y tế rà soát thuốc dự phòng.')).map(([, leads]) => leads)).toEqual([['Sở Y tế']]);
});

describe('what the sender of a letter calls on others to do', () => {
  it('is theirs', async () => {
    expect(await tasksOf('Vừa qua thời tiết rét đậm kéo dài.\n\nỦy ban nhân dân tỉnh kêu gọi các doanh nghiệp, hợp tác xã ủng hộ Quỹ Phòng, chống thiên tai.'))
      .toEqual([['Ủy ban nhân dân tỉnh kêu gọi các doanh nghiệp, hợp tác xã ủng hộ Quỹ Phòng, chống thiên tai.', ['Các doanh nghiệp, hợp tác xã']]]);
  });

  it('is a courtesy where it only hopes for their interest', async () => {
    expect(await tasksOf('Vừa qua thời tiết rét đậm kéo dài.\n\nỦy ban nhân dân tỉnh rất mong nhận được sự quan tâm của các đơn vị.')).toEqual([]);
  });
});

describe('the points of a letter', () => {
  it('that repeat what voters asked direct nobody', async () => {
    expect(await tasksOf('Sở Y tế trả lời từng kiến nghị như sau:\n1. Cử tri kiến nghị Sở Y tế rà soát thuốc dự phòng.\n2. Cử tri xã An Hòa đề nghị Sở Y tế xây dựng trạm y tế.')).toEqual([]);
  });

  it('that name those who are meant direct nobody', async () => {
    expect((await tasksOf('Cách thức góp ý như sau:\n1. Đối tượng cho ý kiến: Trưởng các đơn vị.\n2. Góp ý bằng văn bản trước ngày 20/01/2025.')).map(([text]) => text)).toEqual(['Góp ý bằng văn bản trước ngày 20/01/2025.']);
  });
});

describe('the points of a directive', () => {
  const directive = (heading: string, items: string): ReturnType<typeof tasksOf> => tasksOf(`Ủy ban nhân dân tỉnh chỉ thị:\n\nI. ${heading}\n${items}`, 'ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nSố: 05/CT-UBND\n\nAn Hòa, ngày 10 tháng 01 năm 2025\n\nCHỈ THỊ\nVề phòng, chống rét\n\n');

  it('are tasks below some demands', async () => {
    expect(await directive('MỘT SỐ YÊU CẦU', '1. Sở Y tế chuẩn bị đủ thuốc chữa bệnh.\n2. Sở Công Thương dự trữ hàng hóa.')).toHaveLength(2);
  });

  it('are the duties of the body that heads them, though its own heading was lost below requirements', async () => {
    expect((await directive('NGUYÊN TẮC, YÊU CẦU', '1. Việc chống rét phải kịp thời.\n2. Sở Y tế\na) Dự trữ thuốc cho người già.\nb) Kiểm tra các trạm y tế.')).map(([, leads]) => leads)).toEqual([['Sở Y tế'], ['Sở Y tế']]);
  });

  it('are no tasks where they list what is punished', async () => {
    expect(await directive('XỬ LÝ VI PHẠM', '1. Các hành vi vi phạm bị xử phạt theo quy định như:\n- Không báo cáo tình hình dịch bệnh.\n- Giả mạo hồ sơ kiểm dịch.')).toEqual([]);
  });
});

describe('the points of an announcement', () => {
  it('direct nobody beside the place of an event', async () => {
    const announced = '1. Thời gian: 08 giờ 30 phút, ngày 28 tháng 02 năm 2025.\n2. Địa điểm: Hội trường tầng 3.\n3. Thành phần: Lãnh đạo Văn phòng.\n4. Nội dung: Hướng dẫn quét văn bản, tra cứu văn bản.\n\nĐề nghị các đơn vị gửi danh sách về Văn phòng trước ngày 25/02/2025.';
    expect((await tasksOf(`Để nâng cao kỹ năng, Văn phòng tổ chức tập huấn như sau:\n${announced}`)).map(([text]) => text.slice(0, 24))).toEqual(['Đề nghị các đơn vị gửi d']);
  });

  it('may be tasks where no event takes place', async () => {
    expect(await tasksOf('Ủy ban nhân dân tỉnh yêu cầu:\n1. Sở Y tế chủ trì tập huấn.\n2. Nội dung: Rà soát, bổ sung thuốc dự phòng.')).toHaveLength(2);
  });
});

describe('documents cited by a bare number', () => {
  it('are references where type and day stand beside it, and no sign is given elsewhere', async () => {
    const { document } = await planOf('Thực hiện Công điện số 1409 ngày 15 tháng 9 năm 2021 của Bộ Y tế, Kế hoạch số 12 ngày 03/01/2025, Thông báo số 291 của UBND tỉnh và Kế hoạch số 12/KH-UBND ngày 03/01/2025, yêu cầu Sở Y tế kiểm tra 15 ngày một lần.');
    expect(document.references.map(({ type, number, date, issuer }) => [type, number, date, issuer])).toEqual([['CĐ', '1409', '2021-09-15', 'Bộ Y tế'], ['TB', '291', null, 'UBND tỉnh'], ['KH', '12/KH-UBND', '2025-01-03', null]]);
  });
});

describe('titles in bold', () => {
  it('are headings over a paragraph too where those beside them are', async () => {
    const { sections } = await planOf('Sở Y tế hướng dẫn các bệnh viện như sau:\n\n**a) Rà soát hệ thống**\n- Các bệnh viện rà soát phần mềm.\n- Bố trí đầu mối.\n\n**b) Kết nối dữ liệu**\n- Kiểm thử kết nối.\n- Xử lý lỗi.\n\n**c) Kiểm tra sau đồng bộ**\nCác bệnh viện đối soát dữ liệu.');
    expect(sections.map(({ title }) => title)).toEqual(['Rà soát hệ thống', 'Kết nối dữ liệu', 'Kiểm tra sau đồng bộ']);
  });
});

describe('the signature above a footnote', () => {
  it('ends at the name', async () => {
    const { document } = await extractPlan({ name: 'cong-van.txt', bytes: new TextEncoder().encode(`${LETTER}Sở Y tế khám bệnh(1).\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(đã ký)\nLê Văn Hòa\n\n(1) Công văn số 12/BYT-KCB ngày 02/01/2025 của Bộ Y tế.\n`) });
    expect(document.signatory).toMatchObject({ position: 'PHÓ CHỦ TỊCH', name: 'Lê Văn Hòa' });
  });
});

describe('subjects whose names hold verbs', () => {
  it.each([
    ['a board of an office', 'Ban Chỉ đạo Chuyển đổi số của Sở chịu trách nhiệm rà soát quy trình.', ['Ban Chỉ đạo Chuyển đổi số của Sở']],
    ['a national board before `tổ chức`', 'Ban Chỉ đạo Phòng thủ dân sự quốc gia tổ chức theo dõi công tác cứu nạn.', ['Ban Chỉ đạo Phòng thủ dân sự quốc gia']],
    ['an office that works with others', 'Trung tâm Dịch vụ phối hợp với Công ty Sao Mai chịu trách nhiệm bảo vệ trường.', ['Trung tâm Dịch vụ']],
    ['an office of higher education', 'Phòng Giáo dục Đại học tổng hợp số liệu.', ['Phòng Giáo dục Đại học']],
    ['many offices before how they must work', 'Các phòng chuyên môn: Nghiêm túc tiếp nhận hồ sơ.', ['Các phòng chuyên môn']],
    ['whoever chairs and not the body it belongs to', 'Giao Sở Nông nghiệp - Cơ quan Thường trực phòng, chống thiên tai của Ban Chỉ huy Phòng thủ dân sự tỉnh chủ trì kiểm tra.', ['Sở Nông nghiệp']],
    ['those who are called by letters', 'Các TCTD chủ động rà soát lãi suất, báo cáo Ngân hàng Nhà nước.', ['Các TCTD']],
    ['the readers of the letter before an order to organise', 'Tổ chức thường trực để xử lý các tình huống.', ['Các cơ quan, đơn vị']],
  ])('%s', async (_, item, leads) => {
    expect((await tasksOf(`Ủy ban nhân dân tỉnh có ý kiến như sau:\n1. ${item}\n2. Bảo đảm thuốc dự phòng.`))[0]![1]).toEqual(leads);
  });
});

describe('the head of an old telegram', () => {
  it('stands below the type word, up to its sender', async () => {
    const { document } = await extractPlan({ name: 'cong-dien.txt', bytes: new TextEncoder().encode('CÔNG ĐIỆN KHẨN\nSố: 26 CĐ/PCLB hồi 10 giờ 30 ngày 01/8/2007.\nBAN CHỈ HUY PHÒNG CHỐNG LỤT BÃO TỈNH AN HÒA\nĐiện:\n- Ủy ban nhân dân các huyện.\nĐể đối phó với bão, Ban Chỉ huy yêu cầu các huyện:\n1. Kiểm đếm tàu thuyền.\n') });
    expect([document.type?.code, document.number, document.date, document.title]).toEqual(['CĐ', '26CĐ/PCLB', '2007-08-01', null]);
    expect(document.issuer?.toLowerCase()).toBe('ban chỉ huy phòng chống lụt bão tỉnh an hòa');
  });
});

describe('an office in small letters', () => {
  it('signs over a note that says so', async () => {
    const { document } = await extractPlan({ name: 'cong-van.txt', bytes: new TextEncoder().encode(`${LETTER}Đề nghị các đơn vị báo cáo Sở Y tế.\n\nTrưởng phòng\n(Ký tên)\nTrần Văn Nam\n`) });
    expect(document.signatory).toMatchObject({ position: 'Trưởng phòng', name: 'Trần Văn Nam' });
  });
});

describe('a head in one run with the title', () => {
  it.each([
    ['issuer first', 'CHỈ THỊ\nCỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 16/2001/CT-TTG\nNGÀY 21 THÁNG 6 NĂM 2001 VỀ VIỆC XÂY DỰNG\nKẾ HOẠCH NĂM 2002', ['CT', '16/2001/CT-TTG', 'Thủ tướng Chính phủ', '2001-06-21', 'Về việc xây dựng kế hoạch năm 2002']],
    ['number first', 'QUYẾT ĐỊNH SỐ 15/2004/QĐ-BTC NGÀY 09/02/2004 CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH VỀ VIỆC BAN HÀNH MỨC THU', ['QĐ', '15/2004/QĐ-BTC', 'Bộ Tài chính', '2004-02-09', 'Về việc ban hành mức thu']],
  ])('%s', async (_, head, expected) => {
    const { document } = await extractPlan({ name: 'chi-thi.txt', bytes: new TextEncoder().encode(`${head}\n\nĐể hoàn thành kế hoạch, yêu cầu các Bộ, ngành thực hiện:\n\n1. Rà soát quy hoạch.\n`) });
    expect([document.type?.code, document.number, document.issuer, document.date, document.title]).toEqual(expected);
    expect(document.references).toEqual([]);
  });
});

it.each(['ngày Quốc khánh 02/9/2025', 'lễ khai giảng ngày 02/9/2025'])('a day named before its date ends the time: trước %s', async (day) => {
  expect((await planOf(`Ủy ban nhân dân tỉnh yêu cầu Sở Y tế sửa chữa xong trước ${day}.`)).deadlines.map(({ kind, end }) => [kind, end])).toEqual([['by', '2025-09-02']]);
});
