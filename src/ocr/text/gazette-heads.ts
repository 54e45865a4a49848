/** The official gazette's running heads among a plain text's lines: `CÔNG BÁO/Số 286/Ngày 27-05-2026`, with the page's number behind or below. */
import { plain } from '../../vietnamese/index.js';

/** Source: Nghị định 78/2025/NĐ-CP, on Công báo. Letters of recognisers that do not know the script: `CONG BAO/S6 286/Ngay 27-05-2026 9]`. */
const HEAD = /^(?:\d{1,5} +)?cong bao ?\/ ?s\S? ?[\d\s+]+\/ ?ngay [\d\s-]{8,}/u;
const BEHIND = /\s(\d{1,5})\s*$/u;
const NUMBER_ALONE = /^\s*(\d{1,5})\s*$/u;
/** Written lines below a head among which its page's number stands alone. */
const NUMBER_WITHIN = 3;
/** How much higher a page's number is than that of the last head that had one: recognition may have lost some. */
const MOST_LOST = 3;

/** A text's lines without such heads and the numbers of their pages. */
export function withoutGazetteHeads(lines: readonly string[]): readonly string[] {
  const heads = lines.flatMap((line, at) => (/\d/u.test(line) && HEAD.test(plain(line)) ? [at] : []));
  if (heads.length === 0) return lines;
  const gone = new Set(heads);
  let last: number | null = null;
  for (const head of heads) {
    const behind = BEHIND.exec(lines[head]!)?.[1];
    const below: number | null = behind === undefined ? numberBelow(lines, head, last) : null;
    if (below !== null) gone.add(below);
    last = behind === undefined ? (below === null ? last : Number(lines[below])) : Number(behind);
  }
  return lines.filter((_, at) => !gone.has(at));
}

/** The line with a page's number below its head: the first that is written, or one close to it that counts on from the last page's. */
function numberBelow(lines: readonly string[], head: number, last: number | null): number | null {
  for (let at = head + 1, written = 0; at < lines.length && written < NUMBER_WITHIN; at++) {
    if (lines[at]!.trim() === '') continue;
    const value = Number(NUMBER_ALONE.exec(lines[at]!)?.[1] ?? NaN);
    if (!Number.isNaN(value) && (written === 0 || last !== null) && (last === null || (value > last && value <= last + MOST_LOST))) return at;
    written++;
  }
  return null;
}
