/** What a cell's words look like: bodies, a time, a row's number, or anything. */
import { AGENCY_HEADS, NOT_AGENCIES } from './agencies.js';
import { TIME_OPENERS, TIME_WORDS } from './labels.js';
import { openings, plain } from '../vietnamese/index.js';

const HEADS = openings(AGENCY_HEADS.flatMap(({ heads }) => heads).map(plain).sort((a, b) => b.length - a.length));
const FIRST_WORDS = new Set(AGENCY_HEADS.flatMap(({ heads }) => heads).map((head) => head.split(' ')[0]!.toLowerCase()));
const NOT_HEADS = openings(NOT_AGENCIES.phrases.map(plain));
const TIMES = openings([...TIME_OPENERS.phrases, 'cả năm', 'năm học', 'đợt', 'ngay', 'tuần', 'hết'].map(plain));
const TIME_WORD = new Set(TIME_WORDS.phrases.flatMap((phrase) => plain(phrase).split(' ')));
const BARE_TIME = openings(['thường xuyên', 'hằng năm', 'hàng năm', 'hằng quý', 'hàng quý', 'hằng tháng', 'hàng tháng', 'quý', 'tháng', 'năm', 'ngày', 'trước ngày', 'trước', 'từ', 'đến'].map(plain));
const BARE_TIME_WORDS = new Set([...TIME_WORD, 'thuong', 'xuyen']);
const PLURAL = /^(?:các|những|trưởng|phó|toàn thể)\s/iu;
/** Cells that name bodies and times are short for their number of entries. */
const LONGEST_ENTRY = 90;
const LONGEST_TIME = 60;

/** True for a row's number, alone. */
export function isRowNumber(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,2})*[.)]?$/u.test(text);
}

/** True if every entry of a cell begins as the name of a body does. */
export function isPartyCell(text: string): boolean {
  // Folded, `Quý I` begins as `Quỹ` does.
  if (isTimeCell(text)) return false;
  const entries = text.split(/[;,](?=\s+\p{Lu})|;\s*/u).map((entry) => entry.replace(/^[\s\-–+•]+/u, '').trim()).filter(Boolean);
  const [first] = entries;
  return first !== undefined && entries.every(({ length }) => length <= LONGEST_ENTRY) && beginsParty(first) && !/[.!?]$/u.test(text.replace(/\b(?:TP|Q|P)\.$/u, ''));
}

/** True for words that begin as the name of a body does. */
export function beginsParty(entry: string): boolean {
  const own = entry.replace(PLURAL, '');
  const folded = plain(own);
  // Folded, `Sơ kết` begins as `Sở` does.
  return (HEADS.begin(folded) && FIRST_WORDS.has(own.split(/\s/u)[0]!.toLowerCase()) && !NOT_HEADS.begin(folded)) || PLURAL.test(entry);
}

/** True for a cell that gives a time and nothing else, or begins as one does. */
export function isTimeCell(text: string): boolean {
  if (text.length > LONGEST_TIME) return false;
  const words = plain(text).split(/[\s,;()]+/u).filter(Boolean);
  return /^\d{1,2}[/.-]\d/u.test(text) || TIMES.begin(plain(text)) || words.every((word) => TIME_WORD.has(word) || /^[\dIVXivx/.\-–]+$/u.test(word));
}

/** True for words that are a time from the first to the last, and more than one. */
export function isBareTime(text: string): boolean {
  const folded = plain(text);
  const words = folded.split(/[\s,;()]+/u).filter(Boolean);
  return words.length > 1 && BARE_TIME.begin(folded) && words.every((word) => BARE_TIME_WORDS.has(word) || /^[\divx][\divx/.\-–]*$/u.test(word));
}
