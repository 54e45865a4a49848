/** The digit network that comes with the program. */
import { readFile } from 'node:fs/promises';
import { PlanError } from '../../errors.js';
import { decodeNetwork } from './network-file.js';
import type { Network } from './network.js';

const MODEL_FILE = new URL('../../../models/digits.bin', import.meta.url);

let loaded: Promise<Network> | undefined;

/** Loads the network once. @throws {PlanError} `internal` if its file is missing. */
export function loadDigitNetwork(): Promise<Network> {
  loaded ??= readFile(MODEL_FILE).then(decodeNetwork, (cause: unknown) => {
    throw new PlanError({ code: 'internal', message: 'the model for handwritten digits cannot be read', hint: 'reinstall the program', cause });
  });
  return loaded;
}
