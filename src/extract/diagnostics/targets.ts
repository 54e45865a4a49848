/** Checks the values of targets. */
import type { Finding } from '../../document/model.js';
import { ESTIMATE_SIGNS, PLAN_SHARES, SHARE_NAMES } from '../../lexicon/aim-phrases.js';
import type { TargetFact } from '../targets/types.js';
import { phraseSet } from '../text/phrase-index.js';
import { tokenize } from '../text/tokens.js';

const SHARES = phraseSet(SHARE_NAMES.phrases);
/** What may be more than what it is measured against. */
const MEASURED = phraseSet([...PLAN_SHARES.phrases, ...ESTIMATE_SIGNS.phrases]);
const WHOLE = 100;

/** Shares of a whole that are more than it, of which a digit was misread or mistyped (`tỷ lệ … đạt 959%`). */
export function diagnoseTargets(targets: readonly TargetFact[]): readonly Finding[] {
  return targets.filter(isOverWhole).map(({ raw, range }) => ({ code: 'share-over-whole', severity: 'warning', values: { raw }, range }));
}

function isOverWhole({ unit, value, comparator, indicator, raw, baseline }: TargetFact): boolean {
  if (unit !== '%' || value === null || value <= WHOLE || baseline !== null || comparator === 'increase' || comparator === 'decrease') return false;
  const name = tokenize(indicator ?? '');
  return SHARES.has(name, 0) && ![name, tokenize(raw)].some((tokens) => tokens.some((_, at) => MEASURED.has(tokens, at)));
}
