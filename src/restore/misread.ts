/**
 * Vietnamese text that hardly looks it: some readers put digits, signs and capitals for most letters with marks
 * (`Cdn cir Th6ng tu`, `viQc thdnh lQp BQnh vien`). Its letters are those of no language; whether it is Vietnamese shows
 * where it is read as such.
 */
import { isSyllable } from '../vietnamese/index.js';
import { decideRoughly } from './engine.js';
import { restorationModel } from './model/load.js';
import { tokenise } from './tokenise.js';

/** Tokens that are looked at, and the words among them that tell enough. */
const GLANCED = 200;
const FEWEST_WORDS = 12;
/** Mean cost of a word in nats, up to which a text reads as Vietnamese. Measured: 5 to 11 for layers of seven readers, 17 and more for texts in nine other languages, program code and English that was read badly. */
const MOST_COST = 14;
/** Share of words that then are syllables. Measured: 0.88 and more, at most 0.65. */
const LEAST_SYLLABLES = 0.76;

/** True if a text makes sense as Vietnamese that was read with English data. */
export function readsAsVietnamese(text: string): boolean {
  const tokens = tokenise(text).slice(0, GLANCED);
  const words = decideRoughly(tokens, restorationModel(), { damage: 'english-ocr', placement: 'old', keep: 0 })
    .map(({ text: read, cost }) => ({ letters: read.replace(/\P{L}/gu, ''), cost })).filter(({ letters }) => letters !== '');
  if (words.length < FEWEST_WORDS) return false;
  const syllables = words.filter(({ letters }) => isSyllable(letters.toLowerCase())).length;
  return syllables >= LEAST_SYLLABLES * words.length && words.reduce((sum, { cost }) => sum + cost, 0) <= MOST_COST * words.length;
}
