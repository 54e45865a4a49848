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
}

const STARTERS = COLUMN_STARTERS.flatMap(({ field, words }) => words.map((word) => ({ field, words: word.split(' ') }))).sort((a, b) => b.words.length - a.words.length);
const HEADINGS = new Map<string, TaskField>([...LINE_LABELS, ...COLUMN_HEADINGS].flatMap(({ field, phrases }) => phrases.map((phrase) => [plain(phrase), field] as const)));
export const PARTIES: ReadonlySet<string> = new Set(['party', 'lead', 'coordinating']);
/** Columns that a header must name in words that can be read. */
export const FEWEST_NAMED = 3;
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
      out.push({ field: starter.field, at, party: starter.field === 'party', apart: at > 0 && (words[at]!.afterBar || /^\p{Lu}/u.test(words[at]!.text)) });
    }
    known += starter?.words.length ?? 0;
    i += starter?.words.length ?? 1;
  }
  return { starts: withoutRepeats(out), known };
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
    if (last?.field === 'party' && (start.field === 'lead' || start.field === 'coordinating') && start.at - last.at <= 3) out[out.length - 1] = { ...start, at: last.at, party: true, apart: last.apart };
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
    return known[index]?.field === field ? known[index] : { field, at, party: PARTIES.has(field), apart: at > 0 };
  });
}

/**
 * The headings of a line with the rest of one that the line above ends with: `… Thời gian hoàn` over `… Kết quả | thành`.
 * @param above The line above with its own headings.
 */
export function withRestOf(above: { readonly line: StreamLine; readonly starts: readonly Start[] } | undefined, line: StreamLine, starts: readonly Start[]): readonly Start[] {
  const open = above?.starts.at(-1);
  if (!open) return starts;
  const begun = plain(above!.line.words.slice(open.at).map(({ text }) => text).join(' '));
  const at = line.words.findIndex(({ text }, index) => !starts.some((start) => start.at === index) && isHeading(`${begun} ${plain(text)}`, open.field));
  if (at < 0 || starts.some(({ field }) => field === open.field)) return starts;
  return [...starts, { field: open.field, at, party: open.party, apart: true }].sort((a, b) => a.at - b.at);
}

/** True for the heading of a column, or the last words of one that names it: `quả hoàn thành` ends with one of times. */
function isHeading(text: string, field: Start['field']): boolean {
  return HEADINGS.get(text) === field || STARTERS.some((one) => one.field === field && one.words.length > 1 && text.endsWith(` ${one.words.join(' ')}`));
}

/** True if a heading tells its column in whole words without a slip. */
export function namesField(words: readonly LineWord[], field: TaskField): boolean {
  const text = plain(words.map((word) => word.text).join(' '));
  return COLUMN_STARTERS.some((one) => one.field === field && one.words.some((word) => word.includes(' ') && text.includes(word)));
}
