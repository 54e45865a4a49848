/** Tells the parts around the body: letterhead, title, addressees, recipients, signature; for each part of a document. */
import type { Range } from '../document/model.js';
import { isSignerName } from '../lexicon/signing.js';
import { plain } from '../vietnamese/index.js';
import { markAddressees, markHead } from './head.js';
import { endsBody, markNote, markRecipients, markRemains, markScrap, markSealRemains, markSignature, markStrays, recipientStarts } from './tail.js';
import type { TextLine } from './text-lines.js';

/** `note`: what an electronic signature leaves in the text; `issued`: place and date that recognition put among the body. */
export type Region = 'note' | 'issued' | 'letterhead' | 'title' | 'addressees' | 'body' | 'recipients' | 'signature';

/** What stands behind a body. */
const CLOSING: ReadonlySet<Region> = new Set(['recipients', 'signature', 'note']);
const DATE = /\bngay(?!\p{L}).{0,14}(?<!\p{L})thang(?!\p{L})/u;
const PLACE_AND_DATE = /^\p{L}[^,.;:]{1,30},\s*ngay(?!\p{L}).{0,14}(?<!\p{L})thang(?!\p{L}).{0,8}(?<!\p{L})nam(?!\p{L})\s?\d{4}\W{0,3}$/u;
/** Lines among which a letterhead read column by column may end. */
const LONGEST_HEAD = 60;

/** The region of every line. Blank lines take the region of the line before them. */
export function regionsOf(lines: readonly TextLine[]): readonly Region[] {
  const regions = new Array<Region>(lines.length).fill('body');
  const starts = recipientStarts(lines);
  let at = 0;
  while (at < lines.length) at = markPart(lines, regions, at, starts);
  markIssued(lines, regions);
  return regions;
}

/** Marks place and date where they stand alone among the addressees or the first lines of the body, and the letterhead has none: the right column was read last. */
function markIssued(lines: readonly TextLine[], regions: Region[]): void {
  if (lines.some(({ text }, at) => regions[at] === 'letterhead' && DATE.test(plain(text)))) return;
  const alone = (at: number): boolean => (lines[at - 1]?.blank ?? true) && (lines[at + 1]?.blank ?? true);
  const at = lines.findIndex(({ text }, i) => i < LONGEST_HEAD && (regions[i] === 'body' || regions[i] === 'addressees') && /^\p{Lu}/u.test(text) && PLACE_AND_DATE.test(plain(text)) && alone(i));
  if (at >= 0) regions[at] = 'issued';
}

/** Marks one part (letterhead to signature) that begins at a line; returns where the next one begins. */
function markPart(lines: readonly TextLine[], regions: Region[], from: number, starts: ReadonlySet<number>): number {
  const bodyStart = markHead(lines, regions, from);
  let at = markAddressees(lines, regions, bodyStart);
  while (at < lines.length && !endsBody(lines, at, starts)) at++;
  markRemains(lines, regions, bodyStart, at);
  const tail = at;
  while (at < lines.length) {
    const end = lines[at]!.blank ? at + 1 : Math.max(markScrap(lines, regions, at), markStrays(lines, regions, at), markNote(lines, regions, at), markRecipients(lines, regions, at, starts), markSignature(lines, regions, at));
    if (end === at) break;
    at = end;
  }
  return at > tail ? markSealRemains(lines, regions, at) : Math.max(at, from + 1);
}

/**
 * The ranges of recipients and signature. Where the rows of a table set them side by side, so that their lines alternate,
 * both are the range of all those rows.
 */
export function closingRanges(lines: readonly TextLine[], regions: readonly Region[]): Record<'recipients' | 'signature' | 'signer', Range | null> {
  const block = lines[regions.indexOf('recipients')]?.source.block;
  const own = (region: Region): readonly TextLine[] => lines.filter((line, i) => regions[i] === region && !line.blank && line.source.block === block);
  const [recipients, signature] = [own('recipients'), own('signature')];
  const shared = recipients.length > 0 && signature.length > 0 && signature[0]!.range.start < recipients.at(-1)!.range.start && recipients[0]!.cell === true;
  if (!shared) return interruptedRanges(lines, regions) ?? { recipients: regionRange(lines, regions, 'recipients'), signature: regionRange(lines, regions, 'signature'), signer: signerRange(lines, regions) };
  const range = { start: Math.min(recipients[0]!.range.start, signature[0]!.range.start), end: Math.max(recipients.at(-1)!.range.end, signature.at(-1)!.range.end) };
  return { recipients: range, signature: range, signer: null };
}

/**
 * The ranges where a reader of PDFs put the offices of who signs among the recipients: theirs is that of the whole list, and
 * the signature what stands behind it, if anything does. Null if nothing stands among them.
 */
function interruptedRanges(lines: readonly TextLine[], regions: readonly Region[]): Record<'recipients' | 'signature' | 'signer', Range | null> | null {
  const first = regions.indexOf('recipients');
  if (first < 0) return null;
  const body = regions.findIndex((region, at) => at > first && !lines[at]!.blank && !CLOSING.has(region));
  const end = body < 0 ? regions.length : body;
  const last = regions.lastIndexOf('recipients', end - 1);
  const office = regions.indexOf('signature', first);
  if (office < 0 || office > last) return null;
  const name = regions.findIndex((region, at) => at > last && at < end && region === 'signature');
  const rangeOf = (from: number, to: number): Range => ({ start: lines[from]!.range.start, end: lines[to]!.range.end });
  const endOf = (from: number): number => regions.findLastIndex((region, at) => at >= from && at < end && region === 'signature' && !lines[at]!.blank);
  return { recipients: rangeOf(first, last), signature: name >= 0 ? rangeOf(name, endOf(name)) : regionRange(lines, regions, 'signature'), signer: null };
}

/** The name that recognition put behind the recipients, apart from the office above them; null where it stands below its office. */
function signerRange(lines: readonly TextLine[], regions: readonly Region[]): Range | null {
  const office = regions.indexOf('signature');
  const list = regions.indexOf('recipients');
  const above = lines.slice(office, list).filter((line, i) => !line.blank && (regions[office + i] !== 'signature' || isSignerName(line.text)));
  if (office < 0 || list < office || above.length > 0) return null;
  const behind = regions.findIndex((region, i) => i > list && region !== 'recipients' && !lines[i]!.blank);
  return behind >= 0 && regions[behind] === 'signature' && isSignerName(lines[behind]!.text) ? lines[behind]!.range : null;
}

/** The range that a region's first unbroken stretch covers, or null. */
export function regionRange(lines: readonly TextLine[], regions: readonly Region[], region: Region): Range | null {
  const first = regions.findIndex((name, i) => name === region && !lines[i]!.blank);
  if (first < 0) return null;
  let last = first;
  for (let i = first; i < lines.length && (regions[i] === region || lines[i]!.blank); i++) if (!lines[i]!.blank) last = i;
  return { start: lines[first]!.range.start, end: lines[last]!.range.end };
}
