/** Which year or day the words around a value say it is of. */
import { AIM_SIGNS, UNTIL_DAY_OPENERS } from '../../lexicon/aim-phrases.js';
import { BASELINE_LEADS } from '../../lexicon/measure-words.js';
import { QUARTER_WORDS } from '../../lexicon/time-words.js';
import { readQuarter } from '../deadlines/periods.js';
import { phraseSet } from '../text/phrase-index.js';
import { sentenceStart } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import type { Quantity } from './quantities.js';
import type { TargetContext } from './types.js';

type Tokens = readonly Token[];

const AIMS = phraseSet(AIM_SIGNS.phrases);
const UNTIL_DAYS = phraseSet(UNTIL_DAY_OPENERS.phrases);
/** `31`, `/`, `01`, `/`, `2026`. */
const DAY_TOKENS = 5;
/** From an opening bracket to what stands behind `năm 2018`. */
const YEAR_IN_BRACKETS = 3;
/** Where the month stands in an ISO date. */
const MONTH = { from: 5, to: 7 };
const LAST_MONTH = 12;
const QUARTERS: ReadonlySet<string> = new Set(QUARTER_WORDS.phrases);
const BASELINE_WORDS: ReadonlySet<string> = new Set(BASELINE_LEADS.phrases);

/** The day, ISO 8601, behind `đến ngày`, `đến hết ngày` at a token; null if none stands there. */
export function untilDay(tokens: Tokens, at: number): string | null {
  const cue = UNTIL_DAYS.match(tokens, at);
  const [day, , month, , year] = cue ? tokens.slice(at + cue.length, at + cue.length + DAY_TOKENS) : [];
  if (day?.kind !== 'number' || month?.kind !== 'number' || year?.text.length !== 4) return null;
  return `${year.text}-${month.text.padStart(2, '0')}-${day.text.padStart(2, '0')}`;
}

/** True for a sentence that begins with a quarter which has not ended in the month of the document: `Quý III: hoàn thành 75% kế hoạch`. */
export function isOfComingQuarter(tokens: Tokens, first: number, issued: string | null): boolean {
  if (issued === null || !QUARTERS.has(tokens[first]?.folded ?? '')) return false;
  const part = readQuarter(tokens, first)?.part;
  return part?.unit === 'months' && part.to > Number(issued.slice(MONTH.from, MONTH.to) || LAST_MONTH);
}

/** True for a change told of a year before the document's own, with no word for an aim before it: `năm 2025 đạt 98%, cao hơn năm 2024`. */
export function isOfPastYear(tokens: Tokens, at: number, { issued }: TargetContext): boolean {
  const start = sentenceStart(tokens, at);
  const year = yearBefore(tokens, start, at);
  return year !== null && issued !== null && year < issued.slice(0, 4) && AIMS.lastIn(tokens, start, at) === null;
}

/** The year of a value: the last one before it in its sentence, unless that is where it changes from, else one right behind it; not one that it is compared with. */
export function yearOf(tokens: Tokens, quantity: Quantity, changed: boolean): string | null {
  const start = changed ? quantity.from : sentenceStart(tokens, quantity.from);
  return yearBefore(tokens, start, quantity.from) ?? yearAfterWord(tokens, quantity.next) ?? (tellsOther(tokens, quantity.next) ? null : yearAfterWord(tokens, quantity.next + 1));
}

/** `đạt 3.600 tỷ đồng (năm 2018 đạt 3.200 tỷ đồng)`: the brackets tell of the value of another year. */
function tellsOther(tokens: Tokens, at: number): boolean {
  return tokens[at]?.text === '(' && tokens[at + YEAR_IN_BRACKETS]?.text !== ')';
}

function yearBefore(tokens: Tokens, start: number, to: number): string | null {
  for (let i = to - 1; i >= start; i--) {
    const year = yearAfterWord(tokens, i);
    if (year) return year;
  }
  return null;
}

function yearAfterWord(tokens: Tokens, at: number): string | null {
  const year = tokens[at]?.folded === 'năm' ? tokens[at + 1] : undefined;
  const isYear = year?.kind === 'number' && year.text.length === 4 && !BASELINE_WORDS.has(tokens[at - 1]?.folded ?? '');
  return isYear ? year.text : null;
}
