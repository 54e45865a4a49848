/** Makes the recogniser that turns page images into words. */
import { PlanError } from '../../errors.js';
import type { LineEngine } from './engine.js';
import { hasNativeTesseract, NativeEngine } from './native.js';
import { linesToRead, readLines } from './page.js';
import { TesseractJsEngine } from './tesseract-js.js';
import type { Recogniser, RecogniserOptions } from './types.js';

/** @throws {PlanError} `engine-missing` if the engine asked for is not there. */
export async function createRecogniser(options: RecogniserOptions): Promise<Recogniser> {
  const { engines } = options;
  const open = (): Promise<LineEngine> => openEngine(options);
  const engine = await (engines ? engines.take(`${options.engine} ${options.workers}`, open) : open());
  const stop = (): void => void engine.close();
  options.signal?.addEventListener('abort', stop, { once: true });
  return {
    findLines(image, number, upright) {
      const page = linesToRead(image, number, upright);
      return { read: () => readLines(engine, page) };
    },
    async close() {
      options.signal?.removeEventListener('abort', stop);
      await (engines ? engines.giveBack(engine) : engine.close());
    },
  };
}

/** `auto` takes an installed program, which reads as well in two thirds of the processor time. */
async function openEngine({ engine, workers }: RecogniserOptions): Promise<LineEngine> {
  if (engine !== 'tesseract.js' && await hasNativeTesseract()) return NativeEngine.open(workers);
  if (engine !== 'native') return new TesseractJsEngine(workers);
  throw new PlanError({ code: 'engine-missing', message: 'no tesseract program was found', hint: 'install the package tesseract-ocr, or leave --engine out' });
}
