/** Counting what became of the documents of a run. */
import { VERSION } from '../version.js';
import type { Shard } from './shard.js';
import type { Entry, Summary } from './types.js';

type Lists = 'failures' | 'skips' | 'duplicates';
type Mutable = { -readonly [K in keyof Summary]: Summary[K] };

/** The summary of some documents' entries, in the order they come in. */
export function summarise(entries: Iterable<Entry>, shard: Shard | null): Summary {
  const summary: Mutable = {
    version: VERSION, shard, documents: 0, done: 0, failed: 0, skipped: 0, duplicate: 0,
    pages: 0, tasks: 0, warnings: 0, failures: [], skips: [], duplicates: [],
  };
  for (const entry of entries) {
    summary.documents++;
    summary[entry.status]++;
    note(summary, entry);
  }
  return summary;
}

function note(summary: Mutable & Pick<Summary, Lists>, entry: Entry): void {
  const { name } = entry;
  switch (entry.status) {
    case 'done':
      summary.pages += entry.pages;
      summary.tasks += entry.tasks;
      summary.warnings += entry.warnings;
      break;
    case 'failed':
      summary.failures.push({ name, ...entry.reason, quarantined: entry.quarantined });
      break;
    case 'skipped':
      summary.skips.push({ name, ...entry.reason });
      break;
    case 'duplicate':
      summary.duplicates.push({ name, of: entry.of });
      break;
  }
}

/** A summary as its file holds it. */
export function formatSummary(summary: Summary): string {
  return `${JSON.stringify(summary, null, 2)}\n`;
}
