/**
 * Second look at a letterhead's blanks: the number after `Số:` and the day and month of the date, which clerks write
 * by hand. What cannot be read surely stays blank: a wrong number would be worse than none.
 * Source of the places: Nghị định 30/2020/NĐ-CP, Phụ lục I, on number and date.
 */
import type { Committee } from '../digits/network.js';
import { readNumber, type WrittenNumber } from '../digits/read-number.js';
import { findComponents } from '../image/components.js';
import type { GrayImage, PixelBox } from '../image/raster.js';
import { binarise, otsu } from '../image/threshold.js';
import { isBeforeSlash, pictureOf, type HeadInk } from './blank-picture.js';
import { BLANK_FINDERS, type Blank } from './blanks.js';
import type { ReadWord } from './engine.js';

/** Share of the page's height, from its top, where number and date stand. */
export const HEAD_SHARE = 0.4;
/** Confidence from which a written number is believed; fewer days than numbers are possible, so that they are surer. */
const SURE = { number: 0.89, date: 0.86 } as const;
/** Confidence from which it speaks against another reading. */
const CONTRARY = 0.7;
const UNREAD: WrittenNumber = { digits: '', confidence: 0 };
/** The engine's reading of digits is kept as print from this confidence on. */
const PRINTED = 0.9;
/** Or, if it is no mere guess, where the pieces of ink stand like print. In heights of the row: print keeps its line so closely, and pieces lower than `least` are dots. */
const GUESSED = 0.3;
const PRINT_LINE = { spread: 0.05, top: 0.1, least: 0.35 } as const;

/**
 * The words of a page with its letterhead's written numbers.
 * @param words In pixels of the upright page.
 * @param head The ink of the page's head, from its top left corner.
 */
export function withWrittenNumbers(words: readonly ReadWord[], head: HeadInk, committee: Committee): readonly ReadWord[] {
  return BLANK_FINDERS.reduce((out, find) => {
    const blank = find(out.filter((word) => word.box.bottom < head.ink.height));
    return blank ? withBlankRead(out, blank, head, committee) : out;
  }, words);
}

/** The words with one blank's number: the engine's where it read print, else what is surely written. */
function withBlankRead(words: readonly ReadWord[], blank: Blank, head: HeadInk, committee: Committee): readonly ReadWord[] {
  const isRead = /^\d+$/u.test(blank.reading);
  if (isRead && blank.confidence >= PRINTED) return words;
  const { picture, place } = pictureOf(blank, head);
  const written = readNumber(committee, picture, place, (digits) => isPossible(digits, blank)) ?? UNREAD;
  // Where no slash follows, it may be what the reader of handwriting took for the last digit.
  const isWhole = !blank.joined || isBeforeSlash(blank, head);
  const isContrary = written.confidence >= CONTRARY && (isWhole || !beginsAlike(written.digits, blank.reading));
  if (isRead && (confirms(written, blank.reading) || (blank.confidence >= GUESSED && !isContrary && standsLikePrint(picture, place, isWhole)))) return words;
  const isSure = isWhole && written.confidence >= (blank.joined ? SURE.number : SURE.date);
  return filled(words, blank, isSure ? written : UNREAD);
}

function isPossible(digits: string, { most, padded }: Blank): boolean {
  return Number(digits) >= 1 && Number(digits) <= most && (digits.length > 1 || Number(digits) >= padded);
}

/** True where one number begins with the other: the digits that both readers saw are the same. */
function beginsAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** True where both readers saw the same digits; the place may have been cut too narrow for some of them. */
function confirms({ digits, confidence }: WrittenNumber, reading: string): boolean {
  return digits === reading || (digits.length > 1 && confidence >= CONTRARY && reading.includes(digits));
}

/**
 * True where the ink at a place of a picture stands like print: its pieces begin and end on the same lines. Handwritten digits
 * differ by a tenth of their height and more; a single one must stand on the line of the row besides.
 * @param isWhole False where the last piece may be the slash behind the number.
 */
function standsLikePrint(picture: GrayImage, { left, right, top, bottom }: PixelBox, isWhole: boolean): boolean {
  const height = bottom - top;
  const all = findComponents(binarise(picture, otsu(picture))).list.filter((piece) => {
    const [x, y] = [(piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2];
    return x > left && x < right && y > top && y < bottom && piece.bottom - piece.top > PRINT_LINE.least * height;
  }).sort((a, b) => a.left - b.left);
  const pieces = isWhole || all.length < 2 ? all : all.slice(0, -1);
  const tops = pieces.map((piece) => (piece.top - top) / height);
  const bottoms = pieces.map((piece) => (piece.bottom - bottom) / height);
  if (pieces.length === 0 || Math.max(...tops.map(Math.abs)) > PRINT_LINE.top) return false;
  return pieces.length === 1
    ? Math.abs(bottoms[0]!) <= PRINT_LINE.spread
    : spread(tops) <= PRINT_LINE.spread && spread(bottoms) <= PRINT_LINE.spread;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** Words with a blank filled; what the engine made of the writing goes. */
function filled(words: readonly ReadWord[], blank: Blank, { digits, confidence }: WrittenNumber): readonly ReadWord[] {
  const { before, label, between, after, afterStart, joined, left, right, row } = blank;
  const kept = words.filter((word) => word !== before && word !== after && !between.includes(word));
  const start = { ...before, text: label, box: { ...before.box, right: left } };
  const rest = { ...after, text: after.text.slice(afterStart), box: { ...after.box, left: right } };
  if (digits === '') return [...kept, start, rest];
  if (joined) return [...kept, start, { ...rest, text: digits + rest.text, box: { ...rest.box, left } }];
  return [...kept, start, { text: digits, confidence, box: { left, right, top: row.top, bottom: row.bottom } }, rest];
}
