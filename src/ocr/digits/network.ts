/** Small convolutional networks that tell digits, and what is none, from the picture of a character. */

/**
 * A layer: every output is a weighted sum over a square window of all inputs. A layer whose window is all of its input
 * is a common, fully connected one.
 */
export interface Layer {
  /** Sides of the square maps that go in and come out, in cells. */
  readonly inputSide: number;
  readonly outputSide: number;
  /** Values a cell that go in and come out. */
  readonly inputs: number;
  readonly outputs: number;
  /** Side of the window, in cells; its first one begins `margin` cells before the map, and each next one `stride` cells on. */
  readonly window: number;
  readonly stride: number;
  readonly margin: number;
  /** `weights[output * window * window * inputs + cell * inputs + input]`. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** Layers in order; all but the last are rectified. */
export type Network = readonly Layer[];

/** Networks that began with other weights, and so err in other places: what they agree on is surer. */
export type Committee = readonly Network[];

/** The network's classes: the ten digits, then everything else. */
export const CLASSES = 11;
export const NO_DIGIT = 10;

/** The chance of each class for a picture: the mean of what the networks say. */
export function classify(committee: Committee, picture: Float32Array): Float32Array {
  const all = committee.map((network) => chances(network.reduce((input, layer, i) => (i + 1 < network.length ? rectified(outputOf(layer, input)) : outputOf(layer, input)), picture)));
  return all[0]!.map((_, label) => all.reduce((sum, own) => sum + own[label]!, 0) / all.length);
}

/** A layer's sums for an input map; cell by cell, each with its values in order. */
export function outputOf(layer: Layer, input: Float32Array): Float32Array {
  const { outputSide, outputs, weights, biases } = layer;
  const out = new Float32Array(outputSide * outputSide * outputs);
  const window = new Float32Array(weights.length / outputs);
  for (let y = 0, at = 0; y < outputSide; y++) {
    for (let x = 0; x < outputSide; x++) {
      copyWindow(layer, input, x, y, window);
      for (let o = 0, w = 0; o < outputs; o++, at++) {
        let sum = biases[o]!;
        for (let i = 0; i < window.length; i++, w++) sum += weights[w]! * window[i]!;
        out[at] = sum;
      }
    }
  }
  return out;
}

/** The inputs in the window of an output cell; 0 outside the map. */
export function copyWindow({ inputSide, inputs, window, stride, margin }: Layer, input: Float32Array, x: number, y: number, out: Float32Array): void {
  out.fill(0);
  const left = x * stride - margin;
  const first = Math.max(0, left);
  const end = Math.min(inputSide, left + window);
  for (let row = 0; row < window; row++) {
    const from = y * stride - margin + row;
    if (from < 0 || from >= inputSide) continue;
    const start = (from * inputSide + first) * inputs;
    const to = (row * window + first - left) * inputs;
    for (let i = 0; i < (end - first) * inputs; i++) out[to + i] = input[start + i]!;
  }
}

/** Negative values become 0, in place. */
export function rectified(values: Float32Array): Float32Array {
  for (let i = 0; i < values.length; i++) if (values[i]! < 0) values[i] = 0;
  return values;
}

/** Sums as chances that add up to 1. */
export function chances(sums: Float32Array): Float32Array {
  const most = Math.max(...sums);
  const out = sums.map((sum) => Math.exp(sum - most));
  const total = out.reduce((all, value) => all + value, 0);
  return out.map((value) => value / total);
}
