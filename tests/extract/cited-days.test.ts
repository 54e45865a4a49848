import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';

async function referencesIn(sentence: string) {
  const text = `SỞ XÂY DỰNG\nSố: 12/SXD-VP\nAn Hòa, ngày 12 tháng 6 năm 2026\n\nKính gửi: Công ty Chè An Hòa.\n\n${sentence}\n`;
  const { document } = await extractPlan({ name: 'van-ban.txt', bytes: new TextEncoder().encode(text) });
  return document.references.map(({ number, date }) => `${number} ${date ?? '-'}`);
}

describe('the day of a cited document', () => {
  it.each([
    ['stands before the body that issued it on that day', 'Ngày 05/3/2026, Bộ Xây dựng có công văn số 77/BXD-VP đồng ý việc này.', ['77/BXD-VP 2026-03-05']],
    ['is not the one on which it came', 'Ngày 05/3/2026, Sở Xây dựng nhận được công văn số 77/BXD-VP.', ['77/BXD-VP -']],
    ['stands behind `đề`', 'Trả lời công văn số 15/CV-AH đề ngày 05/3/2026 của Công ty.', ['15/CV-AH 2026-03-05']],
    ['is glued to its word', 'Xét Tờ trình số 15/TTr-AH ngày05 tháng 3 năm 2026.', ['15/TTr-AH 2026-03-05']],
    ['stands behind a body with two fields', 'Theo công văn số 15/SGD&ĐT của Sở Giáo dục và Đào tạo An Hòa ngày 05/3/2026.', ['15/SGD&ĐT 2026-03-05']],
    ['is not that of the document cited behind a body and `và`', 'Căn cứ Nghị định số 15/2026/NĐ-CP của Chính phủ và Thông tư số 3/2026/TT-BXD ngày 05/3/2026.', ['15/2026/NĐ-CP -', '3/2026/TT-BXD 2026-03-05']],
    ['stands behind a number with a point in it', 'Căn cứ Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025 của Chính phủ.', ['66.7/2025/NQ-CP 2025-11-15']],
    ['is none whose year has a figure too many at its front', 'Căn cứ Quyết định số 15/QĐ-BXD ngày 05/3/22026 của Bộ Xây dựng.', ['15/QĐ-BXD -']],
    ['has a footnote behind its year', 'Căn cứ Quyết định số 15/QĐ-BXD ngày 05/3/20262 của Bộ Xây dựng.', ['15/QĐ-BXD 2026-03-05']],
    ['has a room in its year', 'Căn cứ Quyết định số 15/QĐ-BXD ngày 05/3/20 26 của Bộ Xây dựng.', ['15/QĐ-BXD 2026-03-05']],
  ])('%s', async (_, sentence, references) => {
    expect(await referencesIn(sentence)).toEqual(references);
  });

  it.each([
    ['Trả lời công văn số AH/02-2026 đề ngày 05/3/2026 của Công ty.', ['AH/02-2026 2026-03-05']],
    ['Trả lời công văn số 260305MD ngày 05/3/2026 của Công ty.', ['260305MD 2026-03-05']],
    ['Căn cứ Thông tư số 57/2026/1TTBYT ngày 05/3/2026 của Bộ Y tế.', []],
    ['Theo hóa đơn số AH/02-2026 ngày 05/3/2026 của Công ty.', []],
  ])('makes a number in an enterprise\'s own form that of a document, behind a type: %j', async (sentence, references) => {
    expect(await referencesIn(sentence)).toEqual(references);
  });
});
