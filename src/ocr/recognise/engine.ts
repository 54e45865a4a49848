/** What every engine offers: the words of single text lines. */
import { PlanError } from '../../errors.js';
import type { GrayImage, PixelBox } from '../image/raster.js';

/** A word of a line image. */
export interface ReadWord {
  readonly text: string;
  /** The engine's own confidence, 0..1. */
  readonly confidence: number;
  /** In pixels of the line image. */
  readonly box: PixelBox;
}

export interface LineEngine {
  /** Reads one text line. Lines may be given without waiting; the engine queues them. */
  readLine(image: GrayImage): Promise<readonly ReadWord[]>;
  /** Ends all workers and processes; work under way is rejected. */
  close(): Promise<void>;
}

/** A line that waits in an engine's queue, and who is told of it. */
export interface LineTask {
  readonly image: GrayImage;
  readonly resolve: (words: readonly ReadWord[]) => void;
  readonly reject: (error: unknown) => void;
}

/** What the readers of lines are told that an engine was closed over. */
export function cutShort(): PlanError {
  return new PlanError({ code: 'aborted', message: 'the work was cut short' });
}

/** A grey image as a PGM file: a few bytes of header before the pixels. */
export function pgm({ data, width, height }: GrayImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data]);
}
