/** Which quantities are aims. Each rule looks at one reason to keep or drop a quantity. */
import {
  AIM_SIGNS, BOUND_DEMANDS, CAMPAIGNS, COMPOSITIONS, CONDITION_NEIGHBOURS, CONDITION_SIGNS, CONTENT_UNITS, COUNT_AIM_VERBS, DIMENSIONS, DISCOUNTS, GAMES,
  RULED_OBJECTS, HORIZON_OPENERS, NAMES_WITH_SHARES, RULED_QUANTITIES, RULED_SUBJECTS, SOWN_LAND, SETTING_ASIDE, STATE_SIGNS, STRONG_AIM_SIGNS, SUPPORTED, YIELD_NOUNS,
} from '../../lexicon/aim-phrases.js';
import { NAMED_QUANTITIES } from '../../lexicon/comparators.js';
import { ATTRIBUTE_LEADS, AVERAGE_WORDS, BOUND_TAILS, RAISING_VERBS, SIZE_WORDS, TOTAL_LEADS, WAITING_TIMES } from '../../lexicon/measure-words.js';
import { EVENT_LEADS } from '../../lexicon/time-words.js';
import { DURATION_UNITS, TURN_UNITS } from '../../lexicon/units.js';
import { PhraseIndex, phraseSet } from '../text/phrase-index.js';
import { clauseStart, endsSentence, firstWord, sentenceEnd, sentenceStart } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { firstVerdict } from '../verdicts.js';
import { BOUND_RULES } from './bound-rules.js';
import { isLessened } from './comparators.js';
import { yearOf } from './past.js';
import { CLOSING_QUOTES, MONEY, OPENING_QUOTES, QUOTES, SHARES, type Quantity } from './quantities.js';
import { REACHED_RULES } from './reached-rules.js';
import type { Candidate, Rule } from './rule.js';
import type { TargetContext } from './types.js';
import { indexBefore } from './indexes.js';
import { beforeAbout, isMade, isReached, rulesCount } from './verbs.js';

type Tokens = readonly Token[];

const AIMS = phraseSet(AIM_SIGNS.phrases);
const LEASTS = phraseSet(BOUND_DEMANDS.measured);
const MUSTS = phraseSet(BOUND_DEMANDS.plain);
const CONDITIONS = phraseSet(CONDITION_SIGNS.phrases);
const STATES = phraseSet(STATE_SIGNS.phrases);
const NEIGHBOURS_BEFORE = phraseSet(CONDITION_NEIGHBOURS.before);
const NEIGHBOURS_AFTER = phraseSet(CONDITION_NEIGHBOURS.after);
const RULED = phraseSet(RULED_QUANTITIES.phrases);
const RULED_AFTER = phraseSet(RULED_OBJECTS.phrases);
const SETS_ASIDE = phraseSet(SETTING_ASIDE.phrases);
/** `hỗ trợ 100% người thuộc hộ nghèo …`: so many of those who are counted are supported, not by so much. */
const OBJECTS_OF_SUPPORT = phraseSet([...SUPPORTED.phrases, ...SUPPORTED.phrases.map((phrase) => `số ${phrase}`)]);
const RULED_SUBJECT = new PhraseIndex([...RULED_SUBJECTS.phrases.map((phrase) => [phrase, true] as const), ...RULED_SUBJECTS.measured.map((phrase) => [phrase, false] as const)]);
const INCOMES = phraseSet(RULED_SUBJECTS.incomes);
const MEASURED = phraseSet(NAMED_QUANTITIES.phrases);
const STRONG_AIMS = phraseSet(STRONG_AIM_SIGNS.phrases);
const AVERAGE = phraseSet(AVERAGE_WORDS.phrases);
const DURATIONS = phraseSet(DURATION_UNITS.phrases);
const BEFORE_EVENTS = phraseSet([...EVENT_LEADS.phrases.flatMap((lead) => [`trước ${lead}`, `sau ${lead}`]), ...EVENT_LEADS.gatherings.map((lead) => `trước ${lead}`)]);
const HORIZONS = phraseSet(HORIZON_OPENERS.phrases);
const TURNS = phraseSet(TURN_UNITS.phrases);
const WAITING = phraseSet(WAITING_TIMES.phrases);
const TIME_UNITS: ReadonlySet<string> = new Set(TURN_UNITS.per);
const NAMED_BY_SHARE = phraseSet(NAMES_WITH_SHARES.phrases);
const SOWN = phraseSet(SOWN_LAND.phrases);
const DISCOUNT_LEADS = phraseSet(DISCOUNTS.before);
const DISCOUNTED = phraseSet(DISCOUNTS.objects);
const GAME = phraseSet(GAMES.phrases);
const NAMED_IN_QUOTES = phraseSet(CAMPAIGNS.phrases);
const YIELDS = phraseSet(YIELD_NOUNS.phrases);
const SIZES = phraseSet(SIZE_WORDS.phrases);
const EMPLOYING = phraseSet(SIZE_WORDS.employing);
const EMPLOYED = phraseSet(SIZE_WORDS.employed);
const MEMBERS = phraseSet(COMPOSITIONS.members);
const PANELS = phraseSet(COMPOSITIONS.panels);
const QUALIFIED = phraseSet(COMPOSITIONS.qualified);
const CONTENTS = phraseSet(CONTENT_UNITS.phrases);
const COUNT_VERBS = phraseSet(COUNT_AIM_VERBS.phrases);
const DIMENSION_NOUNS = phraseSet(DIMENSIONS.nouns);
const LENGTHS: ReadonlySet<string> = new Set(DIMENSIONS.units);
const TOTALS = phraseSet(TOTAL_LEADS.phrases);
const MOST_WORDS_TO_RULED = 8;
const MOST_WORDS_TO_NUMBER = 3;
/** Right before a count that is an aim beside the share before it: of what came of a verb (`thành lập được ít nhất 2 tổ`), or of something else. */
const BEFORE_OTHER_AIMS = new Set(['được', 'và']);
const MOST_WORDS_OF_NAME = 16;
const MOST_WORDS_TO_NAME = 5;
const WHOLE = 100;
const LEAST_RATE_BASE = 100;
/** Before a noun they tell that some of its kind are meant. */
const PLURALS = new Set(['các', 'những']);
const PREPOSITIONS: ReadonlySet<string> = new Set(ATTRIBUTE_LEADS.phrases);
const RAISINGS: ReadonlySet<string> = new Set(RAISING_VERBS.phrases);
const VERBS_WITH_WIDTHS: ReadonlySet<string> = new Set(DIMENSIONS.verbs);
const TAILS_OF_BOUNDS: ReadonlySet<string> = new Set(BOUND_TAILS.phrases);

/** True if a quantity is something to be reached. */
export function isAim(candidate: Candidate, tokens: Tokens, context: TargetContext): boolean {
  return firstVerdict(RULES, candidate, tokens, context) !== 'drop';
}

/** `thấp dưới 30% có thể điều chỉnh`, `nếu trên 50% …`: the number bounds a case. */
const condition: Rule = ({ quantity, comparison }, tokens) => {
  // In `nông nghiệp công nghệ cao đạt trên 20%` the verb parts the name from the bound.
  if (NEIGHBOURS_BEFORE.has(tokens, comparison.from - 1) && comparison.said && comparison.sign !== '=' && tokens[comparison.from]!.folded !== 'đạt') return 'drop';
  if (NEIGHBOURS_AFTER.has(tokens, quantity.next) && quantity.value !== WHOLE) return 'drop';
  const bound = CONDITIONS.lastIn(tokens, clauseStart(tokens, comparison.from), comparison.from) ?? openCondition(tokens, comparison.from, quantity.next);
  // `dưới 80 trường hợp/năm`: cases that are counted are no condition.
  return bound === null || tokens[bound - 1]?.kind === 'number' || isBracketed(tokens, bound, comparison.from) ? null : 'drop';
};

/** `các thôn có từ 20% hộ nghèo trở lên được …`: a least share bounds the ones that are meant. */
const boundOfShare: Rule = ({ quantity, comparison }, tokens) =>
  (comparison.next > quantity.next && tokens[comparison.from]!.folded === 'từ' && tokens[comparison.from - 1]?.folded === 'có' && TAILS_OF_BOUNDS.has(tokens[comparison.next]?.folded ?? '') ? 'drop' : null);

/** `các trạm biến áp có độ lệch trên 15%`: the number tells which of them are meant. */
const attribute: Rule = ({ comparison }, tokens, { objectives }) => {
  if (objectives || (comparison.sign !== '>' && comparison.sign !== '<')) return null;
  const start = Math.max(clauseStart(tokens, comparison.from), comparison.from - MOST_WORDS_TO_RULED);
  for (let at = comparison.from - 1; at > start; at--) if (tokens[at]!.folded === 'có') return tokens.slice(start, at).some(({ folded }) => PLURALS.has(folded)) || isFoundWith(tokens, start, at) ? 'drop' : null;
  return null;
};

/** `12 xã có tỷ lệ trễ hạn trên 5%` without a word for an aim: so many of which this is found. */
function isFoundWith(tokens: Tokens, start: number, at: number): boolean {
  return tokens.slice(start, at).some(({ kind }) => kind === 'number') && AIMS.lastIn(tokens, sentenceStart(tokens, at), at) === null;
}

/** `tại 02 công trình`, `của 650 hồ chứa`: how many there are of what the sentence speaks of, whatever becomes of it (`giảm kế hoạch vốn của 04 dự án`). */
const surroundingCount: Rule = ({ quantity, comparison, listed }, tokens, { objectives, directive = false }) => {
  if (quantity.unit !== '%' && TOTALS.matchBefore(tokens, quantity.from) !== null) return 'drop';
  // `kiểm tra tại 12/12 xã`: all of them are to be reached.
  if (listed || (quantity.whole && (directive || objectives)) || (directive && rulesCount(tokens, quantity.from, true)) || isReached(tokens, quantity, comparison)) return null;
  const before = tokens[quantity.from - 1]?.folded ?? '';
  // `là một trong 10 huyện dẫn đầu`
  if (before === 'trong' && tokens[quantity.from - 2]?.folded === 'một') return 'drop';
  const isChange = comparison.sign === 'increase' || comparison.sign === 'decrease';
  return quantity.unit !== '%' && PREPOSITIONS.has(before) && !(objectives && quantity.range && before === 'từ') && (!comparison.said || (isChange && before !== 'từ' && before !== 'trên')) ? 'drop' : null;
};

/** Rates, shares of capital and the like, which rules set; not where a sentence of aims begins with what it measures (`Tỷ trọng thương mại điện tử trong tổng mức bán lẻ trên 8,5%`). */
const ruled: Rule = ({ quantity, comparison }, tokens, { objectives }) => {
  if (isReached(tokens, quantity, comparison) || OBJECTS_OF_SUPPORT.has(tokens, quantity.unit === '%' ? quantity.next : quantity.unitFrom) || isMade(tokens, quantity, comparison)) return null;
  const start = Math.max(clauseStart(tokens, comparison.from), comparison.from - MOST_WORDS_TO_RULED);
  const subject = firstWord(tokens, sentenceStart(tokens, comparison.from));
  if (RULED_SUBJECT.match(tokens, subject)?.value === true) return 'drop';
  // `Dành ít nhất 20% tổng chi ngân sách cho giáo dục`
  if (comparison.said && SETS_ASIDE.matchBefore(tokens, comparison.from) !== null) return null;
  // `chiếm 10% tổng mức bán lẻ` among aims: the share that is to be reached.
  if (objectives && quantity.unit === '%' && (MEASURED.has(tokens, subject) || INCOMES.has(tokens, subject) || STATES.matchBefore(tokens, beforeAbout(tokens, comparison.from)) !== null)) return null;
  const found = RULED.lastIn(tokens, start, comparison.from);
  // `đáp ứng 15% nhu cầu ở Hà Nội và 20% ở …`: what another share is of does not rule this one.
  const isOfRuled = RULED_AFTER.has(tokens, quantity.next);
  // `đưa tỷ lệ thu hồi gạo lên trên 68%`: a share that is raised or held is no rule.
  const raised = found === null ? null : MEASURED.lastIn(tokens, start, found);
  const isMeasured = found !== null && (RULED_SUBJECT.match(tokens, found)?.value === false || (raised !== null && RAISINGS.has(tokens[raised - 1]?.folded ?? '')));
  if (!isOfRuled && (found === null || isMeasured || SHARES.has(tokens[found - 1]?.text ?? ''))) return null;
  // `tối thiểu 20% mức đóng`: the bound of what rules set is no word for an aim.
  return AIMS.lastIn(tokens, sentenceStart(tokens, comparison.from), isOfRuled ? comparison.from : quantity.from) === null ? 'drop' : null;
};

/** A share of what is no aim is none. */
const shareOfNoAim: Rule = ({ ofNoAim }) => (ofNoAim ? 'drop' : null);

/** A share or ratio measures by itself; a count is an aim after a least or most, a verb of reaching, or where all counts are aims. */
const countWithoutAim: Rule = ({ quantity, comparison, listed }, tokens, { objectives, directive = false }) => {
  if (SHARES.has(quantity.unit) || comparison.sign === '>=' || listed) return null;
  const reached = isReached(tokens, quantity, comparison);
  if (CONTENTS.match(tokens, quantity.unitFrom)?.length === quantity.next - quantity.unitFrom) return reached ? null : 'drop';
  if (comparison.sign === 'increase' || comparison.sign === 'decrease' || (quantity.relative && comparison.said)) return null;
  if (reached || (directive && (quantity.whole || isMade(tokens, quantity, comparison)))) return null;
  const start = sentenceStart(tokens, quantity.from);
  if (objectives || STRONG_AIMS.lastIn(tokens, start, quantity.from) !== null || HORIZONS.has(tokens, firstWord(tokens, start))) return null;
  return comparison.said && AIMS.lastIn(tokens, start, quantity.from) !== null ? null : 'drop';
};

/** `khoảng cách tối thiểu 120 m`, `mặt đường rộng tối thiểu 3,5 m`: how a thing must be built is a rule, unless aims are set. */
const dimension: Rule = ({ quantity, comparison }, tokens, { objectives }) => {
  if (objectives || !LENGTHS.has(quantity.unit)) return null;
  const noun = DIMENSION_NOUNS.lastIn(tokens, Math.max(clauseStart(tokens, comparison.from), comparison.from - MOST_WORDS_TO_RULED), comparison.from);
  // `mở rộng 6 km đường`, `kéo dài 3 km`: the second syllable of a verb is no width.
  return noun === null || VERBS_WITH_WIDTHS.has(tokens[noun - 1]?.folded ?? '') ? null : 'drop';
};

/** `xây 15 nhà, mức 40 triệu đồng/nhà`: what each one is paid, not what is reached (`đạt mức 68 triệu đồng/người`). */
const rate: Rule = ({ quantity, comparison }, tokens) => {
  const lead = tokens[comparison.from];
  return lead?.folded === 'mức' && MONEY.test(quantity.unit) && quantity.unit.includes('/') && tokens[comparison.from - 1]?.kind !== 'word' ? 'drop' : null;
};

/** A length of time is an aim as a least (`tối thiểu 04 tuần`), or as a most where aims are set (`không quá 15 phút`) time is to be saved (`giảm thời gian chờ xuống dưới 2 giờ`) or a task bounds how long people wait. */
const duration: Rule = ({ quantity, comparison }, tokens, { objectives, directive = false }) => {
  if (!DURATIONS.has(tokens, quantity.unitFrom)) return null;
  if ((comparison.sign === '<=' || comparison.sign === '<' || (comparison.sign === '=' && comparison.said)) && isLessened(tokens, comparison.from)) return 'keep';
  if (directive && comparison.said && comparison.sign !== '=' && WAITING.has(tokens, behindAim(tokens, firstWord(tokens, clauseStart(tokens, comparison.from))))) return 'keep';
  // `trước ngày khai giảng ít nhất 02 tuần`: how long before an event.
  if (BEFORE_EVENTS.lastIn(tokens, clauseStart(tokens, comparison.from), comparison.from) !== null) return 'drop';
  const isLeast = comparison.least && comparison.next === quantity.next;
  // `thời gian lưu trú bình quân 1,6 ngày/khách`: an average is measured.
  return isLeast || (objectives && (comparison.said || AVERAGE.matchBefore(tokens, comparison.from) !== null)) ? null : 'drop';
};

/** `Hội đồng có ít nhất 05 thành viên`, `Có ít nhất 02 người có trình độ …`: of whom something must consist, and what they must be able to do. */
const composition: Rule = ({ quantity, comparison }, tokens, { objectives }) => {
  const first = firstWord(tokens, sentenceStart(tokens, comparison.from));
  if (quantity.unit === '%') return !objectives && PANELS.has(tokens, first) && MEMBERS.has(tokens, tokens[quantity.next]?.folded === 'số' ? quantity.next + 1 : quantity.next) ? 'drop' : null;
  if (objectives) return null;
  if (MEMBERS.has(tokens, quantity.unitFrom)) return tokens[comparison.from - 1]?.folded === 'gồm' || PANELS.has(tokens, first) ? 'drop' : null;
  return tokens[first]?.folded === 'có' && first === comparison.from - 1 && QUALIFIED.has(tokens, quantity.next) ? 'drop' : null;
};

/** `từ 05 người trở lên` bounds a group, unless a verb of reaching rules it or aims are set. */
const boundOfGroup: Rule = ({ quantity, comparison }, tokens, { objectives, directive = false }) => {
  // `03 vùng tập trung quy mô từ 10 ha trở lên`: which ones they are.
  if (tokens[comparison.from]!.folded === 'từ' && SIZES.matchBefore(tokens, comparison.from) !== null && comparison.next > quantity.next) return 'drop';
  if (comparison.next > quantity.next && EMPLOYED.has(tokens, quantity.unitFrom) && EMPLOYING.matchBefore(tokens, comparison.from) !== null) return 'drop';
  if (quantity.unit !== '%' && tokens[comparison.from]!.folded === 'từ' && tokens[comparison.from - 1]?.folded === 'có' && measureFollows(tokens, comparison.next)) return 'drop';
  if (objectives || quantity.unit === '%' || comparison.next === quantity.next) return null;
  if (COUNT_VERBS.matchBefore(tokens, comparison.from) !== null || COUNT_VERBS.has(tokens, comparison.from) || (directive && rulesCount(tokens, comparison.from, true))) return null;
  return AIMS.lastIn(tokens, sentenceStart(tokens, quantity.from), quantity.from) === null ? 'drop' : null;
};

/** `02 đợt/tháng` without a bound: how often something is done, which is a time of it. */
const frequency: Rule = ({ quantity, comparison }, tokens) =>
  (TURNS.has(tokens, quantity.unitFrom) && tokens[quantity.next - 2]?.text === '/' && TIME_UNITS.has(tokens[quantity.next - 1]!.folded) && (!comparison.said || comparison.sign === '=') ? 'drop' : null);

/** `giá trị sản phẩm trên 1 ha (giá trị/1 ha) đất trồng trọt đạt …`, `giá trị sản xuất 01 ha đất đạt …`: the one, or the round number, that something else is measured by. */
const measuredBy: Rule = ({ quantity, comparison }, tokens) => {
  const before = tokens[quantity.from - 1];
  if (isRateBase(quantity) && (before?.text === '/' || (before?.folded === 'trên' && indexBefore(tokens, comparison.from) !== null))) return 'drop';
  if (quantity.value !== 1 || quantity.unit === '%') return null;
  if ((comparison.sign === '>' && before?.folded === 'trên') || before?.text === '/') return 'drop';
  return !comparison.said && YIELDS.matchBefore(tokens, quantity.from) !== null ? 'drop' : null;
};

/** True for a round number of things: so many of them a rate is counted to (`tỷ suất tử vong trẻ em trên 1.000 trẻ đẻ sống`). */
function isRateBase({ value, unit }: Quantity): boolean {
  return unit !== '%' && value >= LEAST_RATE_BASE && /^10+$/u.test(String(value));
}

/** `Chlorine 70%`, `quỹ 20% đất ở`: a share that is part of a name. */
const nameOfShare: Rule = ({ quantity, comparison }, tokens) =>
  (quantity.unit === '%' && !comparison.said && NAMED_BY_SHARE.matchBefore(tokens, quantity.from) !== null ? 'drop' : null);

/** `giảm giá 10%`, `giảm 10% giá vé`: what buyers are let off. */
const discount: Rule = ({ quantity, comparison }, tokens) => {
  if (quantity.unit !== '%') return null;
  const ofPrice = DISCOUNTED.has(tokens, quantity.next) && isLessened(tokens, comparison.from);
  return ofPrice || DISCOUNT_LEADS.matchBefore(tokens, comparison.from) !== null || DISCOUNT_LEADS.matchBefore(tokens, quantity.from) !== null ? 'drop' : null;
};

/** `bóng đá mini 5 người`: what a game is called. */
const nameOfGame: Rule = ({ quantity }, tokens) => (quantity.unit === 'người' && GAME.matchBefore(tokens, quantity.from) !== null ? 'drop' : null);

/** `phong trào “90 ngày đêm hoàn thành 200 km đường”`: a number in the name of a campaign. */
const nameOfCampaign: Rule = ({ quantity }, tokens) => {
  let opening = quantity.from - 1;
  while (opening > 0 && quantity.from - opening < MOST_WORDS_OF_NAME && !QUOTES.has(tokens[opening]!.text)) opening--;
  const opens = OPENING_QUOTES.has(tokens[opening]?.text ?? '') && NAMED_IN_QUOTES.lastIn(tokens, Math.max(0, opening - MOST_WORDS_TO_NAME), opening) !== null;
  return opens && tokens.slice(quantity.next, quantity.next + MOST_WORDS_OF_NAME).some(({ text }) => CLOSING_QUOTES.has(text)) ? 'drop' : null;
};

/** `70% trẻ sơ sinh được sàng lọc ít nhất 5 bệnh`: what is done for those of whom the share is, so that it is part of what the share measures; how often it is done is an aim of its own. */
const detailOfShare: Rule = ({ quantity, comparison }, tokens) => {
  if (SHARES.has(quantity.unit) || TURNS.has(tokens, quantity.unitFrom) || BEFORE_OTHER_AIMS.has(tokens[comparison.from - 1]?.folded ?? '')) return null;
  const start = clauseStart(tokens, comparison.from);
  let passive = comparison.from - 1;
  while (passive > start && tokens[passive]!.folded !== 'được' && !SHARES.has(tokens[passive]!.text)) passive--;
  return tokens[passive]?.folded === 'được' && tokens.slice(start, passive).some(({ text }) => SHARES.has(text)) ? 'drop' : null;
};

/** `lúa nước 2 vụ`: how often land is sown in a year. */
const seasons: Rule = ({ quantity }, tokens) => (tokens[quantity.unitFrom]!.folded === 'vụ' && quantity.next === quantity.unitFrom + 1 && SOWN.matchBefore(tokens, quantity.from) !== null ? 'drop' : null);

/** `12 xã đạt 19 tiêu chí`: by how many contents those that are counted before are told. */
const contentsOfCounted: Rule = ({ quantity, told }, tokens) => (told && CONTENTS.has(tokens, quantity.unitFrom) ? 'drop' : null);

/** `Đất rừng sản xuất năm 2030 là 4.000 ha`: the value of a year to come; money of such a year is planned, not aimed at. */
const comingYear: Rule = ({ quantity, comparison, changed }, tokens, { issued }) => {
  const year = comparison.said && !MONEY.test(quantity.unit) && !SHARES.has(quantity.unit) ? yearOf(tokens, quantity, changed) : null;
  return year !== null && issued !== null && year > issued.slice(0, 4) ? 'keep' : null;
};

const RULES: readonly Rule[] = [...BOUND_RULES, duration, dimension, rate, frequency, measuredBy, nameOfShare, nameOfGame, nameOfCampaign, detailOfShare, discount, seasons, condition, attribute, boundOfShare, ...REACHED_RULES, ruled, composition, boundOfGroup, surroundingCount, shareOfNoAim, contentsOfCounted, comingYear, countWithoutAim];

/** Index behind a word for an aim that opens a clause (`phấn đấu thời gian chờ …`). */
function behindAim(tokens: Tokens, at: number): number {
  return at + (AIMS.match(tokens, at)?.length ?? 0);
}

/** True if the clause goes on with what is asked of those within the bound: `doanh nghiệp có từ 500 lao động trở lên … có ít nhất 01 thiết chế`, `… phải có thiết chế`. */
function measureFollows(tokens: Tokens, from: number): boolean {
  for (let at = from; at < tokens.length && tokens[at]!.text !== ',' && !endsSentence(tokens, at); at++) if (MUSTS.has(tokens, at) || (LEASTS.has(tokens, at) && tokens.slice(at, at + MOST_WORDS_TO_NUMBER).some(({ kind }) => kind === 'number'))) return true;
  return false;
}

/** `trường hợp phát sinh ô tô, xe máy mà giá tăng từ 5% trở lên thì …`: the condition of a sentence reaches up to its `thì`, over commas; index of its first token. */
function openCondition(tokens: Tokens, from: number, next: number): number | null {
  const end = sentenceEnd(tokens, next);
  for (let at = next; at < end; at++) if (tokens[at]!.folded === 'thì') return CONDITIONS.lastIn(tokens, sentenceStart(tokens, from), from);
  return null;
}

/** True if a bracket closes between two tokens that was open at the first: `các xã (nếu có) và 100% …`. */
function isBracketed(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to && tokens[i]!.text !== '('; i++) if (tokens[i]!.text === ')') return true;
  return false;
}
