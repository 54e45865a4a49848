/** Punctuation that recognition took for other, told from what follows: a full stop before a small letter is a comma. */
import { IMPERATIVE_OPENERS } from '../../lexicon/imperatives.js';
import { beginsWithIssuer } from '../../lexicon/issuers.js';
import { isSyllable, openings, plain } from '../../vietnamese/index.js';
import { reworded, type Decision } from '../decoder.js';
import type { RawToken } from '../lattice.js';

const ENDS_IN_STOP = /^(?:.*[^\p{L}])?(\p{L}{2,})\.$/u;
/** How a sentence goes on; `a)` and `b.` open an item. */
const GOES_ON = /^\p{Ll}{2}/u;
/** An official document has short dashes only. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I: list items begin with `-`. */
const LONG_DASH = /^—$/u;

const MARKER = /^(?:[\p{Lu}\d]{1,4}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|[a-zđ][.)]|[-+*•])$/u;
/** What a paragraph begins with that its neighbours in a list begin with too: a word (`Căn cứ …`) or a lettered marker. */
const LISTED = /^(?:\p{Lu}\p{Ll}+|[a-zđ]\))$/u;

const DEEDS = openings(IMPERATIVE_OPENERS.phrases.map(plain));
/** Words that are looked at for a deed. */
const LONGEST_DEED = 3;
/** Longest name before its colon, in words. */
const LONGEST_NAME = 14;

/** Mends stops inside sentences, ends of list items, dashes, and the colon between a body and what it must do. */
export function repairPunctuation(decisions: readonly Decision[], tokens: readonly RawToken[]): Decision[] {
  let opening = '';
  let first = 0;
  return decisions.map((decision, index) => {
    if (tokens[decision.first]!.opens) {
      opening = decision.text;
      first = index;
    }
    const next = decisions[index + 1];
    const ends = next !== undefined && tokens[next.first]!.opens;
    if (!ends && decision.text.endsWith(';') && chargesBody(decisions, first, index)) return reworded(decision, decision.text.replace(/;$/u, ':'));
    const text = ends && areListed(opening, next.text) ? decision.text.replace(/(?<=[\p{L}\d]):$/u, ';') : mended(decision.text, ends ? '' : (next?.text ?? ''));
    return reworded(decision, text);
  });
}

/** True at the semicolon of `3. Công an xã; Phối hợp …`: behind the body that opens an item, and before anything it does, begins what it must do. */
function chargesBody(decisions: readonly Decision[], first: number, at: number): boolean {
  if (at - first > LONGEST_NAME) return false;
  const words = decisions.slice(first, at + 1 + LONGEST_DEED).map(({ text }) => text);
  const name = words.slice(MARKER.test(words[0]!) ? 1 : 0, at + 1 - first);
  if (/[;:,](?=.)/u.test(name.join(' ')) || !beginsWithIssuer(name.join(' '))) return false;
  return isDeed(words.slice(at + 1 - first)) && !name.some((_, word) => isDeed(name.slice(word)));
}

function isDeed(words: readonly string[]): boolean {
  return DEEDS.begin(plain(words.slice(0, LONGEST_DEED).join(' ')));
}

/** True for the openings of two items of one list: an item that others of its kind follow announces nothing. */
function areListed(first: string, second: string): boolean {
  return LISTED.test(first) && LISTED.test(second) && (first === second || (first.endsWith(')') && second.endsWith(')')));
}

function mended(text: string, next: string): string {
  if (LONG_DASH.test(text)) return '–';
  const word = ENDS_IN_STOP.exec(text)?.[1];
  // Abbreviations keep their stop: `tr. 5`, `ThS. Lê`.
  return word !== undefined && isSyllable(word) && GOES_ON.test(next) ? `${text.slice(0, -1)},` : text;
}
