import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';

/** The tasks' texts of a plan with some paragraphs under its only heading. */
async function tasksAmong(...paragraphs: readonly string[]): Promise<readonly string[]> {
  const text = ['KẾ HOẠCH', 'Tuyên truyền pháp luật năm 2025', '', 'I. NHIỆM VỤ', ...paragraphs, '- Giao Sở Tư pháp theo dõi, đôn đốc.'].join('\n\n');
  const { tasks } = await extractPlan({ name: 'ke-hoach.txt', bytes: new TextEncoder().encode(text) });
  return tasks.map((task) => task.text).filter((found) => !found.startsWith('Giao Sở Tư pháp'));
}

const PROVISION = ['“Điều 7. Nộp hồ sơ', '1. Người nộp gửi hồ sơ đến cơ quan tiếp nhận.', '2. Cơ quan tiếp nhận trả lời trong thời hạn 03 ngày làm việc.”'];

describe('what a document quotes', () => {
  it.each<[what: string, paragraphs: readonly string[]]>([
    ['a provision over several paragraphs', ['Các đơn vị lưu ý quy định sau:', ...PROVISION]],
    ['a provision in straight marks', ['Các đơn vị lưu ý quy định sau:', '"1. Cơ quan tiếp nhận trả lời người nộp bằng văn bản.', '2. Cơ quan tiếp nhận lưu hồ sơ."']],
    ['a slogan in marks behind a bullet', ['- “Toàn dân xây dựng nếp sống văn minh”.']],
    ['a slogan that ends in an exclamation', ['- Nhiệt liệt chào mừng Ngày Pháp luật Việt Nam!']],
  ])('gives no task: %s', async (_, paragraphs) => {
    expect(await tasksAmong(...paragraphs)).toEqual([]);
  });

  it.each<[what: string, paragraphs: readonly string[], tasks: readonly string[]]>([
    ['where a document changes another by it', ['Sửa đổi, bổ sung mục II Kế hoạch số 12/KH-UBND như sau:', '“1. Sở Tài chính thẩm định dự toán kinh phí.”'], ['“1. Sở Tài chính thẩm định dự toán kinh phí.”']],
    ['where words follow the closing mark', ['- “Ngày thứ bảy văn minh” phải được các xã tổ chức hằng tháng.'], ['“Ngày thứ bảy văn minh” phải được các xã tổ chức hằng tháng.']],
    ['where a speck opens it within a sentence, and another item’s quotation closes it', ['- Rà soát thủ tục hành chính của các xã, phường thuộc phạm vi quản lý,\n“đề xuất cắt giảm.', '- Tổ chức cuộc thi “Tìm hiểu Luật Đất đai”.'], ['Rà soát thủ tục hành chính của các xã, phường thuộc phạm vi quản lý, “đề xuất cắt giảm.', 'Tổ chức cuộc thi “Tìm hiểu Luật Đất đai”.']],
    ['where the mark is never closed', ['- “Rà soát thủ tục hành chính nội bộ.'], ['“Rà soát thủ tục hành chính nội bộ.']],
  ])('may be a task %s', async (_, paragraphs, tasks) => {
    expect(await tasksAmong(...paragraphs)).toEqual(tasks);
  });
});
