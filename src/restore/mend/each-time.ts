/** `hằng` and `hàng` before a time, which lose the same letters: a document writes all of them in one way. */
import { EACH_TIME_SPELLINGS } from '../../lexicon/recurrences.js';
import { reworded, type Decision } from '../decoder.js';

const { newer, older, times, newerSince, olderOutweighs, olderFitsBetter, mostOfOnePlace } = EACH_TIME_SPELLINGS;
const YEAR = /^20\d\d(?!\d)/u;

/** Gives them the spelling that most of them were read with; the older one of a newer document only where it is by far the commoner and fits clearly better. */
export function spellEachTimeAlike(decisions: readonly Decision[]): readonly Decision[] {
  const words = decisions.map(({ text }, at) => (isBeforeTime(decisions, at) ? text.toLowerCase() : ''));
  const count = (spelling: string): number => words.filter((word) => word === spelling).length;
  const [newerOnes, olderOnes] = [count(newer), count(older)];
  if (newerOnes === 0 && olderOnes === 0) return decisions;
  const isOlder = isNewer(decisions)
    ? olderOnes > newerOnes * olderOutweighs && fitOf(decisions, words, older) - fitOf(decisions, words, newer) > olderFitsBetter
    : olderOnes >= newerOnes;
  const spelling = isOlder ? older : newer;
  return decisions.map((decision, at) => (words[at] === newer || words[at] === older ? reworded(decision, decision.text[0]! + spelling.slice(1)) : decision));
}

/** How clearly a spelling was decided on, all its places together. */
function fitOf(decisions: readonly Decision[], words: readonly string[], spelling: string): number {
  return decisions.reduce((sum, { margin }, at) => (words[at] === spelling ? sum + Math.min(margin, mostOfOnePlace) : sum), 0);
}

function isBeforeTime(decisions: readonly Decision[], at: number): boolean {
  const next = decisions[at + 1]?.text.toLowerCase().replace(/\P{L}+$/u, '') ?? '';
  return times.some((time) => time === next);
}

/** True for a document whose first year is one since when most write the newer spelling. */
function isNewer(decisions: readonly Decision[]): boolean {
  const year = decisions.find(({ text }) => YEAR.test(text))?.text;
  return year !== undefined && Number(year.slice(0, 4)) >= newerSince;
}
