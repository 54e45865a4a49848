/** Words that open a line in every official document, told from what follows: `Viv bao dam` is `V/v`, `Căn cước Quyết định` is `Căn cứ`. */
import { DOCUMENT_TYPES } from '../../lexicon/document-types.js';
import { reworded, type Decision } from '../decoder.js';
import type { RawToken } from '../lattice.js';
import type { PlacedToken } from '../tokenise.js';

/** `V/v` with its stroke read as a letter. */
const SUBJECT_MARK = /^V[/\\ilI1|!W7]v\.?$/u;
/** What recognition makes of `Căn` and of `cứ`: its horn and hook are read as one letter or several. */
const GROUND = { first: /^C[aăâàảãáạầấ]n$/u, second: /^[ce]\P{Lu}{1,3}$/u } as const;
const TYPES = [...DOCUMENT_TYPES.map(({ name }) => name), 'Luật', 'Hiến pháp', 'Pháp lệnh', 'Bộ luật', 'các'];

/** What recognition makes of `Số:` before a document's own number, with what follows the colon. */
const NUMBER_MARK = /^(?:[Ss8$5§]8?[6éèêô0oóÓôeẽ]?|[6é])[:;](.*)$/u;
/** The code of a number; its stroke may be lost. */
const CODE = /^(?:\S*\/\p{Lu}{2}|\p{Lu}{2,}-\p{Lu}{2})/u;
/** Lines of a page among which a letterhead's number stands, and tokens that its digits may be torn into. */
const LETTERHEAD = 14;
const TORN = 2;

/** Gives such words their letters back. */
export function repairOpenings(decisions: readonly Decision[], tokens: readonly PlacedToken[]): Decision[] {
  return decisions.map((decision, index) => {
    const token = tokens[decision.first]!;
    const rest = opensNumber(decisions, tokens, index);
    if (rest !== null) return reworded(decision, `Số:${rest}`);
    if (SUBJECT_MARK.test(token.text) && decision.end - decision.first === 1) return reworded(decision, 'V/v');
    if (opensGround(decisions, tokens, index)) return reworded(decision, 'Căn');
    return opensGround(decisions, tokens, index - 1) ? reworded(decision, 'cứ') : decision;
  });
}

/** What stands behind the `Số:` of a letterhead, in the same token; null for any other token. */
function opensNumber(decisions: readonly Decision[], tokens: readonly PlacedToken[], at: number): string | null {
  const { first, end, text } = decisions[at]!;
  const { text: raw, line } = tokens[first]!;
  if (line >= LETTERHEAD || end > first + 1 || tokens[first - 1]?.line === line) return null;
  const rest = NUMBER_MARK.exec(raw)?.[1];
  if (rest === undefined || !tokens.slice(first, first + 1 + TORN).some((token, step) => token.line === line && CODE.test(step === 0 ? rest : token.text))) return null;
  return /[:;](.*)$/u.exec(text)?.[1] ?? rest;
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
