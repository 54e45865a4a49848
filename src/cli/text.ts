/** `plan-extract text <file>`: a document's text only. */
import type { Command } from 'commander';
import { interruption } from './interrupt.js';
import { addReadingOptions, type ReadingFlags } from './options.js';
import { startProgress } from './progress.js';
import { readSource } from './source.js';
import { writeOut } from './stdout.js';

interface TextFlags extends ReadingFlags {
  readonly raw?: boolean;
}

export function addTextCommand(program: Command): void {
  addReadingOptions(program.command('text').argument('<file>', 'document; - for standard input'))
    .description('print the restored text, pages parted by form feeds')
    .option('--raw', 'before restoration')
    .action(printText);
}

async function printText(file: string, flags: TextFlags): Promise<void> {
  const source = await readSource(file);
  const { extractText } = await import('../pipeline.js');
  const progress = await startProgress(file, flags.quiet ?? false);
  try {
    const text = await extractText(source, { ...flags, raw: flags.raw ?? false, signal: interruption, onPage: progress.onPage });
    await writeOut(`${text}\n`);
  } finally {
    progress.stop();
  }
}
