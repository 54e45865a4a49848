import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';

interface Parts {
  readonly number?: string;
  readonly date?: string;
  readonly signer?: string;
}

/** A sound plan of a commune around the sections under test. */
function plan(body: string, { number = '12', date = 'ngày 10 tháng 02 năm 2026', signer = 'Nguyễn Văn An' }: Parts = {}): string {
  return `ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN PHÚ | Độc lập - Tự do - Hạnh phúc\nSố: ${number}/KH-UBND | Tân Phú, ${date}\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\n\nNâng cao hiệu quả.\n\n${body}\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n${signer}\n`;
}

/** The same around a first task, with a second one behind it. */
const task = (text: string, parts?: Parts): string => plan(`II. NHIỆM VỤ\n\n1. Phòng Kinh tế ${text}\n\n2. Công an xã tuần tra.`, parts);
const table = (...rows: readonly string[]): string => plan(`II. NHIỆM VỤ\n\n1. Phòng Kinh tế phân bổ kinh phí.\n\n2. Công an xã tuần tra.\n\nIII. KINH PHÍ\n\n${rows.map((row) => `| ${row} |`).join('\n')}`);

async function codesOf(text: string): Promise<readonly string[]> {
  const { diagnostics } = await extractPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) }, { language: 'en' });
  return [...new Set(diagnostics.map(({ code }) => code))];
}

describe('what is pointed out in a document', () => {
  it.each([
    ['a deadline before the document', task('gửi báo cáo trước ngày 05/02/2026.'), ['deadline-before-issue']],
    ['a deadline that was left from the year before', task('gửi báo cáo trước ngày 30/6/2025.'), ['deadline-before-issue']],
    ['a deadline on the day of issue', task('gửi báo cáo trước ngày 10/02/2026.'), []],
    ['what was found before', task('khắc phục hạn chế đã được chỉ ra trước ngày 31/12/2025.'), []],
    ['which cases are meant', task('giải quyết các hồ sơ nộp trước ngày 31/12/2025.'), []],
    ['29 February of a common year', task('hoàn thành trước ngày 29/02/2027.'), ['impossible-date']],
    ['29 February of a leap year', task('hoàn thành trước ngày 29/02/2028.'), []],
    ['a thirteenth month', task('hoàn thành trong tháng 13/2026.'), ['impossible-date']],
    ['a span that runs backwards', task('tập huấn từ ngày 20/5/2026 đến ngày 10/5/2026.'), ['impossible-date']],
    ['so many out of all', task('bảo đảm 31/36 thôn có nhà văn hóa.'), []],
    ['an impossible date of a cited document', task('thực hiện Quyết định số 88/QĐ-UBND ngày 31/11/2025 của UBND tỉnh.'), ['impossible-date']],
    ['a cited document that is younger', task('thực hiện Quyết định số 88/QĐ-UBND ngày 20/3/2026 của UBND tỉnh.'), ['reference-after-issue']],
    ['a cited document of the same day', task('thực hiện Quyết định số 88/QĐ-UBND ngày 10/02/2026 của UBND tỉnh.'), []],
    ['another day of the week behind a date', task('tổ chức hội nghị vào ngày 15/4/2026 (thứ Hai).'), ['weekday-mismatch']],
    ['the day of the week behind a date', task('tổ chức hội nghị vào ngày 15/4/2026 (thứ Tư).'), []],
    ['letters with đ', task('thực hiện:\n\na) Rà soát.\n\nb) Lập kế hoạch.\n\nc) Công bố.\n\nd) Báo cáo.\n\nđ) Lưu hồ sơ.\n\ne) Sơ kết.'), []],
    ['letters without đ', task('thực hiện:\n\na) Rà soát.\n\nb) Lập kế hoạch.\n\nc) Công bố.\n\nd) Báo cáo.\n\ne) Sơ kết.'), ['numbering-gap']],
    ['a number used twice', task('rà soát.\n\n1. Trạm Y tế báo cáo.'), ['numbering-duplicate']],
    ['a blank number', task('rà soát.', { number: '   ' }), ['missing-header-field']],
    ['a blank day', task('rà soát.', { date: 'ngày    tháng 02 năm 2026' }), ['missing-header-field']],
    ['a task that nobody leads', plan('II. NHIỆM VỤ\n\n1. Phòng Kinh tế rà soát.\n\n2. Tăng cường tuyên truyền trên đài.\n\n3. Công an xã tuần tra.'), ['task-without-lead']],
    ['a total above its rows', table('TT | Nội dung chi | Số tiền', ' | Tổng số | 9.000', '1 | In tài liệu | 2.500', '2 | Tập huấn | 7.500'), ['impossible-sum']],
    ['a total of rows with parts of their own', table('TT | Nội dung chi | Số tiền', 'I | Tuyên truyền | 5.000', '1 | In tài liệu | 2.000', '2 | Phát thanh | 3.000', 'II | Tập huấn | 4.000', ' | Tổng cộng | 9.000'), []],
    ['an average below shares', table('TT | Thôn | Số hộ | Tỷ lệ (%)', '1 | Thôn 1 | 20 | 4,5', '2 | Thôn 2 | 30 | 6,5', ' | Tổng cộng | 50 | 5,5'), []],
    ['a share of more than the whole', plan('II. MỤC TIÊU\n\n1. Phấn đấu tỷ lệ hộ dân dùng nước sạch đạt 959%.\n\n2. Bảo đảm vệ sinh môi trường.'), ['share-over-whole']],
    ['a share of the whole', plan('II. MỤC TIÊU\n\n1. Phấn đấu tỷ lệ hộ dân dùng nước sạch đạt 100%.\n\n2. Bảo đảm vệ sinh môi trường.'), []],
    ['what is more than was planned', plan('II. MỤC TIÊU\n\n1. Phấn đấu tỷ lệ thu ngân sách đạt 112% dự toán.\n\n2. Bảo đảm vệ sinh môi trường.'), []],
    ['lines that part paragraphs', task('rà soát.\n\n_______________\n\n* * * * * * *'), []],
  ])('%s', async (_, text, expected) => {
    expect(await codesOf(text)).toEqual(expected);
  });
});
