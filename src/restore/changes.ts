/** What restoration changes in a text, as ranges: the core that plain text and pages share. */
import { hasMarks, stripMarks } from '../vietnamese/index.js';
import { applyChanges } from './apply-changes.js';
import { withCellRules } from './cell-rules.js';
import { isRecognised, isVietnamese, keepCost, mayShareDamage } from './damage.js';
import type { Decision } from './decoder.js';
import { documentChannel } from './document-channel.js';
import { decideTokens } from './engine.js';
import { repairMarkers } from './markers.js';
import { documentAbbreviations, knownWords, mended, writeAbbreviations } from './mend/index.js';
import { restorationModel } from './model/load.js';
import { repairTokens } from './repair.js';
import { segmentsOf, type Segment } from './segments.js';
import { countSlips, type SlipCount } from './slips.js';
import { placementOf } from './surface.js';
import { tokenise, type PlacedToken } from './tokenise.js';
import type { Change, Damage, RestoreOptions } from './types.js';

/** Share of changes that are right where no other reading comes near; measured as the confidence of pages is. */
const SURE_CHANGE = 0.97;
/** Margin in nats below which no reading is clearly better. */
const UNDECIDED = 0.03;
/** A change may lose so many letters, or this share of them; measured, right ones lose hardly ever more. */
const LETTERS_LOST = { least: 2, share: 0.4 } as const;
/** Letters of a word whose marks are told from two readings alike; fewer letters are also what other words are read as. */
const LEAST_READ = 3;

/** A page's text, looked at before anything is decided. */
export interface JudgedPage {
  readonly text: string;
  readonly tokens: readonly PlacedToken[];
  /** The tokens' lines, repaired. */
  readonly lines: readonly string[];
  readonly segments: readonly Segment[];
  /** Slips in the segments that have their marks. */
  readonly slips: SlipCount;
}

export interface PageChanges {
  readonly changes: readonly Change[];
  /** The worst that happened to a part of the page. */
  readonly damage: Damage;
  /** Mean chance that a decision is wrong, by its margin; null where nothing had to be decided. */
  readonly doubt: number | null;
}

const NO_SLIPS: SlipCount = { words: 0, slips: 0, slipped: new Set() };

/** Looks at one page's text. `recognised` tells that we read it from an image ourselves. */
export function judgePage(text: string, recognised: boolean, options: RestoreOptions = {}): JudgedPage {
  const tokens = repairTokens(text, tokenise(text));
  const lines = linesOf(tokens);
  const segments = options.damage ? [{ first: 0, end: lines.length, damage: options.damage }] : segmentsOf(lines, recognised);
  const marked = segments.filter(({ first, end, damage }) => damage === 'vietnamese-ocr' || (damage === 'none' && isVietnamese(lines.slice(first, end).join('\n'))));
  const slips = marked.length === 0 ? NO_SLIPS : countSlips(marked.flatMap((segment) => tokensOf(tokens, segment)), restorationModel());
  return { text, tokens, lines, segments, slips };
}

/**
 * The changes that restore each page of one document. Whether its right-looking pages were recognised is told from all of
 * them, since each has few slips.
 */
export function changesOf(judged: readonly JudgedPage[]): PageChanges[] {
  const pages = withSharedDamage(judged);
  const found = pages.filter(({ segments }) => segments.some(({ damage }) => damage === 'none')).map(({ slips }) => slips);
  const english = decideEnglish(pages);
  if (!isRecognised(sumOf(found))) return withAbbreviations(pages, pages.map((page) => pageChanges(page, english)));
  return withAbbreviations(pages, pages.map((page) => pageChanges({
    ...page, segments: page.segments.map((segment) => (segment.damage === 'none' && page.slips.words > 0 ? { ...segment, damage: 'vietnamese-ocr' } : segment)),
  }, english)));
}

function sumOf(counts: readonly SlipCount[]): SlipCount {
  const sum = (of: 'words' | 'slips'): number => counts.reduce((total, count) => total + count[of], 0);
  return { words: sum('words'), slips: sum('slips'), slipped: new Set(counts.flatMap(({ slipped }) => [...slipped])) };
}

/** Pages with those of few words, whose damage does not show, taken to be read with English data where others of the document were. */
function withSharedDamage(pages: readonly JudgedPage[]): readonly JudgedPage[] {
  const english = pages.some(({ segments }) => segments.every(({ damage }) => damage === 'english-ocr'));
  if (!english) return pages;
  return pages.map((page) => (page.segments.every(({ damage }) => damage === 'none') && mayShareDamage(page.text)
    ? { ...page, segments: [{ first: 0, end: page.lines.length, damage: 'english-ocr' }] } : page));
}

/** The decisions of each part that was read with English data. All are decided together: what one page repeats helps the others. */
function decideEnglish(pages: readonly JudgedPage[]): ReadonlyMap<Segment, readonly Decision[]> {
  const parts = pages.flatMap((page) => page.segments.filter(({ damage }) => damage === 'english-ocr').map((segment) => ({ segment, tokens: tokensOf(page.tokens, segment) })));
  const tokens = parts.flatMap((part) => part.tokens);
  if (tokens.length === 0) return new Map();
  const model = restorationModel();
  const decided = decideTokens(withCellRules(tokens), model, { damage: 'english-ocr', placement: placementOf('', 'english-ocr'), keep: 0, channel: documentChannel(tokens, model), known: knownWords(tokens) });
  let start = 0;
  let at = 0;
  return new Map(parts.map(({ segment, tokens: own }) => {
    const end = start + own.length;
    const decisions: Decision[] = [];
    for (; at < decided.length && decided[at]!.first < end; at++) decisions.push({ ...decided[at]!, first: decided[at]!.first - start, end: decided[at]!.end - start });
    start = end;
    return [segment, decisions];
  }));
}

/** The changes with those that the document's own abbreviations call for, on the pages that were read with English data. */
function withAbbreviations(pages: readonly JudgedPage[], found: readonly PageChanges[]): PageChanges[] {
  const read = found.flatMap(({ damage, changes }, at) => (damage === 'english-ocr' ? [applyChanges(pages[at]!.text, changes)] : []));
  const printed = read.length === 0 ? new Map<string, string>() : documentAbbreviations(read, restorationModel().language);
  if (printed.size === 0) return [...found];
  return found.map((own, at) => (own.damage === 'english-ocr' ? { ...own, changes: writeAbbreviations(pages[at]!, own.changes, printed) } : own));
}

function pageChanges({ text, tokens, lines, segments, slips }: JudgedPage, english: ReadonlyMap<Segment, readonly Decision[]>): PageChanges {
  const changes: Change[] = [];
  const margins: number[] = [];
  let damage: Damage = 'none';
  for (const segment of segments) {
    const own = tokensOf(tokens, segment);
    if (segment.damage === 'none') {
      changes.push(...own.flatMap((token) => repairOf(text, token)));
      continue;
    }
    damage = segment.damage;
    const model = restorationModel();
    const decided = english.get(segment) ?? decideTokens(own, model, { damage: segment.damage, placement: placementOf(lines.join('\n'), segment.damage), keep: keepCost(slips) });
    for (const decision of mended(repairMarkers(decided, own), own, segment.damage, model)) {
      margins.push(decision.margin);
      changes.push(...changeOf(text, own, decision, segment.damage));
    }
  }
  return { changes, damage, doubt: margins.length === 0 ? null : margins.reduce((sum, margin) => sum + 1 - probability(margin), 0) / margins.length };
}

function tokensOf(tokens: readonly PlacedToken[], { first, end }: Segment): PlacedToken[] {
  return tokens.filter(({ line }) => line >= first && line < end);
}

/** The lines that tokens stand in, up to the last that has one. */
function linesOf(tokens: readonly PlacedToken[]): string[] {
  const lines: string[][] = Array.from({ length: (tokens.at(-1)?.line ?? 0) + 1 }, () => []);
  for (const { line, text } of tokens) lines[line]!.push(text);
  return lines.map((words) => words.join(' '));
}

/** A repaired token as a change, if its characters changed. */
function repairOf(text: string, token: PlacedToken): Change[] {
  const { start, end } = token;
  const raw = text.slice(start, end);
  const repaired = token.text + spaceAfter(token);
  return raw === repaired ? [] : [{ range: { start, end }, raw, text: repaired, confidence: 1, runnerUp: null, undecided: false }];
}

function changeOf(text: string, tokens: readonly PlacedToken[], decision: Decision, damage: Damage): Change[] {
  const range = { start: tokens[decision.first]!.start, end: tokens[decision.end - 1]!.end };
  const raw = text.slice(range.start, range.end);
  const space = spaceAfter(tokens[decision.end - 1]!);
  if (raw === decision.text) return space === '' ? [] : [{ range, raw, text: raw + space, confidence: 1, runnerUp: null, undecided: false }];
  const confidence = SURE_CHANGE * probability(decision.margin);
  const isTie = decision.margin < UNDECIDED && !differsInSigns(decision) && !(damage === 'english-ocr' && onlyLostMarks(raw, decision));
  return isTie || (!isKnown(decision) && losesLetters(raw, decision.text))
    ? [{ range, raw, text: raw + space, confidence, runnerUp: decision.text, undecided: true }]
    : [{ range, raw, text: decision.text + space, confidence, runnerUp: decision.runnerUp, undecided: false }];
}

/** True where two readings have the letters that were read, with marks: what was read without them is no third choice where all marks were lost. */
function onlyLostMarks(raw: string, { text, runnerUp }: Decision): boolean {
  return countLetters(raw) >= LEAST_READ && [text, runnerUp ?? ''].every((reading) => hasMarks(reading) && stripMarks(reading) === raw);
}

/** True for what is known to stand there: no other reading was looked at. */
function isKnown({ margin, runnerUp }: Decision): boolean {
  return margin === Infinity && runnerUp === null;
}

/** The space that was lost behind a token. */
function spaceAfter({ spaceLost }: PlacedToken): string {
  return spaceLost === true ? ' ' : '';
}

/** True where the second best reading has the same letters and digits, so that nothing but a sign is undecided. */
function differsInSigns({ text, runnerUp }: Decision): boolean {
  return runnerUp !== null && lettersOf(text) === lettersOf(runnerUp);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\d]/gu, '');
}

/**
 * True where a reading has far fewer letters than what was recognised. Damage turns one letter into up to three
 * characters here and there; a whole word's worth of letters is another word that was glued on.
 */
function losesLetters(raw: string, text: string): boolean {
  const before = countLetters(raw);
  return before - countLetters(text) > Math.max(LETTERS_LOST.least, LETTERS_LOST.share * before);
}

function countLetters(text: string): number {
  return text.normalize('NFC').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Probability that a decision is right, from its margin over the runner-up alone. */
function probability(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}
