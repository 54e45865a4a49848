/**
 * Trains the digit network on drawn characters and writes it.
 *   tsx scripts/train-digits/main.ts MODEL [SAMPLES]
 */
import { writeFileSync } from 'node:fs';
import { GLYPH_INPUTS } from '../../src/ocr/digits/glyph.js';
import { activations, chances, CLASSES, encodeNetwork, decodeNetwork, NO_DIGIT, type Network } from '../../src/ocr/digits/network.js';
import { drawSample, type Random, type Sample } from './draw.js';
import { seeded } from './random.js';

const HIDDEN = 96;
const RATE = { first: 0.02, last: 0.0008 } as const;
/** How much output weights shrink a step. */
const DECAY = 2e-6;
const TEST_SAMPLES = 4000;

function newNetwork(random: Random): Network {
  const weights = (count: number, fanIn: number): Float32Array => Float32Array.from({ length: count }, () => (random() - 0.5) * 2 * Math.sqrt(3 / fanIn));
  return {
    inputs: GLYPH_INPUTS, hidden: HIDDEN, outputs: CLASSES,
    hiddenWeights: weights(GLYPH_INPUTS * HIDDEN, GLYPH_INPUTS), hiddenBiases: new Float32Array(HIDDEN),
    outputWeights: weights(HIDDEN * CLASSES, HIDDEN), outputBiases: new Float32Array(CLASSES),
  };
}

/** One step down the slope of the cross-entropy for one sample. */
function learn(network: Network, { input, label }: Sample, rate: number): void {
  const { inputs, hidden, outputs, hiddenWeights, hiddenBiases, outputWeights, outputBiases } = network;
  const active = activations(network, input);
  const slope = chances(network, active);
  slope[label] = slope[label]! - 1;
  const back = new Float32Array(hidden);
  for (let o = 0; o < outputs; o++) {
    const step = rate * slope[o]!;
    outputBiases[o] = outputBiases[o]! - step;
    for (let h = 0; h < hidden; h++) {
      const at = o * hidden + h;
      back[h] = back[h]! + slope[o]! * outputWeights[at]!;
      outputWeights[at] = outputWeights[at]! * (1 - DECAY) - step * active[h]!;
    }
  }
  for (let h = 0; h < hidden; h++) {
    if (active[h] === 0) continue;
    const step = rate * back[h]!;
    hiddenBiases[h] = hiddenBiases[h]! - step;
    for (let i = 0, at = h * inputs; i < inputs; i++, at++) if (input[i] !== 0) hiddenWeights[at] = hiddenWeights[at]! - step * input[i]!;
  }
}

/** Share of samples whose likeliest class is right, and of digits that are read surely and wrongly. */
function test(network: Network, samples: readonly Sample[]): { right: number; surelyWrong: number } {
  let right = 0;
  let surelyWrong = 0;
  for (const { input, label } of samples) {
    const found = chances(network, activations(network, input));
    const best = found.indexOf(Math.max(...found));
    if (best === label) right++;
    else if (best !== NO_DIGIT && found[best]! > 0.95) surelyWrong++;
  }
  return { right: right / samples.length, surelyWrong: surelyWrong / samples.length };
}

const [file, count = '400000'] = process.argv.slice(2);
if (!file) throw new Error('usage: main.ts MODEL [SAMPLES]');
const network = newNetwork(seeded(1));
const random = seeded(2);
const total = Number(count);
const samples = Array.from({ length: TEST_SAMPLES }, () => drawSample(seeded(3 + Math.floor(random() * 1e9))));
for (let n = 0; n < total; n++) {
  learn(network, drawSample(random), RATE.first * (RATE.last / RATE.first) ** (n / total));
  if ((n + 1) % Math.ceil(total / 8) === 0) console.log(n + 1, test(network, samples));
}
const bytes = encodeNetwork(network);
console.log('as written', bytes.length, 'bytes', test(decodeNetwork(bytes), samples));
writeFileSync(file, bytes);
