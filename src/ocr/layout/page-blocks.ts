/** Orders what stands on a page into blocks, as a person reads it. */
import type { Block, BlockRole, Line, TableBlock, TextBlock } from '../../document/model.js';
import { findColumnZones, type ColumnZone } from './columns.js';
import { median } from '../../quantile.js';
import { boxAround, middleX, middleY, right } from './geometry.js';
import { toLine, visualLines, type Segment } from './segments.js';

/** What is left of a page once furniture is taken off. */
export interface PageParts {
  readonly width: number;
  /** Everything outside tables. */
  readonly segments: readonly Segment[];
  readonly tables: readonly TableBlock[];
  readonly em: number;
}

/** Text with its place among the other parts of a page. */
interface Part {
  readonly y: number;
  readonly blocks: readonly Block[];
}

/** The blocks of a page in reading order. */
export function pageBlocks(page: PageParts): Block[] {
  const tables = [...page.tables].sort((a, b) => a.box!.y - b.box!.y);
  const edges = tables.map((table) => middleY(table.box!));
  const blocks: Block[] = [];
  for (let i = 0; i <= tables.length; i++) {
    const from = i === 0 ? -Infinity : edges[i - 1]!;
    const to = edges[i] ?? Infinity;
    const band = page.segments.filter((segment) => middleY(segment.box) >= from && middleY(segment.box) < to);
    blocks.push(...bandBlocks(band, page));
    if (tables[i]) blocks.push(tables[i]!);
  }
  return withTitle(blocks, page.width);
}

/** The blocks of a stretch without tables. */
function bandBlocks(segments: readonly Segment[], page: PageParts): Block[] {
  const zones = findColumnZones(segments, page.width, page.em);
  const inZone = new Set(zones.flatMap((zone) => [...zone.left, ...zone.right]));
  const flow = visualLines(segments.filter((segment) => !inZone.has(segment))).map((line): Part => {
    const made = toLine(line);
    return { y: lineHeight(made), blocks: [textBlock('body', [made])] };
  });
  const parts = [...flow, ...zones.map(zonePart)].sort((a, b) => a.y - b.y);
  return joinBodies(parts.flatMap((part) => part.blocks));
}

const ZONE_ROLES: Readonly<Record<ColumnZone['kind'], readonly [BlockRole, BlockRole]>> = {
  letterhead: ['issuer', 'motto'],
  signature: ['recipients', 'signature'],
  signatures: ['signature', 'signature'],
  columns: ['body', 'body'],
};

function zonePart(zone: ColumnZone): Part {
  const [leftRole, rightRole] = ZONE_ROLES[zone.kind];
  const blocks = [textBlock(leftRole, visualLines(zone.left).map(toLine)), textBlock(rightRole, visualLines(zone.right).map(toLine))].filter((block) => block.lines.length > 0);
  return { y: Math.min(...blocks.map((block) => lineHeight(block.lines[0]!))), blocks };
}

/** Where a line stands on the page: the middle of its words, which a stray tall mark among them does not move. */
function lineHeight(line: Line): number {
  return median(line.words.flatMap((word) => (word.box ? [middleY(word.box)] : [])));
}

function textBlock(role: BlockRole, lines: readonly Line[]): TextBlock {
  return { kind: 'text', role, lines, box: boxAround(lines.flatMap((line) => (line.box ? [line.box] : []))) };
}

function joinBodies(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.kind === 'text' && block.role === 'body' && last?.kind === 'text' && last.role === 'body') out[out.length - 1] = textBlock('body', [...last.lines, ...block.lines]);
    else out.push(block);
  }
  return out;
}

/** Share of the page's width that a centred line's middle may be off, and that it must leave free on either side. */
const CENTRE_SHIFT = 0.04;
const CENTRE_MARGIN = 0.02;
/** More centred lines than this are no title. */
const LONGEST_TITLE = 8;

/** Gives the centred lines that follow a letterhead, or open a page, a block of their own. */
function withTitle(blocks: readonly Block[], pageWidth: number): Block[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const opens = before === undefined || (before.kind === 'text' && (before.role === 'motto' || before.role === 'issuer'));
    if (block.kind !== 'text' || block.role !== 'body' || !opens) return [block];
    const left = Math.min(...block.lines.map((line) => line.box?.x ?? Infinity));
    const edge = Math.max(...block.lines.map((line) => (line.box ? right(line.box) : 0)));
    const isCentred = (line: Line): boolean => line.box !== null
      && Math.abs(middleX(line.box) - (left + edge) / 2) < CENTRE_SHIFT * pageWidth
      && line.box.x - left > CENTRE_MARGIN * pageWidth && edge - right(line.box) > CENTRE_MARGIN * pageWidth;
    const end = block.lines.findIndex((line) => !isCentred(line));
    const count = end < 0 ? block.lines.length : end;
    if (count === 0 || count > LONGEST_TITLE) return [block];
    return [textBlock('title', block.lines.slice(0, count)), textBlock('body', block.lines.slice(count))].filter((part) => part.lines.length > 0);
  });
}

