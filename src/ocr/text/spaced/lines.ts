/** Lines of text in which white space alone sets columns apart, as readers of PDFs print pages that keep their layout. */

/** Words with no more than one space between them, and where they stand on their line. */
export interface Chunk {
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
}

export interface SpacedLine {
  readonly chunks: readonly Chunk[];
  /** Index in the text's lines. */
  readonly at: number;
  /** True if a blank line stands before it. */
  readonly afterBlank: boolean;
}

const CHUNK = /\S+(?: \S+)*/gu;
const GAP = /\S {2,}\S/u;

/** True for a line in which a gap parts words. */
export function hasGap(line: string): boolean {
  return line.includes('  ') && GAP.test(line);
}

export function spacedLine(line: string, at: number, afterBlank: boolean): SpacedLine {
  return { at, afterBlank, chunks: Array.from(line.matchAll(CHUNK), ({ 0: text, index }) => ({ text, start: index, end: index + text.length })) };
}

/** The words of a chunk, each with its place. */
export function wordsOf({ text, start }: Chunk): readonly Chunk[] {
  return Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({ text: word, start: start + index, end: start + index + word.length }));
}

/** The part of a chunk between two of its offsets on the line. */
export function partOf({ text, start }: Chunk, from: number, to: number): Chunk {
  const own = text.slice(from - start, to - start);
  const lead = own.length - own.trimStart().length;
  return { text: own.trim(), start: from + lead, end: from + own.trimEnd().length };
}

/** True if two stand, at least with a character, one over the other. */
export function overlap(a: Pick<Chunk, 'start' | 'end'>, b: Pick<Chunk, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}
