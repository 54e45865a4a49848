import { describe, expect, it } from 'vitest';
import { turn } from '../../src/ocr/image/raster.js';
import { recognisePages } from '../../src/ocr/recognise-pages.js';
import { EngineKeeper } from '../../src/ocr/recognise/engine-keeper.js';
import type { LineEngine, ReadWord } from '../../src/ocr/recognise/engine.js';
import type { PageImage, RecognisedPage } from '../../src/ocr/recognise/types.js';
import type { GrayImage } from '../../src/ocr/image/raster.js';

const [WIDTH, HEIGHT] = [1654, 2339];
const LETTER = { width: 9, height: 16, apart: 14 };

/** A page of 200 dots an inch: lines of letters, the first of each twice as broad, with marks above or below every second one. */
function pageOf(marks: 'above' | 'below'): GrayImage {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  const draw = (left: number, top: number, width: number, height: number): void => {
    for (let y = top; y < top + height; y++) data.fill(0, y * WIDTH + left, y * WIDTH + left + width);
  };
  for (let row = 0; row < 12; row++) {
    const top = 400 + 60 * row;
    draw(190, top, 2 * LETTER.width, LETTER.height);
    for (let letter = 1; letter < 50; letter++) {
      const left = 200 + LETTER.apart * letter;
      draw(left, top, LETTER.width, LETTER.height);
      if (letter % 2 === 0) draw(left + 2, marks === 'above' ? top - 7 : top + LETTER.height + 3, 5, 4);
    }
  }
  return { data, width: WIDTH, height: HEIGHT };
}

/** What the engine makes of a line that stands on its head. */
interface UpsideDown {
  readonly text: string;
  readonly confidence: number;
  /** Share of the line that it reads. */
  readonly share: number;
}

const UNREADABLE: UpsideDown = { text: '„~ ^|', confidence: 0.1, share: 1 };

/** An engine that reads lines that begin with the broad letter, and others as they look upside down; `false` reads none. */
class PickyEngine implements LineEngine {
  readonly isReady = true;

  constructor(private readonly reads: boolean, private readonly turned: UpsideDown) {}

  readLine({ data, width, height }: GrayImage): Promise<readonly ReadWord[]> {
    const middle = Math.round(height / 2) * width;
    const first = data.subarray(middle, middle + width).indexOf(0);
    const isUpright = data.subarray(middle + first, middle + first + LETTER.width + 4).every((level) => level < 128);
    const { text, confidence, share } = this.reads && isUpright ? { text: 'Ủy ban nhân dân tỉnh', confidence: 0.96, share: 1 } : this.turned;
    return Promise.resolve(text.split(' ').map((word, i, all) => ({
      text: word, confidence, box: { left: (share * width * i) / all.length, right: (share * width * (i + 1)) / all.length, top: 0, bottom: height },
    })));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Recognises a page, and tells how often its picture was asked for. */
async function recognise({ data, width, height }: GrayImage, { reads = true, turned = UNREADABLE } = {}): Promise<{ page: RecognisedPage; pictures: number }> {
  let pictures = 0;
  const image: PageImage = { pixels: data, width, height, channels: 1, dpi: 200 };
  const raster = { pageCount: 1, pageImage: () => { pictures++; return Promise.resolve(image); }, close: () => Promise.resolve() };
  const engines = new EngineKeeper();
  await engines.giveBack(await engines.take('auto 1', () => Promise.resolve(new PickyEngine(reads, turned))));
  const pages = await recognisePages(() => Promise.resolve(raster), [1], { ocr: 'always', engine: 'auto', workers: 1, engines, pages: null, password: undefined, signal: undefined, onPage: undefined }, () => undefined);
  return { page: pages.get(1)!, pictures };
}

describe('a page whose letters look upside down', () => {
  it('is read as it lies where that can be read, and the other way cannot', async () => {
    const { page, pictures } = await recognise(pageOf('below'));
    expect(page).toMatchObject({ rotation: 0, findings: [] });
    expect(page.words.map(({ text }) => text).slice(0, 5)).toEqual(['Ủy', 'ban', 'nhân', 'dân', 'tỉnh']);
    expect(pictures).toBe(2);
  });

  it('is read as it lies though some of it looks like words the other way', async () => {
    const { page } = await recognise(pageOf('below'), { turned: { text: 'nu no on ca', confidence: 0.9, share: 0.5 } });
    expect(page.rotation).toBe(0);
  });

  it('is turned over, and looked at once, where that reads well', async () => {
    const { page, pictures } = await recognise(turn(pageOf('above'), 180));
    expect(page).toMatchObject({ rotation: 180, findings: [] });
    expect(pictures).toBe(1);
  });

  it('is turned as it looks where nothing can be read either way', async () => {
    const { page } = await recognise(pageOf('below'), { reads: false });
    expect(page.rotation).toBe(180);
    expect(page.findings).toHaveLength(12);
  });
});
