/** Whether an outline node is a task, judged by its words, its kind of section and its siblings. */
import type { SectionKind } from '../../contract/schema.js';
import type { OutlineNode } from '../../segment/outline.js';
import { beginsWithIssuer } from '../../lexicon/issuers.js';
import { ANSWERING_FORMS } from '../../lexicon/sentence-forms.js';
import { OBLIGING_ARTICLES } from '../../lexicon/sections.js';
import { isCapitals, wordsOf } from '../../vietnamese/index.js';
import { readRoles } from '../roles/read-roles.js';
import { showsAny } from '../text/sentence-forms.js';
import { isClosing } from './closings.js';
import { asks, hasSubject, isImperative, isIntro, obliges, setsRoutine, tellsWhereto } from './directives.js';
import type { Surroundings } from './drafting.js';
import { behindTime } from './labels.js';
import type { SiblingWords } from './sibling-words.js';
import { nestedIn } from './siblings.js';
import { isCitation, isDecidingAct, isEnactment, isFragment, isRecital, isStatement, opensWithGrounds, speaksOfDuty } from './statements.js';

const ENDS_SENTENCE = /[.;]\s*$/u;
/** `… các nhiệm vụ sau.`: what is to be done stands below. */
const LEADS_ON = / (?:sau|sau đây|như sau)\s*[.;]\s*$/iu;
/** Words that a duty over items has at least. */
const LEAST_SENTENCE_WORDS = 16;
/** In an article of a regulation it makes an item a task of the body that it names. */
const OBLIGES = new RegExp(wordsOf(OBLIGING_ARTICLES.phrases), 'iu');
const answersFor = showsAny(ANSWERING_FORMS);
/** Longest end of a text that says what several bodies answer for, in characters. */
const LONGEST_ENDING = 120;
/** Sections that mostly tell where money comes from, or hold forms and lists: there a task says what to do, or who must. */
const TELLS_RATHER: ReadonlySet<SectionKind> = new Set(['funding', 'appendix']);
const TASK_KINDS: ReadonlySet<SectionKind> = new Set(['tasks', 'implementation', 'funding', 'appendix']);

/** True if what stands in a node's section may be a task. */
export function takesTasks(node: OutlineNode): boolean {
  return TASK_KINDS.has(node.sectionKind);
}

/** True if an item or a paragraph without items of its own is a task. */
export function isTask(node: OutlineNode, siblings: readonly OutlineNode[], text: string, around: Surroundings, beside: SiblingWords): boolean {
  if (beside.isProgramme(siblings, text)) return false;
  if ((around.parts || TELLS_RATHER.has(node.sectionKind)) && !isImperative(text) && !hasSubject(text) && !setsRoutine(text)) return false;
  if (isStatement(text) || isIntro(text) || isFragment(text) || isCitation(text) || isCapitals(text) || asksAll(text)) return false;
  if (node.ruled === true && around.introduced !== true && !obligesBody(text)) return false;
  const article = isArticle(node);
  if (node.kind === 'item' && !article) return true;
  if (decides(node, text)) return false;
  if (isClosing(text) || (around.heading === null && isEnactment(text))) return false;
  if (leadsToDuty(node, siblings, text, around, beside)) return false;
  if (article || setsRoutine(text) || tellsWhereto(text) || isImperative(behindTime(text)) || hasSubject(text) || beginsWithIssuer(text) || obliges(text) || asks(text)) return true;
  // Beside items, an unmarked paragraph must say what to do, or who must.
  const amongItems = around.afterItems === true || siblings.some(({ kind }) => kind === 'item' || kind === 'heading');
  return !amongItems && (speaksOfDuty(text) || isToldSo(siblings, around, beside));
}

/**
 * True where the surroundings alone make a paragraph a task: somebody was told to do what follows, or it stands under a heading and beside
 * nobody who is asked for something. In the open, as in the body of a letter, what speaks of no duty tells how things stand.
 */
function isToldSo(siblings: readonly OutlineNode[], around: Surroundings, beside: SiblingWords): boolean {
  return around.introduced === true || (around.heading !== null && !beside.direct(siblings));
}

/** True for an unmarked paragraph that opens a letter before whoever is asked for something, and before any lead-in to what is asked: what the letter rests on. */
function leadsToDuty(node: OutlineNode, siblings: readonly OutlineNode[], text: string, around: Surroundings, beside: SiblingWords): boolean {
  return around.heading === null && node.kind === 'paragraph' && around.introduced !== true && around.afterItems !== true && node !== siblings.at(-1) && (isRecital(text) || (opensWithGrounds(text) && !speaksOfDuty(text) && beside.leadsToDirection(siblings, node)));
}

/** True if a text obliges a body that it names. */
function obligesBody(text: string): boolean {
  return OBLIGES.test(text) && hasSubject(text);
}

/** True if a text only makes several bodies answer for carrying the document out. */
function asksAll(text: string): boolean {
  return answersFor(text.slice(-LONGEST_ENDING)) && readRoles(text).filter(({ role }) => role === 'lead').length > 1;
}

/** True for an article by whose text the decision itself does something: `Điều 1. Thành lập Tổ công tác gồm:`. */
export function decides(node: OutlineNode, text: string): boolean {
  return isArticle(node) && isDecidingAct(text);
}

function isArticle({ marker }: OutlineNode): boolean {
  return marker !== null && /^điều/iu.test(marker);
}

/** True if a node only introduces its items, or the siblings after it. */
export function introduces(node: OutlineNode, siblings: readonly OutlineNode[], index: number, text: string): boolean {
  if (nestedIn(node).length > 0) return false;
  return isIntro(text) && (index < siblings.length - 1 || node.children.length > 0);
}

/** True for a directive over a paragraph that introduces a list of somebody else's: `Bộ gửi kèm tài liệu gồm:`. */
export function standsAlone(text: string, firstUnder: OutlineNode, textUnder: string): boolean {
  return firstUnder.kind === 'paragraph' && !isIntro(text) && isIntro(textUnder) && hasSubject(textUnder);
}

/** True for a whole sentence over items that begins with the body that must do what it tells: the items only add to it. */
export function tellsOwnDuty(text: string): boolean {
  return ENDS_SENTENCE.test(text) && !LEADS_ON.test(text) && text.split(' ').length >= LEAST_SENTENCE_WORDS && beginsWithIssuer(text) && hasSubject(text) && !asksAll(text) && !isStatement(text);
}

/** True if a text under or behind an item has a duty, or a statement, of its own and does not go on with the item's words. */
export function standsApart(text: string): boolean {
  return hasSubject(text) || asks(text) || setsRoutine(text) || tellsWhereto(text) || isClosing(text) || isStatement(text);
}
