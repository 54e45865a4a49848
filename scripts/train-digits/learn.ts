/** Trains a network: the slope of its error by backpropagation, followed down with Adam. */
import { chances, copyWindow, outputOf, rectified, type Layer, type Network } from '../../src/ocr/digits/network.js';
import type { Random } from './random.js';

export interface Sample {
  readonly input: Float32Array;
  readonly label: number;
}

/** What shapes a layer, but for the side of its output. */
type LayerShape = Pick<Layer, 'inputSide' | 'inputs' | 'outputs' | 'window' | 'stride' | 'margin'>;

/** A layer with random weights, whose outputs vary as much as its inputs. */
export function newLayer(shape: LayerShape, random: Random): Layer {
  const { inputSide, inputs, outputs, window, stride, margin } = shape;
  const count = window * window * inputs;
  return {
    ...shape,
    outputSide: Math.floor((inputSide + 2 * margin - window) / stride) + 1,
    weights: Float32Array.from({ length: outputs * count }, () => (random() - 0.5) * 2 * Math.sqrt(6 / count)),
    biases: new Float32Array(outputs),
  };
}

/** Adam's two means, and what keeps weights small. */
const ADAM = { first: 0.9, second: 0.999, least: 1e-8, decay: 2e-5 } as const;
/** Labels are trusted so far: a network that may never be wholly sure is better calibrated. */
const TRUST = 0.98;

/** Weights with the sum of their slopes over a batch and Adam's means. */
interface Learned {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

function learned(values: Float32Array): Learned {
  return { values, slopes: new Float32Array(values.length), first: new Float32Array(values.length), second: new Float32Array(values.length) };
}

/** Changes the weights of a network, batch by batch. */
export class Trainer {
  readonly #network: Network;
  readonly #weights: readonly Learned[];
  readonly #biases: readonly Learned[];
  #steps = 0;

  constructor(network: Network) {
    this.#network = network;
    this.#weights = network.map((layer) => learned(layer.weights));
    this.#biases = network.map((layer) => learned(layer.biases));
  }

  /** One step down the slope of the mean error over some samples. */
  learn(samples: readonly Sample[], rate: number): void {
    for (const sample of samples) this.#addSlopes(sample);
    this.#steps++;
    for (const array of [...this.#weights, ...this.#biases]) step(array, samples.length, rate, this.#steps);
  }

  #addSlopes({ input, label }: Sample): void {
    const maps = [input];
    this.#network.forEach((layer, i) => maps.push(i + 1 < this.#network.length ? rectified(outputOf(layer, maps[i]!)) : outputOf(layer, maps[i]!)));
    const wanted = (1 - TRUST) / (maps.at(-1)!.length - 1);
    let slope = chances(maps.at(-1)!).map((chance, o) => chance - (o === label ? TRUST : wanted));
    for (let i = this.#network.length - 1; i >= 0; i--) slope = this.#back(i, maps[i]!, slope);
  }

  /** Adds a layer's slopes, given those of its sums; returns those of the sums that its input was rectified from, none for the picture. */
  #back(index: number, input: Float32Array, slope: Float32Array): Float32Array<ArrayBuffer> {
    const layer = this.#network[index]!;
    const { outputSide, outputs, weights } = layer;
    const [weightSlopes, biasSlopes] = [this.#weights[index]!.slopes, this.#biases[index]!.slopes];
    const count = weights.length / outputs;
    const window = new Float32Array(count);
    const windowSlope = new Float32Array(count);
    const out = new Float32Array(input.length);
    for (let y = 0, at = 0; y < outputSide; y++) {
      for (let x = 0; x < outputSide; x++) {
        copyWindow(layer, input, x, y, window);
        windowSlope.fill(0);
        for (let o = 0; o < outputs; o++, at++) {
          const own = slope[at]!;
          if (own === 0) continue;
          biasSlopes[o] = biasSlopes[o]! + own;
          const w = o * count;
          for (let i = 0; i < count; i++) weightSlopes[w + i] = weightSlopes[w + i]! + own * window[i]!;
          if (index > 0) for (let i = 0; i < count; i++) windowSlope[i] = windowSlope[i]! + own * weights[w + i]!;
        }
        if (index > 0) addWindow(layer, out, x, y, windowSlope);
      }
    }
    for (let i = 0; i < out.length; i++) if (input[i] === 0) out[i] = 0;
    return out;
  }
}

/** Adds a window's values to the map that it was copied from. */
function addWindow({ inputSide, inputs, window, stride, margin }: Layer, map: Float32Array, x: number, y: number, values: Float32Array): void {
  for (let row = 0; row < window; row++) {
    const toRow = y * stride - margin + row;
    if (toRow < 0 || toRow >= inputSide) continue;
    for (let column = 0; column < window; column++) {
      const toColumn = x * stride - margin + column;
      if (toColumn < 0 || toColumn >= inputSide) continue;
      const to = (toRow * inputSide + toColumn) * inputs;
      const from = (row * window + column) * inputs;
      for (let i = 0; i < inputs; i++) map[to + i] = map[to + i]! + values[from + i]!;
    }
  }
}

/** Adam's step; the slopes start again from 0. */
function step({ values, slopes, first, second }: Learned, samples: number, rate: number, steps: number): void {
  const scale = rate * Math.sqrt(1 - ADAM.second ** steps) / (1 - ADAM.first ** steps);
  for (let i = 0; i < values.length; i++) {
    const slope = slopes[i]! / samples + ADAM.decay * values[i]!;
    slopes[i] = 0;
    first[i] = ADAM.first * first[i]! + (1 - ADAM.first) * slope;
    second[i] = ADAM.second * second[i]! + (1 - ADAM.second) * slope * slope;
    values[i] = values[i]! - (scale * first[i]!) / (Math.sqrt(second[i]!) + ADAM.least);
  }
}
