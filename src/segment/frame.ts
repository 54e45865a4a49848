/** Tells the parts around the body: letterhead, title, addressees, recipients, signature; for each part of a document. */
import type { Range } from '../document/model.js';
import { markAddressees, markHead } from './head.js';
import { endsBody, markNote, markRecipients, markSignature, recipientStarts } from './tail.js';
import type { TextLine } from './text-lines.js';

/** `note`: what an electronic signature leaves in the text. */
export type Region = 'note' | 'letterhead' | 'title' | 'addressees' | 'body' | 'recipients' | 'signature';

/** The region of every line. Blank lines take the region of the line before them. */
export function regionsOf(lines: readonly TextLine[]): readonly Region[] {
  const regions = new Array<Region>(lines.length).fill('body');
  const starts = recipientStarts(lines);
  let at = 0;
  while (at < lines.length) at = markPart(lines, regions, at, starts);
  return regions;
}

/** Marks one part (letterhead to signature) that begins at a line; returns where the next one begins. */
function markPart(lines: readonly TextLine[], regions: Region[], from: number, starts: ReadonlySet<number>): number {
  const bodyStart = markHead(lines, regions, from);
  let at = markAddressees(lines, regions, bodyStart);
  while (at < lines.length && !endsBody(lines, at, starts)) at++;
  const tail = at;
  while (at < lines.length) {
    const end = lines[at]!.blank ? at + 1 : Math.max(markNote(lines, regions, at), markRecipients(lines, regions, at, starts), markSignature(lines, regions, at));
    if (end === at) break;
    at = end;
  }
  return at > tail ? at : Math.max(at, from + 1);
}

/** The range that a region's first unbroken stretch covers, or null. */
export function regionRange(lines: readonly TextLine[], regions: readonly Region[], region: Region): Range | null {
  const first = regions.findIndex((name, i) => name === region && !lines[i]!.blank);
  if (first < 0) return null;
  let last = first;
  for (let i = first; i < lines.length && (regions[i] === region || lines[i]!.blank); i++) if (!lines[i]!.blank) last = i;
  return { start: lines[first]!.range.start, end: lines[last]!.range.end };
}
