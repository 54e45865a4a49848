/** Bench of segmentation and extraction: speed on one core, and whether long documents stay linear. */
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

function plan(pages: number): string {
  const body = Array.from({ length: pages }, (_, i) => page((i % 30) + 1)).join('\f');
  return `ỦY BAN NHÂN DÂN\nTỈNH SÔNG HỒNG\nSố: 12/KH-UBND\nSông Hồng, ngày 10 tháng 01 năm 2025\n\nKẾ HOẠCH\nCải cách hành chính năm 2025\n\n${body}`;
}

console.log('| pages | MB | segment s | extract s | MB/s | tasks |');
console.log('|---:|---:|---:|---:|---:|---:|');
for (const pages of [50, 500, 1_000, 2_000]) {
  const source = SourceText.fromPlainText(plan(pages));
  const megabytes = Buffer.byteLength(source.text) / 1e6;
  const start = performance.now();
  const outline = segment(source);
  const segmented = performance.now();
  const facts = extract(source, outline);
  const done = performance.now();
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(2);
  console.log(`| ${pages} | ${megabytes.toFixed(2)} | ${seconds(start, segmented)} | ${seconds(segmented, done)} | ${(megabytes / ((done - start) / 1000)).toFixed(2)} | ${facts.tasks.length} |`);
}
