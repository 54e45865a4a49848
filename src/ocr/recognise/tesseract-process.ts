/** One running `tesseract` program that reads line image after line image, named to it on its standard input. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import type { PixelBox } from '../image/raster.js';
import type { ReadWord } from './engine.js';

export const COMMAND = 'tesseract';
/** It keeps to one core: the pool makes use of the others. */
const ENVIRONMENT = { ...process.env, OMP_THREAD_LIMIT: '1' };
/** Characters of its last words that are kept to tell why it failed. */
const LAST_WORDS = 2000;

export interface TesseractSettings {
  /** The folder of `vie.traineddata`. */
  readonly dataFolder: string;
  /** An image without ink, read to no purpose but that the reading before it ends. */
  readonly blankImage: string;
}

interface Reading {
  readonly words: ReadWord[];
  readonly resolve: (words: readonly ReadWord[]) => void;
  readonly reject: (error: Error) => void;
}

/** Readings come in the order of the images, each when the next one is done: `flush` brings the last. */
export class TesseractProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #settings: TesseractSettings;
  readonly #ended: Promise<void>;
  /** Images given and not read to their ends; null for a blank one. */
  readonly #waiting: (Reading | null)[] = [];
  /** False until the first image's first row. */
  #begun = false;
  #rest = '';
  #lastWords = '';
  #failure: Error | null = null;

  constructor(settings: TesseractSettings) {
    this.#settings = settings;
    this.#child = spawn(COMMAND, [
      'stdin', 'stdout', '--tessdata-dir', settings.dataFolder, '-l', 'vie', '--psm', '7', '--dpi', '200',
      '-c', 'tessedit_create_tsv=1', '-c', 'stream_filelist=1',
    ], { env: ENVIRONMENT });
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => { this.#take(text); });
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => { this.#lastWords = (this.#lastWords + text).slice(-LAST_WORDS); });
    // A program that is gone takes no more names; its end tells why.
    this.#child.stdin.on('error', () => undefined);
    this.#ended = new Promise((resolve) => {
      const end = (cause: Error): void => {
        this.#failure ??= cause;
        for (const reading of this.#waiting.splice(0)) reading?.reject(cause);
        resolve();
      };
      this.#child.once('error', end).once('close', () => { end(new Error(this.#lastWords.trim())); });
    });
  }

  /** How many images it has been given and has not told the words of. */
  get waiting(): number {
    return this.#waiting.filter((reading) => reading !== null).length;
  }

  /** False once it has ended. */
  get isAlive(): boolean {
    return this.#failure === null;
  }

  /**
   * Reads the text line in an image file.
   * @throws if the program ends before.
   */
  read(path: string): Promise<readonly ReadWord[]> {
    return new Promise((resolve, reject) => {
      if (this.#failure === null) this.#give(path, { words: [], resolve, reject });
      else reject(this.#failure);
    });
  }

  /** Has the last image's words told though no image follows it. */
  flush(): void {
    if (this.#waiting.at(-1)) this.#give(this.#settings.blankImage, null);
  }

  /** Ends it at once, and waits until it is gone. */
  async end(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  #give(path: string, reading: Reading | null): void {
    this.#waiting.push(reading);
    this.#child.stdin.write(`${path}\n`);
  }

  #take(text: string): void {
    const rows = (this.#rest + text).split('\n');
    this.#rest = rows.pop()!;
    for (const row of rows) {
      const { level, word } = parseRow(row);
      if (level === PAGE_LEVEL) this.#beginNext();
      else if (word) this.#waiting[0]?.words.push(word);
    }
  }

  /** An image's first row: the one before it is done. */
  #beginNext(): void {
    if (this.#begun) {
      const reading = this.#waiting.shift();
      reading?.resolve(reading.words);
    }
    this.#begun = true;
  }
}

/** Levels of the rows in Tesseract's table output. */
const PAGE_LEVEL = 1;
const WORD_LEVEL = 5;

/** A row of Tesseract's table output: its level (0 for the heading), and the word if it holds one. */
export function parseRow(row: string): { readonly level: number; readonly word: ReadWord | null } {
  const fields = row.split('\t');
  const [level, , , , , , left, top, width, height, confidence] = fields.map(Number) as [number, ...number[]];
  const text = fields[11]?.trim() ?? '';
  if (level !== WORD_LEVEL || text === '') return { level: level || 0, word: null };
  const box: PixelBox = { left: left!, top: top!, right: left! + width!, bottom: top! + height! };
  return { level, word: { text, confidence: confidence! / 100, box } };
}
