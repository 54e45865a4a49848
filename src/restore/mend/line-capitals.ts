/** Words in capitals of which recognition read letters as small ones: the first of a line (`sa VAN HOA` is `SỞ VĂN HÓA`), and any with an I (`PHO Bi THU` is `PHÓ BÍ THƯ`). */
import { isSyllable } from '../../vietnamese/index.js';
import { reworded, type Decision } from '../decoder.js';
import type { PlacedToken } from '../tokenise.js';

const SMALL = /^\p{Ll}{2,}$/u;
const CAPITALS = /^\P{L}*\p{Lu}{2,}\P{Ll}*$/u;
/** Words in capitals that must follow. */
const FOLLOWING = 2;

/** Writes such words in capitals. */
export function raiseLineHeads(decisions: readonly Decision[], tokens: readonly PlacedToken[]): readonly Decision[] {
  return decisions.map((decision, at) => {
    const { line, capitals } = tokens[decision.first]!;
    if (!capitals || tokens[decision.first - 1]?.line === line || !SMALL.test(decision.text) || !isSyllable(decision.text)) return decision;
    const next = decisions.slice(at + 1, at + 1 + FOLLOWING);
    return next.length === FOLLOWING && next.every(({ first, text }) => tokens[first]!.line === line && CAPITALS.test(text)) ? reworded(decision, decision.text.toUpperCase()) : decision;
  });
}

/** A word in capitals but for its I, whose mark recognition takes for the dot of a small one. */
const SMALL_I = /^\p{Lu}+[iíì]\p{Lu}*$/u;

/** Writes such a word in capitals where it stands between two others, or before two. */
export function raiseSmallI(decisions: readonly Decision[], tokens: readonly PlacedToken[]): readonly Decision[] {
  return decisions.map((decision, at) => {
    const { text, line } = tokens[decision.first]!;
    if (!SMALL_I.test(text)) return decision;
    const isCapital = (other: Decision | undefined): boolean => other !== undefined && tokens[other.first]!.line === line && CAPITALS.test(other.text);
    return isCapital(decisions[at + 1]) && (isCapital(decisions[at - 1]) || isCapital(decisions[at + FOLLOWING])) ? reworded(decision, decision.text.toUpperCase()) : decision;
  });
}
