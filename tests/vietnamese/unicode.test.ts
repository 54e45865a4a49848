import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSyllables, repairUnicode } from '../../src/vietnamese/index.js';

describe('repairUnicode', () => {
  it.each([
    ['decomposed letters', 'Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
    ['a tone typed before its hat', 'kê\u0301 hoa\u0323ch o\u0301\u0302n', 'kế hoạch ốn'],
    ['torn letters in capitals', 'ĐIỀ U 5. KHO ẢN 2', 'ĐIỀU 5. KHOẢN 2'],
    ['torn letters in small letters', 'trướ c ngày, nhiệ m vụ', 'trước ngày, nhiệm vụ'],
    ['zero-width characters and soft hyphens', 'kế\u200b ho\u00adạch\ufeff', 'kế hoạch'],
    ['the Icelandic letter', 'Ðiều, QĐÐ-BNV', 'Điều, QĐ-BNV'],
    ['Cyrillic letters in a Latin word', 'рhường Nаm', 'phường Nam'],
    ['ligatures', 'ﬁle', 'file'],
  ])('repairs %s', (_, damaged, right) => {
    expect(repairUnicode(damaged)).toBe(right);
  });

  it.each([
    'Tổ 5 ở ấp An Ổn có ông Ấn, bà Út', 'số n của đề án a, b', 'Москва', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 'uỷ ban và ủy ban', 'm² ≥ 5 km',
  ])('leaves “%s” alone', (text) => {
    expect(repairUnicode(text)).toBe(text);
  });

  it('gives NFC, and the same again when repeated', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...allSyllables()), fc.string({ unit: 'grapheme', maxLength: 6 }))), (words) => {
      const once = repairUnicode(words.join(' '));
      return once === once.normalize('NFC') && repairUnicode(once) === once;
    }));
  });
});
