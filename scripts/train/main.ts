/**
 * Trains the restoration model.
 *
 *     npm run train -- --corpus DIR [--general DIR] [--noise DIR] [--out FILE] [--held-out FILE]
 *
 * `--corpus` is a folder of `.txt` or `.txt.gz` files with official documents, `--general` one with other text, which
 * is mixed in lightly for its words and names. `--noise` is a folder of pages printed and recognised (see
 * make-noise.ts); without it the channels are taken from the model that `--out` replaces. Documents that `isHeldOut`
 * picks are left out of training and, with `--held-out`, written to a file.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { openSections, packSections, type Section } from '../../src/restore/model/container.js';
import { formatConfusions, type ChannelName } from '../../src/restore/model/load.js';
import { learnChannel } from './channel.js';
import { corpusFiles, isHeldOut, readDocuments } from './corpus.js';
import { gazetteerPhrases } from './gazetteer.js';
import { pruneModel, smoothModel, type SmoothedModel } from './kneser-ney.js';
import { languageModelSections } from './language-model.js';
import { mixModels } from './mix-models.js';
import { alignWords, noisePages, type AlignedPair } from './noise-pages.js';
import { withStandIns } from './stand-ins.js';
import { TokenCollector } from './token-stream.js';

/** Chosen so that the model file stays below 20 MB with the corpus of the model card. */
const PRUNING = { bigram: 0.44, trigram: 1.43, fourgram: 2.42 };

/** Share of general text in each probability. */
const GENERAL_SHARE = 0.1;

const CHANNELS: readonly ChannelName[] = ['eng', 'vie'];

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    general: { type: 'string' },
    noise: { type: 'string' },
    out: { type: 'string', default: 'models/restore.bin' },
    'held-out': { type: 'string' },
  },
});
if (values.corpus === undefined) throw new Error('--corpus DIR is needed');

const collector = new TokenCollector();
const heldOut: string[] = [];
for (const file of await corpusFiles(values.corpus)) {
  for await (const paragraphs of readDocuments(file)) {
    if (isHeldOut(paragraphs)) heldOut.push(`${paragraphs.join('\n')}\n`);
    else paragraphs.forEach(addOfficial);
  }
  console.error(`read ${basename(file)}`);
}
for (const phrase of gazetteerPhrases()) collector.add(phrase);
if (values.general !== undefined) {
  for (const file of await corpusFiles(values.general)) {
    for await (const paragraphs of readDocuments(file)) paragraphs.forEach((paragraph) => { collector.add(paragraph, 'general'); });
    console.error(`read ${basename(file)}`);
  }
}
const { words, ids } = collector.finish();
console.error(`${ids.official.length} official and ${ids.general.length} general tokens, ${words.length} words in the vocabulary`);
const sections = languageModelSections(words, pruneModel(languageModel(), PRUNING), (order, ngrams) => { console.error(`order ${order}: ${ngrams} n-grams`); });
for (const name of CHANNELS) sections.set(`channel-${name}`, values.noise === undefined ? await channelOf(values.out, name) : await learnFrom(values.noise, name));
const bytes = packSections(sections);
await writeFile(values.out, bytes);
if (values['held-out'] !== undefined) await writeFile(values['held-out'], heldOut.join('\n'));
console.error(`${values.out}: ${(bytes.length / 1e6).toFixed(1)} MB`);

/** Counts a paragraph, and once more what it says of those whom others stand in for. */
function addOfficial(paragraph: string): void {
  collector.add(paragraph);
  const other = withStandIns(paragraph);
  if (other !== null) collector.add(other);
}

/** The model of the official text, with the general one mixed in if there is any. */
function languageModel(): SmoothedModel {
  const official = smoothModel(ids.official, words.length);
  if (ids.general.length === 0) return official;
  const sightings = (GENERAL_SHARE / (1 - GENERAL_SHARE)) * (ids.official.length / ids.general.length);
  return mixModels(official, smoothModel(ids.general, words.length), GENERAL_SHARE, sightings);
}

/** A channel's section, learned from a folder of recognised pages. */
async function learnFrom(folder: string, name: ChannelName): Promise<Uint8Array> {
  const pairs: AlignedPair[] = [];
  for await (const page of noisePages(folder, name)) pairs.push(...alignWords(page.truth, page.read));
  const confusions = learnChannel(pairs);
  console.error(`channel ${name}: ${pairs.length} words, ${confusions.length} confusions`);
  return new TextEncoder().encode(formatConfusions(confusions));
}

/** A channel's section of an earlier model file. */
async function channelOf(file: string, name: ChannelName): Promise<Section> {
  return openSections(await readFile(file)).get(`channel-${name}`)!;
}
