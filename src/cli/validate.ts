/** `plan-extract validate`: do plans keep the contract? */
import type { Command } from 'commander';
import type { ReporterName } from '../report/index.js';
import { languageOption } from './options.js';
import { reporterOption, showReport } from './report-option.js';
import { readSource } from './source.js';

export function addValidateCommand(program: Command): void {
  program.command('validate')
    .argument('<files...>', 'plans as JSON or NDJSON; - for standard input')
    .description('check plans against the schema and for consistency')
    .addOption(reporterOption())
    .addOption(languageOption())
    .action(validate);
}

async function validate(files: readonly string[], { reporter }: { readonly reporter: ReporterName }): Promise<void> {
  const sources = await Promise.all(files.map(readSource));
  const { validateFiles } = await import('../validate/report.js');
  const texts = sources.map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }));
  await showReport(validateFiles(texts), reporter);
}
