/** What recognition makes of the signs in dates. */

const READINGS = 'Lỗi nhận dạng chữ số trong ngày, tháng, quý của bản quét; số La Mã của quý chỉ từ I đến IV';

/** Letters and strokes that stand for a digit between digits. */
export const DIGIT_LOOKALIKES: { readonly source: string; readonly signs: Readonly<Record<string, string>> } = {
  source: READINGS,
  signs: { O: '0', o: '0', Q: '0', l: '1', I: '1', '|': '1', '!': '1' },
};

/** Quarters with a sign misread, of the same length as the right numeral. */
export const MISREAD_QUARTERS: { readonly source: string; readonly numerals: Readonly<Record<string, string>> } = {
  source: READINGS,
  numerals: {
    '11': 'II', '1I': 'II', I1: 'II', Il: 'II', lI: 'II', ll: 'II', '1l': 'II', l1: 'II', 'I|': 'II', '|I': 'II', '||': 'II',
    '111': 'III', '11I': 'III', '1I1': 'III', I11: 'III', '1II': 'III', I1I: 'III', II1: 'III', Ill: 'III', lll: 'III', IIl: 'III', lII: 'III', IlI: 'III', llI: 'III', lIl: 'III', 'II|': 'III', '|||': 'III',
    '1V': 'IV', lV: 'IV', '|V': 'IV', TV: 'IV', JV: 'IV', IY: 'IV', '1v': 'IV',
  },
};
