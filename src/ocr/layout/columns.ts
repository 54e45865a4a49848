/** Stretches of a page where two columns stand side by side: letterheads and signatures. */
import type { Box } from '../../document/model.js';
import { bottom, middleX, middleY, overlapY, right } from './geometry.js';
import { isAddressing, isDateLine, isRecipientsHeading, isSignatureOpening, mottoStart } from './phrases.js';
import { segmentText, splitSegment, type Segment } from './segments.js';

export interface ColumnZone {
  readonly kind: 'letterhead' | 'signature' | 'signatures' | 'columns';
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
}

/** Two segments side by side, and the gap between them. */
interface Witness {
  readonly left: Segment;
  readonly right: Segment;
}

interface Candidate {
  readonly segments: readonly Segment[];
  readonly gutter: number;
  readonly witnesses: number;
}

// Lengths in ems.
/** Columns stand at least this far apart. */
const NARROWEST_GUTTER = 1;
/** Lines of a zone follow each other within this distance. */
const WIDEST_LEADING = 9;
const LETTERHEAD_LEADING = 2.6;
const LETTERHEAD_RISE = 2;
const SIGNATURE_RISE = 5;
/** Two signers' posts stand on one height, at most so far apart; the bodies that they sign for take up to two lines above. */
const SIGNERS_APART = 2;
const SIGNERS_BODY = 2.6;
/** Gaps between edges that are narrower than this (points) are no gutter. */
const SLIVER = 1;
/** The gutter of a letterhead or signature lies in this part of the page's width. */
const GUTTER_RANGE = { from: 0.22, to: 0.7 } as const;

/** Parts segments before the words of the national motto, where a letterhead's columns nearly touch. */
export function splitAtMotto(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment) => {
    const start = mottoStart(segment.words.map((word) => word.text));
    return start > 0 ? splitSegment(segment, start) : [segment];
  });
}

/**
 * The two-column zones of a page, top to bottom. Segments that are in none run over the whole width.
 * @param em The em of the page, in points.
 */
export function findColumnZones(segments: readonly Segment[], pageWidth: number, em: number): ColumnZone[] {
  const zones: ColumnZone[] = [];
  const sorted = [...segments].sort((a, b) => middleY(a.box) - middleY(b.box));
  const taken = new Set<Segment>();
  let free = sorted;
  for (let witness = nextWitness(free, em, new Set()), tried = new Set<Segment>(); witness; witness = nextWitness(free, em, tried)) {
    tried.add(witness.left);
    const zone = zoneAround(witness, sorted, taken, pageWidth, em);
    if (!zone) continue;
    zones.push(zone);
    for (const segment of [...zone.left, ...zone.right]) taken.add(segment);
    free = sorted.filter((segment) => !taken.has(segment));
  }
  return zones.sort((a, b) => top(a) - top(b));
}

function top(zone: ColumnZone): number {
  return Math.min(...[...zone.left, ...zone.right].map((segment) => segment.box.y));
}

function nextWitness(segments: readonly Segment[], em: number, tried: ReadonlySet<Segment>): Witness | null {
  for (const left of segments) {
    if (tried.has(left)) continue;
    const beside = segments.filter((other) => isBeside(left.box, other.box, em)).sort((a, b) => a.box.x - b.box.x)[0] ?? signatureBeside(left, segments, em);
    if (beside) return { left, right: beside };
  }
  return null;
}

/** The opening of the signature that stands right of the heading of the recipients, though a little higher or lower. */
function signatureBeside(heading: Segment, segments: readonly Segment[], em: number): Segment | undefined {
  return isRecipientsHeading(segmentText(heading))
    ? segments.find((other) => other.box.x > right(heading.box) && Math.abs(other.box.y - heading.box.y) < SIGNATURE_RISE * em && isSignatureOpening(segmentText(other)))
    : undefined;
}

function isBeside(a: Box, b: Box, em: number): boolean {
  return b.x - right(a) >= 0 && (b.x - right(a) >= NARROWEST_GUTTER * em || b.x > right(a)) && overlapY(a, b) >= 0.4 * Math.min(a.height, b.height);
}

function zoneAround(witness: Witness, segments: readonly Segment[], taken: ReadonlySet<Segment>, pageWidth: number, em: number): ColumnZone | null {
  const from = right(witness.left.box);
  const to = witness.right.box.x;
  // Every gap between the edges of other lines may be the one that most lines leave free.
  const stops = [from, to, ...segments.flatMap((segment) => [segment.box.x, right(segment.box)])].filter((x) => x >= from && x <= to).sort((a, b) => a - b);
  const gutters = stops.slice(1).flatMap((x, i) => (x - stops[i]! > SLIVER ? [(x + stops[i]!) / 2] : []))
    .filter((x) => x > GUTTER_RANGE.from * pageWidth && x < GUTTER_RANGE.to * pageWidth);
  const candidates = gutters.map((gutter) => run(witness, segments, taken, gutter, em));
  const best = candidates.sort((a, b) => b.witnesses - a.witnesses || b.segments.length - a.segments.length)[0];
  return best ? classify(best, pageWidth, em) : null;
}

/** The segments above and below a witness up to the first that crosses the gutter or belongs to another zone. */
function run(witness: Witness, sorted: readonly Segment[], taken: ReadonlySet<Segment>, gutter: number, em: number): Candidate {
  const at = sorted.indexOf(witness.left);
  const crosses = (segment: Segment): boolean => segment.box.x < gutter && right(segment.box) > gutter;
  const members = [witness.left];
  for (const direction of [-1, 1]) {
    let edge = witness.left.box;
    for (let i = at + direction; i >= 0 && i < sorted.length; i += direction) {
      const segment = sorted[i]!;
      const distance = direction < 0 ? edge.y - bottom(segment.box) : segment.box.y - bottom(edge);
      if (crosses(segment) || taken.has(segment) || distance > WIDEST_LEADING * em) break;
      members.push(segment);
      edge = segment.box;
    }
  }
  const lefts = members.filter((segment) => right(segment.box) <= gutter);
  const witnesses = lefts.filter((left) => members.some((other) => other.box.x >= gutter && isBeside(left.box, other.box, em))).length;
  return { segments: members.sort((a, b) => a.box.y - b.box.y), gutter, witnesses };
}

function classify(candidate: Candidate, pageWidth: number, em: number): ColumnZone | null {
  const left = candidate.segments.filter((segment) => middleX(segment.box) < candidate.gutter);
  const rightSide = candidate.segments.filter((segment) => middleX(segment.box) >= candidate.gutter);
  const motto = rightSide.findIndex((segment) => mottoStart(segment.words.map((word) => word.text)) >= 0);
  if (motto >= 0) return letterhead(left, rightSide, pageWidth, em);
  const recipients = left.findIndex((segment) => isRecipientsHeading(segmentText(segment)));
  const opening = rightSide.findIndex((segment) => isSignatureOpening(segmentText(segment)));
  const other = left.findIndex((segment) => isSignatureOpening(segmentText(segment)));
  if (opening >= 0 && other >= 0 && (recipients < 0 || other < recipients)) return signatures(left, rightSide, other, opening, recipients, em);
  if (recipients >= 0 || opening >= 0) return signature(left, rightSide, recipients, opening, em);
  return candidate.witnesses >= 3 && !areRows(left, rightSide) ? { kind: 'columns', left, right: rightSide } : null;
}

/** The motto's column ends with the line of place and date; the other goes on while its lines follow closely. */
function letterhead(left: readonly Segment[], rightSide: readonly Segment[], pageWidth: number, em: number): ColumnZone {
  const date = rightSide.findIndex((segment) => isDateLine(segmentText(segment)));
  const first = rightSide.find((segment) => mottoStart(segment.words.map((word) => word.text)) >= 0)!;
  const start = first.box.y - LETTERHEAD_RISE * em;
  const column = closeLines(rightSide.filter((segment) => segment.box.y >= start), em).filter((segment, i) => date < 0
    ? i === 0 || Math.abs(middleX(segment.box) - pageWidth / 2) > 0.04 * pageWidth
    : segment.box.y <= rightSide[date]!.box.y + em / 2);
  const own = closeLines(left.filter((segment) => segment.box.y >= start), em);
  const address = own.findIndex((segment) => isAddressing(segmentText(segment)));
  return { kind: 'letterhead', left: address < 0 ? own : own.slice(0, address), right: column };
}

/** The lines from the first on, up to a gap that is too wide for a letterhead. */
function closeLines(segments: readonly Segment[], em: number): Segment[] {
  const out: Segment[] = [];
  let edge = -Infinity;
  for (const segment of segments) {
    if (out.length > 0 && segment.box.y - edge > LETTERHEAD_LEADING * em) break;
    out.push(segment);
    edge = Math.max(edge, bottom(segment.box));
  }
  return out;
}

/** Two signers side by side, each with the body that he signs for over his post; recipients may follow below. */
function signatures(left: readonly Segment[], rightSide: readonly Segment[], other: number, opening: number, recipients: number, em: number): ColumnZone | null {
  const [postLeft, postRight] = [left[other]!, rightSide[opening]!];
  if (Math.abs(postLeft.box.y - postRight.box.y) > SIGNERS_APART * em) return null;
  const start = Math.min(postLeft.box.y, postRight.box.y) - SIGNERS_BODY * em;
  const end = recipients >= 0 ? left[recipients]!.box.y : Infinity;
  const own = (segment: Segment): boolean => segment.box.y >= start && bottom(segment.box) <= end;
  return { kind: 'signatures', left: left.filter(own), right: rightSide.filter(own) };
}

/** From the heading of the recipients and the signer's authority on; what stands above is body text. */
function signature(left: readonly Segment[], rightSide: readonly Segment[], recipients: number, opening: number, em: number): ColumnZone | null {
  const leftStart = recipients >= 0 ? left[recipients]!.box.y : rightSide[opening]!.box.y - em;
  // Where the authority is garbled, the lines at the right just above the recipients are it.
  const rightStart = opening >= 0 ? rightSide[opening]!.box.y : leftStart - SIGNATURE_RISE * em;
  const ownLeft = left.filter((segment) => segment.box.y >= leftStart - em / 2);
  const ownRight = rightSide.filter((segment) => segment.box.y >= rightStart - em / 2);
  return ownLeft.length === 0 || ownRight.length === 0 ? null : { kind: 'signature', left: ownLeft, right: ownRight };
}

/** True if the two sides are rows of labels and values, which are read line by line. */
function areRows(left: readonly Segment[], rightSide: readonly Segment[]): boolean {
  const aligned = left.filter((a) => rightSide.some((b) => Math.abs(bottom(a.box) - bottom(b.box)) < 0.2 * a.box.height)).length;
  return aligned >= 0.8 * Math.min(left.length, rightSide.length);
}
