/** Text as tokens with their places, and what the decoder must know of each. */
import { isSkeleton, stripMarks } from '../vietnamese/index.js';
import type { RawToken } from './lattice.js';

export interface PlacedToken extends RawToken {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Counts the text's lines from 0. */
  readonly line: number;
  /** True if the next token stands against this one, because the space between them was lost. */
  readonly spaceLost?: boolean;
}

/** Share of capitals among a line's letters that makes it a line in capitals. */
const CAPITALS = 0.7;
/** What a list begins with; a Roman number before a title in capitals may be misread. */
const MARKER = /^(?:[-–•·*+]|[ivxIVX]{1,5}[.)]|[IVXHLT1l|!]{1,5}[.-](?=\s\p{Lu}{2})|\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}-(?=\s\p{Lu})|[a-zđ]\))(?:\s|$|\p{L})/u;

/** Signs by which markdown marks a heading, and those around bold words: no part of what was printed. */
const HEADING_SIGNS = /^\s*#{1,6}\s+(?=\S)/u;
const BOLD_SIGNS = /^\*{2,3}(?=[^*\s])|(?<=[^*\s])\*{2,3}$/gu;

/** Lines of a text among which the narrow columns of its letterhead break names in capitals over blank lines, so that one word stands alone. */
export const HEAD_LINES = 16;

const SENTENCE_GOES_ON = /^\p{Ll}{2}/u;

/** The tokens of a text's lines; a paragraph is taken to begin after a blank line, at a list marker and after a closed sentence, but not where an open one goes on in small letters, or in a letterhead in capitals. */
export function tokenise(text: string): PlacedToken[] {
  const out: PlacedToken[] = [];
  let ended: 'no' | 'perhaps' | 'paragraph' = 'paragraph';
  // What is read as a sentence's end is none before small letters; nor is a blank line that recognition put into one.
  const opens = (content: string, words: readonly { readonly word: string }[]): boolean => ended === 'paragraph' || (ended === 'perhaps' && !SENTENCE_GOES_ON.test(content) && !(head.goesOn && isCapitals(content) && (head.words === 1 || lettered(words).length === 1)));
  let head = { goesOn: false, words: 0 };
  let at = 0;
  for (const [number, line] of text.split(/(?<=\n)/u).entries()) {
    const words = wordsOf(line);
    const content = line.slice(words[0]?.index ?? line.length).trim();
    const capitals = isCapitals(content) && !areAbbreviations(words.map(({ word }) => word));
    const inTitle = capitals ? [] : capitalRuns(words.map(({ word }) => word));
    words.forEach(({ word, index }, place) => {
      const start = at + index;
      out.push({ text: word, start, end: start + word.length, opens: place === 0 && (opens(content, words) || MARKER.test(content)), capitals: capitals || inTitle[place]!, line: number });
    });
    if (content === '') ended = ended === 'no' ? 'perhaps' : 'paragraph';
    else {
      ended = /[.;:]$/u.test(content) ? 'perhaps' : 'no';
      head = { goesOn: capitals && ended === 'no' && number < HEAD_LINES, words: lettered(words).length };
    }
    at += line.length;
  }
  return out;
}

/** The words of a line with their offsets in it, without markdown's signs. */
function wordsOf(line: string): readonly { readonly word: string; readonly index: number }[] {
  const from = HEADING_SIGNS.exec(line)?.[0].length ?? 0;
  return Array.from(line.slice(from).matchAll(/\S+/gu), ({ 0: written, index }) => {
    const word = written.replace(BOLD_SIGNS, '');
    return { word, index: from + index + (word === written ? 0 : written.indexOf(word)) };
  });
}

function lettered(words: readonly { readonly word: string }[]): readonly { readonly word: string }[] {
  return words.filter(({ word }) => /\p{L}/u.test(word));
}

/** Words in capitals in a row that make a title inside a line of small letters; fewer may be abbreviations. */
const TITLE_WORDS = 3;

/** Tells of each word of a line whether it stands in a run of capitals. */
function capitalRuns(words: readonly string[]): boolean[] {
  const out = words.map(() => false);
  let start = 0;
  for (let place = 0; place <= words.length; place++) {
    if (place < words.length && isInCapitals(words[place]!)) continue;
    if (place - start >= TITLE_WORDS && !areAbbreviations(words.slice(start, place))) out.fill(true, start, place);
    start = place + 1;
  }
  return out;
}

/** Share of the words in capitals that could be Vietnamese, below which they are a list of abbreviations: `TH, KTN, TCCB`. */
const TITLE_SYLLABLES = 0.34;
/** Letters of the longest abbreviations; longer words are several that were read as one. */
const LONGEST_ABBREVIATION = 8;

/** True for words of which those in capitals are a list of abbreviations, parted by commas. */
function areAbbreviations(words: readonly string[]): boolean {
  const capitals = words.filter(isInCapitals);
  const letters = capitals.map((word) => word.replace(/[^\p{L}\p{M}]/gu, ''));
  return capitals.filter((word) => /[,;]$/u.test(word)).length >= capitals.length / 2
    && letters.filter((word) => word.length > LONGEST_ABBREVIATION || isSkeleton(stripMarks(word))).length < TITLE_SYLLABLES * letters.length;
}

/** True for a word of capitals; an I with its mark is often read as a small one: `CHiNH`. */
function isInCapitals(word: string): boolean {
  return /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(/\p{Lu}.*\p{Lu}/u.test(word) ? word.replaceAll('i', '') : word);
}

/** True if a line is written in capitals, judged from its letters; digits and signs say nothing. */
export function isCapitals(line: string): boolean {
  const letters = line.match(/\p{L}/gu) ?? [];
  const upper = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  return letters.length >= 3 && upper / letters.length >= CAPITALS;
}
