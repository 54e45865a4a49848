/** The word that names a document's type, which stands in capitals over its title: `Kf HOACH` is `KẾ HOẠCH`. */
import { distance } from 'fastest-levenshtein';
import { DOCUMENT_TYPES } from '../../lexicon/document-types.js';
import { stripMarks } from '../../vietnamese/index.js';
import { isCapitals, type PlacedToken } from '../tokenise.js';

const FEWEST_WORDS = 2;
const READ_RIGHT: ReadonlySet<string> = new Set(DOCUMENT_TYPES.map(({ name }) => lettersOf(name)));
const TYPES = DOCUMENT_TYPES.map(({ name }) => ({ words: name.toUpperCase().split(' '), letters: lettersOf(name) })).filter(({ words }) => words.length >= FEWEST_WORDS);
/** Lines of a text among which the word stands. */
const HEAD = 30;
/** Letters from which two may be misread, else one. */
const LONG = 12;
/** What a stamp or specks beside the word are read as. */
const JUNK = /^(?:\P{L}{1,4}|\p{L}{1,2}|\p{Ll}{3})$/u;
/** Most tokens of junk beside it. */
const MOST_JUNK = 3;

/** By token, what is printed there of such a word, where it stands alone on a line of the head but for specks, which stay as they were read. */
export function typeWordsIn(tokens: readonly PlacedToken[]): Map<number, string> {
  const out = new Map<number, string>();
  for (let first = 0, end = 0; first < tokens.length && tokens[first]!.line < HEAD; first = end) {
    while (end < tokens.length && tokens[end]!.line === tokens[first]!.line) end++;
    const line = tokens.slice(first, end).map(({ text }) => text);
    for (const { words, letters } of TYPES) {
      const at = line.findIndex((_, start) => isType(line, start, words.length, letters));
      if (at < 0) continue;
      line.forEach((word, place) => { out.set(first + place, words[place - at] ?? word); });
    }
  }
  return out;
}

/** True if the words of a line from a place on are those of a type, and the others are junk. */
function isType(line: readonly string[], start: number, count: number, letters: string): boolean {
  if (start + count > line.length || line.length - count > MOST_JUNK) return false;
  const beside = [...line.slice(0, start), ...line.slice(start + count)];
  if (!beside.every((word) => JUNK.test(word))) return false;
  const words = line.slice(start, start + count);
  const read = lettersOf(words.join(''));
  return words.every((word) => word.length > 1) && isCapitals(words.join('')) && (read === letters ? beside.length > 0 : !READ_RIGHT.has(read) && distance(read, letters) <= (letters.length >= LONG ? 2 : 1));
}

function lettersOf(text: string): string {
  return stripMarks(text).toLowerCase().replace(/[^a-z]/gu, '');
}
