/** Line ends of a web page's source, which its reader kept: first lines end early, behind their tags, the others are full. */
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/index.js';
import { withoutSourceLineEnds } from '../../src/ocr/text/source-line-ends.js';

const HEAD = `ỦY BAN NHÂN DÂN
TỈNH LẠC SƠN
-------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số: 41/KH-UBND
|
Lạc Sơn, ngày
06 tháng 3 năm 2026
|
`;
const BODY = `KẾ
HOẠCH
VỀ
VIỆC PHÒNG, CHỐNG DỊCH BỆNH TRÊN ĐÀN VẬT NUÔI NĂM 2026
Căn cứ Nghị định số
71/2026/NĐ-CP ngày 18 tháng 3 năm 2026 của Chính phủ quy định về phòng, chống dịch
bệnh trên đàn vật nuôi.
I. MỤC ĐÍCH
Kịp thời phát hiện các ổ
dịch, không để dịch lây lan; bảo vệ sản xuất của các hộ chăn nuôi trên địa bàn
tỉnh và của các địa phương liền kề trong các tháng cao điểm của năm; nâng cao
trách nhiệm của người đứng đầu các cơ quan, đơn vị, địa phương trong việc chấp
hành quy định của pháp luật.
II. NHIỆM VỤ
1. Sở Nông nghiệp và Môi
trường tổ chức tiêm phòng cho đàn gia súc, hoàn thành trước ngày 30 tháng 4 năm
2026; chủ trì, phối hợp với Công an tỉnh kiểm tra việc vận chuyển vật nuôi
ra, vào tỉnh.
2.
Sở Tài chính bố trí kinh phí cho công tác phòng, chống dịch theo
quy định của pháp luật về ngân sách nhà nước và theo phân cấp quản lý hiện hành.
3. Giao Sở Lao động
- Thương binh và Xã hội nắm tình hình việc làm của các hộ có vật nuôi bị tiêu hủy
để đề xuất hỗ trợ.
`;
const TASKS = [
  'Sở Nông nghiệp và Môi trường tổ chức tiêm phòng cho đàn gia súc, hoàn thành trước ngày 30 tháng 4 năm 2026; chủ trì, phối hợp với Công an tỉnh kiểm tra việc vận chuyển vật nuôi ra, vào tỉnh.',
  'Sở Tài chính bố trí kinh phí cho công tác phòng, chống dịch theo quy định của pháp luật về ngân sách nhà nước và theo phân cấp quản lý hiện hành.',
  'Giao Sở Lao động - Thương binh và Xã hội nắm tình hình việc làm của các hộ có vật nuôi bị tiêu hủy để đề xuất hỗ trợ.',
];

const FORMS = [
  { form: 'with a bar behind each cell', text: HEAD + BODY },
  { form: 'without its cells', text: BODY },
  { form: 'with blank lines between paragraphs', text: BODY.replaceAll(/(?<=[.H]|NĂM 2026|ĐÍCH|VỤ)\n(?!HOẠCH|VIỆC|Sở)/gu, '\n\n') },
];

const planOf = (text: string): ReturnType<typeof extractPlan> => extractPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });

describe('line ends of a web page’s source part nothing', () => {
  it.each(FORMS)('in its body, $form', async ({ text }) => {
    const { tasks, sections } = await planOf(text);
    expect(tasks.map((task) => task.text)).toEqual(TASKS);
    expect(sections.map(({ title }) => title)).toEqual(['MỤC ĐÍCH', 'NHIỆM VỤ']);
  });

  it('in its letterhead and title', async () => {
    const { document } = await planOf(HEAD + BODY);
    expect([document.type?.code, document.number, document.place, document.date]).toEqual(['KH', '41/KH-UBND', 'Lạc Sơn', '2026-03-06']);
    expect(document.title).toMatch(/^về việc phòng, chống dịch bệnh trên đàn vật nuôi năm 2026$/iu);
  });

  it('but that between a heading and the first cell of the table below it', async () => {
    const table = ['STT', 'Nội dung', 'Cơ quan chủ trì', '1', 'Tiêm phòng cho đàn gia súc', 'Sở Nông nghiệp và Môi trường', '2', 'Kiểm tra vận chuyển vật nuôi', 'Công an tỉnh'];
    const { sections, tasks } = await planOf(`${HEAD}${BODY}III. PHÂN CÔNG NHIỆM VỤ\n${table.map((cell) => `${cell}\n|\n`).join('')}`);
    expect(sections.at(-1)?.title).toBe('PHÂN CÔNG NHIỆM VỤ');
    expect(tasks.slice(TASKS.length).map(({ text }) => text)).toEqual(['Tiêm phòng cho đàn gia súc', 'Kiểm tra vận chuyển vật nuôi']);
  });

  const KEPT = [
    { what: 'lines that are full', text: BODY.replaceAll('\n', ' ').replaceAll(/(.{60,75}) /gu, '$1\n') },
    { what: 'paragraphs on a line each', text: TASKS.map((task, at) => `${at + 1}. ${task}`).join('\n') },
  ];
  it.each(KEPT)('$what keep theirs', ({ text }) => {
    expect(withoutSourceLineEnds(text, false)).toBe(text);
  });
});
