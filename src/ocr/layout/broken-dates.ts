/** Dates in figures that a narrow column breaks inside: `01/01/20` at the end of a line, `26` on the next. */
import type { Line, Word } from '../../document/model.js';

const BEGUN = /^(?:\d{1,2}[/.-]){1,2}(\d{0,3})$/u;
const REST = /^(\d{1,4})([.,;)]?)$/u;

/** A cell's lines with such dates whole, on the line that they begin on. */
export function withWholeDates(lines: readonly Line[]): readonly Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const above = out.at(-1);
    const [begun, rest] = [above?.words.at(-1), line.words[0]];
    if (!above || !begun || !rest || !isOneDate(begun.text, rest.text)) {
      out.push(line);
      continue;
    }
    const whole: Word = { ...begun, raw: begun.raw + rest.raw, text: begun.text + rest.text, confidence: Math.min(begun.confidence, rest.confidence) };
    out[out.length - 1] = { ...above, words: [...above.words.slice(0, -1), whole] };
    if (line.words.length > 1) out.push({ ...line, words: line.words.slice(1) });
  }
  return out;
}

/** True if the figures of two lines make one date with a year of this century. */
function isOneDate(begun: string, rest: string): boolean {
  const first = BEGUN.exec(begun)?.[1];
  const last = REST.exec(rest)?.[1];
  return first !== undefined && last !== undefined && /^20\d{2}$/u.test(first + last);
}
