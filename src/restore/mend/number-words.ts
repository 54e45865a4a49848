/** Words beside numbers: those that recognition took for numbers, put back where the word before them counts nothing, and the rise that a number tells; see the tables. */
import { NUMBER_WORDS, RISE } from '../../lexicon/number-words.js';
import { stripMarks } from '../../vietnamese/index.js';
import { reworded, type Decision } from '../decoder.js';
import type { RawToken } from '../lattice.js';

const SIGNS_BEHIND = /[.,;:)]*$/u;
const SMALL = /^\p{Ll}{2}/u;
const NUMBER = /\d/u;
const COUNT = /^\d+(?:[.,]\d+)*$/u;

const SHARE = /^\d+(?:[.,]\d+)?%/u;
const MEASURES = new Set<string>(RISE.measures);

/** Gives such words their letters back. */
export function repairNumberWords(decisions: readonly Decision[], tokens: readonly RawToken[]): Decision[] {
  return decisions.map((decision, at) => {
    if (isRise(decisions, at)) return reworded(decision, RISE.printed);
    if (decision.end - decision.first !== 1 || !NUMBER.test(decision.text)) return decision;
    const raw = tokens[decision.first]!.text;
    const signs = SIGNS_BEHIND.exec(raw)![0];
    const near = (step: number): string => decisions[at + step]?.text.toLowerCase() ?? '';
    const next = decisions[at + 1]?.text ?? '';
    const word = NUMBER_WORDS.entries.find(({ read, after, before }) => read.includes(raw.slice(0, raw.length - signs.length)) && after.includes(near(-1))
      && (signs !== '' || (before?.some((opening) => near(1).startsWith(opening)) ?? SMALL.test(next))));
    // A billion is counted itself: `5 tỷ 16 triệu`.
    return word === undefined || COUNT.test(near(-2)) ? decision : reworded(decision, word.printed + signs);
  });
}

function isRise(decisions: readonly Decision[], at: number): boolean {
  const [number = '', measure = ''] = [decisions[at + 1]?.text, decisions[at + 2]?.text];
  return (SHARE.test(number) || (COUNT.test(number) && (measure.startsWith('%') || MEASURES.has(measure.replace(SIGNS_BEHIND, ''))))) && stripMarks(decisions[at]!.text) === RISE.letters;
}
