/** Finds the places of a letterhead where numbers are written between printed words. */
import { isSyllable, stripMarks } from '../../vietnamese/index.js';
import type { PixelBox } from '../image/raster.js';
import type { ReadWord } from './engine.js';

/** A place for a number between two printed words of one row. Pixels of the page. */
export interface Blank {
  readonly left: number;
  readonly right: number;
  /** The rows that the printed words stand in. */
  readonly row: { readonly top: number; readonly bottom: number };
  /** The word before, and how many of its letters are print; writing may have been read as its end. */
  readonly before: ReadWord;
  readonly beforeLetters: number;
  /** What that print says. */
  readonly label: string;
  /** What the engine made of the writing. */
  readonly between: readonly ReadWord[];
  /** The word after, and where its print begins. */
  readonly after: ReadWord;
  readonly afterStart: number;
  /** The engine's reading of the place, and the least confidence among the words that it comes from. */
  readonly reading: string;
  readonly confidence: number;
  /** The greatest number that may stand there; lower ones than `padded` are written with a 0 before them. */
  readonly most: number;
  readonly padded: number;
  /** True where the number and the word after it are one word (`12/KH-UBND`). */
  readonly joined: boolean;
}

/** What a blank is found by. */
type Frame = Pick<Blank, 'before' | 'beforeLetters' | 'label' | 'after' | 'afterStart' | 'most' | 'padded' | 'joined'>;

/** In heights of the row: a narrower gap holds no writing, a wider one is no blank. */
const GAP = { narrowest: 0.35, widest: 9 } as const;

/** Confidence from which a word between is print. */
const SURE_WORD = 0.85;
/** Confidence from which a number and the code behind it were read together as they stand. */
const FAIR_CODE = 0.8;

/** What finds one kind of blank among the words of a page's head; null where there is none. */
export type BlankFinder = (words: readonly ReadWord[]) => Blank | null;

/** What numbers may stand in a blank. */
type Range = Pick<Blank, 'most' | 'padded'>;

/**
 * Numbers and days below 10 and the months 1 and 2 have a 0 before them: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II,
 * khoản 3 and 4. A clerk may leave it out, but a lone digit may as well be what is left of more.
 */
const NUMBERS: Range = { most: 99_999, padded: 10 };
const DAYS: Range = { most: 31, padded: 10 };
const MONTHS: Range = { most: 12, padded: 3 };
/** Days of the months; of February in leap years. */
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Finders for the blanks of a letterhead: number, day and month. */
export const BLANK_FINDERS: readonly BlankFinder[] = [
  numberFrame,
  (words: readonly ReadWord[]) => dateFrame(words, 'ngay', 'thang', DAYS),
  (words: readonly ReadWord[]) => dateFrame(words, 'thang', 'nam', MONTHS),
].map((find) => (words) => {
  const ordered = [...words].sort((a, b) => a.box.top - b.box.top);
  const frame = find(ordered);
  return frame && toBlank(frame, ordered);
});

/** `Số:` as it may be read where it stands alone before writing (`sá:`), or without its colon. */
const NUMBER_LABEL = /^(?:[Ss]\p{Ll}\s*[:;.]|Số)/u;

/** Where the print of a code begins behind its number: `/KH-UBND`, of the party `-KH/TU`. Source: Hướng dẫn 36-HD/VPTW năm 2018. */
const CODE_START = /-\p{Lu}\p{L}{0,4}\/|\//u;

/** Between `Số:` and the print of the document's code. */
function numberFrame(words: readonly ReadWord[]): Frame | null {
  for (const before of words) {
    const read = NUMBER_LABEL.exec(before.text.normalize('NFC'))?.[0];
    const after = read && onRow(words, before).find((word) => /\/\S*\p{Lu}{2}/u.test(word.text));
    if (after) return { before, beforeLetters: read.length, label: `Số${read.slice(2)}`, after, afterStart: after.text.search(CODE_START), ...NUMBERS, joined: true };
  }
  return null;
}

/** Between two words of the date, such as `ngày` and `tháng`, on a row that names a year. */
function dateFrame(words: readonly ReadWord[], first: string, second: string, range: Range): Frame | null {
  for (const before of words) {
    if (!fold(before.text).startsWith(first)) continue;
    const row = onRow(words, before);
    const after = row.find((word) => fold(word.text).endsWith(second));
    const text = row.map((word) => word.text).join(' ');
    if (!after || !/20\d\d/u.test(text) || row.slice(0, row.indexOf(after)).some(isPrintedWord)) continue;
    const month = /thang\s*(\d+)\s*nam/u.exec(fold(text))?.[1];
    const most = Math.min(range.most, MONTH_LENGTHS[Number(month) - 1] ?? range.most);
    return { before, beforeLetters: first.length, label: before.text.slice(0, first.length), after, afterStart: after.text.length - second.length, ...range, most, joined: false };
  }
  return null;
}

/** `đầu` in `6 tháng đầu năm 2024`: writing is read as a word now and then, but not surely. */
function isPrintedWord({ text, confidence }: ReadWord): boolean {
  return confidence >= SURE_WORD && text.length > 1 && isSyllable(text);
}

function toBlank(frame: Frame, words: readonly ReadWord[]): Blank | null {
  const { before, beforeLetters, after, afterStart } = frame;
  const row = onRow(words, before);
  const between = row.slice(0, row.indexOf(after));
  const em = emOf([before, ...row]);
  // The engine's boxes of neighbours often reach into the writing: their outer edges and the width of their letters are surer.
  const left = Math.round(Math.min(before.box.right, before.box.left + 1.1 * em * ems(before.text.slice(0, beforeLetters))));
  const right = Math.round(Math.max(after.box.left, after.box.right - 1.1 * em * ems(after.text.slice(afterStart)), readEnd(after, afterStart)));
  const rows = { top: Math.max(before.box.top, after.box.top), bottom: Math.min(before.box.bottom, after.box.bottom) };
  const height = rows.bottom - rows.top;
  if (right - left < GAP.narrowest * height || right - left > GAP.widest * height) return null;
  const sources = [...(beforeLetters < before.text.length ? [before] : []), ...between, ...(afterStart > 0 ? [after] : [])];
  return {
    ...frame, left, right, row: rows, between,
    reading: [before.text.slice(beforeLetters), ...between.map((word) => word.text), after.text.slice(0, afterStart)].join(''),
    confidence: Math.min(1, ...sources.map((word) => word.confidence)),
  };
}

/** Where the first letters of a word end if all of it was read as it stands. */
function readEnd({ text, confidence, box }: ReadWord, letters: number): number {
  return letters > 0 && confidence >= FAIR_CODE ? box.left + ((box.right - box.left) * ems(text.slice(0, letters))) / ems(text) : box.left;
}

/** The words to the right of a word on its row, from left to right. */
function onRow(words: readonly ReadWord[], first: ReadWord): ReadWord[] {
  return words
    .filter(({ box }) => box.left > first.box.left && shared(box, first.box) > 0.4 * Math.min(box.bottom - box.top, first.box.bottom - first.box.top))
    .sort((a, b) => a.box.left - b.box.left);
}

function shared(a: PixelBox, b: PixelBox): number {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
}

/** The em of printed words: the median over words of their width by that of their letters. */
function emOf(words: readonly ReadWord[]): number {
  const all = words.map(({ text, box }) => (box.right - box.left) / ems(text)).sort((a, b) => a - b);
  return all[all.length >> 1] ?? 0;
}

/** Width of a text in ems, roughly: the letters of Times fall into few widths. */
function ems(text: string): number {
  return Array.from(stripMarks(text)).reduce((sum, letter) => {
    if (/[ijlt:;.,/|()-]/u.test(letter)) return sum + 0.29;
    if (/[mMW]/u.test(letter)) return sum + 0.8;
    return sum + (/\p{Lu}/u.test(letter) ? 0.67 : 0.47);
  }, 0);
}

function fold(text: string): string {
  return stripMarks(text).toLowerCase();
}
