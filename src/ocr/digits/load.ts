/** The digit networks that come with the program. */
import { readFile } from 'node:fs/promises';
import { PlanError } from '../../errors.js';
import { decodeNetworks } from './network-file.js';
import type { Committee } from './network.js';

const MODEL_FILE = new URL('../../../models/digits.bin', import.meta.url);

let loaded: Promise<Committee> | undefined;

/** Loads the networks once. @throws {PlanError} `internal` if their file is missing. */
export function loadDigitNetworks(): Promise<Committee> {
  loaded ??= readFile(MODEL_FILE).then(decodeNetworks, (cause: unknown) => {
    throw new PlanError({ code: 'internal', message: 'the model for handwritten digits cannot be read', hint: 'reinstall the program', cause });
  });
  return loaded;
}
