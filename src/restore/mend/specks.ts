/** Specks of a scan that recognition with English data took for punctuation: `‘giao`, `-yêu cầu` at a line's start, `NĐ-CP. ngày`. */
import { OPEN_ENDINGS } from '../../lexicon/frame-phrases.js';
import { SPECK_SIGNS, SPECKS_BEFORE_WORDS } from '../../lexicon/specks.js';
import { isSyllable } from '../../vietnamese/index.js';
import { reworded, type Decision } from '../decoder.js';
import type { PlacedToken } from '../tokenise.js';

/** Signs before a small letter that nothing official begins a word with. */
const LEADING = new RegExp(String.raw`^[${SPECKS_BEFORE_WORDS}*](?=\p{Ll}{2})`, 'u');
/** A dash before a small letter, which begins no item. */
const LEADING_DASH = /^[-–—](?=\p{Ll}{2})/u;
/** A quotation mark before a small letter, and what closes a quotation. */
const LEADING_QUOTE = /^[“"](?=\p{Ll}{2})/u;
const CLOSES = /[”"]/u;
/** Words within which a quotation that begins with a line is closed. */
const LONGEST_PASSAGE = 60;
const CLOSING_QUOTE = /\p{L}[’'][.,;:)]*$/u;
/** Words that a single quotation holds at most. */
const LONGEST_QUOTATION = 12;
/** A number, a code or a word that calls for what follows, with a stop behind it. */
const STOPPED = new RegExp(String.raw`^(?:.*[\d/]\S*|${OPEN_ENDINGS.phrases.filter((phrase) => /^\p{Ll}+$/u.test(phrase)).join('|')})\.$`, 'u');
/** A word of dates with a sign behind it, and a number. */
const DATE_WORD = /^(?:ngày|tháng|năm)[.,;:]$/u;
const NUMBER = /^\d{1,4}(?:[/.-]|[.,;:)]*$)/u;
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
    if (LEADING_QUOTE.test(text) && beginsLine(tokens, decision.first) && !isClosed(decisions, index)) text = text.slice(1);
    if (LEADING_DASH.test(text) && before !== undefined && !/[.;:]$/u.test(before.text) && isFullLine(tokens, before.end - 1, token.line)) text = text.slice(1);
    if (stops(text) || (next !== undefined && tokens[next.first]!.line === token.line && callsFor(text, next.text, decisions[index + 2]?.text ?? ''))) text = text.slice(0, -1);
    return reworded(decision, text);
  });
}

/** True for a word of dates with a sign behind it and the number that it calls for; `6 tháng, 9 tháng` are lengths. */
function callsFor(word: string, number: string, after: string): boolean {
  return DATE_WORD.test(word) && NUMBER.test(number) && !after.startsWith(word.slice(0, -1));
}

/** Two words with a speck in the space between them. */
const BETWEEN = new RegExp(String.raw`^(\P{L}*)(\p{L}{2,})(?:[.${SPECK_SIGNS.strokes.join('')}](?=\p{Ll})|['’‘](?=\p{Lu}\p{Ll}))(\p{L}{2,})(\P{L}*)$`, 'u');

/** Gives words that such a sign joins the space between them back: `người'dân`, `vận động.nhân dân`, `Sở'Nội vụ`. */
export function partWords(decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision) => {
    const [, opening, first, second, closing] = BETWEEN.exec(decision.text) ?? [];
    return first !== undefined && isSyllable(first.toLowerCase()) && isSyllable(second!.toLowerCase()) ? reworded(decision, `${opening!}${first} ${second!}${closing!}`) : decision;
  });
}

/** Gives words back the single quotation marks that stand around them in pairs: the decoder, which sees one token at a time, takes each for a speck. */
export function keepQuotations(decisions: readonly Decision[], tokens: readonly PlacedToken[]): Decision[] {
  const out = [...decisions];
  decisions.forEach(({ first }, from) => {
    if (!tokens[first]!.text.startsWith('‘')) return;
    const length = decisions.slice(from, from + LONGEST_QUOTATION).findIndex(({ end }) => CLOSING_QUOTE.test(tokens[end - 1]!.text));
    if (length < 0) return;
    const to = from + length;
    const closing = /[’'][.,;:)]*$/u.exec(tokens[decisions[to]!.end - 1]!.text)![0];
    out[from] = { ...out[from]!, text: `‘${out[from]!.text.replace(/^‘/u, '')}` };
    out[to] = { ...out[to]!, text: out[to]!.text.replace(/[’']?[.,;:)]*$/u, '') + closing };
  });
  return out;
}

/** What a table's rules are read as, and how often on a page that has one. */
const RULE = /[|[\]{}]/u;
const FEWEST_RULES = 3;

/** A column's rule where it stands alone. */
const LONE_RULE = '|';

/** Gives signs that stood alone back to pages with a ruled table: there they are what is left of its rules, also those that were taken for words. */
export function keepRules(decisions: readonly Decision[], tokens: readonly PlacedToken[]): readonly Decision[] {
  if (tokens.filter(({ text }) => RULE.test(text)).length < FEWEST_RULES) return decisions;
  return decisions.map((decision) => {
    const { text } = tokens[decision.first]!;
    return decision.text === '' || (text === LONE_RULE && decision.end === decision.first + 1) ? reworded(decision, text) : decision;
  });
}

/** True if a token ends a full line above another: a sentence goes on there, and no list begins. */
function isFullLine(tokens: readonly PlacedToken[], last: number, below: number): boolean {
  const { line, end } = tokens[last]!;
  let first = last;
  while (first > 0 && tokens[first - 1]!.line === line) first--;
  return line === below - 1 && end - tokens[first]!.start >= FULL_LINE;
}

function beginsLine(tokens: readonly PlacedToken[], at: number): boolean {
  return tokens[at - 1]?.line !== tokens[at]!.line;
}

/** True for a quotation that is closed some words on. */
function isClosed(decisions: readonly Decision[], at: number): boolean {
  return CLOSES.test(decisions[at]!.text.slice(1)) || decisions.slice(at + 1, at + LONGEST_PASSAGE).some(({ text }) => CLOSES.test(text));
}

/** True for a quotation mark that another closes a few words on. */
function quotes(decisions: readonly Decision[], at: number): boolean {
  return /^[‘’']/u.test(decisions[at]!.text) && decisions.slice(at, at + LONGEST_QUOTATION).some(({ text }) => CLOSING_QUOTE.test(text));
}
