/** Signs before the items of a list that no letter is read as: where one stands alone before a word with a capital, it is no word itself. */
import type { PlacedToken } from '../tokenise.js';

/** Source: signs of list items in layers of text by other readers. `+` and `-` are read as themselves anyway; `o` may be a word. */
const LIST_SIGN = /^[*·•●▪◦]$/u;
const ITEM = /^["“'(]?\p{Lu}/u;

/** By token, such signs at the head of their lines. */
export function listSignsIn(tokens: readonly PlacedToken[]): ReadonlyMap<number, string> {
  return new Map(tokens.flatMap(({ text, line }, at) => (LIST_SIGN.test(text) && tokens[at - 1]?.line !== line && tokens[at + 1]?.line === line && ITEM.test(tokens[at + 1]!.text) ? [[at, text] as const] : [])));
}
