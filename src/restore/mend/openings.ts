/** Words that open a line in every official document, told from what follows: `Viv bao dam` is `V/v`, `Căn cước Quyết định` is `Căn cứ`. */
import { DOCUMENT_TYPES } from '../../lexicon/document-types.js';
import { reworded, type Decision } from '../decoder.js';
import type { RawToken } from '../lattice.js';
import type { PlacedToken } from '../tokenise.js';

/** `V/v` with its stroke read as a letter; and read as one letter with the one behind it, which only the head of a page tells from a name. */
const SUBJECT_MARK = /^V[/\\ilI1|!W7]v\.?$/u;
const JOINED_SUBJECT_MARK = /^V(?:[/\\ilI1|!7.]?[Ww]v?|[/\\ilI1|!W7]v|\.?v)(:?)$/u;
/** What recognition makes of `Căn` and of `cứ`: its horn and hook are read as one letter or several, or the whole as another short word (`Can cer Luat`, `Can dr Thong tu`). */
const GROUND = { first: /^C[aăâàảãáạầấẩ]n$/u, second: /^\P{Lu}{2,4}$/u } as const;
/** What recognition makes of `Kính` and of `gửi:` in a head; the stroke of a K, or a stamp beside it, is read as other letters. */
const ADDRESS = { first: /^\P{L}*\p{L}{0,3}[KXR][ií]nh$/u, second: /^g\p{L}{1,4}[:;]$/u } as const;
const HEAD = 40;
const TYPES = [...DOCUMENT_TYPES.map(({ name }) => name.toLowerCase()), 'luật', 'hiến pháp', 'pháp lệnh', 'bộ luật', 'các'];

/** What recognition makes of `Số:` before a document's own number, with what follows the colon. */
const NUMBER_MARK = /^(?:[Ss8$5§]8?[6éèêô0oOóÓôeẽ]?0?|[6é])[:;](.*)$/u;
/** What specks and rules before it were read as. */
const SPECKS = /^[^\p{L}\d$§]+/u;
/** The same behind what a stamp or specks were read as: `ay 12/586:`, `womens 90:`. */
const MARK_BEHIND = /[Ss8$5§9][6éèêô0oOóÓôeẽ][:;]$/u;
/** Tokens that those were read as, and what behind a type's name cites another document. */
const MOST_BEFORE = 2;
const CITING = new Set(DOCUMENT_TYPES.map(({ name }) => name.split(' ').at(-1)!.toLowerCase()));
/** The code of a number; its stroke may be lost, or read as a bracket. */
const CODE = /^(?:\S*\/\p{Lu}{2}|[[|(]?\p{Lu}{2,}-\p{Lu}{2})/u;
/** A number's code, whose stroke was read as a bracket. */
const BRACKETED_CODE = /^[[|(](?=\p{Lu}{2,}-)/u;
/** Lines of a page among which a letterhead's number stands, and tokens that its digits may be torn into. */
const LETTERHEAD = 14;
const TORN = 2;

/** Gives such words their letters back. */
export function repairOpenings(decisions: readonly Decision[], tokens: readonly PlacedToken[]): Decision[] {
  return decisions.map((decision, index) => {
    const token = tokens[decision.first]!;
    const rest = opensNumber(decisions, tokens, index);
    if (rest !== null) return reworded(decision, `${stampBefore(token.text)}Số:${rest}`);
    if (BRACKETED_CODE.test(token.text) && endsNumber(decisions, tokens, index)) return reworded(decision, decision.text.replace(BRACKETED_CODE, '/'));
    if (SUBJECT_MARK.test(token.text) && decision.end - decision.first === 1) return reworded(decision, 'V/v');
    const colon = token.line < HEAD && tokens[decision.first - 1]?.line !== token.line ? JOINED_SUBJECT_MARK.exec(token.text)?.[1] : undefined;
    if (colon !== undefined && decision.end - decision.first === 1) return reworded(decision, `V/v${colon}`);
    if (opensGround(decisions, tokens, index)) return reworded(decision, 'Căn');
    if (opensGround(decisions, tokens, index - 1)) return reworded(decision, 'cứ');
    if (opensAddress(decisions, tokens, index)) return reworded(decision, 'Kính');
    return opensAddress(decisions, tokens, index - 1) ? reworded(decision, 'gửi:') : decision;
  });
}

/** What stands behind the `Số:` of a letterhead, in the same token; null for any other token. */
function opensNumber(decisions: readonly Decision[], tokens: readonly PlacedToken[], at: number): string | null {
  const { first, end, text } = decisions[at] ?? { first: 0, end: 0, text: '' };
  if (end !== first + 1 || tokens[first]!.line >= LETTERHEAD) return null;
  const { text: raw, line } = tokens[first]!;
  const opensLine = tokens[first - 1]?.line !== line;
  const rest = opensLine ? NUMBER_MARK.exec(raw.replace(SPECKS, ''))?.[1]?.replace(/^[.,]/u, '') : isMarkBehind(decisions, tokens, at) ? '' : undefined;
  if (rest === undefined || !tokens.slice(first, first + 1 + TORN).some((token, step) => token.line === line && CODE.test(step === 0 ? rest : token.text))) return null;
  return opensLine ? /[:;][.,]?(.*)$/u.exec(text)?.[1] ?? rest : rest;
}

/** True for what stands behind the `Số:` of a letterhead, or behind figures that do. */
function endsNumber(decisions: readonly Decision[], tokens: readonly PlacedToken[], at: number): boolean {
  return opensNumber(decisions, tokens, at - 1) !== null || (/^\d{1,5}$/u.test(decisions[at - 1]?.text ?? '') && opensNumber(decisions, tokens, at - 2) !== null);
}

/** What a stamp left in one token with the mark behind it, and a space; nothing for specks. */
function stampBefore(text: string): string {
  const stamp = text.slice(0, MARK_BEHIND.exec(text)?.index ?? 0);
  return /\d/u.test(stamp) ? `${stamp} ` : '';
}

/** True for such a mark near the start of a line that cites nothing. */
function isMarkBehind(decisions: readonly Decision[], tokens: readonly PlacedToken[], at: number): boolean {
  const { text, line } = tokens[decisions[at]!.first]!;
  const before = decisions[at - 1];
  return MARK_BEHIND.test(text) && tokens[decisions[at]!.first - 1 - MOST_BEFORE]?.line !== line && !CITING.has(before!.text.toLowerCase());
}

/** True for the first word of `Căn cứ Luật …`, however its two words were read. */
function opensGround(decisions: readonly Decision[], tokens: readonly RawToken[], at: number): boolean {
  const [first, second, ...next] = decisions.slice(Math.max(0, at), at + 4);
  return at >= 0 && first !== undefined && second !== undefined && tokens[first.first]!.opens && GROUND.first.test(first.text) && GROUND.second.test(tokens[second.first]!.text) && namesDocument(next);
}

/** True for the first word of the addressees' line in a head. */
function opensAddress(decisions: readonly Decision[], tokens: readonly PlacedToken[], at: number): boolean {
  const [first, second] = [decisions[at], decisions[at + 1]].map((decision) => (decision === undefined ? undefined : tokens[decision.first]));
  if (first === undefined || second === undefined || first.line >= HEAD || second.line !== first.line) return false;
  return tokens[decisions[at]!.first - 1]?.line !== first.line && ADDRESS.first.test(first.text) && ADDRESS.second.test(second.text);
}

function namesDocument(next: readonly Decision[]): boolean {
  const words = `${next.map(({ text }) => text).join(' ')} `.toLowerCase();
  return TYPES.some((type) => words.startsWith(`${type} `));
}
