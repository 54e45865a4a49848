/** Paragraphs in which cells that stand side by side were read line by line: parted again where the language model finds that each goes on. */
import { beginsParty, isTimeCell } from '../../lexicon/cell-kinds.js';
import type { CostedLine, WordCosts } from './costs.js';
import type { LineWord, StreamLine } from './lines.js';

/** A line of a cell, or the part of a line that belongs to it. */
export interface CellLine {
  readonly words: readonly LineWord[];
  readonly text: string;
  /** Index of its page. */
  readonly page: number;
}

const BEAM = 16;
const MOST_CELLS = 3;
/** Costs, in nats: another cell, and a line that cells share. */
const CELL = 5;
const SHARED = 1;
const REACH = 3;
/** Words of a name by which its first word is known. */
const NAME_WORDS = 4;

interface Path {
  readonly cost: number;
  /** For each cell, from the left, the ids of its last words. */
  readonly cells: readonly (readonly number[])[];
  /** For each line, which words stand in which cell. */
  readonly parts: readonly { readonly line: number; readonly cell: number; readonly from: number; readonly to: number }[];
}

/** The cells of a paragraph, from the left; one if its lines go on with each other. */
export function cellsOf(paragraph: readonly StreamLine[], costs: WordCosts): readonly (readonly CellLine[])[] {
  const lines = paragraph.map((line) => costs.line(line, false));
  if (!lines.some((line, index) => line.line.words.some((_, at) => (at > 0 || index > 0) && beginsCell(line, at, index)))) return [paragraph];
  let beam: Path[] = [{ cost: 0, cells: [[]], parts: [] }];
  lines.forEach((line, index) => {
    beam = beam.flatMap((path) => placings(path, line, index, 0, 0, costs)).sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  });
  const [best] = beam;
  if (!best || best.cells.length === 1) return [paragraph];
  return best.cells.map((_, cell) => best.parts.filter((part) => part.cell === cell).map(({ line, from, to }): CellLine => {
    const words = paragraph[line]!.words.slice(from, to);
    return { words, text: words.map(({ text }) => text).join(' '), page: paragraph[line]!.page };
  }));
}

/** The ways to put a line's words from one on into the cells from one on; a cell begins on the first lines only, and with a body's name or a time. */
function placings(path: Path, line: CostedLine, index: number, from: number, least: number, costs: WordCosts): Path[] {
  const { words } = line.line;
  if (from >= words.length) return [path];
  const out: Path[] = [];
  for (let cell = least; cell <= Math.min(path.cells.length, MOST_CELLS - 1); cell++) {
    const opens = cell === path.cells.length;
    if (opens && !beginsCell(line, from, index)) continue;
    const before = path.cells[cell] ?? [];
    const start = costs.start(line, from, before, opens ? 'lead' : cell === 0 ? 'text' : 'lead') + (opens ? CELL : 0) + (from > 0 ? SHARED : 0);
    let inner = 0;
    for (let to = from + 1; to <= words.length; to++) {
      if (to > from + 1) inner += line.inner[to - 1]![Math.min(REACH, to - 1 - from) - 1]!;
      if (to < words.length && !mayPart(path, line, index, to, cell)) continue;
      const last = [...before, ...line.ids.slice(from, to).flat()].slice(-REACH);
      const cells = opens ? [...path.cells, last] : path.cells.map((own, at) => (at === cell ? last : own));
      out.push(...placings({ cost: path.cost + start + inner, cells, parts: [...path.parts, { line: index, cell, from, to }] }, line, index, to, cell + 1, costs));
    }
  }
  return out;
}

/** True if another cell can go on or begin at a word. */
function mayPart(path: Path, line: CostedLine, index: number, at: number, cell: number): boolean {
  return cell + 1 < path.cells.length || beginsCell(line, at, index);
}

/** True at a word with which a body's name or a time begins, or that stands behind a time. */
function beginsCell({ line: { words } }: CostedLine, at: number, index: number): boolean {
  if (index > 1 || !/^[\p{Lu}\d]/u.test(words[at]!.text)) return false;
  const text = words.slice(at, at + NAME_WORDS).map((word) => word.text).join(' ');
  const [before, behind] = [words.slice(0, at), words.slice(at)].map((own) => own.map((word) => word.text).join(' '));
  return beginsParty(text) || (at > 0 && (isTimeCell(behind!) || (isTimeCell(before!) && !isTimeCell(words[at]!.text))));
}
