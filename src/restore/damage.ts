/** What happened to a text, told from its letters. */
import { isSkeleton, stripMarks } from '../vietnamese/index.js';
import type { SlipCount } from './slips.js';
import type { Damage } from './types.js';

/** Marked letters that recognition with English data never gives: hats and horns with tones, dots below, đ, ă, ơ, ư, hooks. */
const VIETNAMESE_ONLY = /[ăĂđĐơƠưƯạẠảẢấ-ặẤ-ẶẹẸẻẺẽẼế-ệẾ-ỆỉỈịỊọỌỏỎố-ợỐ-Ợụ-ựỤ-Ựỳ-ỹỲ-ỸĩĨũŨ]/u;

/** Figures of a text that its damage shows in. */
export interface TextShape {
  /** Words of letters only, two letters at least. */
  readonly words: number;
  /** Share of words with letters that only Vietnamese has. */
  readonly vietnamese: number;
  /** Share of words with any mark. */
  readonly marked: number;
  /** Share of words that, marks apart, could be Vietnamese. */
  readonly skeletal: number;
  /** Share of tokens with letters that, marks apart, are no syllables, abbreviations, numbers or codes. */
  readonly broken: number;
}

/** Fewest words to tell a text's damage from. */
const FEWEST_WORDS = 4;
/** Right Vietnamese text has these letters in nearly half of its words. */
const LEAST_VIETNAMESE = 0.12;
/** Share of words that could be Vietnamese below which a text is in another language. */
const LEAST_SKELETAL = 0.55;
/** Share of marked words above which text without Vietnamese letters was recognised, not typed. */
const TYPED_MARKS = 0.02;
const TYPED_BROKEN = 0.08;

/** Counts what `damageOf` judges by. */
export function shapeOf(text: string): TextShape {
  let words = 0;
  let vietnamese = 0;
  let marked = 0;
  let broken = 0;
  let skeletal = 0;
  let tokens = 0;
  for (const token of text.split(/\s+/u)) {
    const core = token.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
    if (!/\p{L}/u.test(core)) continue;
    tokens++;
    if (isBroken(core)) broken++;
    if (core.length < 2 || !/^\p{L}+$/u.test(core)) continue;
    words++;
    if (VIETNAMESE_ONLY.test(core)) vietnamese++;
    const plain = stripMarks(core);
    if (plain !== core) marked++;
    if (isSkeleton(plain)) skeletal++;
  }
  const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
  return { words, vietnamese: share(vietnamese, words), marked: share(marked, words), skeletal: share(skeletal, words), broken: share(broken, tokens) };
}

/** True if a text has the letters that only Vietnamese has as often as Vietnamese text does. */
export function isVietnamese(text: string): boolean {
  return shapeOf(text).vietnamese >= LEAST_VIETNAMESE;
}

/**
 * What happened to a text of this shape that was not recognised by us; null if it is too short to tell. Text in
 * another language has no damage. Vietnamese text with marks has none that shows in its letters; see `isRecognised`.
 */
export function damageOf(shape: TextShape): Exclude<Damage, 'vietnamese-ocr'> | null {
  if (shape.words < FEWEST_WORDS) return null;
  if (shape.vietnamese >= LEAST_VIETNAMESE || shape.skeletal < LEAST_SKELETAL) return 'none';
  return shape.marked <= TYPED_MARKS && shape.broken <= TYPED_BROKEN ? 'stripped' : 'english-ocr';
}

/** Share of words that could be Vietnamese below which no reader has made a text of Vietnamese: other languages have a fifth. */
const LEAST_SKELETAL_MISREAD = 0.25;

/** True for the shape of a text whose words look like those of another language, but may be Vietnamese ones in which a reader put digits and capitals for letters with marks (`c6c`, `viQc`, `ngdy`). */
export function mayBeMisread({ words, vietnamese, skeletal }: TextShape): boolean {
  return words >= FEWEST_WORDS && vietnamese < LEAST_VIETNAMESE && skeletal < LEAST_SKELETAL && skeletal >= LEAST_SKELETAL_MISREAD;
}

/** Words of a page that tell little by themselves: a signature with the recipients beside it. */
const FEW_WORDS = 60;
/** Share of words that could be Vietnamese among such few, below which they are in another language or unreadable. */
const LEAST_SKELETAL_FEW = 0.35;

/** True for a page of few words that may well have been read as the pages around it were: names, abbreviations and what a seal covers hide its damage. */
export function mayShareDamage(text: string): boolean {
  const { words, vietnamese, skeletal } = shapeOf(text);
  return words > 0 && words < FEW_WORDS && vietnamese < LEAST_VIETNAMESE && skeletal >= LEAST_SKELETAL_FEW;
}

/** True for a token that, marks apart, is neither a syllable nor an abbreviation, a number with letters, or a code. */
function isBroken(core: string): boolean {
  return core.split(/[/\-.,–&]/u).some((part) => part !== '' && !isSkeleton(stripMarks(part)) && !/^\d+$/u.test(part) && !/^[\p{Lu}\d]{1,7}$/u.test(part) && !/^[A-ZĐ][A-ZĐa-zđ]{1,3}$/u.test(part));
}

/** Slips that tell recognised text from typed text, and in how many different words: people make one in 9,000 words, recognition three or more in 1,000. */
const FEWEST_SLIPPED = 2;
const LEAST_SLIPS = 0.0013;

/** True if a text with marks was recognised, judged from its slips. */
export function isRecognised({ slips, slipped, words }: SlipCount): boolean {
  return slipped.size >= FEWEST_SLIPPED && slips >= LEAST_SLIPS * words;
}

/** Slips in a word of the pages that the channel was learned from. */
const TRAINED_SLIPS = 0.01;
/** Words that a page's slips are thinned with, and how many of those are slips: a short page tells little. */
const PRIOR_WORDS = 100;
const PRIOR_SLIPS = 0.4;
/** Bounds of what a change costs, in nats. */
const LEAST_KEEP = -1.5;
const MOST_KEEP = 1;
/** Costs are told apart by steps, so that pages of one document share what was worked out for their words. */
const KEEP_STEP = 0.5;

/** What changing a word costs beside the channel, in nats: dear on better pages than the channel was learned from, cheap on worse ones. */
export function keepCost({ slips, words }: SlipCount): number {
  const share = (slips + PRIOR_SLIPS) / (words + PRIOR_WORDS);
  return Math.max(LEAST_KEEP, Math.min(MOST_KEEP, Math.round(Math.log(TRAINED_SLIPS / share) / KEEP_STEP) * KEEP_STEP));
}
