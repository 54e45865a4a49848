/** A small network with one hidden layer that tells digits, and what is none, from a character's cells. */

/** Weights of a network, layer by layer; `hiddenWeights[h * inputs + i]`, biases last. */
export interface Network {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
  readonly hiddenWeights: Float32Array;
  readonly hiddenBiases: Float32Array;
  readonly outputWeights: Float32Array;
  readonly outputBiases: Float32Array;
}

/** The network's classes: the ten digits, then everything else. */
export const CLASSES = 11;
export const NO_DIGIT = 10;

/** The hidden layer's activations (rectified) for an input. */
export function activations(network: Network, input: Float32Array): Float32Array {
  const { inputs, hidden, hiddenWeights, hiddenBiases } = network;
  const out = new Float32Array(hidden);
  for (let h = 0, at = 0; h < hidden; h++) {
    let sum = hiddenBiases[h]!;
    for (let i = 0; i < inputs; i++, at++) sum += hiddenWeights[at]! * input[i]!;
    out[h] = Math.max(0, sum);
  }
  return out;
}

/** The chance of each class, given the hidden layer's activations. */
export function chances(network: Network, active: Float32Array): Float32Array {
  const { hidden, outputs, outputWeights, outputBiases } = network;
  const out = new Float32Array(outputs);
  for (let o = 0; o < outputs; o++) {
    let sum = outputBiases[o]!;
    for (let h = 0; h < hidden; h++) sum += outputWeights[o * hidden + h]! * active[h]!;
    out[o] = sum;
  }
  const most = Math.max(...out);
  let total = 0;
  for (let o = 0; o < outputs; o++) total += out[o] = Math.exp(out[o]! - most);
  return out.map((value) => value / total);
}

/** Three numbers (inputs, hidden, outputs), then one scale and the bytes of each array. */
const HEADER_BYTES = 12;

/** A network as bytes: weights in steps of a 127th of their array's largest. */
export function encodeNetwork(network: Network): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  [network.inputs, network.hidden, network.outputs].forEach((size, i) => header.writeUInt32LE(size, 4 * i));
  return Buffer.concat([header, ...arraysOf(network).flatMap((array) => {
    const scale = array.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
    const head = Buffer.alloc(4);
    head.writeFloatLE(scale);
    return [head, Buffer.from(Int8Array.from(array, (value) => Math.round(value / scale)).buffer)];
  })]);
}

/** The network that `encodeNetwork` wrote. */
export function decodeNetwork(bytes: Buffer): Network {
  const [inputs, hidden, outputs] = [0, 4, 8].map((at) => bytes.readUInt32LE(at)) as [number, number, number];
  let at = HEADER_BYTES;
  const next = (length: number): Float32Array => {
    const scale = bytes.readFloatLE(at);
    const start = at + 4;
    at = start + length;
    return Float32Array.from({ length }, (_, i) => bytes.readInt8(start + i) * scale);
  };
  return {
    inputs, hidden, outputs,
    hiddenWeights: next(inputs * hidden), hiddenBiases: next(hidden), outputWeights: next(hidden * outputs), outputBiases: next(outputs),
  };
}

function arraysOf({ hiddenWeights, hiddenBiases, outputWeights, outputBiases }: Network): readonly Float32Array[] {
  return [hiddenWeights, hiddenBiases, outputWeights, outputBiases];
}
