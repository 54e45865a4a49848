/**
 * Bench of segmentation and extraction: speed on one core, and whether long documents stay linear.
 * Cold is the first document of a process, which pays for compiling the code; warm is any after it, as in a batch.
 */
import { SourceText } from '../dist/document/source-text.js';
import { extract } from '../dist/extract/index.js';
import { segment } from '../dist/segment/index.js';

const OFFICES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp', 'Sở Y tế', 'Sở Xây dựng', 'Công an tỉnh', 'Sở Khoa học và Công nghệ', 'Sở Giáo dục và Đào tạo', 'Thanh tra tỉnh', 'Ban Quản lý các khu công nghiệp tỉnh', 'Sở Nông nghiệp và Môi trường'];
const MATTERS = ['cải cách hành chính', 'chuyển đổi số', 'an toàn thông tin', 'phòng cháy, chữa cháy', 'quản lý đất đai', 'bảo vệ môi trường', 'giảm nghèo bền vững', 'an toàn thực phẩm', 'xây dựng nông thôn mới', 'đầu tư công', 'văn hóa công vụ', 'bảo hiểm y tế', 'giáo dục nghề nghiệp'];
const PLACES = ['Hòa An', 'Tân Lập', 'Phú Thịnh', 'Đông Sơn', 'Minh Khai', 'Yên Bình', 'Quảng Phú'];

/** A page of a plan, about 3,000 characters, with what plans hold: headings, items, intro lines, deadlines, targets. Every paragraph differs from those of other pages. */
function page(number: number): string {
  const office = (offset: number): string => OFFICES[(number + offset) % OFFICES.length]!;
  const matter = (offset: number): string => `${MATTERS[(number + offset) % MATTERS.length]!} tại ${number} điểm của xã ${PLACES[(number + offset) % PLACES.length]!}`;
  const day = 1 + (number % 28);
  const chapter = 1 + (number % 30);
  return `${roman(chapter)}. NHIỆM VỤ TRỌNG TÂM ${number}

${chapter}.1. ${office(0)}

- Chủ trì, phối hợp với ${office(3)} và Ủy ban nhân dân các xã, phường rà soát, sắp xếp tổ chức bộ máy gắn với ${matter(1)}, hoàn thành trước ngày ${day}/6/2025.

- Tổng hợp tình hình, kết quả thực hiện ${matter(2)}, báo cáo Ủy ban nhân dân tỉnh trước ngày ${day} hằng tháng; phấn đấu 100% hồ sơ được giải quyết đúng hạn, tỷ lệ hồ sơ trực tuyến đạt tối thiểu ${50 + (number % 50)}%.

- Tham mưu Chủ tịch Ủy ban nhân dân tỉnh ban hành Kế hoạch số ${number}/KH-UBND ngày 15/01/2025 về ${matter(3)}, trong đó tập trung vào các nội dung sau:

a) Đẩy mạnh ${matter(4)} trong hoạt động của cơ quan nhà nước theo Nghị quyết số ${number}/NQ-CP ngày ${day}/7/2021 của Chính phủ.

b) Kiểm tra, giám sát việc chấp hành quy định về ${matter(5)} tại các cơ quan, đơn vị; xử lý nghiêm các trường hợp vi phạm theo quy định của pháp luật.

${chapter}.2. Văn phòng Ủy ban nhân dân tỉnh

- Phối hợp với ${office(5)} vận hành Cổng thông tin điện tử về ${matter(6)}, phục vụ công tác chỉ đạo, điều hành và nhu cầu khai thác của người dân, doanh nghiệp trên địa bàn tỉnh trong quý III/2025.

- Trong quá trình thực hiện ${matter(7)}, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị, địa phương kịp thời phản ánh về ${office(6)} để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, giải quyết.

${chapter}.3. Các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh

- Căn cứ chức năng, nhiệm vụ được giao, xây dựng kế hoạch triển khai ${matter(8)}; gửi kế hoạch về ${office(7)} trước ngày ${day}/02/2025 để theo dõi, đôn đốc.

- Giao ${office(8)} chủ trì, phối hợp với ${office(9)}, ${office(10)} và các đơn vị có liên quan tuyên truyền, phổ biến, giáo dục pháp luật về ${matter(9)} cho cán bộ, công chức, viên chức và Nhân dân.
`;
}

function roman(number: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(number / 10)) + units[number % 10]!;
}

/** A plan of pages that no other plan shares. */
function plan(pages: number): SourceText {
  const body = Array.from({ length: pages }, () => page(nextPage++)).join('\f');
  return SourceText.fromPlainText(`ỦY BAN NHÂN DÂN\nTỈNH SÔNG HỒNG\nSố: 12/KH-UBND\nSông Hồng, ngày 10 tháng 01 năm 2025\n\nKẾ HOẠCH\nCải cách hành chính năm 2025\n\n${body}`);
}

let nextPage = 1;

/** Seconds of processor time, those of compiling and collecting garbage included: fair also on a busy machine. */
function processorSeconds(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

interface Run {
  readonly megabytes: number;
  readonly segment: number;
  readonly extract: number;
  readonly tasks: number;
}

function run(source: SourceText): Run {
  const start = process.cpuUsage();
  const outline = segment(source);
  const segmented = processorSeconds(start);
  const { tasks } = extract(source, outline);
  return { megabytes: Buffer.byteLength(source.text) / 1e6, segment: segmented, extract: processorSeconds(start) - segmented, tasks: tasks.length };
}

const speed = ({ megabytes, segment: segmented, extract: extracted }: Run): number => megabytes / (segmented + extracted);

/** The run of median speed over several plans. */
function medianRun(pages: number): Run {
  const runs = Array.from({ length: RUNS }, () => run(plan(pages))).sort((a, b) => speed(a) - speed(b));
  return runs[Math.floor(RUNS / 2)]!;
}

function row(label: string, one: Run): string {
  return `| ${label} | ${one.megabytes.toFixed(2)} | ${one.segment.toFixed(2)} | ${one.extract.toFixed(2)} | ${speed(one).toFixed(2)} | ${one.tasks} |`;
}

/** Plans of each size, of which the one of median speed counts. */
const RUNS = 5;
/** Pages that are read before the warm runs. */
const WARM_UP = 1_000;

console.log('| pages | MB | segment, CPU s | extract, CPU s | MB per CPU s | tasks |');
console.log('|---|---:|---:|---:|---:|---:|');
console.log(row('50, cold (first document of a process)', run(plan(50))));
run(plan(WARM_UP));
for (const pages of [50, 500, 1_000, 2_000]) console.log(row(`${pages}, warm`, medianRun(pages)));
