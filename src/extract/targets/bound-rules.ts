/** Which bounds only tell cases, steps of the work or classes of things, and which ones set what each one does. */
import { AIM_SIGNS, CONDITION_TAILS, CRITERIA_SUBJECTS, HARM_WORDS, INDICATOR_NOUNS, PROCEDURE_VERBS, VOTES } from '../../lexicon/aim-phrases.js';
import { NAMED_QUANTITIES } from '../../lexicon/comparators.js';
import { EACH_WORDS, REST_WORDS } from '../../lexicon/measure-words.js';
import { DURATION_UNITS } from '../../lexicon/units.js';
import { phraseSet } from '../text/phrase-index.js';
import { clauseStart, endsSentence, firstWord, sentenceStart } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { isLessened } from './comparators.js';
import { MONEY, SHARES } from './quantities.js';
import type { Rule } from './rule.js';

type Tokens = readonly Token[];

const AIMS = phraseSet(AIM_SIGNS.phrases);
const TAILS = phraseSet(CONDITION_TAILS.phrases);
const HARMS = phraseSet(HARM_WORDS.phrases);
const PROCEDURES = phraseSet(PROCEDURE_VERBS.phrases);
const CRITERIA = phraseSet(CRITERIA_SUBJECTS.phrases);
const OF_VOTES = phraseSet(VOTES.phrases);
const DURATIONS = phraseSet(DURATION_UNITS.phrases);
const MEASURED = phraseSet([...NAMED_QUANTITIES.phrases, ...INDICATOR_NOUNS.phrases]);
const EACH = phraseSet(EACH_WORDS.phrases);
const BEHIND_EACH = phraseSet(EACH_WORDS.behind);
const REST = phraseSet(REST_WORDS.phrases);
const BOUNDS: ReadonlySet<string> = new Set(['>=', '>', '<=', '<']);
const SEVERAL: ReadonlySet<string> = new Set(['các', 'những']);
const MOST_WORDS_TO_REST = 4;
/** Each one's name and its verb. */
const FEWEST_WORDS_OF_DUTY = 3;
const MOST_WORDS_OF_CLASS = 4;

/** `tham dự tối thiểu 80% số tiết của khóa học mới đủ điều kiện …`: what must be reached before something is given. */
const requirement: Rule = ({ quantity, comparison }, tokens) => {
  if (!BOUNDS.has(comparison.sign)) return null;
  for (let at = quantity.next; at < tokens.length && tokens[at]!.text !== ',' && !endsSentence(tokens, at); at++) if (TAILS.has(tokens, at)) return 'drop';
  return null;
};

/** `khi ổ dịch có chỉ số từ 0,5 trở lên`, `xã nguy cơ cao là xã có từ 05 ca mắc trở lên`: when something is done, or what is called so, unless aims are set. */
const boundOfCase: Rule = ({ comparison }, tokens, { objectives }) => {
  if (objectives || !comparison.said || !BOUNDS.has(comparison.sign)) return null;
  const start = clauseStart(tokens, comparison.from);
  // `tỷ số giới tính khi sinh dưới 109 …`: the name of a measure.
  if (AIMS.lastIn(tokens, start, comparison.from + 1) !== null || MEASURED.has(tokens, firstWord(tokens, start))) return null;
  for (let at = comparison.from - 1; at >= start; at--) {
    if (tokens[at]!.folded === 'khi') return 'drop';
    if (tokens[at]!.folded === 'có' && tokens.slice(Math.max(start, at - MOST_WORDS_OF_CLASS), at).some(({ folded }) => folded === 'là')) return 'drop';
  }
  return null;
};

/** `Các chủ đầu tư có dự án giải ngân dưới 50% giải trình …`: which ones are meant. */
const boundOfSubject: Rule = ({ quantity, comparison }, tokens, { objectives }) => {
  if (objectives || (comparison.sign !== '<' && comparison.sign !== '<=')) return null;
  const start = firstWord(tokens, clauseStart(tokens, comparison.from));
  const owned = tokens.slice(start, comparison.from).some(({ folded }) => folded === 'có');
  return owned && SEVERAL.has(tokens[start]?.folded ?? '') && tokens[quantity.next]?.kind === 'word' && AIMS.lastIn(tokens, start, comparison.from + 1) === null ? 'drop' : null;
};

/** `Tiêu chuẩn công nhận … là có ít nhất 90% số xã …`, `phải đạt trên 50% số phiếu`: by what something is judged or chosen. */
const criterion: Rule = ({ quantity }, tokens) => (CRITERIA.has(tokens, firstWord(tokens, sentenceStart(tokens, quantity.from))) || (SHARES.has(quantity.unit) && OF_VOTES.has(tokens, quantity.next)) ? 'drop' : null);

/** `tai nạn làm chết từ 03 người trở lên`: how grave a case is. */
const harm: Rule = ({ quantity, comparison }, tokens) => (comparison.sign === '>=' && !quantity.relative && HARMS.matchBefore(tokens, comparison.from) !== null ? 'drop' : null);

/** `theo dõi sau tiêm ít nhất 30 phút`: how long a step takes. */
const procedure: Rule = ({ quantity, comparison }, tokens) =>
  (DURATIONS.has(tokens, quantity.unitFrom) && !isLessened(tokens, comparison.from) && PROCEDURES.lastIn(tokens, clauseStart(tokens, comparison.from), comparison.from) !== null ? 'drop' : null);

/** `vận động 12 hộ còn lại`: how many are left. */
const rest: Rule = ({ quantity, comparison }, tokens) => {
  if (comparison.said || SHARES.has(quantity.unit)) return null;
  for (let at = quantity.next; at < quantity.next + MOST_WORDS_TO_REST && tokens[at]?.kind === 'word'; at++) if (REST.has(tokens, at)) return 'drop';
  return null;
};

/** `mỗi cán bộ phụ trách từ 3 đến 5 hộ`, `phân công mỗi tổ không quá 20 hộ` in a task: how much each one does. */
const each: Rule = ({ quantity, comparison }, tokens, { directive = false }) => {
  if (!directive || SHARES.has(quantity.unit) || MONEY.test(quantity.unit) || DURATIONS.has(tokens, quantity.unitFrom)) return null;
  return (comparison.sign === '<=' || quantity.range) && opensWithEach(tokens, comparison.from) ? 'keep' : null;
};

function opensWithEach(tokens: Tokens, from: number): boolean {
  const first = firstWord(tokens, clauseStart(tokens, from));
  const at = first + (BEHIND_EACH.match(tokens, first)?.length ?? 0);
  const end = tokens[from - 1]?.folded === 'từ' ? from - 1 : from;
  // `mỗi đoàn từ 11 đến 13 người`: without a verb it tells of whom each one consists.
  return EACH.has(tokens, at) && end - at > FEWEST_WORDS_OF_DUTY;
}

/** In the order in which they are asked. */
export const BOUND_RULES: readonly Rule[] = [procedure, requirement, boundOfCase, boundOfSubject, criterion, harm, rest, each];
