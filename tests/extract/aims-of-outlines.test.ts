import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/index.js';

async function ofUndated(body: string): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(`HỘI ĐỒNG NHÂN DÂN XÃ TÂN HÒA\nNGHỊ QUYẾT\nVề nhiệm vụ năm 2025\n${body}\n`);
  const plan = await extractPlan({ name: 'nghi-quyet.txt', bytes });
  return plan.targets.map(({ comparator, value, unit }) => `${comparator} ${value ?? ''} ${unit ?? ''}`);
}

async function targets(body: string): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(`ỦY BAN NHÂN DÂN XÃ TÂN HÒA\nSố: 14/KH-UBND\nTân Hòa, ngày 10 tháng 3 năm 2025\nKẾ HOẠCH\nPhát triển nông nghiệp năm 2025\n${body}\n`);
  const plan = await extractPlan({ name: 'ke-hoach.txt', bytes });
  return plan.targets.map(({ comparator, value, unit }) => `${comparator} ${value ?? ''} ${unit ?? ''}`);
}

describe('a list behind a paragraph that leads to it', () => {
  it('is of aims where the paragraph names aims', async () => {
    expect(await targets('I. ĐỊNH HƯỚNG\nCác chỉ tiêu chủ yếu gồm:\n- Cây ăn quả: 320 ha\n- Đàn bò: 1.400 con')).toEqual(['= 320 ha', '= 1400 con']);
  });

  it('is of tasks where the paragraph names tasks towards aims', async () => {
    expect(await targets('I. ĐỊNH HƯỚNG\nĐể đạt các chỉ tiêu trên cần thực hiện các nhiệm vụ sau:\n- Kiểm kê hiện trạng 320 ha cây ăn quả\n- Rà soát đàn bò 1.400 con')).toEqual([]);
  });
});

describe('a list behind an item that leads to it', () => {
  it.each([
    ['1. Các chỉ tiêu cần đạt gồm:', ['= 14 gia đình', '= 12 hộ']],
    ['1. Để phấn đấu đạt chuẩn đúng hạn, yêu cầu các thôn lưu ý một số việc sau:', []],
  ])('holds aims, or tasks towards them: %s', async (lead, aims) => {
    expect(await targets(`I. ĐỊNH HƯỚNG\n${lead}\na) Thăm hỏi 14 gia đình\nb) Chỉnh trang 12 hộ ven đường`)).toEqual(aims);
  });
});

describe('what a plan tells of the time before it', () => {
  it('is no aim where the section says why the plan is made', async () => {
    expect(await targets('A. ĐẶT VẤN ĐỀ\nNăm 2024, xã đạt 16 tiêu chí; tỷ lệ hộ có nước sạch 92%.\nB. MỤC TIÊU\n1. Tỷ lệ hộ có nước sạch đạt 95%.')).toEqual(['= 95 %']);
  });
});

describe('what a plan without a date tells of a year before its own', () => {
  it('is no aim', async () => {
    expect(await ofUndated('I. MỤC TIÊU\nNăm 2024, xã đạt 310 tỷ đồng và vượt 9 chỉ tiêu. Năm 2025 xã đạt 340 tỷ đồng.')).toEqual(['= 340 tỷ đồng']);
  });
});

describe('a table of aims in a document', () => {
  it('gives what its coming years hold, once each, and nothing of what was reached', async () => {
    expect(await targets('I. MỤC TIÊU\n\n| TT | Chỉ tiêu | Đơn vị | Thực hiện 2024 | 2025 | 2026 |\n|---|---|---|---|---|---|\n| 1 | Giảm tỷ lệ hộ nghèo | % | 1,5% | 1,2 | 1,0 |')).toEqual(['= 1.2 %', '= 1 %']);
  });
});
