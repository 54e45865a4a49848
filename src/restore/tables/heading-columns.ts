/** Which columns the headings of a header's lines name together, in what order, and the words under each. */
import { USUAL_COLUMNS, type TaskField } from '../../lexicon/labels.js';
import { FEWEST_NAMED, PARTIES, type Start } from './heading-starts.js';
import type { LineWord, StreamLine } from './lines.js';

export const FEWEST_COLUMNS = 4;

/** The columns that header lines name together; null if they are too few for a task table. */
export function columnsOf(lines: readonly (readonly Start[])[]): TaskField[] | null {
  const fields = new Set<Start['field']>(lines.flat().map(({ field }) => field));
  if (fields.size < FEWEST_NAMED) return null;
  const parties = partiesIn(lines);
  const apart = lines.some((starts) => starts.some(({ field, apart: own }) => own && field === 'coordinating'));
  if (parties >= 2 || (apart && fields.has('lead'))) fields.add('lead').add('coordinating');
  else if (parties === 1 && fields.has('lead') && fields.has('coordinating')) {
    fields.delete('lead');
    fields.delete('coordinating');
    fields.add('lead-and-coordinating');
  } else if (parties === 1 && !fields.has('coordinating')) fields.add('lead');
  const columns = USUAL_COLUMNS.columns.filter((field) => field === 'number' || field === 'text' || fields.has(field));
  return columns.length < FEWEST_COLUMNS ? null : inOrder(columns, lines.map((starts) => resolved(starts, columns).map(({ field }) => field)));
}

/** How many columns name bodies: those of one line, and with headings that stand higher or lower those that others open with a capital. */
function partiesIn(lines: readonly (readonly Start[])[]): number {
  const named = lines.map((starts) => starts.filter(({ party }) => party));
  const opened = named.flat().filter(({ capital }) => capital).length;
  return Math.max(opened, ...named.map(({ length }) => length));
}

/** Headings of one line as columns: the first party leads, the second coordinates. */
function resolved(starts: readonly Start[], columns: readonly TaskField[]): { readonly field: TaskField; readonly at: number }[] {
  const shared = columns.includes('lead-and-coordinating');
  const seen = new Set<TaskField>();
  return starts.flatMap(({ field, at }) => {
    const own = !PARTIES.has(field) ? field as TaskField : shared ? 'lead-and-coordinating' : field !== 'party' ? field : seen.has('lead') ? 'coordinating' : 'lead';
    if (!columns.includes(own) || seen.has(own)) return [];
    seen.add(own);
    return [{ field: own, at }];
  });
}

/** Columns in the order that the lines show them in; those that no line shows together stand as usual. */
function inOrder(columns: readonly TaskField[], lines: readonly (readonly TaskField[])[]): TaskField[] {
  const out = [...columns];
  const follows = (a: TaskField, b: TaskField): boolean => lines.some((line) => line.includes(a) && line.includes(b) && line.indexOf(a) > line.indexOf(b));
  for (let i = 1; i < out.length; i++) {
    for (let j = i; j > 0 && follows(out[j - 1]!, out[j]!); j--) [out[j - 1], out[j]] = [out[j]!, out[j - 1]!];
  }
  return out;
}

/** The words of lines under the headings that begin at or before them. */
export function cellsOf(found: readonly { readonly words: readonly LineWord[]; readonly starts: readonly Start[] }[], columns: readonly TaskField[]): LineWord[][] {
  const cells: LineWord[][] = columns.map(() => []);
  for (const { words, starts } of found) {
    const places = resolved(starts, columns).map(({ field, at }) => ({ at, column: columns.indexOf(field) }));
    words.forEach((word, at) => {
      const column = places.findLast((place) => place.at <= at)?.column ?? Math.max(0, (places[0]?.column ?? 0) - 1);
      cells[column]!.push(word);
    });
  }
  return cells;
}

/** The columns as white space sets them: in the order of their places, each word under the nearest; null where it tells nothing. */
export function byOffset(found: readonly { readonly line: StreamLine; readonly starts: readonly Start[] }[], columns: readonly TaskField[]): { readonly columns: readonly TaskField[]; readonly cells: readonly (readonly LineWord[])[] } | null {
  const places = new Map<TaskField, number>();
  for (const { line, starts } of found) {
    for (const { field, at } of resolved(starts, columns)) {
      const { offset } = line.words[at]!;
      if (offset !== null && !places.has(field)) places.set(field, offset);
    }
  }
  if (places.size < columns.length) return null;
  const ordered = [...columns].sort((a, b) => places.get(a)! - places.get(b)!);
  const cells: LineWord[][] = ordered.map(() => []);
  for (const { line, starts } of found) {
    const named = new Map(resolved(starts, columns).map(({ field, at }) => [at, ordered.indexOf(field)]));
    let column = 0;
    line.words.forEach((word, at) => {
      // Words that neither a gap parts nor a heading begins stand under one heading.
      column = named.get(at) ?? (at === 0 || word.afterBar ? nearest(ordered.map((field) => places.get(field)!), word.offset ?? 0) : column);
      cells[column]!.push(word);
    });
  }
  return { columns: ordered, cells };
}

function nearest(places: readonly number[], offset: number): number {
  return places.reduce((best, place, at) => (Math.abs(place - offset) < Math.abs(places[best]! - offset) ? at : best), 0);
}
