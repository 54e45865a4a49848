/** The digit network as bytes: layer by layer its shape, then its weights and biases in steps of a 127th of the largest. */
import type { Layer, Network } from './network.js';

/** The numbers that shape a layer, in the file's order. */
const SHAPE = ['inputSide', 'outputSide', 'inputs', 'outputs', 'window', 'stride', 'margin'] as const;

/** A network as bytes. */
export function encodeNetwork(network: Network): Buffer {
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

/** The network that `encodeNetwork` wrote. */
export function decodeNetwork(bytes: Buffer): Network {
  let at = 1;
  const next = (length: number): Float32Array => {
    const step = bytes.readFloatLE(at);
    const start = at + 4;
    at = start + length;
    return Float32Array.from({ length }, (_, i) => bytes.readInt8(start + i) * step);
  };
  return Array.from({ length: bytes[0]! }, (): Layer => {
    const [inputSide, outputSide, inputs, outputs, window, stride, margin] = bytes.subarray(at, at += SHAPE.length) as unknown as [number, number, number, number, number, number, number];
    return { inputSide, outputSide, inputs, outputs, window, stride, margin, weights: next(outputs * window * window * inputs), biases: next(outputs) };
  });
}
