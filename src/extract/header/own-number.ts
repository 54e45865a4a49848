/** The document's own number, where its letterhead was filled in by hand and the notes over what is attached to it tell it again. */
import { ATTACHMENT_WORDS } from '../../lexicon/citations.js';
import { plain, stripMarks } from '../../vietnamese/index.js';
import { LEADING_FIGURES } from './cited-spelling.js';

/** `(Kèm theo Kế hoạch số 67/KH-UBND …`: figures and sign. */
const NOTED = new RegExp(String.raw`${ATTACHMENT_WORDS.phrase}\s(?:\p{L}+\s){1,5}[Ss]ố\s?:?\s?(\d{1,5})\s?(\/\s?\p{Lu}[\p{L}\d&,-]*)`, 'giu');
/** Figures that a pen filled in before a printed sign, as the room between them shows. */
const FILLED_IN = /\d\s+\/$/u;

/** The code of a number's type. */
const CODE = /(?<=^\d*[a-zđA-EĐ]?\/)\p{L}+(?=-)/u;

export interface OwnNumber {
  /** Null only where the letterhead shows none. */
  readonly number: string | null;
  /** The figures that were read and may be wrong; null where nothing speaks against them. */
  readonly doubted: string | null;
}

/**
 * A recognised letterhead's number as the notes confirm it: figures that could not be read are theirs, and figures that they
 * contradict are blank.
 * @param written the number as it stands in the letterhead.
 */
export function confirmedNumber(number: string, written: string, text: string): OwnNumber {
  const sign = signOf(number);
  const noted = new Set([...text.matchAll(NOTED)].filter(([, , code]) => signOf(code!) === sign).map(([, figures]) => figures!));
  const [figures, ...others] = noted;
  const blank = number.startsWith('/');
  if (figures !== undefined && others.length === 0 && blank) return { number: figures + number, doubted: null };
  if (noted.has(/^\d*/u.exec(number)![0])) return { number, doubted: null };
  if (noted.size > 0 && !blank) return { number: number.replace(/^\d+[a-zđ]?/u, ''), doubted: number };
  return { number, doubted: FILLED_IN.test(written.slice(0, written.indexOf('/') + 1)) ? number : null };
}

/** A recognised number whose type's code is that of the type word but for a Đ: `/HĐ-SYT` of a `HƯỚNG DẪN`. */
export function withCodeOfType(number: string, type: string): string {
  return number.replace(CODE, (code) => (stripMarks(code) === stripMarks(type) ? type : code));
}

/** True for one number however its parts are joined: `16-NT` and `16/NT`. */
export function isSameNumber(a: string, b: string): boolean {
  return signOf(a) === signOf(b) && /^\d+/u.exec(a)?.[0] === /^\d+/u.exec(b)?.[0];
}

/** A number's letters as damage leaves them alike: `508/OĐ-UBND` and `/QĐ-UBND` have one sign. */
export function signOf(number: string): string {
  return plain(number.replace(LEADING_FIGURES, '')).replace(/[^a-z]/gu, '').replaceAll('q', 'o');
}
