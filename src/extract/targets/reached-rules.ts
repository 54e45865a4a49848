/** Which quantities were reached, found or told before: values of reports, of past times, and of other sentences. */
import { AIM_SIGNS, ESTIMATE_SIGNS, RESULT_SIGNS, PLAN_SHARES, STATE_SIGNS } from '../../lexicon/aim-phrases.js';
import { GONE_WORDS, KEEPING_VERBS, NEW_VERBS } from '../../lexicon/measure-words.js';
import { phraseSet } from '../text/phrase-index.js';
import { clauseStart, firstWord, sentenceEnd, sentenceStart } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { changeAt } from './comparators.js';
import { isOfComingQuarter, untilDay, yearOf } from './past.js';
import { SHARES } from './quantities.js';
import type { Rule } from './rule.js';

type Tokens = readonly Token[];

const AIMS = phraseSet(AIM_SIGNS.phrases);
const RESULTS = phraseSet(RESULT_SIGNS.phrases);
const ESTIMATES = phraseSet(ESTIMATE_SIGNS.phrases);
const STATES = phraseSet(STATE_SIGNS.phrases);
const PLANS_AFTER = phraseSet(PLAN_SHARES.phrases);
const GONE = phraseSet(GONE_WORDS.phrases);
const KEEPING = phraseSet(KEEPING_VERBS.phrases);
const PRESENT = phraseSet(KEEPING_VERBS.present);
const NEW = phraseSet(NEW_VERBS.phrases);
const MOST_WORDS_TO_NONE = 8;
const MOST_WORDS_TO_PAST = 3;
const FEWEST_WORDS_OF_CLAUSE = 3;
const MOST_WORDS_IN_BRACKETS = 12;
const WHOLE = 100;

/** Figures of a passage that compares or estimates again and again, before it first speaks of an aim. */
const report: Rule = ({ comparison, reported }) => (reported && !comparison.least ? 'drop' : null);

/** `Có 34/34 địa phương hoàn thành …`, `10 tháng năm 2025, …`: a sentence that opens with how many have done it, or with the months that have passed, reports. */
const opensReport: Rule = ({ quantity, comparison }, tokens, { objectives }) => {
  if (objectives || comparison.least) return null;
  const start = sentenceStart(tokens, quantity.from);
  const first = firstWord(tokens, start);
  const at = tokens[first]?.folded === 'trong' || tokens[first]?.folded === 'có' ? first + 1 : first;
  if (tokens[at]?.kind !== 'number') return null;
  const isShare = at > first && tokens[at + 1]?.text === '/' && tokens[at + 2]?.kind === 'number';
  // How many have done it tells a result even where what they did was an aim (`Có 12/12 xã hoàn thành việc cử ít nhất 02 cán bộ`).
  if (!isShare && AIMS.lastIn(tokens, start, quantity.from) !== null) return null;
  return isShare || (tokens[at + 1]?.folded === 'tháng' && tokens[at + 2]?.folded === 'năm') ? 'drop' : null;
};

/** A result or state reported in the same sentence, unless a word for an aim stands before (before a state) or nearer (than a result); among objectives shares and comparisons are aims too. */
const result: Rule = ({ quantity, comparison, changed }, tokens, { issued, objectives, directive = false }) => {
  // `từ 20% hiện nay xuống dưới 10%`: only the first value is a state.
  if (comparison.least || (changed && objectives)) return null;
  const start = sentenceStart(tokens, quantity.from);
  if (isOfComingQuarter(tokens, firstWord(tokens, start), issued)) return null;
  const aim = AIMS.lastIn(tokens, start, quantity.from);
  const result = lastResult(tokens, start, comparison.from + 1);
  const found = result !== null && (isToBeKept(tokens, result) || (objectives && endsNoun(tokens, result))) ? null : result;
  // `ước đạt 3,9% (chỉ tiêu là 3,8%)`: what a result is compared with.
  if (found !== null && aim !== null && aim > found && tokens[aim - 1]!.text === '(') return 'drop';
  // `vượt chỉ tiêu 3%`: a word for an aim that is part of a result is none.
  if (found !== null) return aim !== null && aim >= found + (RESULTS.match(tokens, found)?.length ?? 0) ? null : 'drop';
  if (aim !== null || objectives) return null;
  const state = STATES.lastIn(tokens, start, comparison.from + 1);
  if (state !== null && !isToBeKept(tokens, state)) return 'drop';
  // `số vụ kiểm tra tăng 10% so với cùng kỳ` in a task is what it demands.
  const demanded = directive && (comparison.sign === 'increase' || comparison.sign === 'decrease');
  return !demanded && !changeAt(tokens, firstWord(tokens, start)) && ESTIMATES.lastIn(tokens, comparison.from, sentenceEnd(tokens, quantity.next)) !== null ? 'drop' : null;
};

/** Index of the last sign of a result between two tokens; none is the `mới đạt` of `số đảng viên kết nạp mới đạt 20`. */
function lastResult(tokens: Tokens, from: number, to: number): number | null {
  let found = RESULTS.lastIn(tokens, from, to);
  while (found !== null && tokens[found]!.folded === 'mới' && tokens[found + 1]!.folded === 'đạt' && NEW.matchBefore(tokens, found)) found = RESULTS.lastIn(tokens, from, found);
  return found;
}

/** `bảo vệ tốt diện tích rừng hiện có là 300 ha`: what there is today is what a verb asks to keep. */
function isToBeKept(tokens: Tokens, at: number): boolean {
  return PRESENT.has(tokens, at) && KEEPING.has(tokens, firstWord(tokens, clauseStart(tokens, at)));
}

/** `bắt giữ 30% số đối tượng hiện có và 50% …` among objectives: those there are today end a noun, and no number of them follows. */
function endsNoun(tokens: Tokens, at: number): boolean {
  const present = PRESENT.match(tokens, at);
  const after = present && tokens[at + present.length];
  return present !== null && (after === undefined || after!.kind === 'mark' || after!.folded === 'và');
}

/** `đạt 44,2% dự toán`, `hoàn thành dưới 85% chỉ tiêu`, `vượt 2% kế hoạch`: how much of a plan is carried out so far; all of it may be an aim. */
const partOfPlan: Rule = ({ quantity, comparison }, tokens, { issued, objectives }) => {
  if (objectives || (comparison.sign !== '=' && comparison.sign !== '<' && tokens[comparison.from]!.folded !== 'vượt') || quantity.unit !== '%' || quantity.value === WHOLE || !PLANS_AFTER.has(tokens, quantity.next)) return null;
  const start = sentenceStart(tokens, quantity.from);
  return AIMS.lastIn(tokens, start, quantity.from) === null && !isOfComingQuarter(tokens, firstWord(tokens, start), issued) ? 'drop' : null;
};

/** `06 địa phương đã công bố 100% …`, `các bộ đã cắt giảm 357 …`: the verb that takes the number is in the past. */
const pastVerb: Rule = ({ comparison }, tokens) => {
  const isChange = comparison.sign === 'increase' || comparison.sign === 'decrease';
  if (comparison.said && !isChange) return null;
  if (tokens[firstWord(tokens, sentenceStart(tokens, comparison.from))]?.folded === 'đã') return 'drop';
  const start = isChange ? clauseStart(tokens, comparison.from) : Math.max(0, comparison.from - MOST_WORDS_TO_PAST);
  return tokens.slice(start, comparison.from).some(({ folded }) => folded === 'đã') ? 'drop' : null;
};

/** `50% số xã (8 xã)`: a count in brackets right behind a share says the same once more. */
const restated: Rule = ({ restates }) => (restates ? 'drop' : null);

/** `không còn xã đạt dưới 15 tiêu chí`: none of those within the bound are to be left. */
const noneLeft: Rule = ({ quantity, comparison }, tokens) => {
  if (comparison.sign !== '<' && comparison.sign !== '<=') return null;
  const start = Math.max(clauseStart(tokens, comparison.from), comparison.from - MOST_WORDS_TO_NONE);
  return quantity.unit !== '%' && GONE.lastIn(tokens, start, comparison.from) !== null ? 'drop' : null;
};

/** `Điện Biên (13%)`: a share in brackets explains what stands before it, unless a word in the brackets makes it an aim; so does a count, but for one that is all they hold, among objectives and behind no share (`Lĩnh vực nông nghiệp (30 người)`). */
const aside: Rule = ({ quantity, comparison, listed }, tokens, { objectives }) => {
  if (listed || (objectives && comparison.said) || comparison.sign !== '=' || quantity.value === WHOLE || tokens[quantity.next]?.text !== ')') return null;
  const opening = lastIndexOf('(', tokens, comparison.from);
  if (objectives && !SHARES.has(quantity.unit) && opening === comparison.from - 1 && !tokens.slice(clauseStart(tokens, opening), opening).some(({ text }) => SHARES.has(text))) return null;
  if (opening === null || (objectives && isClause(tokens, opening + 1, comparison.from))) return null;
  return AIMS.lastIn(tokens, opening, comparison.from) === null ? 'drop' : null;
};

/** A value of a year before the document's own. */
const pastYear: Rule = ({ quantity, changed }, tokens, { issued }) => {
  const year = yearOf(tokens, quantity, changed);
  if (year === null || issued === null || year >= issued.slice(0, 4)) return null;
  return AIMS.lastIn(tokens, sentenceStart(tokens, quantity.from), quantity.from) === null ? 'drop' : null;
};

/** `Đến ngày 31/01/2026 giải ngân … đạt 6%`: what was reached on a day that has passed. */
const pastDay: Rule = ({ quantity, comparison }, tokens, { issued }) => {
  if (issued === null || comparison.least) return null;
  const start = sentenceStart(tokens, quantity.from);
  const day = untilDay(tokens, firstWord(tokens, start));
  return day !== null && day <= issued && AIMS.lastIn(tokens, start, quantity.from) === null ? 'drop' : null;
};

/** `trồng mới 37 ha và 24 ha hiện có`: what there is today goes with what is to be reached. */
const present: Rule = ({ quantity, listed }, tokens) => (listed && PRESENT.has(tokens, quantity.next) && !KEEPING.has(tokens, firstWord(tokens, clauseStart(tokens, quantity.from))) ? 'drop' : null);

/** In the order in which they are asked. */
export const REACHED_RULES: readonly Rule[] = [report, opensReport, result, partOfPlan, pastVerb, restated, noneLeft, aside, pastYear, pastDay, present];

/** True for words that say something of their own, no year among them: `(mỗi phụ nữ sinh đủ 2,1 con)`. */
function isClause(tokens: Tokens, from: number, to: number): boolean {
  return to - from >= FEWEST_WORDS_OF_CLAUSE && tokens.slice(from, to).every(({ kind }) => kind === 'word');
}

function lastIndexOf(mark: string, tokens: Tokens, to: number): number | null {
  for (let i = to - 1; i >= Math.max(0, to - MOST_WORDS_IN_BRACKETS); i--) if (tokens[i]!.text === mark) return i;
  return null;
}
