/** Nơi nhận: one recipient a line item. */
import { plain } from '../../vietnamese/index.js';

const BULLET = /^[-–—+*•]\s*/u;

/** The recipients that a region's lines list, without dashes and closing punctuation. */
export function recipientsOf(lines: readonly string[]): readonly string[] {
  const items: string[] = [];
  const bulleted = lines.some((line) => BULLET.test(bare(line)));
  for (const line of lines) {
    const text = bare(line).replace(/^\s*Nơi nhận\s*[:.;]?\s*/iu, '').trim();
    if (text === '' || /^noi nhan/u.test(plain(text))) continue;
    const starts = bulleted ? BULLET.test(text) : startsItem(items.at(-1));
    if (starts || items.length === 0) items.push(text);
    else items.push(`${items.pop()!} ${text}`);
  }
  return items.flatMap(splitRunIn).map(clean).filter((item) => /\p{L}/u.test(item));
}

/** `- A; - B; - C` on one line. */
function splitRunIn(item: string): readonly string[] {
  return item.split(/(?<=[;.,:)])\s+[-–—+]\s*(?=\p{L})/u);
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
