/** Lines that name the agencies, the time or the product of the task above them: `Đơn vị chủ trì: …`. */
import { ROUNDS } from '../../lexicon/deadline-phrases.js';
import { CASE_OPENERS, COMPLETIONS, LEAD_IN_TAILS, LINE_LABELS, TIMES_OF_DEEDS, TIME_OPENERS, TIME_WORDS, type TaskField } from '../../lexicon/labels.js';
import { QUARTER_NUMERALS } from '../../lexicon/recurrences.js';
import { namesTime } from '../../lexicon/time-headings.js';
import { wordsOf } from '../../vietnamese/index.js';
import { PhraseIndex, phraseSet } from '../text/phrase-index.js';
import { hasSubject, isImperative } from './directives.js';
import { endOf, tokenize, type Token } from '../text/tokens.js';

const LABELS = new PhraseIndex<TaskField>(LINE_LABELS.flatMap(({ field, phrases }) => phrases.map((phrase) => [phrase, field] as const)), 'lenient');

const ROUND = phraseSet(ROUNDS.phrases);
const TIME_WORD: ReadonlySet<string> = new Set(TIME_WORDS.phrases);
const TIMES = phraseSet(TIME_OPENERS.phrases);
const CASES = phraseSet(CASE_OPENERS.phrases);
/** Behind them a label may begin in small letters. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set([';', '(', '+', '*', '-']);
/** Longest value of a label that is a time and nothing else, in characters. */
const LONGEST_TIME = 60;
/** Longest line that a label without a colon opens, in characters. */
const LONGEST_OPEN_LINE = 120;

/** Longest line that a word for a deed and times make, in characters. */
const LONGEST_TIMES = 200;
const DEED_TIME = new RegExp(String.raw`^(?:${TIMES_OF_DEEDS.nouns.join('|')}) (?!${TIMES_OF_DEEDS.not.join('|')})\p{Ll}+(?: \p{Ll}+){0,3}\s?:\s*(.*\d{1,2}(?:[/.-]\d| tháng \d).*)$`, 'iu');
/** Longest end of an intro line that tells by when, in characters. */
const LONGEST_TIME_AT_END = 120;
const TIME_AT_END = new RegExp(String.raw`(${wordsOf(COMPLETIONS.phrases)}[^.;:]*\d[^.;:]*?)(?:[,;]? ${wordsOf(LEAD_IN_TAILS.phrases)})?\s*:\s*$`, 'iu');

const TIME_IN_BRACKETS = /\(([^()]{4,60})\)\s*:?\s*$/u;
const DAY_AND_MONTH = /(?<!\d)\d{1,2}\/\d{1,2}(?!\d)/u;
const TIME_BEHIND_COLON = /:\s*([^:()]{4,60})$/u;

/** A labelled value; offsets lie in the text that was read. */
export interface LabelledValue {
  readonly field: TaskField;
  /** Where the label begins, or the value if no colon parts them. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The labelled values of a text that consists of nothing else; empty if it says anything before the first label. */
export function labelledLine(text: string): readonly LabelledValue[] {
  const labels = labelsIn(text);
  if (labels[0]?.before === 0) return labels.length === 1 && tellsWhoByWhen(labels[0].value) ? [] : labels.map(({ value }) => value);
  return labels.length === 0 ? [...timeOfRound(text), ...timeWithoutColon(text), ...timeOfDeed(text)] : [];
}

/** `Thời hạn gửi báo cáo: Các sở gửi báo cáo trước ngày 20 hằng tháng`: a sentence that tells somebody what to do, and by when. */
function tellsWhoByWhen({ field, text }: LabelledValue): boolean {
  return field === 'time' && text.length > LONGEST_TIME && hasSubject(text);
}

/** True for an intro line under which stands when something is done: `Thời gian hoàn thành ở các vùng như sau:`. */
export function introducesTimes(text: string): boolean {
  if (!text.trimEnd().endsWith(':')) return false;
  const tokens = tokenize(text.slice(0, LONGEST_OPEN_LINE));
  return LABELS.match(tokens, firstWord(tokens))?.value === 'time';
}

/** True for a line that ends with the label of a time: `Thời gian thực hiện:`. */
export function isOpenTime(labels: readonly LabelledValue[]): boolean {
  const last = labels.at(-1);
  return last?.field === 'time' && last.text === '';
}

/** By when all that an intro line leads to is to be done, which stands at its end: `…, hoàn thành trong tháng 11 năm 2025, cụ thể:`; null where it tells none. */
export function timeAtEnd(text: string): LabelledValue | null {
  const found = TIME_AT_END.exec(text.slice(-LONGEST_TIME_AT_END));
  if (!found) return null;
  const from = Math.max(0, text.length - LONGEST_TIME_AT_END) + found.index;
  return withoutLabel(trimmedValue(text, from, from + found[1]!.length));
}

/**
 * `Giai đoạn 1 (từ 15/11 đến 25/11/2026)`, `Giai đoạn 3: Quý I/2026`: when a step is taken, in brackets at its end or behind its colon;
 * null where none is told, or no step.
 * @param marker of the text: `Bước 1:`.
 */
export function timeOfStep(marker: string | null, text: string): LabelledValue | null {
  const opening = tokenize(`${marker ?? ''} ${text.slice(0, LONGEST_OPEN_LINE)}`);
  if (!ROUND.has(opening, firstWord(opening))) return null;
  const found = TIME_IN_BRACKETS.exec(text) ?? TIME_BEHIND_COLON.exec(text);
  // A day needs no word before it: `từ 15/11 đến 25/11/2026`.
  if (!found || !namesTime(found[1]!.replace(DAY_AND_MONTH, 'ngày $&'))) return null;
  const from = text.lastIndexOf(found[1]!);
  return withoutLabel(trimmedValue(text, from, from + found[1]!.length));
}

/** `Vùng ven biển: cuối năm 2025`: the time of a list of times, behind what it is the time of. */
export function timeOfEntry(text: string): LabelledValue {
  return withoutLabel(trimmedValue(text, text.lastIndexOf(':') + 1, text.length));
}

/** `Đối với cấp tiểu học: trước ngày 15/5.`: by when what stands above is done in one case, and nothing else. */
export function isTimeOfCase(text: string): boolean {
  const colon = text.lastIndexOf(':');
  return colon > 0 && namesTime(text.slice(colon + 1).trim()) && CASES.has(tokenize(text.slice(0, LONGEST_OPEN_LINE)), 0);
}

/** What a text tells behind a time and a colon: `Ngày 11/7: Công bố kết quả thi.`; the whole text where it does not begin so. */
export function behindTime(text: string): string {
  const colon = text.slice(0, LONGEST_TIME).indexOf(':');
  return colon > 0 && namesTime(text.slice(0, colon)) ? text.slice(colon + 1).trimStart() : text;
}

/** `Giai đoạn 1 (từ 01/11 đến 15/11/2026): Rà soát …`: what is to be done in a step or at a time, behind its colon. */
export function tellsStep(text: string): boolean {
  const colon = text.slice(0, LONGEST_TIME).indexOf(':');
  return colon > 0 && labelledLine(text).length === 0 && isImperative(text.slice(colon + 1).trimStart());
}

/** A text that is nothing but a time, over what is done in it (`Tháng 3/2026`, `* Từ ngày 01/7 đến 31/7:`); null if it says anything else. */
export function timeOverItems(text: string): LabelledValue | null {
  if (!namesTime(text)) return null;
  const tokens = tokenize(text);
  return withoutLabel(trimmedValue(text.replace(/:\s*$/u, ''), tokens.starts[firstWord(tokens)]!, text.length));
}

/** `Đợt 1: từ ngày 01 đến 15/4/2025`: one of the times at which the task above is carried out, and nothing else. */
function timeOfRound(text: string): readonly LabelledValue[] {
  if (text.length > LONGEST_OPEN_LINE || !text.includes(':')) return [];
  const tokens = tokenize(text);
  const first = firstWord(tokens);
  const round = ROUND.match(tokens, first);
  const colon = round ? first + round.length + 1 : -1;
  if (tokens[colon]?.text !== ':') return [];
  const value = tokens.slice(colon + 1);
  const isTime = value.some(({ kind }) => kind === 'number') && value.every(({ kind, folded }) => kind !== 'word' || TIME_WORD.has(folded) || folded in QUARTER_NUMERALS);
  return isTime ? [withoutLabel(trimmedValue(text, endOf(tokens, colon), text.length))] : [];
}

/** `Thời gian hoàn thành trước ngày 31/12/2025.` */
function timeWithoutColon(text: string): readonly LabelledValue[] {
  if (text.length > LONGEST_OPEN_LINE) return [];
  const tokens = tokenize(text);
  const first = firstWord(tokens);
  const label = LABELS.match(tokens, first);
  if (label?.value !== 'time' || !TIMES.has(tokens, first + label.length)) return [];
  return [withoutLabel(trimmedValue(text, endOf(tokens, first + label.length - 1), text.length))];
}

/** `Thời gian tiêm: Đợt 1 từ ngày 22/10 đến 25/10; đợt 2 xong trước ngày 05/11`: when what stands above is done, by a word for the deed. */
function timeOfDeed(text: string): readonly LabelledValue[] {
  const label = text.length <= LONGEST_TIMES ? DEED_TIME.exec(text) : null;
  if (!label || hasSubject(text)) return [];
  return [{ field: 'time', from: label[0].length - label[1]!.length, ...trimmedValue(text, label[0].length - label[1]!.length, text.length) }];
}

function withoutLabel(value: Omit<LabelledValue, 'field' | 'from'>): LabelledValue {
  return { field: 'time', from: value.start, ...value };
}

/** The labelled values at the end of a text that begins with something else, and where they begin. */
export function trailingLabels(text: string): { readonly start: number; readonly values: readonly LabelledValue[] } {
  const labels = labelsIn(text).filter(({ before }) => before > 0);
  return { start: labels[0]?.before ?? text.length, values: labels.map(({ value }) => value) };
}

/** Labels that a colon follows, at the start of the text or of a sentence in it. */
function labelsIn(text: string): readonly { readonly before: number; readonly value: LabelledValue }[] {
  if (!text.includes(':')) return [];
  const tokens = tokenize(text);
  const first = firstWord(tokens);
  const found: { before: number; label: number; field: TaskField; from: number }[] = [];
  for (let at = first; at < tokens.length; at++) {
    // A capital begins a line that was joined to the one before it: `Chủ trì: Sở Y tế Phối hợp: Sở Tài chính`.
    const label = at === first || tokens[at]!.capital || CLAUSE_MARKS.has(tokens[at - 1]!.folded) ? LABELS.match(tokens, at) : null;
    if (label && tokens[at + label.length]?.text === ':') found.push({ before: at === first ? 0 : tokens.starts[at]!, label: tokens.starts[at]!, field: label.value, from: endOf(tokens, at + label.length) });
  }
  return found.map(({ before, label, field, from }, i) => {
    const end = found[i + 1]?.before ?? text.length;
    return { before, value: { field, from: label, ...trimmedValue(text, from, end) } };
  });
}

/** A stretch of a text without white space and closing marks at its ends. */
function trimmedValue(text: string, from: number, to: number): Omit<LabelledValue, 'field' | 'from'> {
  const value = text.slice(from, to);
  const start = from + value.length - value.trimStart().length;
  const trimmed = value.trim().replace(/[\s;.,]+$/u, '');
  return { start, end: start + trimmed.length, text: trimmed };
}

function firstWord(tokens: readonly Token[]): number {
  return Math.max(0, tokens.findIndex((token) => token.kind === 'word'));
}
