/**
 * Signs that Tesseract's alphabets lack, with what they are read as and where that reading can be nothing else. What an
 * office may just as well have printed stays: `>` for `≥` where no other `≥` is sure, `<` for `≤`, `...` for `…`, `m2` for `m²`, `y` for `ỵ`.
 */

/** The alphabet that lacks the sign: of the Vietnamese data, the English data, or both. */
export type LackingAlphabet = 'vietnamese' | 'english' | 'both';

export interface LostSign {
  readonly printed: string;
  readonly read: readonly string[];
  /** Where it stands: before a number after a word; behind a unit after a number; alone, between words or numbers; alone, at the head of an item. */
  readonly place: 'before-number' | 'behind-unit' | 'between' | 'item-head';
  readonly lackedBy: LackingAlphabet;
}

export const LOST_SIGNS: { readonly source: string; readonly entries: readonly LostSign[] } = {
  source: 'Bảng chữ của dữ liệu Tesseract vie và eng; trang in thử ở 150, 200, 300 dpi và lớp văn bản hỏng trong kho văn bản mẫu',
  entries: [
    { printed: '≥', read: ['=', '=>'], place: 'before-number', lackedBy: 'both' },
    { printed: '≤', read: ['=<'], place: 'before-number', lackedBy: 'both' },
    { printed: '²', read: ['?'], place: 'behind-unit', lackedBy: 'vietnamese' },
    { printed: '³', read: ['°'], place: 'behind-unit', lackedBy: 'vietnamese' },
    { printed: '–', read: ['—'], place: 'between', lackedBy: 'both' },
    { printed: '•', read: ['»', '¢'], place: 'item-head', lackedBy: 'both' },
  ],
};

/** Units that are written with a power. */
export const POWERED_UNITS = { source: 'Nghị định 86/2012/NĐ-CP: đơn vị đo lường chính thức', units: ['m', 'km', 'cm', 'dm', 'mm', 'hm'] } as const;

/** What a formula goes on with behind its number, so that `=` before it is no comparison. */
export const FORMULA_SIGNS = { source: 'Cách viết công thức trong văn bản hành chính', signs: ['x', '×', '*', '/', '+', '-', '–', ':', '='] } as const;
