/** How tables write lists of bodies, brought into the one way in which they are read. */
import { OFFICE_SHORTHANDS } from '../../lexicon/agencies.js';
import { LIST_SIGNS } from '../../lexicon/list-signs.js';
import { tokenize } from '../text/tokens.js';
import { HEADS } from './vocabulary.js';

const { heads, letters } = OFFICE_SHORTHANDS;
/** `P. Điều dưỡng`, `P.TCHC`: an office before its name. */
const SHORT_HEAD = new RegExp(String.raw`(?<!\p{L})(${heads.map(({ short }) => short).join('|')})\.\s?(?=\p{Lu})`, 'gu');
const SPELLED: ReadonlyMap<string, string> = new Map(heads.map(({ short, head }) => [short, head]));
/** `TT. Kiểm soát bệnh tật`, `CA. xã` */
const SHORT_LETTERS = new RegExp(String.raw`(?<!\p{L})(${letters.join('|')})\.\s?(?=\p{L})`, 'gu');
/** `Khoa PT- GMHS`: letters that a line's end has parted. */
const TORN_LETTERS = /(?<=\p{Lu}{2}[-–]) (?=\p{Lu}{2})/gu;
/** `1. Phòng Kinh tế 2. Công an xã` */
const NUMBERED = /(?:^|\s)(\d{1,2})[.)]\s*(?=\p{Lu})/gu;
/** `- Phòng Kinh tế - Công an xã`; not that of `- Phòng Tài chính - Kế toán`, behind which no body begins. */
const DASHED = /^\s*[-–+]\s*(?=\p{Lu})/u;
const DASH = /\s[-–+]\s*(?=\p{Lu})/gu;
/** `• Phòng Kinh tế • Công an xã` */
const BULLET = new RegExp(String.raw`(?:^|\s)[*${LIST_SIGNS.bullets.join('')}]\s+`, 'gu');
const BODIES = ['body', 'named'] as const;

/** The value of a cell as a list that semicolons part, without shorthands. */
export function asList(value: string): string {
  const spelled = value.replace(SHORT_HEAD, (_, short: string) => `${SPELLED.get(short)!} `).replace(SHORT_LETTERS, '$1 ').replace(TORN_LETTERS, '').replace(BULLET, '; ');
  const numbers = Array.from(spelled.matchAll(NUMBERED), ([, number]) => Number(number));
  const counted = numbers.length > 1 && numbers.every((number, i) => number === i + 1) ? spelled.replace(NUMBERED, '; ') : spelled;
  return DASHED.test(counted) ? counted.replace(DASHED, '').replace(DASH, (dash, at: number, text: string) => (beginsBody(text.slice(at + dash.length)) ? '; ' : dash)) : counted;
}

function beginsBody(text: string): boolean {
  const kinds = HEADS.match(tokenize(text), 0)?.value;
  return BODIES.some((kind) => kinds?.has(kind));
}
