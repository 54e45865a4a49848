/** Beam search for the cheapest path through a lattice under the language model. */
import type { CacheCosts } from './cache-costs.js';
import type { Edge, Lattice } from './lattice.js';
import type { LanguageModel } from './model/language-model.js';

/** Paths kept at each node. */
const BEAM = 12;
/** Paths this much worse than the node's best are dropped. */
const MARGIN = 14;
/** Tokens after which a decision is looked at for its runner-up: later words have had their say by then. */
const LOOKAHEAD = 2;

/** What was decided for a run of tokens (one, or two that were joined). */
export interface Decision {
  /** Indices of tokens, end exclusive. */
  readonly first: number;
  readonly end: number;
  readonly text: string;
  /** How much worse the second best reading is, in nats; Infinity if there is none. */
  readonly margin: number;
  readonly runnerUp: string | null;
  /** Cost of the reading, language model and channel together. */
  readonly cost: number;
}

interface Path {
  readonly node: number;
  readonly cost: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly edge: Edge | null;
  readonly before: Path | null;
}

/** Decides every token of a lattice; `cache` bounds the costs of words that the document repeats. */
export function decode(lattice: Lattice, model: LanguageModel, cache: CacheCosts): Decision[] {
  const beams = search(lattice, model, cache);
  return trace(lattice, beams);
}

function search({ edges, tokenNodes, tokens }: Lattice, model: LanguageModel, cache: CacheCosts): Path[][] {
  const start: Path = { node: 0, cost: 0, first: model.boundary, second: model.boundary, third: model.boundary, edge: null, before: null };
  const pending: Map<number, Path>[] = edges.map(() => new Map<number, Path>());
  pending[0]!.set(0, start);
  const opens = new Set(tokens.flatMap((token, index) => (token.opens ? [tokenNodes[index]!] : [])));
  return pending.map((arrivals, node) => {
    const beam = keepBest(Array.from(arrivals.values()));
    for (const path of beam) {
      const context = opens.has(node) ? start : path;
      for (const edge of edges[node]!) extend(path, context, edge, model, cache, pending[edge.to]!);
    }
    return beam;
  });
}

function extend(path: Path, context: Path, edge: Edge, model: LanguageModel, cache: CacheCosts, arrivals: Map<number, Path>): void {
  let { first, second, third } = context;
  let cost = path.cost + edge.cost;
  for (const word of edge.words) {
    cost += Math.min(model.cost(third, second, first, word), cache.get(word) ?? Infinity);
    third = second;
    second = first;
    first = word;
  }
  // Paths with the same last three words have the same future.
  const state = (first * 0x10000 + second) * 0x10000 + third;
  const known = arrivals.get(state);
  if (!known || cost < known.cost) arrivals.set(state, { node: edge.to, cost, first, second, third, edge, before: path });
}

function keepBest(paths: Path[]): Path[] {
  paths.sort((a, b) => a.cost - b.cost);
  const limit = (paths[0]?.cost ?? 0) + MARGIN;
  let kept = Math.min(BEAM, paths.length);
  while (kept > 1 && paths[kept - 1]!.cost > limit) kept--;
  return paths.slice(0, kept);
}

function trace(lattice: Lattice, beams: readonly (readonly Path[])[]): Decision[] {
  const { tokenNodes } = lattice;
  const tokenAt = new Map(tokenNodes.map((node, index) => [node, index]));
  const best = pathNodes(beams.at(-1)![0]!);
  const stops = best.filter((path) => tokenAt.has(path.node));
  const decisions: Decision[] = [];
  for (let i = 1; i < stops.length; i++) {
    const [from, to] = [stops[i - 1]!, stops[i]!];
    const text = textBetween(to, from.node)!;
    const later = tokenNodes[Math.min(tokenNodes.length - 1, tokenAt.get(to.node)! + LOOKAHEAD)]!;
    const rivals = beams[later]!;
    const runnerUp = secondBest(rivals, from.node, to.node, text);
    decisions.push({
      first: tokenAt.get(from.node)!, end: tokenAt.get(to.node)!, text, cost: to.cost - from.cost,
      margin: runnerUp ? Math.max(0, runnerUp.cost - bestWith(rivals, from.node, to.node, text)) : Infinity,
      runnerUp: runnerUp?.text ?? null,
    });
  }
  return decisions;
}

function pathNodes(last: Path): Path[] {
  const out: Path[] = [];
  for (let path: Path | null = last; path; path = path.before) out.push(path);
  return out.reverse();
}

function secondBest(paths: readonly Path[], from: number, to: number, text: string): { text: string; cost: number } | null {
  for (const path of paths) {
    const other = textOn(path, from, to);
    if (other !== null && other !== text) return { text: other, cost: path.cost };
  }
  return null;
}

function bestWith(paths: readonly Path[], from: number, to: number, text: string): number {
  return paths.find((path) => textOn(path, from, to) === text)?.cost ?? paths[0]!.cost;
}

/** What a path reads between two nodes; null if it does not pass both. */
function textOn(path: Path, from: number, to: number): string | null {
  let at: Path | null = path;
  while (at && at.node > to) at = at.before;
  return at?.node === to ? textBetween(at, from) : null;
}

function textBetween(end: Path, from: number): string | null {
  let text = '';
  let at: Path | null = end;
  while (at && at.node > from) {
    text = at.edge!.text + text;
    at = at.before;
  }
  return at?.node === from ? text : null;
}
