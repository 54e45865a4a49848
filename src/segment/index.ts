/** From the one text to its outline. */
import type { SectionKind } from '../contract/schema.js';
import type { Finding, Range } from '../document/model.js';
import type { SourceText } from '../document/source-text.js';
import { ADDRESSEE_PHRASES, ASKING_PHRASES, CLOSING_PHRASES, GROUND_OPENERS, leadsOn } from '../lexicon/frame-phrases.js';
import { markBareHeadings } from './bare-headings.js';
import { documentTypeIn, type DocumentTypeFound } from './document-type.js';
import { closingRanges, regionRange, regionsOf, type Region } from './frame.js';
import { headsDocument } from './head.js';
import { isTimeLabel } from './line-labels.js';
import { annexTitle, listsThings } from './list-annexes.js';
import { withoutListTables } from './list-tables.js';
import { numberingFindings } from './numbering.js';
import { isHeading } from './headings.js';
import { saysWhatToDo } from './kinds.js';
import { buildNodes } from './nodes.js';
import type { Frame, Outline } from './outline.js';
import { paragraphsOf, type Paragraph } from './paragraphs.js';
import { reassembleTables } from './scrambled-tables.js';
import { beginsWith, isCapitals, plain, wordsOf } from '../vietnamese/index.js';
import { repairSequences } from './sequences.js';
import { textLines, type TextLine } from './text-lines.js';
import { isAttachmentNote, joinTitles } from './titles.js';
import { nest, type Branch } from './tree.js';

export type { Frame, NodeKind, Outline, OutlineNode } from './outline.js';
export { documentTypeIn, type DocumentTypeFound } from './document-type.js';

const CLOSINGS = CLOSING_PHRASES.phrases.map(plain);
const ADDRESSEES = ADDRESSEE_PHRASES.phrases.map(plain);
const GROUNDS = GROUND_OPENERS.phrases.map(plain);
/** Types of documents whose annexes are forms, lists and notes, unless they have a type of their own: what they ask for stands before the signature. */
const SIGNED_TYPES: ReadonlySet<string> = new Set(['CV', 'TB', 'CT', 'CĐ', 'GM', 'KL', 'QĐ', 'NQ']);
/** Types of documents that set out what is to be done, under headings or in a list of their own. */
const PLANS: ReadonlySet<string> = new Set(['KH', 'CTr', 'PA', 'HD']);
const SIGNED_REGIONS: ReadonlySet<Region> = new Set(['recipients', 'signature']);
/** Characters that hold any opening phrase. */
const LONGEST_OPENER = 40;
/** In the case of running words: `Cần Thơ`, `Ban Chỉ đạo` are names. */
const SENTENCE_STARTS = /(?:^|[.;:]\s+)\p{Lu}(?=\p{Ll})/gu;
const ASKS_BELOW = new RegExp(String.raw`${wordsOf(ASKING_PHRASES.phrases)}.*:$`, 'su');

/** Finds how a document is built: letterhead, title, outline, closing, recipients, signature. Never throws. */
export function segment(source: SourceText): Outline {
  const lines = textLines(source);
  const regions = regionsOf(lines);
  const parts = partsOf(lines, regions);
  let preamble: Range | null = null;
  let closing: Range | null = null;
  const branches: Branch[] = [];
  const findings: Finding[] = [];
  let tables = lines.reduce((most, line) => Math.max(most, (line.source.row?.table ?? -1) + 1), 0);
  const roots = parts.flatMap(({ body, type, first, annexed, listed }) => {
    const listless = withoutListTables(body);
    const reassembled = reassembleTables(listless.lines, tables);
    tables += reassembled.findings.length;
    findings.push(...listless.findings, ...reassembled.findings);
    const paragraphs = joinTitles(source, markBareHeadings(repairSequences(paragraphsOf(source, reassembled.lines))));
    const start = first ? preambleEnd(paragraphs) : 0;
    if (start > 0) preamble ??= { start: paragraphs[0]!.range.start, end: paragraphs[start - 1]!.range.end };
    const kept = withoutClosing(paragraphs.slice(Math.max(0, start - 1)), (range) => (closing ??= range));
    const leadIn = start > 0 && kept[0] && !isGround(kept[0], type) ? kept.slice(0, 1) : [];
    const tree = nest(start > 0 ? kept.slice(1) : kept);
    branches.push(...tree);
    const kind = annexed ? 'appendix' : rootKind(type, tree);
    const asked = kind === 'tasks' && leadIn.some(({ text }) => asksForItems(text));
    const root = { kind, asked, directive: asked || type?.directive === true, listed };
    return [...buildNodes(source, nest(leadIn), root), ...buildNodes(source, tree, root)];
  });
  return { roots, frame: frameOf(lines, regions, preamble, closing), findings: [...numberingFindings(branches), ...findings] };
}

interface Part {
  readonly body: readonly TextLine[];
  readonly type: DocumentTypeFound | null;
  readonly first: boolean;
  /** True behind the recipients or the signature of a document that asks or decides, where nothing heads a document of its own: its forms and lists. */
  readonly annexed: boolean;
  /** True behind the signature of any document, where the title says that things, rates or forms are listed. */
  readonly listed: boolean;
}

/** The stretches of body lines, each with the type of the document that it belongs to. */
function partsOf(lines: readonly TextLine[], regions: readonly Region[]): readonly Part[] {
  const parts: Part[] = [];
  let type: DocumentTypeFound | null = null;
  let signed = false;
  /** The lines of letterhead and title over the body. */
  let head: TextLine[] = [];
  let body: TextLine[] = [];
  /** Lines of the title in `head`, from the one on that named the type. */
  let titleLines = 0;
  const clearHead = () => {
    head = [];
    titleLines = 0;
  };
  const close = () => {
    if (body.some((line) => !line.blank)) {
      const listed = signed && listsThings(annexTitle([...head, ...body]));
      parts.push({ body, type, first: parts.length === 0, annexed: listed || (signed && type !== null && SIGNED_TYPES.has(type.code)), listed });
    }
    if (body.length > 0) clearHead();
    body = [];
  };
  for (const [i, line] of lines.entries()) {
    const region = regions[i]!;
    if (region === 'body') {
      body.push(line);
      continue;
    }
    if (line.blank || region === 'issued') continue;
    close();
    if (SIGNED_REGIONS.has(region)) clearHead();
    else head.push(line);
    // `(Kèm theo Quyết định số …)` names what the annex belongs to; a title's second line (`… tiến độ` | `Dự án …`) names no other type.
    const named: DocumentTypeFound | null = isAttachmentNote(line.text) || (titleLines > 1 && !isCapitals(line.text)) ? null : documentTypeIn(region, line.text);
    if (region === 'title' && (named !== null || titleLines > 0)) titleLines++;
    signed = SIGNED_REGIONS.has(region) || (signed && named === null && region !== 'addressees' && !headsDocument(line.text));
    type = named ?? (region === 'addressees' && beginsWith(plain(line.text), ADDRESSEES) ? { code: 'CV', directive: true } : type);
  }
  close();
  return parts;
}

/** How many paragraphs stand before the outline: grounds and the paragraphs that lead to it, but not to the times of what they ask for. */
function preambleEnd(paragraphs: readonly Paragraph[]): number {
  const first = paragraphs.findIndex(({ marker, row }) => row !== null || (marker !== null && marker.family !== 'bullet'));
  if (first >= 0) return first;
  const bullet = paragraphs.findIndex(({ marker }) => marker !== null);
  const intro = paragraphs.findIndex(({ text, marker }) => marker === null && leadsOn(text) && !isTimeLabel(text)) + 1;
  // What begins like a ground behind the line that leads to what is asked is asked itself: `Căn cứ tình hình thiên tai, báo cáo …`.
  if (intro > 0 && (bullet < 0 || intro <= bullet)) return intro;
  return paragraphs.findLastIndex(opensLikeGround) + 1;
}

function opensLikeGround({ text }: Paragraph): boolean {
  return beginsWith(plain(text.slice(0, LONGEST_OPENER)), GROUNDS) !== null;
}

/** True for a legal ground. A letter's one, and that of a page without a title, may go on with what is asked: `Theo đề nghị của Sở A, Bộ B giao …`. */
function isGround(paragraph: Paragraph, type: DocumentTypeFound | null): boolean {
  return opensLikeGround(paragraph) && !((type === null || type.code === 'CV') && !/;$/u.test(paragraph.text));
}

/** True for a lead-in such as `Bộ X yêu cầu các địa phương thực hiện các nội dung sau:`. */
function asksForItems(text: string): boolean {
  return ASKS_BELOW.test(text.replace(SENTENCE_STARTS, (start) => start.toLowerCase()));
}

function withoutClosing(paragraphs: readonly Paragraph[], found: (range: Range) => void): readonly Paragraph[] {
  return paragraphs.filter(({ marker, text, range }) => {
    if (marker !== null || beginsWith(plain(text.slice(0, LONGEST_OPENER)), CLOSINGS) === null) return true;
    found(range);
    return false;
  });
}

/** What stands under no heading directs somebody, unless the document's type says otherwise. */
function rootKind(type: DocumentTypeFound | null, tree: readonly Branch[]): SectionKind {
  return type === null || type.directive || (PLANS.has(type.code) && listsWork(tree)) ? 'tasks' : 'other';
}

/** True for a list without headings most of whose items say what to do: that is all its plan has. */
function listsWork(tree: readonly Branch[]): boolean {
  const items = tree.filter(({ paragraph: { marker } }) => marker !== null);
  return !items.some(isHeading) && saysWhatToDo(items.map(({ paragraph: { text } }) => text));
}

function frameOf(lines: readonly TextLine[], regions: readonly Region[], preamble: Range | null, closing: Range | null): Frame {
  const range = (region: Region) => regionRange(lines, regions, region);
  return {
    letterhead: range('letterhead'), issued: range('issued'), title: range('title'), addressees: range('addressees'), preamble, closing,
    ...closingRanges(lines, regions),
  };
}
