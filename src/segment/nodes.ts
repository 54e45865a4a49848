/** Turns nested paragraphs into the outline's nodes: headings, items, paragraphs, tables. */
import type { SectionKind } from '../contract/schema.js';
import type { SourceText } from '../document/source-text.js';
import { beginsWithIssuer } from '../lexicon/issuers.js';
import { capitalTitleEnd, headingsAmong, isHeading, runInTitleEnd, workTitleEnd } from './headings.js';
import { asksForState, carriesOutMatter, chargesNobody, isImperative, kindByContent, kindOfTitle, leavesDuties, obligesSomebody, reportsState, saysWhatToDo, tellsSteps } from './kinds.js';
import { isTimeLine } from './line-labels.js';
import { listsThings } from './list-annexes.js';
import type { MarkerFamily } from './markers.js';
import type { OutlineNode } from './outline.js';
import type { Paragraph } from './paragraphs.js';
import { isGroupLine, tableNode } from './tables.js';
import type { Branch } from './tree.js';

/** Sections that tell what for and how, and charge nobody. */
const AIMS: ReadonlySet<SectionKind> = new Set(['purpose', 'requirements', 'purpose-requirements']);

/** Markers of laws and regulations, whose articles tell how things are done. */
const LEGAL: ReadonlySet<MarkerFamily> = new Set(['article', 'chapter', 'division', 'part']);

/** What stands above the nodes being built. */
interface Above {
  readonly level: number;
  readonly kind: SectionKind;
  /** True under a heading, and under a lead-in that asks for what its items say: such a one tells their kind. */
  readonly told: boolean;
  /** True in an annex of things, rates or forms. */
  readonly listed: boolean;
  /** True at the top of a document that asks or charges somebody and tells no purpose: its requirements may be what it asks for. */
  readonly demanding?: boolean;
  /** True in an article of a regulation of which only those items are tasks that oblige somebody. */
  readonly ruled?: boolean;
}

/** What holds for all of a part. */
export interface Root {
  /** The section kind of what stands under no heading. */
  readonly kind: SectionKind;
  /** True if the lead-in asks for what stands under it. */
  readonly asked: boolean;
  /** True in a document that asks or charges somebody by its type, or by its lead-in. */
  readonly directive: boolean;
  /** True for an annex of things, rates or forms. */
  readonly listed: boolean;
}

/** The nodes of a tree. */
export function buildNodes(source: SourceText, branches: readonly Branch[], { kind, asked, directive, listed }: Root): readonly OutlineNode[] {
  const demanding = directive && !branches.some(({ paragraph: { marker, text } }) => marker !== null && kindOfTitle(text, false) === 'purpose');
  return nodesOf(source, branches, { level: 0, kind, told: asked, listed, demanding });
}

function nodesOf(source: SourceText, branches: readonly Branch[], above: Above): readonly OutlineNode[] {
  const out: OutlineNode[] = [];
  const headings = headingsAmong(branches);
  const time = headings.size === 0 ? timeAmongItems(branches) : null;
  for (let i = 0; i < branches.length; i++) {
    const rows = tableRows(branches, i);
    if (rows.length > 0) {
      out.push(tableNode(source, rows, above.level + 1, above.kind));
      i += rows.length - 1;
    } else {
      out.push(branches[i] === time ? itemNode(source, time, above) : nodeOf(source, branches[i]!, above, headings.has(branches[i]!)));
    }
  }
  return out;
}

/** The rows and group lines of one table that begins at a branch; empty if none does. */
function tableRows(branches: readonly Branch[], from: number): readonly Paragraph[] {
  const rows: Paragraph[] = [];
  for (let i = from; i < branches.length; i++) {
    const { paragraph } = branches[i]!;
    const previous = rows.at(-1);
    const same = paragraph.row !== null && (!previous?.row || previous.row.table === paragraph.row.table || (!paragraph.row.header && !paragraph.blankBefore));
    const group = isGroupLine(previous, paragraph, branches[i + 1]?.paragraph);
    if (!same && !group) break;
    rows.push(paragraph);
  }
  return rows;
}

function nodeOf(source: SourceText, branch: Branch, above: Above, heading: boolean): OutlineNode {
  const { paragraph } = branch;
  const capitals = paragraph.marker?.family === 'roman' ? capitalTitleEnd(paragraph.text) : null;
  if (capitals !== null) return runInHeading(source, branch, capitals, above);
  if (heading) return headingNode(source, branch, above);
  const runIn = runInEnd(branch);
  return runIn === null ? itemNode(source, branch, above) : runInHeading(source, branch, runIn, above);
}

/** Where the heading ends that a branch's paragraph goes on behind, or null. */
function runInEnd(branch: Branch): number | null {
  const { marker, text } = branch.paragraph;
  return marker && /^(?:roman|number|decimal|capital)$/u.test(marker.family) ? runInTitleEnd(text) ?? workTitleEnd(branch) : null;
}

/** `2. Thời gian: …` behind `1. Các hộ dân treo cờ …`: the only label in a list of items tells by when the one above is done, and is no heading. Null where there is none. */
function timeAmongItems(branches: readonly Branch[]): Branch | null {
  const at = branches.findIndex(({ paragraph: { marker, text }, children }) => marker !== null && children.length === 0 && isTimeLine(text));
  const alike = at > 0 && branches.every((branch) => branch.paragraph.marker?.style === branches[at]!.paragraph.marker!.style);
  return alike && branches.every((branch, i) => i === at || runInEnd(branch) === null) ? branches[at]! : null;
}

function itemNode(source: SourceText, branch: Branch, above: Above): OutlineNode {
  const { paragraph } = branch;
  const level = above.level + 1;
  return {
    kind: paragraph.marker ? 'item' : 'paragraph', marker: paragraph.marker?.text ?? null, title: null,
    range: paragraph.range, content: paragraph.content, level, sectionKind: above.kind,
    children: nodesOf(source, branch.children, { ...above, level, demanding: false }), row: null, ...(above.listed && { listed: true }), ...(above.ruled && { ruled: true }),
  };
}

function headingNode(source: SourceText, branch: Branch, above: Above): OutlineNode {
  const { paragraph } = branch;
  const title = cleanTitle(paragraph.text);
  const listed = paragraph.marker!.family === 'appendix' && title !== '' ? listsThings(title) : above.listed;
  const told = sectionKind(title, branch, above);
  const ruled = told === 'other' ? isArticle(branch) && obligesSomebody(title, branchesUnder(branch).map(({ paragraph: { text } }) => text)) : above.ruled === true && told === above.kind && !beginsWithIssuer(title) && !leavesDuties(title);
  const kind = ruled ? 'tasks' : told;
  const level = above.level + 1;
  return {
    kind: 'heading', marker: paragraph.marker!.text || null, title, range: paragraph.range, content: paragraph.content, level, sectionKind: kind,
    children: nodesOf(source, branch.children, { level, kind, told: true, listed, ruled }), row: null, ...(listed && { listed }), ...(ruled && { ruled }),
  };
}

/** `1. Mục đích: Nhằm …`: a heading, and its first paragraph behind the colon. */
function runInHeading(source: SourceText, branch: Branch, colon: number, above: Above): OutlineNode {
  const { paragraph } = branch;
  const passage = source.passage(paragraph.content);
  const title = cleanTitle(passage.text.slice(0, colon));
  const rest = passage.toSource(colon + 1 + /^\s*/u.exec(passage.text.slice(colon + 1))![0].length, passage.text.length);
  const kind = sectionKind(title, branch, above);
  const listed = above.listed && { listed: true };
  const level = above.level + 1;
  const first: OutlineNode = { kind: 'paragraph', marker: null, title: null, range: rest, content: rest, level: level + 1, sectionKind: kind, children: [], row: null, ...listed };
  return {
    kind: 'heading', marker: paragraph.marker!.text || null, title, range: { start: paragraph.range.start, end: rest.start }, content: passage.toSource(0, colon), level, sectionKind: kind,
    children: [first, ...nodesOf(source, branch.children, { level, kind: standsBehind(branch, kind) ? above.kind : kind, told: true, listed: above.listed })], row: null, ...listed,
  };
}

/** `3. Địa điểm: Hội trường tầng 2` over plain paragraphs: they stand behind the circumstance that its line tells, and go on with the document. */
function standsBehind({ children }: Branch, kind: SectionKind): boolean {
  return kind === 'other' && children.every(({ paragraph }) => paragraph.marker === null && paragraph.row === null);
}

function sectionKind(title: string, branch: Branch, above: Above): SectionKind {
  if (above.listed || branch.paragraph.marker?.family === 'appendix') return 'appendix';
  const own = kindOfTitle(title, !above.told) ?? (above.told ? null : kindByContent(title, itemTexts(branch), above.kind, !LEGAL.has(branch.paragraph.marker!.family)));
  // `4. Bộ Nội vụ` below requirements whose own heading was lost: a body's name heads its duties.
  if (own === null) return above.told && AIMS.has(above.kind) && beginsWithIssuer(title) ? 'implementation' : above.kind;
  if (own === 'other' && (asksForState(title, itemTexts(branch)) || (!above.told && !LEGAL.has(branch.paragraph.marker!.family) && tellsSteps(title, itemTexts(branch))))) return 'tasks';
  if (own === 'requirements' && above.demanding === true && saysWhatToDo(ownItemTexts(branch))) return 'tasks';
  if (!above.told) return own;
  if (own === 'other' && (chargesNobody(title) || reportsState(title, itemTexts(branch)))) return own;
  // Under a heading, what only describes (`Thời gian`, `Đối tượng`) and what repeats (`Nhiệm vụ của …`) stays with the parent.
  if (own === 'other' || own === 'appendix' || (own === 'tasks' && above.kind === 'implementation')) return above.kind;
  if (above.kind === 'tasks' && ((own === 'implementation' && carriesOutMatter(title)) || (own === 'objectives' && isImperative(title)))) return above.kind;
  return own;
}

function isArticle({ paragraph: { marker } }: Branch): boolean {
  return marker?.family === 'article';
}

/** The texts of the items under a heading, also of those under its own headings. */
function itemTexts(branch: Branch): readonly string[] {
  return branchesUnder(branch).filter((child) => !isHeading(child)).map(({ paragraph }) => paragraph.text);
}

/** The same without what stands under the name of a body, whose duties they are. */
function ownItemTexts(branch: Branch): readonly string[] {
  return itemTexts({ ...branch, children: branch.children.filter(({ paragraph }) => !beginsWithIssuer(paragraph.text)) });
}

/** The branches under one, and those under them. */
function branchesUnder({ children }: Branch): readonly Branch[] {
  return children.flatMap((child) => [child, ...child.children]);
}

function cleanTitle(text: string): string {
  return text.replace(/\s*[:.;]\s*$/u, '').trim();
}
