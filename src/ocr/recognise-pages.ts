/** Recognises page images, a few at a time. */
import { checkAborted } from './abort.js';
import type { Raster, RecognisedPage, Upright } from './recognise/types.js';
import { takeTurns } from './take-turns.js';
import type { ReadOptions } from './types.js';

/** Pages that stand on their head are read to a tenth of their lines' length, short ones to less than half; those that stand upright to four fifths. */
const LEAST_LEGIBLE = 0.6;

/**
 * Recognises pages with the engine that the options name; the recogniser is started when the first page needs it.
 * @param numbers Pages, counted from 1. With none, neither raster nor engine is opened.
 * @param onPage Called with each page as it is done.
 */
export async function recognisePages(
  openRaster: () => Promise<Raster>,
  numbers: readonly number[],
  options: ReadOptions,
  onPage: (number: number) => void,
): Promise<Map<number, RecognisedPage>> {
  const out = new Map<number, RecognisedPage>();
  if (numbers.length === 0) return out;
  const { createRecogniser } = await import('./recognise/index.js');
  const raster = await openRaster();
  try {
    const recogniser = await createRecogniser(options);
    try {
      const waiting = [...numbers];
      const inTurn = takeTurns();
      // A page that waits holds only its line images, so that enough lines are always at hand for every worker.
      await Promise.all(Array.from({ length: 2 * options.workers + 1 }, async () => {
        for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
          checkAborted(options.signal);
          const page = number;
          const read = async (upright: Upright): Promise<RecognisedPage> => {
            const lines = await inTurn(async () => recogniser.findLines(await raster.pageImage(page), page, upright));
            return lines.read();
          };
          out.set(page, await readEitherWay(read));
          onPage(page);
        }
      }));
    } finally {
      await recogniser.close();
    }
  } finally {
    await raster.close();
  }
  return out;
}

/** The shapes of small, blurred letters tell badly which way up a page stands: one that cannot be read so is tried the other way. */
async function readEitherWay(read: (upright: Upright) => Promise<RecognisedPage>): Promise<RecognisedPage> {
  const seen = await read('as-seen');
  if (seen.legibility >= LEAST_LEGIBLE) return seen;
  const turned = await read('turned-over');
  return turned.legibility > seen.legibility ? turned : seen;
}
