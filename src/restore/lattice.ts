/** The lattice of readings that the decoder searches: nodes are places between characters, edges are readings. */
import { RecentMap } from './recent.js';

/** A white-space-delimited token of the text under restoration. */
export interface RawToken {
  readonly text: string;
  /** True if a paragraph begins here, so that the words before are no context. */
  readonly opens: boolean;
  /** True if the line around it is in capitals. */
  readonly capitals: boolean;
}

/** What a stretch of characters is read as. */
export interface Wording {
  /** Model words that the reading puts into the context. */
  readonly words: readonly number[];
  /** How the reading is written. */
  readonly text: string;
  /** What the channel says, without the language model. */
  readonly cost: number;
}

/** A reading of a part of one token, by character offsets. */
export interface Reading extends Wording {
  readonly start: number;
  readonly end: number;
}

/** A reading that leads to a node of its token. */
export interface Edge extends Wording {
  readonly to: number;
}

/** Gives the readings of tokens; each stretch between two of its offsets must be covered. The same token has the same readings. */
export interface Reader {
  readings(token: string, capitals: boolean): readonly Reading[];
  /** Readings of two tokens as one word. */
  joined(first: RawToken, second: RawToken): readonly Wording[];
}

/** The readings of one token. Its nodes are numbered from 0; its end has the next number after them. */
export interface TokenLattice {
  /** Edges by the node that they start from; every node has one at least. */
  readonly edges: readonly (readonly Edge[])[];
  /** Nodes by the offset that they stand for, and the offset of the end. */
  readonly nodes: ReadonlyMap<number, number>;
  readonly end: number;
}

/** The readings of a paragraph. */
export interface Lattice {
  readonly tokens: readonly TokenLattice[];
  /** By token, its readings as one word with the token after it. */
  readonly joined: readonly (readonly Wording[])[];
  /** Number of the node where each token begins; the last entry is the end. */
  readonly tokenNodes: readonly number[];
}

/** Tokens whose lattices are remembered: those of a long document. A lattice takes two or three kilobytes. */
const REMEMBERED = 2000;

/** Builds lattices, each token's once: the words of a document come back again and again. */
export class LatticeBuilder {
  readonly #reader: Reader;
  readonly #tokens = new RecentMap<TokenLattice>(REMEMBERED);
  readonly #joined = new RecentMap<readonly Wording[]>(REMEMBERED);

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The lattice of a paragraph's tokens. */
  build(paragraph: readonly RawToken[]): Lattice {
    const tokens = paragraph.map((token) => this.#token(token));
    const joined = paragraph.map((token, index) => (index + 1 < paragraph.length ? this.#joinedOf(token, paragraph[index + 1]!) : []));
    const tokenNodes = [0];
    for (const { edges } of tokens) tokenNodes.push(tokenNodes.at(-1)! + edges.length);
    return { tokens, joined, tokenNodes };
  }

  #token({ text, capitals }: RawToken): TokenLattice {
    return this.#tokens.get(`${capitals ? '^' : ' '}${text}`, () => tokenLattice(this.#reader.readings(text, capitals), text.length));
  }

  #joinedOf(first: RawToken, second: RawToken): readonly Wording[] {
    return this.#joined.get(`${first.capitals ? '^' : ' '}${first.text} ${second.text}`, () => this.#reader.joined(first, second));
  }
}

/** Lattices with readings added to tokens, which are numbered through all of them. */
export function withReadings(lattices: readonly Lattice[], readings: ReadonlyMap<number, readonly Reading[]>): readonly Lattice[] {
  if (readings.size === 0) return lattices;
  let done = 0;
  return lattices.map((lattice) => {
    const tokens = lattice.tokens.map((token, index) => {
      const own = readings.get(done + index);
      return own ? withEdges(token, own) : token;
    });
    done += lattice.tokens.length;
    return { ...lattice, tokens };
  });
}

function withEdges({ edges, nodes, end }: TokenLattice, readings: readonly Reading[]): TokenLattice {
  const out = edges.map((own) => [...own]);
  for (const reading of readings) {
    const from = nodes.get(reading.start);
    const to = reading.end === end ? edges.length : nodes.get(reading.end);
    if (from !== undefined && to !== undefined) out[from]!.push({ to, words: reading.words, text: reading.text, cost: reading.cost });
  }
  return { edges: out, nodes, end };
}

function tokenLattice(readings: readonly Reading[], length: number): TokenLattice {
  const offsets = Array.from(new Set(readings.flatMap(({ start, end }) => [start, end]))).filter((offset) => offset < length).sort((a, b) => a - b);
  const nodes = new Map(offsets.map((offset, node) => [offset, node]));
  const edges: Edge[][] = offsets.map(() => []);
  for (const { start, end, words, text, cost } of readings) edges[nodes.get(start)!]!.push({ to: nodes.get(end) ?? offsets.length, words, text, cost });
  return { edges, nodes, end: length };
}
