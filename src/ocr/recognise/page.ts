/** Recognises one page: its lines are found first, then read one by one. */
import type { Word } from '../../document/model.js';
import { lineImage } from '../image/line-image.js';
import { preparePage } from '../image/prepare.js';
import type { GrayImage, QuarterTurn } from '../image/raster.js';
import type { PixelRule } from '../image/rules.js';
import type { Rule } from '../layout/types.js';
import type { LineEngine, ReadWord } from './engine.js';
import { withoutJunk } from './junk.js';
import { readLine } from './read-line.js';
import type { PageImage, RecognisedPage } from './types.js';

/** White border around a line's image, in pixels: the engine wants some paper around the ink. */
const LINE_MARGIN = 4;

/** What is kept of a page while its lines wait for the engine: the page's own pixels are let go. */
interface LinesToRead {
  readonly lines: readonly { readonly image: GrayImage; readonly left: number; readonly top: number }[];
  readonly rules: readonly PixelRule[];
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly rotation: QuarterTurn;
}

/** Recognises one page with an engine. */
export function recognisePage(engine: LineEngine, image: PageImage): Promise<RecognisedPage> {
  return readLines(engine, linesToRead(image));
}

function linesToRead(image: PageImage): LinesToRead {
  const { gray, components, text, rules, dpi, rotation } = preparePage(image);
  const lines = text.lines.map((line, index) => ({
    image: lineImage(gray, components, text.owners, line, index, LINE_MARGIN), left: line.left - LINE_MARGIN, top: line.top - LINE_MARGIN,
  }));
  return { lines, rules, width: gray.width, height: gray.height, dpi, rotation };
}

async function readLines(engine: LineEngine, page: LinesToRead): Promise<RecognisedPage> {
  const points = 72 / page.dpi;
  const readings = await Promise.all(page.lines.map(async ({ image, left, top }) => (
    withoutJunk(await readLine(engine, image)).map((word) => toWord(word, left, top, points))
  )));
  const words = readings.flat();
  return {
    words,
    rules: page.rules.map((rule) => toRule(rule, points)),
    width: page.width * points,
    height: page.height * points,
    rotation: page.rotation,
    confidence: words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence, 0) / words.length,
    findings: [],
  };
}

/** A word of a line image as a word of the page; `left` and `top` place the image on the page, in pixels. */
function toWord({ text, confidence, box }: ReadWord, left: number, top: number, points: number): Word {
  const raw = text.normalize('NFC');
  return {
    raw, text: raw, confidence,
    box: {
      x: (left + box.left) * points,
      y: (top + box.top) * points,
      width: (box.right - box.left) * points,
      height: (box.bottom - box.top) * points,
    },
  };
}

function toRule({ orientation, start, end, near, far, thickness }: PixelRule, points: number): Rule {
  return { orientation, start: start * points, end: end * points, position: ((near + far) / 2) * points, thickness: thickness * points };
}
