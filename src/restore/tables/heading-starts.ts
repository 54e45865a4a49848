/** Where the headings of columns begin in the words of a line, as far as they can be read. */
import { distance } from 'fastest-levenshtein';
import { COLUMN_HEADINGS, COLUMN_ORDERS, COLUMN_STARTERS, LINE_LABELS, type TaskField } from '../../lexicon/labels.js';
import { plain } from '../../vietnamese/index.js';
import type { LineWord, StreamLine } from './lines.js';

/** A column's heading found in a line; `party` is a `Cơ quan` or `Đơn vị` whose role stands elsewhere. */
export interface Start {
  readonly field: TaskField | 'party';
  readonly at: number;
  /** True if a `Cơ quan` or `Đơn vị` begins it. */
  readonly party: boolean;
  /** True if it begins as the heading of a column of its own does: with a capital, or behind a rule. */
  readonly apart: boolean;
  /** True if it begins with a capital. */
  readonly capital: boolean;
}

const STARTERS = COLUMN_STARTERS.flatMap(({ field, words }) => words.map((word) => ({ field, words: word.split(' ') }))).sort((a, b) => b.words.length - a.words.length);
const HEADINGS = [...LINE_LABELS, ...COLUMN_HEADINGS].flatMap(({ field, phrases }) => phrases.map((phrase) => ({ field, words: plain(phrase).split(/[^\p{L}]+/u) })));
const HEADINGS_BY_LENGTH = new Map(HEADINGS.map(({ words: { length } }) => [length, HEADINGS.filter(({ words }) => words.length === length)]));
export const PARTIES: ReadonlySet<string> = new Set(['party', 'lead', 'coordinating']);
/** Columns that a header must name in words that can be read. */
export const FEWEST_NAMED = 3;
/** Words of a heading's rest on its second line. */
const LONGEST_REST = 3;
/** Letters of a word that a slip leaves it as it is. */
const SHORTEST_SLIP = 1;

/** The headings that begin in a run of words, and how many of the words they are made of. */
export function startsOf(words: readonly LineWord[]): { readonly starts: Start[]; readonly known: number } {
  const folded = words.flatMap((word, at) => plain(word.text).split(/[^\p{L}]+/u).filter(Boolean).map((part) => ({ part, at })));
  const out: Start[] = [];
  let known = 0;
  for (let i = 0; i < folded.length;) {
    const starter = STARTERS.find((one) => isRead(one.words, folded.slice(i, i + one.words.length).map(({ part }) => part)));
    if (starter) {
      const { at } = folded[i]!;
      out.push({ field: starter.field, at, party: starter.field === 'party', apart: at > 0 && (words[at]!.afterBar || isCapital(words[at]!)), capital: isCapital(words[at]!) });
    }
    known += starter?.words.length ?? 0;
    i += starter?.words.length ?? 1;
  }
  return { starts: withoutRepeats(out), known };
}

function isCapital({ text }: LineWord): boolean {
  return /^\p{Lu}/u.test(text);
}

/** True if words of a heading were read, all but one of them right. */
function isRead(words: readonly string[], read: readonly string[]): boolean {
  if (read.length < words.length) return false;
  const slips = words.filter((word, at) => word !== read[at]);
  return slips.length === 0 || (slips.length === 1 && words.length > 1 && words.every((word, at) => word === read[at] || (word.length > SHORTEST_SLIP && distance(word, read[at]!) === 1)));
}

/** `Cơ quan chủ trì` is one heading, `Tên nhiệm vụ, nội dung` too. */
function withoutRepeats(starts: readonly Start[]): Start[] {
  const out: Start[] = [];
  for (const start of starts) {
    const last = out.at(-1);
    if (last?.field === start.field && start.field !== 'party') continue;
    if (last?.field === 'party' && (start.field === 'lead' || start.field === 'coordinating') && start.at - last.at <= 3) out[out.length - 1] = { ...start, at: last.at, party: true, apart: last.apart, capital: last.capital };
    else out.push(start);
  }
  return out;
}

/** The headings of a line with those that could not be read, where rules part them: what the usual order of columns has there. */
export function withUnread({ words }: StreamLine, starts: readonly Start[]): readonly Start[] {
  if (starts.length < FEWEST_NAMED) return starts;
  const begins = words.flatMap((word, at) => (at === 0 || word.afterBar || starts.some((start) => start.at === at) ? [at] : []));
  const known = begins.map((at) => starts.find((start) => start.at === at));
  if (known.every(Boolean)) return starts;
  const fit = COLUMN_ORDERS.find(({ columns }) => columns.length === begins.length && columns.every((field, at) => {
    const start = known[at];
    return !start || start.field === field || (start.field === 'party' && PARTIES.has(field));
  }));
  return !fit ? starts : begins.map((at, index) => {
    const field = fit.columns[index]!;
    return known[index]?.field === field ? known[index] : { field, at, party: PARTIES.has(field), apart: at > 0, capital: isCapital(words[at]!) };
  });
}

/**
 * The headings of a line with the rests of those that the line above begins: `Thời gian | Đơn vị thực` over `Nội dung | thực hiện | hiện | …`.
 * Each rest tells where its column stands among those of the line.
 * @param above The line above with its own headings.
 */
export function withRestsOf(above: { readonly line: StreamLine; readonly starts: readonly Start[] } | undefined, line: StreamLine, starts: readonly Start[]): readonly Start[] {
  if (!above) return starts;
  const rests: Start[] = [];
  let from = 0;
  above.starts.forEach((open, index) => {
    if (open.field !== 'party' && starts.some(({ field }) => field === open.field)) return;
    const begun = wordsIn(above.line, open.at, above.starts[index + 1]?.at);
    const rest = restOf(open.field, begun, line, starts, from);
    if (!rest) return;
    rests.push({ field: rest.field, at: rest.at, party: false, apart: true, capital: false });
    from = rest.end;
  });
  return rests.length === 0 ? starts : [...starts, ...rests].sort((a, b) => a.at - b.at);
}

interface Rest {
  readonly field: Start['field'];
  readonly at: number;
  readonly end: number;
}

/** The words of a line, from one on, that make a heading of what the line above begins; the most of them that do. */
function restOf(field: Start['field'], begun: readonly string[], line: StreamLine, starts: readonly Start[], from: number): Rest | null {
  for (let at = from; at < line.words.length; at++) {
    const next = starts.find((start) => start.at >= at)?.at ?? line.words.length;
    for (let end = Math.min(next, at + LONGEST_REST); end > at; end--) {
      const own = headingField([...begun, ...wordsIn(line, at, end)], field);
      if (own !== null && !(own !== field && starts.some((start) => start.field === own))) return { field: own, at, end };
    }
  }
  return null;
}

/** The words of a line's part, without marks and signs. */
function wordsIn({ words }: StreamLine, from: number, end?: number): string[] {
  return words.slice(from, end).flatMap(({ text }) => plain(text).split(/[^\p{L}]+/u).filter(Boolean));
}

/** The column that words head, all but one of them right; null if they head none of a field, or end with no heading of it. */
function headingField(words: readonly string[], field: Start['field']): TaskField | null {
  const known = HEADINGS_BY_LENGTH.get(words.length)?.find((heading) => (heading.field === field || (field === 'party' && PARTIES.has(heading.field))) && isRead(heading.words, words));
  if (known) return known.field;
  // `quả hoàn thành` ends with a heading of times.
  const text = words.join(' ');
  return field !== 'party' && STARTERS.some((one) => one.field === field && one.words.length > 1 && text.endsWith(` ${one.words.join(' ')}`)) ? field : null;
}

/** True if a heading tells its column in whole words without a slip. */
export function namesField(words: readonly LineWord[], field: TaskField): boolean {
  const text = plain(words.map((word) => word.text).join(' '));
  return COLUMN_STARTERS.some((one) => one.field === field && one.words.some((word) => word.includes(' ') && text.includes(word)));
}
