/** The restoration model, read from the package's model file when it is first needed. */
import { readFileSync } from 'node:fs';
import { PlanError } from '../../errors.js';
import { stripMarks } from '../../vietnamese/index.js';
import { Channel, type Confusion } from './channel.js';
import { openSections, type Section } from './container.js';
import { LanguageModel } from './language-model.js';
import type { NgramTable } from './ngram-table.js';
import { VocabularyTrie } from './trie.js';

/** Recognition data whose slips a channel has learned. */
export type ChannelName = 'eng' | 'vie';

export interface RestorationModel {
  readonly language: LanguageModel;
  readonly channels: Readonly<Record<ChannelName, Channel>>;
  /** Ids of the words that a word without marks may stand for. */
  readonly bySkeleton: ReadonlyMap<string, readonly number[]>;
}

const MODEL_FILE = new URL('../../../models/restore.bin', import.meta.url);

let loaded: RestorationModel | undefined;

/** The package's model; the first call reads it. Throws `PlanError` if the file is missing or damaged. */
export function restorationModel(): RestorationModel {
  loaded ??= openModel(readModelFile());
  return loaded;
}

/** A model from the bytes of a model file. */
export function openModel(bytes: Uint8Array): RestorationModel {
  const sections = openSections(bytes);
  const words = text(sections, 'words').split('\n');
  const tables = [2, 3, 4].map((order): NgramTable => ({
    bases: section(sections, `bases-${order}`) as Uint32Array,
    offsets: section(sections, `offsets-${order}`) as Uint8Array,
    prints: section(sections, `prints-${order}`) as Uint16Array,
    costs: section(sections, `costs-${order}`) as Uint8Array,
    backoffs: (sections.get(`backoffs-${order}`) as Uint8Array | undefined) ?? null,
  }));
  const language = new LanguageModel(words, section(sections, 'unigrams') as Uint8Array, section(sections, 'unigram-backoffs') as Uint8Array, tables);
  const trie = new VocabularyTrie(words, (word) => language.unigram(word));
  const channel = (name: ChannelName): Channel => new Channel(trie, parseConfusions(text(sections, `channel-${name}`)));
  return { language, channels: { eng: channel('eng'), vie: channel('vie') }, bySkeleton: indexSkeletons(words) };
}

/** One confusion a line: printed, read and cost, parted by tabs. */
export function formatConfusions(confusions: readonly Confusion[]): string {
  return confusions.map(({ printed, read, cost }) => `${printed}\t${read}\t${cost.toFixed(2)}`).join('\n');
}

function parseConfusions(table: string): Confusion[] {
  return table.split('\n').filter(Boolean).map((line) => {
    const [printed, read, cost] = line.split('\t') as [string, string, string];
    return { printed, read, cost: Number(cost) };
  });
}

function indexSkeletons(words: readonly string[]): Map<string, number[]> {
  const out = new Map<string, number[]>();
  words.forEach((word, id) => {
    if (!/^\p{L}+$/u.test(word)) return;
    const skeleton = stripMarks(word);
    const list = out.get(skeleton);
    if (list) list.push(id);
    else out.set(skeleton, [id]);
  });
  return out;
}

function readModelFile(): Uint8Array {
  try {
    return readFileSync(MODEL_FILE);
  } catch (cause) {
    throw new PlanError({ code: 'internal', message: 'the restoration model cannot be read', where: MODEL_FILE.pathname, hint: 'install the package again', cause });
  }
}

function section(sections: ReadonlyMap<string, Section>, name: string): Section {
  const found = sections.get(name);
  if (!found) throw new RangeError(`the restoration model has no section ${name}`);
  return found;
}

function text(sections: ReadonlyMap<string, Section>, name: string): string {
  return new TextDecoder().decode(section(sections, name));
}
