/**
 * Trains the digit networks on drawn characters and writes them.
 *   tsx scripts/train-digits/main.ts MODEL [SAMPLES]
 */
import { writeFileSync } from 'node:fs';
import { GLYPH_SIDE } from '../../src/ocr/digits/glyph.js';
import { decodeNetworks, encodeNetworks } from '../../src/ocr/digits/network-file.js';
import { CLASSES, classify, NO_DIGIT, type Committee, type Network } from '../../src/ocr/digits/network.js';
import { newLayer, Trainer, type Sample } from './learn.js';
import { seeded, type Random } from './random.js';
import { drawSamples } from './samples.js';

/** Seeds of the weights that the networks begin with. */
const FIRST_SEEDS = [1, 4] as const;
const BATCH = 24;
const RATE = { first: 0.003, last: 0.0001 } as const;
const TEST_SAMPLES = 4000;

function newNetwork(random: Random): Network {
  return [
    newLayer({ inputSide: GLYPH_SIDE, inputs: 1, outputs: 16, window: 5, stride: 2, margin: 2 }, random),
    newLayer({ inputSide: GLYPH_SIDE / 2, inputs: 16, outputs: 24, window: 3, stride: 2, margin: 1 }, random),
    newLayer({ inputSide: GLYPH_SIDE / 4, inputs: 24, outputs: 96, window: GLYPH_SIDE / 4, stride: 1, margin: 0 }, random),
    newLayer({ inputSide: 1, inputs: 96, outputs: CLASSES, window: 1, stride: 1, margin: 0 }, random),
  ];
}

/** Share of samples whose likeliest class is right, and of digits that are read surely and wrongly. */
function test(committee: Committee, samples: readonly Sample[]): { right: number; surelyWrong: number } {
  let right = 0;
  let surelyWrong = 0;
  for (const { input, label } of samples) {
    const found = classify(committee, input);
    const best = found.indexOf(Math.max(...found));
    if (best === label) right++;
    else if (best !== NO_DIGIT && found[best]! > 0.9) surelyWrong++;
  }
  return { right: right / samples.length, surelyWrong: surelyWrong / samples.length };
}

/** So many samples, and those that were drawn with the last of them. */
function drawBatch(count: number, random: Random): Sample[] {
  const out: Sample[] = [];
  while (out.length < count) out.push(...drawSamples(random));
  return out;
}

const [file, count = '420000'] = process.argv.slice(2);
if (!file) throw new Error('usage: main.ts MODEL [SAMPLES]');
const committee = FIRST_SEEDS.map((seed) => newNetwork(seeded(seed)));
const trainers = committee.map((network) => new Trainer(network));
const random = seeded(2);
const batches = Math.ceil(Number(count) / BATCH);
const samples = drawBatch(TEST_SAMPLES, seeded(3));
for (let n = 0; n < batches; n++) {
  const batch = drawBatch(BATCH, random);
  for (const trainer of trainers) trainer.learn(batch, RATE.first * (RATE.last / RATE.first) ** (n / batches));
  if ((n + 1) % Math.ceil(batches / 8) === 0) console.log((n + 1) * BATCH, test(committee, samples));
}
const bytes = encodeNetworks(committee);
console.log('as written', bytes.length, 'bytes', test(decodeNetworks(bytes), samples));
writeFileSync(file, bytes);
