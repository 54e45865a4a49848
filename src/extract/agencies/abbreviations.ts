/** What a document's abbreviations stand for, as the document itself says. */
import { foldTonePlacement } from '../../vietnamese/index.js';
import { COMMON_ABBREVIATIONS } from '../../lexicon/abbreviations.js';

/** `bảo hiểm y tế (BHYT)`, `… (sau đây gọi tắt là BHYT)`. */
const DEFINITION = /\((?:sau đây )?(?:(?:được )?(?:gọi|viết))?(?: tắt)?(?: chung)?(?: là)?:?\s*[“"']?([\p{Lu}][\p{L}&.-]{1,14})[”"']?\)/gu;
/** How far back the full form may begin, in characters. */
const LONGEST_FULL_FORM = 120;
/** Words that an abbreviation and its full form must stand behind alike, and letters from which on initials tell one from another. */
const WORDS_BEFORE = 2;
const LEAST_INITIALS = 3;
/** Letters that tell enough behind one word. */
const MANY_INITIALS = 4;
/** What an abbreviation may stand for: words, with commas between fields. */
const FULL_FORM = /^[\p{L}\d]+(?:,? [\p{L}\d]+)*$/u;
const WORD = /\p{Lu}[\p{L}\d&]*(?:[-.][\p{L}&]+)*/gu;
/** Abbreviations that a name keeps unless the document writes all of it out. */
const WHOLE = new RegExp(String.raw`(?<!\p{L})(?:${COMMON_ABBREVIATIONS.entries.filter(({ whole }) => whole === true).map(({ short }) => short).join('|')})(?!\p{L})`, 'u');
/** What is left of `TP. Hà Nội`. */
const DOTTED_CITY = /thành phố\. /u;
/** `GD & ĐT`, which is one abbreviation. */
const SPACED_AND = /(?<=(?<!\p{L})\p{Lu}{2,4})\s&\s(?=\p{Lu}{2,4}(?!\p{L}))/gu;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d&.-]*\p{Lu}$/u;

/** Resolves abbreviations within one document: `BHXH Thành phố` to `Bảo hiểm xã hội Thành phố`. */
export class Abbreviations {
  readonly #full = new Map<string, string>();
  readonly #text: string;
  #flatText: string | null = null;
  #foldedText: string | null = null;

  constructor(text: string) {
    this.#text = text;
    for (const match of text.matchAll(DEFINITION)) {
      const full = fullFormBefore(text.slice(Math.max(0, match.index - LONGEST_FULL_FORM), match.index), match[1]!);
      if (full !== null && !this.#full.has(match[1]!)) this.#full.set(match[1]!, full);
    }
  }

  /** A name with its abbreviations written out, if the document writes all of them out somewhere; else as it is. */
  expand(written: string): string {
    const name = written.replace(SPACED_AND, '&');
    const forms = new Map<number, string>();
    for (const { 0: word, index } of name.matchAll(WORD)) {
      if (!ABBREVIATION.test(word)) continue;
      const full = this.#fullForm(word) ?? this.#fullFormBehind(name.slice(0, index), word);
      if (full === null) return written;
      forms.set(index, full);
    }
    const expanded = name.replace(WORD, (word, offset: number) => {
      const full = forms.get(offset);
      return full === undefined ? word : offset === 0 ? full.charAt(0).toUpperCase() + full.slice(1) : full;
    }).replace(DOTTED_CITY, 'thành phố ');
    return forms.size === 0 || (WHOLE.test(name) && !this.#writes(expanded)) ? written : expanded;
  }

  #fullForm(abbreviation: string): string | null {
    const defined = this.#full.get(abbreviation);
    if (defined !== undefined) return defined;
    const common = COMMON_ABBREVIATIONS.entries.find(({ short }) => short === abbreviation)?.full ?? null;
    if (common === null || !this.#writes(common)) return null;
    this.#full.set(abbreviation, common);
    return common;
  }

  /**
   * `trường đại học NCL` where the document writes `trường đại học ngoài công lập`: the initials of what stands elsewhere behind the same words;
   * many letters tell enough behind one word (`Vụ KHCNĐTMT`, `Vụ Khoa học công nghệ, Đào tạo và Môi trường`).
   */
  #fullFormBehind(before: string, abbreviation: string): string | null {
    const count = abbreviation.match(/\p{L}/gu)!.length;
    const needed = count < MANY_INITIALS ? WORDS_BEFORE : 1;
    const words = before.trim().toLowerCase().split(/\s+/u).filter((word) => word !== '').slice(-WORDS_BEFORE);
    if (count < LEAST_INITIALS || words.length < needed) return null;
    const lead = `${foldTonePlacement(words.slice(-needed).join(' '))} `;
    const first = plainInitial(abbreviation.toLowerCase());
    for (let at = this.#folded.indexOf(lead); at >= 0; at = this.#folded.indexOf(lead, at + 1)) {
      if (at > 0 && /\p{L}/u.test(this.#folded[at - 1]!)) continue;
      const from = at + lead.length;
      if (plainInitial(this.#folded.slice(from, from + 1) || ' ') !== first) continue;
      const behind = [...this.#folded.slice(from, from + LONGEST_FULL_FORM).matchAll(/[\p{L}\d]+/gu)];
      // `và` may be one more word.
      for (const last of [behind[count - 1], behind[count]]) {
        if (!last) continue;
        const to = from + last.index + last[0].length;
        const written = this.#flat.slice(from, to);
        // A title in capitals does not show how it is written.
        const full = /\p{Ll}/u.test(written) ? written : this.#folded.slice(from, to);
        if (FULL_FORM.test(full) && initialsMatch(full, abbreviation)) return full;
      }
    }
    return null;
  }

  #writes(full: string): boolean {
    return this.#folded.includes(foldTonePlacement(full.toLowerCase()));
  }

  get #folded(): string {
    this.#foldedText ??= foldTonePlacement(this.#flat.toLowerCase());
    return this.#foldedText;
  }

  get #flat(): string {
    this.#flatText ??= this.#text.replace(/\s+/gu, ' ');
    return this.#flatText;
  }
}

/** The words right before a bracket whose initials are the abbreviation's letters, or null. */
function fullFormBefore(before: string, abbreviation: string): string | null {
  const words = [...before.matchAll(/[\p{L}\d]+/gu)];
  for (let count = 2; count <= Math.min(words.length, 14); count++) {
    const from = words[words.length - count]!.index;
    const candidate = before.slice(from).trim();
    if (initialsMatch(candidate, abbreviation)) return candidate.replace(/\s+/gu, ' ');
  }
  return null;
}

/** True if an abbreviation is made of a name's initials; `và` may be left out or stand as `&`. */
export function initialsMatch(name: string, abbreviation: string): boolean {
  const letters = abbreviation.toLowerCase().match(/\p{L}/gu) ?? [];
  const words = name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const withoutAnd = words.filter((word) => word !== 'và');
  return sameInitials(words, letters) || sameInitials(withoutAnd, letters);
}

function sameInitials(words: readonly string[], letters: readonly string[]): boolean {
  return words.length === letters.length && words.every((word, i) => plainInitial(word) === plainInitial(letters[i]!));
}

/** The first letter without its marks, `đ` apart. */
function plainInitial(word: string): string {
  const first = word[0]!;
  return first === 'đ' ? first : first.normalize('NFD').charAt(0);
}
