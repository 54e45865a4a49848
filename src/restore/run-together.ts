/** Words that stand without the space between them where the letters themselves tell where one ends: `vớiBộ`, `ngày05`, `2008của`. */
import { hasMarks, isSyllable } from '../vietnamese/index.js';
import type { PlacedToken } from './tokenise.js';

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
const SMALL_WORD = /^\p{Ll}{2,}$/u;
/** Words that numbers follow; behind another word one may be a footnote's. */
const NUMBERED: ReadonlySet<string> = new Set(['ngày', 'tháng', 'năm', 'quý', 'số']);
/** A vowel may belong to the last capital before it: `HNHải`. */
const CONSONANT = /^[bcdđghklmnpqrstvx]/u;

/** Places that tell of a converter; a single one may be the writer's own slip, which is what the page says, but for a name behind an office. */
const LEAST_PLACES = 2;

/**
 * The tokens of a page that lost spaces, cut at them. Only what can be nothing else is cut: beside the place stands a
 * whole syllable with its mark, and the letters together are none.
 */
export function partRunTogether(tokens: readonly PlacedToken[]): readonly PlacedToken[] {
  const places = new Map<PlacedToken, readonly number[]>();
  for (const token of tokens) {
    if (!MEETING.test(token.text) || token.text.length !== token.end - token.start) continue;
    const at = Array.from(token.text.matchAll(RUN), ({ 0: run, index }) => placesIn(run).map((place) => index + place)).flat();
    if (at.length > 0) places.set(token, at);
  }
  if (places.size < LEAST_PLACES && !Array.from(places.keys()).some(({ text }) => CAPITALS_AND_NAME.test(text))) return tokens;
  return tokens.flatMap((token) => cut(token, places.get(token) ?? []));
}

function cut(token: PlacedToken, at: readonly number[]): PlacedToken[] {
  if (at.length === 0) return [token];
  const bounds = [0, ...at, token.text.length];
  return at.concat(token.text.length).map((to, part) => ({
    ...token, text: token.text.slice(bounds[part], to), start: token.start + bounds[part]!, end: token.start + to, opens: token.opens && part === 0, spaceLost: part < at.length,
  }));
}

/** Offsets in a run of letters and digits where a space was lost. */
function placesIn(run: string): number[] {
  if (!MEETING.test(run) || isSyllable(run)) return [];
  const [, capitals, name] = CAPITALS_AND_NAME.exec(run) ?? [];
  if (capitals !== undefined && isMarked(capitals.toLowerCase()) && isSyllable(name!.toLowerCase())) return [capitals.length];
  const parts = Array.from(run.matchAll(PARTS), ({ 0: text, index }) => ({ text, index }));
  return parts.slice(1).filter(({ text }, before) => areApart(parts[before]!.text, text)).map(({ index }) => index);
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
