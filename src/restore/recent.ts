/** A map that forgets what was not asked for lately, so that it stays small over a long run. */
export class RecentMap<V> {
  readonly #size: number;
  #young = new Map<string, V>();
  #old = new Map<string, V>();

  /** `size`: entries after which the older ones are forgotten; twice as many are held at most. */
  constructor(size: number) {
    this.#size = size;
  }

  /** The value of a key, worked out if it is not known. */
  get(key: string, make: () => V): V {
    let found = this.#young.get(key);
    if (found !== undefined) return found;
    found = this.#old.get(key) ?? make();
    if (this.#young.size >= this.#size) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, found);
    return found;
  }
}
