/** An installed `tesseract` program, fed with batches of lines; it reads with the program's own Vietnamese data. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { PlanError } from '../../errors.js';
import type { GrayImage } from '../image/raster.js';
import { pgm, WHITELISTS, type Alphabet, type LineEngine, type ReadWord } from './engine.js';
import { vietnameseDataFolder } from './tesseract-js.js';

const run = promisify(execFile);
const COMMAND = 'tesseract';
/** Lines given to one process: enough that its start does not count, few enough that all processes stay busy. */
const LINES_PER_PROCESS = 40;
const MOST_OUTPUT = 64 * 1024 * 1024;
/** Each process keeps to one core; the pool makes use of the others. */
const ENVIRONMENT = { ...process.env, OMP_THREAD_LIMIT: '1' };

interface Task {
  readonly image: GrayImage;
  readonly alphabet: Alphabet;
  readonly resolve: (words: readonly ReadWord[]) => void;
  readonly reject: (error: unknown) => void;
}

/** True if a `tesseract` program of version 4 or later (with the LSTM recogniser) can be run. */
export async function hasNativeTesseract(): Promise<boolean> {
  try {
    const { stdout, stderr } = await run(COMMAND, ['--version']);
    return Number(/tesseract v?(\d+)\./u.exec(stdout + stderr)?.[1] ?? 0) >= 4;
  } catch {
    return false;
  }
}

export class NativeEngine implements LineEngine {
  readonly #queue: Task[] = [];
  readonly #abort = new AbortController();
  readonly #batchesUnderWay = new Set<Promise<void>>();
  #running = 0;
  #batches = 0;
  #scheduled = false;

  private constructor(readonly workers: number, readonly folder: string) {}

  /**
   * Unpacks the Vietnamese data into a temporary folder, which `close` removes.
   * @param workers Processes at a time.
   * @throws {PlanError} `engine-missing` if there is no `tesseract` program.
   */
  static async open(workers: number): Promise<NativeEngine> {
    if (!await hasNativeTesseract()) {
      throw new PlanError({ code: 'engine-missing', message: 'no tesseract program was found', hint: 'install the package tesseract-ocr, or leave --engine out' });
    }
    const folder = await mkdtemp(join(tmpdir(), 'plan-extract-'));
    const data = await promisify(gunzip)(await readFile(join(vietnameseDataFolder(), 'vie.traineddata.gz')));
    await writeFile(join(folder, 'vie.traineddata'), data);
    return new NativeEngine(workers, folder);
  }

  readLine(image: GrayImage, alphabet: Alphabet): Promise<readonly ReadWord[]> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ image, alphabet, resolve, reject });
      // Lines given in one go are gathered before processes start.
      if (!this.#scheduled) setImmediate(() => { this.#scheduled = false; this.#pump(); });
      this.#scheduled = true;
    });
  }

  async close(): Promise<void> {
    this.#abort.abort();
    for (const task of this.#queue.splice(0)) task.reject(cutShort());
    // Batches that were cut short still write into the folder until they notice.
    await Promise.allSettled(this.#batchesUnderWay);
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  #pump(): void {
    while (this.#running < this.workers && this.#queue.length > 0 && !this.#abort.signal.aborted) {
      const { alphabet } = this.#queue[0]!;
      const other = this.#queue.findIndex((task) => task.alphabet !== alphabet);
      const batch = this.#queue.splice(0, Math.min(LINES_PER_PROCESS, other < 0 ? Infinity : other));
      this.#running++;
      const done = this.#readBatch(batch, alphabet).finally(() => {
        this.#running--;
        this.#batchesUnderWay.delete(done);
        this.#pump();
      });
      this.#batchesUnderWay.add(done);
    }
  }

  async #readBatch(batch: readonly Task[], alphabet: Alphabet): Promise<void> {
    const name = join(this.folder, String(this.#batches++));
    const images = batch.map((_, i) => `${name}-${i}.pgm`);
    try {
      await Promise.all(batch.map((task, i) => writeFile(images[i]!, pgm(task.image))));
      await writeFile(`${name}.txt`, images.join('\n'));
      const { stdout } = await run(COMMAND, [
        `${name}.txt`, 'stdout', '--tessdata-dir', this.folder, '-l', 'vie', '--psm', '7', '--dpi', '200',
        '-c', `tessedit_char_whitelist=${WHITELISTS[alphabet]}`, '-c', 'tessedit_create_tsv=1',
      ], { env: ENVIRONMENT, maxBuffer: MOST_OUTPUT, signal: this.#abort.signal });
      const pages = parseTsv(stdout);
      batch.forEach((task, i) => { task.resolve(pages.get(i + 1) ?? []); });
    } catch (cause) {
      const error = this.#abort.signal.aborted ? cutShort() : new PlanError({ code: 'internal', message: 'the tesseract program failed', cause });
      for (const task of batch) task.reject(error);
    } finally {
      await Promise.all([...images, `${name}.txt`].map((file) => rm(file, { force: true })));
    }
  }
}

/** The words of Tesseract's table output, by page (a page is a line image here, counted from 1). */
export function parseTsv(table: string): Map<number, ReadWord[]> {
  const pages = new Map<number, ReadWord[]>();
  for (const row of table.split('\n')) {
    const fields = row.split('\t');
    const [level, page, , , , , left, top, width, height, confidence] = fields.map(Number);
    const text = fields[11]?.trim() ?? '';
    if (level !== 5 || text === '') continue;
    const box = { left: left!, top: top!, right: left! + width!, bottom: top! + height! };
    const word = { text, confidence: confidence! / 100, box };
    const words = pages.get(page!);
    if (words) words.push(word);
    else pages.set(page!, [word]);
  }
  return pages;
}

function cutShort(): PlanError {
  return new PlanError({ code: 'aborted', message: 'the work was cut short' });
}
