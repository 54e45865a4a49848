/** Rewriting expected files. */
import type { Plan } from '../contract/schema.js';
import { openReplacement } from '../batch/replacement.js';
import { expectedFrom, type Expected } from './expected.js';
import type { Fixture } from './fixtures.js';

/** Writes a plan's facts into a fixture's expected file; parts that the file left out stay out. True if the file changed. */
export async function updateExpected({ expected, expectedFile }: Fixture, plan: Plan): Promise<boolean> {
  const text = `${JSON.stringify(kept(expectedFrom(plan), expected?.facts), null, 2)}\n`;
  if (text === expected?.text) return false;
  const file = await openReplacement(expectedFile);
  try {
    await file.write(text);
    await file.keep();
  } finally {
    await file.discard();
  }
  return true;
}

function kept(found: Required<Expected>, before: Expected | undefined): Expected {
  if (!before) return found;
  const parts = Object.entries(found).filter(([part]) => part in before);
  return Object.fromEntries(parts);
}
