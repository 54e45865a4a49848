/** The verbs that rule a number: of reaching (`đạt`, `thu hút`) and of making (`xây dựng`, `tập huấn cho`). */
import { AIM_SIGNS, COUNT_AIM_VERBS, INDICATOR_NOUNS, MAKING_VERBS, SUPPORTED } from '../../lexicon/aim-phrases.js';
import { NEARNESS_WORDS, OUTCOME_MARKS, REPEAT_UNITS, WORKS_OF_TURNS } from '../../lexicon/measure-words.js';
import { phraseSet } from '../text/phrase-index.js';
import { firstWord, sentenceStart } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import type { Comparison } from './comparators.js';
import { MONEY, SHARES, type Quantity } from './quantities.js';

type Tokens = readonly Token[];

const AIMS = phraseSet(AIM_SIGNS.phrases);
const REACHING = phraseSet([...COUNT_AIM_VERBS.phrases, ...COUNT_AIM_VERBS.nouns]);
const VERBS = phraseSet(COUNT_AIM_VERBS.phrases);
const MAKING = phraseSet(MAKING_VERBS.phrases);
const SUPPORT = phraseSet(SUPPORTED.verbs);
const MEASURES = phraseSet(INDICATOR_NOUNS.phrases);
const PEOPLE = phraseSet(SUPPORTED.phrases);
const OUTCOMES: ReadonlySet<string> = new Set(OUTCOME_MARKS.phrases);
const REPEATS: ReadonlySet<string> = new Set(REPEAT_UNITS.phrases);
const ABOUT: ReadonlySet<string> = new Set(NEARNESS_WORDS.phrases);
const WORKS = phraseSet(WORKS_OF_TURNS.phrases);
const WHEN = 'khi';
const MOST_WORDS_TO_MADE = 5;
const MOST_WORDS_OF_MEASURE = 7;

/** True behind a verb of reaching or making, perhaps with a comparator (`thu hút trên 25.000 lượt khách`) or what is measured (`đạt sản lượng trên 5 tấn`) between. */
export function isReached(tokens: Tokens, quantity: Quantity, comparison: Comparison): boolean {
  return REACHING.matchBefore(tokens, beforeAbout(tokens, quantity.from)) !== null || REACHING.matchBefore(tokens, comparison.from) !== null || REACHING.has(tokens, comparison.from)
    || reachesMeasure(tokens, comparison.from) || mustResultIn(tokens, comparison.from);
}

/** Index of the word that says a number is only near, if it stands right before it, else of the number: `tạo việc làm cho` | `khoảng 1.600 lao động`. */
export function beforeAbout(tokens: Tokens, at: number): number {
  return ABOUT.has(tokens[at - 1]?.folded ?? '') ? at - 1 : at;
}

function reachesMeasure(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at > Math.max(0, from - MOST_WORDS_OF_MEASURE) && tokens[at]!.kind === 'word'; at--) {
    if (MEASURES.has(tokens, at) && REACHING.matchBefore(tokens, at) !== null) return true;
  }
  return false;
}

/** `phải kết nạp được từ 02 đảng viên`: behind a verb with `được` stands a result, which a word for an aim demands. */
function mustResultIn(tokens: Tokens, from: number): boolean {
  const at = tokens[from - 1]?.folded === 'từ' ? from - 1 : from;
  return OUTCOMES.has(tokens[at - 1]?.folded ?? '') && REACHING.matchBefore(tokens, at - 1) !== null && AIMS.lastIn(tokens, sentenceStart(tokens, from), at) !== null;
}

/** Behind a verb of making that rules the number, or told of so many people: several of a thing, since one of it is hardly more than its article, and no money, nor turns unless they are told of what (`04 đợt kiểm tra`). */
export function isMade(tokens: Tokens, quantity: Quantity, comparison: Comparison): boolean {
  if (quantity.value === 1 || SHARES.has(quantity.unit) || (REPEATS.has(tokens[quantity.unitFrom]!.folded) && !WORKS.has(tokens, quantity.next)) || MONEY.test(quantity.unit)) return false;
  for (let at = comparison.from; at > Math.max(0, comparison.from - MOST_WORDS_TO_MADE) && tokens[at - 1]!.kind === 'word'; at--) {
    const verb = MAKING.matchBefore(tokens, at);
    // `sau khi hoàn thành 02 công trình`: when something else is done.
    if (verb) return tokens[at - verb.length - 1]?.folded !== WHEN;
  }
  if (isFirstOfList(tokens, comparison.from) || isCountInBrackets(tokens, comparison.from)) return true;
  return (tokens[comparison.from - 1]?.folded === 'cho' || SUPPORT.matchBefore(tokens, comparison.from) !== null) && tokens.slice(quantity.unitFrom, quantity.next).some((_, i) => PEOPLE.has(tokens, quantity.unitFrom + i));
}

/** `trồng các loại rau như: cà chua 12 ha; …`: what is made is listed behind a colon; `Trồng rừng tập trung: 50 ha`: how much of what a sentence begins to tell. */
function isFirstOfList(tokens: Tokens, from: number): boolean {
  if (tokens[from - 1]?.text === ':') return opensWithMaking(tokens, from - 1);
  let at = from - 1;
  while (from - at <= MOST_WORDS_TO_MADE && tokens[at]?.kind === 'word') at--;
  return tokens[at]?.text === ':' && at < from - 1 && MAKING.lastIn(tokens, sentenceStart(tokens, at), at) !== null;
}

/** `Biên soạn tài liệu tuyên truyền (06 tờ gấp và 01 sổ tay)`: how many of what a sentence begins to tell to be made. */
function isCountInBrackets(tokens: Tokens, from: number): boolean {
  return tokens[from - 1]?.text === '(' && opensWithMaking(tokens, from - 1);
}

function opensWithMaking(tokens: Tokens, at: number): boolean {
  return MAKING.has(tokens, firstWord(tokens, sentenceStart(tokens, at)));
}

/** True if such a verb stands right before a number, so that whatever noun follows is what it counts. @param making False where only those of reaching are certain. */
export function rulesCount(tokens: Tokens, at: number, making: boolean): boolean {
  return VERBS.matchBefore(tokens, at) !== null || (making && MAKING.matchBefore(tokens, at) !== null);
}
