/** Tells the values of rates and indexes, which are written without a unit: `tỷ suất tử vong … xuống dưới 9,5`, `chỉ số HDI đạt trên 0,8`. */
import { COMPARATORS_BEFORE, LEVEL_WORDS } from '../../lexicon/comparators.js';
import { COMPARATOR_FILLERS } from '../../lexicon/measure-words.js';
import { INDEX_NOUNS, UNIT_STOPS } from '../../lexicon/units.js';
import { phraseSet } from '../text/phrase-index.js';
import { clauseStart } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';

type Tokens = readonly Token[];

const NOUNS = phraseSet(INDEX_NOUNS.phrases);
const LEADS = phraseSet([...COMPARATORS_BEFORE.flatMap(({ phrases }) => phrases), ...LEVEL_WORDS.phrases]);
const STOPS = phraseSet(UNIT_STOPS.phrases);
const ENDS = new Set(['.', ',', ';', ')', ':']);
const FILLERS: ReadonlySet<string> = new Set(COMPARATOR_FILLERS.phrases);
const MOST_FILLERS = 3;
const MOST_TOKENS_TO_NOUN = 32;
const YEAR = /^(?:19|20)\d\d$/u;
const POWER_OF_TEN = /^10*$/u;
const THOUSANDS = '000';

/** True if a number from one token up to another is the value of an index that its clause names before. */
export function isIndexValue(tokens: Tokens, at: number, next: number): boolean {
  return !YEAR.test(tokens[at]!.text) && endsHere(tokens, next) && isLed(tokens, at, next) && indexBefore(tokens, at) !== null;
}

/** Index of the last word before a place in its clause that begins the name of an index; null if there is none near. */
export function indexBefore(tokens: Tokens, at: number): number | null {
  const start = Math.max(clauseStart(tokens, at), at - MOST_TOKENS_TO_NOUN);
  for (let i = at - 1; i >= start; i--) if (NOUNS.has(tokens, i) || isBase(tokens, i)) return i;
  return null;
}

/** `/10.000` of `số bác sĩ/10.000 dân`: so many to a round number of something. */
function isBase(tokens: Tokens, slash: number): boolean {
  const number = tokens[slash + 1]?.text ?? '';
  if (tokens[slash]!.text !== '/' || !POWER_OF_TEN.test(number)) return false;
  return tokens[slash + 3]?.text === THOUSANDS || (number.length > 2 && tokens[slash + 2]?.kind === 'word');
}

/** No word that could be a unit stands behind. */
function endsHere(tokens: Tokens, next: number): boolean {
  const after = tokens[next];
  return after === undefined || ENDS.has(after.text) || after.folded === 'năm' || STOPS.has(tokens, next);
}

/** Behind a comparator or a colon, or in the second place of `12,5 vào năm 2026 và 10 vào năm 2030`. */
function isLed(tokens: Tokens, at: number, next: number): boolean {
  const before = tokens[at - 1];
  if (before?.text === ':' || (before?.folded === 'và' && isDated(tokens, next))) return true;
  let end = at;
  while (at - end < MOST_FILLERS && FILLERS.has(tokens[end - 1]?.folded ?? '') && LEADS.matchBefore(tokens, end) === null) end--;
  return LEADS.matchBefore(tokens, end) !== null;
}

function isDated(tokens: Tokens, next: number): boolean {
  const year = tokens[next]?.folded === 'năm' ? next + 1 : next + 2;
  return tokens[year - 1]?.folded === 'năm' && YEAR.test(tokens[year]?.text ?? '');
}
