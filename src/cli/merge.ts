/** `plan-extract merge`: the results of shards as one NDJSON and one summary. */
import type { Command } from 'commander';
import { languageOption } from './options.js';
import { writeOut } from './stdout.js';

interface MergeFlags {
  readonly out?: string;
  readonly summary?: string;
}

export function addMergeCommand(program: Command): void {
  program.command('merge')
    .argument('<dirs...>', 'output folders of plan-extract batch')
    .description('join the results of batches: one plan a line, sorted by name, and one summary')
    .option('--out <file>', 'file for the plans (default: standard output)')
    .option('--summary <file>', 'file for the summary')
    .addOption(languageOption())
    .action(merge);
}

async function merge(folders: readonly string[], { out, summary: summaryFile }: MergeFlags): Promise<void> {
  const { mergeFolders } = await import('../batch/merge.js');
  const { formatSummary } = await import('../batch/summary.js');
  const { openReplacement } = await import('../batch/replacement.js');
  const target = out === undefined ? null : await openReplacement(out);
  try {
    const summary = await mergeFolders({ folders, write: target ? target.write : writeOut });
    await target?.keep();
    if (summaryFile === undefined) return;
    const file = await openReplacement(summaryFile);
    await file.write(formatSummary(summary));
    await file.keep();
  } finally {
    await target?.discard();
  }
}
