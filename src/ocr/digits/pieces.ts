/** Cuts a number's ink into pieces: a digit is one of them or a few neighbours. */
import type { PixelBox } from '../image/raster.js';
import type { NumberInk } from './number-ink.js';

/** A piece of ink. */
export interface Piece extends PixelBox {
  /** Pixels of ink that the cut before it went through; 0 for the first piece of a component. */
  readonly cutInk: number;
}

export interface Pieces {
  /** From left to right by their middles. */
  readonly list: readonly Piece[];
  /** For each pixel the number of its piece, from 1; 0 where there is no ink. */
  readonly owners: Uint16Array;
}

/** In heights of the number: a cut goes through so much ink at most, and leaves so wide a piece at least. */
const CUT = { thickest: 0.28, narrowest: 0.1 } as const;

/** The columns of ink of a component. */
interface Columns {
  readonly ink: number[];
  left: number;
  right: number;
}

/** The pieces of a number: every component, cut where its ink is thin. */
export function cutPieces({ image, labels }: NumberInk): Pieces {
  const parts = [...columnsOf(image.width, image.height, labels)].flatMap(([label, columns]) => {
    const cuts = [columns.left, ...cutColumns(columns, image.height), columns.right];
    return cuts.slice(1).map((right, i) => ({ label, left: cuts[i]!, right, cutInk: i === 0 ? 0 : columns.ink[cuts[i]!]! }));
  }).sort((a, b) => a.left + a.right - b.left - b.right);
  const owners = new Uint16Array(labels.length);
  const list = parts.map(({ label, left, right, cutInk }, index): Piece => {
    const box = { left: right, right: left, top: image.height, bottom: 0 };
    for (let y = 0; y < image.height; y++) {
      for (let x = left, at = y * image.width + left; x < right; x++, at++) {
        if (labels[at] !== label) continue;
        owners[at] = index + 1;
        if (x < box.left) box.left = x;
        if (x >= box.right) box.right = x + 1;
        if (y < box.top) box.top = y;
        box.bottom = y + 1;
      }
    }
    return { ...box, cutInk };
  });
  return { list, owners };
}

/** For each component the pixels of its ink in each column. */
function columnsOf(width: number, height: number, labels: Int32Array): Map<number, Columns> {
  const out = new Map<number, Columns>();
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) {
      const label = labels[y * width + x]!;
      if (label === 0) continue;
      let own = out.get(label);
      if (!own) out.set(label, own = { ink: new Array<number>(width).fill(0), left: x, right: x + 1 });
      own.ink[x] = own.ink[x]! + 1;
      own.right = x + 1;
    }
  }
  return out;
}

/** The columns where a component may be cut: its ink is thinnest there. */
function cutColumns({ ink, left, right }: Columns, height: number): number[] {
  const out: number[] = [];
  for (let x = left + 1; x < right - 1; x++) {
    const isLow = ink[x]! <= ink[x - 1]! && ink[x]! < ink[x + 1]!;
    if (isLow && ink[x]! <= CUT.thickest * height && x - (out.at(-1) ?? left) >= CUT.narrowest * height && right - x >= CUT.narrowest * height) out.push(x);
  }
  return out;
}
