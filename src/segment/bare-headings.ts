/** Headings in capitals that no marker counts, as pages of schools and unions have them: `MỤC ĐÍCH, YÊU CẦU` alone on a line. */
import { RUN_IN_TITLES, SECTION_WORDS } from '../lexicon/sections.js';
import { isCapitals, plain } from '../vietnamese/index.js';
import { kindOfTitle } from './kinds.js';
import type { Marker, MarkerFamily } from './markers.js';
import type { Paragraph } from './paragraphs.js';

/** Longest heading without a marker, in characters. */
const LONGEST = 80;
/** Characters of the text that stands under one at least, if no marker begins it: shorter ones are cells beside each other. */
const LEAST_TEXT = 25;
/** Markers of headings of the top level: beside them a title without one is a line of something else. */
const COUNTED: ReadonlySet<MarkerFamily> = new Set(['part', 'chapter', 'division', 'article', 'capital', 'roman']);
/** Titles that are words of sections and nothing else. */
const WHOLE: ReadonlySet<string> = new Set([...SECTION_WORDS.filter(({ kind }) => kind !== 'other' && kind !== 'appendix').flatMap(({ phrases }) => phrases), ...RUN_IN_TITLES.phrases].map(plain));
/** The marker of a heading that stands without one, but for its place. */
export const UNCOUNTED: Omit<Marker, 'value'> = { text: '', family: 'roman', style: 'roman.', length: 0, doubtful: false, broken: true };

/** The paragraphs of a part; where no heading of its top level is counted, those in capitals that name sections have markers without text. */
export function markBareHeadings(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (paragraphs.some(({ marker }) => marker !== null && COUNTED.has(marker.family))) return paragraphs;
  let value = 0;
  return paragraphs.map((paragraph, i) => (namesSection(paragraph) && holdsText(paragraphs[i + 1]) ? { ...paragraph, marker: { ...UNCOUNTED, value: ++value } } : paragraph));
}

/** True for a line in capitals that is the name of a section, and no more: it belongs to no title above it. */
export function isBareHeading(text: string): boolean {
  return isCapitals(text) && WHOLE.has(plain(text.replace(/\s*:$/u, '')));
}

/** True for a line in capitals without a marker that tells what a section is about. */
export function namesSection({ marker, row, text }: Paragraph): boolean {
  if (marker !== null || row !== null || text.length > LONGEST || !isCapitals(text)) return false;
  const kind = kindOfTitle(text, false);
  return kind !== null && kind !== 'other' && kind !== 'appendix';
}

function holdsText(below: Paragraph | undefined): boolean {
  return below !== undefined && below.row === null && (below.marker !== null || below.text.length >= LEAST_TEXT);
}
