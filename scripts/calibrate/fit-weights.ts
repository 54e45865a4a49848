/** Weights of the signals of a page's confidence, fitted to measured errors. */
import { WEIGHTS, type PageSignals } from '../../src/restore/confidence.js';

export interface Observation {
  readonly signals: PageSignals;
  readonly words: number;
  /** Share of the page's words that are wrong. */
  readonly error: number;
}

const ROUNDS = 2000;
/** Added to an error where its weight is worked out: the chance errors of a page with a few hundred words. */
const LEAST_ERROR = 0.01;

/** The weights, none negative, that foretell the errors best: least squares by coordinate descent. Errors of good pages count more, since they vary less. */
export function fitWeights(observations: readonly Observation[]): PageSignals {
  const names = Object.keys(WEIGHTS) as (keyof PageSignals)[];
  const fitted = { reader: 0, doubt: 0, impossible: 0, surprise: 0 };
  const importance = observations.map(({ words, error }) => words / (LEAST_ERROR + error));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      let [above, below] = [0, 0];
      observations.forEach(({ signals, error }, index) => {
        const others = names.reduce((sum, other) => (other === name ? sum : sum + fitted[other] * signals[other]), 0);
        above += importance[index]! * signals[name] * (error - others);
        below += importance[index]! * signals[name] ** 2;
      });
      fitted[name] = below === 0 ? 0 : Math.max(0, above / below);
    }
  }
  return Object.fromEntries(names.map((name) => [name, Number(fitted[name].toPrecision(3))])) as unknown as PageSignals;
}
