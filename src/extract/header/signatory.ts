/** Who signed: on whose behalf, for whom, in which office. */
import type { PlanDocument } from '../../contract/schema.js';
import { COMMON_ABBREVIATIONS } from '../../lexicon/abbreviations.js';
import { AGENCY_HEADS } from '../../lexicon/agencies.js';
import { ADMINISTRATIVE_UNITS } from '../../lexicon/administrative-units.js';
import { isSurname, surnameOfLetters } from '../../lexicon/person-names.js';
import { DEPUTY, FIELD_ABBREVIATIONS, HEADS_AND_DEPUTIES, isPersonName, nameBehindOffice, OFFICE_CHARGES, PERSON_NAME, plainPositions, signingPrefix } from '../../lexicon/signing.js';
import { isCapitals, isSyllable, plain } from '../../vietnamese/index.js';

type Signatory = NonNullable<PlanDocument['signatory']>;

/** An office as a line of the block shows it. */
interface Office {
  readonly title: string;
  /** How the signatory signs for it (`KT.`); null if it is the signatory's own. */
  readonly prefix: string | null;
  /** Index of the line that shows it. */
  readonly line: number;
}

const POSITION = new RegExp(plainPositions().join('|'), 'gu');
const BEHALF = new RegExp(String.raw`^${signingPrefix('behalf')}\s*(.+)$`, 'us');
const ACTING_BEGINS = new RegExp(String.raw`(?:^|\s)(?:${signingPrefix('acting')}|${signingPrefix('interim')})`, 'u');
/** Looked for before an office, so that no full stop need tell it. */
const ACTING_ENDS = new RegExp(String.raw`(?:^|\s)(${signingPrefix('acting')}|KT|TL|TUQ)\s*$`, 'u');
const INTERIM_ENDS = new RegExp(String.raw`(?:^|\s)(${signingPrefix('interim')})\s*$`, 'u');
const FOR_HEAD = /^K/u;
/** `KT.` as recognition reads it in small print, and with any letter for the K before a head's post: no other prefix ends in T. */
const MISREAD_ACTING = new RegExp(String.raw`^(?:kT(?=[.,\s])|\p{L}T(?=(?:[.,]\s?|\s)(?:${HEADS_AND_DEPUTIES.posts.map(({ head }) => head).join('|')})(?!\p{L})))`, 'u');
/** Words that what an office is over begins with: those of bodies, their abbreviations, and charges. */
const FIELD_OPENINGS: ReadonlySet<string> = new Set([
  ...[...AGENCY_HEADS.flatMap(({ heads }) => heads), ...OFFICE_CHARGES.phrases].map((phrase) => plain(phrase).split(' ')[0]!),
  ...[...FIELD_ABBREVIATIONS.phrases, ...COMMON_ABBREVIATIONS.entries.map(({ short }) => short)].map(plain),
]);
/** Deputies of those who lead a room or a board, which is named by its field alone: `PHÓ TRƯỞNG PHÒNG NỘI VỤ`. */
const OF_NAMED_FIELD = /(?:PHÒNG|BAN)$/u;
/** Signs that no line of a body's name has as a word. */
const STROKES = /^[^\p{L}\d&()–-]+$/u;
/** Only a head's deputy signs for the head. */
const DEPUTIES: ReadonlyMap<string, string> = new Map(HEADS_AND_DEPUTIES.posts.map(({ head, deputy }) => [head, deputy]));
const ABBREVIATIONS: ReadonlySet<string> = new Set([...COMMON_ABBREVIATIONS.entries.map(({ short }) => short), ...FIELD_ABBREVIATIONS.phrases]);
const MOST_NAME_WORDS = 5;
/** Words of an office that fills its line. */
const LONG_OFFICE = 5;
const PROVINCES: ReadonlySet<string> = new Set(ADMINISTRATIVE_UNITS.map(({ name }) => plain(name)));
const NAME_AT_END = new RegExp(String.raw`(?:^|\s)${PERSON_NAME}$`, 'u');
/** What stands in the place of the signature: `(Đã ký)`, `[daky]`. */
const SIGNED = /[*_#]+|\([^)]*\)|\[[^\]]*\]|đã ký/giu;

/** The signatory that a signature block's lines show; null if they show no office, no superior and no name. */
export function signatoryOf(block: string): Signatory | null {
  const lines = block.replace(SIGNED, ' ').split('\n').map((line) => line.replace(/\s+/gu, ' ').trim().replace(MISREAD_ACTING, 'KT')).filter((line) => line !== '').flatMap(officeAndName);
  const signer = rightmostSigner(lines) ?? lastSigner(lines);
  const text = signer.join('\n');
  const named = NAME_AT_END.exec(text) ?? nameInCapitals(text, signer.at(-1) ?? '');
  const whole = named === null ? null : ofOneLine(named[1]);
  const head = (named === null ? text : beforeName(text, named.index, named[1], whole ?? named[1])).trim();
  const body = BEHALF.exec(head)?.[1] ?? null;
  const onBehalfOf = body === null ? null : beforeOffice(withoutCovered(body).replaceAll('\n', ' '));
  const offices = officesIn((onBehalfOf === null ? head : (body ?? '').slice(onBehalfOf.length)).split('\n').map((line) => line.trim()));
  const actingFor = offices.find(({ prefix }) => prefix !== null) ?? null;
  // Of several, the last prefix is that of the signatory's own superior: `TL. CHỦ TỊCH` over `KT. CHÁNH VĂN PHÒNG`.
  const position = ownOffice(offices, offices.findLast(({ prefix }) => prefix !== null) ?? null);
  const name = whole === null ? null : withoutStrokes(whole.replaceAll('\n', ' '));
  return position === null && name === null && actingFor === null ? null : { onBehalfOf, actingFor: actingFor?.title ?? null, position, name };
}

/** A line with the name on its own that stands behind the office without a space. */
function officeAndName(line: string): readonly string[] {
  const name = nameBehindOffice(line);
  return name === null ? [line] : [line.slice(0, name), line.slice(name)];
}

/**
 * Of names below each other, whose offices could not be read, the last one; a name that a line end broke stays whole.
 * Null for single words below each other: what is left of a name under a seal, and of the pen's strokes over it.
 */
function ofOneLine(name: string): string | null {
  const lines = name.split('\n');
  const last = lines.at(-1)!;
  if (lines.length > 1 && lines.every((line) => !line.includes(' '))) return null;
  return isPersonName(last) && isSurname(last.split(' ')[0]!) ? last : name;
}

/**
 * What stands before a name, with the end of an office in small letters over it, which reads like words of the name: `Bí thư - Hiệu Trưởng`.
 * @param start where what reads like one name begins.
 */
function beforeName(text: string, start: number, words: string, name: string): string {
  const hasOffice = plain(words.slice(0, words.length - name.length)).search(POSITION) >= 0;
  return text.slice(0, hasOffice ? text.length - name.length : start);
}

/** What recognition shows of a signatory: a surname has the marks that surnames have, and words without office or surname are no name. */
export function recognisedSignatory(signatory: Signatory): Signatory | null {
  if (signatory.name === null) return signatory;
  const words = signatory.name.split(' ');
  const [first = '', ...others] = words.slice(Math.max(0, words.findIndex((word) => isSyllable(word.toLowerCase()))));
  const surname = isSurname(first) ? first : surnameOfLetters(first);
  if (surname !== null) return { ...signatory, name: [surname, ...others].join(' ') };
  return signatory.position === null ? null : signatory;
}

/** The last line where it holds a name in capitals, which only its surname tells from an office; as the pattern for names matches one. */
function nameInCapitals(text: string, last: string): { readonly index: number; readonly 1: string } | null {
  const words = last.split(' ');
  const [surname = ''] = words;
  const isName = isCapitals(last) && words.length >= 2 && words.length <= MOST_NAME_WORDS && isSurname(surname.charAt(0) + surname.slice(1).toLowerCase()) && plain(last).search(POSITION) < 0 && !PROVINCES.has(plain(last));
  return isName && text.length > last.length ? { index: text.length - last.length, 1: last } : null;
}

/** A name without what the pen's strokes before its surname were read as: `Ad Of Lê Thị Hạnh`. */
function withoutStrokes(name: string): string {
  const words = name.split(' ');
  const surname = words.findIndex(isSurname);
  const isStroke = (word: string): boolean => words.length > MOST_NAME_WORDS || !isSyllable(word.toLowerCase());
  return surname > 0 && surname + 1 < words.length && words.slice(0, surname).every(isStroke) ? words.slice(surname).join(' ') : name;
}

/**
 * The lines of the rightmost of several who sign side by side, whose rows were read across: as many names as offices stand
 * above each of them. Null if the lines show no such rows.
 */
function rightmostSigner(lines: readonly string[]): readonly string[] | null {
  const above = lines.slice(0, lines.findLastIndex((line) => !isPersonName(line)) + 1);
  const names = lines.slice(above.length);
  const signers = names.length;
  if (signers < 2 || new Set(names).size < signers || above.length === 0 || above.length % signers !== 0) return null;
  if (!above.every((line) => isCapitals(line) && (ACTING_BEGINS.test(line) || plain(line).search(POSITION) >= 0 || BEHALF.test(line)))) return null;
  return [...above.filter((_, at) => at % signers === signers - 1), names.at(-1)!];
}

/** The lines of the last of several who sign one after the other: those after a name that another office follows. */
function lastSigner(lines: readonly string[]): readonly string[] {
  const earlier = lines.findLastIndex((line, at) => isPersonName(line) && lines.slice(at + 1).some((below) => isCapitals(below) && plain(below).search(POSITION) >= 0));
  return lines.slice(earlier + 1);
}

/** The lines of a body up to the first that a seal or a pen covers. */
function withoutCovered(body: string): string {
  const [first, ...others] = body.split('\n');
  const covered = others.findIndex((line) => line.split(' ').some(isOfStrokes));
  return [first, ...(covered < 0 ? others : others.slice(0, covered))].join('\n');
}

/** True for signs, and for small letters that make no syllable: what strokes over a name are read as. */
function isOfStrokes(word: string): boolean {
  return STROKES.test(word) || (/^\p{L}*\p{Ll}\p{L}*$/u.test(word) && !isSyllable(word.toLowerCase()));
}

/** The body before the first office or the first prefix. */
function beforeOffice(text: string): string | null {
  const ends = [text.search(ACTING_BEGINS), plain(text).search(POSITION)].filter((at) => at > 0);
  const end = ends.length > 0 ? Math.min(...ends) : text.length;
  return text.slice(0, end).trim() || null;
}

/**
 * The signatory's own office: of several below each other, the first is the one that signs (`PHÓ TRƯỞNG BAN` over
 * `PHÓ CHỦ TỊCH UBND TỈNH`). Who signs for a head (`KT.`) is the deputy: where the second line shows only the end of the
 * head's office, a seal covers the first word, and where nothing of it can be read, the head tells it.
 */
function ownOffice(offices: readonly Office[], actingFor: Office | null): string | null {
  const owned = offices.filter(({ prefix }) => prefix === null);
  const own = owned.filter(({ line }) => line === owned[0]!.line).map(({ title }) => title).join(' ');
  if (own === '') return actingFor !== null && FOR_HEAD.test(actingFor.prefix!) ? deputyOf(actingFor.title) : null;
  if (actingFor === null || !FOR_HEAD.test(actingFor.prefix!)) return own;
  const deputy = deputyOf(actingFor.title) ?? `${DEPUTY.phrase} ${actingFor.title}`;
  if (plain(own) === plain(deputy) || (own.startsWith(`${deputy} `) && !OF_NAMED_FIELD.test(deputy) && !isOver(own.slice(deputy.length + 1)))) return deputy;
  if (` ${plain(actingFor.title)}`.endsWith(` ${plain(own)}`)) return `${DEPUTY.phrase} ${own}`;
  return beginsAlike(own, actingFor.title) || plain(own).search(POSITION) < 0 ? deputy : own;
}

/** True for what an office is over or charged with, or another office behind a dash; behind a deputy whose head names none, other words are what a seal is read as. */
function isOver(field: string): boolean {
  const [first = ''] = plain(field).split(' ');
  return FIELD_OPENINGS.has(first) || /^[-–]$/u.test(first);
}

/** The deputy of a head, whose office may name its body: `KT. BỘ TRƯỞNG BỘ Y TẾ`. Null if the head has none of its own. */
function deputyOf(head: string): string | null {
  const own = DEPUTIES.get(head);
  if (own !== undefined) return own;
  const named = HEADS_AND_DEPUTIES.posts.filter((post) => head.startsWith(`${post.head} `)).sort((a, b) => b.head.length - a.head.length)[0];
  return named === undefined || named.deputy.startsWith(DEPUTY.phrase) ? null : named.deputy;
}

function beginsAlike(own: string, head: string): boolean {
  return `${plain(own)} `.startsWith(`${plain(head)} `);
}

/** True for what is left of an office's last words under a seal: `Ủ TƯỚNG`. */
function endsAlike(line: string, title: string): boolean {
  return isCapitals(line) && plain(line).split(' ').at(-1) === plain(title).split(' ').at(-1);
}

/** The offices of the lines, in order. What is no office is left out. */
function officesIn(lines: readonly string[]): readonly Office[] {
  const out: Office[] = [];
  for (const [index, line] of lines.entries()) {
    const starts = [...plain(line).matchAll(POSITION)].map((match) => ({ at: match.index, end: match.index + match[0].length }));
    if (isDoubleOffice(line, starts)) {
      out.push({ title: line, prefix: null, line: index });
      continue;
    }
    starts.forEach(({ at, end }, i) => {
      const before = line.slice(0, at);
      const interim = INTERIM_ENDS.exec(before)?.[1];
      const title = (line.slice(at, end) + fieldIn(line.slice(end, starts[i + 1]?.at ?? line.length))).trim();
      if (isCapitals(title) || title === line) out.push({ title: interim === undefined ? title : `${interim} ${title}`, prefix: ACTING_ENDS.exec(before)?.[1] ?? null, line: index });
    });
    const last = out.at(-1);
    if (starts.length > 0 || !last) continue;
    if (last.prefix !== null && endsAlike(line, last.title)) out.push({ title: line, prefix: null, line: index });
    else if (isField(line) || (last.line === index - 1 && endsLongOffice(line, lines[index - 1]!))) out[out.length - 1] = { ...last, title: `${last.title} ${line}` };
  }
  return out;
}

/** True for a line in small letters that one office opens and another ends behind a dash: `Bí thư Đảng ủy - Hiệu trưởng`. */
function isDoubleOffice(line: string, offices: readonly { readonly at: number; readonly end: number }[]): boolean {
  const last = offices.at(-1);
  return offices.length > 1 && !isCapitals(line) && offices[0]!.at === 0 && last!.end === line.length && / [-–] $/u.test(line.slice(0, last!.at));
}

/** What an office is over, as far as it can be read: ` SỞ NỘI VỤ` of ` SỞ NỘI VỤ 4%`. */
function fieldIn(rest: string): string {
  const words = /^[\p{Lu}\s,&-]*/u.exec(rest)![0].split(/(?=\s)/u);
  const end = words.findIndex((word) => !isFieldWord(word));
  const field = (end < 0 ? words : words.slice(0, end)).join('').replace(/[\s,-]+$/u, '');
  return ACTING_BEGINS.test(rest.slice(field.length)) && !/\s/u.test(field.trim()) ? '' : field;
}

/** True for a line that goes on with the office above it: `SỞ NỘI VỤ`, `THƯỜNG TRỰC`. */
function isField(line: string): boolean {
  return isCapitals(line) && line.includes(' ') && line.split(' ').every(isFieldWord);
}

/** True for the word that a long line over it had no room for: `PHÓ CHỈ HUY TRƯỞNG - THAM MƯU` | `TRƯỞNG`. */
function endsLongOffice(word: string, above: string): boolean {
  return above.split(' ').length >= LONG_OFFICE && isCapitals(word) && isFieldWord(word);
}

function isFieldWord(word: string): boolean {
  const bare = word.trim().replace(/[,-]$/u, '');
  return bare === '' || bare === 'Y' || ABBREVIATIONS.has(bare) || (bare.length > 1 && isSyllable(bare.toLowerCase()));
}
