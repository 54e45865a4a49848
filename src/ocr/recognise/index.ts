/** Makes the recogniser that turns page images into words. */
import { PlanError } from '../../errors.js';
import type { LineEngine } from './engine.js';
import { recognisePage } from './page.js';
import { TesseractJsEngine } from './tesseract-js.js';
import type { Recogniser, RecogniserOptions } from './types.js';

/** @throws {PlanError} `engine-missing` if the engine asked for is not there. */
export async function createRecogniser(options: RecogniserOptions): Promise<Recogniser> {
  const engine = await openEngine(options);
  const stop = (): void => void engine.close();
  options.signal?.addEventListener('abort', stop, { once: true });
  return {
    recognisePage: (image, number) => recognisePage(engine, image, number),
    async close() {
      options.signal?.removeEventListener('abort', stop);
      await engine.close();
    },
  };
}

function openEngine({ engine, workers }: RecogniserOptions): Promise<LineEngine> {
  if (engine === 'native') return Promise.reject(new PlanError({ code: 'engine-missing', message: 'no native tesseract yet' }));
  return Promise.resolve(new TesseractJsEngine(workers));
}
