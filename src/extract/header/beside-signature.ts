/** Recipients and signature that stand side by side, where a table or reading across has put them on the same lines. */
import { STORED_FILES } from '../../lexicon/frame-phrases.js';
import { isSurname, surnameOfLetters } from '../../lexicon/person-names.js';
import { isSignerName, PERSON_NAME, SIGNING_POSITIONS, signingPrefix } from '../../lexicon/signing.js';
import { isSyllable, upperFirst } from '../../vietnamese/index.js';
import { BULLET } from './recipients.js';

export interface SplitClosing {
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
}

/** What stands on a recipients' line and belongs to the signature, and where the recipient before it ends. */
interface Beside {
  readonly end: number;
  readonly text: string;
}

const OFFICES = SIGNING_POSITIONS.phrases.map((phrase) => phrase.toUpperCase()).join('|');
/** A line of the signature block at the end of a recipients' line. */
const OFFICE = new RegExp(String.raw`(?:^|\s)((?:${signingPrefix('behalf')}|${signingPrefix('acting')})\s?[\p{Lu}\s,-]+|(?:${OFFICES})(?:\s[\p{Lu}\s,-]+)?)$`, 'u');
/** The same behind what a seal or the pen left between them: `- Như trên; > "TRƯỞNG BAN`. */
const OFFICE_BEHIND_STROKES = new RegExp(String.raw`[;:]\s[^\p{L}\d]{1,6}((?:${OFFICES})(?:\s[\p{Lu}\s,-]+)?)$`, 'u');
/** Capitals behind a finished item: words of an office whose first letters a seal covers. */
const CAPITALS_BEHIND = /;\s+[^\p{L}\d]*(\p{Lu}{2,}(?:\s\p{Lu}{2,})+)$/u;
/** The last words of an office that found no room on its line, behind a finished item. */
const REST_OF_OFFICE = /(?<=[;.)])\s(\p{Lu}{2,}(?:,?\s\p{Lu}{2,}){0,7})$/u;
/** Words of an office with its field (`VỤ TRƯỞNG VỤ KINH TẾ`), which may go on below; others do not. */
const LEAST_OFFICE = 4;
/** The name at the end of such a line, behind an item or a part of one. */
const NAME = new RegExp(String.raw`(?<=[;.,)])\s(${PERSON_NAME})$`, 'u');
/** The name of three or four words behind the abbreviations of the office's own files: `- Lưu: VT, NC.HH Lê Thị Hạnh`. */
const NAME_BEHIND_FILES = new RegExp(String.raw`^[^\p{L}]*${STORED_FILES.word}(?!\p{L}).*\s\S*(?:\p{Lu}{2}|[\d).])\S*\s(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){2,3})$`, 'u');
/** The same where a seal covers the surname's first letters, so that it was read small. */
const COVERED_NAME = /(?<=[;.,)])\s[^\p{L}\s]*((\p{Ll}+)(?:\s\p{Lu}\p{Ll}*){2,4})$/u;
/** What the pen's strokes and the seal were read as, and the capitalised words behind it. */
const STROKED_NAME = /(?<=[;.)])((?:\s\S{1,4}){1,9}?)((?:\s\p{Lu}\p{Ll}+){2,5})$/u;

/** Between two cells of a row. */
const BAR = /(?:^|\s)\|(?:\s|$)/u;

/** The number of copies that files name last: `S12.` */
const COPIES = String.raw`\s\p{Lu}\d{2,3}\.?$`;
/** What a seal or a stroke of the pen beside a finished item was read as; before an office it may be capitals. */
const STROKES = new RegExp(String.raw`(?<=;)(?!${COPIES})\s+(?:[^\p{L}\s;]*(?:\p{L}\p{Ll}?|\d)?[^\p{L}\s;]*(?:\s|$)){1,3};?$`, 'u');
const CAPITALS = /(?<=;)\s+[^\p{Ll};]{1,16}$/u;
/** The same in longer rows, behind the last item too: short pieces, of which one at least is no word. */
const PIECES = new RegExp(String.raw`(?<=[;.])(?!${COPIES})((?:\s+[^\s;.]{1,4}){1,6})$`, 'u');
const NO_WORD = /^.$|[^\p{L}]/u;

/** Parts the lines of recipients from the lines of the signature block that were read across: first prefixes and offices, then the name. */
export function splitBesideSignature(lines: readonly string[]): SplitClosing {
  const signature: string[] = [];
  const recipients = lines.map((written) => {
    const line = written.trimEnd();
    const rest = restOfOffice(line, signature.at(-1));
    if (rest !== null) {
      signature.push(`${signature.pop()!} ${rest.text}`);
      return line.slice(0, rest.end);
    }
    const beside = officeIn(line) ?? (signature.length > 0 ? nameIn(line) : null);
    if (beside === null) return signature.length > 0 && BULLET.test(line) ? withoutStrokes(line) : written;
    signature.push(upperFirst(beside.text));
    return withoutStrokes(line.slice(0, beside.end).replace(CAPITALS, ''));
  });
  return { recipients, signature };
}

/** Recipients and signature that the rows of a table set side by side, from the text of those rows: the first column and the others. */
export function splitColumns(rows: string): SplitClosing {
  const cells = rows.split(/[\n\f]/u).map((row) => row.split(BAR).map((cell) => cell.trim()));
  return { recipients: cells.map(([left = '']) => left), signature: cells.flatMap(([, ...right]) => right).filter((cell) => cell !== '') };
}

function withoutStrokes(line: string): string {
  const bare = line.replace(STROKES, '');
  const pieces = PIECES.exec(bare)?.[1];
  return pieces !== undefined && words(pieces).some((word) => NO_WORD.test(word)) ? bare.slice(0, -pieces.length) : bare;
}

/** What goes on with an office above, at the end of a line: words, as abbreviations of recipients are not, and abbreviations among them. */
function restOfOffice(line: string, office: string | undefined): Beside | null {
  if (office === undefined || words(office).length < LEAST_OFFICE) return null;
  const rest = REST_OF_OFFICE.exec(line);
  if (rest === null || officeIn(line) !== null) return null;
  const syllables = words(rest[1]!).map((word) => isSyllable(word.replace(/,$/u, '').toLowerCase()));
  const isWorded = syllables[0] === true && (syllables.every(Boolean) || syllables.filter(Boolean).length >= LEAST_OFFICE);
  return isWorded ? { end: rest.index, text: rest[1]! } : null;
}

function officeIn(line: string): Beside | null {
  const office = OFFICE.exec(line) ?? OFFICE_BEHIND_STROKES.exec(line);
  if (office) return { end: office.index, text: office[1]! };
  const capitals = CAPITALS_BEHIND.exec(line);
  // Abbreviations of recipients (`TT HĐND`) spell no words.
  return capitals?.[1]!.split(' ').every((word) => isSyllable(word.toLowerCase())) ? { end: capitals.index, text: capitals[1]! } : null;
}

/** The signer's name behind an item, or alone between two. */
function nameIn(line: string): Beside | null {
  if (!BULLET.test(line) && isSignerName(line) && words(line).some(isSurname)) return { end: 0, text: line.trim() };
  const covered = COVERED_NAME.exec(line);
  if (covered && isSurname(upperFirst(covered[2]!))) return { end: covered.index, text: covered[1]! };
  const behind = NAME_BEHIND_FILES.exec(line)?.[1];
  if (behind !== undefined && isSurname(words(behind)[0]!)) return { end: line.length - behind.length - 1, text: behind };
  const stroked = STROKED_NAME.exec(line);
  const name = stroked === null ? [] : fromSurname(words(stroked[2]!));
  if (name.length > 1 && words(stroked![1]!).some((word) => !isSyllable(word.toLowerCase()))) return { end: stroked!.index, text: name.join(' ') };
  const plain = NAME.exec(line);
  // Behind a comma it may as well be an office of the item (`Tài chính, Công Thương`): there it begins with a surname.
  return plain === null || (line[plain.index - 1] === ',' && !isSurname(words(plain[2]!)[0]!)) ? null : { end: plain.index, text: plain[1]! };
}

/** Words from the first surname on, where those before it are none; all of them where one of those may be the surname misread. Empty without a surname. */
function fromSurname(all: readonly string[]): readonly string[] {
  const first = all.findIndex((word) => isSurname(word) || surnameOfLetters(word) !== null);
  if (first < 0) return [];
  return all.slice(0, first).some((word) => isSyllable(word.toLowerCase())) ? all : all.slice(first);
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
