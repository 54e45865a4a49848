/**
 * Trains the restoration model.
 *
 *     npm run train -- --corpus DIR [--in-domain NAME-PREFIX] [--weight N] [--noise DIR] [--out FILE] [--held-out FILE]
 *
 * `--corpus` is a folder of `.txt` or `.txt.gz` files; those whose names begin with the `--in-domain` prefix count
 * `--weight` times. `--noise` is a folder of pages printed and recognised (see make-noise.ts). Documents that
 * `isHeldOut` picks are left out of training and, with `--held-out`, written to a file.
 */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { packSections } from '../../src/restore/model/container.js';
import { formatConfusions } from '../../src/restore/model/load.js';
import { learnChannel } from './channel.js';
import { corpusFiles, isHeldOut, readDocuments } from './corpus.js';
import { gazetteerPhrases } from './gazetteer.js';
import { estimate } from './kneser-ney.js';
import { languageModelSections } from './language-model.js';
import { alignWords, noisePages, type AlignedPair } from './noise-pages.js';
import { TokenCollector } from './token-stream.js';

/** Chosen so that the model file stays below 20 MB with the corpus of the model card. */
const PRUNING = { bigram: 0.4, trigram: 1.3, fourgram: 2.2 };

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    'in-domain': { type: 'string', default: 'admin' },
    weight: { type: 'string', default: '1' },
    noise: { type: 'string' },
    out: { type: 'string', default: 'models/restore.bin' },
    'held-out': { type: 'string' },
  },
});
if (values.corpus === undefined) throw new Error('--corpus DIR is needed');

const collector = new TokenCollector();
const heldOut: string[] = [];
for (const file of await corpusFiles(values.corpus)) {
  const times = basename(file).startsWith(values['in-domain']) ? Number(values.weight) : 1;
  for await (const paragraphs of readDocuments(file)) {
    if (isHeldOut(paragraphs)) {
      heldOut.push(`${paragraphs.join('\n')}\n`);
      continue;
    }
    for (let time = 0; time < times; time++) paragraphs.forEach((paragraph) => { collector.add(paragraph); });
  }
  console.error(`read ${basename(file)}`);
}
for (const phrase of gazetteerPhrases()) collector.add(phrase);
const { words, ids } = collector.finish();
console.error(`${ids.length} tokens, ${words.length} words in the vocabulary`);
const estimates = estimate(ids, words.length, PRUNING);
const sections = languageModelSections(words, estimates, (order, ngrams) => { console.error(`order ${order}: ${ngrams} n-grams`); });
for (const name of ['eng', 'vie'] as const) {
  if (values.noise === undefined) break;
  const pairs: AlignedPair[] = [];
  for await (const page of noisePages(values.noise, name)) pairs.push(...alignWords(page.truth, page.read));
  const confusions = learnChannel(pairs);
  sections.set(`channel-${name}`, new TextEncoder().encode(formatConfusions(confusions)));
  console.error(`channel ${name}: ${pairs.length} words, ${confusions.length} confusions`);
}
const bytes = packSections(sections);
await writeFile(values.out, bytes);
if (values['held-out'] !== undefined) await writeFile(values['held-out'], heldOut.join('\n'));
console.error(`${values.out}: ${(bytes.length / 1e6).toFixed(1)} MB`);
