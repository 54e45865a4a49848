/** Layout of a whole document: pages are laid out one by one, furniture and tables are told apart across them. */
import { findColumnTables } from './column-tables.js';
import { findGrids } from './grid.js';
import { findSignatureNotes } from './electronic-signature.js';
import { findFurniture } from './furniture.js';
import type { PlacedWord } from './geometry.js';
import { mergeTables } from './merge-tables.js';
import { pageBlocks } from './page-blocks.js';
import { findNoise } from './noise.js';
import { findReceivedStamps } from './received-stamp.js';
import { emOf, findSegments } from './segments.js';
import { splitAtMotto } from './columns.js';
import { isInGrid, makeTable } from './tables.js';
import type { PageContent, PageLayout } from './types.js';

/**
 * Blocks in reading order for each page. Every word goes to one block, but for page furniture (page numbers, running
 * heads, signature notes, received-stamps, typed rules) and recognised specks. Pages are those read, in order; a page left out ends a table.
 */
export function layoutDocument(pages: readonly PageContent[]): PageLayout[] {
  const parts = pages.map(pageParts);
  const furniture = findFurniture(parts);
  const blocks = parts.map((part, i) => {
    const printed = part.segments.filter((segment) => !furniture[i]!.has(segment));
    const found = findColumnTables(printed, part.em);
    const segments = printed.filter((segment) => !found.some((table) => table.segments.has(segment)));
    return { number: part.number, blocks: pageBlocks({ ...part, segments, tables: [...part.tables, ...found.map(({ table }) => table)] }) };
  });
  return mergeTables(blocks).map((own, i) => ({ blocks: own, electronicSignatures: parts[i]!.signatures }));
}

function pageParts(page: PageContent) {
  const placed = page.words.filter((word): word is PlacedWord => word.box !== null);
  const em = emOf(placed);
  const drawn = findGrids(page.rules);
  const stamps = findReceivedStamps(placed, drawn, { width: page.width, height: page.height, em });
  const words = placed.filter((word) => !stamps.some((stamp) => stamp.words.has(word)));
  const grids = drawn.filter((grid) => !stamps.some((stamp) => stamp.frame === grid));
  // Grids may overlap where rules of two tables touch; a word stands in one.
  const gridOf = new Map(words.flatMap((word) => {
    const grid = grids.find((candidate) => isInGrid(word, candidate));
    return grid ? [[word, grid] as const] : [];
  }));
  const segments = splitAtMotto(findSegments(words.filter((word) => !gridOf.has(word)), em));
  const notes = findSignatureNotes(segments, page.height, page.number);
  const noise = findNoise(segments, { width: page.width, em });
  return {
    number: page.number, width: page.width, height: page.height, em,
    tables: grids.map((grid) => makeTable(grid, words.filter((word) => gridOf.get(word) === grid))).filter((table) => table.rows.length > 0),
    segments: segments.filter((segment) => !notes.segments.has(segment) && !noise.has(segment)),
    signatures: notes.signatures,
  };
}
