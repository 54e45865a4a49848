/** Rules between the cells of a table in text that was read line by line: the words on their two sides stand in no sentence together. */
import type { PlacedToken } from './tokenise.js';

/** Stands for a rule among the tokens that are decided; no text has it. */
export const CELL_RULE = '\u2502';
/** What a rule is read as, with specks beside it. */
const RULE = /^[|_—–[\]{}\\'‘’"~=]*[|{}][|_—–[\]{}\\'‘’"~=]*$/u;
/** A rule set against a word with a capital: before small letters it may be one of theirs (`|à` for là), before a code its slash. */
const BEFORE_CAPITAL = /^[|{}]+(?=\p{Lu}\p{L}(?!\S*-\p{Lu}))/u;
/** Rules behind a word: a brace, or two signs; a lone stroke may be a letter of its own. */
const BEHIND_WORD = /(?<=\p{L}{3})(?:[|{}]*[{}][|{}]*|\|{2,})$/u;
/** A stroke beside figures may be one of theirs: `ngày | 7`, `số 7 | /KH`. */
const FIGURES = /^\d{1,4}$/u;

/** The tokens with rules that were set against words as tokens of their own; no space is put between them. */
export function partCellRules(tokens: readonly PlacedToken[]): readonly PlacedToken[] {
  return tokens.some(({ text }) => placeOfRule(text) !== null) ? tokens.flatMap(parted) : tokens;
}

function parted(token: PlacedToken): PlacedToken[] {
  const place = placeOfRule(token.text);
  if (place === null || token.text.length !== token.end - token.start) return [token];
  const at = token.start + place;
  return [{ ...token, text: token.text.slice(0, place), end: at, spaceLost: false }, { ...token, text: token.text.slice(place), start: at, opens: false }];
}

/** Where a rule and a word meet in a token; null if they do not. */
function placeOfRule(text: string): number | null {
  return BEFORE_CAPITAL.exec(text)?.[0].length ?? BEHIND_WORD.exec(text)?.index ?? null;
}

/** The tokens with a sign of its own for each rule between cells. */
export function withCellRules(tokens: readonly PlacedToken[]): readonly PlacedToken[] {
  const isOf = (at: number, line: number): boolean => tokens[at]?.line === line;
  return tokens.map((token, at) => {
    if (!RULE.test(token.text)) return token;
    const behindFigures = isOf(at - 1, token.line) && isOf(at - 2, token.line) && FIGURES.test(tokens[at - 1]!.text);
    const beforeFigures = isOf(at + 1, token.line) && FIGURES.test(tokens[at + 1]!.text);
    return behindFigures || beforeFigures ? token : { ...token, text: CELL_RULE };
  });
}
