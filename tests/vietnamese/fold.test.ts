import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSyllables, foldTonePlacement, hasMarks, newTonePlacement, stripMarks, tonePlacementOf } from '../../src/vietnamese/index.js';

const syllable = fc.constantFrom(...allSyllables());

describe('stripMarks', () => {
  it('takes every mark off and leaves the rest', () => {
    expect(stripMarks('Số: 14/KH-UBND, ngày 03 tháng 3 năm 2025 – Đỗ Thị Ước')).toBe('So: 14/KH-UBND, ngay 03 thang 3 nam 2025 – Do Thi Uoc');
  });

  it('keeps the length of a text and leaves no mark', () => {
    fc.assert(fc.property(fc.array(syllable), (words) => {
      const text = words.join(' ');
      return stripMarks(text).length === text.length && !hasMarks(stripMarks(text));
    }));
  });
});

describe('tone placement', () => {
  it('is folded to the older way and back', () => {
    expect(foldTonePlacement('Uỷ ban, hoà bình, toàn, quý, khoẻ, THUỶ')).toBe('Ủy ban, hòa bình, toàn, quý, khỏe, THỦY');
    expect(newTonePlacement('Ủy ban, hòa bình, toàn, quý, khỏe, THỦY')).toBe('Uỷ ban, hoà bình, toàn, quý, khoẻ, THUỶ');
  });

  it('folds the same whatever way a syllable is written', () => {
    fc.assert(fc.property(syllable, (word) => foldTonePlacement(newTonePlacement(word)) === foldTonePlacement(word)));
  });

  it.each([
    ['Ủy ban nhân dân', 'old'], ['Uỷ ban nhân dân', 'new'], ['kế hoạch', null], ['hoà, hoà, hòa', 'new'],
  ])('of “%s” is %s', (text, placement) => {
    expect(tonePlacementOf(text)).toBe(placement);
  });
});
