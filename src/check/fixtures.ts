/** Finding fixtures: documents with the facts that are expected of them. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { z } from 'zod';
import { PlanError } from '../errors.js';
import { expectedSchema, type Expected } from './expected.js';
import { FACT_KINDS, type Thresholds } from './kinds.js';

export interface FixtureInput {
  readonly path: string;
  /** What `check.json` allows this input. */
  readonly thresholds: Thresholds;
}

/**
 * A folder with `expected.json` and one or more documents that all say the same, or a pair `NAME.ext` and
 * `NAME.expected.json` in one folder. A folder may hold `check.json` with thresholds for single inputs:
 * `{ "inputs": { "scan.pdf": { "min": { "tasks": 0.95, "all": 0.9 } } } }`.
 */
export interface Fixture {
  readonly name: string;
  readonly expectedFile: string;
  /** Null if the file is not there yet. */
  readonly expected: { readonly facts: Expected; readonly text: string } | null;
  readonly inputs: readonly FixtureInput[];
}

const DOCUMENT_NAMES: readonly string[] = ['.pdf', '.png', '.jpg', '.jpeg', '.tif', '.tiff', '.txt', '.md'];
const EXPECTED = 'expected.json';
const PAIR_SUFFIX = '.expected.json';

const threshold = z.number().min(0).max(1);
const checkSchema = z.strictObject({
  inputs: z.record(z.string(), z.strictObject({ min: z.partialRecord(z.enum([...FACT_KINDS, 'all']), threshold) })),
});

/**
 * The fixtures in a folder, or the one that the folder is, sorted by name.
 * @throws {PlanError} `file-missing` if there is none, `file-unreadable` if one of their files is malformed.
 */
export async function findFixtures(root: string): Promise<Fixture[]> {
  const fixtures = await fixturesIn(root, '');
  if (fixtures.length > 0) return fixtures;
  throw new PlanError({
    code: 'file-missing', where: root, message: 'there are no fixtures here', hint: 'a fixture is a folder with a document and an expected.json',
  });
}

async function fixturesIn(folder: string, prefix: string): Promise<Fixture[]> {
  const names = (await listed(folder)).filter((name) => !name.startsWith('.')).sort();
  const documents = names.filter((name) => DOCUMENT_NAMES.includes(extname(name).toLowerCase()) && !/^readme\b/iu.test(name));
  const fixtures: Fixture[] = [];
  if (names.includes(EXPECTED) || (prefix !== '' && documents.length > 0 && !names.some((name) => name.endsWith(PAIR_SUFFIX)))) {
    fixtures.push(await folderFixture(folder, prefix === '' ? basename(folder) : prefix, documents));
  } else {
    fixtures.push(...(await pairFixtures(folder, { prefix, names, documents })));
  }
  for (const name of names) {
    const path = join(folder, name);
    if ((await stat(path)).isDirectory()) fixtures.push(...(await fixturesIn(path, prefix === '' ? name : `${prefix}/${name}`)));
  }
  return fixtures;
}

async function folderFixture(folder: string, name: string, documents: readonly string[]): Promise<Fixture> {
  const check = await readIfThere(join(folder, 'check.json'), checkSchema);
  const expectedFile = join(folder, EXPECTED);
  const inputs = documents.map((document) => ({
    path: join(folder, document), thresholds: withoutUndefined(check?.facts.inputs[document]?.min ?? {}),
  }));
  return { name, expectedFile, expected: await readIfThere(expectedFile, expectedSchema), inputs };
}

interface Listing {
  readonly prefix: string;
  readonly names: readonly string[];
  readonly documents: readonly string[];
}

async function pairFixtures(folder: string, { prefix, names, documents }: Listing): Promise<Fixture[]> {
  const expectedNames = names.filter((name) => name.endsWith(PAIR_SUFFIX));
  return Promise.all(expectedNames.map(async (expectedName) => {
    const stem = expectedName.slice(0, -PAIR_SUFFIX.length);
    const expectedFile = join(folder, expectedName);
    const inputs = documents.filter((name) => basename(name, extname(name)) === stem).map((name) => ({ path: join(folder, name), thresholds: {} }));
    return {
      name: prefix === '' ? stem : `${prefix}/${stem}`, expectedFile, inputs, expected: await readIfThere(expectedFile, expectedSchema),
    };
  }));
}

async function listed(folder: string): Promise<string[]> {
  return readdir(folder).catch((cause: unknown) => {
    throw new PlanError({ code: 'file-missing', where: folder, message: 'no such folder', hint: `name the folder of fixtures, not ${dirname(folder)}`, cause });
  });
}

/** A JSON file that may be missing but must not be malformed. */
async function readIfThere<T>(path: string, schema: z.ZodType<T>): Promise<{ readonly facts: T; readonly text: string } | null> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw malformed(path, message, error);
  });
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw malformed(path, error instanceof Error ? error.message : String(error), error);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { facts: parsed.data, text };
  const [issue] = parsed.error.issues;
  throw malformed(path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, parsed.error);
}

function malformed(where: string, message: string, cause: unknown): PlanError {
  return new PlanError({ code: 'file-unreadable', where, message, hint: 'correct the file, or write it anew with --update', cause });
}

function withoutUndefined(values: Readonly<Record<string, number | undefined>>): Thresholds {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
