/** One character's place in the search through the trie: the nodes reached there, each with its lowest cost. */

const BUCKETS_PER_NAT = 4;
/** How many nodes have each rank, for `prune`; it is cleared after every use. */
const ranks = new Uint16Array(256);

export class SearchColumn {
  readonly #costs: Float32Array;
  readonly #nodes: Uint16Array;
  #size = 0;
  #best = Infinity;
  #margin = 0;

  /** A column for a tree of so many nodes. */
  constructor(nodes: number) {
    this.#costs = new Float32Array(nodes).fill(Infinity);
    this.#nodes = new Uint16Array(nodes);
  }

  get size(): number {
    return this.#size;
  }

  /** The highest cost that is near enough to the best so far. */
  get limit(): number {
    return this.#best + this.#margin;
  }

  node(index: number): number {
    return this.#nodes[index]!;
  }

  cost(index: number): number {
    return this.#costs[this.#nodes[index]!]!;
  }

  /** Takes in a hypothesis, unless it is too dear or the node was reached for less. */
  reach(node: number, cost: number): void {
    const known = this.#costs[node]!;
    if (cost >= known || cost > this.#best + this.#margin) return;
    if (known === Infinity) this.#nodes[this.#size++] = node;
    this.#costs[node] = cost;
    if (cost < this.#best) this.#best = cost;
  }

  /** Keeps about `width` hypotheses: those near the best, ranked by cost and the node's own prior. */
  prune(width: number, priors: Float32Array): void {
    const limit = this.limit;
    const rankLimit = this.#size > width ? this.#rankLimit(width, priors) : Infinity;
    let kept = 0;
    for (let i = 0; i < this.#size; i++) {
      const node = this.#nodes[i]!;
      const cost = this.#costs[node]!;
      if (cost <= limit && cost + priors[node]! <= rankLimit) this.#nodes[kept++] = node;
      else this.#costs[node] = Infinity;
    }
    this.#size = kept;
  }

  /** Empties the column for a new search. `margin`: hypotheses this much worse than the best are not taken in. */
  clear(margin: number): void {
    for (let i = 0; i < this.#size; i++) this.#costs[this.#nodes[i]!] = Infinity;
    this.#size = 0;
    this.#best = Infinity;
    this.#margin = margin;
  }

  /** The rank that `width` hypotheses stay within, to a quarter of a nat. */
  #rankLimit(width: number, priors: Float32Array): number {
    for (let i = 0; i < this.#size; i++) {
      const node = this.#nodes[i]!;
      const rank = Math.floor((this.#costs[node]! + priors[node]!) * BUCKETS_PER_NAT);
      if (rank < ranks.length) ranks[rank]!++;
    }
    let seen = 0;
    let rank = 0;
    while (rank < ranks.length && seen < width) seen += ranks[rank++]!;
    ranks.fill(0);
    return seen < width ? Infinity : rank / BUCKETS_PER_NAT;
  }
}
