import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';

const LETTER = 'ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nSố: 15/UBND-VX\nV/v phòng, chống rét\n\nAn Hòa, ngày 10 tháng 01 năm 2025\n\nKính gửi: Các cơ quan, đơn vị.\n\n';

/** The leads of the only task of a letter under a lead-in. */
async function leadsUnder(leadIn: string): Promise<readonly string[]> {
  const { tasks, agencies } = await extractPlan({ name: 'cong-van.txt', bytes: new TextEncoder().encode(`${LETTER}${leadIn}\n\n1. Che chắn chuồng trại, dự trữ thức ăn.\n`) });
  expect(tasks).toHaveLength(1);
  return tasks[0]!.agencies.filter(({ role }) => role === 'lead').map(({ agency }) => agencies.find(({ id }) => id === agency)!.name);
}

describe('what the sender of a letter tells of itself', () => {
  it.each([
    ['directs nobody', 'Ủy ban nhân dân tỉnh sẽ có hướng dẫn khi nhận được kết quả kiểm tra.', 0],
    ['directs nobody by an abbreviation either', 'UBND tỉnh gửi lại hồ sơ để các đơn vị lưu trữ.', 0],
    ['is no word of what it asks others for', 'Đề nghị Sở Y tế gửi hồ sơ để lưu trữ.', 1],
  ])('%s', async (_, paragraph, count) => {
    const { tasks } = await extractPlan({ name: 'cong-van.txt', bytes: new TextEncoder().encode(`${LETTER}Vừa qua thời tiết rét đậm kéo dài.\n\n${paragraph}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`) });
    expect(tasks).toHaveLength(count);
  });
});

describe('those whom the lead-in of a letter addresses', () => {
  it.each([
    ['are asked behind something else that its sender does', 'Sở Y tế xây dựng biểu mẫu gửi kèm và yêu cầu Phòng Y tế các huyện thực hiện:', ['Phòng Y tế các huyện']],
    ['are asked behind what its sender tells of', 'Văn phòng thông báo ý kiến của Chủ tịch Ủy ban nhân dân tỉnh, yêu cầu các sở, ngành thực hiện các nội dung sau:', ['Các sở, ngành']],
    ['are guided', 'Để chống rét, Sở Y tế hướng dẫn các bệnh viện triển khai thực hiện như sau:', ['Các bệnh viện']],
    ['are guided in matters without a verb', 'Sở Y tế hướng dẫn các trạm y tế một số nội dung cụ thể như sau:', ['Các trạm y tế']],
    ['are ordered over a semicolon', 'Chủ tịch UBND tỉnh chỉ thị Giám đốc các sở; Chủ tịch UBND các huyện thực hiện tốt các nhiệm vụ sau:', ['Giám đốc các sở', 'Chủ tịch Ủy ban nhân dân các huyện']],
    ['are its subject where they are many', 'Các sở, ngành, địa phương tập trung thực hiện các nhiệm vụ, giải pháp sau đây:', ['Các sở, ngành, địa phương']],
    ['are those whom the letter is addressed to', 'Ủy ban nhân dân tỉnh yêu cầu các đồng chí thực hiện một số công việc sau đây:', ['Các cơ quan, đơn vị']],
    ['are not its sender, whose name begins like a word of duty', 'Ủy ban nhân dân thành phố Cần Thơ ban hành Kế hoạch chống rét tại thành phố Cần Thơ như sau:', []],
    ['are not its sender, to whom others made a request', 'Trên cơ sở ý kiến đề nghị của các xã, Sở Y tế hướng dẫn một số nội dung như sau:', []],
    ['are not its sender', 'Ủy ban nhân dân tỉnh triển khai thực hiện các nội dung sau:', []],
    ['are not those guided by whoever is asked', 'Ủy ban nhân dân tỉnh yêu cầu Sở Y tế hướng dẫn các trạm y tế thực hiện các nội dung sau:', ['Sở Y tế']],
    ['are not those on whose guidance it rests', 'Theo hướng dẫn của Bộ Y tế và chỉ đạo Ủy ban nhân dân tỉnh tại cuộc họp, xin thông báo như sau:', ['Các cơ quan, đơn vị']],
  ])('%s', async (_, leadIn, leads) => {
    expect(await leadsUnder(leadIn)).toEqual(leads);
  });
});

describe('a list of times under what a letter asks for', () => {
  it('is its deadline and no task', async () => {
    const { tasks, deadlines } = await extractPlan({ name: 'cong-van.txt', bytes: new TextEncoder().encode(`${LETTER}Sở Y tế đề nghị các bệnh viện rà soát trang thiết bị.\n\nThời gian thực hiện:\n\n- Từ ngày 23/3/2020 đến hết ngày 27/3/2020.\n\nĐề nghị Phòng Y tế các huyện báo cáo kết quả.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`) });
    expect(tasks.map(({ deadlines: own }) => own.map((id) => deadlines.find((deadline) => deadline.id === id)!.edtf))).toEqual([['2020-03-23/2020-03-27'], []]);
  });
});

describe('a time at the end of a lead-in', () => {
  const timesOf = async (...body: string[]) => {
    const { tasks, deadlines, sections } = await extractPlan({ name: 'cong-van.txt', bytes: new TextEncoder().encode(LETTER + body.join('\n\n')) });
    return { sections: sections.map(({ title }) => title), times: tasks.map((task) => task.deadlines.map((at) => deadlines.find(({ id }) => id === at)?.edtf)) };
  };

  it('holds for the items that tell none of their own', async () => {
    const { sections, times } = await timesOf('Ủy ban nhân dân tỉnh yêu cầu:', '1. Thực hiện ngay một số việc, hoàn thành trong tháng 01 năm 2025, cụ thể:', '- Sở Y tế bổ sung thuốc.', '- Sở Tài chính cấp kinh phí trước ngày 15/01/2025.', 'b) Các Sở: Tài chính, Y tế, Nội vụ khẩn trương khắc phục các bất cập của cơ sở dữ liệu thuộc phạm vi quản lý, xong trước ngày 20/02/2025, cụ thể:', '- Sở Nội vụ kết nối dữ liệu người có công.');
    expect(times).toEqual([['2025-01'], ['../2025-01-15'], ['../2025-02-20']]);
    expect(sections.some((title) => title.startsWith('Các Sở'))).toBe(false);
  });

  it('is none where only a plan looks so far', async () => {
    const { times } = await timesOf('Ủy ban nhân dân tỉnh yêu cầu:', '1. Về kế hoạch đầu tư trung hạn 2026 - 2030, các sở thực hiện các việc sau:', '- Sở Tài chính tổng hợp nhu cầu vốn.');
    expect(times).toEqual([[]]);
  });
});

describe('a heading of bodies with their places', () => {
  it('is one, however many places it lists', async () => {
    const { sections, tasks, agencies } = await extractPlan({ name: 'cong-van.txt', bytes: new TextEncoder().encode(`${LETTER}Ủy ban nhân dân tỉnh yêu cầu:\n\n1. UBND các xã: Phú Long, Hòa Tân, Tân Phú\n\na) Lập danh sách hộ trồng rau.\n\nb) Che chắn chuồng trại.\n`) });
    expect(sections.map(({ title }) => title)).toEqual(['UBND các xã: Phú Long, Hòa Tân, Tân Phú']);
    expect(tasks.map((task) => task.agencies.map(({ agency }) => agencies.find(({ id }) => id === agency)!.name))).toEqual([['Ủy ban nhân dân các xã: Phú Long, Hòa Tân, Tân Phú'], ['Ủy ban nhân dân các xã: Phú Long, Hòa Tân, Tân Phú']]);
  });
});

describe('a line of times of a deed', () => {
  it('tells when the item above it is done', async () => {
    const { tasks, deadlines } = await extractPlan({ name: 'cong-van.txt', bytes: new TextEncoder().encode(`${LETTER}Ủy ban nhân dân tỉnh yêu cầu các trạm y tế:\n\n1. Tổ chức tiêm bù vắc xin.\n\n2. Thời gian tiêm: đợt 1 từ ngày 10/02 đến 14/02/2025; đợt 2 xong trước ngày 28/02/2025.\n`) });
    expect(tasks.map(({ text }) => text)).toEqual(['Tổ chức tiêm bù vắc xin.']);
    expect(deadlines.map(({ edtf }) => edtf)).toEqual(['2025-02-10/2025-02-14', '../2025-02-28']);
  });
});

it('a lead-in is known by its words where its colon was passed over', async () => {
  const { tasks } = await extractPlan({ name: 'a.txt', bytes: new TextEncoder().encode(`${LETTER}Hưởng ứng phong trào Tết trồng cây, các đơn vị phối hợp tổ chức Tết trồng cây. Kế hoạch cụ thể như sau\n- Các đơn vị lập kế hoạch trồng cây gửi Văn phòng trước ngày 25/01/2025.\n- Văn phòng chuẩn bị vật tư, kinh phí.\n`) });
  expect(tasks.map(({ text }) => text)).toEqual(['Các đơn vị lập kế hoạch trồng cây gửi Văn phòng trước ngày 25/01/2025.', 'Văn phòng chuẩn bị vật tư, kinh phí.']);
});
