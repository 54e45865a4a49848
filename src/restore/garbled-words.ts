/**
 * Words of which little is left (`wo` for trợ, `ddi` for dõi): the channel does not reach them from what was read, but
 * the words around foretell them. They are looked for where the first round of decisions found nothing that fits.
 */
import { isSyllable, stripMarks } from '../vietnamese/index.js';
import type { Decision } from './decoder.js';
import type { RawToken, Reading } from './lattice.js';
import type { Channel } from './model/channel.js';
import type { LanguageModel } from './model/language-model.js';
import { alignLetters, type LetterSlip } from './model/letter-alignment.js';
import type { RestorationModel } from './model/load.js';
import { cutPieces } from './pieces.js';
import { casePatterns, inCase } from './surface.js';
import { modelTokens } from './tokens.js';

/** What a garbled word costs at least, and each letter of it that the channel explains worse than this. */
const GARBLED = 5;
const GARBLED_LETTER = 3.5;
/** Letters that a reading may have, and by how many a word may be longer or shorter. */
const READ_LETTERS = { fewest: 2, most: 8 } as const;
const LETTERS_APART = 2;
/** Cost by itself, in nats, from which a word is too rare to be guessed. */
const RARE = 12.5;
/** Words before and after that foretell one, and the likeliest ones that are kept. */
const BEFORE = 3;
const AFTER = 2;
const CANDIDATES = 8;

/** Three model words before a place. */
interface History {
  readonly words: readonly number[];
  /** What they cost more than those that were decided. */
  readonly cost: number;
}

/** A doubted decision among the words around it. */
interface Doubt {
  readonly token: RawToken;
  /** The part of the token that may be garbled, by character offsets. */
  readonly start: number;
  readonly end: number;
  /** What may stand before: what was decided first. */
  readonly histories: readonly History[];
  /** Model words of the decision, and those after it. */
  readonly own: readonly number[];
  readonly after: readonly number[];
  /** Cost of the decision. */
  readonly cost: number;
}

/** By token, the readings of words that may have been garbled there, found from a first round of decisions. `doubted` are the indices of decisions that are looked at. */
export function garbledWords(decisions: readonly Decision[], doubted: readonly number[], tokens: readonly RawToken[], { language }: RestorationModel, channel: Channel): Map<number, Reading[]> {
  const doubts = new Set(doubted);
  const words = decisions.map(({ text }) => modelTokens(text).map((token) => language.id(token)));
  const out = new Map<number, Reading[]>();
  const start = Array.from({ length: BEFORE + 1 }, () => language.boundary);
  let before: readonly number[] = start;
  decisions.forEach(({ first, end, cost }, index) => {
    const token = tokens[first]!;
    if (token.opens) before = start;
    const own = words[index]!;
    const core = end === first + 1 && own.length > 0 && doubts.has(index) ? coreOf(token) : null;
    if (core) {
      const histories = historiesOf(before, token.opens ? null : (decisions[index - 1]?.runnerUp ?? null), language);
      const found = readingsOf({ token, ...core, histories, own, after: wordsAfter(index, decisions, words, tokens), cost }, language, channel);
      if (found.length > 0) out.set(first, found);
    }
    before = [...before, ...own].slice(-BEFORE - 1);
  });
  return out;
}

/** The words before a place, and the same with the runner-up of the last decision: what is garbled misleads it too. */
function historiesOf(before: readonly number[], runnerUp: string | null, language: LanguageModel): History[] {
  const decided = { words: before.slice(-BEFORE), cost: 0 };
  const other = runnerUp === null ? [] : modelTokens(runnerUp).map((token) => language.id(token));
  if (other.length !== 1) return [decided];
  const [third, second, first, last] = before as [number, number, number, number];
  const context = language.context(third, second, first);
  return [decided, { words: [second, first, other[0]!], cost: language.cost(context, other[0]!) - language.cost(context, last) }];
}

/** The words after a decision, up to the paragraph's end. */
function wordsAfter(index: number, decisions: readonly Decision[], words: readonly (readonly number[])[], tokens: readonly RawToken[]): number[] {
  const out = words[index]!.slice(1);
  for (let at = index + 1; at < decisions.length && out.length < AFTER && !tokens[decisions[at]!.first]!.opens; at++) out.push(...words[at]!);
  return out.slice(0, AFTER);
}

/** The words that fit a doubted place better than what was decided, although little of them was read. */
function readingsOf({ token, start, end, histories, own, after, cost }: Doubt, language: LanguageModel, channel: Channel): Reading[] {
  const read = token.text.slice(start, end);
  const [pattern, patternCost] = casePatterns(read, token.capitals)[0]!;
  const fitOf = (word: number, limit: number): number => Math.min(...histories.map((history) => {
    const line = [...history.words, word, ...after];
    let fit = history.cost;
    for (let at = BEFORE; at < line.length && fit <= limit; at++) fit += language.rememberedCost(language.context(line[at - 3]!, line[at - 2]!, line[at - 1]!), line[at]!);
    return fit;
  }));
  const letterCost = (slip: LetterSlip): number => Math.min(channel.costOf(slip), slip.printed.length === 1 ? GARBLED_LETTER * Math.max(1, slip.read.length) : Infinity);
  const [third, second, first] = histories[0]!.words as [number, number, number];
  const limit = fitOf(own[0]!, Infinity) + Math.max(0, cost - language.cost(language.context(third, second, first), own[0]!));
  const found: { readonly text: string; readonly word: number; readonly cost: number; readonly total: number }[] = [];
  for (const word of new Set(endsOf(read).flatMap((letter) => syllablesByEnd(language).get(letter) ?? []))) {
    if (Math.abs(language.words[word]!.length - read.length) > LETTERS_APART) continue;
    const fit = fitOf(word, limit - GARBLED);
    if (fit > limit - GARBLED) continue;
    const text = inCase(language.words[word]!, pattern);
    const slips = alignLetters(text, read, letterCost);
    const channelCost = GARBLED + patternCost + slips.reduce((sum, slip) => sum + letterCost(slip), 0);
    if (slips.length > 0 && fit + channelCost < limit) found.push({ text, word, cost: channelCost, total: fit + channelCost });
  }
  return found.sort((a, b) => a.total - b.total).slice(0, CANDIDATES).map((reading) => ({ start, end, words: [reading.word], text: reading.text, cost: reading.cost }));
}

/** The core of a token that has one only, if a garbled word may be there; capitalised words may be names. */
function coreOf({ text, capitals }: RawToken): { start: number; end: number } | null {
  const [core, ...others] = cutPieces(text, false).filter(({ kind }) => kind === 'core');
  if (!core || others.length > 0) return null;
  const read = text.slice(core.start, core.end);
  if (read.length < READ_LETTERS.fewest || read.length > READ_LETTERS.most) return null;
  return /\p{L}/u.test(read) && (capitals || !/^\p{Lu}/u.test(read)) ? core : null;
}

type Syllables = ReadonlyMap<string, readonly number[]>;

const known = new WeakMap<LanguageModel, Syllables>();

/** The syllables that are no rarities, by the letters that they begin and end with. */
function syllablesByEnd(language: LanguageModel): Syllables {
  const found = known.get(language);
  if (found) return found;
  const out = new Map<string, number[]>();
  language.words.forEach((word, id) => {
    if (!isSyllable(word) || language.unigram(id) > RARE) return;
    for (const letter of endsOf(word)) {
      const own = out.get(letter);
      if (own) own.push(id);
      else out.set(letter, [id]);
    }
  });
  known.set(language, out);
  return out;
}

/** The letters, without marks, that a word begins and ends with. */
function endsOf(word: string): readonly string[] {
  const plain = stripMarks(word).toLowerCase();
  return [`${plain[0]!}-`, `-${plain.at(-1)!}`];
}
