/** Headings of a table's columns whose words were misread: beside others that can be read, one that looks most like a known heading is that. */
import { distance } from 'fastest-levenshtein';
import type { Cell, Row, TableBlock, Word } from '../../document/model.js';
import { namedField } from '../../lexicon/column-names.js';
import { COLUMN_HEADINGS, LINE_LABELS, type TaskField } from '../../lexicon/labels.js';
import { isCapitals, plain } from '../../vietnamese/index.js';

const KNOWN = [...LINE_LABELS, ...COLUMN_HEADINGS].flatMap(({ field, phrases }) => phrases.map((phrase) => ({ field, phrase, folded: plain(phrase) })));
/** Headings of a row that can be read, by which it is seen to name columns of a task table. */
const FEWEST_READ = 2;
/** Letters of a heading for each that was misread; shorter ones look like too many others. */
const LETTERS_A_SLIP = 6;

/** The table with such headings as they are usually written. @param table Of a page that is damaged. */
export function repairHeadings(table: TableBlock): TableBlock {
  const [header, ...rest] = table.rows;
  if (!header) return table;
  const read = new Set(header.cells.flatMap((cell) => namedField(textOf(cell, 'text')) ?? []));
  if (read.size < FEWEST_READ) return table;
  const cells = header.cells.map((cell) => {
    const meant = namedField(textOf(cell, 'text')) === null ? headingMeant(cell, read) : null;
    return meant === null ? cell : written(cell, meant);
  });
  return { ...table, rows: [{ ...header, cells } satisfies Row, ...rest] };
}

/** The heading that a cell's words, as they were read or as they were restored, are nearest to; null if another column's is as near or has been read. */
function headingMeant(cell: Cell, read: ReadonlySet<TaskField>): string | null {
  const readings = [textOf(cell, 'raw'), textOf(cell, 'text')].map(plain);
  const near = KNOWN.flatMap((known) => {
    const slips = Math.min(...readings.map((reading) => distance(reading, known.folded)));
    return slips * LETTERS_A_SLIP <= known.folded.length ? [{ ...known, slips }] : [];
  }).sort((a, b) => a.slips - b.slips);
  const [best] = near;
  const doubtful = !best || read.has(best.field) || near.some(({ field, slips }) => field !== best.field && slips === best.slips);
  return doubtful ? null : best.phrase;
}

function textOf({ lines }: Cell, reading: 'raw' | 'text'): string {
  return lines.flatMap(({ words }) => words.map((word) => word[reading])).filter(Boolean).join(' ');
}

/** The cell with a heading for its words: word for word where it has as many, else on the first of them. */
function written(cell: Cell, heading: string): Cell {
  const own = cell.lines.flatMap(({ words }) => words).filter(({ text }) => text !== '');
  const words = (isCapitals(textOf(cell, 'text')) ? heading.toUpperCase() : `${heading[0]!.toUpperCase()}${heading.slice(1)}`).split(' ');
  const texts = new Map(own.map((word, at) => [word, words.length === own.length ? words[at]! : at === 0 ? words.join(' ') : '']));
  const meant = (word: Word): Word => {
    const text = texts.get(word);
    return text === undefined || text === word.text ? word : { ...word, text, restoration: { confidence: word.restoration?.confidence ?? word.confidence, runnerUp: word.text } };
  };
  return { ...cell, lines: cell.lines.map((line) => ({ ...line, words: line.words.map(meant) })) };
}
