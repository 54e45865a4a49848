import { describe, expect, it } from 'vitest';
import { PRINTED } from '../../src/segment/line-measure.js';
import { drawn, PLAN_HEAD } from './drawn.js';

/** A text as it is printed: lines end where the next word would pass the margin, `indent` sooner in first lines. */
function printed(text: string, width: number, indent: number): string {
  return text.split('\n').map((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && PRINTED(longer) > width - (lines.length === 0 ? indent : 0)) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line].join('\n');
  }).join('\n');
}

const BODY = `I. NHIỆM VỤ TRỌNG TÂM
1. Giao cho Trưởng các phòng chuyên môn; Ban Giám hiệu Trường Trung học phổ thông Tân Lập, Trường Tiểu học Minh Khai thông báo lịch trực ban và tổ chức cho giáo viên, học sinh tham gia diễn tập.
2. Phòng Kinh tế chủ trì, phối hợp cùng Công an xã, Ban Chỉ huy Quân sự xã và Hội Liên hiệp Phụ nữ xã rà soát hồ sơ các hộ dân sống ven sông Cầu, lập danh sách gửi Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã trước ngày 15 tháng 4 năm 2025.
3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã phối hợp Trạm Y tế xã kiểm tra, giám sát việc thực hiện; kịp thời báo cáo Chủ tịch Ủy ban nhân dân xã các khó khăn, vướng mắc phát sinh.
4. Nâng cao năng lực dự báo, cảnh báo thiên tai
a) Công an xã tăng cường tuần tra tại các điểm xung yếu, bảo đảm an ninh Tổ quốc, trật tự an toàn xã hội trong mùa mưa bão năm 2025 trên địa bàn toàn xã.
b) Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã trực ban 24/24 giờ, tổng hợp báo cáo nhanh gửi Thường trực Đảng ủy và Ủy ban nhân dân huyện Phú Bình theo quy định.
II. TỔ CHỨC THỰC HIỆN
1. Trưởng các thôn, Hiệu trưởng các trường học trên địa bàn xã căn cứ Kế hoạch này xây dựng phương án của đơn vị, gửi Phòng Kinh tế trước ngày 30 tháng 4 năm 2025 để theo dõi chung.
2. Phòng Văn hóa - Xã hội hướng dẫn Đài Truyền thanh xã mở chuyên mục, phát bản tin mỗi tuần ít nhất hai lần trong suốt mùa mưa bão.
`;

describe('lines as they are printed', () => {
  const whole = drawn(PLAN_HEAD + BODY);
  it.each([0, 5, 7])('leave the outline as it is, at whatever width the letters end that are not equally wide (first lines indented by %d)', (indent) => {
    for (let width = 60; width <= 100; width++) expect(drawn(PLAN_HEAD + printed(BODY, width, indent)), `width ${width}`).toEqual(whole);
  });

  it.each([
    ['a last request from the item above it', '2. Văn phòng xã tổng hợp kết quả, báo cáo Thường trực Đảng ủy trước ngày 30 tháng 4 năm 2025.', 'Đề nghị các thôn nghiêm túc thực hiện./.', ['item 2. Văn phòng xã', 'paragraph · Đề nghị các']],
    ['an order from a heading that fills its line', '2. Về trang thiết bị, phương tiện làm việc và hạ tầng công nghệ thông tin của xã', 'Khắc phục triệt để tình trạng thiếu máy tính.', ['heading 2. Về trang thiết bị, phương tiện làm việc và hạ tầng công nghệ thông tin của xã', 'paragraph · Khắc phục triệt']],
    ['a stage from the one above it', 'Giai đoạn 1 (từ ngày 01/4 đến ngày 15/4): rà soát, phân nhóm các hộ sống ven sông.', 'Giai đoạn 2 (từ ngày 16/4): di dời các hộ.', ['paragraph · Giai đoạn 1', 'paragraph · Giai đoạn 2']],
    ['a remark in brackets from the sentence above it', '- Giải đáp các vướng mắc của cơ sở khám bệnh, chữa bệnh trên địa bàn toàn huyện.', '(Chương trình chi tiết tại Phụ lục)', ['item - Giải đáp các', 'paragraph · (Chương trình chi']],
  ])('part %s', (_, above, below, expected) => {
    const body = printed(BODY, PRINTED(above), 0);
    expect(drawn(`${PLAN_HEAD}${body}${above}\n${below}\n`).slice(-2).map((line) => line.trim())).toEqual(expected);
  });

  it.each([
    ['whom a run-in heading names', '3. Đồng chí Mai Văn Cường - Phó Chủ tịch Ủy ban nhân dân xã, Phó Trưởng ban:', 'Trực tiếp chỉ huy tại thôn 3 và thôn 4.'],
    ['the halves of a name', '3. Công an xã tuần tra khu dân cư; Ban Quản lý chợ bố trí lực lượng cùng với\nông Trần Văn Năm của thôn Đông trực chốt; báo cáo kịp thời về Phòng Kỹ thuật', '- An toàn của huyện để tổng hợp.'],
    ['a task and who has to do it', '- Xây dựng quy chế quản lý đê điều, phân cấp cho các thôn ven sông trên địa bàn.', '(Chủ trì: Phòng Kinh tế; Thời gian: trước 30/6/2025).'],
    ['a sentence that asks two', 'Chủ tịch Ủy ban nhân dân xã yêu cầu Trưởng các thôn, các tổ đội xung kích xã;', 'Hiệu trưởng các trường học tổ chức thực hiện nghiêm túc.'],
  ])('hold %s together', (_, above, below) => {
    const body = printed(BODY, Math.max(...above.split('\n').map(PRINTED)), 0);
    expect(drawn(`${PLAN_HEAD}${body}${above}\n${below}\n`)).toEqual(drawn(`${PLAN_HEAD}${BODY}${above.replace('\n', ' ')} ${below}\n`));
  });
});
