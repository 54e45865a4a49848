/** The bodies that a cell names, one a line. */
import type { CellRange, SourceText } from '../../document/source-text.js';
import { HEADS, NOT_HEADS, isPlural } from '../agencies/vocabulary.js';
import { tokenize } from '../text/tokens.js';

/** A line that cannot be the end of an entry. */
const GOES_ON = /(?:[-–:(]|(?:^|\s)(?:và|của|thuộc|với|cùng|tại))$/iu;
const SEPARATED = /[;.]$/u;

/** A cell's words, with a semicolon before each line that is set apart and begins with the name of a body. */
export function entriesOfCell(source: SourceText, cell: CellRange): string {
  if (!cell.breaks) return source.passage(cell).text;
  const starts = [cell.start, ...cell.breaks];
  const lines = starts.map((start, i) => source.passage({ start, end: starts[i + 1] ?? cell.end }).text);
  return lines.reduce((text, line) => `${text}${!SEPARATED.test(text) && beginsEntry(text, line) ? ';' : ''} ${line}`);
}

function beginsEntry(above: string, line: string): boolean {
  if (GOES_ON.test(above) || !/^\p{Lu}/u.test(line)) return false;
  const tokens = tokenize(line);
  return tokens.length > 1 && (isPlural(tokens[0]) || (HEADS.has(tokens, 0) && !NOT_HEADS.has(tokens, 0)));
}
