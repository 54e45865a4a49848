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
const PROGRAMMES = phraseSet(EVENT_LABELS.programme);
const lasts = hasForm(LASTING_FORMS);

export class SiblingWords {
  readonly #words: NodeWords;
  readonly #directing = new Map<readonly OutlineNode[], boolean>();
  readonly #announcing = new Map<readonly OutlineNode[], boolean>();
  readonly #lasting = new Map<readonly OutlineNode[], boolean>();

  constructor(words: NodeWords) {
    this.#words = words;
  }

  /** True if one of the unmarked paragraphs among siblings asks somebody for something, or says who must do what: beside it the others tell why. */
  direct(siblings: readonly OutlineNode[]): boolean {
    return remembered(this.#directing, siblings, ({ kind }, text) => kind === 'paragraph' && (asks(text) || hasSubject(text)) && !isClosing(text), this.#words);
  }

  /** True for what happens at an event: `4. Nội dung: …` beside `2. Địa điểm: …`, `Hướng dẫn lập hồ sơ (30 phút)` beside `Giải lao (15 phút)`. */
  isProgramme(siblings: readonly OutlineNode[], text: string): boolean {
    if (lasts(text) && remembered(this.#lasting, siblings, (_, own) => lasts(own) && !isImperative(own), this.#words)) return true;
    return labels(text, PROGRAMMES) && remembered(this.#announcing, siblings, (node, own) => labels(node.kind === 'heading' ? `${node.title ?? ''}:` : own, VENUES), this.#words);
  }
}

/** True if some of the siblings pass a test; found once for each list. */
function remembered(known: Map<readonly OutlineNode[], boolean>, siblings: readonly OutlineNode[], test: (node: OutlineNode, text: string) => boolean, words: NodeWords): boolean {
  let found = known.get(siblings);
  if (found === undefined) known.set(siblings, (found = siblings.some((node) => test(node, words.of(node)))));
  return found;
}

/** True if a text begins with one of some labels and a colon. */
function labels(text: string, phrases: ReturnType<typeof phraseSet>): boolean {
  const tokens = opening(text);
  const label = phrases.match(tokens, 0);
  return label !== null && tokens[label.length]?.text === ':';
}
