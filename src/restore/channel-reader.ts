/** What a token may have been in text that a recogniser has read. */
import { AGENCY_HEADS } from '../lexicon/agencies.js';
import { PARTY_SIGNS } from '../lexicon/code-letters.js';
import { DOCUMENT_TYPES } from '../lexicon/document-types.js';
import { LOANWORDS } from '../lexicon/loanwords.js';
import { isCapitalWord, isSkeleton, isSyllable, stripMarks } from '../vietnamese/index.js';
import { CELL_RULE } from './cell-rules.js';
import { gluedWords, lostSpaceBesideNumber, lostSpaces } from './glued-words.js';
import { asItStands, joinedAbbreviation, readPieces, SPELLED_LETTER, withMarks } from './kept-readings.js';
import type { Reader, Reading } from './lattice.js';
import type { CasePattern, Channel } from './model/channel.js';
import type { RestorationModel } from './model/load.js';
import { CODED, cutPieces, isJoinedAbbreviation, isProtected, type Piece } from './pieces.js';
import { RecentMap } from './recent.js';
import { ampersand, closingSlips, specks } from './sign-readings.js';
import { casePatterns, wordWriter, type Placement } from './surface.js';
import { foldWord } from './tokens.js';

/** Cost of each letter of a word that looks like one of another language, where letters are read well. */
const SPELLED_FOREIGN = 2;
/** What changing a word costs more if it may be a name. */
const NAME = 2.5;
/**
 * What other letters cost more in a capitalised syllable of damaged text, and from which cost in the channel: the words around
 * speak for those that stand there in small letters (`trọng lực`), where a name may stand (`Trọng Lý`).
 */
const RENAMED = 3;
const LETTERS_CHANGED = 4;
/** Words that names of bodies begin with are no names themselves: `Se` is Sở. */
const BODY_WORDS: ReadonlySet<string> = new Set(AGENCY_HEADS.flatMap(({ heads }) => heads.filter((head) => /^\p{Ll}+$/u.test(head))));
/** Cost of a word in capitals among words in small letters. */
const SHOUTED = 7;
/** Signs that official text hardly ever has, and recognition with English data makes of hooks and horns; what they cost where they stand. */
const HOOKS = /^[?!'’‘]$/u;
const HOOK = 5;
/** An abbreviation whose first letter is small. */
const SMALL_HEAD = 1;
/** Words of other languages that official texts have, and what one costs that was read letter by letter in damaged text. */
const LOANS: ReadonlySet<string> = new Set(LOANWORDS.words);
const LOANWORD = 6;
/** Candidates kept for a stretch of a token. */
const CANDIDATES = 32;
/** Read words whose candidates are remembered. */
const REMEMBERED = 2000;
/** Pieces and characters of a token that may be one damaged word. */
const LONGEST_SPAN = 4;
const LONGEST_WORD = 10;
/** What rules and leaders are read as, which stand for no letters. */
const RULES = /^[_~=]+$/u;
/** The border of a frame, beside what a letterhead has in capitals. */
const BORDER = '|';
/** Letters of a code, with its number or those behind its dash or ampersand; and such letters without marks. */
const CODE_LETTERS = /^\p{Lu}{2,}\d?(?:[-&]\p{Lu}+)*$/u;
const UNMARKED_CODE = /^[A-Z]{3,}$/u;
/** A code of several parts is no code of a type: `NQ-DU` is no `QĐ`. */
const JOINED_PARTS = /[-&]/u;
/** Signs of party committees, by their letters without marks; what one costs that stands in no number, if it is no beginning of many words. */
const COMMITTEE_SIGNS: ReadonlyMap<string, string> = new Map(PARTY_SIGNS.signs.map((sign) => [stripMarks(sign), sign]));
const COMMITTEE = 3;
const LONE_COMMITTEE = /^(?:HU|DU|TW)$/u;
const TYPE_CODES: ReadonlySet<string> = new Set(DOCUMENT_TYPES.map(({ code }) => foldWord(code)));
/** What other letters than those that were read cost in a code, which the model may well not know; those of types of documents it knows. */
const CODE_CHANGE = 11;
/**
 * An abbreviation without vowels, which damage hardly makes of anything else; what another one costs more that has other
 * letters than the channel ever saw in their place, where what was read is known or the other one shorter or longer.
 */
const ABBREVIATION = /^[B-DF-HJ-NP-TV-XZĐ]{3,}$/u;
const ABBREVIATION_CHANGE = 6;
const NEVER_SEEN = 6.5;
/** Groups of digits, as of dates and decimal markers: no word is read as several. */
const NUMBERS = /^\(?\d+(?:[.,/-]\d+)+[.,;:)]*$/u;

/** A word that may have been printed where something was read. */
interface Candidate {
  readonly word: number;
  readonly cost: number;
  readonly pattern: CasePattern;
}

/** How a recogniser's text is to be read. */
export interface ChannelOptions {
  readonly channel: Channel;
  readonly placement: Placement;
  /** What a change of a word costs beside the channel. */
  readonly keep: number;
  /** True if signs and digits may stand for letters and whole words (`&` for ở, `18` for lệ); false if letters are read well. */
  readonly signsForLetters: boolean;
}

/** Readings of text that a recogniser has read. */
export function channelReader(model: RestorationModel, { channel, placement, keep, signsForLetters }: ChannelOptions): Reader {
  const { language } = model;
  // In a line of small letters capitals mean an abbreviation rather than a word.
  const shoutCost = (word: number, pattern: CasePattern, capitals: boolean): number => (
    pattern === 'upper' && !capitals && signsForLetters && isSyllable(language.words[word]!) ? SHOUTED : 0);
  const search = (read: string, capitals: boolean): Candidate[] => casePatterns(read, capitals)
    .flatMap(([pattern, cost]) => channel.candidates(read, pattern, CANDIDATES, cost)
      .map((candidate) => ({ word: candidate.word, cost: candidate.cost + cost + shoutCost(candidate.word, pattern, capitals), pattern })))
    .sort((a, b) => a.cost + language.unigram(a.word) - b.cost - language.unigram(b.word)).slice(0, CANDIDATES);
  const signCost = (sign: string): number => (signsForLetters && HOOKS.test(sign) ? HOOK : 0);
  const known = new RecentMap<readonly Candidate[]>(REMEMBERED);
  const candidates = (read: string, capitals: boolean): readonly Candidate[] => known.get(`${capitals ? '^' : ' '}${read}`, () => search(read, capitals));
  const words = (read: string, capitals: boolean, span: { start: number; end: number }, inCode = false): Reading[] => {
    const folded = foldWord(read);
    // Where letters are read well, an abbreviation may lack its marks but is no other one.
    const fixed = !signsForLetters && isFixed(read, capitals) ? stripMarks(folded) : null;
    const write = wordWriter(read, placement);
    const change = signsForLetters ? keep : keep + nameCost(read, capitals);
    const code = inCode && CODE_LETTERS.test(read);
    const abbreviated = signsForLetters && !inCode && !capitals && ABBREVIATION.test(read);
    const recoding = (word: number, cost: number): number => {
      if (stripMarks(language.words[word]!) === folded) return 0;
      if (inCode) return UNMARKED_CODE.test(read) && !isTypeOf(language.words[word]!, read) ? CODE_CHANGE : 0;
      const known = language.has(folded) || language.words[word]!.length !== read.length;
      return abbreviated && known && cost >= NEVER_SEEN ? ABBREVIATION_CHANGE : 0;
    };
    const plain = stripMarks(folded);
    const mayBeName = signsForLetters && !capitals && /^(?!P[^h])\p{Lu}\p{Ll}+$/u.test(read) && isSkeleton(plain);
    const renaming = (word: number, cost: number): number => (mayBeName && cost >= LETTERS_CHANGED && stripMarks(language.words[word]!) !== plain && !BODY_WORDS.has(language.words[word]!) ? RENAMED : 0);
    const possible = ({ word, pattern }: Candidate): boolean => (fixed === null || stripMarks(language.words[word]!) === fixed) && !(code && (pattern !== 'upper' || isOtherCode(language.words[word]!, read) || isMarkedCode(language.words[word]!) || isOtherCommittee(language.words[word]!, read)));
    return candidates(read, capitals).filter(possible).map(({ word, cost, pattern }) => {
      const text = write(language.words[word]!, pattern);
      return { start: span.start, end: span.end, words: [word], text, cost: cost + recoding(word, cost) + renaming(word, cost) + (language.words[word] === folded ? 0 : change) };
    });
  };
  return {
    joined(first, second) {
      if (first.text.length + second.text.length > LONGEST_WORD || !hasLetter(first.text) || !hasLetter(second.text) || isCapitalWord(first.text) || !isTorn(model, first.text, second.text)) return [];
      // Where letters are read well, a capital begins a word.
      if (!signsForLetters && !second.capitals && /^\p{Lu}/u.test(second.text)) return [];
      return words(first.text + second.text, first.capitals, { start: 0, end: 0 })
        .map(({ words: ids, text, cost }) => ({ words: ids, text, cost: cost + channel.addedSpace }));
    },
    readings(token, capitals) {
      // Where letters are read well, an abbreviation has its marks.
      if (isJoinedAbbreviation(token)) return [joinedAbbreviation(token, signsForLetters, model)];
      if (token === CELL_RULE) return [{ start: 0, end: token.length, words: [language.boundary], text: BORDER, cost: 0 }];
      const pieces = cutPieces(token, false);
      const inCode = CODED.test(token);
      const kept = (piece: { readonly start: number; readonly end: number }): Reading => {
        const read = token.slice(piece.start, piece.end);
        if (signsForLetters && LOANS.has(read.toLowerCase())) return { ...asItStands(model, read, piece), cost: LOANWORD };
        const spelled = asItStands(model, read, piece, !signsForLetters && isForeign(read) ? SPELLED_FOREIGN : SPELLED_LETTER);
        const marked = signsForLetters ? withMarks(spelled, model, inCode) : spelled;
        return { ...marked, cost: spelled.cost + channel.identityCost(read) };
      };
      const own = readPieces(model, token, pieces, signCost, (piece) => {
        const read = token.slice(piece.start, piece.end);
        const committee = signsForLetters && !capitals && LONE_COMMITTEE.test(read) ? COMMITTEE_SIGNS.get(read) : undefined;
        if (committee !== undefined) return [{ start: piece.start, end: piece.end, words: [language.unknown], text: committee, cost: COMMITTEE }];
        // A word of the vocabulary is among the channel's candidates, with what it costs to be read right; a code of mixed case is not.
        if (read.length <= LONGEST_WORD && /^\p{L}+$/u.test(read) && language.has(foldWord(read)) && !isMixedCode(read)) return isSmallHead(read) ? [{ ...asItStands(model, read.toUpperCase(), piece), cost: SMALL_HEAD }] : [];
        return [kept(piece)];
      });
      if (isProtected(token) || NUMBERS.test(token)) return own;
      const part = (start: number, end: number): Reading[] => words(token.slice(start, end), capitals, { start, end });
      if (signsForLetters) own.push(...specks(token, pieces), ...ampersand(token, model));
      if (!signsForLetters) own.push(...closingSlips(token, pieces, model), ...pieces.flatMap((piece) => gluedWords(token, piece, model)));
      if (signsForLetters) own.push(...pieces.flatMap((piece) => lostSpaces(token, piece, capitals, model, part)));
      if (signsForLetters) own.push(...pieces.flatMap((piece) => lostSpaceBesideNumber(token, piece, capitals, { word: part, kept: (start, end) => kept({ start, end }) })));
      const spans = !signsForLetters ? letterSpans(token, pieces) : capitals && token === BORDER ? [] : signSpans(token, pieces);
      return [...own, ...spans.flatMap((span) => words(token.slice(span.start, span.end), capitals, span, inCode))];
    },
  };
}

/** True for a code that would have more letters than were read or fewer (`BYT` for `YT`, `BK` for `BKH`), or lack its number or the sign between those that were. */
function isOtherCode(word: string, read: string): boolean {
  return JOINED_PARTS.test(read) || (!TYPE_CODES.has(word) && (word.length !== read.length || /\d/u.test(read)));
}

/** True for another code than that of a party committee, which was read: `HU` is no `EU`. */
function isOtherCommittee(word: string, read: string): boolean {
  return COMMITTEE_SIGNS.has(stripMarks(read)) && stripMarks(word) !== stripMarks(read).toLowerCase();
}

/** True for a type's code that has no fewer letters than were read: `QLD` is no `QĐ`. */
function isTypeOf(word: string, read: string): boolean {
  return TYPE_CODES.has(word) && word.length >= read.length;
}

/** True for what no code has: a letter with marks other than Đ, so that `ĐU` (Đảng ủy) is not `ĐỦ`. */
function isMarkedCode(word: string): boolean {
  return stripMarks(word) !== word.replaceAll('đ', 'd');
}

/** True for an abbreviation whose first letter was read as a small one: `sTT`. */
function isSmallHead(read: string): boolean {
  return /^\p{Ll}\p{Lu}{2,}$/u.test(read) && !isSyllable(read);
}

/** True if one of two tokens is no word, so that they may be halves of one. */
function isTorn({ language }: RestorationModel, first: string, second: string): boolean {
  const halves = [first, second].map((half) => half.replace(/[.,;:)]+$/u, ''));
  return halves.every((half) => half !== '') && /^[\p{L}\W]/u.test(first) && halves.some((half) => !language.has(foldWord(half)) && !/^\d+$/u.test(half));
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** True for what good recognition reads as another mark at most: abbreviations, Roman numbers, letters that stand for something. */
function isFixed(text: string, capitals: boolean): boolean {
  return /^(?:[A-Za-z]|[A-Z]\d{1,2}|[IVXLC]+)$/u.test(text) || (isCapitalWord(text) && !(capitals && isSyllable(text)));
}

/** What changing a capitalised word costs more, in a line of small letters: it may be a name that the model has not seen. */
function nameCost(read: string, capitals: boolean): number {
  return !capitals && /^\p{Lu}\p{Ll}+$/u.test(read) && (isSyllable(read) || isForeign(read)) ? NAME : 0;
}

/** True for words that look like those of another language, or names of one: whatever their marks, they would be no syllable. */
function isForeign(read: string): boolean {
  return /^(?:[A-Za-z]{2,}|\p{Lu}\p{Ll}+)$/u.test(read) && !isSkeleton(stripMarks(read));
}

/** True for codes such as `TTg` and `QyĐ`; capitals inside a syllable are slips. */
function isMixedCode(text: string): boolean {
  return /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(text) && text !== text.toUpperCase() && !isSyllable(text);
}

/** The cores of a token that hold a letter. */
function letterSpans(token: string, pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ start, end, kind }) => kind === 'core' && end - start <= LONGEST_WORD && /\p{L}/u.test(token.slice(start, end)));
}

/** Stretches of a token that may be one word: whole cores, and cores with the signs at or between them. */
function signSpans(token: string, pieces: readonly Piece[]): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  for (let i = 0; i < pieces.length; i++) {
    for (let j = i; j < pieces.length && j < i + LONGEST_SPAN; j++) {
      const [start, end] = [pieces[i]!.start, pieces[j]!.end];
      if (end - start > LONGEST_WORD) break;
      if (isSpan(token, pieces.slice(i, j + 1))) out.push({ start, end });
    }
  }
  return out;
}

function isSpan(token: string, pieces: readonly Piece[]): boolean {
  if (RULES.test(token.slice(pieces[0]!.start, pieces.at(-1)!.end))) return false;
  // A bracket that stands in a word and is never closed was read of a mark: `d(\ng`.
  const unclosed = !token.includes(')') && pieces[0]!.kind === 'core';
  const inWord = unclosed && pieces.at(-1)!.kind === 'core';
  // None stands behind a word either: `Se(` for Sở.
  if (unclosed && pieces.length === 2 && pieces[1]!.end === token.length && token.endsWith('(')) return true;
  const signs = pieces.filter(({ kind }) => kind === 'sign').map(({ start }) => token[start]!).filter((sign) => !(inWord && sign === '('));
  if (pieces.every(({ kind }) => kind === 'sign')) return false;
  const edges = [pieces[0]!, pieces.at(-1)!].filter(({ kind }) => kind === 'sign').map(({ start }) => token[start]!);
  return edges.every((sign) => /['’‘!?[\]"]/u.test(sign)) && !signs.some((sign) => /[/(]/u.test(sign));
}
