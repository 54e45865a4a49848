/** An installed `tesseract` program, a few of it at a time; it reads with this program's own Vietnamese data. */
import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { PlanError } from '../../errors.js';
import type { GrayImage } from '../image/raster.js';
import { cutShort, LineQueue, pgm, type LineEngine, type LineTask, type ReadWord } from './engine.js';
import { vietnameseDataFolder } from './tesseract-js.js';
import { COMMAND, TesseractProcess } from './tesseract-process.js';

/** The first version that tells each image's words as soon as it has read them. */
const LEAST_VERSION = 4.1;
/** Lines that a process has at hand, so that it has work while this thread finds the lines of another page (0.2 s). */
const LINES_AT_HAND = 12;
/** Paper without ink. */
const BLANK: GrayImage = { data: new Uint8Array(64).fill(255), width: 8, height: 8 };

/** True if a `tesseract` program can be run that is new enough. */
export async function hasNativeTesseract(): Promise<boolean> {
  try {
    const { stdout, stderr } = await promisify(execFile)(COMMAND, ['--version']);
    return Number(/tesseract v?(\d+\.\d+)/u.exec(stdout + stderr)?.[1] ?? 0) >= LEAST_VERSION;
  } catch {
    return false;
  }
}

export class NativeEngine implements LineEngine {
  readonly #pool: Pool;

  private constructor(workers: number, readonly folder: string) {
    this.#pool = new Pool(folder, workers);
  }

  /**
   * Unpacks the Vietnamese data into a temporary folder, which `close` removes, and starts the programs.
   * @param workers Processes at a time.
   */
  static async open(workers: number): Promise<NativeEngine> {
    const folder = await mkdtemp(join(tmpdir(), 'plan-extract-'));
    const data = await promisify(gunzip)(await readFile(join(vietnameseDataFolder(), 'vie.traineddata.gz')));
    await Promise.all([writeFile(join(folder, 'vie.traineddata'), data), writeFile(join(folder, 'blank.pgm'), pgm(BLANK))]);
    return new NativeEngine(workers, folder);
  }

  readLine(image: GrayImage): Promise<readonly ReadWord[]> {
    return this.#pool.readLine(image);
  }

  get isReady(): boolean {
    return this.#pool.isReady;
  }

  async close(): Promise<void> {
    await this.#pool.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Processes that read line after line. */
class Pool {
  readonly #folder: string;
  readonly #queue = new LineQueue(() => { this.#pump(); });
  readonly #processes: readonly TesseractProcess[];
  #files = 0;

  constructor(folder: string, size: number) {
    this.#folder = folder;
    const settings = { dataFolder: folder, blankImage: join(folder, 'blank.pgm') };
    this.#processes = Array.from({ length: size }, () => new TesseractProcess(settings));
  }

  readLine(image: GrayImage): Promise<readonly ReadWord[]> {
    return this.#queue.add(image);
  }

  get isReady(): boolean {
    return !this.#queue.closed && this.#queue.isEmpty && this.#processes.every(({ isAlive, waiting }) => isAlive && waiting === 0);
  }

  async close(): Promise<void> {
    this.#queue.close();
    await Promise.all(this.#processes.map((process) => process.end()));
  }

  /** Gives lines to the processes that have the fewest at hand. */
  #pump(): void {
    while (!this.#queue.isEmpty) {
      const process = this.#processes.reduce((a, b) => (b.waiting < a.waiting ? b : a));
      if (process.waiting >= LINES_AT_HAND) return;
      void this.#read(process, this.#queue.take()).finally(() => { this.#pump(); });
    }
    for (const process of this.#processes) process.flush();
  }

  async #read(process: TesseractProcess, { image, resolve, reject }: LineTask): Promise<void> {
    // A new file each time: file systems write a file that is overwritten to the disk at once.
    const file = join(this.#folder, `line-${this.#files++}.pgm`);
    try {
      writeFileSync(file, pgm(image));
      resolve(await process.read(file));
    } catch (cause) {
      reject(this.#queue.closed ? cutShort() : new PlanError({ code: 'internal', message: 'the tesseract program failed', cause }));
    } finally {
      rmSync(file, { force: true });
    }
  }
}
