/** `--trace`: what each stage handed on, as JSON files, to find the stage that a wrong fact comes from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PlanError } from '../errors.js';
import type { Stage } from '../pipeline.js';

const ORDER: readonly Stage[] = ['ocr', 'restore', 'segment', 'extract'];

/**
 * Makes the folder `dir/<name of the file>` and returns a function that writes a stage's result there, as `1-ocr.json` and so on.
 * @throws {PlanError} `output-unwritable` if the folder cannot be made.
 */
export function openTrace(dir: string, file: string): (stage: Stage, result: unknown) => void {
  const folder = join(dir, basename(file));
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new PlanError({ code: 'output-unwritable', where: folder, message: 'the trace folder cannot be made', hint: 'name another --trace folder', cause });
  }
  return (stage, result) => {
    writeFileSync(join(folder, `${ORDER.indexOf(stage) + 1}-${stage}.json`), `${JSON.stringify(result, null, 1)}\n`);
  };
}
