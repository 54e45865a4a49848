/** Stretches of a page with different damage: a page may hold good lines and lines of a bad text layer. */
import { damageOf, mayBeMisread, shapeOf, type TextShape } from './damage.js';
import { readsAsVietnamese } from './misread.js';
import type { Damage } from './types.js';

/** Lines of a page, end exclusive, that suffered the same. */
export interface Segment {
  readonly first: number;
  readonly end: number;
  readonly damage: Damage;
}

/** Words that a line needs to be judged by itself. */
const FEWEST_WORDS = 5;
/** Share of Vietnamese words from which a line is taken to be good. */
const GOOD_LINE = 0.2;
/** Lines in a row that part a page in two. */
const FEWEST_LINES = 3;

/** The segments of a page's lines, in order and without gaps. */
export function segmentsOf(lines: readonly string[], recognised: boolean): Segment[] {
  const whole = (damage: Damage): Segment[] => [{ first: 0, end: lines.length, damage }];
  if (recognised) return whole('vietnamese-ocr');
  const shapes = lines.map(shapeOf);
  const judged = shapes.map(lineIsGood);
  const runs = beforeDamaged(smooth(judged), shapes);
  if (runs.length <= 1) return whole(judge(lines));
  // A good line among damaged ones hides nothing of what happened to them.
  return runs.map(({ first, end, good }) => ({ first, end, damage: good ? 'none' : judge(lines.slice(first, end).filter((_, at) => judged[first + at] !== true)) }));
}

/** What happened to some lines, told from their letters and, where those tell of no Vietnamese, from how they read. */
function judge(lines: readonly string[]): Damage {
  const text = lines.join('\n');
  const shape = shapeOf(text);
  const damage = damageOf(shape) ?? 'none';
  return damage === 'none' && mayBeMisread(shape) && readsAsVietnamese(text) ? 'english-ocr' : damage;
}

/** Runs whose last short lines go with the damaged run behind them where they show no mark either: `Kinh gui:`. */
function beforeDamaged(runs: readonly Run[], shapes: readonly TextShape[]): readonly Run[] {
  const ends = runs.map(({ first, end, good }, at) => {
    if (!good || runs[at + 1] === undefined) return end;
    let last = end;
    while (last > first + 1 && isBare(shapes[last - 1]!)) last--;
    return last;
  });
  return runs.map((run, at) => ({ ...run, first: ends[at - 1] ?? run.first, end: ends[at]! }));
}

/** True for a line of too few words to be judged, none of which has a mark. */
function isBare(shape: TextShape): boolean {
  return lineIsGood(shape) === null && shape.marked === 0;
}

interface Run {
  readonly first: number;
  readonly end: number;
  readonly good: boolean;
}

/** A line's judgement; null for one of too few words. */
function lineIsGood({ words, vietnamese }: TextShape): boolean | null {
  return words < FEWEST_WORDS ? null : vietnamese >= GOOD_LINE;
}

/** Runs of lines; lines that cannot be judged, and runs too short to trust, go with the run before. */
function smooth(judged: readonly (boolean | null)[]): Run[] {
  const runs: (Run & { readonly sure: number })[] = [];
  judged.forEach((good, index) => {
    const last = runs.at(-1);
    if (last && (good === null || good === last.good)) runs[runs.length - 1] = { ...last, end: index + 1, sure: last.sure + (good === null ? 0 : 1) };
    else if (good !== null) runs.push({ first: last ? index : 0, end: index + 1, good, sure: 1 });
  });
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (last && (run.sure < FEWEST_LINES || run.good === last.good)) kept[kept.length - 1] = { ...last, end: run.end };
    else kept.push({ first: last ? run.first : 0, end: run.end, good: run.good });
  }
  const tail = kept.at(-1);
  if (tail) kept[kept.length - 1] = { ...tail, end: judged.length };
  return kept;
}
