/** Specks of a scan that recognition with English data took for punctuation: `‘giao`, `-yêu cầu` at a line's start, `NĐ-CP. ngày`. */
import { OPEN_ENDINGS } from '../../lexicon/frame-phrases.js';
import type { Decision } from '../decoder.js';
import type { PlacedToken } from '../tokenise.js';

/** Signs before a small letter that nothing official begins a word with. */
const LEADING = /^[‘’'`_~.,:;*](?=\p{Ll}{2})/u;
/** A dash before a small letter, which begins no item. */
const LEADING_DASH = /^[-–—](?=\p{Ll}{2})/u;
const CLOSING_QUOTE = /\p{L}[’'][.,;:)]*$/u;
/** Words that a single quotation holds at most. */
const LONGEST_QUOTATION = 12;
/** A number, a code or a word that calls for what follows, with a stop behind it. */
const STOPPED = new RegExp(String.raw`^(?:.*[\d/]\S*|${OPEN_ENDINGS.phrases.filter((phrase) => /^\p{Ll}+$/u.test(phrase)).join('|')})\.$`, 'u');
/** Characters of a line that goes on with the next. */
const FULL_LINE = 50;
const ITEM_NUMBER = /^[\d.]+$/u;
const GOES_ON = /^\p{Ll}{2}/u;

/** Drops such signs, where the words around show that the sentence goes on. */
export function dropSpecks(decisions: readonly Decision[], tokens: readonly PlacedToken[]): Decision[] {
  return decisions.map((decision, index) => {
    const [before, next] = [decisions[index - 1], decisions[index + 1]];
    const token = tokens[decision.first]!;
    const stops = (text: string): boolean => STOPPED.test(text) && !ITEM_NUMBER.test(text) && next !== undefined && GOES_ON.test(next.text);
    let { text } = decision;
    if (LEADING.test(text) && !quotes(decisions, index)) text = text.slice(1);
    if (LEADING_DASH.test(text) && before !== undefined && !/[.;:]$/u.test(before.text) && isFullLine(tokens, before.end - 1, token.line)) text = text.slice(1);
    if (stops(text)) text = text.slice(0, -1);
    return text === decision.text ? decision : { ...decision, text, margin: Infinity, runnerUp: decision.text };
  });
}

/** True if a token ends a full line above another: a sentence goes on there, and no list begins. */
function isFullLine(tokens: readonly PlacedToken[], last: number, below: number): boolean {
  const { line, end } = tokens[last]!;
  let first = last;
  while (first > 0 && tokens[first - 1]!.line === line) first--;
  return line === below - 1 && end - tokens[first]!.start >= FULL_LINE;
}

/** True for a quotation mark that another closes a few words on. */
function quotes(decisions: readonly Decision[], at: number): boolean {
  return /^[‘’']/u.test(decisions[at]!.text) && decisions.slice(at, at + LONGEST_QUOTATION).some(({ text }) => CLOSING_QUOTE.test(text));
}
