/** Digits that recognition took for letters, told from the words around: `tháng I1` is `tháng 11`, `số I268/SNN` is `số 1268/SNN`. */
import { DOCUMENT_TYPES } from '../../lexicon/document-types.js';
import { reworded, type Decision } from '../decoder.js';
import type { RawToken } from '../lattice.js';

/** What digits are read as. Source: readings of printed digits by Tesseract's Vietnamese data. */
const DIGITS: Readonly<Record<string, string>> = {
  I: '1', l: '1', '|': '1', '!': '1', ']': '1', '[': '1', Ì: '1', Í: '1', Ï: '1', J: '1', '‡': '1', O: '0', o: '0', Ø: '0', ø: '0', D: '0', S: '5', '§': '8', B: '8', Z: '2',
};
const MISREAD = String.raw`[\dIl|!\]\[ÌÍÏJ‡OoØøDS§BZ]`;
/** A day or month, alone or at the head of a written date. */
const SHORT_NUMBER = new RegExp(String.raw`^(${MISREAD}{1,2})(?=$|[.,;:)]|/)`, 'u');
/** A document's number before its year or code. */
const DOCUMENT_NUMBER = new RegExp(String.raw`^(${MISREAD}{1,5})(?=/(?:\d{4}|[\p{Lu}-]))`, 'u');
/** A party document's number before its type and a stroke that may be read as a letter: nothing else stands there, so that no figure need be read as one. */
const PARTY_NUMBER = new RegExp(String.raw`^(${MISREAD}{1,4})(?=-(?:${DOCUMENT_TYPES.map(({ code }) => code).join('|')})[/Il|1]\p{Lu})`, 'u');
/** `số` glued to a document's number, with its vowel read as a digit: `s612/KH-UBND` is `số12/KH-UBND`. */
const GLUED_WORD = /^([Ss])6(?=\d{1,4}\/(?:(?:19|20)\d{2}\/)?\p{Lu}{2})/u;
/** Digits with strokes among them, or a barred zero, standing alone. */
const STROKED = /^(\d+[Il|]\d*|[Il|]\d+|[Øø]\d|\d+[Øø])(?=$|[.,;:)])/u;
/** A term of the National Assembly, which is 10 or later: `QHI5` and `QHI15` are QH15. */
const TERM = /(?<=QH)[Il|]1?(?=\d(?!\d))/u;
/** The fifteenth one with its five read as a letter: `QHIS`. */
const FIFTEENTH = /(?<=\/QH)[Il|1]S(?![\p{L}\d])/u;
/** A date in figures. */
const DATE = new RegExp(String.raw`^(${MISREAD}{1,2})([/.-])(${MISREAD}{1,2})\2(${MISREAD}{4})(?=$|[.,;:)])`, 'u');
/** A date whose second stroke was read as a 1: no month has three figures. */
const STROKE_IN_DATE = /^(\d{1,2}\/(?:0[1-9]|1[0-2]))1((?:19|20)\d{2})(?=$|[.,;:)])/u;
/** A year with specks among its figures, or a zero read as brackets: `201,8`, `2(,)17`. */
const SPECKED_YEAR = /^(?=[12])(?:\d|\([,.]?\)|[,.'’](?=[\d(])){4,8}(?=$|[.,;:)])/u;
/** Figures of a date that must have been read as such. */
const LEAST_FIGURES = 4;
const MOST = { ngày: 31, tháng: 12 } as const;
/** Words whose number is Roman, or a letter with a digit. */
const ROMAN_COUNTED = /^(?:quý|quí|mục|phần|chương|phụ|lục|khóa|khoá|loại|hạng|nhóm|cấp|mẫu|biểu|thứ|kỳ)$/u;

/** Gives damaged numbers in dates, document numbers and running text their digits back. */
export function repairNumbers(decisions: readonly Decision[], tokens: readonly RawToken[]): Decision[] {
  return decisions.map((decision, index) => {
    const before = decisions[index - 1]?.text.toLowerCase() ?? '';
    const raw = tokens.slice(decision.first, decision.end).map(({ text }) => text).join(' ');
    const text = numberText(raw, before, tokens[decision.first]!.opens);
    return text === null ? decision : reworded(decision, text);
  });
}

/** A token's text with its digits; null where it holds no damaged number. */
function numberText(raw: string, before: string, opens: boolean): string | null {
  const date = dateText(raw);
  if (date !== null) return date;
  if (STROKE_IN_DATE.test(raw)) return raw.replace(STROKE_IN_DATE, '$1/$2');
  const year = before === 'năm' ? yearText(raw) : null;
  if (year !== null) return year;
  if (GLUED_WORD.test(raw)) return raw.replace(GLUED_WORD, '$1ố');
  if (TERM.test(raw)) return raw.replace(TERM, '1');
  if (FIFTEENTH.test(raw)) return raw.replace(FIFTEENTH, '15');
  if (before === 'ngày' || before === 'tháng') {
    const digits = digitsOf(SHORT_NUMBER.exec(raw)?.[1]);
    return digits !== null && Number(digits) >= 1 && Number(digits) <= MOST[before] ? digits + raw.slice(digits.length) : null;
  }
  if (before === 'số') {
    const digits = digitsOf(DOCUMENT_NUMBER.exec(raw)?.[1]);
    if (digits !== null) return digits + raw.slice(digits.length);
    const party = PARTY_NUMBER.exec(raw)?.[1];
    if (party !== undefined && /\D/u.test(party)) return figuresOf(party) + raw.slice(party.length);
  }
  if (opens || ROMAN_COUNTED.test(before)) return null;
  const digits = digitsOf(STROKED.exec(raw)?.[1]);
  return digits === null ? null : digits + raw.slice(digits.length);
}

/** A year without the specks among its figures; null for any other text. */
function yearText(raw: string): string | null {
  const read = SPECKED_YEAR.exec(raw)?.[0];
  const year = read?.replace(/\([,.]?\)/gu, '0').replace(/\D/gu, '');
  return year !== undefined && read !== year && /^(?:19|20)\d{2}$/u.test(year) ? year + raw.slice(read!.length) : null;
}

/** A date with its figures; null where none is damaged, or where they are those of no date. */
function dateText(raw: string): string | null {
  const [whole, day, sign, month, year] = DATE.exec(raw) ?? [];
  if (whole === undefined || /^[\d/.-]+$/u.test(whole) || (whole.match(/\d/gu)?.length ?? 0) < LEAST_FIGURES) return null;
  const [d, m, y] = [day, month, year].map((part) => figuresOf(part!)) as [string, string, string];
  const isDate = Number(d) >= 1 && Number(d) <= MOST.ngày && Number(m) >= 1 && Number(m) <= MOST.tháng && /^(?:19|20)/u.test(y);
  return isDate ? `${d}${sign}${m}${sign}${y}${raw.slice(whole.length)}` : null;
}

/** The digits that were read; null if there are none to mend. One character must be a digit, or all of them strokes in pairs. */
function digitsOf(read: string | undefined): string | null {
  if (read === undefined || /^\d+$/u.test(read) || !(/\d/u.test(read) || /^[Il|!\][ÌÍÏJ‡]{2}$/u.test(read))) return null;
  return figuresOf(read);
}

function figuresOf(read: string): string {
  return Array.from(read, (character) => DIGITS[character] ?? character).join('');
}
