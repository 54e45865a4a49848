/**
 * How text is cut for the language model, in training and in use: lower-case syllables and words in one tone
 * placement, one token for every number, and the punctuation that tells where phrases begin and end.
 */
import { foldTonePlacement } from '../vietnamese/index.js';

/** Stands for every number. */
export const NUMBER = '0';
/** Stands before each paragraph. */
export const BOUNDARY = '<s>';
/** Stands for every word that the vocabulary lacks. */
export const UNKNOWN = '<unk>';

const PIECE = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*|[^\s\p{L}\d]/gu;

/** Punctuation that the model sees, with what stands for it; other signs are left out of the token stream. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  '.': '.', '…': '.', ',': ',', ';': ';', ':': ':', '(': '(', ')': ')', '/': '/', '-': '-', '–': '-', '%': '%', '+': '-', '•': '-',
};

/** The model's token for a piece of text (a run of letters, a number, one sign), or null if the model does not see it. */
export function modelToken(piece: string): string | null {
  const first = piece.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return NUMBER;
  if (piece.length > 1 || /\p{L}/u.test(piece)) return foldWord(piece);
  return PUNCTUATION[piece] ?? null;
}

/** A word in lower case and the model's tone placement. */
export function foldWord(word: string): string {
  return foldTonePlacement(word.toLowerCase());
}

/** The model's tokens of a paragraph. */
export function modelTokens(paragraph: string): string[] {
  return modelPieces(paragraph).map(({ word }) => word);
}

/** The pieces of a paragraph that the model sees, each with its token. */
export function modelPieces(paragraph: string): { readonly piece: string; readonly word: string }[] {
  const out: { piece: string; word: string }[] = [];
  for (const piece of paragraph.match(PIECE) ?? []) {
    const word = modelToken(piece);
    if (word !== null) out.push({ piece, word });
  }
  return out;
}
