/** Letterheads, addressees and signatures that a word processor set side by side in a table, and a converter wrote as one: they are lines, not rows. */
import type { Line, Row, TableBlock } from '../../document/model.js';
import { plainLine } from '../../document/plain-text.js';
import { MOTTOS } from '../../lexicon/frame-phrases.js';
import { areOffices, isLetterheadRow, opensAddressees, opensRecipients } from '../../lexicon/frame-rows.js';
import { oneOf } from '../../vietnamese/index.js';

/** Two that hold text, and one between them. */
const MOST_COLUMNS = 3;
const MOST_ROWS = 10;
/** Rows among which one shows what the table is for. */
const FIRST_ROWS = 2;
/** Characters of a letterhead's cell, its subject with it. */
const LONGEST_CELL = 240;

const BOLD = /(\*{2,3}[^*\n]+\*{2,3})/u;
/** Where converters that write a cell on one line leave a space for a line end. */
const JOINTS: readonly RegExp[] = [
  // Items of a list, behind its heading or the item before.
  /(?<=[;:][*_]{0,3})\s+(?=[-–+•]\s?\S)/u,
  // A subject behind the number.
  /\s+(?=[Vv]\/[Vv]\s)/u,
  // A name, a number or a motto behind a line in capitals.
  /(?<=^[^\p{Ll}]*\p{Lu}{2,}[^\p{Ll}]*\s\p{Lu}{2,})\s+(?=\p{Lu}\p{Ll})/u,
  new RegExp(String.raw`(?<=${oneOf(MOTTOS.printed)})\s+`, 'iu'),
];

/** The lines of a table's cells, row by row from left to right; null if the table is one. One that fills a single cell of each row sets nothing side by side. */
export function frameLines({ columns, rows }: TableBlock): readonly Line[] | null {
  if (columns < 2 || columns > MOST_COLUMNS || rows.length > MOST_ROWS) return null;
  if (!rows.slice(0, FIRST_ROWS).some(isOfFrame) && !rows.every((row) => writtenTexts(row).length <= 1)) return null;
  return rows.flatMap(writtenTexts).flatMap((text) => text.split('\n')).flatMap(linesOf).map(plainLine);
}

function isOfFrame(row: Row): boolean {
  const cells = writtenTexts(row);
  const isShort = cells.every(({ length }) => length <= LONGEST_CELL);
  return (isShort && isLetterheadRow(cells.join(' | '))) || areOffices(cells) || cells.slice(0, 1).some((first) => opensRecipients(first) || opensAddressees(first));
}

/** The texts of a row's cells that are not blank, their lines parted by `\n`. */
function writtenTexts({ cells }: Row): readonly string[] {
  return cells.map(({ lines }) => lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n')).filter((text) => text !== '');
}

/** A cell's line where it was several: words in bold are lines of their own beside others. */
function linesOf(line: string): readonly string[] {
  const own: string[] = [];
  let bold = false;
  for (const run of line.split(BOLD)) {
    const isBold = /^\*.*\p{L}{2}/u.test(run);
    const apart = /\s$/u.test(own.at(-1) ?? ' ') || /^\s/u.test(run);
    if (run.trim() === '' || !apart || !(bold || isBold)) own.push(`${own.pop() ?? ''}${run}`);
    else own.push(run);
    if (run.trim() !== '') bold = isBold;
  }
  return JOINTS.reduce<readonly string[]>((parts, joint) => parts.flatMap((part) => part.split(joint)), own).map((part) => part.trim()).filter((part) => part !== '');
}
