/** Nơi nhận: one recipient a line item. */
import { SPECKS_BEFORE_MARKERS } from '../../lexicon/specks.js';
import { plain } from '../../vietnamese/index.js';

/** `Nơi nhận:`, also as recognition reads it (`về nhận:`, `Nơi i`). */
const HEADING = /^(?:Nơi nhận\s*[:.;]?|Nơi \S{0,7}$|\p{L}{1,4} nh\p{L}{1,2}n\s?:)\s*/iu;
/** The dash before an item, also as recognition reads it, or behind a speck. */
export const BULLET = new RegExp(String.raw`^(?:[${SPECKS_BEFORE_MARKERS}]{1,2}\s*)?[-–—+*•~=]\s*`, 'u');

/** The recipients that a region's lines list, without dashes and closing punctuation. */
export function recipientsOf(lines: readonly string[]): readonly string[] {
  const items: string[] = [];
  const bulleted = lines.some((line) => BULLET.test(bare(line)));
  for (const line of lines) {
    const text = bare(line).replace(HEADING, '').trim();
    if (text === '' || /^noi nhan/u.test(plain(text))) continue;
    const starts = bulleted ? BULLET.test(text) : startsItem(items.at(-1));
    if ((starts && !isOpen(items.at(-1))) || items.length === 0) items.push(text);
    else items.push(`${items.pop()!} ${text}`);
  }
  return items.flatMap((item) => splitRunIn(item, items.length === 1)).map(clean).filter((item) => /\p{L}/u.test(item));
}

/** `- A; - B; - C` on one line, behind a semicolon also without a space; a lone line without dashes lists its items between semicolons. */
function splitRunIn(item: string, isAlone: boolean): readonly string[] {
  const dashed = item.split(/(?:(?<=;)|(?<=[;.,:)])\s+)[-–—+]\s*(?=\p{L})/u);
  return isAlone && dashed.length === 1 ? item.split(/(?<=;)\s+/u) : dashed;
}

/** True if a parenthesis of an item is still open, so that a dash on the next line is no bullet. */
function isOpen(item: string | undefined): boolean {
  return item !== undefined && item.lastIndexOf('(') > item.lastIndexOf(')');
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
