/** Titles of groups of rows in a table that was read across. */
import { isCapitals } from '../../vietnamese/index.js';
import type { Word } from '../../document/model.js';
import type { StreamLine } from './lines.js';

const ROMAN = /^[IVXL]{1,5}[.)]?\s+\p{Lu}/u;
const LETTERED = /^[A-HĐ][.)]\s+\p{Lu}\p{Ll}/u;
const NUMBERED = /^(\d{1,2})\.\s\p{Lu}/u;
/** A stroke that no group's number is: the row with the number 1. */
const STROKE = /^[l|]$/u;
/** The number of a row, which has no stop. */
const ROW = /^\d{1,3}(?:\s|$)/u;
/** Titles with Arabic numbers by which groups are told, and rows for each of them. */
const FEWEST_TITLES = 2;
const ROWS_A_TITLE = 2;
const LONGEST_NUMBERED = 90;

/** A Roman number beside a rule: strokes that were read as other ones (`Ill`, `I_`), but no lone one that may be the row with the number 1. */
const BESIDE_RULE = /^(?:I|[Il]{2,3}|[Il]?[Vv]|[Vv][Il]{1,3}|[Il]?[Xx])[_.,)]*$/u;

/** True for what a group's Roman number is read as beside a rule. */
export function isRomanBesideRule({ raw }: Word): boolean {
  return BESIDE_RULE.test(raw);
}

/** True for a title with a Roman number. */
export function hasRomanNumber({ text, words }: StreamLine): boolean {
  const [number, first] = words;
  if (number && first?.afterBar === true && isRomanBesideRule(number.read[0]!)) return words.length > 2 && /^\p{Lu}/u.test(first.text) && !words.slice(2).some(({ afterBar }) => afterBar);
  return ROMAN.test(text) && !STROKE.test(number!.read[0]!.raw);
}

/** True for a title with a letter or an Arabic number. */
export function hasOtherMarker({ text }: StreamLine): boolean {
  return LETTERED.test(text) || NUMBERED.test(text);
}

/** True for a title that is told by its own look. */
export function isGroupTitle(line: StreamLine): boolean {
  const { text, words } = line;
  return hasRomanNumber(line) || (LETTERED.test(text) && !isParted(line)) || (words.length >= 3 && isCapitals(text));
}

/**
 * Titles with Arabic numbers, which rows may have as well: they count from 1, each has a stop, and the rows' numbers have none.
 * @param lines Of the table.
 */
export function numberedTitles(lines: readonly StreamLine[]): ReadonlySet<StreamLine> {
  const titles = lines.filter((line) => line.text.length <= LONGEST_NUMBERED && NUMBERED.test(line.text) && !isParted(line));
  const inTurn = titles.every(({ text }, at) => Number(NUMBERED.exec(text)![1]) === at + 1);
  if (titles.length < FEWEST_TITLES || !inTurn) return new Set();
  return lines.filter(({ text }) => ROW.test(text)).length >= ROWS_A_TITLE * titles.length ? new Set(titles) : new Set();
}

/** True where a bar or a wide gap parts the line's words. */
export function isParted({ words }: StreamLine): boolean {
  return words.some(({ afterBar }) => afterBar);
}
