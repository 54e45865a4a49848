/** Turns text in capitals into Vietnamese capitalisation, by how the document itself writes the words elsewhere. */
import { ADMINISTRATIVE_UNITS } from '../../lexicon/administrative-units.js';
import { AGENCY_NAMES } from '../../lexicon/agency-names.js';
import { NO_UNIT_LEVELS, PLACE_WORDS, UNIT_LEVELS } from '../../lexicon/agency-scope.js';
import { ISSUER_HEADS, LONE_ISSUER_HEADS, PARTS_OF_BODY_NAMES, SCHOOL_LEVELS } from '../../lexicon/issuers.js';
import { beginsWith, isVowel, plain, upperFirst } from '../../vietnamese/index.js';

const LEVELS: ReadonlySet<string> = new Set(UNIT_LEVELS.phrases.map((phrase) => phrase.toLowerCase()));
const LONGEST_LEVEL = 2;
/** Words of two syllables whose first is a level's word. */
const NO_LEVELS: ReadonlySet<string> = new Set(NO_UNIT_LEVELS.phrases);
/** Longest first. */
const HEADS = [...ISSUER_HEADS.phrases, ...LONE_ISSUER_HEADS.phrases].sort((a, b) => b.length - a.length);

/** Those that no place is named like, as `Hội` in `Thành ủy Hội An` is. */
const LONG_HEADS = HEADS.filter((head) => head.includes(' ')).map(plain);

/** Names that are written alike wherever they stand, by their form in small letters; of two forms, the one listed first. */
const NAMES: ReadonlyMap<string, string> = new Map([...AGENCY_NAMES.map(({ name }) => name), ...PARTS_OF_BODY_NAMES.phrases, ...ADMINISTRATIVE_UNITS.map(({ name }) => name), ...PLACE_WORDS.phrases].filter((name) => name.includes(' ')).map((name): [string, string] => [name.toLowerCase(), name]).reverse());
/** Longest first, so that `Văn hóa và Thông tin` is not read as `Văn hóa`. */
const NAMED = new RegExp(String.raw`(?<= )(?:${[...NAMES.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${'$'}{}()|[\]\\]/gu, '\\$&')).join('|')})(?![\p{L}])`, 'giu');

/** The end of a line that goes on in the next one; short ones are headings. */
const FULL_LINE = String.raw`[^\n]{60}\p{Ll},?\n`;

/** How a document writes its words. */
export class Casing {
  readonly #body: string;
  readonly #place: string | null;

  /** @param place Where the document is issued, as it writes it. */
  constructor(body: string, place: string | null) {
    this.#body = body;
    this.#place = place;
  }

  /** A sentence: first letter capital, other words as the document writes them inside sentences. Text that is not in capitals is left as it is. */
  sentence(text: string): string {
    if (!inCapitals(text)) return text;
    const words = text.match(/\p{L}+/gu) ?? [];
    const written = this.#formsOf(words);
    let at = 0;
    // Signs in numbers of documents are no words: `40/2024/QĐ-UBND`.
    return upperFirst(text.replace(/\S*\d\/\S+|\p{L}+/gu, (word) => {
      if (!word.includes('/')) return asWritten(word, [words[at - 1], words[++at]], written);
      at += word.match(/\p{L}+/gu)?.length ?? 0;
      return word;
    }));
  }

  /** An agency's name: as the document writes it elsewhere, else by rule. */
  agency(text: string): string {
    if (!inCapitals(text)) return text;
    return upperFirst(this.#written(text) ?? this.#withPlace(agencyByRule(text)));
  }

  /** A name whose last words are the place of issue: `Sở Giáo dục và Đào tạo` + `Bắc Hà`, with no level to tell it. */
  #withPlace(name: string): string {
    const place = this.#place;
    return place !== null && name.toLowerCase().endsWith(` ${place.toLowerCase()}`) ? name.slice(0, -place.length) + place : name;
  }

  /** How the body most often writes a text where it does not write it in capitals. */
  #written(text: string): string | null {
    const written = this.#body.replaceAll('\n', ' ');
    const body = written.toLowerCase();
    const wanted = text.toLowerCase();
    const forms = new Map<string, number>();
    for (let at = body.indexOf(wanted); at >= 0; at = body.indexOf(wanted, at + wanted.length)) {
      const found = written.slice(at, at + text.length);
      if (!inCapitals(found)) forms.set(found, (forms.get(found) ?? 0) + 1);
    }
    return [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }

  /** How often the body writes each of the words inside its sentences, by itself and beside the words around it: small, with a capital, in capitals. */
  #formsOf(words: readonly string[]): ReadonlyMap<string, number> {
    const forms = new Set(words.flatMap((word) => formsOf(word)));
    const counts = new Map<string, number>();
    const count = (form: string): void => void counts.set(form, (counts.get(form) ?? 0) + 1);
    const inside = new RegExp(String.raw`(?<=(\p{L}*\p{Ll}),? |${FULL_LINE})(?:${[...forms].join('|')})(?!\p{L})(?=(?: (\p{L}+))?)`, 'gu');
    for (const [form, before, behind] of this.#body.matchAll(inside)) {
      count(form);
      if (before !== undefined) count(`${before.toLowerCase()} <${form}`);
      if (behind !== undefined) count(`${form}> ${behind.toLowerCase()}`);
    }
    return counts;
  }
}

/** How a word may be written: small, with a capital, as an abbreviation. */
function formsOf(word: string): readonly [small: string, capital: string, abbreviation: string] {
  const small = word.toLowerCase();
  return [small, upperFirst(small), word.toUpperCase()];
}

/** A word in capitals as the counts show that it is written inside sentences, behind the same word, or else before it, if it stands there. */
function asWritten(word: string, [before, behind]: readonly (string | undefined)[], counts: ReadonlyMap<string, number>): string {
  if (word !== word.toUpperCase()) return word;
  const forms = formsOf(word);
  const [small] = forms;
  const countOf = (key: string): number => counts.get(key) ?? 0;
  return mostOf(forms, (form) => countOf(`${before?.toLowerCase() ?? ''} <${form}`))
    ?? mostOf(forms, (form) => countOf(`${form}> ${behind?.toLowerCase() ?? ''}`))
    ?? mostOf(forms, countOf) ?? (isAbbreviation(small) ? word : small);
}

/** The form that stands most often, of equal ones the first; null where none does. */
function mostOf(forms: readonly string[], count: (form: string) => number): string | null {
  const most = Math.max(...forms.map(count));
  return most === 0 ? null : forms.find((form) => count(form) === most)!;
}

/**
 * The head as usual (`Ủy ban nhân dân`), levels in lower case and the names after them in capitals (`xã Tân Lập`);
 * a field begins with a capital, also after `và` and a comma (`Sở Nông nghiệp và Môi trường`).
 */
export function agencyByRule(text: string): string {
  const head = HEADS.find((phrase) => beginsWith(plain(text), [plain(phrase)]) !== null);
  const words = text.toLowerCase().split(/\s+/u);
  const written = text.split(/\s+/u);
  const out = head === undefined ? [] : head.split(' ');
  // `Tỉnh ủy` is followed by its place, `Vườn quốc gia` by its name, `Thống kê tỉnh` by the province's; `Đảng ủy` may be by a body that is no place.
  let proper = / (?:ủy|quốc gia|lực|tỉnh|thành phố)$|^(?:Thành|Tỉnh|Huyện|Quận|Thị) đoàn$/u.test(head ?? '') && beginsWith(plain(words.slice(out.length).join(' ')), LONG_HEADS) === null;
  let capital = true;
  for (let i = out.length; i < words.length; i++) {
    const word = words[i]!;
    const length = levelAt(words, i);
    if (length > 0) {
      out.push(...words.slice(i, i + length));
      i += length - 1;
      proper = true;
      continue;
    }
    out.push(isAbbreviation(word) ? written[i]! : (proper || capital) && word !== 'và' ? upperFirst(word) : word);
    capital = word === 'và' || word === '-' || word.endsWith(',') || (word === 'học' && words[i - 1] === 'đại');
    proper ||= endsSchoolLevel(words.slice(0, i + 1).join(' '));
  }
  return out.join(' ').replace(NAMED, (name) => NAMES.get(name.toLowerCase()) ?? name);
}

function endsSchoolLevel(words: string): boolean {
  return SCHOOL_LEVELS.phrases.some((level) => words.endsWith(` ${level}`) || words.endsWith(`&${level}`));
}

/** Roman numbers that no syllable is spelled as. */
const ROMAN = /^(?:x?i{1,3}|x?i[vx]|x?vi{2,3})$/u;

/** True if a word has no vowel, as abbreviations have none, and for Roman numbers. */
function isAbbreviation(word: string): boolean {
  return ROMAN.test(word) || (/\p{L}/u.test(word) && !Array.from(word).some(isVowel));
}

function levelAt(words: readonly string[], at: number): number {
  // `Sở Lao động - Thương binh và Xã hội` names no xã, `chống buôn lậu` no buôn.
  if (words[at + 1] !== undefined && NO_LEVELS.has(`${words[at]} ${words[at + 1]!.replace(/\P{L}+$/u, '')}`)) return 0;
  for (let length = LONGEST_LEVEL; length > 0; length--) if (LEVELS.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}

/** True if a text's letters are capitals, a slip or two forgiven. */
export function inCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters.replace(/\P{Ll}/gu, '').length <= letters.length * 0.1;
}
