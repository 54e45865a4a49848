/**
 * Slips of recognition in text that has its marks, counted without deciding them: impossible syllables, and words that
 * the same letters with other marks would fit far better (`tô chức` for `tổ chức`). Recognition loses marks far more
 * often than letters, so that the rate of such words tells the rate of all its errors; people who type hardly ever do.
 */
import { hasMarks, isSyllable, stripMarks } from '../vietnamese/index.js';
import type { RawToken } from './lattice.js';
import type { LanguageModel } from './model/language-model.js';
import type { RestorationModel } from './model/load.js';
import { modelPieces } from './tokens.js';

export interface SlipCount {
  /** Words in small letters, two letters at least; names and codes tell nothing. */
  readonly words: number;
  readonly slips: number;
  /** The words that slipped, each once: one that a text repeats is its writer's own (`bôxit`), not an error. */
  readonly slipped: ReadonlySet<string>;
}

/** Words that cost less than this in their context, in nats, are not looked at any further. */
const EXPECTED = 6;
/** How many nats better the other word must fit, the words after it included. */
const CLEARLY_BETTER = 7;
/** Words that a word is context of. */
const REACH = 3;
/** Cost of each letter of a word that the vocabulary lacks. */
const UNKNOWN_LETTER = 4.5;
/** Marked words among the four around that make a word without marks one of the same language. */
const MARKED_NEIGHBOURS = 2;
const SMALL_WORD = /^\p{Ll}{2,}$/u;

/** Counts the slips in a text's tokens. */
export function countSlips(tokens: readonly RawToken[], model: RestorationModel): SlipCount {
  let words = 0;
  let slips = 0;
  const slipped = new Set<string>();
  let pieces: string[] = [];
  let ids: number[] = [];
  const closeParagraph = (): void => {
    pieces.forEach((piece, at) => {
      if (!SMALL_WORD.test(piece)) return;
      words++;
      if (hasMarks(piece) ? !isSyllable(piece) || fitsBadly(ids, at, piece, model) : isAmongMarked(pieces, at) && fitsBadly(ids, at, piece, model)) {
        slips++;
        slipped.add(piece);
      }
    });
    pieces = [];
    ids = [];
  };
  for (const token of tokens) {
    if (token.opens) closeParagraph();
    for (const { piece, word } of modelPieces(token.text)) {
      pieces.push(piece);
      ids.push(model.language.id(word));
    }
  }
  closeParagraph();
  return { words, slips, slipped };
}

/** True if enough words around are marked: a word without marks among others may be of another language. */
function isAmongMarked(pieces: readonly string[], at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].filter((place) => hasMarks(pieces[place] ?? '')).length >= MARKED_NEIGHBOURS;
}

/** True if a word of the same letters with other marks would be far likelier there. */
function fitsBadly(ids: readonly number[], at: number, piece: string, { language, bySkeleton }: RestorationModel): boolean {
  const own = ids[at]!;
  if (costAt(ids, at, at, own, language) < EXPECTED) return false;
  const end = Math.min(ids.length, at + REACH + 1);
  const costOf = (word: number): number => {
    let cost = 0;
    for (let place = at; place < end; place++) cost += costAt(ids, place, at, word, language);
    return cost;
  };
  const limit = costOf(own) + (own === language.unknown ? UNKNOWN_LETTER * piece.length : 0) - CLEARLY_BETTER;
  return (bySkeleton.get(stripMarks(piece)) ?? []).some((word) => word !== own && costOf(word) < limit);
}

/** Cost of the word at a place, with `word` standing at `changed`. */
function costAt(ids: readonly number[], place: number, changed: number, word: number, language: LanguageModel): number {
  const idAt = (index: number): number => (index < 0 ? language.boundary : index === changed ? word : ids[index]!);
  return language.cost(language.context(idAt(place - 3), idAt(place - 2), idAt(place - 1)), idAt(place));
}
