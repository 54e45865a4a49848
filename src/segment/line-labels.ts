/** Lines that only tell who does what the item above says, by when and what for: `Đơn vị chủ trì: …`. */
import { LINE_LABELS } from '../lexicon/labels.js';
import { plain } from '../vietnamese/index.js';

const LABELS: ReadonlySet<string> = new Set(LINE_LABELS.flatMap(({ phrases }) => phrases.map(plain)));
const TIMES: ReadonlySet<string> = new Set(LINE_LABELS.flatMap(({ field, phrases }) => (field === 'time' ? phrases.map(plain) : [])));
const LONGEST_LABEL = 60;

/** True for a text, without its marker, that begins with such a label and its colon. */
export function isLabelled(text: string): boolean {
  return LABELS.has(labelOf(text));
}

/** True for a text that begins so with the label of a time. */
export function isTimeLine(text: string): boolean {
  return TIMES.has(labelOf(text));
}

/** True for such a label alone, with its colon. */
export function isTimeLabel(text: string): boolean {
  return isTimeLine(text) && /^[^:]*:\s*$/u.test(text);
}

/** What stands before the colon that opens a text; empty where none does. */
function labelOf(text: string): string {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  return colon > 0 ? plain(text.slice(0, colon)) : '';
}
