/**
 * How far a page's text can be trusted: the share of its words that are right, foretold from signals that each tell of
 * wrong words. A recogniser's own confidence hardly sees lost marks, so that what spelling and the language model find odd
 * counts beside it. Source of the weights: `npm run calibrate` (least squares without negative weights, over pages of
 * corpus text printed, scanned in simulation at 110 to 300 dpi and read); the model card shows how stated and measured
 * shares agree.
 */
import { hasMarks, isSyllable } from '../vietnamese/index.js';
import type { RawToken } from './lattice.js';
import type { LanguageModel } from './model/language-model.js';
import { modelPieces } from './tokens.js';

/** Signs of wrong words on a page, each 0 where there are none. */
export interface PageSignals {
  /** How much less sure the recogniser was of a word than of clear print, on the mean. */
  readonly reader: number;
  /** Mean chance that a decision of restoration is wrong, by its margin. */
  readonly doubt: number;
  /** Share of words in small letters that no Vietnamese spelling allows and the vocabulary lacks. */
  readonly impossible: number;
  /** Mean cost of a word in small letters to the language model, in nats above that of right text. */
  readonly surprise: number;
}

export const WEIGHTS: PageSignals = { reader: 0.8, doubt: 1.7, impossible: 0.75, surprise: 0.11 };

/** Confidence that Tesseract states, on the mean, for words of clear print. */
const CLEAR_PRINT = 0.967;
/** Mean cost of a word of right text, in nats, that few documents come above. */
const USUAL_COST = 3.5;
const SMALL_WORD = /^\p{Ll}{2,}$/u;

/** The share of a page's words that are right, 0..1. */
export function pageConfidence(signals: PageSignals): number {
  const wrong = (Object.keys(WEIGHTS) as (keyof PageSignals)[]).reduce((sum, signal) => sum + WEIGHTS[signal] * signals[signal], 0);
  return Math.max(0, 1 - wrong);
}

/**
 * The signals of a page.
 * @param tokens The page's tokens after restoration.
 * @param reader The recogniser's mean confidence; null where none read the page.
 * @param doubt See `PageSignals`.
 */
export function pageSignals(tokens: readonly RawToken[], reader: number | null, doubt: number, language: LanguageModel): PageSignals {
  let words = 0;
  let impossible = 0;
  let cost = 0;
  let [third, second, first] = [language.boundary, language.boundary, language.boundary];
  for (const token of tokens) {
    if (token.opens) [third, second, first] = [language.boundary, language.boundary, language.boundary];
    for (const { piece, word } of modelPieces(token.text)) {
      const id = language.id(word);
      if (SMALL_WORD.test(piece)) {
        words++;
        cost += language.cost(language.context(third, second, first), id);
        if (hasMarks(piece) ? !isSyllable(piece) : id === language.unknown) impossible++;
      }
      [third, second, first] = [second, first, id];
    }
  }
  return {
    reader: reader === null ? 0 : Math.max(0, CLEAR_PRINT - reader),
    doubt,
    impossible: words === 0 ? 0 : impossible / words,
    surprise: words === 0 ? 0 : Math.max(0, cost / words - USUAL_COST),
  };
}
