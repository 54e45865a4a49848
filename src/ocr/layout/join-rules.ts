import type { Rule } from './types.js';

/** Rules this near beside each other (points) are one rule drawn twice, such as a double border. */
const SAME_LINE = 2.5;
/** Gaps up to this length are where borders of neighbouring cells meet. */
const GAP = 3;
/** Shorter pieces, left after joining, are corners. */
const SHORTEST = 6;

/** Joins the pieces that one printed line is drawn of. */
export function joinRules(rules: readonly Rule[]): Rule[] {
  return (['horizontal', 'vertical'] as const).flatMap((orientation) => joinAlong(rules.filter((rule) => rule.orientation === orientation)));
}

function joinAlong(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.start - b.start);
  const open: Rule[] = [];
  const out: Rule[] = [];
  for (const rule of sorted) {
    for (let i = open.length - 1; i >= 0; i--) if (open[i]!.end + GAP < rule.start) out.push(...open.splice(i, 1));
    const i = open.findIndex((other) => Math.abs(other.position - rule.position) <= SAME_LINE);
    if (i < 0) open.push(rule);
    else open[i] = join(open[i]!, rule);
  }
  return [...out, ...open].filter((rule) => rule.end - rule.start >= SHORTEST);
}

function join(a: Rule, b: Rule): Rule {
  const lengthA = a.end - a.start;
  const lengthB = b.end - b.start;
  const total = lengthA + lengthB;
  return {
    orientation: a.orientation,
    position: total === 0 ? a.position : (a.position * lengthA + b.position * lengthB) / total,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    thickness: Math.max(a.thickness, b.thickness),
  };
}
