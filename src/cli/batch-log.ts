/** How a batch shows on standard error: a bar for people, plain lines elsewhere, NDJSON on request. */
import type { SingleBar } from 'cli-progress';
import type { BatchEvent, Summary } from '../batch/types.js';
import type { Language } from '../contract/messages.js';
import { batchWords, reasonWords } from './batch-words.js';

export interface BatchLog {
  readonly onEvent: (event: BatchEvent) => void;
  /** Takes the summary; null for a run that was interrupted. */
  readonly onEnd: (summary: Summary | null) => void;
  readonly close: () => void;
}

export interface BatchLogOptions {
  readonly format: 'text' | 'json';
  readonly quiet: boolean;
  readonly language: Language;
}

/** The log that fits: `json` if asked for, else a bar on a terminal, else lines; `quiet` leaves only the end. */
export async function openBatchLog({ format, quiet, language }: BatchLogOptions): Promise<BatchLog> {
  if (format === 'json') return jsonLog();
  if (!quiet && process.stderr.isTTY) return barLog(language);
  return lineLog(language, quiet);
}

function jsonLog(): BatchLog {
  const write = (value: object): void => void process.stderr.write(`${JSON.stringify(value)}\n`);
  return {
    onEvent: write,
    onEnd: (summary) => { write(summary ? { type: 'end', summary } : { type: 'interrupted' }); },
    close: () => undefined,
  };
}

function lineLog(language: Language, quiet: boolean): BatchLog {
  const write = (line: string): void => void process.stderr.write(`${line}\n`);
  const began = performance.now();
  let resumed = 0;
  return {
    onEvent: (event) => {
      if (event.type === 'document' && event.resumed) resumed++;
      const line = quiet ? null : eventLine(event, language);
      if (line !== null) write(line);
    },
    onEnd: (summary) => { for (const line of endLines({ summary, resumed, began, language })) write(line); },
    close: () => undefined,
  };
}

async function barLog(language: Language): Promise<BatchLog> {
  const { default: cliProgress } = await import('cli-progress');
  const bars = new cliProgress.MultiBar({
    format: batchWords('bar', language), stream: process.stderr, clearOnComplete: true, hideCursor: true, etaBuffer: 50,
  }, cliProgress.Presets.shades_grey);
  const began = performance.now();
  let bar: SingleBar | undefined;
  let resumed = 0;
  let pages = 0;
  let failures = 0;
  let slowest = { name: '', milliseconds: -1 };
  const rate = (): string => ((1000 * pages) / Math.max(1, performance.now() - began)).toFixed(1);
  const state = (): object => ({ rate: rate(), failures, slowest: slowest.name === '' ? '–' : `${shortened(printable(slowest.name))} (${seconds(slowest.milliseconds)} s)` });
  return {
    onEvent: (event) => {
      if (event.type === 'start') bar = bars.create(event.documents, 0, state());
      if (event.type === 'page') pages++;
      if (event.type === 'document') {
        const { entry, milliseconds } = event;
        if (event.resumed) resumed++;
        if (entry.status === 'failed') failures++;
        if (milliseconds > slowest.milliseconds) slowest = { name: entry.name, milliseconds };
        bar?.increment(1, state());
      }
      const worthALine = event.type !== 'document' || event.entry.status === 'failed';
      const line = worthALine && event.type !== 'start' ? eventLine(event, language) : null;
      if (line !== null) bars.log(`${line}\n`);
      bar?.update(state());
    },
    onEnd: (summary) => {
      bars.stop();
      for (const line of endLines({ summary, resumed, began, language })) process.stderr.write(`${line}\n`);
    },
    close: () => { bars.stop(); },
  };
}

/** An event as a line; null if it is not worth one. */
function eventLine(event: BatchEvent, language: Language): string | null {
  switch (event.type) {
    case 'start': return batchWords('start', language, event);
    case 'page': return null;
    case 'retry': return batchWords('retry', language, { name: printable(event.name), message: reasonWords(event.reason, language) });
    case 'stopping': return batchWords('stopping', language, event);
    case 'document': return event.resumed ? null : documentLine(event, language);
  }
}

function documentLine({ entry, milliseconds }: Extract<BatchEvent, { type: 'document' }>, language: Language): string {
  const name = printable(entry.name);
  switch (entry.status) {
    case 'done': return batchWords('done', language, { name, pages: entry.pages, tasks: entry.tasks, seconds: seconds(milliseconds) });
    case 'failed': return batchWords(entry.quarantined ? 'quarantined' : 'failed', language, { name, message: reasonWords(entry.reason, language) });
    case 'skipped': return batchWords('skipped', language, { name, message: reasonWords(entry.reason, language) });
    case 'duplicate': return batchWords('duplicate', language, { name, of: printable(entry.of) });
  }
}

interface Ending {
  readonly summary: Summary | null;
  readonly resumed: number;
  readonly began: number;
  readonly language: Language;
}

function endLines({ summary, resumed, began, language }: Ending): string[] {
  const before = resumed > 0 ? [batchWords('resumed', language, { count: resumed })] : [];
  if (!summary) return [...before, batchWords('interrupted', language)];
  const { failures, shard: _shard, skips: _skips, duplicates: _duplicates, ...counts } = summary;
  const reasons = failures.map(({ name, quarantined, ...reason }) =>
    `  ${batchWords(quarantined ? 'quarantined' : 'failed', language, { name: printable(name), message: reasonWords(reason, language) })}`);
  return [...before, batchWords('summary', language, { ...counts, seconds: seconds(performance.now() - began) }), ...reasons];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

/** The end of a long name, which tells more than its beginning. */
function shortened(name: string): string {
  return name.length > 30 ? `…${name.slice(-29)}` : name;
}

/** A name on one line, whatever characters it has: line ends and terminal codes are shown, not obeyed. */
function printable(name: string): string {
  return name.replace(/\p{Cc}/gu, (character) => `\\x${character.codePointAt(0)!.toString(16).padStart(2, '0')}`);
}
