/** Options that several commands share, and how their values are read. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Language } from '../contract/messages.js';
import type { EngineName, OcrMode, PageInterval } from '../ocr/types.js';

/** What `addReadingOptions` leaves in `command.opts()`. */
export interface ReadingFlags {
  readonly pages?: readonly PageInterval[];
  readonly ocr: OcrMode;
  readonly engine: EngineName;
  readonly password?: string;
  readonly quiet?: boolean;
  readonly lang: Language;
}

/** The options of every command that reads documents. */
export function addReadingOptions(command: Command): Command {
  return command
    .addOption(new Option('--pages <list>', 'pages to read, for example 1-3,7 or 5-').argParser(parsePages))
    .addOption(new Option('--ocr <when>', 'recognise page images').choices(['auto', 'always', 'never']).default('auto'))
    .addOption(new Option('--engine <name>', 'recogniser').choices(['auto', 'tesseract.js', 'native']).default('auto'))
    .option('--password <text>', 'password of an encrypted PDF')
    .option('--quiet', 'no progress bar')
    .addOption(languageOption());
}

/** `--lang`, the language of messages. */
export function languageOption(): Option {
  return new Option('--lang <code>', 'language of messages').choices(['vi', 'en']).default('en');
}

/**
 * Reads a page list such as `1-3,7` or `5-` (to the end). Pages count from 1.
 * @throws {InvalidArgumentError} if it is no such list.
 */
export function parsePages(list: string): PageInterval[] {
  return list.split(',').map((part) => {
    const match = /^\s*(\d+)\s*(-\s*(\d+)?)?\s*$/u.exec(part);
    const first = Number(match?.[1]);
    const last = match?.[2] === undefined ? first : Number(match[3] ?? Infinity);
    if (match && first >= 1 && last >= first) return { first, last };
    throw new InvalidArgumentError('Write page numbers from 1 as 1-3,7 or 5-.');
  });
}
