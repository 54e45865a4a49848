/** The digit networks as bytes: how many, then of each its number of layers, and layer by layer its shape, then its weights and biases in steps of a 127th of the largest. */
import type { Committee, Layer, Network } from './network.js';

/** The numbers that shape a layer, in the file's order. */
const SHAPE = ['inputSide', 'outputSide', 'inputs', 'outputs', 'window', 'stride', 'margin'] as const;

/** Networks as bytes. */
export function encodeNetworks(committee: Committee): Buffer {
  return Buffer.concat([Buffer.from([committee.length]), ...committee.map(encodeNetwork)]);
}

function encodeNetwork(network: Network): Buffer {
  return Buffer.concat([Buffer.from([network.length]), ...network.flatMap((layer) => [
    Buffer.from(SHAPE.map((name) => layer[name])), encodeArray(layer.weights), encodeArray(layer.biases),
  ])]);
}

function encodeArray(array: Float32Array): Buffer {
  const step = array.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
  const head = Buffer.alloc(4);
  head.writeFloatLE(step);
  return Buffer.concat([head, Buffer.from(Int8Array.from(array, (value) => Math.round(value / step)).buffer)]);
}

/** The networks that `encodeNetworks` wrote. */
export function decodeNetworks(bytes: Buffer): Committee {
  let at = 1;
  const nextArray = (length: number): Float32Array => {
    const step = bytes.readFloatLE(at);
    const start = at + 4;
    at = start + length;
    return Float32Array.from({ length }, (_, i) => bytes.readInt8(start + i) * step);
  };
  const nextLayer = (): Layer => {
    const [inputSide, outputSide, inputs, outputs, window, stride, margin] = bytes.subarray(at, at += SHAPE.length) as unknown as [number, number, number, number, number, number, number];
    return { inputSide, outputSide, inputs, outputs, window, stride, margin, weights: nextArray(outputs * window * window * inputs), biases: nextArray(outputs) };
  };
  return Array.from({ length: bytes[0]! }, () => Array.from({ length: bytes[at++]! }, nextLayer));
}
