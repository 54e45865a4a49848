/** Tells annexes that list things, rates or forms (`DANH MỤC THỦ TỤC HÀNH CHÍNH …`, `ĐỊNH MỨC …`) from those that hold work to be done. */
import { LIST_ANNEXES } from '../lexicon/sections.js';
import { isCapitals, openings, plain, wordsOf } from '../vietnamese/index.js';
import type { TextLine } from './text-lines.js';
import { isAttachmentNote } from './titles.js';

const LISTS = openings(LIST_ANNEXES.lists.map(plain));
const RATES = openings(LIST_ANNEXES.rates.map(plain));
const WORK = new RegExp(wordsOf(LIST_ANNEXES.work), 'iu');
/** Lines of a title and the note on what it is attached to. */
const MOST_TITLE_LINES = 6;

/** True for the title of such an annex. */
export function listsThings(title: string): boolean {
  const folded = plain(title);
  return RATES.begin(folded) || (LISTS.begin(folded) && !WORK.test(title));
}

/** The title that the lines of an annex begin with: those in capitals, or a single one over `(Kèm theo …)`; empty if there is none. */
export function annexTitle(lines: readonly TextLine[]): string {
  const first = lines.findIndex(({ blank }) => !blank);
  const head = first < 0 ? [] : lines.slice(first, first + MOST_TITLE_LINES).filter(({ blank, source }) => !blank && source.row === null).map(({ text }) => text);
  const end = head.findIndex((text) => !isCapitals(text));
  if (end !== 0) return (end < 0 ? head : head.slice(0, end)).join(' ');
  return isAttachmentNote(head[1] ?? '') ? head[0]! : '';
}
