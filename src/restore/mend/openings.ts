/** Words that open a line in every official document, told from what follows: `Viv bao dam` is `V/v`, `Căn cước Quyết định` is `Căn cứ`. */
import { DOCUMENT_TYPES } from '../../lexicon/document-types.js';
import { reworded, type Decision } from '../decoder.js';
import type { RawToken } from '../lattice.js';

/** `V/v` with its stroke read as a letter. */
const SUBJECT_MARK = /^V[/ilI1|!]v\.?$/u;
/** What recognition makes of `Căn` and of `cứ`: its horn and hook are read as one letter or several. */
const GROUND = { first: /^C[aăâàảãáạầấ]n$/u, second: /^c\P{Lu}{1,3}$/u } as const;
const TYPES = [...DOCUMENT_TYPES.map(({ name }) => name), 'Luật', 'Hiến pháp', 'Pháp lệnh', 'Bộ luật', 'các'];

/** Gives such words their letters back. */
export function repairOpenings(decisions: readonly Decision[], tokens: readonly RawToken[]): Decision[] {
  return decisions.map((decision, index) => {
    const token = tokens[decision.first]!;
    if (SUBJECT_MARK.test(token.text) && decision.end - decision.first === 1) return reworded(decision, 'V/v');
    if (opensGround(decisions, tokens, index)) return reworded(decision, 'Căn');
    return opensGround(decisions, tokens, index - 1) ? reworded(decision, 'cứ') : decision;
  });
}

/** True for the first word of `Căn cứ Luật …`, however its two words were read. */
function opensGround(decisions: readonly Decision[], tokens: readonly RawToken[], at: number): boolean {
  const [first, second, ...next] = decisions.slice(Math.max(0, at), at + 4);
  return at >= 0 && first !== undefined && second !== undefined && tokens[first.first]!.opens && GROUND.first.test(first.text) && GROUND.second.test(tokens[second.first]!.text) && namesDocument(next);
}

function namesDocument(next: readonly Decision[]): boolean {
  const words = `${next.map(({ text }) => text).join(' ')} `;
  return TYPES.some((type) => words.startsWith(`${type} `));
}
