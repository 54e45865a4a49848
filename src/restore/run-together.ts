/** Words that stand without the space between them where the letters themselves tell where one ends: `vớiBộ`, `ngày05`, `2008của`. */
import { hasMarks, isSyllable } from '../vietnamese/index.js';
import { isVietnamese } from './damage.js';
import { restorationModel } from './model/load.js';
import type { PlacedToken } from './tokenise.js';
import { foldWord } from './tokens.js';

const RUN = /[\p{L}\d]+/gu;
/** Where a space may have been lost: a small letter before a capital, a digit and a letter. */
const MEETING = /\p{Ll}[\p{Lu}\d]|\p{Lu}{2}\p{Ll}|\d\p{Ll}/u;
/** Its parts: numbers, abbreviations, words. */
const PARTS = /\d+|\p{Lu}{2,}(?:\p{Ll}(?!\p{L}))?|\p{L}\p{Ll}*/gu;
const NUMBER = /^\d+$/u;
/** A single digit may be a misread letter: `1én` for lên. */
const SURE_NUMBER = /^\d{2,}$/u;
const ABBREVIATION = /^\p{Lu}{2,}\p{Ll}?$/u;
/** A word in capitals and a name: `TỊCHTrần`. */
const CAPITALS_AND_NAME = /^(\p{Lu}{2,})(\p{Lu}\p{Ll}+)$/u;
const SMALL_LETTERS_BEHIND = /^\p{L}\p{Ll}+$/u;
const SMALL_WORD = /^\p{Ll}{2,}$/u;
/** Words that numbers follow; behind another word one may be a footnote's. */
const NUMBERED: ReadonlySet<string> = new Set(['ngày', 'tháng', 'năm', 'quý', 'số']);
/** A vowel may belong to the last capital before it: `HNHải`. */
const CONSONANT = /^[bcdđghklmnpqrstvx]/u;

/** Two vowels with consonants between, or one before a lone `ý` or `ở`: no syllable has them. */
const TWO_NUCLEI = /^\p{L}*?[aeiouyà-ãè-êìíò-õùúýăĩũơưạ-ỹ](?:[bcdđghklmnpqrstvx]+[aeiouyà-ãè-êìíò-õùúýăĩũơưạ-ỹ]|[ýở]$)/u;
/** Small letters that two or three words may have. */
const SMALL_RUN = /^\p{L}\p{Ll}{2,17}$/u;
/** Words of two syllables on a page from which they have lost the spaces between them. */
const LEAST_GLUED = 4;
/** `thuý kiến` for `thu ý kiến`: a syllable by its letters. */
const OPINION = /^\p{L}\p{Ll}+ý$/u;
const LONE_WORD = /^[ýởy]$/iu;
/** Letters of two words without marks at least; shorter runs are too often words of other languages. */
const SHORTEST_UNMARKED = 6;

/** Places that tell of a converter; a single one may be the writer's own slip, which is what the page says, but for a name behind an office. */
const LEAST_PLACES = 2;

/**
 * The tokens of a page that lost spaces, cut at them. Only what can be nothing else is cut: beside the place stands a
 * whole syllable with its mark, and the letters together are none.
 */
export function partRunTogether(tokens: readonly PlacedToken[]): readonly PlacedToken[] {
  const places = new Map<PlacedToken, readonly number[]>();
  const runs: PlacedToken[] = [];
  for (const token of tokens) {
    if (token.text.length !== token.end - token.start) continue;
    const meets = MEETING.test(token.text);
    const at = meets ? cutsOf(token.text, (run) => placesIn(run, areApart)) : [];
    if (at.length > 0) places.set(token, at);
    else if (meets || TWO_NUCLEI.test(token.text)) runs.push(token);
  }
  const glued = runs.filter(({ text }) => hasMarks(text) && cutsOf(text, (run) => waysToPart(run).flat()).length > 0);
  if (glued.length >= LEAST_GLUED && isVietnamese(tokens.map(({ text }) => text).join(' '))) {
    for (const token of runs) places.set(token, cutsOf(token.text, (run) => (MEETING.test(run) ? placesIn(run, mayBeApart) : likelyWay(run))));
    tokens.forEach((token, i) => {
      if (OPINION.test(token.text) && tokens[i + 1]?.text.startsWith('kiến') === true && isSyllable(token.text.slice(0, -1).toLowerCase())) places.set(token, [token.text.length - 1]);
    });
  }
  if (places.size < LEAST_PLACES && !Array.from(places.keys()).some(({ text }) => CAPITALS_AND_NAME.test(text))) return tokens;
  return tokens.flatMap((token) => cut(token, places.get(token) ?? []));
}

function cutsOf(text: string, placesIn: (run: string) => readonly number[]): number[] {
  return Array.from(text.matchAll(RUN), ({ 0: run, index }) => placesIn(run).map((place) => index + place)).flat();
}

/** The ways in which a run of small letters parts into two syllables, or else into three. */
function waysToPart(run: string): readonly (readonly number[])[] {
  if (!SMALL_RUN.test(run) || isSyllable(run) || (run.length < SHORTEST_UNMARKED && !hasMarks(run))) return [];
  const two = endsBefore(run, 0, run.length).map((at) => [at]);
  if (two.length > 0) return two;
  return Array.from({ length: run.length - 1 }, (_, i) => i + 1).filter((at) => isWhole(run.slice(at))).flatMap((last) => endsBefore(run, 0, last).map((at) => [at, last]));
}

/** Where a stretch of a run parts into two syllables. */
function endsBefore(run: string, from: number, to: number): readonly number[] {
  return Array.from({ length: to - from - 1 }, (_, i) => from + i + 1).filter((at) => isWhole(run.slice(from, at)) && isWhole(run.slice(at, to)));
}

function isWhole(part: string): boolean {
  return isSyllable(part.toLowerCase()) && (part.length > 1 || LONE_WORD.test(part));
}

/** Where the parts of such a run are known words, and the more usual ones: `dự thảo`, not `dựt hảo`; nowhere in a known word. */
function likelyWay(run: string): readonly number[] {
  const { language } = restorationModel();
  const cost = (way: readonly number[]): number => partsAt(run, way).map(foldWord).reduce((sum, part) => sum + (language.has(part) ? language.unigram(language.id(part)) : Infinity), 0);
  if (language.has(foldWord(run))) return [];
  const [likely] = waysToPart(run).map((way) => ({ way, cost: cost(way) })).filter((one) => one.cost < Infinity).sort((one, other) => one.cost - other.cost);
  return likely?.way ?? [];
}

function partsAt(run: string, way: readonly number[]): readonly string[] {
  return [0, ...way].map((from, i) => run.slice(from, way[i]));
}

function cut(token: PlacedToken, at: readonly number[]): PlacedToken[] {
  if (at.length === 0) return [token];
  const bounds = [0, ...at, token.text.length];
  return at.concat(token.text.length).map((to, part) => ({
    ...token, text: token.text.slice(bounds[part], to), start: token.start + bounds[part]!, end: token.start + to, opens: token.opens && part === 0, spaceLost: part < at.length,
  }));
}

/** Offsets in a run of letters and digits where a space was lost. */
function placesIn(run: string, isApart: (first: string, second: string) => boolean): number[] {
  if (!MEETING.test(run) || isSyllable(run)) return [];
  const [, capitals, name] = CAPITALS_AND_NAME.exec(run) ?? [];
  if (capitals !== undefined && isMarked(capitals.toLowerCase()) && isSyllable(name!.toLowerCase())) return [capitals.length];
  const parts = Array.from(run.matchAll(PARTS), ({ 0: text, index }) => ({ text, index }));
  return parts.slice(1).filter(({ text }, before) => isApart(parts[before]!.text, text)).map(({ index }) => index);
}

/** The same on a page from which many spaces were lost: any word and a number or an abbreviation. */
function mayBeApart(first: string, second: string): boolean {
  const isWord = (part: string): boolean => part.length > 1 && SMALL_LETTERS_BEHIND.test(part) && isSyllable(part.toLowerCase());
  if (NUMBER.test(first)) return isMarked(second) && SMALL_WORD.test(second);
  if (NUMBER.test(second) || ABBREVIATION.test(second)) return isWord(first);
  return areApart(first, second);
}

function areApart(first: string, second: string): boolean {
  if (NUMBER.test(first)) return SURE_NUMBER.test(first) && SMALL_WORD.test(second) && isMarked(second);
  if (NUMBER.test(second)) return NUMBERED.has(first.toLowerCase());
  if (ABBREVIATION.test(first)) return SMALL_WORD.test(second) && CONSONANT.test(second) && isMarked(second);
  if (ABBREVIATION.test(second)) return isMarked(first) && first.length > 1;
  return isSyllable(first) && isSyllable(second) && (hasMarks(first) || hasMarks(second)) && first.length > 1 && second.length > 1;
}

function isMarked(word: string): boolean {
  return hasMarks(word) && isSyllable(word);
}
