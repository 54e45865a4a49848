/** Recognises one page: its lines are found first, then read one by one. */
import type { Word } from '../../document/model.js';
import { lineImage } from '../image/line-image.js';
import { loadDigitNetworks } from '../digits/load.js';
import { preparePage, topOf, type PreparedPage } from '../image/prepare.js';
import type { GrayImage, QuarterTurn } from '../image/raster.js';
import { inPoints, type PixelRule } from '../image/rules.js';
import { withBarredSigns } from './barred-signs.js';
import type { HeadInk } from './blank-picture.js';
import { withSeenTails } from './closing-signs.js';
import { withSeenSlashes } from './code-slashes.js';
import type { LineReader, ReadWord } from './engine.js';
import { withoutJunk } from './junk.js';
import { readLine } from './read-line.js';
import { withCountedBars } from './roman-bars.js';
import type { PageImage, RecognisedPage, Upright } from './types.js';
import { coveredLines, readUnderSeals, type CoveredLine } from './under-seals.js';
import { looksLikePrint, unreadLine } from './unread-lines.js';
import { HEAD_SHARE, withWrittenNumbers } from './written-numbers.js';

/** What the picture of a line tells better than the engine, which loses small strokes. */
const SECOND_LOOKS = [withCountedBars, withSeenTails, withSeenSlashes, withBarredSigns];
/** The page that bears the letterhead. */
const HEAD_PAGE = 1;
/** White border around a line's image, in pixels: the engine wants some paper around the ink. */
const LINE_MARGIN = 4;

/** A line's picture, and where it lies on the page. */
interface LineToRead {
  readonly image: GrayImage;
  readonly left: number;
  readonly top: number;
  readonly covered: CoveredLine | undefined;
  /** True if its ink looks like print, so that it should give words. */
  readonly isPrint: boolean;
}

/** What is kept of a page while its lines wait for the engine: the page's own pixels are let go. */
export interface LinesToRead {
  /** The page's number, from 1. */
  readonly number: number;
  readonly lines: readonly LineToRead[];
  readonly rules: readonly PixelRule[];
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly rotation: QuarterTurn;
  /** The ink of the page's head, where handwriting is looked for; null for pages that have none. */
  readonly head: HeadInk | null;
}

/**
 * Cleans a page and finds its lines.
 * @param number Counted from 1: a document's number and date are looked for on its first page.
 */
export function linesToRead(image: PageImage, number: number, upright?: Upright): LinesToRead {
  const prepared = preparePage(image, upright === 'turned-over');
  const { gray, components, text, rules, dpi, rotation } = prepared;
  const head = number === HEAD_PAGE ? headInk(prepared) : null;
  const covered = coveredLines(prepared);
  const lines = text.lines.map((line, index) => ({
    image: lineImage(gray, components, text.owners, line, index, LINE_MARGIN), left: line.left - LINE_MARGIN, top: line.top - LINE_MARGIN,
    covered: covered.get(line), isPrint: looksLikePrint(line, text.letterHeight),
  }));
  return { number, lines, rules, width: gray.width, height: gray.height, dpi, rotation, head };
}

function headInk(prepared: PreparedPage): HeadInk {
  const { inks } = prepared;
  const coloured = inks.coloured();
  return { ink: topOf(inks.all(), prepared, HEAD_SHARE), coloured: coloured && topOf(coloured, prepared, HEAD_SHARE) };
}

/** Reads a page's lines with an engine. */
export async function readLines(reader: LineReader, page: LinesToRead): Promise<RecognisedPage> {
  const points = 72 / page.dpi;
  const readings = await Promise.all(page.lines.map(async ({ image, left, top, covered, isPrint }) => {
    const read = await readLine(reader, image);
    const words = withoutJunk(SECOND_LOOKS.reduce((seen, look) => look(seen, image), read));
    const unread = isPrint && !covered ? unreadLine(read, words, image.width, page.number) : null;
    return { words: words.map((word) => moved(word, left, top)), covered, unread };
  }));
  const printed = await readUnderSeals(reader, readings);
  const read = page.head ? withWrittenNumbers(printed, page.head, await loadDigitNetworks()) : printed;
  const words = read.map((word) => toWord(word, points));
  return {
    words,
    rules: page.rules.map((rule) => inPoints(rule, page.dpi)),
    width: page.width * points,
    height: page.height * points,
    rotation: page.rotation,
    confidence: words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence, 0) / words.length,
    legibility: legibilityOf(words, page, points),
    findings: readings.flatMap(({ unread }) => unread ?? []),
  };
}

function legibilityOf(words: readonly Word[], { lines }: LinesToRead, points: number): number {
  const length = lines.reduce((sum, { image }) => sum + image.width, 0) * points;
  return length === 0 ? 1 : Math.min(1, words.reduce((sum, { box, confidence }) => sum + (box?.width ?? 0) * confidence, 0) / length);
}

/** A word of a line image in pixels of the page; `x` and `y` place the image there. */
function moved(word: ReadWord, x: number, y: number): ReadWord {
  const { left, top, right, bottom } = word.box;
  return { ...word, box: { left: left + x, top: top + y, right: right + x, bottom: bottom + y } };
}

/** A word of the page in points. */
function toWord({ text, confidence, box }: ReadWord, points: number): Word {
  const raw = text.normalize('NFC');
  return {
    raw, text: raw, confidence,
    box: { x: box.left * points, y: box.top * points, width: (box.right - box.left) * points, height: (box.bottom - box.top) * points },
  };
}
