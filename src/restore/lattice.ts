/** The lattice of readings that the decoder searches: nodes are places between characters, edges are readings. */

/** A white-space-delimited token of the text under restoration. */
export interface RawToken {
  readonly text: string;
  /** True if a paragraph begins here, so that the words before are no context. */
  readonly opens: boolean;
  /** True if the line around it is in capitals. */
  readonly capitals: boolean;
}

/** One reading of a stretch of characters. */
export interface Edge {
  readonly to: number;
  /** Model words that the reading puts into the context. */
  readonly words: readonly number[];
  /** How the reading is written. */
  readonly text: string;
  /** What the channel says, without the language model. */
  readonly cost: number;
}

export interface Lattice {
  /** Edges by the node that they start from; every node but the last has one at least. */
  readonly edges: readonly (readonly Edge[])[];
  /** Node where each token begins; the last entry is the end. */
  readonly tokenNodes: readonly number[];
  readonly tokens: readonly RawToken[];
}

/** A reading of a part of one token: character offsets and what is read there. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly words: readonly number[];
  readonly text: string;
  readonly cost: number;
}

/** Gives the readings of tokens; each stretch between two of its offsets must be covered. */
export interface Reader {
  readings(token: string, capitals: boolean): readonly Reading[];
  /** Readings of two tokens as one word. */
  joined(first: RawToken, second: RawToken): readonly { readonly words: readonly number[]; readonly text: string; readonly cost: number }[];
}

/** Builds the lattice of a paragraph's tokens. */
export function buildLattice(tokens: readonly RawToken[], reader: Reader): Lattice {
  const all = tokens.map((token) => reader.readings(token.text, token.capitals));
  const tokenNodes: number[] = [];
  const offsets: Map<number, number>[] = [];
  let nodes = 0;
  all.forEach((readings, index) => {
    tokenNodes.push(nodes);
    const inner = new Set<number>();
    for (const { start, end } of readings) {
      inner.add(start);
      inner.add(end);
    }
    const sorted = Array.from(inner).filter((offset) => offset < tokens[index]!.text.length).sort((a, b) => a - b);
    offsets.push(new Map(sorted.map((offset, i) => [offset, nodes + i])));
    nodes += sorted.length;
  });
  tokenNodes.push(nodes);
  const edges: Edge[][] = Array.from({ length: nodes + 1 }, () => []);
  all.forEach((readings, index) => {
    const map = offsets[index]!;
    const end = tokenNodes[index + 1]!;
    for (const reading of readings) {
      edges[map.get(reading.start)!]!.push({ to: map.get(reading.end) ?? end, words: reading.words, text: reading.text, cost: reading.cost });
    }
    const next = tokens[index + 1];
    if (!next) return;
    for (const joined of reader.joined(tokens[index]!, next)) edges[tokenNodes[index]!]!.push({ to: tokenNodes[index + 2]!, ...joined });
  });
  return { edges, tokenNodes, tokens };
}
