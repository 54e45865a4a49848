/** The command line as a table: one small file a command. Nothing heavy is imported before a command runs. */
import { Command } from 'commander';
import { VERSION } from '../version.js';
import { addBatchCommand } from './batch.js';
import { addCheckCommand } from './check.js';
import { addExtract } from './extract.js';
import { addMergeCommand } from './merge.js';
import { addRestoreCommand } from './restore.js';
import { addSchemaCommand } from './schema.js';
import { addTextCommand } from './text.js';
import { addValidateCommand } from './validate.js';

/** Adds one command to the program. */
export type AddCommand = (program: Command) => void;

const COMMANDS: readonly AddCommand[] = [
  addTextCommand,
  addRestoreCommand,
  addSchemaCommand,
  addBatchCommand,
  addMergeCommand,
  addValidateCommand,
  addCheckCommand,
];

/** The program with all its commands; it throws a CommanderError instead of ending the process. */
export function createProgram(): Command {
  const program = new Command('plan-extract')
    .description('Turn Vietnamese government plans (scans, PDFs, text) into JSON: tasks, agencies, deadlines, targets.')
    .version(VERSION)
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
