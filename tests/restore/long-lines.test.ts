import { describe, expect, it } from 'vitest';
import { textPages } from '../../src/ocr/text/read-text.js';
import { restorePages } from '../../src/restore/index.js';
import { cpuSeconds } from '../cpu-seconds.js';

describe('restoration', () => {
  it.each([
    ['text without marks', 'Thuc hién cac Quyét dinh ctia UBND tinh vé viéc '],
    ['dates', 'Ngày 15/6 '],
    ['specks', '~ ~~ | '],
  ])('takes time in proportion to the length of one line of %s', async (_, words) => {
    const seconds = (times: number): Promise<number> => cpuSeconds(() => restorePages(textPages(words.repeat(times))));
    await seconds(100);
    const short = await seconds(1_000);
    expect(await seconds(4_000)).toBeLessThan(10 * short + 1);
  });
});
