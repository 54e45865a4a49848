import { describe, expect, it } from 'vitest';
import { decodeLegacy, detectLegacy } from '../../src/vietnamese/index.js';

const TCVN3 = 'Céng hoµ x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc';
const VNI = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp - Töï do - Haïnh phuùc, UÛY BAN NHAÂN DAÂN TÆNH';

describe('legacy encodings', () => {
  it('decodes TCVN3', () => {
    expect(detectLegacy(TCVN3)).toBe('tcvn3');
    expect(decodeLegacy(TCVN3, 'tcvn3')).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam Độc lập - Tự do - Hạnh phúc');
  });

  it('decodes VNI, capitals too', () => {
    expect(detectLegacy(VNI)).toBe('vni');
    expect(decodeLegacy(VNI, 'vni')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập - Tự do - Hạnh phúc, ỦY BAN NHÂN DÂN TỈNH');
  });

  it.each([
    ['Unicode text', 'Ủy ban nhân dân tỉnh tổ chức hội nghị triển khai kế hoạch'],
    ['text without marks', 'Uy ban nhan dan tinh to chuc hoi nghi'],
    ['other languages', 'Le café était fermé à cause de la grève générale'],
    ['signs before items', '· Uy ban · Hoi dong · Cong an · Mat tran · Doan'],
    ['too little text', 'Céng hoµ'],
  ])('sees none in %s', (_, text) => {
    expect(detectLegacy(text)).toBeNull();
  });
});
