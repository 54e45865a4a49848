import { describe, expect, it } from 'vitest';
import { showsAny } from '../../src/extract/text/sentence-forms.js';
import { CHANGE_SIGNS, MEASURE_SIGNS, SIGN_CLASSES, TIME_SIGNS } from '../../src/lexicon/passage-signs.js';

const signs = [...TIME_SIGNS, ...MEASURE_SIGNS, ...CHANGE_SIGNS];

describe('the signs of passages', () => {
  it.each(signs.map((sign) => [sign.example, sign] as const))('show in their example: %s', (example, sign) => {
    expect(showsAny([sign], SIGN_CLASSES)(example)).toBe(true);
    expect(showsAny([sign], SIGN_CLASSES)(example.toUpperCase())).toBe(true);
  });

  it('use every class of words', () => {
    const named = signs.flatMap(({ pattern }) => [...pattern.matchAll(/<(\p{L}+)>/gu)].map(([, name]) => name));
    expect(new Set(named)).toEqual(new Set(Object.keys(SIGN_CLASSES).filter((name) => name !== 'source')));
  });

  it.each(['Tăng cường tuyên truyền trong cán bộ, công chức', 'Phòng Kinh tế chủ trì, phối hợp với Công an xã'])('do not show in a passage without times and measures: %s', (text) => {
    expect([TIME_SIGNS, MEASURE_SIGNS, CHANGE_SIGNS].map((list) => showsAny(list, SIGN_CLASSES)(text))).toEqual([false, false, false]);
  });
});
