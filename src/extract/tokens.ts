/** The words and marks of a passage, folded so that spelling variants compare equal. */
import { foldTonePlacement, stripMarks } from '../vietnamese/index.js';

export interface Token {
  /** As written. */
  readonly text: string;
  /** Offsets in the passage's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Lower case with one placement of tones; all dashes are `-`. */
  readonly folded: string;
  /** `folded` without diacritics. */
  readonly plain: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** True if the token begins with an upper-case letter. */
  readonly capital: boolean;
}

type Form = Pick<Token, 'folded' | 'plain' | 'capital'>;

// `KH&CN` is one word; a hyphen parts words, because offices write `Tài chính-Kế toán` and `Tài chính - Kế toán`.
const TOKEN = /(\p{L}[\p{L}\p{M}\d]*(?:&\p{L}+)*)|(\d+)|\S/gu;
const DASH = /^[-‐-―−]$/u;

/** Forms of words met before; a document repeats its words, so that folding each once pays. Emptied when large. */
const FORMS = new Map<string, Form>();
const MOST_FORMS = 50_000;

/** Splits a text into words, numbers and single marks. White space is left out. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const found = match[0];
    const form = formOf(found);
    tokens.push({
      text: found, start: match.index, end: match.index + found.length,
      folded: form.folded, plain: form.plain, capital: form.capital,
      kind: match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark',
    });
  }
  return tokens;
}

/** Lower case, one placement of tones, one kind of dash; of the same length as the NFC input for Vietnamese text. */
export function fold(text: string): string {
  return DASH.test(text) ? '-' : foldTonePlacement(text.toLowerCase());
}

function formOf(text: string): Form {
  const known = FORMS.get(text);
  if (known) return known;
  const folded = fold(text);
  const form = { folded, plain: stripMarks(folded), capital: /^\p{Lu}/u.test(text) };
  if (FORMS.size >= MOST_FORMS) FORMS.clear();
  FORMS.set(text, form);
  return form;
}
