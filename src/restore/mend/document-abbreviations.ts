/**
 * Abbreviations that the vocabulary lacks, told from the document itself: in `viên chức, lao động (VCLD)` the D is a Đ, and
 * so everywhere else; `LDLD` is what a document abbreviates that speaks of the `Liên đoàn Lao động`; and where it has `CĐCS`
 * again and again, `CBCS` is that too, as `BGDPT` is `BGDĐT`.
 */
import { isSyllable, stripMarks } from '../../vietnamese/index.js';
import type { LanguageModel } from '../model/language-model.js';
import type { PlacedToken } from '../tokenise.js';
import { foldWord } from '../tokens.js';
import type { Change } from '../types.js';

/** A definition whose letters lost their marks. */
const DEFINITION = /\((?:[\p{Ll}\s]{0,30}:?\s)?[“"]?([A-Z]*D[A-Z]*)[”"]?\)/gu;
const FEWEST_LETTERS = 2;
/** Letters of an abbreviation that is told from the initials of words; from how many on one such place is enough, and how many places fewer letters need. */
const INITIALS = { fewest: 3, sure: 4, places: 3 } as const;
/** How many times as often as any other one form of them must stand: words around may be damaged themselves. */
const PREVAILING = 3;
/** Confidence in a letter that the document tells. */
const SURE = 0.97;
/** How far back what is abbreviated may begin, in characters. */
const LONGEST_FULL_FORM = 160;
const CAPITALS = /(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu;
/** What Đ is read as. Source: readings of printed abbreviations with Tesseract's English data. */
const READ_FOR_MARKED = ['BD', 'DB', 'D', 'B', 'P'] as const;
/** Sightings of an abbreviation with Đ that make it one of the document's own. */
const OWN = 2;
/** Letters from which an abbreviation that the vocabulary has is no chance. */
const CERTAIN = 5;
/** What parts one phrase from the next. */
const PHRASE_END = /[^\p{L}\p{M}\s&-]+/u;

/** Abbreviations as they stand, with what they must be; restored texts tell them. */
export function documentAbbreviations(texts: readonly string[], language: LanguageModel): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const sightings = countsOf(texts.flatMap((text) => text.match(CAPITALS) ?? []));
  const unknown = Array.from(sightings.keys()).filter((letters) => !language.has(foldWord(letters)));
  const doubtful = unknown.filter((letters) => letters.length >= INITIALS.fewest && /[DĐ]/u.test(letters));
  const phrases = doubtful.length > 0 ? texts.flatMap(initialsOf) : [];
  for (const letters of doubtful) {
    const marked = spelledBy(phrases, letters);
    if (marked !== null) found.set(letters, marked);
  }
  for (const text of texts) {
    for (const { 1: letters, index } of text.matchAll(DEFINITION)) {
      const marked = letters!.length < FEWEST_LETTERS ? null : markedBy(text.slice(Math.max(0, index - LONGEST_FULL_FORM), index), letters!);
      if (marked !== null && marked !== letters) found.set(letters!, marked);
    }
  }
  const own = new Map([...found.values(), ...unknown.filter((letters) => letters.includes('Đ') && sightings.get(letters)! >= OWN)].map((letters) => [stripMarks(letters), letters]));
  const known = (letters: string): string | undefined => own.get(stripMarks(letters)) ?? (letters.length >= CERTAIN && language.has(foldWord(letters)) ? letters : undefined);
  for (const letters of unknown) {
    if (found.has(letters) || own.get(stripMarks(letters)) === letters) continue;
    const [printed, ...others] = new Set(variantsOf(letters).flatMap((variant) => known(variant) ?? []));
    if (printed !== undefined && others.length === 0) found.set(letters, printed);
  }
  return found;
}

/**
 * A page's changes with those that write such abbreviations as they must be.
 * @param changes In order; they cover whole tokens.
 */
export function writeAbbreviations({ text, tokens }: { readonly text: string; readonly tokens: readonly PlacedToken[] }, changes: readonly Change[], printed: ReadonlyMap<string, string>): Change[] {
  const write = (read: string): string => read.replace(CAPITALS, (word) => printed.get(word) ?? word);
  const out: Change[] = [];
  let next = 0;
  for (const { start, end } of tokens) {
    while (next < changes.length && changes[next]!.range.end <= start) next++;
    const change = changes[next];
    if (change && change.range.start < end) {
      const restored = write(change.text);
      if (change.range.start === start) out.push(restored === change.text ? change : { ...change, text: restored, undecided: false });
      continue;
    }
    const raw = text.slice(start, end);
    if (write(raw) !== raw) out.push({ range: { start, end }, raw, text: write(raw), confidence: SURE, runnerUp: raw, undecided: false });
  }
  return out;
}

/** The letters with Đ where the word that they stand for begins with one; null if the words before do not begin with them. `và` may be passed over. */
function markedBy(before: string, letters: string): string | null {
  const words = before.match(/[\p{L}\d]+/gu) ?? [];
  for (const full of [words, words.filter((word) => word.toLowerCase() !== 'và')]) {
    const initials = full.slice(-letters.length).map((word) => word[0]!.toUpperCase());
    if (initials.length === letters.length && initials.every((initial, i) => stripMarks(initial) === letters[i])) return withMarkedD(letters, initials.join(''), 0);
  }
  return null;
}

/** The initials of each phrase's words, with their marks, and abbreviations among them as they are (`TTHPTĐBK` of `Trường THPT Đốc Binh Kiều`); also without `và`. */
function initialsOf(text: string): string[] {
  return text.split(PHRASE_END).flatMap((phrase) => {
    const words = phrase.match(/\p{L}+/gu) ?? [];
    const initials = (some: readonly string[]): string => some.map((word) => (isAbbreviation(word) ? word : word[0]!.toUpperCase())).join('');
    const linked = words.filter((word) => word !== 'và');
    return linked.length === words.length ? [initials(words)] : [initials(words), initials(linked)];
  });
}

/** True for an abbreviation that is no doubtful one itself. */
function isAbbreviation(word: string): boolean {
  return word.length > 1 && !/[DĐ]/u.test(word) && word === word.toUpperCase() && !isSyllable(word.toLowerCase());
}

/** The letters with Đ as the initials of phrases have it, wherever they begin words one after the other; null if they do nowhere, or none of several forms prevails. */
function spelledBy(phrases: readonly string[], read: string): string | null {
  const letters = stripMarks(read);
  const forms = countsOf(phrases.flatMap((initials) => {
    const plain = stripMarks(initials);
    const out: string[] = [];
    for (let at = plain.indexOf(letters); at >= 0; at = plain.indexOf(letters, at + 1)) out.push(withMarkedD(letters, initials, at));
    return out;
  }));
  const [form, other] = Array.from(forms).sort(([, a], [, b]) => b - a);
  return form && form[1] >= PREVAILING * (other?.[1] ?? 0) && form[0] !== read && (letters.length >= INITIALS.sure || form[1] >= INITIALS.places) ? form[0] : null;
}

/** Letters with Đ for D where the initials from a place on have it. */
function withMarkedD(letters: string, initials: string, from: number): string {
  return letters.replaceAll('D', (_, at: number) => (initials[from + at] === 'Đ' ? 'Đ' : 'D'));
}

/** What letters may have been printed as if one Đ among them was misread. */
function variantsOf(letters: string): string[] {
  return READ_FOR_MARKED.flatMap((read) => Array.from(letters.matchAll(new RegExp(read, 'gu')), ({ index }) => `${letters.slice(0, index)}Đ${letters.slice(index + read.length)}`));
}

function countsOf(items: readonly string[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const item of items) out.set(item, (out.get(item) ?? 0) + 1);
  return out;
}
