import { describe, expect, it } from 'vitest';
import { allSyllables, isSkeleton, isSyllable } from '../../src/vietnamese/index.js';

describe('isSyllable', () => {
  it.each([
    'kế', 'hoạch', 'quyết', 'định', 'nghiêng', 'khuya', 'khuỷu', 'thuở', 'giếng', 'gì', 'gìn', 'giữ', 'quốc', 'quý', 'yếu', 'yên', 'ỷ',
    'ngoằn', 'xoong', 'ươm', 'ấp', 'hươu', 'rượu', 'nghỉ', 'ghế', 'kỹ', 'Đắk', 'Kạn', 'ĐIỀU', 'Nguyễn',
  ])('takes %s for a syllable', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each([
    ['hoà', 'hòa'], ['khoẻ', 'khỏe'], ['thuý', 'thúy'], ['UỶ', 'ỦY'],
  ])('accepts both tone placements: %s and %s', (newer, older) => {
    expect([isSyllable(newer), isSyllable(older)]).toEqual([true, true]);
  });

  it.each([
    ['càc', 'a stop-final rhyme takes sắc and nặng only'],
    ['cắp̀', 'two marks of tone'],
    ['hòan', 'before a final consonant the tone stands on the second vowel'],
    ['điề', 'iê needs a final sound'],
    ['ce', 'c stands before back vowels'],
    ['ka', 'k stands before front vowels'],
    ['nge', 'ng becomes ngh before e'],
    ['ctia', 'no onset ct'],
    ['ươ', 'ươ needs a final sound'],
    ['', 'nothing is no syllable'],
    ['14', 'numbers are none'],
  ])('refuses %s: %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('knows a closed set of syllables, all in small letters', () => {
    const all = Array.from(allSyllables());
    expect(all.length).toBeGreaterThan(10_000);
    expect(all.every((syllable) => syllable === syllable.toLowerCase() && syllable.normalize('NFC') === syllable)).toBe(true);
  });
});

describe('isSkeleton', () => {
  it.each(['thuc', 'dieu', 'cac', 'NHAN'])('takes %s for a syllable without its marks', (word) => {
    expect(isSkeleton(word)).toBe(true);
  });

  it.each(['shall', 'nhitng'])('refuses %s', (word) => {
    expect(isSkeleton(word)).toBe(false);
  });
});
