import { describe, expect, it } from 'vitest';
import { partInks } from '../../src/ocr/image/colours.js';
import { findComponents } from '../../src/ocr/image/components.js';
import type { PreparedPage } from '../../src/ocr/image/prepare.js';
import type { LineReader, ReadWord } from '../../src/ocr/recognise/engine.js';
import { signaturePhrase } from '../../src/ocr/recognise/signature-phrases.js';
import { coveredLines, readUnderSeals } from '../../src/ocr/recognise/under-seals.js';

describe('the phrase over a signature', () => {
  it.each([
    ['tHÒCHỦ TỊCH', null, 'PHÓ CHỦ TỊCH'],
    ['=4{T. CHỦ TỊCH', null, 'KT. CHỦ TỊCH'],
    ['2 RÓ GIÁM ĐÓC', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['ZZx x*° ÐMÓ GIÁM ĐÓC', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['ÂN 0X TRƯỞNG', 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    ['NHÂN DÂN', 'KT. BỘ TRƯỞNG', null],
    ['KT. HIÊU TRƯỜNG', null, 'KT. HIỆU TRƯỞNG'],
    ['Nguyễn Văn Lâm', null, null],
    ['ỦY BAN NHÂN DÂN', null, null],
  ])('is found at the end of “%s” under %s', (reading, above, phrase) => {
    expect(signaturePhrase(reading, above)).toBe(phrase);
  });
});

/** A page of 200 dots an inch with one line at rows 300 to 320 and one large piece of ink. */
function page(line: { left: number; right: number }, seal: { left: number; top: number; right: number; bottom: number }): PreparedPage {
  const text = {
    letterHeight: 20, owners: new Int32Array(0), large: [{ ...seal, label: 1, area: 5000 }],
    lines: [{ ...line, top: 295, bottom: 325, bodyTop: 300, bodyBottom: 320, members: [] }],
  };
  const gray = { data: new Uint8Array(1600 * 800).fill(255), width: 1600, height: 800 };
  return { inks: partInks({ pixels: gray.data, width: 1600, height: 800, channels: 1 }), gray, text, components: findComponents({ data: new Uint8Array(0), width: 1600, height: 0 }), rules: [], dpi: 200, rotation: 0, skew: 0 };
}

function engineThatReads(text: string): LineReader {
  const words = text.split(' ').map((word, i): ReadWord => ({ text: word, confidence: 0.9, box: { left: 20 * i, right: 20 * i + 18, top: 0, bottom: 20 } }));
  return { readLine: () => Promise.resolve(words) };
}

const word = (text: string, left: number): ReadWord => ({ text, confidence: 0.95, box: { left, right: left + 60, top: 298, bottom: 322 } });

describe('a line that a seal touches', () => {
  const seal = { left: 700, top: 250, right: 1000, bottom: 540 };

  it('gets back the words that the seal swallowed', async () => {
    const prepared = page({ left: 980, right: 1180 }, seal);
    const covered = coveredLines(prepared).get(prepared.text.lines[0]!);
    const words = await readUnderSeals(engineThatReads('xk tHÓ CHỦ TỊCH'), [{ words: [word('CHỦ', 985), word('TỊCH', 1100)], covered }]);
    expect(words.map(({ text }) => text).join(' ')).toBe('PHÓ CHỦ TỊCH');
  });

  it('keeps its reading where the second look finds nothing more', async () => {
    const prepared = page({ left: 980, right: 1180 }, seal);
    const covered = coveredLines(prepared).get(prepared.text.lines[0]!);
    const words = await readUnderSeals(engineThatReads('~~ ** ::'), [{ words: [word('Minh', 985), word('Thành', 1100)], covered }]);
    expect(words.map(({ text }) => text)).toEqual(['Minh', 'Thành']);
  });

  it.each([
    ['gets back the surname that another look shows', '~* "Bùi Đình Long', 'Bùi Đình Long'],
    ['gets no surname that does not end in the letters left', '~* Lê Đình Long', 'ui Đình Long'],
    ['gets no word that is no surname', '~* cui Đình Long', 'ui Đình Long'],
  ])('%s', async (_, look, expected) => {
    const prepared = page({ left: 980, right: 1180 }, seal);
    const covered = coveredLines(prepared).get(prepared.text.lines[0]!);
    const first = [{ ...word('ui', 985), confidence: 0.4 }, word('Đình', 1030), word('Long', 1100)];
    const unsure: LineReader = { readLine: async (image) => (await engineThatReads(look).readLine(image)).map((each, i) => ({ ...each, confidence: i < 2 ? 0.3 : 0.95 })) };
    expect((await readUnderSeals(unsure, [{ words: first, covered }])).map(({ text }) => text).join(' ')).toBe(expected);
  });

  it('is left out where it is the seal’s own', async () => {
    const prepared = page({ left: 760, right: 900 }, seal);
    const covered = coveredLines(prepared).get(prepared.text.lines[0]!);
    expect(await readUnderSeals(engineThatReads('SỞ'), [{ words: [word('SỞ', 800)], covered }])).toEqual([]);
  });

  it('is read once where it is long: a seal cannot hide body text', () => {
    expect(coveredLines(page({ left: 200, right: 1400 }, seal)).size).toBe(0);
  });
});
