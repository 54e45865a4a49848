/** Reads one line, and looks again where the first reading is doubtful. */
import { isSyllable } from '../../vietnamese/index.js';
import { padded, resize, type GrayImage } from '../image/raster.js';
import type { LineReader, ReadWord } from './engine.js';
import { lineConfidence } from './junk.js';

/** A line with a word read below this is looked at again. */
const DOUBTFUL = 0.6;
/** A line read below this as a whole is dirt or a pen stroke: a second look would find no more. */
const HOPELESS = 0.2;
/** Size of the second look's image: the engine then resamples the strokes otherwise. */
const SECOND_LOOK_SCALE = 1.6;
/**
 * A line up to so many times as long as high is short: the engine reads one better with more paper around it, in pixels, but
 * gives up a lone digit now and then. Lower ones (in pixels) are specks.
 */
const SHORT = { length: 4, paper: 12, lowest: 22 } as const;
/** A document's code whose slash was not seen, or seen as more: `45NQ-HĐND`, `1123/,SNN-TL`. The engine sees it with more paper around the line. */
const DAMAGED_CODE = /^\d{1,5}(?:\p{Lu}{2,}-|\/[.,])\p{Lu}/u;
/** How much better the second reading must be to stand. */
const LEAST_GAIN = 0.01;

/** The words of a line image, in its pixels, from left to right. */
export async function readLine(reader: LineReader, image: GrayImage): Promise<readonly ReadWord[]> {
  return besideEachOther(await readTwice(reader, image));
}

/** The words with boxes that end where the next one begins: the engine's reach over their neighbours now and then, and what lies over another would be a line of its own. */
function besideEachOther(words: readonly ReadWord[]): readonly ReadWord[] {
  return words.map((word, i) => {
    const next = words[i + 1]?.box;
    return next && word.box.right > next.left && word.box.left < next.left ? { ...word, box: { ...word.box, right: next.left } } : word;
  });
}

async function readTwice(reader: LineReader, image: GrayImage): Promise<readonly ReadWord[]> {
  const isShort = image.width <= SHORT.length * image.height;
  const first = await (isShort ? readOnPaper(reader, image) : reader.readLine(image));
  const isLost = isShort && image.height >= SHORT.lowest && lineConfidence(first) < HOPELESS;
  if (!isLost && !isDoubtful(first)) return first;
  const second = await (isShort ? reader.readLine(image) : first.some(({ text }) => DAMAGED_CODE.test(text)) ? readOnPaper(reader, image) : readLarger(reader, image));
  return quality(second) > quality(first) + LEAST_GAIN ? second : first;
}

async function readLarger(reader: LineReader, image: GrayImage): Promise<readonly ReadWord[]> {
  return (await reader.readLine(resize(image, SECOND_LOOK_SCALE))).map((word) => shrink(word, SECOND_LOOK_SCALE));
}

async function readOnPaper(reader: LineReader, image: GrayImage): Promise<readonly ReadWord[]> {
  const { paper } = SHORT;
  const words = await reader.readLine(padded(image, paper));
  return words.map(({ box: { left, top, right, bottom }, ...word }) => ({ ...word, box: { left: left - paper, top: top - paper, right: right - paper, bottom: bottom - paper } }));
}

function isDoubtful(words: readonly ReadWord[]): boolean {
  return lineConfidence(words) >= HOPELESS && words.some((word) => word.confidence < DOUBTFUL || isImpossible(word.text));
}

/** How good a reading is: confidence, halved for words that no Vietnamese spelling allows. */
function quality(words: readonly ReadWord[]): number {
  return lineConfidence(words.map((word) => (isImpossible(word.text) ? { ...word, confidence: word.confidence / 2 } : word)));
}

/** True for a lower-case or capitalised word of letters that is no syllable, and for a code without its slash; other codes and capitals (abbreviations) may be anything. */
function isImpossible(text: string): boolean {
  if (DAMAGED_CODE.test(text)) return true;
  const letters = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').normalize('NFC');
  return /^\p{L}?\p{Ll}+$/u.test(letters) && letters.length > 1 && !isSyllable(letters);
}

function shrink(word: ReadWord, scale: number): ReadWord {
  const { left, top, right, bottom } = word.box;
  return { ...word, box: { left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale } };
}
