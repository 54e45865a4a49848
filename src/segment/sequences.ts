/** Roman numerals that recognition took for something else, found by the hole that they leave in their sequence. */
import { isCapitals } from '../vietnamese/index.js';
import type { Marker } from './markers.js';
import type { Paragraph } from './paragraphs.js';

/**
 * Repairs `1. MỤC ĐÍCH` before `II.`, and the second of `II.`, `II.`, `IV.`. The marker's text stays as it was read.
 * A duplicate that the count goes on from (`II.`, `II.`, `III.`) is the writer's own and stays.
 */
export function repairSequences(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const next = nextNumerals(paragraphs);
  let last = 0;
  return paragraphs.map((paragraph, i) => {
    const { marker } = paragraph;
    if (marker?.family === 'appendix' || marker?.family === 'part') last = 0;
    if (!marker) return paragraph;
    const missing = next[i] === last + 2 && (misread(paragraph) === last + 1 || (isNumeral(marker) && marker.value === last));
    if (missing) return { ...paragraph, marker: { ...marker, family: 'roman', style: 'roman.', value: ++last, broken: true } };
    if (isNumeral(marker)) last = marker.value!;
    return paragraph;
  });
}

/** For each paragraph, the value of the next Roman numeral behind it in the same part; 0 if there is none. */
function nextNumerals(paragraphs: readonly Paragraph[]): readonly number[] {
  const next = new Array<number>(paragraphs.length).fill(0);
  for (let i = paragraphs.length - 2; i >= 0; i--) {
    const marker = paragraphs[i + 1]!.marker;
    const ends = marker?.family === 'appendix' || marker?.family === 'part';
    next[i] = ends ? 0 : marker && isNumeral(marker) ? marker.value! : next[i + 1]!;
  }
  return next;
}

function isNumeral(marker: Marker): boolean {
  return marker.family === 'roman' && marker.style === 'roman.';
}

/** The Roman numeral that an Arabic one before a title in capitals may be: its ones are strokes. */
function misread({ marker, text }: Paragraph): number | null {
  return marker?.style === 'number.' && /^1{1,3}\W*$/u.test(marker.text) && isCapitals(text) ? marker.text.replace(/\D/gu, '').length : null;
}
