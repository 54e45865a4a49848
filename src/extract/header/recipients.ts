/** Nơi nhận: one recipient a line item. */
import { lengthWithNextWord } from '../../document/line-ends.js';
import { STORED_FILES } from '../../lexicon/frame-phrases.js';
import { LIST_SIGN_CLASS } from '../../lexicon/list-signs.js';
import { SPECKS_BEFORE_MARKERS } from '../../lexicon/specks.js';
import { plain } from '../../vietnamese/index.js';

/** `Nơi nhận:`, also as recognition reads it (`về nhận:`, `Nơi i`). */
const HEADING = /^(?:Nơi nhận\s*[:.;]?|Nơi \S{0,7}$|\p{L}{1,4} nh\p{L}{1,2}n\s?:)\s*/iu;
/** The dash before an item, also as recognition reads it, or behind a speck. */
export const BULLET = new RegExp(String.raw`^(?:[${SPECKS_BEFORE_MARKERS}]{1,2}\s*)?(?:[~=${LIST_SIGN_CLASS}]|o(?=\s+\p{Lu}))\s*`, 'u');

/** The last recipient, with its stop. */
const CLOSED_FILES = new RegExp(String.raw`^\P{L}*${STORED_FILES.word}\s?:.*\p{L}\)?\.$`, 'u');
const LONGEST_MARK = 10;

/** The recipients that a region's lines list, without dashes and closing punctuation. */
export function recipientsOf(lines: readonly string[]): readonly string[] {
  const items: string[] = [];
  const bulleted = lines.some((line) => BULLET.test(bare(line)));
  const width = Math.max(...lines.map((line) => bare(line).length));
  let above = '';
  for (const line of lines) {
    const text = bare(line).replace(HEADING, '').trim();
    if (text === '' || /^noi nhan/u.test(plain(text))) continue;
    const starts = bulleted ? BULLET.test(text) || lostDash(above, text, width) : startsItem(items.at(-1));
    above = bare(line);
    if ((starts && !isOpen(items.at(-1))) || items.length === 0) items.push(text);
    else if (!isTypistsMark(items.at(-1)!, text)) items.push(`${items.pop()!} ${text}`);
  }
  return items.flatMap((item) => splitRunIn(item, items.length === 1)).map(clean).filter((item) => /\p{L}/u.test(item));
}

/** `- A; - B; - C` on one line, behind a semicolon also without a space; a lone line without dashes lists its items between semicolons. */
function splitRunIn(item: string, isAlone: boolean): readonly string[] {
  const dashed = item.split(/(?:(?<=;)|(?<=[;.,:)])\s+)[-–—+]\s*(?=\p{L})/u);
  return isAlone && dashed.length === 1 ? item.split(/(?<=;)\s+/u) : dashed;
}

/** True for the few letters below the closed item of the office's own files: who typed the document, `(Hg)`. */
function isTypistsMark(item: string, text: string): boolean {
  return CLOSED_FILES.test(item) && text.length <= LONGEST_MARK && !/\p{L}{3}.*\p{L}{3}/u.test(text);
}

/** True if a parenthesis of an item is still open, so that a dash on the next line is no bullet. */
function isOpen(item: string | undefined): boolean {
  return item !== undefined && item.lastIndexOf('(') > item.lastIndexOf(')');
}

/** True for an item whose dash recognition lost: behind a closed one, on whose line there was room for it. */
function lostDash(above: string, text: string, width: number): boolean {
  return above.endsWith(';') && /^\p{Lu}/u.test(text) && lengthWithNextWord(above, text) < width;
}

function startsItem(previous: string | undefined): boolean {
  return previous === undefined || /[;.]$/u.test(previous);
}

function clean(item: string): string {
  return item.replace(BULLET, '').replace(/\s+/gu, ' ').trim().replace(/[\s;.,/]+$/u, '').replace(/\*\*/gu, '');
}

function bare(line: string): string {
  return line.trim().replace(/^[*_]{1,3}(?=\S)|[*_]{1,3}$/gu, '').trim();
}
