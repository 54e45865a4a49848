/** Reads the words beside a number that say how the value aimed at stands to it. */
import { AIM_SIGNS } from '../../lexicon/aim-phrases.js';
import { CHANGE_NOUNS, CHANGES, COMPARATIVES, COMPARATORS_AFTER, COMPARATORS_BEFORE, COMPARED_COUNTS, DENYING_WORDS, LEVEL_WORDS, NAMED_LEVELS, NAMED_QUANTITIES, NO_CHANGES, PREVENTING_WORDS, type ComparatorSign, type ComparatorWords } from '../../lexicon/comparators.js';
import { AVERAGE_WORDS, CHOICE_WORDS, COMPANION_WORDS, COMPARATOR_FILLERS, COMPARISON_LEADS, COUNT_YEAR_LEADS, EXCESS_WORDS, NEW_MARKS, RANK_UNITS, SCOPE_LEADS, SHARE_VERBS, VERB_SIGNS } from '../../lexicon/measure-words.js';
import { JOINED_UNITS, SCALE_WORDS } from '../../lexicon/units.js';
import { PhraseIndex, phraseSet } from '../text/phrase-index.js';
import { endsSentence, firstWord, sentenceStart } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { QUOTES, SHARES, type Quantity } from './quantities.js';

type Tokens = readonly Token[];

export interface Comparison {
  readonly sign: ComparatorSign;
  /** True if words beside the number say it; `=` without any is only assumed. */
  readonly said: boolean;
  /** True if words call it a least: not for the lower end of a range (`đạt 80 - 85%`). */
  readonly least: boolean;
  /** First token of the words before the number, first one after the words behind it. */
  readonly from: number;
  readonly next: number;
}

const entries = (words: readonly ComparatorWords[]): [string, ComparatorSign][] =>
  words.flatMap(({ phrases, sign }) => phrases.map((phrase): [string, ComparatorSign] => [phrase, sign]));

/** A number with its comparison. */
export interface Measure {
  readonly quantity: Quantity;
  readonly comparison: Comparison;
}

const BEFORE = new PhraseIndex(entries(COMPARATORS_BEFORE), 'lenient');
const AFTER = new PhraseIndex(entries(COMPARATORS_AFTER), 'lenient');
const CHANGE = new PhraseIndex<ComparatorSign | null>([...entries(CHANGES), ...NO_CHANGES.phrases.map((phrase): [string, null] => [phrase, null])]);
const DIFFERENCE = new PhraseIndex(entries(COMPARATIVES));
const EXCESS = phraseSet(EXCESS_WORDS.phrases);
/** Between two shares by which something changes. */
const SHARE_JOINTS = new Set([',', 'và']);
const CHOICES: ReadonlySet<string> = new Set(CHOICE_WORDS.phrases);
const LEVELS = phraseSet(LEVEL_WORDS.phrases);
const COMPARED_WITH = phraseSet(COMPARISON_LEADS.phrases);
const PREVENTIONS = phraseSet(PREVENTING_WORDS.phrases);
const LEVEL_NAMES = phraseSet(NAMED_LEVELS.phrases);
const NOUNS_OF_GROWTH = phraseSet(CHANGE_NOUNS.phrases);
const NOUNS_OF_AMOUNT = phraseSet(CHANGE_NOUNS.amounts);
const MEASURED = phraseSet([...NAMED_QUANTITIES.phrases, ...COMPARED_COUNTS.phrases]);
const AIMS = phraseSet(AIM_SIGNS.phrases);
const DENIALS = phraseSet(DENYING_WORDS.phrases);
const AREAS = phraseSet(JOINED_UNITS.areas);
const RANKS = phraseSet(RANK_UNITS.phrases);
const CLAUSE_ENDS = new Set(['.', ';', ':', ',', '(', '|']);
const FILLERS: ReadonlySet<string> = new Set(COMPARATOR_FILLERS.phrases);
const MOST_FILLERS = 6;
const MOST_WORDS_TO_CHANGE = 16;
const MOST_WORDS_TO_DENIAL = 12;
const MOST_WORDS_OF_CHANGE = 4;
const MOST_WORDS_OF_NOUN = 8;
const MOST_WORDS_ALIKE = 16;
const VERBAL: ReadonlySet<string> = new Set(VERB_SIGNS.phrases);
const MOST_WORDS_TO_TRAILING = 10;
/** Between the counts of a list, and the signs that hold for all of them. */
const JOINTS = new Set([',', 'và']);
const SCALES: ReadonlySet<string> = new Set(SCALE_WORDS.phrases);
const SHARE_LEADS: ReadonlySet<string> = new Set(SHARE_VERBS.phrases);
const ALIKE_JOINTS = new Set([',', 'và', ';', ':', '(']);
const YEAR_LEADS: ReadonlySet<string> = new Set(COUNT_YEAR_LEADS.phrases);
const COMPANIONS: ReadonlySet<string> = new Set(COMPANION_WORDS.phrases);
const PARTS = phraseSet(COMPANION_WORDS.parts);
const TAUGHT = phraseSet(COMPANION_WORDS.taught);
/** Between a counted noun and the comparator behind it (`5 đảng viên mới trở lên`). */
const NEW_THINGS: ReadonlySet<string> = new Set(NEW_MARKS.phrases);
const EACH = 'mỗi';
const AVERAGES = phraseSet([...AVERAGE_WORDS.phrases, ...AVERAGE_WORDS.yearly]);
const AVERAGE_JOINTS = new Set([',', '(']);
/** Before a share they may be followed by its new value or by how much it falls. */
const FALLING = 'xuống';
/** Before those for whom something is done. */
const RECIPIENTS = 'cho';
const BOUNDS: ReadonlySet<ComparatorSign> = new Set(['>=', '>', '<=', '<']);
/** What must not be passed goes on to the next value; behind a least, that one is simply reached (`đạt trên 95% vào năm 2027 và 100% vào năm 2030`). */
const MOST: ReadonlySet<ComparatorSign> = new Set(['<=', '<']);
const SCOPES = phraseSet(SCOPE_LEADS.phrases);

/** How the value stands to the quantity, from the words before it (`trên 95%`), behind it (`60% trở lên`) or the verb of change that rules it. */
export function compare(tokens: Tokens, quantity: Quantity): Comparison {
  const tail = NEW_THINGS.has(tokens[quantity.next]?.folded ?? '') ? quantity.next + 1 : quantity.next;
  const behind = AFTER.match(tokens, tail);
  // `đạt trên: 95%`
  const beforeColon = tokens[quantity.from - 1]?.text === ':' ? readBefore(tokens, quantity.from - 1) : null;
  const before = beforeColon ?? readBefore(tokens, quantity.from);
  const from = before?.from ?? quantity.from;
  if (behind) return { sign: behind.value, said: true, least: behind.value === '>=', from: startOfRange(tokens, from), next: tail + behind.length };
  if (before?.sign === '>' && isPrevented(tokens, before.from)) return { sign: '<=', said: true, least: false, from, next: quantity.next };
  if (before?.sign === '<' && (PREVENTIONS.matchBefore(tokens, before.from) || (SHARES.has(quantity.unit) && isDenied(tokens, before.from)))) return { sign: '>=', said: true, least: true, from, next: quantity.next };
  const difference = before ? differenceAt(tokens, before.from, quantity.next) : null;
  if (difference) return { sign: difference, said: true, least: false, from, next: quantity.next };
  if (isFallBy(tokens, quantity)) return { sign: 'decrease', said: true, least: false, from, next: quantity.next };
  if (before && before.sign !== '=') return { sign: before.sign, said: true, least: before.sign === '>=', from, next: quantity.next };
  const opened = tokens[from - 1]?.folded === 'từ';
  const trailing = opened || ((before !== null || SHARE_LEADS.has(tokens[from - 1]?.folded ?? '')) && SHARES.has(quantity.unit)) ? trailingComparator(tokens, quantity.next) : null;
  if (trailing) return { sign: trailing.sign, said: true, least: trailing.sign === '>=', from: opened ? from - 1 : from, next: trailing.next };
  const isRank = RANKS.has(tokens, quantity.unitFrom);
  const change = before && !isRank ? null : changeBefore(tokens, from, isRank) ?? changeOverColon(tokens, quantity);
  if (change) return { sign: change, said: true, least: false, from, next: quantity.next };
  // `từ 95% đoàn viên`, `80 - 85%`: the lower end is what is given.
  const opens = tokens[from - 1]?.folded === 'từ' && SHARES.has(quantity.unit);
  return { sign: quantity.range || opens ? '>=' : '=', said: before !== null, least: false, from: opens ? from - 1 : from, next: quantity.next };
}

/** `thấp hơn 0,1% so với năm 2025`: by how much a value is to differ from the one that it is compared with; null where the words only bound it. */
function differenceAt(tokens: Tokens, from: number, next: number): ComparatorSign | null {
  const found = DIFFERENCE.match(tokens, from);
  return found && found.length > 1 && COMPARED_WITH.has(tokens, next) ? found.value : null;
}

/** `không để tỷ lệ nợ xấu vượt quá 3%`: what must not come about sets the bound. */
function isPrevented(tokens: Tokens, from: number): boolean {
  if (someBefore(tokens, from, (at) => PREVENTIONS.has(tokens, at))) return true;
  // `không bị thanh tra, kiểm tra quá 01 lần/năm`: a list of verbs.
  return EXCESS.has(tokens, from) && PREVENTIONS.lastIn(tokens, Math.max(sentenceStart(tokens, from), from - MOST_WORDS_TO_CHANGE), from) !== null;
}

/** `không có tỉnh, thành phố nào đạt dưới 60%`: none is to be within the bound; `tỷ lệ hộ không có nhà dưới 5%` measures who lacks something. */
function isDenied(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MOST_WORDS_TO_DENIAL) && (tokens[at]!.kind === 'word' || (tokens[at]!.text === ',' && AREAS.has(tokens, at + 1))); at--) {
    if (DENIALS.has(tokens, at)) return tokens[at - 1]?.kind !== 'word' || AIMS.matchBefore(tokens, at) !== null;
  }
  return false;
}

/**
 * The comparison of a share, or that of the share before it where one verb of change rules both: `cắt giảm 50% thời gian, 50% chi phí`.
 * Words of their own behind the second (`95% hồ sơ được xử lý`) part them.
 */
export function shared(tokens: Tokens, own: Comparison, quantity: Quantity, last: Measure | null): Comparison {
  const { unit, from, next } = quantity;
  if (last !== null && !own.said && (repeatsChange(tokens, quantity, last) || repeatsBound(tokens, quantity, last))) return like(last, own);
  // Over `và` the verb of change reaches the second share by itself.
  const reached = own.said && tokens[from - 1]?.folded === 'và' && (own.sign === 'increase' || own.sign === 'decrease');
  if ((own.said && !reached) || !last?.comparison.said || unit !== '%' || last.quantity.unit !== '%' || !SHARE_JOINTS.has(tokens[from - 1]?.folded ?? '')) return own;
  const ruled = changeEndsAt(tokens, last.comparison.from) || changeEndsAt(tokens, last.quantity.from);
  return ruled && isNoun(tokens, last.quantity.next, from - 1) && isNoun(tokens, next, nounEnd(tokens, next)) ? like(last, own) : own;
}

/** A comparison that goes on with the one before it. */
function like({ comparison: { sign, least } }: Measure, own: Comparison): Comparison {
  return { ...own, sign, said: true, least };
}

/** `tăng 12%/năm đối với …; 16%/năm đối với …`: a share in the same time that begins the next part of a sentence, behind one by which something changes. */
function repeatsChange(tokens: Tokens, quantity: Quantity, { quantity: before, comparison: { sign } }: Measure): boolean {
  if ((sign !== 'increase' && sign !== 'decrease') || tokens[quantity.from - 1]?.text !== ';') return false;
  return sentenceStart(tokens, before.from) === sentenceStart(tokens, quantity.from - 1) && isYearly(tokens, before) && isYearly(tokens, quantity);
}

/** `12%/năm`. */
function isYearly(tokens: Tokens, { unit, next }: Quantity): boolean {
  return SHARES.has(unit) && tokens[next - 2]?.text === '/' && tokens[next - 1]!.folded === 'năm';
}

/** `xuống dưới 10% (khu vực nội thành), 5% (khu vực ngoại thành)`, `dưới 6,5% vào năm 2027 và 6% vào năm 2030`: the same share, bounded for another place or time. */
function repeatsBound(tokens: Tokens, { unit, from, next }: Quantity, { quantity: before, comparison: { sign, next: behind } }: Measure): boolean {
  if (!MOST.has(sign) || !SHARES.has(unit) || unit !== before.unit || behind !== before.next || !JOINTS.has(tokens[from - 1]?.folded ?? '')) return false;
  return isScope(tokens, next) && isScope(tokens, before.next) && from - before.next <= MOST_WORDS_ALIKE && tokens.slice(before.next, from - 1).every(({ text }, i) => !JOINTS.has(text) && !endsSentence(tokens, before.next + i) && !changeAt(tokens, before.next + i));
}

/** True at a bracket, a time or a place right behind a share. */
function isScope(tokens: Tokens, at: number): boolean {
  return tokens[at]?.text === '(' || SCOPES.has(tokens, at);
}

/** The comparison of a count, or that of the count before it in a list that a bound opens: `ít nhất 10 nhà tuyển dụng, 15 cựu người học`. */
export function boundOfList(tokens: Tokens, own: Comparison, quantity: Quantity, last: Measure | null): Comparison {
  if (own.said || !last?.comparison.said || !BOUNDS.has(last.comparison.sign) || last.comparison.next > last.quantity.next || !(joinsList(tokens, quantity, last) || isChoice(tokens, quantity, last))) return own;
  return like(last, own);
}

/** `20 ha hoặc 5% quỹ đất`: one of two numbers. */
function isChoice(tokens: Tokens, { from }: Quantity, { quantity: { next } }: Measure): boolean {
  return CHOICES.has(tokens[from - 1]?.folded ?? '') && next === from - 1;
}

/** True for a count right behind another one in a list, or for a part of that one, what goes with it or what it comes to on average (`1.000 ha (bình quân 200 ha/năm)`). */
export function continuesList(tokens: Tokens, quantity: Quantity, last: Measure | null): boolean {
  return joinsList(tokens, quantity, last) || isAverageOf(tokens, quantity, last) || accompanies(tokens, quantity, last) || countsAlike(tokens, quantity, last);
}

/** `lúa 37 ha, ngô 12 ha; rau, đậu 9 ha; trong đó rau 8 ha`: other things in the same unit. */
function countsAlike(tokens: Tokens, { unit, from }: Quantity, last: Measure | null): boolean {
  if (last === null || unit === '%' || unscaled(unit) !== unscaled(last.quantity.unit)) return false;
  const first = behindYear(tokens, last.quantity.next);
  if (from - first > MOST_WORDS_ALIKE) return false;
  let noun = first;
  for (let at = first; at <= from; at++) {
    if (at < from && !ALIKE_JOINTS.has(tokens[at]!.folded)) continue;
    const start = noun + (noun > first ? PARTS.match(tokens, noun)?.length ?? 0 : 0);
    // `Ban A có 3 tổ, Ban B có 4 tổ`: what bodies have is told of each.
    if (start < at && (tokens[at - 1]!.folded === 'có' || !isNoun(tokens, start, at))) return false;
    noun = at + 1;
  }
  return tokens.slice(first, from).some(({ folded }) => ALIKE_JOINTS.has(folded));
}

/** `24 ha 3 loài cây`: of how many kinds those are that were counted right before. */
export function isOfCounted({ unit, from }: Quantity, last: Measure | null): boolean {
  return unit !== '%' && last !== null && last.quantity.unit !== '%' && last.comparison.next === from;
}

/** `50% (8 xã)`: brackets that open right behind a share. */
export function restatesShare(tokens: Tokens, { unit, from }: Quantity, last: Measure | null): boolean {
  return unit !== '%' && last !== null && SHARES.has(last.quantity.unit) && tokens[from - 1]?.text === '(' && last.comparison.next === from - 1;
}

/** `(8 xã, tăng thêm 2 xã)`: by how much a count changes, in the brackets that hold it. */
export function changesInBrackets(tokens: Tokens, { from }: Quantity, { sign }: Comparison, last: Measure | null): boolean {
  return last !== null && (sign === 'increase' || sign === 'decrease') && tokens.slice(last.quantity.next, from).every(({ text }) => text !== ')' && text !== ';');
}

/** `, chiếm 20%`, `(giảm 400 học sinh so với năm trước)` right behind a count. */
export function isShareOf(tokens: Tokens, { sign, from }: Comparison, last: Measure | null): boolean {
  if (last === null) return false;
  if (sign === 'increase' || sign === 'decrease') return tokens[last.quantity.next]?.text === '(' && changeAt(tokens, last.quantity.next + 1) !== null && from - last.quantity.next <= MOST_WORDS_OF_CHANGE;
  return SHARE_LEADS.has(tokens[from - 1]?.folded ?? '') && tokens[from - 2]?.text === ',' && last.quantity.next === from - 2;
}

/** `Hỗ trợ 30% mức đóng cho hộ nghèo, 25% cho hộ cận nghèo`: a further share of the same, for others. */
export function isSameForOthers(tokens: Tokens, { said }: Comparison, { unit, from, next }: Quantity, last: Measure | null): boolean {
  return !said && unit === '%' && last?.quantity.unit === '%' && tokens[from - 1]?.text === ',' && tokens[next]?.folded === RECIPIENTS && sentenceStart(tokens, from) <= last.quantity.from;
}

/** `nghìn ha` and `triệu ha` are of one kind. */
function unscaled(unit: string): string {
  const [first = '', ...rest] = unit.toLowerCase().split(' ');
  return SCALES.has(first) && rest.length > 0 ? rest.join(' ') : unit.toLowerCase();
}

/** `12 xã đạt …`: true behind the verb that tells of those counted last. */
export function tellsOf(tokens: Tokens, { from }: Quantity, last: Measure | null): boolean {
  if (last === null || tokens[from - 1]?.folded !== 'đạt' || from - last.quantity.next > MOST_WORDS_OF_NOUN) return false;
  return tokens.slice(last.quantity.next, from).every(({ kind }) => kind === 'word');
}

/** True if nothing but what the last count counts, and a comma or `và`, stands between it and another one. */
function joinsList(tokens: Tokens, { unit, from }: Quantity, last: Measure | null): boolean {
  return last !== null && unit !== '%' && JOINTS.has(tokens[from - 1]?.folded ?? '') && isBehind(tokens, last, from - 1);
}

function isAverageOf(tokens: Tokens, { unit, from }: Quantity, last: Measure | null): boolean {
  const joint = from - 1 - (AVERAGES.matchBefore(tokens, from)?.length ?? from);
  return last !== null && unit !== '%' && AVERAGE_JOINTS.has(tokens[joint]?.text ?? '') && isBehind(tokens, last, joint);
}

/** `12 lớp với 240 học viên`, `08 cuộc, trong đó 05 cuộc …`. */
function accompanies(tokens: Tokens, { unit, from }: Quantity, last: Measure | null): boolean {
  if (last === null || unit === '%') return false;
  if (isOfEach(tokens, from, last)) return true;
  const part = PARTS.matchBefore(tokens, from);
  const joint = from - (part?.length ?? 1);
  if (part === null && !COMPANIONS.has(tokens[joint]?.folded ?? '')) return false;
  const end = tokens[joint - 1]?.text === ',' ? joint - 1 : joint;
  return isBehind(tokens, last, end) || (last.quantity.unit !== '%' && end - last.quantity.next <= MOST_WORDS_OF_NOUN && tokens.slice(last.quantity.next, end).every(({ kind }) => kind === 'word'));
}

/** `05 lớp tập huấn, mỗi lớp 35 học viên`: how many go to each of those counted before. */
function isOfEach(tokens: Tokens, from: number, { quantity: { unit, next } }: Measure): boolean {
  const each = tokens[from - 2]?.folded === EACH && TAUGHT.has(tokens, from - 1);
  return each && unit.toLowerCase().split(' ')[0] === tokens[from - 1]!.folded && from - next <= MOST_WORDS_OF_NOUN;
}

/** True if only what a count counts stands between it and a place. */
function isBehind(tokens: Tokens, { quantity: { unit, next } }: Measure, at: number): boolean {
  const from = behindYear(tokens, next);
  return unit !== '%' && (from === at || isNoun(tokens, from, at));
}

/** `41 tấn năm 2026 và 44 tấn năm 2030`: the year of a count stands behind it. */
function behindYear(tokens: Tokens, next: number): number {
  const year = YEAR_LEADS.has(tokens[next]?.folded ?? '') ? next + 1 : next;
  return tokens[year]?.folded === 'năm' && /^\d{4}$/u.test(tokens[year + 1]?.text ?? '') ? year + 2 : next;
}

/** True if a verb of change ends before a token. */
function changeEndsAt(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MOST_WORDS_OF_CHANGE); i--) if (i + (changeAt(tokens, i)?.length ?? 0) === at) return true;
  return false;
}

/** True if few words stand between two tokens, none of them a verb: what a share is of. */
function isNoun(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from || to - from > MOST_WORDS_OF_NOUN) return false;
  return tokens.slice(from, to).every(({ kind, folded, text }, i) => (kind === 'word' || QUOTES.has(text)) && !VERBAL.has(folded) && !changeAt(tokens, from + i) && !phraseEndingAt(tokens, from + i + 1));
}

/** Where the words of a noun end: with their clause, or before what it is compared with. */
function nounEnd(tokens: Tokens, from: number): number {
  const end = clauseEnd(tokens, from);
  for (let at = from; at < end; at++) if (COMPARED_WITH.has(tokens, at)) return at;
  return end;
}

function clauseEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.length && !CLAUSE_ENDS.has(tokens[at]!.text)) at++;
  return at;
}

/** The comparator that ends before the number; `đạt` before a stronger one belongs to the words. */
function readBefore(tokens: Tokens, at: number): { sign: ComparatorSign; from: number } | null {
  let found: { sign: ComparatorSign; from: number } | null = null;
  let skipped = 0;
  for (let end = at; end > 0 && skipped <= MOST_FILLERS;) {
    const phrase = phraseEndingAt(tokens, end);
    if (phrase) {
      if (!found || found.sign === '=') found = { sign: phrase.sign === '=' && found ? found.sign : phrase.sign, from: phrase.from };
      else if (phrase.sign === '=') found = { sign: found.sign, from: phrase.from };
      else break;
      end = phrase.from;
      continue;
    }
    const word = tokens[end - 1]!;
    if (!FILLERS.has(word.folded) && !/^\d{4}$/u.test(word.text)) break;
    end--;
    skipped++;
  }
  return found;
}

function phraseEndingAt(tokens: Tokens, end: number): { sign: ComparatorSign; from: number } | null {
  const found = BEFORE.matchBefore(tokens, end);
  return found && { sign: found.value, from: end - found.length };
}

/** `từ 50% số hộ trở lên`, `đạt 80% số hộ trở lên`: the comparator behind what is counted, up to the next number. */
function trailingComparator(tokens: Tokens, next: number): { readonly sign: ComparatorSign; readonly next: number } | null {
  for (let i = next; i < Math.min(tokens.length, next + MOST_WORDS_TO_TRAILING) && !CLAUSE_ENDS.has(tokens[i]!.text) && tokens[i]!.kind !== 'number'; i++) {
    const found = AFTER.match(tokens, i);
    if (found) return { sign: found.value, next: i + found.length };
  }
  return null;
}

/** `từ 80% trở lên` begins with its `từ`. */
function startOfRange(tokens: Tokens, from: number): number {
  return tokens[from - 1]?.folded === 'từ' ? from - 1 : from;
}

/** The verb of change in the number's clause, if no word between makes the number the level that is reached; places in a ranking are no level. */
function changeBefore(tokens: Tokens, at: number, isRank: boolean): ComparatorSign | null {
  for (let i = at - 1; i >= Math.max(0, at - MOST_WORDS_TO_CHANGE) && !CLAUSE_ENDS.has(tokens[i]!.text); i--) {
    // `nâng cao năng lực cho 1.500 phụ nữ`: those for whom something changes.
    if ((!isRank && LEVELS.has(tokens, i)) || (i === at - 1 && tokens[i]!.folded === RECIPIENTS)) return null;
    const change = changeAt(tokens, i);
    if (change) return change.value;
  }
  return null;
}

/** `giảm tỷ lệ … xuống 2% so với năm 2024`: a share that is compared with another year's, without a word for what is left (`xuống còn`), tells by how much it falls. */
function isFallBy(tokens: Tokens, { from, next, unit }: Quantity): boolean {
  const compared = SHARES.has(unit) && tokens[from - 1]?.folded === FALLING ? COMPARED_WITH.match(tokens, next) : null;
  if (compared === null || tokens[next + compared.length]?.folded !== 'năm') return false;
  const start = sentenceStart(tokens, from);
  for (let at = from - 1; at >= start; at--) if (changeAt(tokens, at)?.value === 'decrease') return true;
  return false;
}

/** `Giảm tỷ lệ hộ nghèo: 1,2% so với năm 2025`: the verb that opens the sentence, where the number behind its colon is compared with another year's. */
function changeOverColon(tokens: Tokens, { from, next }: Quantity): ComparatorSign | null {
  if (tokens[from - 1]?.text !== ':' || !COMPARED_WITH.has(tokens, next)) return null;
  return changeAt(tokens, firstWord(tokens, sentenceStart(tokens, from)))?.value ?? null;
}

/** True if a verb of lessening rules a number in its clause: `giảm thời gian chờ xuống không quá 30 phút`. */
export function isLessened(tokens: Tokens, at: number): boolean {
  return someBefore(tokens, at, (i) => changeAt(tokens, i)?.value === 'decrease');
}

/** True if some word close before a place in its clause passes a test. */
function someBefore(tokens: Tokens, from: number, test: (at: number) => boolean): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MOST_WORDS_TO_CHANGE) && !CLAUSE_ENDS.has(tokens[at]!.text); at--) if (test(at)) return true;
  return false;
}

/** The verb of change at a token, with its length. */
export function changeAt(tokens: Tokens, at: number): { readonly value: ComparatorSign; readonly length: number } | null {
  const match = CHANGE.match(tokens, at);
  return match?.value && !LEVEL_NAMES.matchBefore(tokens, at) && !isNameOfGrowth(tokens, at, at + match.length) ? { value: match.value, length: match.length } : null;
}

/** `Tốc độ tăng giá trị sản xuất 12%`: what is measured is the growth itself; `mức giảm 1,5%`, `mức giảm số vụ 1,5%` are a fall by so much. */
function isNameOfGrowth(tokens: Tokens, at: number, next: number): boolean {
  if (NOUNS_OF_GROWTH.matchBefore(tokens, at)) return true;
  return NOUNS_OF_AMOUNT.matchBefore(tokens, at) !== null && tokens[next]?.kind !== 'number' && !MEASURED.has(tokens, next);
}
