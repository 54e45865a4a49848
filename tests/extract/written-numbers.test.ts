import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/index.js';

/** A plan as English recognition reads it: number, day the signature and the note over what is attached. */
async function plan({ number = '21/KH-UBND', day = '05', note = '', signed = 'CHU TICH\n\nPham Thi Lan' } = {}) {
  const text = `UY BAN NHAN DAN CONG HOA XA HOI CHU NGHIA VIET NAM\nTINH DONG THAP Doc lap - Tu do - Hanh phiic\n\nSé: ${number} Dong Thap, ngay ${day} thang 3 nam 2024\n\nKE HOACH\n\nPhong, chéng han han nam 2024\n\nThuc hién Nghi quyét s6 65/NQ-HDND ngay 08 thang 12 nam 2023 cua Hdi déng nhan dan tinh, Uy ban nhan dan tinh ban hanh Ké hoach nhu sau:\n\nI. NHIEM VU\n\n1. SO Tai chinh b6 tri kinh phi thuc hién.\n\nNoi nhan:\n- Nhu trén;\n- Luu: VT.\n\n${signed}\n${note === '' ? '' : `\f\nPHU LUC\n\n${note}\n\n1. Danh muc h6 so.\n`}`;
  const { document, diagnostics } = await extractPlan({ name: 'ke-hoach.txt', bytes: new TextEncoder().encode(text) });
  return { ...document, doubts: diagnostics.filter(({ code }) => code === 'number-doubtful').length };
}

describe('a number that a pen filled in', () => {
  it.each([
    ['torn into what is none', '3 0b /KH-UBND'],
    ['with a sign for a figure', "£ 7 /KH-UBND"],
  ])('is blank where it was read %s, and leaves place and date alone', async (_, number) => {
    expect(await plan({ number })).toMatchObject({ number: '/KH-UBND', place: 'Đồng Tháp', date: '2024-03-05' });
  });

  it('is named as doubtful where there is room before its sign', async () => {
    expect(await plan({ number: '67 /KH-UBND' })).toMatchObject({ number: '67/KH-UBND', doubts: 1 });
    expect(await plan()).toMatchObject({ number: '21/KH-UBND', doubts: 0 });
  });

  const note = '(Kém theo Ké hoach s6 67/KH-UBND ngay 05 thang 3 nam 2024 cua Uy ban nhan dan tinh)';

  it.each([
    ['confirmed', '67 /KH-UBND', '67/KH-UBND', 0],
    ['told, where it cannot be read', '6% /KH-UBND', '67/KH-UBND', 0],
    ['contradicted, and blank', '57 /KH-UBND', '/KH-UBND', 1],
  ])('is %s by the note over what is attached', async (_, number, expected, doubts) => {
    expect(await plan({ number, note })).toMatchObject({ number: expected, doubts, references: [expect.objectContaining({ number: '65/NQ-HĐND' })] });
  });

  it('is no reference where it stands', async () => {
    expect((await plan({ number: '£ 7 /KH-UBND' })).references.map(({ number }) => number)).toEqual(['65/NQ-HĐND']);
  });
});

describe('a day of issue that a pen filled in', () => {
  it.each([
    ['a stroke beside a figure as the one before it', '| 7', '2024-03-17'],
    ['one figure as half of a day', '2', '2024-03'],
    ['two figures as they are', '26', '2024-03-26'],
    ['two figures with room between them', '2 8', '2024-03-28'],
  ])('takes %s', async (_, day, date) => {
    expect((await plan({ day })).date).toBe(date);
  });
});

describe('a signatory that recognition read', () => {
  it('has the marks that surnames have', async () => {
    expect((await plan({ signed: 'CHU TICH\n\nJ Nguyén Cao Luc' })).signatory?.name).toMatch(/^Nguyễn Cao /u);
  });

  it('is none where neither an office nor a surname was read', async () => {
    expect((await plan({ signed: 'Zhu Doi San' })).signatory).toBeNull();
  });
});
