/** Names of a letterhead that stamps, seals and specks damaged: `TRƯỜNG ĐẠI HỌC CÔNG THƯƠNG SE = an panel THÀNH PHỐ …`. */
import { NUMBERED_NAMES } from '../../lexicon/issuers.js';
import { isSyllable, isVowel, plain } from '../../vietnamese/index.js';

/** What no name in capitals holds: a word in small letters, a number of several digits behind no word that it belongs to, a sign that stands alone. */
const JUNK = /^(?:\p{Ll}+\P{L}*|\d{2,}\P{L}*|[^\p{L}\d&–-]+)$/u;
const NUMBER = /^\d+$/u;
const NUMBERED: ReadonlySet<string> = new Set(NUMBERED_NAMES.words);
/** Share of a name's letters that are capitals where it was printed in capitals. */
const CAPITALS = 0.6;
/** Share of the words of a name in the text that the letterhead must show. */
const LEAST_SHOWN = 0.3;

/** True for a name that was printed in capitals and has words which were not. */
export function isDamagedName(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  return letters.replace(/\P{Lu}/gu, '').length >= CAPITALS * letters.length && wordsOf(name).some(isJunk);
}

function isJunk(word: string, at: number, words: readonly string[]): boolean {
  return JUNK.test(word) && !(NUMBER.test(word) && NUMBERED.has(words[at - 1]?.toLowerCase() ?? ''));
}

/** True for one word that has vowels, as abbreviations have none, and is no syllable. */
export function isJunkWord(word: string): boolean {
  const letters = Array.from(word.replace(/[^\p{L}]/gu, '').toLowerCase());
  return !/\s/u.test(word) && letters.some(isVowel) && !isSyllable(letters.join(''));
}

/** True for letters without a vowel between them, as stars below a name are read: `K K`. */
export function isVowelless(line: string): boolean {
  return !Array.from(line.toLowerCase()).some(isVowel);
}

/** A damaged name without what no name holds. */
export function withoutJunk(name: string): string {
  return wordsOf(name).filter((...place) => !isJunk(...place)).join(' ');
}

/** Of names in the text, the one of which most words stand in a damaged letterhead; null if that shows too little of each. */
export function shownName(letterhead: string, names: readonly string[]): string | null {
  const words = new Set(plain(letterhead).split(NO_LETTERS));
  const shown = names.filter((name) => !POST.test(name)).map((name) => {
    const own = plain(name).split(NO_LETTERS);
    const found = own.filter((word) => words.has(word)).length;
    return { name, found, enough: found >= LEAST_SHOWN * own.length };
  }).filter(({ enough }) => enough);
  return shown.reduce<(typeof shown)[number] | null>((best, each) => (best === null || each.found > best.found ? each : best), null)?.name ?? null;
}

/** A post that speaks for its body is no issuer of a letterhead. */
const POST = /^(?:Phó )?Chủ tịch /u;
const NO_LETTERS = /[^\p{L}\d]+/u;

function wordsOf(name: string): string[] {
  return name.split(/\s+/u).filter((word) => word !== '');
}
