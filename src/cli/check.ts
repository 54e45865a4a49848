/** `plan-extract check`: are the facts of fixtures still what they should be? */
import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { FACT_KINDS, type Thresholds } from '../check/kinds.js';
import type { ReporterName } from '../report/index.js';
import { interruption } from './interrupt.js';
import { languageOption } from './options.js';
import { reporterOption, showReport } from './report-option.js';

interface CheckFlags {
  readonly min: Thresholds;
  readonly only: readonly string[];
  readonly update?: boolean;
  readonly record?: boolean;
  readonly quiet?: boolean;
  readonly reporter: ReporterName;
}

export function addCheckCommand(program: Command): void {
  program.command('check')
    .argument('<dirs...>', 'folders of fixtures: documents with their expected.json')
    .description('extract fixtures and compare their facts with what is expected')
    .addOption(new Option('--min <kind=score>', 'lowest score for a kind of fact, or for all; exact without one (repeatable)').argParser(readMinimum).default({}, 'exact'))
    .addOption(new Option('--only <text>', 'only inputs whose name holds this (repeatable)').argParser(collect).default([], 'all'))
    .option('--update', 'rewrite the expected files with what is found')
    .option('--record', 'recognise again, and keep the pages for later checks')
    .option('--quiet', 'do not name inputs while they are checked')
    .addOption(reporterOption())
    .addOption(languageOption())
    .action(check);
}

async function check(roots: readonly string[], flags: CheckFlags): Promise<void> {
  const { checkFixtures } = await import('../check/run.js');
  const shown = process.stderr.isTTY && flags.quiet !== true;
  const report = await checkFixtures({
    roots,
    only: flags.only,
    thresholds: flags.min,
    update: flags.update ?? false,
    record: flags.record ?? false,
    workers: availableParallelism(),
    signal: interruption,
    onInput: (name) => { if (shown) process.stderr.write(`${name}\n`); },
  });
  await showReport(report, flags.reporter);
}

function collect(text: string, before: readonly string[]): string[] {
  return [...before, text];
}

const KINDS: readonly string[] = ['all', ...FACT_KINDS];

function readMinimum(text: string, before: Thresholds): Thresholds {
  const [kind = '', number = ''] = text.split('=');
  const value = Number(number);
  if (KINDS.includes(kind) && number !== '' && value >= 0 && value <= 1) return { ...before, [kind]: value };
  throw new InvalidArgumentError(`Write a kind and a score from 0 to 1, for example tasks=0.95. Kinds: ${KINDS.join(', ')}.`);
}
