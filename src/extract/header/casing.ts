/** Turns text in capitals into Vietnamese capitalisation, by how the document itself writes the words elsewhere. */
import { UNIT_LEVELS } from '../../lexicon/agency-scope.js';

const LEVELS: ReadonlySet<string> = new Set(UNIT_LEVELS.phrases.map((phrase) => phrase.toLowerCase()));
const LONGEST_LEVEL = 2;

/** How a document writes its words. */
export class Casing {
  readonly #body: string;
  readonly #lower = new Map<string, number>();
  readonly #capital = new Map<string, number>();

  constructor(body: string) {
    this.#body = body;
    for (const match of body.matchAll(/(?<=\p{Ll}[,]? )\p{L}+/gu)) {
      const word = match[0];
      const key = word.toLowerCase();
      const counts = word === key ? this.#lower : /^\p{Lu}\p{Ll}*$/u.test(word) ? this.#capital : null;
      counts?.set(key, (counts.get(key) ?? 0) + 1);
    }
  }

  /** A sentence: first letter capital, other words as the document writes them inside sentences. Text that is not in capitals is left as it is. */
  sentence(text: string): string {
    if (!inCapitals(text)) return text;
    return upperFirst(text.replace(/\p{L}+/gu, (word) => this.#word(word)));
  }

  /** An agency's name: as the document writes it elsewhere, else by rule: levels in lower case, the names after them in capitals. */
  agency(text: string): string {
    if (!inCapitals(text)) return text;
    const written = this.#written(text);
    if (written) return upperFirst(written);
    const words = text.toLowerCase().split(/\s+/u);
    let proper = false;
    const out: string[] = [];
    for (let i = 0; i < words.length; i++) {
      const length = levelAt(words, i);
      if (length > 0) {
        out.push(...words.slice(i, i + length));
        i += length - 1;
        proper = true;
        continue;
      }
      out.push(proper ? upperFirst(words[i]!) : words[i]!);
    }
    return upperFirst(out.join(' '));
  }

  /** How the body writes a text where it does not write it in capitals. */
  #written(text: string): string | null {
    const body = this.#body.toLowerCase();
    const wanted = text.toLowerCase();
    for (let at = body.indexOf(wanted); at >= 0; at = body.indexOf(wanted, at + 1)) {
      const found = this.#body.slice(at, at + text.length);
      if (!inCapitals(found)) return found;
    }
    return null;
  }

  #word(word: string): string {
    const key = word.toLowerCase();
    if (word !== word.toUpperCase()) return word;
    const capital = this.#capital.get(key) ?? 0;
    if (capital > (this.#lower.get(key) ?? 0)) return upperFirst(key);
    // A word that no sentence holds in small letters and that has no vowel is an abbreviation.
    return /[aeiouyăâêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự]/u.test(key) ? key : word;
  }
}

function levelAt(words: readonly string[], at: number): number {
  for (let length = LONGEST_LEVEL; length > 0; length--) if (LEVELS.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}

function inCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters.replace(/\P{Ll}/gu, '').length <= letters.length * 0.1;
}

/** First letter in upper case. */
export function upperFirst(text: string): string {
  return text.replace(/^[^\p{L}\d]*\p{L}/u, (opening) => opening.toUpperCase());
}
