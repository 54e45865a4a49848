/** Restoration of plain text. */
import type { Decision } from './decoder.js';
import { damageOf } from './damage.js';
import { decideTokens } from './engine.js';
import { restorationModel } from './model/load.js';

import { placementOf } from './surface.js';
import { tokenise, type PlacedToken } from './tokenise.js';
import type { Change, Damage, RestoredText, RestoreOptions } from './types.js';

/** Margin in nats below which a changed word counts as undecided. */
const UNDECIDED = 0.35;
const PAGE_BREAK = '\f';

/**
 * Restores a text page by page (pages are parted by form feeds): the same lines and white space, but for tokens that
 * were split or joined. A page that is right comes back unchanged.
 */
export function restoreText(text: string, options: RestoreOptions = {}): RestoredText {
  const damage: Damage[] = [];
  const changes: Change[] = [];
  let at = 0;
  let out = '';
  text.split(PAGE_BREAK).forEach((page, index) => {
    if (index > 0) out += PAGE_BREAK;
    const found = options.damage ?? damageOf(page, false) ?? 'none';
    damage.push(found);
    if (found === 'none') {
      out += page;
    } else {
      const restored = restorePage(page, found);
      out += restored.text;
      changes.push(...restored.changes.map((change) => ({ ...change, range: { start: change.range.start + at, end: change.range.end + at } })));
    }
    at += page.length + PAGE_BREAK.length;
  });
  return { text: out, changes, damage };
}

function restorePage(page: string, damage: Exclude<Damage, 'none'>): { text: string; changes: Change[] } {
  const tokens = tokenise(page);
  const decisions = decideTokens(tokens, restorationModel(), { damage, placement: placementOf(page, damage), keep: 0 });
  let text = '';
  let done = 0;
  const changes: Change[] = [];
  for (const decision of decisions) {
    const change = changeOf(page, tokens, decision);
    if (!change) continue;
    changes.push(change);
    text += page.slice(done, change.range.start) + change.text;
    done = change.range.end;
  }
  return { text: text + page.slice(done), changes };
}

function changeOf(page: string, tokens: readonly PlacedToken[], decision: Decision): Change | null {
  const range = { start: tokens[decision.first]!.start, end: tokens[decision.end - 1]!.end };
  const raw = page.slice(range.start, range.end);
  if (raw === decision.text) return null;
  return {
    range, raw,
    text: decision.text,
    undecided: isUndecided(decision),
    confidence: probability(decision.margin),
    runnerUp: decision.runnerUp,
  };
}

/** Probability that a decision is right, from its margin over the runner-up. */
export function probability(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}

/** True if the best reading is hardly better than the next. */
export function isUndecided({ margin }: Decision): boolean {
  return margin < UNDECIDED;
}
