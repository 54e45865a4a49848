/** The kind of a section: from the heading's own words, else from its parent. */
import type { SectionKind } from '../contract/schema.js';
import { IMPERATIVE_OPENERS } from '../lexicon/imperatives.js';
import { beginsWithIssuer } from '../lexicon/issuers.js';
import { FIELD_WORK, STRONG_PREDICATES } from '../lexicon/predicates.js';
import { CARRYING_OUT, NO_IMPERATIVES, OBLIGING_ARTICLES, PHASE_TITLES, SCOPE_TITLES, SECTION_FILLERS, SECTION_WORDS, TASK_WORDS } from '../lexicon/sections.js';
import { isCapitals, Openings, openings, plain, wordsOf } from '../vietnamese/index.js';
import { namesDoers, tellsDoer } from './doers.js';

const IMPERATIVES = openings(IMPERATIVE_OPENERS.phrases.map(plain));
const NOT_IMPERATIVE = openings(NO_IMPERATIVES.phrases.map(plain));
const SCOPES = openings(SCOPE_TITLES.phrases.map(plain));
const OBLIGES = new RegExp(wordsOf(OBLIGING_ARTICLES.phrases), 'iu');
const LEAVES_DUTIES = new RegExp(wordsOf(OBLIGING_ARTICLES.titles), 'iu');
/** `Công tác tuyên truyền`: work that is named as one to be done, unless its heading tells how things stand. */
const WORK_NAMED = openings([plain('công tác')]);
/** `Về kinh tế (11 chỉ tiêu)`, folded. */
const COUNTED_AIMS = /\(\s*\d{1,3} (?:chi|muc) tieu\s*\)$/u;
/** What else work begins with: `Phát quang …`, `Sơ tán …`. A verb of one syllable is too often the first of a noun. */
const DEEDS = openings([...STRONG_PREDICATES.phrases, ...FIELD_WORK.phrases].filter((phrase) => phrase.includes(' ')).map(plain));
/** `Trước bão`, `Sau hội thi`: the time of an event, over what is done at it. */
const PHASES = openings(PHASE_TITLES.phrases.map(plain));
const CARRIES_OUT = openings([...CARRYING_OUT.phrases].map(plain).sort((a, b) => b.length - a.length));
const PAPERS = openings(CARRYING_OUT.papers.map(plain));
const FEWEST_DIRECTIVES = 2;
/** Characters that hold any of the imperatives. */
const LONGEST_OPENER = 40;
const FILLERS = openings([...SECTION_FILLERS.phrases].map(plain).sort((a, b) => b.length - a.length));
const WORDS = SECTION_WORDS.flatMap(({ kind, yields, reports, ways, charges, phrases }, order) => phrases.map((phrase) => ({ kind, yields: yields === true, reports: reports === true, ways: ways === true, charges: charges !== false, order, phrase: plain(phrase) })))
  .sort((a, b) => b.phrase.length - a.phrase.length || a.order - b.order);
const OPENING_WORDS = new Openings(WORDS.map((word) => [word.phrase, word] as const));
/** What parts the things that a title names. */
const PARTS = /, | va | - /u;
/** What is to be done, by any name that it shares a title with. */
const WORK = openings(TASK_WORDS.phrases.map(plain));
/** Words that tell the kind also from the middle of a title. */
const TELLING = WORDS.filter(({ kind, phrase }) => kind !== 'other' && phrase.includes(' '));

/**
 * The kind that a heading's own words tell, or null.
 * @param top true for a heading of the top level; in capitals, its words count wherever they stand in the title.
 */
export function kindOfTitle(title: string, top: boolean): SectionKind | null {
  const text = bare(title);
  const first = OPENING_WORDS.of(unquoted(title)) ?? OPENING_WORDS.of(text);
  if (first?.yields) return text.split(PARTS).map((part) => OPENING_WORDS.of(part)).find((word) => word && !word.yields)?.kind ?? (top ? first.kind : null);
  if (first?.reports) return text.split('; ').slice(1).some((part) => OPENING_WORDS.of(bare(part))?.kind === 'tasks') ? 'tasks' : first.kind;
  // `Yêu cầu các chủ đầu tư`: one asks somebody, and lays down no requirements.
  if (first) return announcesTasks(text) || (first.kind === 'requirements' && namesDoers(`${title}:`)) ? 'tasks' : first.kind;
  if (COUNTED_AIMS.test(text)) return 'objectives';
  if (!top || !isCapitals(title)) return null;
  return TELLING.find(({ phrase }) => text.includes(phrase))?.kind ?? null;
}

/** `Mục tiêu, nhiệm vụ và giải pháp`: where a title names several things, the tasks among them count. */
function announcesTasks(text: string): boolean {
  return text.split(PARTS).slice(1).some((part) => WORK.begin(part));
}

/** True for a title under which stands how things are (`Hiện trạng`), unless its items mostly say what to do. */
export function reportsState(title: string, items: readonly string[]): boolean {
  return OPENING_WORDS.of(bare(title))?.reports === true && items.filter(isImperative).length * 2 < Math.max(1, items.length);
}

/** True for a title that tells how things are (`Đánh giá tình hình thực hiện`) over items most of which say who must do what: those are to assess it. */
export function asksForState(title: string, items: readonly string[]): boolean {
  return OPENING_WORDS.of(bare(title))?.reports === true && items.length >= FEWEST_DIRECTIVES && items.filter(tellsDoer).length * 3 >= items.length * 2;
}

/** True for a title of ways (`Phương pháp, các bước giám sát`) over items most of which say what to do, or who must. */
export function tellsSteps(title: string, items: readonly string[]): boolean {
  return OPENING_WORDS.of(bare(title))?.ways === true && saysWhatToDo(items);
}

/** True for items most of which say what to do, or who must. */
export function saysWhatToDo(items: readonly string[]): boolean {
  return items.length >= FEWEST_DIRECTIVES && items.filter((text) => isImperative(text) || namesDeed(text) || tellsDoer(text)).length * 2 >= items.length;
}

/** True for a title that carries out a matter of its own (`Tổ chức thực hiện công tác tuyên truyền`), not the document. */
export function carriesOutMatter(title: string): boolean {
  const text = unquoted(title);
  const opener = CARRIES_OUT.of(text);
  const matter = opener === null ? '' : text.slice(opener.length).trim();
  return /^\p{L}/u.test(matter) && !PAPERS.begin(matter);
}

/** True for a title under which stand papers or rights, whatever stands above it. */
export function chargesNobody(title: string): boolean {
  return (OPENING_WORDS.of(unquoted(title)) ?? OPENING_WORDS.of(bare(title)))?.charges === false;
}

/** True for an article of no kind of its own that obliges somebody in one of its items: there those that do so are tasks. */
export function obligesSomebody(title: string, items: readonly string[]): boolean {
  return kindOfTitle(title, false) === null && !SCOPES.begin(bare(title)) && items.some((text) => OBLIGES.test(text));
}

/** True for a title that obliges somebody, known to a lexicon or not, to do what stands under it: `Tổ Quản lý chợ có trách nhiệm`. */
export function leavesDuties(title: string): boolean {
  return LEAVES_DUTIES.test(title);
}

/** A title as the section words are looked up in it: folded, without quotes and leading fillers. */
function bare(title: string): string {
  let text = unquoted(title);
  for (;;) {
    const filler = FILLERS.of(text);
    if (filler === null) break;
    text = text.slice(filler.length).trim();
  }
  return text;
}

function unquoted(title: string): string {
  return plain(title).replace(/[“”"'*]/gu, '').replace(/\s*-\s*/gu, ' - ').replace(/\s+,/gu, ',');
}

/**
 * The kind of a top heading that no section word tells: an agency's name heads its duties; an imperative, or items that
 * mostly begin with one or with another deed, a group of tasks; below the time of an event (`Sau bão`) one such item is enough.
 * @param deeds true where items with other verbs of work, or that say who must do what, count as well, as those of an article in a law do not.
 */
export function kindByContent(title: string, items: readonly string[], rootKind: SectionKind, deeds: boolean): SectionKind | null {
  if (namesWork(title)) return 'tasks';
  if (rootKind !== 'other') return null;
  if (beginsWithIssuer(title)) return 'implementation';
  const directives = items.filter((text) => namesWork(text) || (deeds && (namesDeed(text) || tellsDoer(text)))).length;
  if (directives > 0 && PHASES.begin(plain(title))) return 'tasks';
  return directives >= FEWEST_DIRECTIVES && directives * 2 >= items.length ? 'tasks' : null;
}

/** True for a text that begins by saying what to do. */
export function isImperative(text: string): boolean {
  return beginsImperative(plain(text.slice(0, LONGEST_OPENER)));
}

function beginsImperative(opening: string): boolean {
  return IMPERATIVES.begin(opening) && !NOT_IMPERATIVE.begin(opening);
}

function namesDeed(text: string): boolean {
  const opening = plain(text.slice(0, LONGEST_OPENER));
  return DEEDS.begin(opening) && !NOT_IMPERATIVE.begin(opening);
}

function namesWork(text: string): boolean {
  const opening = plain(text.slice(0, LONGEST_OPENER));
  return beginsImperative(opening) || WORK_NAMED.begin(opening);
}
