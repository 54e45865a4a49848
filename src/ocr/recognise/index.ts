/** Makes the recogniser that turns page images into words. */
import { PlanError } from '../../errors.js';
import type { Recogniser, RecogniserOptions } from './types.js';

/** @throws {PlanError} `engine-missing` if the engine asked for is not there. */
export async function createRecogniser(options: RecogniserOptions): Promise<Recogniser> {
  return Promise.reject(new PlanError({ code: 'engine-missing', message: `no recogniser for engine ${options.engine}` }));
}
