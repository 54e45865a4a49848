import type { Passage } from '../../document/source-text.js';
import { AIM_SIGNS } from '../../lexicon/aim-phrases.js';
import { CHANGE_LEADS, NOW_WORDS } from '../../lexicon/measure-words.js';
import { CHANGE_SIGNS, COUNT_SIGNS, MEASURE_SIGNS, SIGN_CLASSES } from '../../lexicon/passage-signs.js';
import { phraseSet } from '../text/phrase-index.js';
import { hasForm, showsAny } from '../text/sentence-forms.js';
import { sentenceStart } from '../text/sentences.js';
import { endOf, legibleTokens, wordsOf, type TokenList } from '../text/tokens.js';
import { readBaseline, readChange, readFurtherChange, type Change } from './changes.js';
import { boundOfList, compare, changesInBrackets, continuesList, isOfCounted, isSameForOthers, isShareOf, restatesShare, shared, tellsOf, type Comparison, type Measure } from './comparators.js';
import { readChangedQuantity, readIndicator } from './indicator.js';
import { isOfPastYear } from './past.js';
import { isMultiplied, readQuantity, IN_ANY_UNIT, IN_KNOWN_UNITS, IN_WORDS, MONEY, TIMES_UNIT, type Quantity, type Reading } from './quantities.js';
import { reportedIn } from './reports.js';
import { isAim } from './rules.js';
import { behindLead, goesIntoDetail } from './objectives.js';
import type { TargetContext, TargetFact } from './types.js';
import { rulesCount } from './verbs.js';

export { readAimTable } from './table-targets.js';
export { leadsToObjectives, leadsToOrders, namesObjectives, namesReport, opensWithReport } from './objectives.js';
export type { TargetContext, TargetFact } from './types.js';

/** Most passages hold no target: they are spared the grammar. */
const mayHoldMeasure = showsAny(MEASURE_SIGNS, SIGN_CLASSES);
const mayHoldCount = showsAny(COUNT_SIGNS, SIGN_CLASSES);
const mayHoldChange = hasForm(CHANGE_SIGNS, SIGN_CLASSES);
/** After the first number of a change they lead to the second (`từ 60% lên 80%`). */
const CHANGE_ENDS: ReadonlySet<string> = new Set(CHANGE_LEADS.to);
const AIMS = phraseSet(AIM_SIGNS.phrases);
const NOW = phraseSet(NOW_WORDS.phrases);
const YEAR = /^\d{4}/u;
const MOST_WORDS_TO_BASELINE = 3;
/** How many tokens behind a change may hold the number that measures it: a comparator and the number, perhaps behind a colon. */
const REACH = 2;
const REACH_OVER_COLON = 3;
/** Before a number that measures no change: a year, or all of so many criteria. */
const NO_MEASURES = new Set(['năm', 'cả']);

/**
 * The measurable aims of a passage, in reading order.
 * Ranges of the facts are offsets into the document's text. Never throws.
 */
export function findTargets(passage: Passage, context: TargetContext): readonly TargetFact[] {
  const hasQuantity = mayHoldMeasure(passage.text) || (context.objectives && /\d/u.test(passage.text)) || (context.directive === true && mayHoldCount(passage.text));
  const hasChange = mayHoldChange(passage.text);
  if (!hasQuantity && !hasChange) return [];
  const tokens = legibleTokens(passage.text);
  const isReported = reportedIn(tokens, context);
  const measured = hasQuantity ? readMeasured(tokens, passage, context, isReported) : [];
  const changes = hasChange ? readChanges(tokens, passage, measured, context, isReported) : [];
  return [...measured, ...changes].sort((a, b) => a.range.start - b.range.start);
}

function readMeasured(tokens: TokenList, passage: Passage, context: TargetContext, isReported: (at: number) => boolean): TargetFact[] {
  const facts: TargetFact[] = [];
  /** The number from which the next one changes. */
  let start: Quantity | null = null;
  let last: Measure | null = null;
  let lastIsAim = false;
  /** True for a count that says in brackets what the share before it said. */
  let restated = false;
  let aimsFrom = behindLead(tokens);
  for (let at = 0; at < tokens.length;) {
    const quantity = mayOpenQuantity(tokens, at) ? readQuantity(tokens, at, readingAt(tokens, at, context)) : null;
    if (!quantity) {
      at++;
      continue;
    }
    at = quantity.next;
    if (isStartOfChange(tokens, quantity, compare(tokens, quantity))) {
      start = quantity;
      continue;
    }
    const comparison = boundOfList(tokens, shared(tokens, compare(tokens, quantity), quantity, last), quantity, last);
    const listed = lastIsAim && continuesList(tokens, quantity, last);
    const told = lastIsAim && tellsOf(tokens, quantity, last);
    restated = restatesShare(tokens, quantity, last) || (restated && changesInBrackets(tokens, quantity, comparison, last));
    const restates = restated || (lastIsAim && isOfCounted(quantity, last));
    if (lastIsAim && quantity.from < aimsFrom && goesIntoDetail(tokens, quantity.from)) aimsFrom = quantity.from;
    const ofNoAim = !lastIsAim && (isShareOf(tokens, comparison, last) || isSameForOthers(tokens, comparison, quantity, last));
    last = { quantity, comparison };
    lastIsAim = isAim({ quantity, comparison, reported: isReported(quantity.from), changed: start !== null, listed, ofNoAim, restates, told }, tokens, quantity.from >= aimsFrom ? { ...context, objectives: true } : context);
    if (lastIsAim) facts.push(measuredFact(quantity, comparison, start, tokens, passage));
    start = null;
  }
  return facts;
}

/** True at a number, and where words are read as one. */
function mayOpenQuantity(tokens: TokenList, at: number): boolean {
  return tokens[at]!.kind === 'number' || isMultiplied(tokens, at) || saysAtLeast(tokens, at);
}

/** `từ 23 ca sinh/1.000 phụ nữ xuống 18 …`, `từ trên 20% hiện nay xuống …`: the first number is where the change starts. */
function isStartOfChange(tokens: TokenList, { next }: Quantity, { from }: Comparison): boolean {
  const cue = tokens[from]?.folded === 'từ' ? from : from - 1;
  if (tokens[cue]?.folded !== 'từ') return false;
  const now = NOW.match(tokens, next)?.length ?? 0;
  const step = tokens[next]?.folded === 'tăng' || tokens[next]?.folded === 'giảm' ? next + 1 : next + now;
  return CHANGE_ENDS.has(tokens[step]?.folded ?? '') || (tokens[next]?.folded === 'năm' && CHANGE_ENDS.has(tokens[next + 2]?.folded ?? ''));
}

/** Number words are read only after `ít nhất`, `tối thiểu`, `≥`, since they serve as articles elsewhere; units that no table knows there too, and right behind verbs of reaching, among aims of making too. */
function readingAt(tokens: TokenList, at: number, { objectives, directive = false }: TargetContext): Reading {
  if (saysAtLeast(tokens, at)) return IN_WORDS;
  return (objectives || directive) && tokens[at]!.kind === 'number' && rulesCount(tokens, at, objectives) ? IN_ANY_UNIT : IN_KNOWN_UNITS;
}

function saysAtLeast(tokens: TokenList, at: number): boolean {
  const last = tokens[at - 1]?.folded;
  return last === '≥' || (last === 'nhất' && tokens[at - 2]?.folded === 'ít') || (last === 'thiểu' && tokens[at - 2]?.folded === 'tối');
}

function measuredFact(quantity: Quantity, comparison: Comparison, start: Quantity | null, tokens: TokenList, passage: Passage): TargetFact {
  return {
    raw: words(passage, tokens, comparison.from, comparison.next),
    // What changes stands before `từ` and the number where it starts.
    indicator: start ? readIndicator(passage.text, tokens, start.from - 1, comparison.next) : indicatorOf(quantity, comparison, tokens, passage),
    comparator: comparison.sign,
    value: quantity.value,
    unit: quantity.unit === '' ? null : quantity.unit,
    baseline: start ? words(passage, tokens, start.from, start.next) : baselineBehind(tokens, comparison.next, quantity.unit === TIMES_UNIT),
    range: rangeOf(passage, tokens, comparison.from, comparison.next),
  };
}

/** A count measures the things it counts, unless nothing but the unit stands behind it (`GRDP đạt 8.500 USD`) or it counts no things (`tăng 2 lần`, `12 tỷ đồng vốn vay`). */
function indicatorOf(quantity: Quantity, comparison: Comparison, tokens: TokenList, passage: Passage): string | null {
  const counted = quantity.relative || MONEY.test(quantity.unit) || quantity.unit.split('/')[0] === TIMES_UNIT ? null : readIndicator(passage.text, tokens, comparison.from, quantity.unitFrom);
  return counted !== null && counted !== quantity.unit ? counted : readIndicator(passage.text, tokens, comparison.from, comparison.next) ?? counted;
}

/** @param multiple true for so many times something, which a year may follow without a word (`gấp 2 lần năm 2025`). */
function baselineBehind(tokens: TokenList, next: number, multiple: boolean): string | null {
  const multiplied = multiple ? readBaseline(tokens, next, false) : null;
  if (multiplied) return multiplied.text;
  for (let i = next; i <= next + MOST_WORDS_TO_BASELINE; i++) {
    const baseline = readBaseline(tokens, i, true);
    if (baseline) return baseline.text;
  }
  return null;
}

/** Changes without a number: where a number measures the change, that is the target. */
function readChanges(tokens: TokenList, passage: Passage, measured: readonly TargetFact[], context: TargetContext, isReported: (at: number) => boolean): TargetFact[] {
  const facts: TargetFact[] = [];
  let last: Change | null = null;
  for (let at = 0; at < tokens.length;) {
    const change: Change | null = (last && readFurtherChange(tokens, last)) ?? readChange(tokens, at);
    last = change;
    if (!change) {
      at++;
      continue;
    }
    at = change.next;
    if (isReported(change.from) || isOfPastYear(tokens, change.from, context) || isFound(tokens, change, context)) continue;
    const range = rangeOf(passage, tokens, change.from, change.next);
    if (!measured.some((fact) => fact.range.start < range.end && fact.range.end > range.start) && !hasNumber(tokens, change)) facts.push(changeFact(change, tokens, passage));
  }
  return facts;
}

/** `tiến độ giải ngân thấp hơn cùng kỳ`: what a comparison with another year's figures finds, unless it stands among objectives or behind a word for an aim. */
function isFound(tokens: TokenList, { from, object, baseline }: Change, { objectives }: TargetContext): boolean {
  if (objectives || object !== null || baseline === null || YEAR.test(baseline)) return false;
  return AIMS.lastIn(tokens, sentenceStart(tokens, from), from) === null;
}

/** True if a number outside of brackets, or one behind a colon right after it (`giảm tỷ lệ tảo hôn: từ 6% xuống 4%`), measures a change; the part by which a count falls (`giảm 1/2 số hộ nghèo`) is none. */
function hasNumber(tokens: TokenList, { from, object, next, baseline }: Change): boolean {
  const opening = tokens.findIndex(({ text }, at) => text === '(' && at >= from && at < next);
  const reach = tokens[next]?.text === ':' ? REACH_OVER_COLON : opening < 0 ? REACH : 0;
  return [...tokens.slice(object ?? from, opening < 0 ? next : opening), ...tokens.slice(next, next + reach)].some(({ kind, text }, i, all) => kind === 'number' && baseline?.includes(text) !== true && !NO_MEASURES.has(all[i - 1]?.folded ?? ''));
}

function changeFact(change: Change, tokens: TokenList, passage: Passage): TargetFact {
  return {
    raw: words(passage, tokens, change.from, change.next),
    indicator: readChangedQuantity(passage.text, tokens, change),
    comparator: change.sign, value: null, unit: null, baseline: change.baseline,
    range: rangeOf(passage, tokens, change.from, change.next),
  };
}

function words(passage: Passage, tokens: TokenList, from: number, next: number): string {
  return wordsOf(passage.text, tokens, from, next);
}

function rangeOf(passage: Passage, tokens: TokenList, from: number, next: number): TargetFact['range'] {
  return passage.toSource(tokens.starts[from]!, endOf(tokens, next - 1));
}
