/** Restoration of pages with layout: the same blocks, lines and boxes, with restored words. */
import type { Block, Line, Page, Word } from '../document/model.js';

import { damageOf } from './damage.js';
import type { Decision } from './decoder.js';
import { decideTokens } from './engine.js';
import { restorationModel } from './model/load.js';
import { isUndecided, probability } from './text.js';
import { tokenise, type PlacedToken } from './tokenise.js';
import { placementOf } from './surface.js';
import type { Damage } from './types.js';

/** A page with its words restored; the same object if nothing was to be done. */
export function restorePage(page: Page): Page {
  const lines = linesOf(page.blocks);
  const text = lines.map((line) => line.words.map((word) => word.text).join(' ')).join('\n');
  const damage = damageOf(text, page.origin === 'ocr') ?? 'none';
  return damage === 'none' ? page : withWords(page, restoreLines(lines, text, damage));
}

/** The restored words of lines, in the order of the lines' own words. */
function restoreLines(lines: readonly Line[], text: string, damage: Exclude<Damage, 'none'>): Map<Word, Word> {
  const words = lines.flatMap((line) => line.words).filter((word) => word.text !== '');
  const tokens = tokenise(text);
  const decisions = decideTokens(tokens, restorationModel(), { damage, placement: placementOf(text, damage), keep: 0 });
  const out = new Map<Word, Word>();
  const ofToken = wordsOfTokens(words, tokens);
  for (const decision of decisions) {
    const covered = Array.from(new Set(ofToken.slice(decision.first, decision.end)));
    const [head, ...rest] = covered;
    if (!head || isPartOfWord(decision, ofToken)) continue;
    if (covered.map((word) => word.text).join(' ') === decision.text) continue;
    const restoration = {
      confidence: probability(decision.margin), runnerUp: decision.runnerUp, ...(isUndecided(decision) ? { undecided: true } : {}),
    };
    out.set(head, { ...head, text: decision.text, restoration });
    for (const word of rest) out.set(word, { ...word, text: '', restoration });
  }
  return out;
}

/** The word that each token came from: a word is a token, unless it holds white space. */
function wordsOfTokens(words: readonly Word[], tokens: readonly PlacedToken[]): Word[] {
  const out: Word[] = [];
  for (const word of words) for (const _ of word.text.split(/\s+/u).filter(Boolean)) out.push(word);
  return out.slice(0, tokens.length);
}

/** True if a decision covers only a part of a word that holds white space; such words stay. */
function isPartOfWord({ first, end }: Decision, ofToken: readonly Word[]): boolean {
  return ofToken[first - 1] === ofToken[first] || ofToken[end] === ofToken[end - 1];
}

function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => (block.kind === 'text' ? block.lines : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines))));
}

function withWords(page: Page, restored: ReadonlyMap<Word, Word>): Page {
  const line = (old: Line): Line => ({ ...old, words: old.words.map((word) => restored.get(word) ?? word) });
  const blocks = page.blocks.map((block): Block => (block.kind === 'text'
    ? { ...block, lines: block.lines.map(line) }
    : { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(line) })) })) }));
  return { ...page, blocks };
}
