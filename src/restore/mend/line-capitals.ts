/** The first word of a line in capitals, where recognition read its letters as small ones: `sa VAN HOA` is `SỞ VĂN HÓA`. */
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
