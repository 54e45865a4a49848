/** Reads dates in which recognition took digits for letters (`3O/6/2O25`, `Quý 11/2025`) as the only ones that they can be. */
import type { Range } from '../../document/model.js';
import { DIGIT_LOOKALIKES, MISREAD_QUARTERS } from '../../lexicon/misread-dates.js';

export interface LegibleDates {
  /** Of the same length as the text that was read, so that offsets hold. */
  readonly text: string;
  /** Where something was read otherwise than it is written, in order. */
  readonly repaired: readonly Range[];
}

/** None of the signs means anything in a character class. */
const LOOKALIKES = Object.keys(DIGIT_LOOKALIKES.signs).join('');
const DIGIT = String.raw`[\d${LOOKALIKES}]`;
/** Signs that may be a number in a place where only a number can stand. */
const DATES = new RegExp([
  // With its year a date needs no word before it.
  String.raw`(?<![\p{L}\d/])${DIGIT}{1,2}\s?/\s?${DIGIT}{1,2}\s?/\s?2${DIGIT}{3}(?![\p{L}\d/])`,
  String.raw`(?<=(?:[Nn]gày|[Tt]rước|[Đđ]ến|và)\s)${DIGIT}{1,2}\s?/\s?${DIGIT}{1,2}(?![\p{L}\d/])`,
  String.raw`(?<=(?:[Nn]gày|[Tt]háng)\s)${DIGIT}{2}(?=\s|[,.;)]|/\s?2${DIGIT}{3})`,
  String.raw`(?<=[Nn]ăm\s)2${DIGIT}{3}(?![\p{L}\d/])`,
].join('|'), 'gu');
const QUARTERS = /(?<=[Qq]u[ýí]\s)[\dIlVvTJY|]{2,3}(?=\s|[/,.;)-]|$)/gu;
/** Texts without any of these have nothing to be repaired; looking for them first spares most texts the grammar. */
const HINT = new RegExp(String.raw`\d[${LOOKALIKES}]|[${LOOKALIKES}]\d|[Qq]u[ýí]\s[\dlTJ|]`, 'u');

/** A text with the digits and quarters of its dates put right. */
export function readMisreadDates(text: string): LegibleDates {
  if (!HINT.test(text)) return { text, repaired: [] };
  const repaired: Range[] = [];
  const note = (written: string, read: string, start: number): string => {
    if (written !== read) repaired.push({ start, end: start + written.length });
    return read;
  };
  const digits = text.replace(DATES, (written: string, start: number) => note(written, /\d/u.test(written) ? asDigits(written) : written, start));
  const all = digits.replace(QUARTERS, (written: string, start: number) => note(written, MISREAD_QUARTERS.numerals[written] ?? written, start));
  return { text: all, repaired: repaired.sort((a, b) => a.start - b.start) };
}

function asDigits(written: string): string {
  return Array.from(written, (sign) => DIGIT_LOOKALIKES.signs[sign] ?? sign).join('');
}
