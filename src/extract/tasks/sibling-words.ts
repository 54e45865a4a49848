/** What the nodes beside a node tell of it, each list of them read once. */
import { EVENT_LABELS } from '../../lexicon/labels.js';
import { LASTING_FORMS } from '../../lexicon/sentence-forms.js';
import type { OutlineNode } from '../../segment/outline.js';
import { phraseSet } from '../text/phrase-index.js';
import { hasForm } from '../text/sentence-forms.js';
import { isClosing } from './closings.js';
import { asks, hasSubject, isImperative, opening } from './directives.js';
import type { NodeWords } from './node-words.js';

const VENUES = phraseSet(EVENT_LABELS.venue);
const PROGRAMMES = phraseSet([...EVENT_LABELS.programme, ...EVENT_LABELS.participants]);
const PARTICIPANTS = phraseSet(EVENT_LABELS.participants);
const lasts = hasForm(LASTING_FORMS);

export class SiblingWords {
  readonly #words: NodeWords;
  readonly #directing = new Map<readonly OutlineNode[], OutlineNode | null>();
  readonly #announcing = new Map<readonly OutlineNode[], boolean>();
  readonly #inviting = new Map<readonly OutlineNode[], boolean>();
  readonly #lasting = new Map<readonly OutlineNode[], boolean>();

  constructor(words: NodeWords) {
    this.#words = words;
  }

  /** True if one of the unmarked paragraphs among siblings asks somebody for something, or says who must do what: beside it the others tell why. */
  direct(siblings: readonly OutlineNode[]): boolean {
    return this.#firstDirecting(siblings) !== null;
  }

  /** True for a node before the first of those. */
  leadsToDirection(siblings: readonly OutlineNode[], node: OutlineNode): boolean {
    const first = this.#firstDirecting(siblings);
    return first !== null && node.range.end <= first.range.start;
  }

  /** True for what happens at an event: `4. Nội dung: …` beside `2. Địa điểm: …`, `Hướng dẫn lập hồ sơ (30 phút)` beside `Giải lao (15 phút)`. */
  isProgramme(siblings: readonly OutlineNode[], text: string): boolean {
    if (lasts(text) && remembered(this.#lasting, siblings, (_, own) => lasts(own) && !isImperative(own), this.#words)) return true;
    return labels(text, PROGRAMMES) && remembered(this.#announcing, siblings, (node, own) => labels(labelling(node, own), VENUES), this.#words);
  }

  /** True if one of the siblings tells who comes: `3. Thành phần tham dự: …`. */
  invite(siblings: readonly OutlineNode[]): boolean {
    return remembered(this.#inviting, siblings, (node, own) => labels(labelling(node, own), PARTICIPANTS), this.#words);
  }

  /** Found once for each list. */
  #firstDirecting(siblings: readonly OutlineNode[]): OutlineNode | null {
    let found = this.#directing.get(siblings);
    if (found === undefined) this.#directing.set(siblings, (found = siblings.find((node) => node.kind === 'paragraph' && directs(this.#words.of(node))) ?? null));
    return found;
  }
}

function directs(text: string): boolean {
  return (asks(text) || hasSubject(text)) && !isClosing(text);
}

/** True if some of the siblings pass a test; found once for each list. */
function remembered(known: Map<readonly OutlineNode[], boolean>, siblings: readonly OutlineNode[], test: (node: OutlineNode, text: string) => boolean, words: NodeWords): boolean {
  let found = known.get(siblings);
  if (found === undefined) known.set(siblings, (found = siblings.some((node) => test(node, words.of(node)))));
  return found;
}

/** The words in which a node may bear a label: a heading's title has lost its colon. */
function labelling(node: OutlineNode, own: string): string {
  return node.kind === 'heading' ? `${node.title ?? ''}:` : own;
}

/** True for the label of where something takes place: `Địa điểm:`. */
export function labelsVenue(text: string): boolean {
  return labels(text, VENUES);
}

/** True if a text begins with one of some labels and a colon. */
function labels(text: string, phrases: ReturnType<typeof phraseSet>): boolean {
  const tokens = opening(text);
  const label = phrases.match(tokens, 0);
  return label !== null && tokens[label.length]?.text === ':';
}
