/**
 * Bench of segmentation and extraction: speed on one core, and whether long documents stay linear.
 * Cold is the first document of a process, which pays for compiling the code; warm is any after it, as in a batch.
 */
import { SourceText } from '../src/document/source-text.js';
import { extract } from '../src/extract/index.js';
import { segment } from '../src/segment/index.js';

/** A page of a plan, about 3,000 characters, with what plans hold: headings, items, intro lines, deadlines, targets. */
function page(number: number): string {
  return `${roman(number)}. NHIỆM VỤ TRỌNG TÂM ${number}

${number}.1. Sở Nội vụ

- Chủ trì, phối hợp với các sở, ban, ngành, đoàn thể tỉnh và Ủy ban nhân dân các xã, phường rà soát, sắp xếp tổ chức bộ máy gắn với cơ cấu lại đội ngũ cán bộ, công chức, hoàn thành trước ngày 20/6/2025.

- Tổng hợp tình hình, kết quả thực hiện, báo cáo Ủy ban nhân dân tỉnh trước ngày 25 hằng tháng; phấn đấu 100% hồ sơ được giải quyết đúng hạn, tỷ lệ hồ sơ trực tuyến đạt tối thiểu 80%.

- Tham mưu Chủ tịch Ủy ban nhân dân tỉnh ban hành Kế hoạch số ${number}/KH-UBND ngày 15/01/2025 về cải cách hành chính, trong đó tập trung vào các nội dung sau:

a) Đẩy mạnh ứng dụng công nghệ thông tin, chuyển đổi số trong hoạt động của cơ quan nhà nước theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.

b) Kiểm tra, giám sát việc chấp hành kỷ luật, kỷ cương hành chính tại các cơ quan, đơn vị; xử lý nghiêm các trường hợp vi phạm theo quy định của pháp luật.

${number}.2. Văn phòng Ủy ban nhân dân tỉnh

- Phối hợp với Sở Khoa học và Công nghệ vận hành Cổng thông tin điện tử, bảo đảm an toàn thông tin, phục vụ công tác chỉ đạo, điều hành và nhu cầu khai thác của người dân, doanh nghiệp trên địa bàn tỉnh trong quý III/2025.

- Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị, địa phương kịp thời phản ánh về Sở Nội vụ để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, giải quyết.

${number}.3. Các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh

- Căn cứ chức năng, nhiệm vụ được giao, xây dựng kế hoạch triển khai thực hiện tại cơ quan, đơn vị mình; gửi kế hoạch về Sở Nội vụ trước ngày 28/02/2025 để theo dõi, đôn đốc.

- Giao Công an tỉnh chủ trì, phối hợp với Sở Tư pháp, Sở Tài chính và các đơn vị có liên quan tuyên truyền, phổ biến, giáo dục pháp luật cho cán bộ, công chức, viên chức và Nhân dân.
`;
}

function roman(number: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(number / 10)) + units[number % 10]!;
}

/** A plan of so many pages; two plans with other first pages share no paragraph with each other. */
function plan(pages: number, firstPage = 1): string {
  const body = Array.from({ length: pages }, (_, i) => page(firstPage + (i % 30))).join('\f');
  return `ỦY BAN NHÂN DÂN\nTỈNH SÔNG HỒNG\nSố: 12/KH-UBND\nSông Hồng, ngày 10 tháng 01 năm 2025\n\nKẾ HOẠCH\nCải cách hành chính năm 2025\n\n${body}`;
}

/** Seconds of processor time, those of compiling and collecting garbage included: fair also on a busy machine. */
function processorSeconds(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

interface Run {
  readonly segment: number;
  readonly extract: number;
  readonly tasks: number;
}

function run(source: SourceText): Run {
  const start = process.cpuUsage();
  const outline = segment(source);
  const segmented = processorSeconds(start);
  const { tasks } = extract(source, outline);
  return { segment: segmented, extract: processorSeconds(start) - segmented, tasks: tasks.length };
}

/** The run of median length. */
function medianRun(source: SourceText): Run {
  const runs = Array.from({ length: RUNS }, () => run(source)).sort((a, b) => a.segment + a.extract - b.segment - b.extract);
  return runs[Math.floor(RUNS / 2)]!;
}

function row(label: string, source: SourceText, { segment: segmented, extract: extracted, tasks }: Run): string {
  const megabytes = Buffer.byteLength(source.text) / 1e6;
  return `| ${label} | ${megabytes.toFixed(2)} | ${segmented.toFixed(2)} | ${extracted.toFixed(2)} | ${(megabytes / (segmented + extracted)).toFixed(2)} | ${tasks} |`;
}

/** Runs of each size, of which the median counts. */
const RUNS = 5;
/** Pages of the other plan that is read before the warm runs; all its page numbers differ from those measured. */
const WARM_UP = { pages: 500, firstPage: 31 };

console.log('| pages | MB | segment, CPU s | extract, CPU s | MB per CPU s | tasks |');
console.log('|---|---:|---:|---:|---:|---:|');
const short = SourceText.fromPlainText(plan(50));
console.log(row('50, cold (first document of a process)', short, run(short)));
run(SourceText.fromPlainText(plan(WARM_UP.pages, WARM_UP.firstPage)));
for (const pages of [50, 500, 1_000, 2_000]) {
  const source = SourceText.fromPlainText(plan(pages));
  console.log(row(`${pages}, warm`, source, medianRun(source)));
}
