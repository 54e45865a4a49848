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

/** Builds lattices, each token's once: the words of a document come back again and again. Readings of two tokens as one word are asked for where they are wanted. */
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
    return { tokens, joined: paragraph.map(() => []), tokenNodes: nodesOf(tokens) };
  }

  /** Readings of a token and the one after it as one word. */
  joined(first: RawToken, second: RawToken): readonly Wording[] {
    return this.#joined.get(`${first.capitals ? '^' : ' '}${first.text} ${second.text}`, () => this.#reader.joined(first, second));
  }

  #token({ text, capitals }: RawToken): TokenLattice {
    return this.#tokens.get(`${capitals ? '^' : ' '}${text}`, () => tokenLattice(this.#reader.readings(text, capitals), text.length));
  }
}

/** What is to be read otherwise in lattices than they say; tokens are numbered through all of them. */
export interface Revision {
  /** By token, its only reading. */
  readonly settled: ReadonlyMap<number, Wording>;
  /** By token, further readings. */
  readonly added: ReadonlyMap<number, readonly Reading[]>;
  /** By token, its readings as one word with the token after it in its paragraph. */
  readonly joined: ReadonlyMap<number, readonly Wording[]>;
}

/** Lattices with what is to be read otherwise. */
export function revised(lattices: readonly Lattice[], { settled, added, joined }: Revision): Lattice[] {
  let done = 0;
  return lattices.map((lattice) => {
    const start = done;
    done += lattice.tokens.length;
    const tokens = lattice.tokens.map((token, index): TokenLattice => {
      const [only, more] = [settled.get(start + index), added.get(start + index)];
      return only ? { edges: [[{ ...only, to: 1 }]], nodes: new Map([[0, 0]]), end: token.end } : more ? withEdges(token, more) : token;
    });
    return { tokens, joined: tokens.map((_, index) => joined.get(start + index) ?? []), tokenNodes: nodesOf(tokens) };
  });
}

/** Number of the node where each token begins, and of the end. */
function nodesOf(tokens: readonly TokenLattice[]): number[] {
  const out = [0];
  for (const { edges } of tokens) out.push(out.at(-1)! + edges.length);
  return out;
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
