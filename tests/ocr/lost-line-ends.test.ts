import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/index.js';
import { withLineEnds } from '../../src/ocr/text/lost-line-ends.js';
import { FIXTURES, fixtureSource } from '../fixtures/fixtures.js';

const textOf = (name: string): string => new TextDecoder().decode(fixtureSource(name, 'input.txt').bytes);
const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim();
const planOf = (text: string): ReturnType<typeof extractPlan> => extractPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });

const PAGE = oneLine(`ỦY BAN NHÂN DÂN XÃ HÒA LẠC
Số: 41/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hòa Lạc, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
Phòng cháy rừng năm 2026
Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;
Thực hiện Kế hoạch số 18/KH-UBND ngày 20 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao ý thức của người dân về phòng cháy, hạn chế thấp nhất thiệt hại về rừng trên địa bàn xã.
2. Yêu cầu
Các thôn xác định khu vực trọng điểm, người chịu trách nhiệm theo quy định tại khoản 1. Điều này không thay đổi trong năm.
II. NHIỆM VỤ
1. Công an xã
a) Tham mưu phương án huy động lực lượng trước ngày 15 tháng 4.
b) Phối hợp với Hạt Kiểm lâm tuần tra các khu vực có nguy cơ cháy cao.
2. Phòng Kinh tế - Hạ tầng
- Rà soát đường băng cản lửa, báo cáo trước ngày 30/4/2026;
- Bố trí kinh phí mua sắm dụng cụ chữa cháy cho các tổ bảo vệ rừng.
3. Các thôn Tuyên truyền đến 100% hộ dân sống gần rừng.
Nơi nhận: - Như trên; - Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Bình`);

describe('addressees with the body behind them on one line', () => {
  it.each([
    ['a full stop between', 'Kính gửi: Hiệu trưởng các trường trực thuộc. Thực hiện Kế hoạch số 31/KH-UBND ngày 13 tháng 4 năm 2026, Phòng Giáo dục yêu cầu các trường thực hiện các nội dung sau:'],
    ['nothing between', 'Kính gửi: Các trường trực thuộc Thực hiện Kế hoạch số 31/KH-UBND ngày 13 tháng 4 năm 2026, Phòng Giáo dục yêu cầu các trường thực hiện các nội dung sau:'],
  ])('are apart, with %s', async (_, line) => {
    const { tasks } = await planOf(`${line}\n1. Triển khai tổng vệ sinh trường học.\n2. Rà soát cây xanh.\n`);
    expect(tasks.map(({ text }) => text)).toEqual(['Triển khai tổng vệ sinh trường học.', 'Rà soát cây xanh.']);
  });
});

describe('a text whose line ends were lost', () => {
  it('has lines again where its parts and markers begin', () => {
    const lines = withLineEnds([PAGE])[0]!.split('\n');
    expect(lines).toEqual(expect.arrayContaining([
      'ỦY BAN NHÂN DÂN XÃ HÒA LẠC', 'Số: 41/KH-UBND', 'Hòa Lạc, ngày 05 tháng 3 năm 2026', 'KẾ HOẠCH', 'I. MỤC ĐÍCH, YÊU CẦU', '1. Mục đích', '2. Yêu cầu', 'II. NHIỆM VỤ', '1. Công an xã',
      '2. Phòng Kinh tế - Hạ tầng', '- Rà soát đường băng cản lửa, báo cáo trước ngày 30/4/2026;', '3. Các thôn', 'Nơi nhận:', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Bình',
    ]));
    expect(lines.some((line) => line.startsWith('1. Điều này'))).toBe(false);
    expect(lines.join(' ')).toBe(PAGE);
  });

  it('gives the facts that it gave with them', async () => {
    const { document, tasks, deadlines, targets } = await planOf(PAGE);
    expect([document.number, document.type?.code, document.date, document.signatory?.name]).toEqual(['41/KH-UBND', 'KH', '2026-03-05', 'Trần Văn Bình']);
    expect(tasks.map(({ text }) => text)).toEqual([
      'Tham mưu phương án huy động lực lượng trước ngày 15 tháng 4.', 'Phối hợp với Hạt Kiểm lâm tuần tra các khu vực có nguy cơ cháy cao.',
      'Rà soát đường băng cản lửa, báo cáo trước ngày 30/4/2026;', 'Bố trí kinh phí mua sắm dụng cụ chữa cháy cho các tổ bảo vệ rừng.', 'Tuyên truyền đến 100% hộ dân sống gần rừng.',
    ]);
    expect([deadlines.length, targets.length]).toEqual([2, 1]);
  });

  it('counts on over its pages', () => {
    const half = PAGE.indexOf('2. Phòng Kinh tế');
    const [, second] = withLineEnds([PAGE.slice(0, half), PAGE.slice(half)]);
    expect(second!.split('\n')).toEqual(expect.arrayContaining(['2. Phòng Kinh tế - Hạ tầng', '3. Các thôn']));
  });
});

it.each(FIXTURES)('a text whose lines end is left as it is: %s', (name) => {
  const pages = textOf(name).split('\f');
  expect(withLineEnds(pages)).toBe(pages);
});

it.each([
  ['a short line', 'Ủy ban nhân dân xã báo cáo: 1. Kết quả. 2. Tồn tại. 3. Kiến nghị.'],
  ['one long paragraph without parts', 'Ủy ban nhân dân xã báo cáo tình hình kinh tế, xã hội trong năm. '.repeat(40)],
])('%s has no line ends to find', (_, text) => {
  expect(withLineEnds([text])).toEqual([text]);
});
