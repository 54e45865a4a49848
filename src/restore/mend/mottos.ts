/** The mottos of a letterhead, which every document prints alike: a reading that comes near one is that motto. */
import { distance } from 'fastest-levenshtein';
import { MOTTOS as PRINTED_MOTTOS } from '../../lexicon/frame-phrases.js';
import { stripMarks } from '../../vietnamese/index.js';
import { isCapitals, type PlacedToken } from '../tokenise.js';

interface Motto {
  readonly words: readonly string[];
  readonly letters: string;
}

const MOTTOS: readonly Motto[] = PRINTED_MOTTOS.printed.map((text) => mottoOf(text.split(' ')));
/** Share of a motto's letters that may be read otherwise. */
const MISREAD = 0.25;
/** Last words of a motto that a narrow column may break off. */
const MOST_TORN = 2;
/** Tokens by which a reading may be shorter or longer than its motto. */
const TOKENS_APART = 3;

/**
 * By token, what is printed there of a motto, wherever one is printed in its own capitals. It stands in the right column of
 * a letterhead, so that what the left column says goes on behind it.
 */
export function mottosIn(tokens: readonly PlacedToken[]): Map<number, string> {
  const out = new Map<number, string>();
  const letters = tokens.map(({ text }) => lettersOf(text));
  for (let first = 0, end = 0; first < tokens.length; first = end) {
    while (end < tokens.length && tokens[end]!.line === tokens[first]!.line) end++;
    for (const motto of MOTTOS) {
      const found = nearest(letters.slice(first, end), motto);
      if (found === null) continue;
      const read = tokens.slice(first + found.first, first + found.end).map(({ text }) => text).join('');
      if (isCapitals(read) !== isCapitals(motto.words.join('')) || !/^\P{L}*\p{Lu}/u.test(read)) continue;
      const part = partOnLine(motto, letters, first, end, found);
      write(out, letters, first + part.first, first + part.end, part.words);
      for (const [at, word] of part.beside) out.set(at, word);
      if (part.words === motto.words) for (const at of tornOff(motto, letters.slice(first + part.first, first + part.end).join(''), letters, lineFrom(tokens, end))) out.set(at, '');
    }
  }
  return out;
}

/** The tokens that a line begins at and ends before. */
type LineRange = readonly [first: number, end: number];

function lineFrom(tokens: readonly PlacedToken[], first: number): LineRange {
  let end = first;
  while (end < tokens.length && tokens[end]!.line === tokens[first]!.line) end++;
  return [first, end];
}

/**
 * The tokens of a motto's last words that its narrow column broke off, behind what the left column has on the next line:
 * `… CHỦ NGHĨA VIỆT` above `BỆNH VIỆN ĐA KHOA NAM`. They are given back where the motto stands.
 */
function tornOff({ words, letters: whole }: Motto, read: string, letters: readonly string[], [first, end]: LineRange): number[] {
  for (let count = 1; count <= MOST_TORN; count++) {
    const rest = lettersOf(words.slice(-count).join(''));
    if (letters.slice(end - count, end).join('') !== rest || end - count < first) continue;
    if (distance(read, whole.slice(0, -rest.length)) < distance(read, whole)) return Array.from({ length: count }, (_, step) => end - count + step);
  }
  return [];
}

interface Found {
  readonly first: number;
  readonly end: number;
  readonly misread: number;
}

/** A motto's words on a line, and by token those that stand on the line above or below. */
interface PartOnLine extends Found {
  readonly words: readonly string[];
  readonly beside: readonly (readonly [token: number, word: string])[];
}

/** The words of a motto that a line shows where a narrow column broke it: the others end the line above or begin the one below, and less of it is misread without them. */
function partOnLine(motto: Motto, letters: readonly string[], lineStart: number, lineEnd: number, whole: Found): PartOnLine {
  const line = letters.slice(lineStart, lineEnd);
  let best: PartOnLine = { ...whole, words: motto.words, beside: [] };
  for (let count = 1; count < motto.words.length; count++) {
    const parts = [
      { rest: motto.words.slice(0, count), from: Math.max(0, lineStart - count), words: motto.words.slice(count) },
      { rest: motto.words.slice(-count), from: lineEnd, words: motto.words.slice(0, -count) },
    ];
    for (const { rest, from, words } of parts) {
      if (letters.slice(from, from + count).join('') !== lettersOf(rest.join(''))) continue;
      const found = nearest(line, mottoOf(words));
      if (found !== null && found.misread < best.misread) best = { ...found, words, beside: rest.map((word, step) => [from + step, word]) };
    }
  }
  return best;
}

function mottoOf(words: readonly string[]): Motto {
  return { words, letters: lettersOf(words.join('')) };
}

/** The run of a line's words that comes nearest to a motto, if it comes near and is not right; end exclusive. */
function nearest(line: readonly string[], { words, letters }: Motto): Found | null {
  let best: Found | null = null;
  for (let first = 0; first < line.length; first++) {
    for (let end = Math.max(first + 1, first + words.length - TOKENS_APART); end <= Math.min(line.length, first + words.length + TOKENS_APART); end++) {
      const read = line.slice(first, end).join('');
      if (Math.abs(read.length - letters.length) > MISREAD * letters.length || line[first] === '' || line[end - 1] === '') continue;
      const misread = distance(read, letters);
      if (misread <= MISREAD * letters.length && (best === null || misread < best.misread)) best = { first, end, misread };
    }
  }
  return best;
}

/** Puts a motto's words in the places of tokens, each where its letters were read. */
function write(out: Map<number, string>, letters: readonly string[], first: number, end: number, words: readonly string[]): void {
  const isWhole = end - first === words.length && words.every((word, place) => (word === '-') === (letters[first + place] === ''));
  if (isWhole) {
    words.forEach((word, place) => { out.set(first + place, word); });
    return;
  }
  const rest = [...words];
  let due = 0;
  for (let at = first; at < end; at++) {
    due += letters[at]!.length;
    const own: string[] = [];
    const signNext = at + 1 < end && letters[at + 1] === '';
    if (letters[at] === '' && rest[0] === '-') own.push(rest.shift()!);
    while (rest.length > 0 && rest[0] !== '-' && (at === end - 1 || lettersOf(rest[0]!).length / 2 < due)) {
      due -= lettersOf(rest[0]!).length;
      own.push(rest.shift()!);
      if (rest[0] === '-' && !signNext) own.push(rest.shift()!);
    }
    out.set(at, own.join(' '));
  }
}

function lettersOf(text: string): string {
  return stripMarks(text).toLowerCase().replace(/[^a-z]/gu, '');
}
