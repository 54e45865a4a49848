/** The names of bodies that every unit has (`Ủy ban nhân dân tỉnh An Hòa`), in full and with the unit's. */
import { COMMON_ABBREVIATIONS } from '../../lexicon/abbreviations.js';
import { ADMINISTRATIVE_UNITS } from '../../lexicon/administrative-units.js';
import { SELF_GOVERNED_UNITS } from '../../lexicon/agency-scope.js';
import { beginsWithIssuer, BODIES_OF_UNITS, DECIDING_AUTHORITIES, ISSUING_VERBS } from '../../lexicon/issuers.js';
import { isSurname } from '../../lexicon/person-names.js';
import { oneOf, plain, upperFirst } from '../../vietnamese/index.js';
import type { Casing } from './casing.js';
import { expandAbbreviations } from './issuer.js';

const LEVEL_WORDS = [...SELF_GOVERNED_UNITS.provinces, ...SELF_GOVERNED_UNITS.below];
const LEVELS = LEVEL_WORDS.join('|');
const ANY_LEVEL = levelsIn(LEVEL_WORDS);
/** A body that every unit has, without its unit's name. */
const BARE_NAME = new RegExp(String.raw`^(${BODIES_OF_UNITS.phrases.join('|')})(?:\s(${LEVELS}))?$`, 'u');
/** What a body does, with a capital by a slip: `Ủy ban nhân dân huyện Xây dựng Kế hoạch …`. One syllable may begin a unit's name. */
const DEED = oneOf(ISSUING_VERBS.phrases.filter((phrase) => phrase.includes(' ')).map(upperFirst));
/** `trên địa bàn tỉnh An Hòa` */
const AREA = new RegExp(String.raw`địa bàn (${ANY_LEVEL}(?:\s\p{Lu}\p{Ll}*)+)`, 'gu');
/** A post of a body right before it. */
const HOLDER_BEFORE = /ch(?:ủ tịch|ánh văn phòng)\s$/iu;
const LONGEST_POST = 20;
/** What may follow the name of a unit in a title whose capitals may be those of a guess. */
const NAME_ENDS = /^(?:$|[,;]|\s(?:năm|giai đoạn|đến|từ|và|nhiệm kỳ)\s)/u;
/** A body that every unit has needs the unit's level behind it. */
const OF_UNITS = new RegExp(`^${oneOf(BODIES_OF_UNITS.phrases)}`, 'iu');
const WITH_LEVEL = new RegExp(String.raw`^${oneOf(BODIES_OF_UNITS.phrases)}\s+(?:${LEVELS})(?!\p{L})`, 'iu');
const DECIDING_POST = new RegExp(String.raw`^(?:phó )?${oneOf(['chủ tịch', ...DECIDING_AUTHORITIES.phrases.filter((phrase) => !BODIES_OF_UNITS.phrases.some((body) => body === phrase))])}\s+(?=\p{Lu})`, 'iu');
/** `KHÓA XI, KỲ HỌP THỨ BA` */
const SESSION = /,? KH(?:ÓA|OÁ)(?!\p{L}).*$/u;
/** A province's seat may bear another name; the seat of a unit below it bears the unit's. */
const BELOW_PROVINCE: ReadonlySet<string> = new Set(SELF_GOVERNED_UNITS.below);

/** The body in a decision's line of authority, without the post that decides for it and the session at which it does; null if it names none. */
export function issuerOfAuthority(line: string, casing: Casing): string | null {
  const body = line.replace(SESSION, '').replace(DECIDING_POST, '');
  return beginsWithIssuer(body) && (!OF_UNITS.test(body) || WITH_LEVEL.test(body)) ? casing.agency(body) : null;
}

/** The source of a pattern for one of some levels, with a capital too. */
function levelsIn(levels: readonly string[]): string {
  return oneOf(levels.flatMap((level) => [level, upperFirst(level)]));
}

/**
 * The full form of a body that signs (`ỦY BAN NHÂN DÂN`), as the text writes it with its level and name.
 * @param level the level of its unit, where it is known.
 */
export function fullNameInText(body: string, text: string, level?: string): string | null {
  const spelled = [body, body.toLowerCase(), upperFirst(body.toLowerCase())].map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+'));
  const named = text.matchAll(new RegExp(String.raw`${oneOf(spelled)}\s+${level === undefined ? ANY_LEVEL : levelsIn([level])}\s(?!${DEED}(?!\p{L}))(\p{Lu}\p{Ll}*)(?:\s\p{Lu}\p{Ll}*)*`, 'gu'));
  // `Phó Chủ tịch Ủy ban nhân dân tỉnh Lê Văn An` names its vice-chairman.
  const match = [...named].find(({ 1: first = '', index }) => !isSurname(first) || !HOLDER_BEFORE.test(text.slice(Math.max(0, index - LONGEST_POST), index)));
  return match ? upperFirst(match[0]) : null;
}

/** True for a body that every unit has and nothing else: `Ủy ban nhân dân`. */
export function isBodyOfUnits(name: string): boolean {
  return BODIES_OF_UNITS.phrases.some((phrase) => phrase === name);
}

/** What else tells of whose unit a body is. */
export interface UnitSigns {
  readonly place: string | null;
  readonly title: string | null;
  /** The body in the line of authority below a decision's title. */
  readonly authority: string | null;
  /** The text that leads to the body of the document. */
  readonly preamble: string;
}

/**
 * The full name of a body that every unit has (`Ủy ban nhân dân`), where the letterhead lost its unit: as the line of
 * authority or the text writes it, else with the unit on whose area the title says it decides, or with the level that the
 * text gives it and the place of issue. Null if none of them tells the unit.
 */
export function nameWithUnit(name: string, { place, title, authority, preamble }: UnitSigns): string | null {
  const [, body, given] = BARE_NAME.exec(name) ?? [];
  if (body === undefined) return null;
  if (authority?.startsWith(`${name} `) === true) return authority;
  const full = fullNameInText(body, preamble, given) ?? fullNameInText(abbreviated(body), preamble, given);
  if (full !== null) return expandAbbreviations(full);
  const area = areaIn(title ?? '', preamble);
  if (area !== null && (given === undefined || area.toLowerCase().startsWith(`${given} `))) return `${body} ${area}`;
  const level = given ?? new RegExp(String.raw`${oneOf([body, abbreviated(body)])}\s+(${LEVELS})(?!\p{L})`, 'iu').exec(preamble)?.[1]?.toLowerCase();
  if (level === undefined || place === null) return null;
  const isProvince = ADMINISTRATIVE_UNITS.some((unit) => unit.level === level && plain(unit.name) === plain(place));
  return isProvince || BELOW_PROVINCE.has(level) ? `${body} ${level} ${place}` : null;
}

/** The unit on whose area a title says that its document decides, in the text's capitals; null if it names none. */
function areaIn(title: string, preamble: string): string | null {
  const folded = title.toLowerCase();
  const written = [...preamble.matchAll(AREA)].find(([, unit = '']) => folded.includes(unit.toLowerCase()));
  return written?.[1] ?? [...title.matchAll(AREA)].find((match) => NAME_ENDS.test(title.slice(match.index + match[0].length)))?.[1] ?? null;
}

function abbreviated(body: string): string {
  return COMMON_ABBREVIATIONS.entries.find(({ full }) => full === body)?.short ?? body;
}
