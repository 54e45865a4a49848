/** The issuing body: from the letterhead, else from the text. */
import { COMMON_ABBREVIATIONS } from '../../lexicon/abbreviations.js';
import { UNIT_LEVELS } from '../../lexicon/agency-scope.js';
import { beginsWithIssuer, beginsWithLoneIssuer, brokenHeadOf, COMMITTEE_OR_COMMAND, INCOMPLETE_NAMES, ISSUER_HEADS, ISSUES, ISSUING_VERBS, partsIssuerHead, partsIssuerWord, PARTY_CENTRE, PEERS, SUBORDINATE_HEADS, SUPERIOR_COMMITTEES } from '../../lexicon/issuers.js';
import { DOCUMENT_TYPES } from '../../lexicon/document-types.js';
import { SPECKS_BEFORE_MARKERS } from '../../lexicon/specks.js';
import { beginsWith, oneOf, openings, plain, wordsOf } from '../../vietnamese/index.js';
import { inCapitals, type Casing } from './casing.js';
import { isDamagedName, isJunkWord, isVowelless, shownName, withoutJunk } from './damaged-name.js';
import { leftColumn } from './left-column.js';
import { findNumber, opensNumber } from './number.js';

const VERBS = oneOf(ISSUING_VERBS.phrases);
const SUBORDINATES = SUBORDINATE_HEADS.phrases.map(plain);
const PEER_ROWS = [PEERS.local, PEERS.central].map((row) => row.map(plain));
const NO_PEERS = PEERS.not.map(plain);
const BELOW_MINISTRY = { ministry: plain(PEERS.below.ministry), body: plain(PEERS.below.body) };
const UNIT_LEVEL = new RegExp(wordsOf(UNIT_LEVELS.phrases), 'iu');
/** What a letterhead's line goes on with where it is a sentence or a title. */
const ISSUES_ON = new RegExp(String.raw`(?<!\p{L})${oneOf([ISSUES.phrase])}(?!\p{L}).*$`, 'iu');
const COMMITTEES = SUPERIOR_COMMITTEES.phrases.map(plain);
/** Words of a name's beginning or middle, behind which no other body's name begins. */
const OPEN_WORD = new RegExp(`(?:^${oneOf(SUBORDINATE_HEADS.notAfter)}|[,&-])$`, 'iu');
/** `BỘ TÀI CHÍNH` has three words, `CỤC THUẾ` two. */
const LEAST_BODY_WORDS = 2;
/** `ỦY BAN THƯỜNG VỤ QUỐC HỘI 755/2005/NQ-UBTVQH11`: a bare number beside the issuer or below it. */
const NUMBER_BESIDE = /(?:^|(?<=\p{L})\s+)\d+\/\S+$/u;
/** What a speck before a line was read as. */
const SPECK = new RegExp(String.raw`^[-${SPECKS_BEFORE_MARKERS}]+\s?(?=\p{Lu}{2})`, 'u');
const CENTRE = plain(PARTY_CENTRE.body);
const CENTRAL = plain(PARTY_CENTRE.suffix);
const OTHER_COMMITTEES = openings(PARTY_CENTRE.whole.map(plain));
const CENTRAL_OFFICES = new Map(PARTY_CENTRE.offices.map(({ short, full }) => [plain(short), full]));
const INCOMPLETE = new Set(INCOMPLETE_NAMES.phrases.map(plain));
const LONE_WORD = /^\p{Lu}+$/u;
/** The first words of a name: `ỦY`, `THƯỜNG TRỰC`. */
const FIRST_WORDS = /^(?:\p{Lu}+(?:\s\p{Lu}+)?|\p{Lu}\p{Ll})$/u;
/** Fewer words on lines of their own may each end a name. */
const LEAST_LONE_WORDS = 3;
/** `Chính phủ ban hành Nghị định số 10/2022/NĐ-CP`: what is cited was issued before. */
const CITED_ACT = String.raw`(?:Bộ luật|Luật|${DOCUMENT_TYPES.map(({ name }) => name).join('|')})\s(?:số:?\s?)?\d`;
/** Behind `của` and its like a body issued a cited document. */
const NAMED_IN_TEXT = new RegExp(String.raw`(?<!\p{L})(?<!(?:của|tại|theo|do|với|cho|từ|thuộc|các|phó|cơ|Thủ tướng|Bộ trưởng|Chủ tịch)\s)(${oneOf(ISSUER_HEADS.phrases)}(?:\s(?!(?:${VERBS}|về|của|tại|theo|trong|để|đã|trân trọng|kính|xin|thực hiện|tổ chức thực hiện)(?!\p{L}))[\p{L}&-]+){0,14}?)\s(?:${VERBS})(?=[\s:])(?!\s${CITED_ACT})`, 'giu');

/** The end of a name that began before: `Văn` + `phòng Chính phủ`. */
const NAME_BEFORE = /(?<!\p{L})\p{Lu}\p{L}*\s$/u;
const LONGEST_SYLLABLE = 8;

/** A body has a name, and issues this document itself: not `Ban`, nor `UBND tỉnh đã` (ban hành). */
const NAME = /^\S+\s+\S.*(?<!\s(?:đã|được|sẽ|do|vừa))$/iu;

/**
 * The issuer that a letterhead's lines name: the last body of the left column. Null if they name none.
 * @param preamble The text below, which names the issuer again where the letterhead is damaged.
 * @param recognised True if recognition made the letterhead, so that a rule below a name may have become a word.
 */
export function issuerOfLetterhead(lines: readonly string[], casing: Casing, preamble: string, recognised: boolean): string | null {
  const bodies = bodiesOf(lines, recognised);
  const broken = brokenHeadOf(bodies.at(-1) ?? '');
  const whole = broken === null ? undefined : issuersOfText(preamble).find((name) => beginsWith(plain(name), [broken]) !== null);
  if (whole !== undefined) return whole;
  if (!bodies.some(isDamagedName)) return nameOf(bodies, casing);
  return shownName(bodies.join(' '), issuersOfText(preamble)) ?? nameOf(bodies.map(withoutJunk), casing);
}

/** The bodies that a letterhead's left column names, superior first, as they stand there. */
function bodiesOf(lines: readonly string[], recognised: boolean): readonly string[] {
  const bodies: string[] = [];
  for (const line of withLoneWordsJoined(leftColumn(lines).filter((line) => line !== ''))) {
    const whole = line.replace(SPECK, '').replace(NUMBER_BESIDE, '');
    const text = whole.replace(ISSUES_ON, '').trimEnd();
    if (text === '' && whole !== '' && bodies.length > 0) break;
    const folded = plain(text);
    if (folded === '' || /^[^\p{L}]*$/u.test(text)) continue;
    if (opensNumber(text) || findNumber(text) !== null || /\bngay(?!\p{L}).*(?<!\p{L})thang(?!\p{L})|^v\s?\/\s?v/u.test(folded)) {
      if (bodies.length > 0) break;
      // Old telegrams name their sender below the number.
      continue;
    }
    if (text.length > 90 || !isHeadLine(text) || (recognised && (isJunkWord(text) || (bodies.length > 0 && isVowelless(text))))) continue;
    const [first = '', ...others] = bodiesIn(text);
    if ((beginsWithIssuer(first) && !continues(bodies, first)) || (bodies.every((body) => body.includes(first.split(' ', LEAST_BODY_WORDS).join(' '))) && beginsWithLoneIssuer(first))) bodies.push(first);
    else if (bodies.length > 0) bodies.push(`${bodies.pop()!} ${first}`);
    bodies.push(...others);
    if (text.length < whole.length && bodies.length > 0) break;
  }
  return bodies;
}

/** The last of the bodies by its full name, with its peers before it; null if there is none. */
function nameOf(bodies: readonly string[], casing: Casing): string | null {
  const joint = jointlyIssuing(bodies);
  return joint.length > 1 ? joint.map((body) => fullName([body], casing)).join(' - ') : fullName(bodies, casing);
}

/** The bodies at the end of which none stands below the one before: a province's above a district's does. */
function jointlyIssuing(bodies: readonly string[]): readonly string[] {
  const last = bodies.at(-1) ?? '';
  if (plain(last) === BELOW_MINISTRY.body && plain(bodies.at(-2) ?? '') === BELOW_MINISTRY.ministry) return [];
  const row = PEER_ROWS.find((peers) => isOneOf(peers, last));
  return row === undefined ? [] : bodies.slice(bodies.findLastIndex((body) => !isOneOf(row, body) || (levelOf(body) ?? levelOf(last)) !== levelOf(last)) + 1);
}

/** The level of the unit that a body is of; null if its name leaves it out. */
function levelOf(body: string): string | null {
  return UNIT_LEVEL.exec(body)?.[0].toLowerCase() ?? null;
}

function isOneOf(peers: readonly string[], body: string): boolean {
  const name = plain(body);
  return beginsWith(name, peers) !== null && beginsWith(name, NO_PEERS) === null;
}

function fullName(bodies: readonly string[], casing: Casing): string | null {
  if (bodies.length === 0) return null;
  const [issuer = '', parent = ''] = bodies.map((body) => body.replace(/\s+/gu, ' ').replace(/[\s*_.…-]+$/u, '')).reverse();
  return [centralName(issuer, parent), ...(INCOMPLETE.has(plain(issuer)) && plain(parent) !== CENTRE && parent !== '' ? [parent] : [])].map((name) => {
    const full = expandAbbreviations(name);
    return casing.agency(name === name.toUpperCase() ? full.toUpperCase() : full);
  }).join(' ');
}

/** An office's name with what it leaves out below the line of the party's central committee. */
function centralName(name: string, parent: string): string {
  if (plain(parent) !== CENTRE || plain(name).includes(CENTRAL) || OTHER_COMMITTEES.begin(plain(name))) return name;
  const full = CENTRAL_OFFICES.get(plain(name)) ?? `${name} ${PARTY_CENTRE.suffix}`;
  return inCapitals(name) ? full.toUpperCase() : full;
}

/** Lines with those put together that hold one word in capitals each, or whose one word the next goes on with (`ỦY` over `BAN NHÂN DÂN`): a name in a narrow column. */
function withLoneWordsJoined(lines: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && LONE_WORD.test(lines[end]!)) end++;
    if (end - at < LEAST_LONE_WORDS && isParted(lines[at]!, lines[at + 1])) {
      out.push(`${inCapitals(lines[at + 1]!) ? lines[at]!.toUpperCase() : lines[at]!} ${lines[at + 1]!}`);
      at += 2;
      continue;
    }
    const words = lines.slice(at, end);
    out.push(...(words.length >= LEAST_LONE_WORDS ? [words.join(' ')] : words));
    if (end < lines.length) out.push(lines[end]!);
    at = end + 1;
  }
  return out;
}

/** True for the first words of a body whose name goes on in the next line. */
function isParted(first: string, next: string | undefined): boolean {
  return next !== undefined && (FIRST_WORDS.test(first) || partsIssuerWord(first, next)) && !beginsWithIssuer(first) && beginsWithIssuer(`${first} ${next}`);
}

/** The bodies that one line names, superior first: `UBND TỈNH AN GIANG SỞ Y TẾ` names two. */
function bodiesIn(line: string): readonly string[] {
  const words = line.trim().split(/\s+/u);
  const starts = [0];
  for (let at = LEAST_BODY_WORDS; at < words.length; at++) {
    const rest = words.slice(at).join(' ');
    if (beginsBody(rest) && !OPEN_WORD.test(words[at - 1]!) && words.length - at >= LEAST_BODY_WORDS && at - starts.at(-1)! >= LEAST_BODY_WORDS) starts.push(at);
  }
  return starts.map((start, i) => words.slice(start, starts[i + 1]).join(' '));
}

/** True if a line's rest, in capitals, begins with a body that stands under another. */
function beginsBody(rest: string): boolean {
  return inCapitals(rest) && beginsWithIssuer(rest) && beginsWith(plain(rest), SUBORDINATES) !== null;
}

/** The bodies that a text may name as issuing: `UBND xã … xây dựng kế hoạch …`. */
export function issuersOfText(text: string): readonly string[] {
  return [...text.matchAll(NAMED_IN_TEXT)].filter(({ index }) => !NAME_BEFORE.test(text.slice(Math.max(0, index - LONGEST_SYLLABLE), index))).map(([, name = '']) => name.trim()).filter((name) => NAME.test(name) && isProper(name) && beginsWithIssuer(name)).map(expandAbbreviations);
}

/** True for a name that begins with a capital, as no word of another one does (`các tổ công đoàn`, `cán bộ`); that of a ministry goes on with one too, where `Bộ phận` does not, unless its minister is named. */
function isProper(name: string): boolean {
  return /^(?!Bộ\s(?!trưởng\s)\p{Ll})\p{Lu}/u.test(name);
}

/** Writes `UBND`, `HĐND`, `GD&ĐT` out, and `TP.` with its full stop before a name. */
export function expandAbbreviations(text: string): string {
  return text.replace(STOPPED, (stopped, word: string) => (ABBREVIATIONS.has(word) ? `${word} ` : stopped)).replace(COMMAND_OR_COMMITTEE, (_, next: string | undefined) => (next === undefined ? COMMITTEE_OR_COMMAND.command : `${COMMITTEE_OR_COMMAND.committee} ${next}`))
    .replace(/\p{L}+(?:\s?[&-]\s?\p{L}+)*/gu, (words) => ABBREVIATIONS.get(words.replace(/\s/gu, '')) ?? words.replace(/\p{L}+/gu, (word) => ABBREVIATIONS.get(word) ?? word));
}

/** Capitals that a full stop shortens: `TP. ` before a name. */
const STOPPED = /(?<![\p{L}\d])(\p{Lu}{2,})\.\s?(?=\p{Lu})/gu;
const COMMAND_OR_COMMITTEE = new RegExp(String.raw`(?<!\p{L})${COMMITTEE_OR_COMMAND.short}(?!\p{L})(?:\s+((?:${COMMITTEE_OR_COMMAND.committeesOf.flatMap((word) => [word, word.toUpperCase()]).join('|')})(?!\p{L})))?`, 'gu');

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(COMMON_ABBREVIATIONS.entries.map(({ short, full }) => [short, full]));

/** True for capitals, and for a body in small letters with its capital: `phòng cháy, chữa cháy rừng` goes on with a subject. */
function isHeadLine(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.replace(/\P{Lu}/gu, '').length >= letters.length * 0.7 || (/^\P{L}*\p{Lu}/u.test(text) && beginsWithIssuer(text));
}

/** True if the last line so far cannot stand alone: `TRUNG TÂM VĂN HÓA VÀ` waits for its place, `ỦY BAN THƯỜNG VỤ` for `QUỐC HỘI`, `SỞ NỘI` for `VỤ`, a first `VĂN PHÒNG` for the body whose office it is; the dash of a committee over its office is a speck. */
function continues(bodies: readonly string[], next: string): boolean {
  const line = bodies.at(-1);
  return line !== undefined && ((bodies.length === 1 && INCOMPLETE.has(plain(line))) || partsIssuerHead(line, next) || partsIssuerWord(line, next) || /(?:\bvà|,|của)\s*$/iu.test(line) || (/-\s*$/u.test(line) && !(beginsWith(plain(line), COMMITTEES) !== null && beginsWith(plain(next), SUBORDINATES) !== null)));
}
