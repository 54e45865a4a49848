/** What every engine offers: the words of single text lines. */
import type { GrayImage, PixelBox } from '../image/raster.js';

/** A word of a line image. */
export interface ReadWord {
  readonly text: string;
  /** The engine's own confidence, 0..1. */
  readonly confidence: number;
  /** In pixels of the line image. */
  readonly box: PixelBox;
}

/** What may stand in a line. */
export type Alphabet = 'any' | 'digits';

/** The characters that Tesseract is held to; empty for all it knows. */
export const WHITELISTS: Readonly<Record<Alphabet, string>> = { any: '', digits: '0123456789' };

export interface LineEngine {
  /** Reads one text line. Lines may be given without waiting; the engine queues them. */
  readLine(image: GrayImage, alphabet: Alphabet): Promise<readonly ReadWord[]>;
  /** Ends all workers and processes; work under way is rejected. */
  close(): Promise<void>;
}

/** A grey image as a PGM file: a few bytes of header before the pixels. */
export function pgm({ data, width, height }: GrayImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data]);
}
