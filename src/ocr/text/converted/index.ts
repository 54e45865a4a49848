/**
 * Takes off what converters wrote around a document's words when they made text or markdown of it: frames, tags, links,
 * formulas, marks of pages. What is left is what the document says; where a converter says that a page ends, a form feed.
 */
import { withoutEscapes } from './escapes.js';
import { withoutFormulas } from './formulas.js';
import { withoutFrame } from './frame.js';
import { withoutLinks } from './links.js';
import { withoutListDashes } from './lists.js';
import { withPageBreaks } from './page-marks.js';
import { withoutRules } from './rules.js';
import { withoutTags } from './tags.js';

/** Characters without width that word processors leave in words: soft hyphens, zero-width spaces and joiners, marks of direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** In this order: a page's mark may be a comment, an escape may stand before a list's marker. */
const STEPS = [withoutFrame, withPageBreaks, withoutTags, withoutLinks, withoutFormulas, withoutEscapes, withoutRules, withoutListDashes] as const;

/** The text that a converter was given, as far as its signs tell. */
export function withoutConverterSigns(text: string): string {
  return STEPS.reduce((left, step) => step(left), text.replace(INVISIBLE, ''));
}
