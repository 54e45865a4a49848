/** Recognises one page: its lines are found first, then read one by one. */
import type { Word } from '../../document/model.js';
import { lineImage } from '../image/line-image.js';
import { preparePage, type PreparedPage } from '../image/prepare.js';
import type { PixelRule } from '../image/rules.js';
import type { Rule } from '../layout/types.js';
import type { LineEngine, ReadWord } from './engine.js';
import { withoutJunk } from './junk.js';
import { readLine } from './read-line.js';
import type { PageImage, RecognisedPage } from './types.js';

/** White border around a line's image, in pixels: the engine wants some paper around the ink. */
export const LINE_MARGIN = 4;

/** Recognises one page with an engine. */
export async function recognisePage(engine: LineEngine, image: PageImage, _number: number): Promise<RecognisedPage> {
  const page = preparePage(image);
  const readings = await Promise.all(page.text.lines.map((line, index) => (
    readLine(engine, lineImage(page.gray, page.components, page.text.owners, line, index, LINE_MARGIN))
  )));
  const points = 72 / page.dpi;
  const words = readings.flatMap((reading, index) => withoutJunk(reading).map((word) => toWord(word, page, index)));
  return {
    words,
    rules: page.rules.map((rule) => toRule(rule, points)),
    width: page.gray.width * points,
    height: page.gray.height * points,
    rotation: page.rotation,
    confidence: words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence, 0) / words.length,
    findings: [],
  };
}

function toWord({ text, confidence, box }: ReadWord, page: PreparedPage, index: number): Word {
  const line = page.text.lines[index]!;
  const points = 72 / page.dpi;
  const raw = text.normalize('NFC');
  return {
    raw, text: raw, confidence,
    box: {
      x: (line.left - LINE_MARGIN + box.left) * points,
      y: (line.top - LINE_MARGIN + box.top) * points,
      width: (box.right - box.left) * points,
      height: (box.bottom - box.top) * points,
    },
  };
}

function toRule({ orientation, start, end, near, far, thickness }: PixelRule, points: number): Rule {
  return { orientation, start: start * points, end: end * points, position: ((near + far) / 2) * points, thickness: thickness * points };
}
