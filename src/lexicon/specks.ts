/** Signs that recognition takes specks of a scan for, at the edges of words and before markers. */
export const SPECK_SIGNS = {
  source: 'Nhận dạng của Tesseract (dữ liệu tiếng Anh và tiếng Việt) trên văn bản quét; Nghị định 30/2020/NĐ-CP, Phụ lục I, không cho các dấu này đứng trước chữ',
  /** Punctuation, which stands behind words only. */
  stops: ['.', ',', ':', ';'],
  /** Strokes that official text has none of. */
  strokes: ['\'', '’', '‘', '`', '_', '~'],
  /** Quotation marks, which are specks only where no quotation can begin. */
  quotes: ['"', '“'],
} as const;

/** The signs of a class, to be put between the brackets of a regular expression. */
export const SPECKS_BEFORE_WORDS = [...SPECK_SIGNS.stops, ...SPECK_SIGNS.strokes].join('');
export const SPECKS_BEFORE_MARKERS = [...SPECK_SIGNS.stops, ...SPECK_SIGNS.strokes, ...SPECK_SIGNS.quotes].join('');
