/** Joining the output folders of shards into one stream of plans and one summary. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlanError } from '../errors.js';
import { OutputFolder } from './folder.js';
import { readJournal } from './journal.js';
import { summarise } from './summary.js';
import { summarySchema, type Entry, type Summary } from './types.js';

export interface MergeOptions {
  /** Output folders of finished runs. */
  readonly folders: readonly string[];
  /** Takes one plan as a line of JSON with its line end, in order of names. */
  readonly write: (line: string) => Promise<void>;
}

/** A document and the output folder that its entry comes from. */
interface Located {
  readonly entry: Entry;
  readonly folder: OutputFolder;
}

/**
 * Writes the plans of all folders, one a line, sorted by name; of documents with the same bytes only the first.
 * @returns the summary of all.
 * @throws {PlanError} if a folder is no finished run, a shard is missing or there twice, or a plan was changed or lost.
 */
export async function mergeFolders({ folders, write }: MergeOptions): Promise<Summary> {
  const outputs = folders.map((path) => new OutputFolder(path));
  requireAllShards(await Promise.all(outputs.map(readSummary)), folders);
  const located: Located[] = [];
  for (const folder of outputs) {
    for await (const entry of readJournal(folder.journalFile)) located.push({ entry, folder });
  }
  located.sort((a, b) => (a.entry.name < b.entry.name ? -1 : 1));
  const merged = withoutDuplicates(located);
  for (const { entry, folder } of merged) {
    if (entry.status === 'done') await write(await readPlan(entry.output, entry.outputSha256, folder));
  }
  return summarise(merged.map(({ entry }) => entry), null);
}

/** Shards do not know of each other's documents: of those with the same bytes, the first that was extracted stands for all. */
function withoutDuplicates(sorted: readonly Located[]): Located[] {
  const standing = new Map<string, Entry>();
  for (const { entry } of sorted) {
    if (entry.content === null || entry.status === 'duplicate') continue;
    const other = standing.get(entry.content);
    if (!other || (other.status !== 'done' && entry.status === 'done')) standing.set(entry.content, entry);
  }
  return sorted.map(({ entry, folder }) => {
    const { name, content, settings } = entry;
    const of = content === null ? undefined : standing.get(content);
    if (content === null || of === undefined || of === entry) return { entry, folder };
    return { entry: { name, content, settings, status: 'duplicate', of: of.name }, folder };
  });
}

async function readPlan(output: string, sha256: string, folder: OutputFolder): Promise<string> {
  const path = join(folder.path, output);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => { throw broken(path, 'is gone', cause); });
  if (createHash('sha256').update(text).digest('hex') === sha256) return text;
  throw broken(path, 'is not what the run wrote');
}

async function readSummary(folder: OutputFolder): Promise<Summary> {
  const text = await readFile(folder.summaryFile, 'utf8').catch((cause: unknown) => {
    throw broken(folder.path, 'holds no finished run', cause);
  });
  const summary = summarySchema.safeParse(JSON.parse(text));
  if (summary.success) return summary.data;
  throw broken(folder.summaryFile, 'is no summary of a run', summary.error);
}

function requireAllShards(summaries: readonly Summary[], folders: readonly string[]): void {
  const counts = new Set(summaries.map(({ shard }) => shard?.count ?? 1));
  const indexes = summaries.map(({ shard }) => shard?.index ?? 1);
  const [count = 1] = counts;
  if (count === 1 && counts.size === 1) return;
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !indexes.includes(index));
  if (counts.size === 1 && missing.length === 0 && indexes.length === count) return;
  throw new PlanError({
    code: 'usage',
    where: folders.join(' '),
    message: missing.length > 0 && counts.size === 1 ? `shards ${missing.join(', ')} of ${count} are missing` : 'these are not the shards of one run',
    hint: 'name the output folder of every shard once',
  });
}

function broken(where: string, message: string, cause?: unknown): PlanError {
  return new PlanError({ code: 'file-unreadable', where, message, hint: 'run the batch of this folder again, then merge', cause });
}
