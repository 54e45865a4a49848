/** The lines of a cell of a table in a text file. */
import type { Line } from '../../document/model.js';
import { plainWords } from '../../document/plain-text.js';

const BREAK = /<br\s*\/?>/iu;
/** A cell's lines, parted where `<br>` or a line end stands. */
export function cellLines(text: string): readonly Line[] {
  const lines = text.split(BREAK).flatMap((part) => part.split('\n')).map((line): Line => ({ words: plainWords(line).map(({ offset: _, ...word }) => word), box: null }));
  const written = lines.filter(({ words }) => words.length > 0);
  return written.length > 0 ? written : [{ words: [], box: null }];
}
