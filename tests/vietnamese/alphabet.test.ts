import { describe, expect, it } from 'vitest';
import { formatRoman, LIST_LETTERS, listLetterIndex, nextLetter, parseRoman } from '../../src/vietnamese/index.js';

describe('list letters', () => {
  it('follow the Vietnamese alphabet, with đ and without f, j, w, z', () => {
    expect(LIST_LETTERS.slice(0, 8).join('')).toBe('abcdđegh');
    expect([nextLetter('d'), nextLetter('đ'), nextLetter('E'), nextLetter('y'), nextLetter('f')]).toEqual(['đ', 'e', 'g', null, null]);
    expect([listLetterIndex('Đ'), listLetterIndex('ă')]).toEqual([4, null]);
  });
});

describe('Roman numerals', () => {
  it('are read back as they were written, from 1 to 500', () => {
    for (let value = 1; value <= 500; value++) expect(parseRoman(formatRoman(value))).toBe(value);
  });

  it.each(['', 'IIII', 'IC', 'VX', '12', 'Ia'])('refuses “%s”', (text) => {
    expect(parseRoman(text)).toBeNull();
  });
});
