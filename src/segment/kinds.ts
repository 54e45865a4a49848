/** The kind of a section: from the heading's own words, else from its parent. */
import type { SectionKind } from '../contract/schema.js';
import { IMPERATIVE_OPENERS } from '../lexicon/imperatives.js';
import { beginsWithIssuer } from '../lexicon/issuers.js';
import { SECTION_FILLERS, SECTION_WORDS } from '../lexicon/sections.js';
import { beginsWith, isCapitals, plain } from '../vietnamese/index.js';

const IMPERATIVES = [...IMPERATIVE_OPENERS.phrases, 'công tác'].map(plain);
const FILLERS = [...SECTION_FILLERS.phrases].map(plain).sort((a, b) => b.length - a.length);
const WORDS = SECTION_WORDS.flatMap(({ kind, phrases }, order) => phrases.map((phrase) => ({ kind, order, phrase: plain(phrase) })))
  .sort((a, b) => b.phrase.length - a.phrase.length || a.order - b.order);
/** Words that tell the kind also from the middle of a title. */
const TELLING = WORDS.filter(({ kind, phrase }) => kind !== 'other' && phrase.includes(' '));

/**
 * The kind that a heading's own words tell, or null.
 * @param top true for a heading of the top level; in capitals, its words count wherever they stand in the title.
 */
export function kindOfTitle(title: string, top: boolean): SectionKind | null {
  let text = plain(title).replace(/[“”"'*]/gu, '').replace(/\s*-\s*/gu, ' - ').replace(/\s+,/gu, ',');
  for (;;) {
    const filler = beginsWith(text, FILLERS);
    if (filler === null) break;
    text = text.slice(filler.length).trim();
  }
  const first = WORDS.find(({ phrase }) => beginsWith(text, [phrase]) !== null);
  if (first) return first.kind;
  if (!top || !isCapitals(title)) return null;
  return TELLING.find(({ phrase }) => text.includes(phrase))?.kind ?? null;
}

/** The kind of a top heading that no section word tells: an agency's name heads its duties, an imperative a group of tasks. */
export function kindByOpening(title: string, rootKind: SectionKind): SectionKind | null {
  const text = plain(title);
  if (beginsWith(text, IMPERATIVES) !== null) return 'tasks';
  return beginsWithIssuer(title) && rootKind === 'other' ? 'implementation' : null;
}
