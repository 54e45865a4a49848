/** Nơi nhận: one recipient a line item. */
import { isSurname } from '../../lexicon/person-names.js';
import { PERSON_NAME, SIGNING_POSITIONS, signingPrefix } from '../../lexicon/signing.js';
import { SPECKS_BEFORE_MARKERS } from '../../lexicon/specks.js';
import { plain } from '../../vietnamese/index.js';

/** `Nơi nhận:`, also as recognition reads it (`về nhận:`). */
const HEADING = /^(?:Nơi nhận\s*[:.;]?|\p{L}{1,4} nh\p{L}{1,2}n\s?:)\s*/iu;
/** The dash before an item, also as recognition reads it, or behind a speck. */
const BULLET = new RegExp(String.raw`^(?:[${SPECKS_BEFORE_MARKERS}]{1,2}\s*)?[-–—+*•~=]\s*`, 'u');

const OFFICES = SIGNING_POSITIONS.phrases.map((phrase) => phrase.toUpperCase()).join('|');
/** A recipients' line beside which, in a text without layout, a line of the signature block stands. */
const BESIDE = new RegExp(String.raw`\s((?:${signingPrefix('behalf')}|${signingPrefix('acting')})\s?[\p{Lu}\s,-]+|(?:${OFFICES})(?:\s[\p{Lu}\s,-]+)?)$`, 'u');
/** The name at the end of such a line, behind an item or a part of one. */
const NAME_BESIDE = new RegExp(String.raw`(?<=[;.,)])\s(${PERSON_NAME})$`, 'u');

/** Between two cells of a row. */
const BAR = /(?:^|\s)\|(?:\s|$)/u;

/** What a seal or a stroke of the pen beside a finished item was read as; before an office it may be capitals. */
const STROKES = /(?<=;)\s+(?:[^\p{L}\s;]*(?:\p{L}\p{Ll}?|\d)?[^\p{L}\s;]*(?:\s|$)){1,3}$/u;
const CAPITALS = /(?<=;)\s+[^\p{Ll};]{1,16}$/u;

/** Parts the lines of recipients from the lines of the signature block that were read across: first prefixes and offices, then the name. */
export function splitBesideSignature(lines: readonly string[]): { readonly recipients: readonly string[]; readonly signature: readonly string[] } {
  const signature: string[] = [];
  const recipients = lines.map((line) => {
    const beside = BESIDE.exec(line.trimEnd()) ?? (signature.length > 0 ? nameBeside(line.trimEnd()) : null);
    if (!beside) return signature.length > 0 && BULLET.test(line) ? line.trimEnd().replace(STROKES, '') : line;
    signature.push(beside[1]!);
    return line.slice(0, beside.index).replace(CAPITALS, '').replace(STROKES, '');
  });
  return { recipients, signature };
}

/** Recipients and signature that the rows of a table set side by side, from the text of those rows: the first column and the others. */
export function splitColumns(rows: string): { readonly recipients: readonly string[]; readonly signature: readonly string[] } {
  const cells = rows.split(/[\n\f]/u).map((row) => row.split(BAR).map((cell) => cell.trim()));
  return { recipients: cells.map(([left = '']) => left), signature: cells.flatMap(([, ...right]) => right).filter((cell) => cell !== '') };
}

/** A name behind a comma may as well be an office of the item (`Tài chính, Công Thương`): there it begins with a surname. */
function nameBeside(line: string): RegExpExecArray | null {
  const beside = NAME_BESIDE.exec(line);
  return beside && line[beside.index - 1] === ',' && !isSurname(beside[2]!.split(/\s/u)[0]!) ? null : beside;
}

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

/** `- A; - B; - C` on one line; a lone line without dashes lists its items between semicolons. */
function splitRunIn(item: string, isAlone: boolean): readonly string[] {
  const dashed = item.split(/(?<=[;.,:)])\s+[-–—+]\s*(?=\p{L})/u);
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
