/** Decisions by a list of rules, each of which looks at one reason. */

/** What a rule says of a candidate; null where it has no reason to decide. */
export type Verdict = 'keep' | 'drop' | null;

/** The verdict of the first rule that decides; null if none does. */
export function firstVerdict<Facts extends readonly unknown[]>(rules: readonly ((...facts: Facts) => Verdict)[], ...facts: Facts): Verdict {
  for (const rule of rules) {
    const verdict = rule(...facts);
    if (verdict) return verdict;
  }
  return null;
}
