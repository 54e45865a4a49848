/**
 * Reading a scan, side by side: wall time and peak memory of plan-extract with each engine, and of
 * `ocrmypdf` and bare `tesseract` where they are installed; then memory over a long scan. Run `npm run build` first.
 * `npm run bench ocr`, or `tsx bench/ocr.ts FILE.pdf` for a scan of your own.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { openPdfRaster } from '../dist/ocr/image/pdf-raster.js';
import { childrensMemory, ownMemory } from './lib/memory.js';

const PAGES = 11;
const MANY_PAGES = 100;
const DPI = 200;
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'plan-extract-bench-'));

interface Measurement {
  readonly seconds: number;
  /** Resident memory of all its processes, every tenth of a second; 0 where it cannot be told. */
  readonly megabytes: readonly number[];
}

/** The pages of a fixture's scan over and over, as one scan of so many pages. */
async function scanOf(pages: number): Promise<string> {
  const raster = await openPdfRaster(readFileSync(join(root, 'fixtures/ke-hoach-xa/scan-200dpi-seal.pdf')));
  const out = join(folder, `${pages}-pages.pdf`);
  const pdf = new PDFDocument({ autoFirstPage: false });
  const file = pdf.pipe(createWriteStream(out));
  for (let i = 0; i < pages; i++) {
    const { pixels, width, height, channels } = await raster.pageImage(1 + (i % raster.pageCount));
    const jpeg = await sharp(pixels, { raw: { width, height, channels } }).removeAlpha().jpeg({ quality: 85 }).toBuffer();
    const size: [number, number] = [(width * 72) / DPI, (height * 72) / DPI];
    pdf.addPage({ size, margin: 0 }).image(jpeg, 0, 0, { width: size[0], height: size[1] });
  }
  pdf.end();
  await finished(file);
  await raster.close();
  return out;
}

/** Runs a command and watches its time and memory. */
async function measure(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Measurement> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: 'ignore', env });
  const megabytes: number[] = [];
  const timer = setInterval(() => { megabytes.push(ownMemory(child.pid!) + childrensMemory(child.pid!)); }, 100);
  const code = await new Promise<number | null>((resolve, reject) => child.on('exit', resolve).on('error', reject));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}`);
  return { seconds: (performance.now() - start) / 1000, megabytes };
}

/** Bare tesseract on the pages as 200 dpi images, in two single-threaded processes. */
async function bareTesseract(scan: string): Promise<Measurement> {
  const raster = await openPdfRaster(readFileSync(scan));
  const lists: string[][] = [[], []];
  for (let number = 1; number <= raster.pageCount; number++) {
    const { pixels, width, height, channels } = await raster.pageImage(number);
    const image = join(folder, `page-${number}.png`);
    await sharp(pixels, { raw: { width, height, channels } }).removeAlpha().png({ compressionLevel: 1 }).toFile(image);
    lists[number % 2]!.push(image);
  }
  await raster.close();
  const runs = await Promise.all(lists.map((images, i) => {
    const list = join(folder, `list-${i}.txt`);
    writeFileSync(list, images.join('\n'));
    return measure('tesseract', [list, join(folder, `bare-${i}`), '-l', 'vie'], { ...process.env, OMP_THREAD_LIMIT: '1' });
  }));
  // The peaks of both, as if they fell together.
  return { seconds: Math.max(...runs.map((run) => run.seconds)), megabytes: [runs.reduce((sum, run) => sum + peak(run), 0)] };
}

function peak({ megabytes }: Measurement): number {
  return Math.max(0, ...megabytes);
}

/** Mean memory in a part of the time that a command ran, from and to in shares of it. */
function mean({ megabytes }: Measurement, from: number, to: number): number {
  const part = megabytes.slice(Math.floor(megabytes.length * from), Math.ceil(megabytes.length * to));
  return part.reduce((sum, value) => sum + value, 0) / Math.max(1, part.length);
}

function installed(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const scan = process.argv[2] ?? await scanOf(PAGES);
const program = join(root, 'bin/plan-extract.js');
if (!existsSync(join(root, 'dist'))) throw new Error('build the program first: npm run build');
const plan = (engine: string, file = scan) => (): Promise<Measurement> => measure(process.execPath, [program, '--engine', engine, file]);
const hasTesseract = installed('tesseract');

const rows: readonly (readonly [string, boolean, () => Promise<Measurement>])[] = [
  ['plan-extract, tesseract.js', true, plan('tesseract.js')],
  ['plan-extract, native', hasTesseract, plan('native')],
  ['ocrmypdf --jobs 2 --force-ocr', installed('ocrmypdf'), () => measure('ocrmypdf', ['-l', 'vie', '--jobs', '2', '--force-ocr', '-q', scan, join(folder, 'ocrmypdf.pdf')])],
  ['tesseract, two processes', hasTesseract, () => bareTesseract(scan)],
];
console.log(`| whole command, ${availableParallelism()} cores | seconds | peak MB |\n|---|---:|---:|`);
for (const [name, present, run] of rows) {
  if (!present) {
    console.log(`| ${name} | not installed | |`);
    continue;
  }
  const measurement = await run();
  console.log(`| ${name} | ${measurement.seconds.toFixed(1)} | ${peak(measurement).toFixed(0)} |`);
}

const long = await scanOf(MANY_PAGES);
console.log(`\n| ${MANY_PAGES} pages | seconds | peak MB | mean MB, second third | mean MB, last third |\n|---|---:|---:|---:|---:|`);
for (const engine of hasTesseract ? ['tesseract.js', 'native'] : ['tesseract.js']) {
  const run = await plan(engine, long)();
  const figures = [run.seconds.toFixed(1), ...[peak(run), mean(run, 1 / 3, 2 / 3), mean(run, 2 / 3, 1)].map((value) => value.toFixed(0))];
  console.log(`| plan-extract, ${engine} | ${figures.join(' | ')} |`);
}
rmSync(folder, { recursive: true, force: true });
