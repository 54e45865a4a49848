/** Checks the values of targets. */
import type { Finding } from '../../document/model.js';
import type { SourceText } from '../../document/source-text.js';
import { ESTIMATE_SIGNS, PLAN_SHARES, SHARE_NAMES } from '../../lexicon/aim-phrases.js';
import type { TargetFact } from '../targets/types.js';
import { phraseSet } from '../text/phrase-index.js';
import { tokenize } from '../text/tokens.js';

const SHARES = phraseSet(SHARE_NAMES.phrases);
/** What may be more than what it is measured against. */
const MEASURED = phraseSet([...PLAN_SHARES.phrases, ...ESTIMATE_SIGNS.phrases]);
const WHOLE = 100;
/** Characters behind a share that tell what it is measured against. */
const REACH = 60;

/** Shares of a whole that are more than it, of which a digit was misread or mistyped (`tỷ lệ … đạt 959%`). */
export function diagnoseTargets(source: SourceText, targets: readonly TargetFact[]): readonly Finding[] {
  return targets
    .filter((target) => isOverWhole(target) && !isMeasured(source, target))
    .map(({ raw, range }) => ({ code: 'share-over-whole', severity: 'warning', values: { raw }, range }));
}

function isOverWhole({ unit, value, comparator, indicator, baseline }: TargetFact): boolean {
  return unit === '%' && value !== null && value > WHOLE && baseline === null && comparator !== 'increase' && comparator !== 'decrease'
    && SHARES.has(tokenize(indicator ?? ''), 0);
}

/** `tỷ lệ thu ngân sách đạt 112% dự toán` */
function isMeasured(source: SourceText, { indicator, range }: TargetFact): boolean {
  return [indicator ?? '', source.text.slice(range.start, range.end + REACH)].map(tokenize).some((tokens) => tokens.some((_, at) => MEASURED.has(tokens, at)));
}
