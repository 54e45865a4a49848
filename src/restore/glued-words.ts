/** Words that are one run of letters because what stood between them was lost. */
import { hasMarks, isSkeleton, isSyllable, stripMarks } from '../vietnamese/index.js';
import type { Reading } from './lattice.js';
import type { RestorationModel } from './model/load.js';
import type { Piece } from './pieces.js';
import { foldWord } from './tokens.js';

/** Cost of two words without what stood between them, where letters are read well. */
const GLUED = 9;
/** Cost of a lost space among damaged letters; measured, 4 to 8 nats do alike. */
const LOST_SPACE = 6;
const SHORTEST_GLUED = 5;
const LONGEST_GLUED = 18;
/** Letters that three words have at least, and most letters of one of them. */
const SHORTEST_THREE = 9;
const LONGEST_WORD = 7;
const SHORTEST_WORD = 2;
/** What a damaged half may cost in the channel, and how many readings of each half are looked at. */
const MOST_HALF = 8;
const HALF_READINGS = 12;

/** Cost of a lost space between letters and digits, where the change of kind tells of it. */
const LOST_AT_NUMBER = 3;
/** A word glued to the number behind it or before it, and an abbreviation glued to the word behind it. */
const BESIDE_NUMBER: readonly RegExp[] = [/^(?<word>\p{L}\p{Ll}{1,6})\d{1,4}$/u, /^\d{1,4}(?<word>\p{Ll}{2,7})$/u];
const CAPITALS_BEFORE_NUMBER = /^(?<word>\p{Lu}{2,7})\d{1,4}$/u;
const SHORTEST_BESIDE_NUMBER = 3;
const BEHIND_ABBREVIATION = /^(?!P?TTg)\p{Lu}{2,9}(?<word>\p{Ll}{3,5})$/u;

/** A word of one letter that can stand glued: `ý`, `ở`. */
const MARKED_LETTER = /^[ýở]$/iu;

/** Two well-read words without what stood between them, or with the stroke between them read as a letter: `đồngbộ`, `trìừphối` for `trì/phối`. */
export function gluedWords(token: string, { start, end, kind }: Piece, { language }: RestorationModel): Reading[] {
  const read = token.slice(start, end);
  if (kind === 'sign' || end - start < SHORTEST_GLUED || !/^\p{L}\p{Ll}+$/u.test(read) || isSyllable(read) || language.has(foldWord(read))) return [];
  const out: Reading[] = [];
  for (let at = 1; at < read.length; at++) {
    for (const gap of [0, 1]) {
      const halves = [read.slice(0, at), read.slice(at + gap)];
      // Where a letter was read in between, both must be sure; where none was, one mark tells that no foreign word stands there.
      if (!(gap === 0 ? halves.some(hasMarks) : halves.every(hasMarks))) continue;
      if (!halves.every((half) => (half.length >= SHORTEST_WORD || (gap === 0 && MARKED_LETTER.test(half))) && isSyllable(half) && language.has(foldWord(half)))) continue;
      const [first, second] = halves.map((half) => language.id(foldWord(half))) as [number, number];
      out.push(gap === 0
        ? { start, end, words: [first, second], text: halves.join(' '), cost: GLUED }
        : { start, end, words: [first, language.id('/'), second], text: halves.join('/'), cost: GLUED });
    }
  }
  return out;
}

/**
 * Readings of the parts of a damaged run of letters that lost the spaces in it (`dQngtra` for `động trở`), wherever both
 * halves may be syllables; capitals among small letters are an abbreviation. `readHalf` gives what the part of the token between two offsets may have been.
 */
export function lostSpaces(token: string, { start, end, kind }: Piece, capitals: boolean, { language }: RestorationModel, readHalf: (start: number, end: number) => readonly Reading[]): Reading[] {
  const read = token.slice(start, end);
  if (kind === 'sign' || read.length < SHORTEST_GLUED || read.length > LONGEST_GLUED || (read.length < SHORTEST_THREE && !capitals && !/\p{Ll}/u.test(read)) || isSkeleton(stripMarks(read))) return [];
  const syllables = (from: number, to: number): Reading[] => readHalf(from, to)
    .filter(({ words, cost }) => cost < MOST_HALF && words.every((word) => isSyllable(language.words[word]!)))
    .sort((a, b) => a.cost - b.cost).slice(0, HALF_READINGS);
  const out: Reading[] = [];
  const spaced = (reading: Reading): Reading => ({ ...reading, text: `${reading.text} `, cost: reading.cost + LOST_SPACE });
  // Where the letters are too few for three words, a half is looked at only beside another.
  if (read.length < SHORTEST_THREE) {
    for (let at = start + SHORTEST_WORD; at <= end - SHORTEST_WORD; at++) {
      const first = syllables(start, at);
      const second = first.length === 0 ? [] : syllables(at, end);
      if (second.length > 0) out.push(...first.map(spaced), ...second);
    }
    return out;
  }
  for (let from = start; from < end; from++) {
    for (let to = from + SHORTEST_WORD; to <= Math.min(end, from + LONGEST_WORD); to++) {
      const parts = (from === start || from - start >= SHORTEST_WORD) && (to === end || end - to >= SHORTEST_WORD);
      if (parts) out.push(...syllables(from, to).map((reading) => (to === end ? reading : spaced(reading))));
    }
  }
  return out;
}

/** How the parts of a token are read: the one that is a word, and the one that is kept as it stands. */
export interface PartReader {
  readonly word: (start: number, end: number) => readonly Reading[];
  readonly kept: (start: number, end: number) => Reading;
}

/** Readings of a word that lost the space between it and a number (`nam2030` for `năm 2030`, `2009cua`), or behind an abbreviation (`SNVngay`). */
export function lostSpaceBesideNumber(token: string, { start, end, kind }: Piece, capitals: boolean, read: PartReader): Reading[] {
  if (kind === 'sign' || end - start < SHORTEST_BESIDE_NUMBER) return [];
  const run = token.slice(start, end);
  const form = [...BESIDE_NUMBER, capitals ? CAPITALS_BEFORE_NUMBER : BEHIND_ABBREVIATION].find((pattern) => pattern.test(run));
  const word = form?.exec(run)?.groups?.word;
  if (word === undefined) return [];
  const wordFirst = run.startsWith(word);
  const middle = wordFirst ? start + word.length : end - word.length;
  const words = wordFirst ? read.word(start, middle) : read.word(middle, end);
  if (words.length === 0) return [];
  const other = wordFirst ? read.kept(middle, end) : read.kept(start, middle);
  const spaced = (reading: Reading): Reading => ({ ...reading, text: `${reading.text} `, cost: reading.cost + LOST_AT_NUMBER });
  return wordFirst ? [...words.map(spaced), other] : [spaced(other), ...words];
}
