/**
 * Bullets and signs of symbol fonts, which PDFs give as codes without a Unicode meaning.
 * Source: the fonts' published encodings (Adobe Symbol, Microsoft Wingdings).
 */
const SYMBOL: ReadonlyMap<number, string> = new Map([
  [0x2d, '-'], [0xa3, '≤'], [0xb1, '±'], [0xb3, '≥'], [0xb4, '×'], [0xb7, '•'], [0xae, '→'],
]);

const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'], [0x6e, '■'], [0x6f, '□'], [0x71, '❑'], [0x75, '◆'], [0x76, '❖'], [0x9f, '•'], [0xa7, '▪'], [0xa8, '◻'],
  [0xd8, '➢'], [0xe0, '→'], [0xe8, '➔'], [0xf0, '⇨'], [0xfb, '✗'], [0xfc, '✓'], [0xfe, '☑'],
]);

/** Symbol fonts put their codes into this part of the private use area. */
const PRIVATE_BASE = 0xf000;

/** A glyph's text with symbol-font codes as the signs they show; other text as it stands. */
export function symbolText(text: string, fontName: string): string {
  const code = text.codePointAt(0) ?? 0;
  const privateCode = code >= PRIVATE_BASE && code <= PRIVATE_BASE + 0xff ? code - PRIVATE_BASE : null;
  if (/wingdings/iu.test(fontName)) return WINGDINGS.get(privateCode ?? code) ?? (privateCode === null ? text : '•');
  if (/symbol/iu.test(fontName)) return SYMBOL.get(privateCode ?? code) ?? (privateCode === null ? text : '•');
  if (privateCode === null) return text;
  return SYMBOL.get(privateCode) ?? WINGDINGS.get(privateCode) ?? (privateCode >= 0x20 && privateCode < 0x7f ? String.fromCodePoint(privateCode) : '');
}
