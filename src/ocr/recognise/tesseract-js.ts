/** Tesseract as WebAssembly, in worker threads; its Vietnamese data comes with the program, nothing is fetched. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Page as TesseractPage, type Worker } from 'tesseract.js';
import { PlanError } from '../../errors.js';
import type { GrayImage } from '../image/raster.js';
import { cutShort, LineQueue, pgm, type LineEngine, type LineTask, type ReadWord } from './engine.js';

/** The folder of the Vietnamese data: LSTM weights only; the larger set in the same package reads the same. */
export function vietnameseDataFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int');
}

/** A worker's memory never shrinks and may creep: it is replaced after so many lines (about sixty pages). */
const LINES_PER_WORKER = 2500;

/** A place in the pool; its worker is started by its first line and replaced after many. */
interface Seat {
  worker: Promise<Worker> | null;
  lines: number;
}

/** A pool of workers that read line after line. */
export class TesseractJsEngine implements LineEngine {
  readonly #idle: Seat[];
  readonly #seats: readonly Seat[];
  readonly #queue = new LineQueue(() => { this.#pump(); });
  readonly #running = new Set<LineTask>();
  #failed = false;

  /** @param workers Workers at a time. */
  constructor(workers: number) {
    this.#seats = Array.from({ length: workers }, () => ({ worker: null, lines: 0 }));
    this.#idle = [...this.#seats];
  }

  readLine(image: GrayImage): Promise<readonly ReadWord[]> {
    return this.#queue.add(image);
  }

  get isReady(): boolean {
    return !this.#failed && !this.#queue.closed && this.#queue.isEmpty && this.#running.size === 0;
  }

  async close(): Promise<void> {
    this.#queue.close();
    // A worker that is ended answers no more, so its task is rejected here.
    for (const task of this.#running) task.reject(cutShort());
    await Promise.all(this.#seats.map((seat) => endWorker(seat)));
  }

  #pump(): void {
    while (!this.#queue.isEmpty && this.#idle.length > 0) {
      const seat = this.#idle.pop()!;
      const task = this.#queue.take();
      this.#running.add(task);
      void readIn(seat, task).then(task.resolve, (error: unknown) => {
        this.#failed = true;
        task.reject(error);
      }).finally(() => {
        this.#running.delete(task);
        this.#idle.push(seat);
        this.#pump();
      });
    }
  }
}

async function readIn(seat: Seat, { image }: LineTask): Promise<readonly ReadWord[]> {
  if (seat.lines >= LINES_PER_WORKER) await endWorker(seat);
  seat.worker ??= startWorker();
  const worker = await seat.worker;
  seat.lines++;
  const { data } = await worker.recognize(pgm(image), {}, { text: false, blocks: true });
  return wordsOf(data);
}

async function startWorker(): Promise<Worker> {
  try {
    const worker = await createWorker('vie', OEM.LSTM_ONLY, {
      langPath: vietnameseDataFolder(),
      gzip: true,
      cacheMethod: 'none',
      // Without a handler a worker's error would end the process; it reaches the caller as a rejection anyway.
      errorHandler: () => undefined,
    });
    await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE, user_defined_dpi: '200' });
    return worker;
  } catch (cause) {
    throw new PlanError({ code: 'engine-missing', message: 'the text recogniser cannot be started', hint: 'reinstall the program with its dependencies', cause });
  }
}

async function endWorker(seat: Seat): Promise<void> {
  const { worker } = seat;
  seat.worker = null;
  seat.lines = 0;
  await (await worker?.catch(() => null))?.terminate();
}

function wordsOf({ blocks }: TesseractPage): ReadWord[] {
  const words = (blocks ?? []).flatMap((block) => block.paragraphs).flatMap((paragraph) => paragraph.lines).flatMap((line) => line.words);
  return words.filter((word) => word.text.trim() !== '').map(({ text, confidence, bbox }) => ({
    text, confidence: confidence / 100, box: { left: bbox.x0, top: bbox.y0, right: bbox.x1, bottom: bbox.y1 },
  }));
}
