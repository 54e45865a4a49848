/** Beam search for the cheapest path through a lattice under the language model. */
import type { CacheCosts } from './cache-costs.js';
import type { Lattice, Wording } from './lattice.js';
import type { Context, LanguageModel } from './model/language-model.js';
import { addWord } from './model/ngram-table.js';

/** Paths this much worse than the node's best are dropped. */
const MARGIN = 10;
/** Tokens after which a decision is looked at for its runner-up: later words have had their say by then. If the runner-up is still ahead, it is looked at later. */
const LOOKAHEADS: readonly number[] = [2, 5, 12];

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
  /** The reading's own words, and what the channel says of it. */
  readonly wording: Wording;
}

/** A decision with another text, of which nothing is left to doubt; as it is where the text is the same. */
export function reworded(decision: Decision, text: string): Decision {
  return text === decision.text ? decision : { ...decision, text, margin: Infinity, runnerUp: decision.text };
}

interface Path {
  readonly node: number;
  readonly cost: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly edge: Wording | null;
  readonly before: Path | null;
  /** The cheapest path of the same state that this one was preferred to. */
  beaten: Path | null;
}

/** What the search goes by. */
export interface SearchOptions {
  /** Upper bounds of the costs of words that the document repeats. */
  readonly cache: CacheCosts;
  /** Paths kept at each node. */
  readonly beam: number;
}

/** Decides every token of a lattice. */
export function decode(lattice: Lattice, model: LanguageModel, options: SearchOptions): Decision[] {
  return trace(lattice, search(lattice, model, options));
}

/** Paths that reach a node, one for each state, with the lowest cost among them. */
class Arrivals {
  readonly #paths = new Map<number, Path>();
  #best = Infinity;

  /** True if a path of this cost could still be kept. */
  admits(cost: number): boolean {
    return cost <= this.#best + MARGIN;
  }

  /** Paths whose last three words agree have the same future: the cheaper one stays. */
  add(path: Path): void {
    const state = addWord(addWord(path.first, path.second), path.third) >> 2;
    const known = this.#paths.get(state);
    if (known && known.cost <= path.cost) {
      if (known.beaten === null || path.cost < known.beaten.cost) known.beaten = path;
      return;
    }
    if (known) path.beaten = known;
    this.#paths.set(state, path);
    if (path.cost < this.#best) this.#best = path.cost;
  }

  keepBest(count: number): Path[] {
    const paths = Array.from(this.#paths.values()).filter((path) => this.admits(path.cost));
    return paths.sort((a, b) => a.cost - b.cost).slice(0, count);
  }
}

function search({ tokens, joined, tokenNodes }: Lattice, model: LanguageModel, { cache, beam }: SearchOptions): Path[][] {
  const start: Path = { node: 0, cost: 0, first: model.boundary, second: model.boundary, third: model.boundary, edge: null, before: null, beaten: null };
  const pending = Array.from({ length: tokenNodes.at(-1)! + 1 }, () => new Arrivals());
  pending[0]!.add(start);
  const kept = pending.map((): Path[] => []);
  tokens.forEach(({ edges }, index) => {
    const base = tokenNodes[index]!;
    edges.forEach((ways, inner) => {
      const node = base + inner;
      kept[node] = pending[node]!.keepBest(beam);
      for (const path of kept[node]) {
        const context = model.context(path.third, path.second, path.first);
        for (const edge of ways) extend(path, context, edge, base + edge.to, model, cache, pending[base + edge.to]!);
        if (inner > 0) continue;
        const to = tokenNodes[index + 2]!;
        for (const wording of joined[index]!) extend(path, context, wording, to, model, cache, pending[to]!);
      }
    });
  });
  kept[kept.length - 1] = pending.at(-1)!.keepBest(beam);
  return kept;
}

function extend(path: Path, start: Context, edge: Wording, node: number, model: LanguageModel, cache: CacheCosts, arrivals: Arrivals): void {
  let cost = path.cost + edge.cost;
  if (!arrivals.admits(cost)) return;
  let { first, second, third } = start;
  let context = start;
  for (let i = 0; i < edge.words.length; i++) {
    const word = edge.words[i]!;
    if (i > 0) context = model.context(third, second, first);
    cost += Math.min(model.rememberedCost(context, word), cache.words.get(word) ?? Infinity, cache.pairs.get(first)?.get(word) ?? Infinity);
    third = second;
    second = first;
    first = word;
  }
  if (arrivals.admits(cost)) arrivals.add({ node, cost, first, second, third, edge, before: path, beaten: null });
}

function trace(lattice: Lattice, beams: readonly (readonly Path[])[]): Decision[] {
  const { tokenNodes } = lattice;
  const tokenAt = new Map(tokenNodes.map((node, index) => [node, index]));
  const best = pathNodes(beams.at(-1)![0]!);
  const stops = best.filter((path) => tokenAt.has(path.node));
  const decisions: Decision[] = [];
  for (let i = 1; i < stops.length; i++) {
    const [from, to] = [stops[i - 1]!, stops[i]!];
    const wording = wordingBetween(to, from.node);
    const { text } = wording;
    const [first, end] = [tokenAt.get(from.node)!, tokenAt.get(to.node)!];
    const rivals = LOOKAHEADS.map((ahead) => beams[tokenNodes[Math.min(tokenNodes.length - 1, end + ahead)]!]!);
    decisions.push({ first, end, text, wording, cost: to.cost - from.cost, ...rivalOf(rivals, from.node, to.node, text) });
  }
  return decisions;
}

function pathNodes(last: Path): Path[] {
  const out: Path[] = [];
  for (let path: Path | null = last; path; path = path.before) out.push(path);
  return out.reverse();
}

/** The second best reading between two nodes, and how much worse it is, from the paths kept at later and later places. */
function rivalOf(kept: readonly (readonly Path[])[], from: number, to: number, text: string): Pick<Decision, 'margin' | 'runnerUp'> {
  let runnerUp: string | null = null;
  for (const paths of kept) {
    const own = paths.find((path) => textOn(path, from, to) === text);
    if (own === undefined) continue;
    const rival = secondBest(paths, from, to, text);
    runnerUp ??= rival?.text ?? null;
    if (rival && rival.cost > own.cost) return { margin: rival.cost - own.cost, runnerUp: rival.text };
    if (rival) continue;
    const beaten = beatenBy(own, from, to, text);
    if (beaten) return { margin: beaten.by, runnerUp: runnerUp ?? beaten.text };
    // A runner-up that was dropped on the way is worse than every path that was kept.
    return { margin: runnerUp === null ? Infinity : paths.at(-1)!.cost - own.cost, runnerUp };
  }
  return { margin: 0, runnerUp };
}

/** The reading between two nodes that a path was preferred to where they came to the same state, with how much worse it was. */
function beatenBy(own: Path, from: number, to: number, text: string): { text: string; by: number } | null {
  let least: { text: string; by: number } | null = null;
  for (let at = own; at.node >= to; at = at.before!) {
    const other = at.beaten && textOn(at.beaten, from, to);
    const by = at.beaten ? at.beaten.cost - at.cost : Infinity;
    if (other !== null && other !== text && (least === null || by < least.by)) least = { text: other, by };
  }
  return least;
}

function secondBest(paths: readonly Path[], from: number, to: number, text: string): { text: string; cost: number } | null {
  for (const path of paths) {
    const other = textOn(path, from, to);
    if (other !== null && other !== text) return { text: other, cost: path.cost };
  }
  return null;
}

/** What a path reads between two nodes; null if it does not pass both. */
function textOn(path: Path, from: number, to: number): string | null {
  let at: Path | null = path;
  while (at && at.node > to) at = at.before;
  return at?.node === to ? textBetween(at, from) : null;
}

/** What a path reads between two of its nodes, as one reading. */
function wordingBetween(end: Path, from: number): Wording {
  let out: Wording | null = null;
  for (let at = end; at.node > from; at = at.before!) out = out ? { words: [...at.edge!.words, ...out.words], text: at.edge!.text + out.text, cost: at.edge!.cost + out.cost } : at.edge!;
  return out!;
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
