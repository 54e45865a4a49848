/** Roman numerals that recognition took for something else or lost, found by the hole that they leave in their sequence. */
import { isCapitals } from '../vietnamese/index.js';
import { namesSection, UNCOUNTED } from './bare-headings.js';
import type { Marker } from './markers.js';
import type { Paragraph } from './paragraphs.js';

/** Numerals that are looked at ahead. */
const MOST_NUMERALS = 20;

/**
 * Repairs `1. MỤC ĐÍCH` before `II.` or above a list that begins at `1.` itself, and numerals that lost a stroke up to one that fits their count (`I.`, `I.`, `II.`, `IV.`).
 * A title in capitals that section words tell, among others with numerals, has lost its own: it gets a marker without text.
 * The marker's text stays as it was read. A duplicate that the count goes on from (`II.`, `II.`, `III.`) is the writer's own and stays.
 */
export function repairSequences(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const next = nextNumerals(paragraphs);
  let last = 0;
  return paragraphs.map((paragraph, i) => {
    const { marker } = paragraph;
    if (marker?.family === 'appendix' || marker?.family === 'part') last = 0;
    if (!marker) return last > 0 && lostNumeral(paragraph) && countsAnew(paragraphs, i) ? { ...paragraph, marker: { ...UNCOUNTED, value: ++last } } : paragraph;
    const missing = misread(paragraph) === last + 1 ? next[i]![0] === last + 2 || countsAnew(paragraphs, i) : isNumeral(marker) && marker.value === last && catchesUp(next[i]!, last + 2);
    if (missing) return { ...paragraph, marker: { ...marker, family: 'roman', style: 'roman.', value: ++last, broken: true } };
    if (isNumeral(marker)) last = marker.value!;
    return paragraph;
  });
}

function lostNumeral(paragraph: Paragraph): boolean {
  return paragraph.blankBefore && namesSection(paragraph);
}

/** For each paragraph, the values of the Roman numerals behind it in the same part; as many as a document counts. */
function nextNumerals(paragraphs: readonly Paragraph[]): readonly (readonly number[])[] {
  const next = new Array<readonly number[]>(paragraphs.length).fill([]);
  for (let i = paragraphs.length - 2; i >= 0; i--) {
    const marker = paragraphs[i + 1]!.marker;
    const ends = marker?.family === 'appendix' || marker?.family === 'part';
    next[i] = ends ? [] : marker && isNumeral(marker) ? [marker.value!, ...next[i + 1]!].slice(0, MOST_NUMERALS) : next[i + 1]!;
  }
  return next;
}

/** True if the next number behind a paragraph is a 1 again, before no title in capitals: no list has its first item twice. */
function countsAnew(paragraphs: readonly Paragraph[], at: number): boolean {
  const next = paragraphs.slice(at + 1).find(({ marker }) => marker !== null && marker.family !== 'bullet' && marker.family !== 'letter');
  return next?.marker?.style === 'number.' && next.marker.value === 1 && !isCapitals(next.text);
}

/** True if numerals each lack one stroke up to one that has its place's value. @param first The value that the first of them should have. */
function catchesUp(values: readonly number[], first: number): boolean {
  const right = values.findIndex((value, i) => value !== first + i - 1);
  return right >= 0 && values[right] === first + right;
}

function isNumeral(marker: Marker): boolean {
  return marker.family === 'roman' && marker.style === 'roman.';
}

/** The Roman numeral that an Arabic one before a title in capitals may be: its ones are strokes. */
function misread({ marker, text }: Paragraph): number | null {
  return marker?.style === 'number.' && /^1{1,3}\W*$/u.test(marker.text) && isCapitals(text) ? marker.text.replace(/\D/gu, '').length : null;
}
