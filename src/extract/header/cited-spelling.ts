/** One spelling for each cited document, where recognition or a clerk wrote its number in several. */
import { distance } from 'fastest-levenshtein';
import { DOCUMENT_TYPES } from '../../lexicon/document-types.js';
import { plain } from '../../vietnamese/index.js';

const TYPE_CODES: ReadonlySet<string> = new Set(DOCUMENT_TYPES.map(({ code }) => code));

/** A document as one place of the text cites it. */
export interface Cited {
  readonly number: string;
  readonly type: string | null;
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
  readonly issuer: string | null;
}

/** The figures before a sign, also those of a number put in between (`12a`). */
export const LEADING_FIGURES = /^[\d/-]+(?:[a-zđA-EĐ](?=\/)[/-]*)?/u;
/** Characters of a number from which on one wrong letter is forgiven. */
const SHORTEST_KIN = 9;

interface Spelling {
  readonly number: string;
  readonly type: string | null;
  readonly dates: Set<string>;
  count: number;
}

/** Mentions of the same figures whose signs one letter tells apart, and whose dates do not contradict each other, as most of them are spelled, or the document's own number is. */
export function inOneSpelling(all: readonly Cited[], own: string | null): readonly Cited[] {
  const ownSign = own === null ? null : signIn(own);
  const spellings = new Map<string, Spelling>();
  const byFigures = new Map<string, Spelling[]>();
  for (const { number, type, date } of all) {
    let own = spellings.get(number);
    if (!own) {
      spellings.set(number, own = { number, type, dates: new Set(), count: 0 });
      const figures = figuresOf(number);
      const others = byFigures.get(figures);
      if (others) others.push(own);
      else byFigures.set(figures, [own]);
    }
    own.count++;
    if (date !== null) own.dates.add(date);
  }
  const soundest = new Map([...byFigures.values()].flatMap((group) => group.map((own) => [own.number, group.reduce((most, other) => (isSounder(other, most, ownSign) && isKin(own, other) ? other : most), own)] as const)));
  return all.map((cited) => {
    const { number, type } = soundest.get(cited.number)!;
    return number === cited.number ? cited : { ...cited, number, type };
  });
}

/** True for a spelling that names a type of document where the other names none, has the document's own sign, or is met more often. */
function isSounder(a: Spelling, b: Spelling, ownSign: string | null): boolean {
  const [aNames, bNames] = [namesType(a.number), namesType(b.number)];
  if (aNames !== bNames) return aNames;
  const [aOwn, bOwn] = [signIn(a.number) === ownSign, signIn(b.number) === ownSign];
  return aOwn === bOwn ? a.count > b.count : aOwn;
}

function signIn(number: string): string {
  return number.replace(LEADING_FIGURES, '');
}

function isKin(a: Spelling, b: Spelling): boolean {
  if (a.number.length < SHORTEST_KIN || (a.dates.size > 0 && b.dates.size > 0 && ![...a.dates].some((date) => b.dates.has(date)))) return false;
  return distance(plain(a.number), plain(b.number)) <= 1;
}

/** Leaves out mentions whose sign names no type of document (`57/2024/TTBYT`) where the same figures and date are cited with one that does. */
export function withoutMisread(all: readonly Cited[]): readonly Cited[] {
  const sound = new Set(all.filter(({ number }) => namesType(number)).map(figuresAndDate));
  return all.filter((cited) => cited.date === null || namesType(cited.number) || !sound.has(figuresAndDate(cited)));
}

/** The code of the type of document that a sign begins with, or null. */
export function typeInSign(sign: string): string | null {
  const first = /^[^-/]*/u.exec(sign)![0];
  return TYPE_CODES.has(first) ? first : null;
}

function namesType(number: string): boolean {
  return typeInSign(number.replace(LEADING_FIGURES, '')) !== null;
}

/** A number's first figures; all of one in an enterprise's own form, which may begin with letters. */
function figuresOf(number: string): string {
  return LEADING_FIGURES.exec(number)?.[0] ?? number;
}

function figuresAndDate({ number, date }: Cited): string {
  return `${figuresOf(number)} ${date}`;
}
