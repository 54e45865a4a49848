/** Reads numbers with their units: `95,5%`, `04 tin, bài`, `80 - 85%`, `18 ca sinh/1.000 phụ nữ`. */
import { NUMBER_WORDS } from '../../lexicon/recurrences.js';
import { COUNTED_UNITS, DAY_LEADS, DURATION_UNITS, GRADES, JOINED_UNITS, LIFESPAN_WORDS, MULTIPLES, NUMBERED_STAGES, NUMBERED_TERMS, PER_UNITS, RATE_BASES, SCALE_WORDS, TERM_TAILS, TIME_AND_AGE_UNITS, UNIT_STOPS } from '../../lexicon/units.js';
import { PhraseIndex, phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { isIndexValue } from './indexes.js';

type Tokens = readonly Token[];

export interface Quantity {
  readonly value: number;
  /** `%`, the noun that is counted, what it is in relation to (`ca sinh/1.000 phụ nữ`), or nothing for the value of an index. */
  readonly unit: string;
  /** True for a share or a ratio, which measures by itself; a count needs a word that makes it an aim. */
  readonly relative: boolean;
  /** True if a second number follows, of which this one is the lower (`80 - 85%`). */
  readonly range: boolean;
  readonly from: number;
  /** True for all of so many (`11/11 huyện`). */
  readonly whole: boolean;
  /** First token of the unit; of the number where none stands behind it. */
  readonly unitFrom: number;
  readonly next: number;
}

interface NumberMatch {
  readonly value: number;
  readonly next: number;
}

const COUNTED = phraseSet(COUNTED_UNITS.phrases);
/** Units of a part of a whole. */
export const SHARES: ReadonlySet<string> = new Set(['%', '‰']);
export const MONEY = /đồng|usd|đô la|(?:tỷ|tỉ|triệu|tr)[ .]?đ(?!\p{L})/iu;
const KINDS = new PhraseIndex(([JOINED_UNITS.areas, JOINED_UNITS.hamlets, JOINED_UNITS.people] as const).flatMap((nouns, kind) => nouns.map((noun): [string, number] => [noun, kind])));
const DURATIONS = phraseSet(DURATION_UNITS.phrases);
const PER = phraseSet([...PER_UNITS.phrases, ...COUNTED_UNITS.phrases]);
const SCALES: ReadonlySet<string> = new Set(SCALE_WORDS.phrases);
const TERM_TAILED = phraseSet(TERM_TAILS.phrases);
const TIMES = phraseSet(TIME_AND_AGE_UNITS.phrases);
const STOPS = phraseSet([...UNIT_STOPS.phrases, ...GRADES.phrases]);
const DAY_LEAD: ReadonlySet<string> = new Set(DAY_LEADS.phrases);
const RANGE_WORDS = new Set(['-', 'đến', 'tới']);
const TERMS: ReadonlySet<string> = new Set(NUMBERED_TERMS.phrases);
const ROMAN = /^[IVX]+$/u;
const ONES = new Set(['1', '01']);
const STAGES = phraseSet(NUMBERED_STAGES.phrases);
const TIMES_IN_WORDS: Readonly<Record<string, number>> = MULTIPLES.values;
/** The unit of so many times something. */
export const TIMES_UNIT = 'lần';
const LONGEST_WITH_NOUGHT = 3;
/** A year and a share behind it. */
const GLUED_TO_YEAR = /^(?:19|20)\d\d(\d{2})$/u;
const MOST_UNIT_WORDS = 4;
/** How many times greater than its number the base of a ratio is. */
const LEAST_RATIO = 10;
/** The base of a ratio that needs no noun behind it. */
const LEAST_BARE_BASE = 1000;
const RATE_BASE = phraseSet(RATE_BASES.phrases);
const SPELLED_UNIT_WORDS = 3;
const MOST_QUOTED_WORDS = 6;
export const OPENING_QUOTES: ReadonlySet<string> = new Set(['“', '"']);
export const CLOSING_QUOTES: ReadonlySet<string> = new Set(['”', '"']);
export const QUOTES: ReadonlySet<string> = new Set([...OPENING_QUOTES, ...CLOSING_QUOTES]);
const MOST_WORDS_TO_LIFESPAN = 12;
const LIFESPANS = phraseSet(LIFESPAN_WORDS.lives);
const HEALTHY_YEARS = phraseSet(LIFESPAN_WORDS.healthy);

/** What is read as a number of something. */
export interface Reading {
  /** Numbers in words too. */
  readonly words: boolean;
  /** Nouns that no table knows as units too. */
  readonly anyUnit: boolean;
}

export const IN_KNOWN_UNITS: Reading = { words: false, anyUnit: false };
export const IN_ANY_UNIT: Reading = { words: false, anyUnit: true };
export const IN_WORDS: Reading = { words: true, anyUnit: true };

/** The quantity that begins at token `at`, or null. */
export function readQuantity(tokens: Tokens, at: number, { words, anyUnit }: Reading): Quantity | null {
  const first = readNumber(tokens, at) ?? (words ? readNumberWord(tokens, at) : null);
  if (!first) return readMultiple(tokens, at);
  if (isPartOfCode(tokens, at)) return null;
  const all = outOfAll(tokens, at, first);
  const whole = all !== first && all.value === first.value;
  const { last, range } = readRangeEnd(tokens, all);
  const share = afterPercent(tokens, last.next);
  if (share !== null) return { value: first.value, unit: tokens[last.next]!.text === '‰' ? '‰' : '%', relative: true, range, whole, from: at, unitFrom: last.next, next: afterPer(tokens, share) };
  return readRatio(tokens, at, first) ?? readCount(tokens, at, { value: first.value, range, whole }, last.next, anyUnit) ?? readIndex(tokens, at, { value: first.value, range, whole }, last.next);
}

/** The value of an index, which has no unit. */
function readIndex(tokens: Tokens, at: number, number: Pick<Quantity, 'value' | 'range' | 'whole'>, next: number): Quantity | null {
  return isIndexValue(tokens, at, next) ? { ...number, unit: '', relative: true, from: at, unitFrom: at, next } : null;
}

/** True behind `gấp`. */
export function isMultiplied(tokens: Tokens, at: number): boolean {
  return tokens[at - 1]?.folded === MULTIPLES.lead;
}

/** `đôi` of `gấp đôi`. */
function readMultiple(tokens: Tokens, at: number): Quantity | null {
  if (!isMultiplied(tokens, at)) return null;
  const value = TIMES_IN_WORDS[tokens[at]?.folded ?? ''];
  return value === undefined ? null : { value, unit: TIMES_UNIT, relative: true, range: false, whole: false, from: at, unitFrom: at, next: at + 1 };
}

/** `1.250`, `95,5`, `95.5`, `04 (bốn)`. */
function readNumber(tokens: Tokens, at: number): NumberMatch | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || isCode(token)) return null;
  let digits = digitsAt(tokens, at);
  let next = at + 1;
  while (tokens[next]?.text === '.' && touches(tokens, next) && /^\d{3}$/u.test(tokens[next + 1]?.text ?? '') && digits.length <= 9 && !digits.startsWith('0')) {
    digits += tokens[next + 1]!.text;
    next += 2;
  }
  const mark = tokens[next]?.text;
  if ((mark === ',' || mark === '.') && touches(tokens, next) && tokens[next + 1]?.kind === 'number' && tokens[next + 1]!.text.length <= 3) {
    digits += `.${tokens[next + 1]!.text}`;
    next += 2;
  }
  if (tokens[next]?.text === '(' && tokens[next + 1]?.kind === 'word' && tokens[next + 2]?.text === ')') next += 3;
  return { value: Number(digits), next };
}

/** `vào năm 203060%`: the digits of a share that follow a year without a space; all of them elsewhere. */
function digitsAt(tokens: Tokens, at: number): string {
  const glued = tokens[at - 1]?.folded === 'năm' && SHARES.has(tokens[at + 1]?.text ?? '') ? GLUED_TO_YEAR.exec(tokens[at]!.text)?.[1] : undefined;
  return glued ?? tokens[at]!.text;
}

/** `01120911`: offices write `04` for four, but a longer number that begins with a nought is a code. */
function isCode({ text }: Token): boolean {
  return text.length > LONGEST_WITH_NOUGHT && text.startsWith('0');
}

/** `50/50 xã`, `28/35 xã`: so many out of all of them; `ngày 10/12` is a day. */
function outOfAll(tokens: Tokens, at: number, first: NumberMatch): NumberMatch {
  const all = tokens[first.next]?.text === '/' ? readNumber(tokens, first.next + 1) : null;
  if (all === null || all.value < first.value) return first;
  // `4,5/5 điểm` is no day, whatever stands before it.
  const mayBeDay = Number.isInteger(first.value) && DAY_LEAD.has(tokens[at - 1]?.folded ?? '');
  return all.value === first.value || (COUNTED.match(tokens, all.next) !== null && !mayBeDay) ? all : first;
}

function readNumberWord(tokens: Tokens, at: number): NumberMatch | null {
  const value = NUMBER_WORDS[tokens[at]?.folded ?? ''];
  return value === undefined ? null : { value, next: at + 1 };
}

/** The second number of `80 - 85%` and `80% đến 85%`. */
function readRangeEnd(tokens: Tokens, first: NumberMatch): { last: NumberMatch; range: boolean } {
  const from = afterPercent(tokens, first.next) ?? first.next;
  const second = RANGE_WORDS.has(tokens[from]?.folded ?? '') ? readNumber(tokens, from + 1) : null;
  const isRange = second !== null && second.value > first.value && (from === first.next || afterPercent(tokens, second.next) !== null) && !goesOnInDashes(tokens, second);
  return isRange ? { last: second, range: true } : { last: first, range: false };
}

/** `đạt 6% - 34% - 30%`: more than two are a list. */
function goesOnInDashes(tokens: Tokens, second: NumberMatch): boolean {
  const from = afterPercent(tokens, second.next) ?? second.next;
  return tokens[from]?.text === '-' && tokens[from + 1]?.kind === 'number';
}

function afterPercent(tokens: Tokens, at: number): number | null {
  const mark = tokens[at]?.text;
  if (mark === '%' || mark === '‰') return at + 1;
  return tokens[at]?.folded === 'phần' && tokens[at + 1]?.folded === 'trăm' ? at + 2 : null;
}

/** `4/100.000 trẻ`, `107 trẻ sơ sinh trai/100 trẻ sơ sinh gái`: so many to a round number of something. */
function readRatio(tokens: Tokens, at: number, first: NumberMatch): Quantity | null {
  let slash = first.next;
  while (slash - first.next < MOST_UNIT_WORDS + 1 && tokens[slash]?.kind === 'word') slash++;
  if (tokens[slash]?.text !== '/') return null;
  const base = readNumber(tokens, slash + 1);
  if (!base || base.value < 10 || !/^10+$/u.test(String(base.value))) return null;
  const own = slash - first.next;
  // `xuống dưới 52/100.000`: so large a base needs no noun.
  if (tokens[base.next]?.kind !== 'word' || STOPS.has(tokens, base.next)) return own === 0 && base.value >= LEAST_BARE_BASE ? ratio(tokens, at, first, base.next) : null;
  // `9.500/10.000 hộ`: so many of all of them; `27/100 trẻ đẻ sống` is a rate.
  if (own === 0 && first.value * LEAST_RATIO >= base.value && !RATE_BASE.has(tokens, base.next)) return null;
  let next = base.next;
  while (tokens[next]?.kind === 'word' && !STOPS.has(tokens, next) && (own === 0 || next - base.next < own)) next++;
  next = Math.max(next, base.next + (RATE_BASE.match(tokens, base.next)?.length ?? 0));
  if (next === base.next) return null;
  return ratio(tokens, at, first, next);
}

function ratio(tokens: Tokens, at: number, first: NumberMatch, next: number): Quantity {
  return { value: first.value, unit: unitText(tokens, first.next, next), relative: true, range: false, whole: false, from: at, unitFrom: first.next, next };
}

/** A count of things: a known unit, or after a comparator the words up to the next function word. */
function readCount(tokens: Tokens, at: number, number: Pick<Quantity, 'value' | 'range' | 'whole'>, unitAt: number, anyUnit: boolean): Quantity | null {
  const unit = tokens[unitAt]?.folded;
  if ((unit === 'tuổi' || unit === 'năm') && speaksOfLife(tokens, at, unit)) return { ...number, unit, relative: true, from: at, unitFrom: unitAt, next: unitAt + 1 };
  if (DURATIONS.has(tokens, unitAt) && !TERM_TAILED.has(tokens, unitAt + 1) && tokens[unitAt + 1]?.kind !== 'number') {
    return { ...number, unit: unitText(tokens, unitAt, afterPer(tokens, unitAt + 1)).toLowerCase(), relative: false, from: at, unitFrom: unitAt, next: afterPer(tokens, unitAt + 1) };
  }
  const known = isProperName(tokens, unitAt) ? 0 : countedLength(tokens, unitAt);
  // `03 chương trình` counts programmes, though `chương` is a part of a law.
  if ((TIMES.match(tokens, unitAt)?.length ?? 0) >= Math.max(1, known)) return null;
  const quoted = quotedUnit(tokens, unitAt);
  if (quoted) return { ...number, ...quoted, relative: false, from: at };
  const end = known > 0 ? endOfJoined(tokens, unitAt, unitAt + known) : anyUnit ? endOfUnknown(tokens, unitAt) : unitAt;
  const next = end === unitAt ? unitAt : afterPer(tokens, end);
  return next === unitAt ? null : { ...number, unit: unitText(tokens, unitAt, next), relative: false, from: at, unitFrom: unitAt, next };
}

/** Behind the nouns of one kind that a comma joins (`8 xã, thị trấn`); a number behind the comma or behind what follows it begins another count. */
function endOfJoined(tokens: Tokens, from: number, end: number): number {
  const kind = KINDS.match(tokens, from);
  if (kind === null || from + kind.length !== end) return end;
  let next = end;
  for (let noun = nounOfKind(tokens, next, kind.value); noun !== null; noun = nounOfKind(tokens, next, kind.value)) next = noun;
  return tokens[next]?.kind === 'number' ? end : next;
}

/** Index behind a comma and a noun of a kind; null if they do not stand here. */
function nounOfKind(tokens: Tokens, at: number, kind: number): number | null {
  const noun = tokens[at]?.text === ',' ? KINDS.match(tokens, at + 1) : null;
  return noun?.value === kind ? at + 1 + noun.length : null;
}

/** `02 “Ngày hội đọc sách”`: what is counted goes by a name in quotes. */
function quotedUnit(tokens: Tokens, at: number): Pick<Quantity, 'unit' | 'unitFrom' | 'next'> | null {
  if (!OPENING_QUOTES.has(tokens[at]?.text ?? '')) return null;
  let close = at + 1;
  while (close - at <= MOST_QUOTED_WORDS && tokens[close]?.kind === 'word') close++;
  return close > at + 1 && CLOSING_QUOTES.has(tokens[close]?.text ?? '') ? { unit: unitText(tokens, at + 1, close), unitFrom: at, next: close + 1 } : null;
}

/** True for words that are nothing but a unit: `%`, `triệu đồng/người`. */
export function isUnit(tokens: Tokens): boolean {
  const [first] = tokens;
  if (first === undefined) return false;
  const length = SHARES.has(first.text) ? 1 : countedLength(tokens, 0);
  return length > 0 && afterPer(tokens, length) === tokens.length;
}

/** How many words a known unit has, 0 for none: `ha`, `tỷ đồng`, or a unit with how many times greater it is (`vạn tấn`). */
function countedLength(tokens: Tokens, at: number): number {
  // `năm 2026 lần lượt đạt 8% và 9%`
  if (tokens[at]?.folded === TIMES_UNIT && tokens[at + 1]?.folded === 'lượt') return 0;
  const own = COUNTED.match(tokens, at)?.length ?? 0;
  if (own > 0 || !SCALES.has(tokens[at]?.folded ?? '')) return own;
  const scaled = COUNTED.match(tokens, at + 1)?.length ?? 0;
  return scaled > 0 ? scaled + 1 : 0;
}

/** `Vành đai 3 Thành phố Hồ Chí Minh`: a unit in capitals before a name is part of that name. */
function isProperName(tokens: Tokens, at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first?.capital || first.text === first.text.toUpperCase() || second?.kind !== 'word') return false;
  return second.capital || tokens[at + 2]?.capital === true;
}

/** Ages are no aims, but how long people live (`tuổi thọ đạt 75 tuổi`) and stay healthy (`số năm sống khỏe đạt 68 năm`) are. */
function speaksOfLife(tokens: Tokens, at: number, unit: 'tuổi' | 'năm'): boolean {
  return (unit === 'tuổi' ? LIFESPANS : HEALTHY_YEARS).lastIn(tokens, Math.max(0, at - MOST_WORDS_TO_LIFESPAN), at) !== null;
}

/** `triệu đồng/người/năm`: the unit goes on after each slash. */
function afterPer(tokens: Tokens, at: number): number {
  let next = at;
  for (let per = behindSlash(tokens, next); per !== null; per = behindSlash(tokens, next)) next = per + (PER.match(tokens, per)?.length ?? 1);
  return next;
}

/** Index of the word behind a slash, and behind the one that may stand there (`15 phút/01 lượt`); null without a slash or word. */
function behindSlash(tokens: Tokens, at: number): number | null {
  if (tokens[at]?.text !== '/') return null;
  const word = ONES.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return tokens[word]?.kind === 'word' ? word : null;
}

function endOfUnknown(tokens: Tokens, at: number): number {
  let next = at;
  // What touches its number is no word but a misread one (`1a` for `là`).
  if (tokens[at]?.touches) return at;
  while (next - at < SPELLED_UNIT_WORDS && tokens[next]?.kind === 'word' && !STOPS.has(tokens, next)) next++;
  // A known noun is not cut in two (`02 loại hình sản phẩm`).
  return next > at ? Math.max(next, next - 1 + (COUNTED.match(tokens, next - 1)?.length ?? 1)) : next;
}

/** The unit as written, in one line: words parted by a space, marks as they stand. */
function unitText(tokens: Tokens, from: number, to: number): string {
  return tokens.slice(from, to).map(({ text, touches: joined }, i) => (i > 0 && !joined ? ` ${text}` : text)).join('');
}

/** True if a number belongs to a document number, a date, an article, a meeting or a list marker. */
function isPartOfCode(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if ((before.text === '/' || before.text === '-') && touches(tokens, at - 1)) return tokens[at - 2]?.kind !== 'word' || tokens[at - 2]!.capital;
  if (STAGES.matchBefore(tokens, at) !== null || (TERMS.has(tokens[at + 1]?.folded ?? '') && ROMAN.test(tokens[at + 2]?.text ?? ''))) return true;
  // `cuối năm 2026 xã đạt …`: a year counts nothing.
  if (before.folded === 'năm' && /^(?:19|20)\d\d$/u.test(tokens[at]!.text)) return true;
  return before.folded === 'số' && !before.capital && tokens[at + 1]?.text === '/';
}

function touches(tokens: Tokens, at: number): boolean {
  return tokens[at]!.touches && tokens[at + 1]?.touches === true;
}
