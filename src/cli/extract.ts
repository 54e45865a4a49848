/** `plan-extract <file…>`: documents in, the contract's JSON out. */
import type { Command } from 'commander';
import { EXIT, PlanError, toPlanError } from '../errors.js';
import { interruption } from './interrupt.js';
import { addReadingOptions, type ReadingFlags } from './options.js';
import { startProgress } from './progress.js';
import { reportError } from './report.js';
import { readSource } from './source.js';
import { writeOut } from './stdout.js';

interface ExtractFlags extends ReadingFlags {
  readonly pretty?: boolean;
  readonly trace?: string;
}

/** The program's own action: what it does without a command's name. */
export function addExtract(program: Command): void {
  addReadingOptions(program.argument('<files...>', 'PDF, PNG, JPEG, TIFF, text or markdown; - for standard input'))
    .option('--pretty', 'indent the JSON (one file only)')
    .option('--trace <dir>', 'write what each stage handed on, as JSON')
    .action(extractFiles);
}

async function extractFiles(files: readonly string[], flags: ExtractFlags): Promise<void> {
  if (files.length === 1) {
    await writeOut(await extractFile(files[0]!, flags));
    return;
  }
  if (flags.pretty) {
    throw new PlanError({
      code: 'usage', where: '--pretty', message: 'several files are written one a line', hint: 'leave --pretty out or name one file',
    });
  }
  await extractEach(files, flags);
}

/** Writes each document as soon as it is done; one that fails is reported and does not stop the others. */
async function extractEach(files: readonly string[], flags: ExtractFlags): Promise<void> {
  let failed = 0;
  for (const file of files) {
    const line = await extractFile(file, flags).catch(async (error: unknown) => {
      if (interruption.aborted) throw error;
      await reportError(toPlanError(error).in(file), flags.lang);
      return null;
    });
    if (line === null) failed++;
    else await writeOut(line);
  }
  if (failed > 0) process.exitCode = failed === files.length ? EXIT.failure : EXIT.findings;
}

async function extractFile(file: string, flags: ExtractFlags): Promise<string> {
  const source = await readSource(file);
  const { extractPlan } = await import('../pipeline.js');
  const { formatPlan } = await import('../output/json.js');
  const trace = flags.trace === undefined ? undefined : (await import('../output/trace.js')).openTrace(flags.trace, file);
  const progress = await startProgress(file, flags.quiet ?? false);
  try {
    const plan = await extractPlan(source, {
      ...flags, language: flags.lang, signal: interruption, onPage: progress.onPage, onStage: trace,
    });
    return formatPlan(plan, flags.pretty ?? false);
  } finally {
    progress.stop();
  }
}
