import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onceEncoded } from '../../src/ocr/text/twice-encoded.js';
import { read, textOf } from './read.js';

const PLAN = readFileSync(new URL('../../fixtures/ke-hoach-xa/input.txt', import.meta.url), 'utf8');
/** Bytes 0x80 to 0x9f in Windows-1252, as in the Encoding standard. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const asLatin = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const asWindows = (text: string): string => asLatin(text).replace(/[\u0080-\u009f]/gu, (control) => WINDOWS[control.charCodeAt(0) - 0x80]!);
const vietnamese = fc.stringMatching(/^(?:[aàáảãạăắằẵặâấầẩẫậđeèéẻẽẹêếềểễệiìíỉĩịoòóỏõọôốồổỗộơớờởỡợuùúủũụưứừửữựyỳýỷỹỵbcghklmnpqrstvx ]|[ĐẮỆỔƯỢ“”–…]){60,200}$/u);

describe('text that was encoded twice', () => {
  it.each([['as Latin-1', asLatin], ['as Windows-1252', asWindows]])('reads %s as it was', async (_, mangle) => {
    expect(textOf(await read(mangle(PLAN)))).toBe(textOf(await read(PLAN)));
  });

  it('reads as it was, whatever its letters', () => {
    fc.assert(fc.property(vietnamese, fc.constantFrom(asLatin, asWindows), (text, mangle) => {
      const marked = `${text} đề nghị Ủy ban nhân dân`;
      expect(onceEncoded(mangle(marked))).toBe(marked);
    }), { numRuns: 200 });
  });

  it('is told from text that was encoded once, in any language', () => {
    for (const text of [PLAN, PLAN.normalize('NFD'), 'Ã la carte, São João, façade, Übergröße: «Ça va?» – naïve', 'Số 5/KH-UBND: “Đạt ≥ 95%”', 'Bảng mã: Ã© Ã¨ Ãª']) expect(onceEncoded(text)).toBe(text);
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(onceEncoded(text)).toBe(text);
    }), { numRuns: 200 });
  });
});
