/**
 * Text whose line ends were lost: naive readers of PDFs join all words of a page with spaces. Lines begin again where the
 * parts of a document do, and where markers count on (`1.` … `2.` … `3.`); other line ends cannot be told.
 */
import { AGENCY_HEADS } from '../../lexicon/agencies.js';
import { DOCUMENT_TYPES } from '../../lexicon/document-types.js';
import { ADDRESSEE_PHRASES, LETTER_OPENERS, MOTTOS, RECIPIENTS_PHRASES } from '../../lexicon/frame-phrases.js';
import { IMPERATIVE_OPENERS } from '../../lexicon/imperatives.js';
import { LIST_SIGN_CLASS } from '../../lexicon/list-signs.js';
import { RUN_IN_TITLES } from '../../lexicon/sections.js';
import { SIGNING_POSITIONS, SIGNING_PREFIXES } from '../../lexicon/signing.js';
import { listLetterIndex, oneOf, parseRoman, upperFirst } from '../../vietnamese/index.js';

/** Shortest text that tells, and mean length of its lines from which their ends were lost: paragraphs of prose have 200 to 400 characters. */
const SHORTEST = 900;
const MEAN_LINE = 800;
/** Fewer lines that could begin inside such a text are those of its prose. */
const FEWEST_BEGUN = 6;

const initial = (phrases: readonly string[]): string => oneOf(phrases.map(upperFirst));
const TYPES = oneOf(DOCUMENT_TYPES.filter(({ code }) => code !== 'CV').map(({ name }) => name.toUpperCase()));
const SIGNS_FOR = oneOf([...SIGNING_PREFIXES.behalf, ...SIGNING_PREFIXES.acting, ...SIGNING_PREFIXES.interim].map((sign) => sign.replaceAll('.', String.raw`\.`)));
const POSITIONS = oneOf(SIGNING_POSITIONS.phrases.map((phrase) => phrase.toUpperCase()));
/** Where the parts around a body begin: mottos, number, place and date, type, subject, addressees, grounds, recipients, signature. */
const FRAME = String.raw`${oneOf(MOTTOS.printed)}|Số\s?:\s|V/v\s|${initial(ADDRESSEE_PHRASES.phrases)}\s?:|${initial(RECIPIENTS_PHRASES.phrases)}\s?:|Căn cứ\s(?=\p{Lu})|(?<=[\p{L}\d]\s)${initial(LETTER_OPENERS.phrases)}\s(?=(?:\p{L}+\s){1,3}(?:số\s)?\d)|Xét đề nghị\s|PHỤ LỤC(?!\p{L})|${SIGNS_FOR}\s?(?=\p{Lu}{2})|(?<=\p{Lu}{2}\s)${POSITIONS}(?=\s\p{Lu})|\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,4},\sngày(?=\s[\d…. ]*\s?tháng)|(?<=năm\s\d{4}\s|phúc\s)${TYPES}(?=\s\p{Lu})`;
/** A marker of the outline before what begins with a capital; a dash stands behind a closed item. */
const MARKER = String.raw`(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s[IVX\d]{1,4}[.:]?\s(?=\p{Lu})|Điều\s(?<article>\d{1,3})\.\s|(?<roman>[IVX]{1,5})\.\s?(?=["“(]?\p{Lu})|(?<decimal>\d{1,2}(?:\.\d{1,2})+)\.?\s(?=["“(]?\p{Lu})|(?<![Nn]gày\s|[Tt]háng\s|[Ss]ố\s|[Qq]uý\s|khoản\s|năm\s)(?<number>\d{1,2})\.\s?(?=["“(]?\p{Lu})|(?<letter>[a-zđ])\)\s?(?=["“(]?\p{Lu})|(?<=[.;:,]\s)[${LIST_SIGN_CLASS}]\s(?=["“(]?[\p{Lu}\d])`;
/** A deed with a capital in the middle of a sentence, if it is not part of a body's name (`Trung tâm Kiểm soát`): it began a line. */
const DEED = String.raw`(?<=[\p{Ll}\d]\s)(?<!${initial(AGENCY_HEADS.flatMap(({ heads }) => heads))}\s)${initial(IMPERATIVE_OPENERS.phrases)}\s(?=\p{Ll})`;
const BEGINS = new RegExp(String.raw`(?<=^|\s)(?:${FRAME}|${MARKER}|${DEED})`, 'gu');
/** The first dash of a list, which no sign parts from the title above it; that of a name stands farther ahead. */
const FIRST_DASH = new RegExp(String.raw`^(?![${LIST_SIGN_CLASS}])(\S+\s[^.;:\n]*)\s(?=[${LIST_SIGN_CLASS}]\s["“(]?[\p{Lu}\d])`, 'u');
const DASHED = new RegExp(`^[${LIST_SIGN_CLASS}]`, 'u');
/** The end of a title: capitals before a word that is not, or the words of a section before its first sentence. */
const TITLE_END = new RegExp(String.raw`^(?:(?:[IVX]{1,5}|\d{1,2})\.\s?[^\p{Ll}\n]{4,150}?(?=\s\p{Lu}\p{Ll})|\d{1,2}\.\s?${initial(RUN_IN_TITLES.phrases)}(?=\s\p{Lu})|${TYPES}(?=\s\p{Lu})|(?:${SIGNS_FOR}\s?)?[^\p{Ll}\n]*${POSITIONS}(?=\s\p{Lu}\p{Ll}))\s`, 'u');

/** Addressees, with the body's first words behind them on their line: `Kính gửi: Các trường. Thực hiện Công văn số 12 …`. */
const ADDRESSEES_AND_BODY = new RegExp(String.raw`^([^\S\n]*${initial(ADDRESSEE_PHRASES.phrases)}\s?:[^\n]{3,300}?)[^\S\n]+(?=${initial(LETTER_OPENERS.phrases)}\s(?:\p{L}+\s){1,3}(?:số\s)?\d)`, 'mu');

/** The text with a line end between a letter's addressees and its body, where they came out on one line. */
export function withBodyBelowAddressees(text: string): string {
  return text.replace(ADDRESSEES_AND_BODY, '$1\n');
}

/** The pages with the line ends that can be told; as they are where their lines end. */
export function withLineEnds(pages: readonly string[]): readonly string[] {
  const lines = pages.flatMap((page) => page.split('\n')).filter((line) => line.trim() !== '');
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  // Each page ends a line of its own.
  if (length < SHORTEST || length < MEAN_LINE * Math.max(1, lines.length - pages.length + 1)) return pages;
  const counters = new Counters();
  const parted = pages.map((page) => partedAt(page, Array.from(page.matchAll(BEGINS)).filter((match) => counters.goesOn(match)).map(({ index }) => index)));
  return parted.join('\n').split('\n').length - lines.length < FEWEST_BEGUN ? pages : parted;
}

function partedAt(page: string, starts: readonly number[]): string {
  const bounds = [0, ...starts, page.length];
  const lines = bounds.slice(1).map((end, at) => page.slice(bounds[at], end).trimEnd()).filter((line) => line !== '');
  return lines.map((line, at) => (DASHED.test(lines[at + 1] ?? '') ? line.replace(FIRST_DASH, '$1\n') : line))
    .map((line) => line.replace(TITLE_END, (title) => `${title.trimEnd()}\n`)).join('\n');
}

/** What was counted last of each kind of marker; a number that neither begins nor goes on is no marker. */
class Counters {
  readonly #last = new Map<string, number>();

  goesOn({ groups }: RegExpMatchArray): boolean {
    const { article, roman, decimal, number, letter } = groups ?? {};
    if (article !== undefined) return this.#counts('article', Number(article), []);
    if (roman !== undefined) return this.#counts('roman', parseRoman(roman) ?? 0, ['number', 'letter']);
    if (number !== undefined) return this.#counts('number', Number(number), ['letter']);
    if (letter !== undefined) return this.#counts('letter', (listLetterIndex(letter) ?? -1) + 1, []);
    if (decimal === undefined) return true;
    const [prefix, own] = [decimal.slice(0, decimal.lastIndexOf('.')), Number(decimal.slice(decimal.lastIndexOf('.') + 1))];
    return this.#counts(`decimal ${prefix}`, own, ['letter']);
  }

  #counts(kind: string, value: number, below: readonly string[]): boolean {
    if (value !== 1 && value !== (this.#last.get(kind) ?? 0) + 1) return false;
    this.#last.set(kind, value);
    for (const other of below) this.#last.delete(other);
    return true;
  }
}
