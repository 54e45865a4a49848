/** Decides which marked paragraphs are headings, by the rules of docs/contract.md, Sections. */
import type { SectionKind } from '../contract/schema.js';
import { kindOfTitle } from './kinds.js';
import { isLabelled } from './line-labels.js';
import { introducesPartners } from '../lexicon/roles.js';
import { RUN_IN_TITLES, SETTLED_MATTERS, WORK_OPENERS } from '../lexicon/sections.js';
import { REQUESTING_VERBS } from '../lexicon/directing.js';
import { IMPERATIVE_OPENERS } from '../lexicon/imperatives.js';
import { beginsWithIssuer } from '../lexicon/issuers.js';
import { namesOnlyDoers, tellsDoer } from './doers.js';
import type { Branch } from './tree.js';
import { beginsWith, isCapitals, oneOf, plain } from '../vietnamese/index.js';

/** Words that a duty has at least. */
const LEAST_DUTY_WORDS = 5;
/** `UBND các xã:` + `Phú Long, Hòa Tân và Tân Phú`: which ones they are. */
const NAMES_ONLY = /^\p{Lu}\p{L}*(?:(?:,| và)? \p{Lu}\p{L}*)*[.:]?$/u;
/** Words that an agency and its duty have at least: a shorter sentence is a title with a full stop. */
const LEAST_SENTENCE_WORDS = 16;
const RUN_IN = RUN_IN_TITLES.phrases.map(plain);
const WORK = WORK_OPENERS.phrases.map((phrase) => phrase.toLowerCase());
/** Longest title of work with a duty behind it, in characters. */
const LONGEST_WORK_TITLE = 90;
const IMPERATIVES = IMPERATIVE_OPENERS.phrases.map((phrase) => phrase.toLowerCase());

/** Behind what comes before it in a sentence, a verb of asking, and that the matter stands below. */
const ASKS_BELOW = new RegExp(String.raw`, ${oneOf(REQUESTING_VERBS.phrases)} .*(?<!\p{L})sau(?: đây)?\s*:$`, 'iu');
/** The same with those who are asked in the items below: `Để đạt mục tiêu trên, đề nghị:`. */
const ASKS_ITEMS = new RegExp(String.raw`, ${oneOf(REQUESTING_VERBS.phrases)}\s*:$`, 'iu');
/** Before the matter that an item settles. */
const MATTER = new RegExp(String.raw`^${oneOf(SETTLED_MATTERS.phrases)}\s`, 'u');
/** Longest title before a colon that only its kind tells, in words: `Mục tiêu đến năm 2030: …`. */
const LONGEST_RUN_IN_WORDS = 7;
const AIMS: ReadonlySet<SectionKind> = new Set(['purpose', 'requirements', 'purpose-requirements', 'objectives']);

/** Headings of a list that show how its titles are written. */
const LEAST_EMPHASISED = 2;

/** Longest title in capitals before a colon, in characters. */
const LONGEST_CAPITALS = 60;
/** Items without anything under them that tell what the last one of their list is. */
const LEAST_ITEMS = 2;

/** Families of markers whose lists hold either headings or items. */
const UNIFORM: ReadonlySet<string> = new Set(['number', 'decimal', 'letter']);

/** The end of a sentence that leads to its items: `…, cụ thể:`. */
const LEADS_TO_ITEMS = /(?:^(?=(?:\S+ ){5}).* (?:bao )?gồm\s?:$)|[,.;] (?:cụ thể|bao gồm|gồm|trong đó|như)(?: như sau| là)?(?: (?:xác định|nêu|làm|ghi|tập trung)(?: rõ)?)?\s?:$/iu;

/** Behind a body: it leads, and others work with it. */
const CHAIRED_WITH = /\bchủ trì,? (?:và )?phối hợp /u;

/** Longest title in characters, with and without capitals. */
const LONGEST_TITLE = 320;
/** Longest matter that stands over what is settled, in characters. */
const LONGEST_MATTER = 640;
const LONGEST_SENTENCE_TITLE = 140;
/** Longest imperative without full stop that is a title over a single paragraph. */
const LONGEST_PLAIN_TITLE = 120;
/** A longer text that ends in `… sau:` is a sentence that leads to its items. */
const LONGEST_INTRO_TITLE = 160;

/**
 * The headings among the branches of one list. Titles over plain paragraphs look like items that run on; there the
 * list decides: what most of them are, all of them are.
 */
export function headingsAmong(branches: readonly Branch[]): ReadonlySet<Branch> {
  const headings = new Set(branches.filter(isHeading));
  for (const alike of groupsAlike(branches)) {
    const sure = alike.filter((branch) => headings.has(branch)).length;
    if (sure === 0 || sure === alike.length) continue;
    const lettered = alike[0]!.paragraph.marker!.family === 'letter';
    // A lettered imperative with a paragraph under it is one task, so that among letters headings must prevail.
    const all = lettered ? sure * 2 > alike.length : true;
    for (const branch of alike) {
      if (all) headings.add(branch);
      else headings.delete(branch);
    }
  }
  const last = lastOfItems(branches);
  if (last) headings.delete(last);
  for (const alike of emphasisedAlike(branches)) {
    if (alike.filter((branch) => headings.has(branch)).length >= LEAST_EMPHASISED) for (const branch of alike) if (isPlainTitle(branch)) headings.add(branch);
  }
  return headings;
}

/**
 * The last branch of a numbered list whose others have nothing under them, if it is one of its items and no title: what stands below it
 * follows the list. `5. Báo cáo kết quả hằng quý`, and in the next paragraph `Thời hạn triển khai: …`
 */
function lastOfItems(branches: readonly Branch[]): Branch | null {
  const last = branches.at(-1);
  const style = last?.paragraph.marker?.family === 'number' ? last.paragraph.marker.style : null;
  if (style === null || !last || last.paragraph.emphasised || !isPlainTitle(last) || isCapitals(last.paragraph.text)) return null;
  const before = branches.filter(({ paragraph }) => paragraph.marker?.style === style).slice(0, -1);
  const orders = [last, ...before].filter(({ paragraph }) => isImperative(paragraph.text)).length;
  const tells = orders * 2 > before.length || /\p{L}: \S/u.test(last.paragraph.text);
  return tells && before.length >= LEAST_ITEMS && before.every(({ children }) => children.length === 0) ? last : null;
}

/** The branches whose whole text is emphasised, by style: `**c) Kiểm tra, đối soát**` over a paragraph is a title as `**a) Rà soát**` and `**b) Kết nối**` over items are. */
function emphasisedAlike(branches: readonly Branch[]): readonly (readonly Branch[])[] {
  const styles = new Set(branches.map(({ paragraph }) => paragraph.marker?.style));
  return [...styles].map((style) => branches.filter(({ paragraph }) => paragraph.emphasised && paragraph.marker !== null && paragraph.marker.style === style));
}

/** The numbered and the lettered branches with a title over unmarked paragraphs only, by style. */
function groupsAlike(branches: readonly Branch[]): readonly (readonly Branch[])[] {
  const groups = new Map<string, Branch[]>();
  for (const branch of branches) {
    const { marker, text, emphasised } = branch.paragraph;
    if (!marker || !UNIFORM.has(marker.family) || !isPlainTitle(branch) || emphasised || isCapitals(text) || assigns(text)) continue;
    const group = groups.get(marker.style);
    if (group) group.push(branch);
    else groups.set(marker.style, [branch]);
  }
  return [...groups.values()];
}

function isPlainTitle({ paragraph, children }: Branch): boolean {
  return children.length > 0 && paragraph.text.length <= LONGEST_TITLE && (!/[.;,!?]$/u.test(paragraph.text) || namesOnlyDoers(paragraph.text))
    && children.every((child) => child.paragraph.marker === null && child.paragraph.row === null);
}

/** True if a branch's paragraph is a heading, judged by itself. */
export function isHeading(branch: Branch): boolean {
  const { marker, text } = branch.paragraph;
  if (!marker || text.length > (namesMatter(text) ? LONGEST_MATTER : LONGEST_TITLE)) return false;
  const items = branch.children.some(({ paragraph }) => paragraph.marker !== null || paragraph.row !== null);
  switch (marker.family) {
    case 'appendix':
    case 'part':
    case 'chapter':
    case 'division':
      return true;
    case 'article':
      return !/(?:(?:như sau|sau đây|sau)\s*|(?:như sau|sau đây)(?!\p{L})[^:]*):$/iu.test(text) && !LEADS_TO_ITEMS.test(text) && !endsSentence(text) && isOneSentence(text) && branch.children.length > 0;
    case 'roman':
    case 'capital':
      return isCapitals(text) || !endsSentence(text) || (text.length <= LONGEST_SENTENCE_TITLE && branch.children.length > 0);
    case 'number':
    case 'decimal':
      return isNumberedHeading(branch, items);
    case 'letter':
      return isLetteredHeading(branch, items && !isDescribed(branch));
    default:
      return false;
  }
}

/** Where a run-in heading (`1. Mục đích: …`) ends in its paragraph's text, or null. */
export function runInTitleEnd(text: string): number | null {
  const colon = text.indexOf(':');
  if (colon < 3 || colon > 60 || colon === text.length - 1) return null;
  const title = text.slice(0, colon);
  return RUN_IN.includes(plain(title)) || (title.split(' ').length <= LONGEST_RUN_IN_WORDS && namesAims(title)) ? colon : null;
}

function namesAims(title: string): boolean {
  return AIMS.has(kindOfTitle(title, false) ?? 'other');
}

/** Where a title in capitals ends before what stands in its line in small letters (`IV. THỜI HẠN: Gửi kết quả …`), or null. */
export function capitalTitleEnd(text: string): number | null {
  const colon = text.indexOf(':');
  if (colon < 3 || colon > LONGEST_CAPITALS) return null;
  return isCapitals(text.slice(0, colon)) && /\p{Ll}{2}/u.test(text.slice(colon)) ? colon : null;
}

/** Where the heading ends that a duty follows in the same paragraph, before the items under it (`2. Về cán bộ: Tập trung rà soát …`), or null. */
export function workTitleEnd({ paragraph: { text }, children }: Branch): number | null {
  const colon = text.slice(0, LONGEST_WORK_TITLE).search(/:\s/u);
  if (colon < 0 || !/[.:;]$/u.test(text) || !children.some(({ paragraph }) => paragraph.marker !== null) || beginsWith(text.toLowerCase(), WORK) === null) return null;
  const duty = text.slice(colon + 1).trim();
  return isImperative(duty) && !isAddress(duty) && duty.split(' ').length >= LEAST_DUTY_WORDS ? colon : null;
}

function isNumberedHeading(branch: Branch, items: boolean): boolean {
  const { text, emphasised, bold } = branch.paragraph;
  if (workTitleEnd(branch) !== null) return false;
  if (branch.children.length === 0) return (emphasised || isCapitals(text)) && !endsSentence(text) && text.length < 200;
  if (isCapitals(text)) return true;
  // A semicolon ends an item, unless lettered items stand under it.
  if (/;$/u.test(text) && branch.children.some(({ paragraph }) => paragraph.marker?.family === 'letter') && isOneSentence(text)) return true;
  if (/[;,]$/u.test(text) || assigns(text) || LEADS_TO_ITEMS.test(text)) return false;
  if (text.endsWith(':') && tellsPartners(text)) return false;
  if (/:$/u.test(text)) return items ? !(asksBelow(text) || (text.length > LONGEST_INTRO_TITLE && /\bsau(?: đây)?\s*:$/u.test(text))) : namesMatter(text) || (text.length <= 120 && !isImperative(text));
  // Over a paragraph of its own the sentence is no title: `Bộ gửi kèm tài liệu gồm:` goes on with something else.
  if (endsSentence(text)) return items && branch.children[0]!.paragraph.marker !== null && isOneSentence(text) && !tellsDuty(text);
  // A title without full stop: what follows stands under it.
  return items || emphasised || bold || !isImperative(text) || text.length <= LONGEST_PLAIN_TITLE || branch.children.length > 1;
}

function isLetteredHeading(branch: Branch, items: boolean): boolean {
  const { text, emphasised, bold } = branch.paragraph;
  if (branch.children.length === 0 || /[;,]$/u.test(text) || LEADS_TO_ITEMS.test(text) || introducesPartners(text)) return false;
  if (isCapitals(text)) return true;
  if (!items && /:$/u.test(text)) return text.length <= 220 && (!isImperative(text) || isAddress(text));
  if (!items) return !endsSentence(text) && !isImperative(text) && (emphasised || bold || text.length <= 90);
  if (endsSentence(text)) return branch.children[0]!.paragraph.marker !== null && isOneSentence(text) && namesAims(text);
  if (asksBelow(text) || ASKS_ITEMS.test(text)) return false;
  return !(/:$/u.test(text) && (isImperative(text) || tellsPartners(text) || (tellsDoer(text) && text.split(' ').length >= LEAST_SENTENCE_WORDS))) && text.length <= 220;
}

/** True over a paragraph that says what to do and marked lines that only tell who does it, by when and what for. */
function isDescribed({ children: [first, ...lines] }: Branch): boolean {
  return first?.paragraph.marker === null && lines.every(({ paragraph }) => paragraph.marker === null || isLabelled(paragraph.text));
}

function endsSentence(text: string): boolean {
  return /[.;!?…]["”)]?$/u.test(text) && !/\b(?:v\.v|\.{2,})\.?$/u.test(text);
}

/** True if a text asks or charges somebody: what follows the agency's name stands below. */
function isAddress(text: string): boolean {
  return beginsWith(text.toLowerCase(), ['đề nghị', 'yêu cầu', 'giao']) !== null;
}

/** True for `Trong thời gian tới, yêu cầu các bộ thực hiện một số nhiệm vụ sau:`: a sentence that asks for what stands in its items. */
function asksBelow(text: string): boolean {
  return ASKS_BELOW.test(text);
}

/** True for `Về việc …:`, `Về kiến nghị …:`, however long: what is settled below. */
function namesMatter(text: string): boolean {
  return MATTER.test(text);
}

/** True for `Bộ Tài chính chủ trì, phối hợp với các cơ quan:`, which tells who does what stands below with whom. */
function tellsPartners(text: string): boolean {
  return text.includes('phối hợp') && beginsWithIssuer(text) && CHAIRED_WITH.test(text);
}

/** True for `Sở Tư pháp: phối hợp …`: an agency and its duty in one paragraph. */
function assigns(text: string): boolean {
  const [agency = '', duty = ''] = text.split(/:\s+(?=\p{L})/u, 2);
  return beginsWithIssuer(agency) && duty.split(' ').length >= LEAST_DUTY_WORDS && !NAMES_ONLY.test(duty);
}

/** True for `Sở Tư pháp tổ chức tập huấn cho …, xong trước ngày 30/6.`: an agency and, in a whole sentence, what it must do. */
function tellsDuty(text: string): boolean {
  return beginsWithIssuer(text) && text.split(' ').length >= LEAST_SENTENCE_WORDS;
}

function isOneSentence(text: string): boolean {
  return !/[.;!?]\s+\p{Lu}/u.test(text.replace(/^\p{L}+ \d+\./u, ''));
}

/** True if a text begins with the verb of a directive. */
function isImperative(text: string): boolean {
  return beginsWith(text.toLowerCase(), IMPERATIVES) !== null;
}
