/** The lines of a cell of a table in a text file. */
import type { Line } from '../../document/model.js';
import { plainWords } from '../../document/plain-text.js';

const BREAK = /<br\s*\/?>/iu;
/** Tables of so few columns set a letterhead's or a signature's parts side by side, whose lines are told apart by the breaks that were written. */
const FRAME_COLUMNS = 2;

/** A cell's lines, parted where `<br>` or a line end stands. @param columns Of its table. */
export function cellLines(text: string, columns: number): readonly Line[] {
  const parts = columns > FRAME_COLUMNS ? text.split(BREAK) : [text];
  const lines = parts.flatMap((part) => part.split('\n')).map((line): Line => ({ words: plainWords(line).map(({ offset: _, ...word }) => word), box: null }));
  const written = lines.filter(({ words }) => words.length > 0);
  return written.length > 0 ? written : [{ words: [], box: null }];
}
