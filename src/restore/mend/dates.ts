/** Written dates tell their own words: between a day and a month stands `tháng`, between a month and a year `năm`. */
import { reworded, type Decision } from '../decoder.js';
import type { RawToken } from '../lattice.js';

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u;
const MONTH = /^(?:0?[1-9]|1[0-2])$/u;
const YEAR = /^(?:19|20)\d{2}[.,;:)]*$/u;
/** What a day that a pen filled in may be read as: it is left as it stands, but the words beside it are those of a date. */
const PENNED_DAY = /^[^\p{L}\s]?(?:\p{L}?[^\p{L}\s]{0,2}\d[^\p{L}\s]{0,2}|[^\p{L}\s]{1,3})$/u;
/** A word that recognition damaged; longer ones are other words that were joined on. */
const WORD = /^\p{L}{1,7}$/u;

/** Digits that are read as letters or signs. Source: readings of printed dates with Tesseract's English data. */
const DIGITS: Readonly<Record<string, string>> = { 'O': '0', 'o': '0', 'l': '1', 'I': '1', 'i': '1', '|': '1', 'Z': '2', 'S': '5', 'B': '8' };

/** What is left of `ngày`. */
const DAY_WORD = /^ng[aàáâăạảã]y?$/iu;

/** A day's or month's number in a date, from what was read: `OS` for 05, `il` for 11. A lone stroke is none: numbers below 10 have a 0 before them, and pens leave strokes. */
function numberOf(raw: string): string {
  return raw.length === 2 ? Array.from(raw, (sign) => DIGITS[sign] ?? sign).join('') : raw;
}

/** A day or month with the word behind it glued on: `26thdng` for `26 tháng`, `O5thang` for `05 tháng`, `7nim` for `7 năm`. */
const GLUED = { tháng: { number: DAY, read: /^([\dOoIl]\d|\d[OoIl]?)t\p{L}{2,5}$/u }, năm: { number: MONTH, read: /^([\dOoIl]\d|\d[OoIl]?)n\p{L}{1,3}$/u } } as const;
/** A day with the words on both sides of it glued on: `ngay23thang`. */
const GLUED_DAY = /^ng\p{L}y([\dOoIl]\d|\d[OoIl]?)th\p{L}{2,4}$/u;

/** `năm` with the year behind it glued on, perhaps by a speck: `nd&im.2025`. */
const GLUED_YEAR = /^n[^\d\s]{1,5}((?:19|20)\d{2})([.,;:)]*)$/u;

/** Parts a date's numbers from the words that recognition glued to them, which otherwise take them for letters. */
export function partDates(decisions: readonly Decision[], tokens: readonly RawToken[]): Decision[] {
  return decisions.map((decision, at) => {
    const before = decisions[at - 1]?.text.toLowerCase();
    const [, year, end] = GLUED_YEAR.exec(tokens[decision.first]!.text) ?? [];
    if (year !== undefined && MONTH.test(before ?? '') && decisions[at - 2]?.text.toLowerCase() === 'tháng') return reworded(decision, `năm ${year}${end!}`);
    const day = numberOf(GLUED_DAY.exec(tokens[decision.first]!.text)?.[1] ?? '');
    if (DAY.test(day) && MONTH.test(decisions[at + 1]?.text ?? '')) return reworded(decision, `ngày ${day} tháng`);
    const word = before === 'ngày' ? 'tháng' : before === 'tháng' ? 'năm' : null;
    if (word === null || decision.end - decision.first !== 1) return decision;
    const number = numberOf(GLUED[word].read.exec(tokens[decision.first]!.text)?.[1] ?? '');
    const next = decisions[at + 1]?.text ?? '';
    const wanted = word === 'tháng' ? MONTH : YEAR;
    return GLUED[word].number.test(number) && wanted.test(next) ? reworded(decision, `${number} ${word}`) : decision;
  });
}

/** Gives `ngày … tháng … năm …` their words back, where the numbers are those of a date and one of the words was read. */
export function repairDates(decisions: readonly Decision[], tokens: readonly RawToken[]): Decision[] {
  const out = [...decisions];
  for (let at = 0; at + 5 < out.length; at++) {
    const [before, , between, , last, year] = out.slice(at, at + 6).map(({ text }) => text) as [string, string, string, string, string, string];
    const [day, month] = [at + 1, at + 3].map((place) => numberOf(tokens[out[place]!.first]!.text)) as [string, string];
    if ((!DAY.test(day) && !PENNED_DAY.test(day)) || !MONTH.test(month) || !YEAR.test(year) || tokens[out[at + 5]!.first]!.opens) continue;
    if (![between, last].every((word) => WORD.test(word)) || !DAY_WORD.test(before) || (between !== 'tháng' && !/^t/iu.test(between))) continue;
    if (before !== 'ngày' && before === before.toLowerCase()) out[at] = reworded(out[at]!, 'ngày');
    if (DAY.test(day)) out[at + 1] = reworded(out[at + 1]!, day);
    out[at + 3] = reworded(out[at + 3]!, month);
    out[at + 2] = reworded(out[at + 2]!, 'tháng');
    out[at + 4] = reworded(out[at + 4]!, 'năm');
  }
  return out;
}
