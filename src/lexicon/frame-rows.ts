/** Rows of tables that only set letterhead, addressees, recipients or signature side by side, as word processors do. */
import { beginsWith, isCapitals, plain } from '../vietnamese/index.js';
import { ADDRESSEE_PHRASES, MOTTO_PHRASES, RECIPIENTS_PHRASES } from './frame-phrases.js';
import { plainPositions, signingPrefix } from './signing.js';

const RECIPIENTS = RECIPIENTS_PHRASES.phrases.map(plain);
const ADDRESSEES = ADDRESSEE_PHRASES.phrases.map(plain);
const MOTTOS = MOTTO_PHRASES.phrases.map(plain);
const NUMBER_BESIDE_DATE = /\bso\b.*\|.*\bngay\b.*\bthang\b.*\bnam\b/u;
/** Characters of a row that holds nothing but a number and a date. */
const LONGEST_NUMBER_ROW = 300;
const SIGNING = new RegExp(String.raw`^(?:${signingPrefix('behalf')}|${signingPrefix('acting')})`, 'u');
const OFFICES = plainPositions();
/** What most cells lack of the heading of recipients; looked for first, since tables are long. */
const MAY_BE_RECIPIENTS = /^[*_\s]*n/iu;
const EMPHASIS = /^[*_\s]+/u;
/** Characters at a cell's beginning among which `Nơi nhận` stands. */
const LONGEST_HEADING = 20;

/** True for a row with a motto or the heading of recipients in it, or with a number beside a date. @param row Its cells parted by ` | `. */
export function isFrameRow(row: string): boolean {
  const folded = plain(row);
  return namesLetterhead(folded) || RECIPIENTS.some((phrase) => folded.includes(phrase));
}

/** True for a row with a motto in it, or with a number beside a date. @param row Its cells parted by ` | `. */
export function isLetterheadRow(row: string): boolean {
  return namesLetterhead(plain(row));
}

function namesLetterhead(folded: string): boolean {
  return MOTTOS.some((phrase) => folded.includes(phrase)) || (folded.length < LONGEST_NUMBER_ROW && NUMBER_BESIDE_DATE.test(folded));
}

/** True for a cell that `Nơi nhận` heads. */
export function opensRecipients(cell: string): boolean {
  return MAY_BE_RECIPIENTS.test(cell) && opensWith(cell, RECIPIENTS);
}

/** True for a cell that `Kính gửi` heads. */
export function opensAddressees(cell: string): boolean {
  return opensWith(cell, ADDRESSEES);
}

/** True for nothing but offices of those who sign side by side. @param cells None of them blank. */
export function areOffices(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => isCapitals(cell) && (SIGNING.test(cell) || beginsWith(plain(cell), OFFICES) !== null));
}

function opensWith(cell: string, phrases: readonly string[]): boolean {
  return beginsWith(plain(cell.replace(EMPHASIS, '').slice(0, LONGEST_HEADING)), phrases) !== null;
}
