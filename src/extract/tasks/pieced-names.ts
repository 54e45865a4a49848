/**
 * Names in rows that were put together from lines read across them, weighed by the names that the document has elsewhere:
 * a word may have come from the cell beside, or gone there. A name that goes on behind a known one is that one, one that
 * breaks off is the only known one that begins so, and one that nothing bears out is left out, since nobody may have written it.
 */
import type { Range } from '../../document/model.js';
import { isCapitalWord } from '../../vietnamese/index.js';
import { isSure, unknownWords } from '../agencies/kin.js';
import { HEADS } from '../agencies/vocabulary.js';
import { tokenize } from '../text/tokens.js';
import { fold } from '../text/word-forms.js';
import type { Party, TaskDraft } from './draft.js';

/** A word of a proper name: `Vân`, and the letter of `Tiểu học Vân Khê B`. */
const PROPER = /^\p{Lu}(?:\p{Ll}|$)/u;
/** Mentions by which a name is known. */
const KNOWN = 2;

interface Known {
  readonly name: string;
  readonly group: boolean;
  mentions: number;
}

/** The drafts with the names of such rows settled; cells whose names were left out are among their doubts. */
export function settlePiecedNames(drafts: readonly TaskDraft[]): readonly TaskDraft[] {
  if (!drafts.some(isPieced)) return drafts;
  const names = new NamesOfDocument(drafts);
  return drafts.map((draft): TaskDraft => {
    if (!isPieced(draft)) return draft;
    const doubts: Range[] = [...draft.doubts ?? []];
    const parties = draft.parties.flatMap((party): Party[] => {
      if (party.cell === undefined) return [party];
      const meant = names.meantBy(party);
      if (meant === null && !doubts.includes(party.cell)) doubts.push(party.cell);
      return meant === null ? [] : [{ ...party, name: meant.name, group: meant.group }];
    });
    return { ...draft, parties, ...(doubts.length > 0 ? { doubts } : {}) };
  });
}

function isPieced({ parties }: TaskDraft): boolean {
  return parties.some(({ cell }) => cell !== undefined);
}

/** The names of a document by their words, and how often tasks name them. */
class NamesOfDocument {
  readonly #known = new Map<string, Known>();
  /** Known names by the words with which they begin and that are not all of them. */
  readonly #longer = new Map<string, Known[]>();

  constructor(drafts: readonly TaskDraft[]) {
    for (const { parties } of drafts) {
      for (const { name, group } of parties) {
        const known = this.#known.get(keyOf(name));
        if (known) known.mentions++;
        else this.#known.set(keyOf(name), { name, group, mentions: 1 });
      }
    }
    for (const known of this.#known.values()) {
      if (known.mentions < KNOWN || !isSure(known.name)) continue;
      const words = keyOf(known.name).split(' ');
      for (let count = 1; count < words.length; count++) {
        const key = words.slice(0, count).join(' ');
        const longer = this.#longer.get(key);
        if (longer) longer.push(known);
        else this.#longer.set(key, [known]);
      }
    }
  }

  /** The name that was meant by one of such a row; null if it cannot be told. */
  meantBy({ name }: Party): Pick<Known, 'name' | 'group'> | null {
    const own = this.#known.get(keyOf(name))!;
    if (isHead(name)) return this.#cut(own) ?? (this.#goesOn(own) || !/\s/u.test(name) ? null : own);
    if (isSure(name)) return this.#grown(own) ?? this.#cut(own) ?? own;
    if (own.mentions >= KNOWN) return this.#goesOn(own) ? this.#cut(own) : own;
    return this.#begun(own) ?? this.#cut(own) ?? (isProper(name) && !this.#goesOn(own) ? own : null);
  }

  /** True if names that are mentioned as often begin with a name's words. */
  #goesOn({ name, mentions }: Known): boolean {
    return (this.#longer.get(keyOf(name)) ?? []).some((longer) => longer.mentions >= mentions);
  }

  /** The only known name that begins with a name's words and goes on in the same entry. */
  #cut({ name, mentions }: Known): Known | null {
    const longer = (this.#longer.get(keyOf(name)) ?? []).filter((one) => one.mentions >= mentions);
    const [only, ...others] = longer;
    return only && others.length === 0 && !/^[,;]/u.test(only.name.slice(name.length)) ? only : null;
  }

  /** The longest known name that a name begins with. */
  #begun({ name }: Known): Known | null {
    const words = name.split(' ');
    for (let count = words.length - 1; count > 1; count--) {
      const known = this.#known.get(keyOf(words.slice(0, count).join(' ')));
      if (known && known.mentions >= KNOWN && isSure(known.name) && !isHead(known.name)) return known;
    }
    return null;
  }

  /** The same, where a number or another body stands behind it. */
  #grown(own: Known): Known | null {
    const begun = own.mentions >= KNOWN ? null : this.#begun(own);
    const rest = begun && own.name.slice(begun.name.length).trim();
    return rest && (/^\d/u.test(rest) || HEADS.has(tokenize(rest), 0)) ? begun : null;
  }
}

/** True for what names begin with and nothing else: `Cơ sở`, `Bộ`. */
function isHead(name: string): boolean {
  const tokens = tokenize(name);
  return !isCapitalWord(name) && (tokens.length === 1 || HEADS.match(tokens, 0)?.length === tokens.length);
}

/** True if what no lexicon knows of a name is written with capitals, as proper names are. */
function isProper(name: string): boolean {
  return unknownWords(name).every((word) => PROPER.test(word));
}

function keyOf(name: string): string {
  return fold(name).replace(/[^\p{L}\d]+/gu, ' ').trim();
}
