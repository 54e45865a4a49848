import { describe, expect, it } from 'vitest';
import type { ReadWord } from '../../src/ocr/recognise/engine.js';
import { lineConfidence, withoutJunk } from '../../src/ocr/recognise/junk.js';

const word = (text: string, confidence: number): ReadWord => ({ text, confidence, box: { left: 0, top: 0, right: 1, bottom: 1 } });

describe('readings of a line', () => {
  it.each([
    ['print is kept', [['Nơi', 0.95], ['nhận:', 0.93]], ['Nơi', 'nhận:']],
    ['a speck beside print is left out', [['Phòng', 0.95], ['`', 0.9], ['Nội', 0.9]], ['Phòng', 'Nội']],
    ['a list dash is kept', [['-', 0.8], ['Lưu:', 0.9]], ['-', 'Lưu:']],
    ['a bullet before a text is kept', [['+', 0.97], ['Ban', 0.97], ['hành', 0.97]], ['+', 'Ban', 'hành']],
    ['a bullet that was hardly seen is left out', [['*', 0.5], ['Ban', 0.97], ['hành', 0.97]], ['Ban', 'hành']],
    ['a colon set off from its words is kept', [['Phí', 0.93], [':', 0.89], ['1.000.000', 0.97]], ['Phí', ':', '1.000.000']],
    ['a colon before the words is left out', [[':', 0.89], ['Phí', 0.93]], ['Phí']],
    ['a pen stroke is left out', [['~j', 0.2], ['š*', 0.3]], []],
    ['a sure syllable among pen strokes is kept', [['quy', 0.96], ['„~ạx-kd', 0]], ['quy']],
    ['a lone date that was hardly read is kept', [['31/3/2026', 0.44]], ['31/3/2026']],
    ['a lone quarter that was hardly read is kept', [['II/2026', 0.4]], ['II/2026']],
    ['a speck read as the quotation mark of a word is left out', [["'Thể", 0.9], ['thao', 0.95]], ['Thể', 'thao']],
    ['quotation marks around words are kept', [["'Sống", 0.9], ["đẹp'", 0.95]], ["'Sống", "đẹp'"]],
    ['an apostrophe in a name is kept', [['Ea', 0.9], ["T'ling", 0.95]], ['Ea', "T'ling"]],
    ['a number with its code that was hardly read is kept', [['Số:', 0.91], ['412/KH-BV', 0.23]], ['Số:', '412/KH-BV']],
    ['a number whose slash was not seen is kept', [['Số:', 0.9], ['1113QQĐ-SGDĐT', 0.2]], ['Số:', '1113QQĐ-SGDĐT']],
    ['a number read together with its label is kept', [["Số:'897/TB-SGDĐT", 0.35]], ["Số:'897/TB-SGDĐT"]],
    ['capitals among strokes that are no code are left out', [['Số:', 0.91], ['4K/BV/', 0.2]], ['Số:']],
    ['figures that are no date are left out', [['31/3/202', 0.44]], []],
    ['a lone number is kept if it is sure', [['4', 0.93]], ['4']],
    ['a lone number is left out if it is not', [['4', 0.5]], []],
    ['a lone syllable needs less', [['Số:', 0.53]], ['Số:']],
    ['an item of a number and a syllable is kept however doubtful', [['-', 0.93], ['12', 0.25], ['ấp;', 0.25]], ['-', '12', 'ấp;']],
    ['a dash before a doubtful syllable is left out with it', [['-', 0.93], ['ấp;', 0.25]], []],
    ['a doubtful syllable without its dash is left out', [['-', 0.3], ['12', 0.25], ['ấp;', 0.25]], []],
    ['a badly read code keeps its line', [['Số:', 0.9], ['g7', 0.07], ['/CT-UBND', 0.85]], ['Số:', 'g7', '/CT-UBND']],
  ] as const)('%s', (_, words, kept) => {
    expect(withoutJunk(words.map(([text, confidence]) => word(text, confidence))).map(({ text }) => text)).toEqual(kept);
  });

  it('weigh each word by its length', () => {
    expect(lineConfidence([word('abc', 1), word('d', 0)])).toBe(0.75);
    expect(lineConfidence([])).toBe(0);
  });
});
