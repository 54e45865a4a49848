/** The command line as a table: one small file a command. Nothing heavy is imported before a command runs. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addExtract } from './extract.js';
import { addSchemaCommand } from './schema.js';
import { addTextCommand } from './text.js';

/** Adds one command to the program. */
export type AddCommand = (program: Command) => void;

const COMMANDS: readonly AddCommand[] = [
  addTextCommand,
  addSchemaCommand,
];

/** The program with all its commands; it throws a CommanderError instead of ending the process. */
export function createProgram(): Command {
  const program = new Command('plan-extract')
    .description('Turn Vietnamese government plans (scans, PDFs, text) into JSON: tasks, agencies, deadlines, targets.')
    .version(packageVersion())
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  addExtract(program);
  for (const add of COMMANDS) add(program);
  return program.addHelpText('after', EXIT_HELP);
}

const EXIT_HELP = `
Exit codes: 0 done; 1 something to look at (a file of several failed, a check found differences);
2 nothing done (wrong arguments, unreadable input); 130 interrupted.`;

function packageVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
