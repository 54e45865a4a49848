/** One document, from its file to a written plan. Runs in a worker process. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PlanError } from '../errors.js';
import { formatPlan } from '../output/json.js';
import type { EngineKeeper } from '../ocr/index.js';
import { extractPlan } from '../pipeline.js';
import { unwritable, writeDurably } from './durable.js';
import type { Extraction, Task } from './protocol.js';

/**
 * Extracts a document and writes its plan to the task's temporary file. Never rejects.
 * @param engines Keeps the recogniser for the next task.
 */
export async function extractTask(task: Task, onPage: (page: number, pages: number) => void, engines?: EngineKeeper): Promise<Extraction> {
  try {
    const bytes = await readFile(task.path);
    const { pages, language, ocr, engine } = task.settings;
    const plan = await extractPlan({ name: task.name, bytes }, {
      ocr, engine, pages, language, password: task.password, workers: 1, engines, onPage,
    });
    if (plan.source.sha256 !== task.content) return failure('file-changed', 'the file changed while it was being read');
    const text = formatPlan(plan, false);
    await writeDurably(task.temporary, text).catch((error: unknown) => { throw unwritable(task.temporary, error); });
    return {
      ok: true,
      outputSha256: createHash('sha256').update(text).digest('hex'),
      pages: plan.pages.length,
      tasks: plan.tasks.length,
      warnings: plan.diagnostics.filter(({ severity }) => severity !== 'info').length,
    };
  } catch (error) {
    if (error instanceof PlanError) return failure(error.code, error.message);
    return failure('internal', error instanceof Error ? error.message : String(error));
  }
}

function failure(code: string, message: string): Extraction {
  return { ok: false, reason: { code, message } };
}
