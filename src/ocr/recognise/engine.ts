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

export interface LineReader {
  /** Reads one text line. Lines may be given without waiting; they are queued. */
  readLine(image: GrayImage): Promise<readonly ReadWord[]>;
}

export interface LineEngine extends LineReader {
  /** True if no line is under way and more can be read: it was not closed, and nothing in it failed. */
  readonly isReady: boolean;
  /** Ends all workers and processes; work under way is rejected. */
  close(): Promise<void>;
}

/** A line that waits to be read, and who is told of it. */
export interface LineTask {
  readonly image: GrayImage;
  readonly resolve: (words: readonly ReadWord[]) => void;
  readonly reject: (error: unknown) => void;
}

/** The lines that wait for an engine, in the order they came. */
export class LineQueue {
  readonly #waiting: LineTask[] = [];
  readonly #onLine: () => void;
  #closed = false;

  /** @param onLine Called after each new line. */
  constructor(onLine: () => void) {
    this.#onLine = onLine;
  }

  get closed(): boolean {
    return this.#closed;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** Resolves with the line's words when some worker has read it; rejects if the queue is closed before. */
  add(image: GrayImage): Promise<readonly ReadWord[]> {
    return new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(cutShort());
        return;
      }
      this.#waiting.push({ image, resolve, reject });
      this.#onLine();
    });
  }

  /** Takes out the line that has waited longest; there must be one. */
  take(): LineTask {
    return this.#waiting.shift()!;
  }

  /** Takes no more lines and rejects those that wait. */
  close(): void {
    this.#closed = true;
    for (const task of this.#waiting.splice(0)) task.reject(cutShort());
  }
}

/** What the readers of lines are told that an engine was closed over. */
export function cutShort(): PlanError {
  return new PlanError({ code: 'aborted', message: 'the work was cut short' });
}

/** A grey image as a PGM file: a few bytes of header before the pixels. */
export function pgm({ data, width, height }: GrayImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data]);
}
