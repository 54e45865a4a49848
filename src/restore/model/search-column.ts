/** One character's place in the search through the trie: the nodes reached there, each with its lowest cost. */

const BUCKETS_PER_NAT = 4;
const BUCKETS = 256;

export class SearchColumn {
  readonly #costs: Float32Array;
  readonly #nodes: Int32Array;
  #size = 0;
  #best = Infinity;
  readonly #margin: number;

  /** `margin`: hypotheses this much worse than the best are not taken in. */
  constructor(nodes: number, margin: number) {
    this.#costs = new Float32Array(nodes).fill(Infinity);
    this.#nodes = new Int32Array(nodes);
    this.#margin = margin;
  }

  get size(): number {
    return this.#size;
  }

  node(index: number): number {
    return this.#nodes[index]!;
  }

  cost(index: number): number {
    return this.#costs[this.#nodes[index]!]!;
  }

  /** True if a hypothesis of this cost is near enough to the best so far. */
  admits(cost: number): boolean {
    return cost <= this.#best + this.#margin;
  }

  /** Takes in a hypothesis, unless it is too dear or the node was reached for less. */
  reach(node: number, cost: number): void {
    const known = this.#costs[node]!;
    if (cost >= known || !this.admits(cost)) return;
    if (known === Infinity) this.#nodes[this.#size++] = node;
    this.#costs[node] = cost;
    if (cost < this.#best) this.#best = cost;
  }

  /** Keeps about `width` hypotheses: those near the best, ranked by cost and the node's own prior. */
  prune(width: number, prior: (node: number) => number): void {
    const limit = this.#best + this.#margin;
    const rankLimit = this.#size > width ? this.#rankLimit(width, prior) : Infinity;
    let kept = 0;
    for (let i = 0; i < this.#size; i++) {
      const node = this.#nodes[i]!;
      const cost = this.#costs[node]!;
      if (cost <= limit && (rankLimit === Infinity || cost + prior(node) <= rankLimit)) this.#nodes[kept++] = node;
      else this.#costs[node] = Infinity;
    }
    this.#size = kept;
  }

  clear(): void {
    for (let i = 0; i < this.#size; i++) this.#costs[this.#nodes[i]!] = Infinity;
    this.#size = 0;
    this.#best = Infinity;
  }

  /** The rank that `width` hypotheses stay within, to a quarter of a nat. */
  #rankLimit(width: number, prior: (node: number) => number): number {
    const counts = new Uint16Array(BUCKETS);
    for (let i = 0; i < this.#size; i++) {
      const node = this.#nodes[i]!;
      const rank = Math.floor((this.#costs[node]! + prior(node)) * BUCKETS_PER_NAT);
      if (rank < BUCKETS) counts[rank]!++;
    }
    let seen = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      seen += counts[bucket]!;
      if (seen >= width) return (bucket + 1) / BUCKETS_PER_NAT;
    }
    return Infinity;
  }
}
