/** The stars below a body's name in a letterhead, which recognition with English data takes for letters: `ok K`, `KK`, `ook`. */
import type { Decision } from '../decoder.js';
import { HEAD_LINES, type PlacedToken } from '../tokenise.js';

/** Source: readings of `***` in printed letterheads with Tesseract's English data. */
const STARS = /^[oO]{0,2}[kK]{1,3}$/u;
/** Letters of the fewest stars. */
const FEWEST = 2;

/** A star that was read as such, which party documents have below the body's name. */
const STAR = /^\*{1,3}$/u;

/** By token, the stars alone on a line of the head, so that no letter is made of them. */
export function starsIn(tokens: readonly PlacedToken[]): ReadonlyMap<number, string> {
  const isAlone = (at: number): boolean => tokens[at - 1]?.line !== tokens[at]!.line && tokens[at + 1]?.line !== tokens[at]!.line;
  return new Map(tokens.flatMap(({ text, line }, at): [number, string][] => (line < HEAD_LINES && STAR.test(text) && isAlone(at) ? [[at, text]] : [])));
}

/** Drops them where nothing else stands on their line. */
export function dropStars(decisions: readonly Decision[], tokens: readonly PlacedToken[]): readonly Decision[] {
  const lines = new Set<number>();
  for (let first = 0, end = 0; first < tokens.length && tokens[first]!.line < HEAD_LINES; first = end) {
    while (end < tokens.length && tokens[end]!.line === tokens[first]!.line) end++;
    const words = tokens.slice(first, end).map(({ text }) => text);
    if (words.every((word) => STARS.test(word)) && words.join('').length >= FEWEST) lines.add(tokens[first]!.line);
  }
  return lines.size === 0 ? decisions : decisions.map((decision) => (lines.has(tokens[decision.first]!.line) ? { ...decision, text: '', margin: Infinity, runnerUp: null } : decision));
}
