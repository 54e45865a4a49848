/** What stands over a signature: the words that a seal most often covers. */
import { HEADS_AND_DEPUTIES } from '../../lexicon/signing.js';
import { stripMarks } from '../../vietnamese/index.js';

/** Under `KT.` and a head's post his deputy signs, so that half of the deputy's post is proof enough. */
const LEAST_RIGHT_OF_DEPUTY = 0.5;
const POSTS = HEADS_AND_DEPUTIES.posts;
const HEADS = POSTS.flatMap(({ head }) => [`KT. ${head}`, head]);
const DEPUTIES = POSTS.map(({ deputy }) => deputy);

/** In letters of a phrase: what an error takes off a likeness; and the share of letters that must be right. */
const ERROR_COST = 1.9;
const LEAST_RIGHT = 0.7;

/**
 * The phrase that a reading ends in, whatever it holds before it and with a few letters wrong; null if there is none.
 * @param above The phrase of the line above: under `KT. …` only a deputy signs.
 */
export function signaturePhrase(reading: string, above: string | null): string | null {
  const letters = foldLetters(reading);
  const deputy = POSTS.find(({ head }) => above === `KT. ${head}`)?.deputy;
  if (deputy !== undefined) return distanceToEnd(foldLetters(deputy), letters) <= (1 - LEAST_RIGHT_OF_DEPUTY) * foldLetters(deputy).length ? deputy : null;
  const candidates = above?.startsWith('KT.') ? DEPUTIES : [...HEADS, ...DEPUTIES];
  const rated = candidates.map((phrase) => {
    const errors = distanceToEnd(foldLetters(phrase), letters);
    return { phrase, errors: errors / foldLetters(phrase).length, likeness: foldLetters(phrase).length - ERROR_COST * errors };
  });
  const best = rated.sort((a, b) => b.likeness - a.likeness)[0]!;
  return best.errors <= 1 - LEAST_RIGHT ? best.phrase : null;
}

/** The letters of a text without marks, in lower case. */
export function foldLetters(text: string): string {
  return stripMarks(text).toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** Edit distance between a phrase and the end of a text, wherever the phrase may start in it. */
function distanceToEnd(phrase: string, text: string): number {
  let previous = Array.from({ length: phrase.length + 1 }, (_, i) => i);
  for (let i = 1; i <= text.length; i++) {
    const current = [0];
    for (let j = 1; j <= phrase.length; j++) {
      current[j] = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (text[i - 1] === phrase[j - 1] ? 0 : 1));
    }
    previous = current;
  }
  return previous[phrase.length]!;
}
