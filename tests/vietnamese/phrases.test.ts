import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsWith, oneOf, Openings, openings, plain, stripMarks, wordsOf } from '../../src/vietnamese/index.js';

const PHRASES = ['Phòng', 'Phòng cháy', 'phòng, chống', 'Công an', 'UBND', 'Đội', 'a)', '30/4'].map(plain);

describe('phrases that a text may begin with', () => {
  it.each([
    ['Công an xã', 'cong an'],
    ['CÔNG AN', 'cong an'],
    ['Phòng, chống lụt bão', 'phong'],
    ['đội', 'doi'],
    ['Công ang', null],
    ['Công', null],
    ['UBND2', null],
    ['30/4 hằng năm', '30/4'],
    ['', null],
  ])('are found at the start of %j: %j', (text, found) => {
    expect(openings(PHRASES).of(plain(text))).toBe(found);
  });

  it('tell what they were given to tell, the first of those that fit', () => {
    const kinds = new Openings([['cong an', 'force'], ['cong', 'word'], ['cong an', 'again']] as const);
    expect([kinds.of('cong an xa'), kinds.of('cong trinh'), kinds.of('an'), kinds.begin('cong an')]).toEqual(['force', 'word', null, true]);
  });

  it('are the same as those found by trying each in turn', () => {
    const text = fc.array(fc.constantFrom(...PHRASES, 'xã', 'chống', ' ', ', ', '1', 'ư', '́'), { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (written) => {
      expect(openings(PHRASES).of(written)).toBe(beginsWith(written, PHRASES));
    }));
  });
});

describe('plain text', () => {
  it.each([
    ['  Kế  hoạch\n số\u00a012 – KH\t', 'ke hoach so 12 - kh'],
    ['Đơn vị hoà giải, Uỷ ban', 'don vi hoa giai, uy ban'],
    ['ΟΔΟΣ, 𝐀', 'οδος, 𝐀'],
    ['', ''],
    [' \n ', ''],
  ])('of %j is %j', (text, found) => {
    expect(plain(text)).toBe(found);
  });

  it('is lower case without marks, with one kind of dash and single spaces, however long', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('Đ', 'ế', 'Uỷ', ' ', '\n', '–', '.', 'x', 'İ', 'Σ', '\ud835') }), fc.constantFrom('Kế hoạch – '.repeat(900)));
    fc.assert(fc.property(text, (written) => {
      expect(plain(written)).toBe(stripMarks(written.toLowerCase()).replace(/[‐-―−]/gu, '-').replace(/\s+/gu, ' ').trim());
    }));
  });
});

describe('patterns of phrases', () => {
  it.each(['Ủy ban', 'Uỷ ban', 'hòa giải', 'hoà giải'])('find %j wherever the tone stands', (text) => {
    expect([oneOf(['Ủy ban', 'hòa giải']), wordsOf(['Uỷ ban', 'hoà giải'])].map((source) => new RegExp(`^${source}$`, 'u').test(text))).toEqual([true, true]);
  });

  it('try the longest first', () => {
    expect(new RegExp(oneOf(['Ban', 'Ban Chỉ đạo']), 'u').exec('Ban Chỉ đạo xã')?.[0]).toBe('Ban Chỉ đạo');
  });
});
