/** `plan-extract restore [file]`: a filter that gives Vietnamese text its marks back. */
import type { Command } from 'commander';
import { PlanError } from '../errors.js';
import type { Source } from '../ocr/types.js';
import type { Paint } from '../output/explain.js';
import { coloured } from './colour.js';
import { languageOption } from './options.js';
import { readSource } from './source.js';
import { writeOut } from './stdout.js';

interface RestoreFlags {
  readonly explain?: boolean;
}

export function addRestoreCommand(program: Command): void {
  program.command('restore').argument('[file]', 'UTF-8 text; standard input if left out', '-')
    .description('give Vietnamese text its marks back: text in, text out, same lines')
    .option('--explain', 'show each change side by side instead of the text')
    .addOption(languageOption())
    .action(restoreFile);
}

async function restoreFile(file: string, flags: RestoreFlags): Promise<void> {
  const text = decode(await readSource(file));
  const { restoreText } = await import('../restore/index.js');
  const restored = restoreText(text);
  if (!flags.explain) {
    await writeOut(restored.text);
    return;
  }
  const { formatChanges } = await import('../output/explain.js');
  await writeOut(formatChanges(text, restored.changes, await paint()));
}

function decode({ name, bytes }: Source): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new PlanError({ code: 'not-a-document', where: name, message: 'this is not UTF-8 text', hint: 'for a PDF or an image use plan-extract text', cause });
  }
}

async function paint(): Promise<Paint> {
  const { default: chalk, Chalk } = await import('chalk');
  const { red, green, dim } = coloured(process.stdout) ? chalk : new Chalk({ level: 0 });
  return { before: red, after: green, faint: dim };
}
