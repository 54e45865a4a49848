/** How alike two texts are, 0..1. White space counts as one space. */
import { distance } from 'fastest-levenshtein';

/** Text as it is compared: NFC, white space folded. */
export function foldSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Share of words that two texts have in common (Dice's coefficient over bags of words): for finding what belongs together. */
export function wordOverlap(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    common++;
    counts.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}

/** One minus the edit distance in characters over the longer length: for scoring what belongs together. */
export function likeness(a: string, b: string): number {
  const left = foldSpace(a);
  const right = foldSpace(b);
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 1 : 1 - distance(left, right) / longer;
}

function words(text: string): string[] {
  return foldSpace(text).toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
}
