/** What recognition makes of the signs in list markers, by the sign seen. */

const SEEN = 'Lỗi nhận dạng dấu đề mục thấy trong bản quét và lớp văn bản hỏng của kho văn bản mẫu';

/** Signs inside a Roman numeral. `L` (50) stands in no outline. */
export const DAMAGED_ROMANS = {
  source: SEEN,
  entries: [
    { seen: '1', meant: 'I' }, { seen: 'l', meant: 'I' }, { seen: '|', meant: 'I' }, { seen: '!', meant: 'I' }, { seen: ']', meant: 'I' }, { seen: 'Ị', meant: 'I' }, { seen: 'Í', meant: 'I' }, { seen: 'Ì', meant: 'I' },
    { seen: 'L', meant: 'I' }, { seen: 'T', meant: 'I' }, { seen: 'J', meant: 'I' }, { seen: 'H', meant: 'II' }, { seen: 'U', meant: 'II' }, { seen: 'M', meant: 'III' }, { seen: 'Y', meant: 'V' }, { seen: 'N', meant: 'IV' }, { seen: 'W', meant: 'IV' },
  ],
} as const;

/** A lone sign in the place of an Arabic digit. */
export const DAMAGED_DIGITS = {
  source: SEEN,
  entries: [
    { seen: 'l', meant: '1' }, { seen: 'I', meant: '1' }, { seen: '|', meant: '1' }, { seen: '!', meant: '1' }, { seen: 'i', meant: '1' }, { seen: 'Z', meant: '2' }, { seen: 'S', meant: '5' }, { seen: 'ó', meant: '6' }, { seen: 'G', meant: '6' }, { seen: 'B', meant: '8' }, { seen: 'g', meant: '9' },
  ],
} as const;

/** A sign in the place of a list letter. */
export const DAMAGED_LETTERS = {
  source: SEEN,
  entries: [{ seen: '@', meant: 'đ' }, { seen: 'ã', meant: 'a' }, { seen: 'à', meant: 'a' }, { seen: 'á', meant: 'a' }, { seen: 'ð', meant: 'đ' }, { seen: 'ø', meant: 'g' }, { seen: '£', meant: 'e' }, { seen: 'é', meant: 'e' }, { seen: 'è', meant: 'e' }, { seen: 'ê', meant: 'e' }, { seen: '6', meant: 'b' }, { seen: 'ñ', meant: 'h' }],
} as const;

/** Signs in the place of a dash before an item; official text begins no line with them. */
export const DAMAGED_DASHES = { source: SEEN, signs: ['~', '¬', '='] } as const;
