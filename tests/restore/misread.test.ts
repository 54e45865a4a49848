import { describe, expect, it } from 'vitest';
import { mayBeMisread, shapeOf } from '../../src/restore/damage.js';
import { restoreText } from '../../src/restore/index.js';
import { stripMarks } from '../../src/vietnamese/index.js';

const PRINTED = `Thực hiện kế hoạch của Ủy ban nhân dân huyện, Ủy ban nhân dân xã ban hành kế hoạch phòng, chống cháy rừng năm 2024.
Công chức tài chính tham mưu bố trí kinh phí mua sắm dụng cụ chữa cháy trước ngày 15 tháng 12 năm 2023.
Các thôn thành lập tổ bảo vệ rừng, cử người canh gác tại các khu vực có nguy cơ cháy cao trong những ngày nắng nóng.
Hạt kiểm lâm hướng dẫn chủ rừng làm đường băng cản lửa và báo cáo kết quả về Ủy ban nhân dân xã.`;

/** A reader that makes digits, capitals and other letters of most letters with marks. */
const READ_AS: Readonly<Record<string, string>> = {
  á: '6', à: 'd', ă: 'd', â: 'd', ấ: '6', ầ: 'A', ẩ: 'A', ạ: '4', ậ: 'Q', ắ: 'i', ế: '6', ề: 'A', ể: '6', ệ: 'Q', ê: 'C', ô: '6', ố: '6', ồ: 'd', ổ: '6', ộ: 'Q', ờ: 'd', ợ: 'g', ị: '!', ủ: 'ri', ứ: 'ri', ừ: 'ir', ữ: 'fr', ử: 'fr', ụ: 'q', ự: 'U',
};

function read(text: string): string {
  return Array.from(text, (letter) => READ_AS[letter] ?? stripMarks(letter)).join('');
}

function wordsRight(text: string): number {
  const right = PRINTED.split(/\s+/u);
  return text.split(/\s+/u).filter((word, index) => word === right[index]).length / right.length;
}

describe('text whose letters are those of no language', () => {
  it('is restored where it reads as Vietnamese', () => {
    const layer = read(PRINTED);
    expect(mayBeMisread(shapeOf(layer))).toBe(true);
    const { text, damage } = restoreText(layer);
    expect(damage).toEqual(['english-ocr']);
    expect(wordsRight(layer)).toBeLessThan(0.35);
    expect(wordsRight(text)).toBeGreaterThan(0.94);
  });

  it('is restored beside a good line', () => {
    const note = 'Phòng Hành chính gửi văn bản này đến các đơn vị để phổ biến.';
    const { text } = restoreText(`${`${note}\n`.repeat(3)}${read(PRINTED)}`);
    expect(text.split('\n').slice(0, 3)).toEqual([note, note, note]);
    expect(text).toContain('Các thôn thành lập tổ bảo vệ rừng');
  });

  it.each([
    ['French', 'Le présent arrêté entre en vigueur le lendemain de sa publication. Les préfets mettent en place un comité de suivi avant le 31 mars et rendent compte tous les trimestres au ministre chargé de la santé.'],
    ['Lao, spelled in Latin letters', 'Kan phatthana setthakit lae sangkhom khong pathet lao dai hap kan sanabsanun chak ongkan sakon. Khana kammakan lat thaban dai phichalana lae hap hong phaen ngan pi nueng.'],
    ['Spanish', 'El presente plan tiene por objeto establecer las medidas para la coordinacion de las administraciones. Los ministerios remitiran un informe anual antes del dia 31 de enero sobre el grado de cumplimiento.'],
    ['English that was read badly', 'Thc Mini5try of Hca1th sha11 subm1t to thc Governrnent a rcport on thc irnplementation of thi5 p1an bcfore 3l Dccember 2O25 in ordcr to ca1ry out thc tasks 1isted in Annex l.'],
  ])('is left alone where it does not: %s', (_, text) => {
    expect(restoreText(text).text).toBe(text);
  });

  it('is left alone where there is too little of it to tell', () => {
    const few = 'Cdn cri Lu4t ngdy 6 th6ng';
    expect(restoreText(few).text).toBe(few);
  });
});
