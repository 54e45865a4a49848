import { describe, expect, it } from 'vitest';
import { restoreText } from '../../src/restore/index.js';

/** Lines as recognition with English data leaves them, so that the whole is told for such. */
const AROUND = 'Thuc hién cac Quyét dinh cua UBND tinh vé cong tac phong chong dich bénh, thién tai tai cac xa, phuong.';
const restored = (line: string): string => restoreText(`${AROUND}\n${line}\n${AROUND}\n`).text;

describe('the type in a document\'s number', () => {
  it.each([
    ['Quyét dinh s6 468/OD-UBND ngay 05/01/2024', '468/QĐ-UBND'],
    ['tai To trinh s6 565/TTY-SYT ngay 14/02/2025', '565/TTr-SYT'],
    ['Quyét dinh s6 203/QD-PGDDBT ngay 16/5/2024', '203/QĐ-PGDĐT'],
    ['Quyét dinh s6 301-KH/TWDTN ngay 25/11/2025', '301-KH/TWĐTN'],
    ['Ké hoach s6 34-KH/BU ngay 20/01/2026 cua Dang uy', '34-KH/ĐU'],
    ['Cong van s6 219-CV/EU ngay 07/01/2026 cua Dang uy', '219-CV/ĐU'],
  ])('is mended by the type that is named before it: %s', (line, number) => {
    expect(restored(line)).toContain(number);
  });

  it('is written where nothing but a dash behind it is undecided', () => {
    expect(restored('Can ct Quyét dinh sé 2034/OD- -BGDDT ngay 13 thang 7 nam 2023 cua B6 Gido duc')).toContain('2034/QĐ-');
  });

  it.each([
    ['Cong van s6 155/CP-NN cua Chinh phu', '155/CP-NN'],
    ['Té trinh s6 565/SYT-VP ngay 14/02/2025', '565/SYT-VP'],
  ])('stays where it is another code: %s', (line, number) => {
    expect(restored(line)).toContain(number);
  });
});

describe('strokes in numbers and dates', () => {
  it.each([
    ['Nghi quyét s6 33-NQITW ngay 09/6/2014', '33-NQ/TW ngày 09/6/2014'],
    ['Chuong trinh hanh déng s6 33-CTrlTU ngay 21/5/2015', '33-CTr/TU'],
    ['Ké hoach s6 lS-KHITU ngay 12/10/2016', '15-KH/TU'],
    ['Nghi quyét s6 20-NQ/TW ngay 28/0112008 cua Ban Chap hanh', '28/01/2008'],
    ['Thong tu s6 01/2018/TT-VPCP ngay 23 thang 11 nam 201,8 cua Bé truong', 'tháng 11 năm 2018'],
    ['Thong tu s6 02/2017/TT-VPCP ngay 31 thang 10 nam 2(,)17 cua Bé truong', 'tháng 10 năm 2017'],
  ])('are read as what they can only be: %s', (line, printed) => {
    expect(restored(line)).toContain(printed);
  });

  it('stay where they may be something else', () => {
    expect(restored('trong nam 2024, 2025 va giai doan 2026-2030')).toContain('năm 2024, 2025');
  });
});

describe('the letters of a code', () => {
  it.each([
    ['tai Thong bao s6 588/TTg-DP ngay 20 thang 4 nam 2009', '588/TTg-ĐP'],
    ['Cong van s6 1447/BTC-DT ngay 20 thang 4 nam 2009', '1447/BTC-ĐT'],
    ['Cong van s6 1512/BYT-DP ngay 21 thang 3 nam 2023', '1512/BYT-DP'],
    ['Cong van s6 456/UBND-YT ngay 10/05/2026 cua UBND tinh', '456/UBND-YT'],
    ['Can ct’ Ké hoach so 41-KH/DU ngay 12 thang 8 nam 2025 cua Dang uy', '41-KH/ĐU'],
    ['Can ct’ Nghi quyét s6 43/NQ-DU ngay 12 thang 8 nam 2025 cua Dang uy', '43/NQ-ĐU'],
    ['Can ct’ ké hoach s617/KH-UBND ngay 12 thang 8 nam 2025 cua UBND x4', 'số17/KH-UBND'],
    ['Can ct’ Ké hoach s6 5/KH-CDCS ngay 12 thang 8 nam 2025', '5/KH-CĐCS'],
    ['Cong van s6 318/SGDDT-GDTX ngay 15 thang 9 nam 2024 cua So Giao duc va Dao tao', '318/SGDĐT-GDTX'],
    ['Cong van s6 847/UBND-VX1 ngay 22 thang 3 nam 2011', '847/UBND-VX1'],
    ['Cong van s6 13719/QLS-CL ngay 05/3/2014 cua Cuc Quan ly Sach', '13719/QLS-CL'],
    ['Cong van s6 3456/BHXH-CST ngay 05/3/2014 cua Bao hiém x4 hdi', '3456/BHXH-CST'],
    ['Bao cao s6 22/BC-BCD33 ngay 16 thang 4 nam 2002 cua Ban Chi dao', '22/BC-BCĐ33'],
    ['Cong van s6 209/BNV-BCD ngay 15/01/2021', '209/BNV-BCĐ'],
    ['Can ct’ Huong dan s6 22/HD-MTTQ-BTT ngay 01/10/2025 cua Ban Thuong truc', '22/HD-MTTQ'],
    ['Can ct’ Hop déng s6 22/HD-MTTQ-BTT ngay 01/10/2025', '22/HĐ-MTTQ'],
    ['Ban Xay dung Dang huyén uy tong hop. Theo To trinh s6 31-TTr/BXDD ngay 12 thang 8 nam 2025 cua Ban Xay dung Dang', '31-TTr/BXDĐ'],
    ['Hdi Néng dan tinh hu¢ng dan. Theo Cong van s6 214-CV/HNDT ngay 12 thang 8 nam 2025 cua Hdi Néng dan tinh', '214-CV/HNDT'],
    ['Cong van s6 4655/UBND-DTXD ngay 02 thang 10 nam 2017', '4655/UBND-ĐTXD'],
    ['Cong van s6 2539/BKH-TD ngay 09 thang 4 nam 2008 cua B6 Ké hoach', '2539/BKH-TĐ'],
    ['Cong van s6 1499/LDTBXH-TE ngay 20 thang 4 nam 2018', '1499/LĐTBXH-TE'],
    ['Cong van s6 714/QLD-CL ngay 05/3/2014 cua Cuc Quan ly Duoc', '714/QLD-CL'],
    ['Cong van s6 318/BYT-DP ngay 05/3/2014 cua B6 Y té', '318/BYT-DP'],
    ['Quyét dinh s6 159/QDB-UBND ngay 20/01/2015 cua UBND tinh', '159/QĐ-UBND'],
    ['Ké hoach s6 225 - KH/TWDTN-CTTN ngay 16 thang 5 nam 2024', 'KH/TWĐTN-CTTN'],
    ['Noi nhan: Luu VP, Ban DC-PL&TG.', 'DC-PL&TG'],
    ['To trinh s6 1630/TTr-SNN-TY ngay 15/9/2016 cua So Nong nghiép', '1630/TTr-SNN-TY'],
  ])('are those that were read, and no more: %s', (line, number) => {
    expect(restored(line)).toContain(number);
  });
});
