/**
 * How far the stated confidence of pages can be trusted.
 *
 *     npm run calibrate [-- FILE.pdf…]
 *
 * A born-digital PDF is printed and scanned in simulation at several qualities and read; its pages' own text is what
 * should come out. A scan is measured if `FILE.txt` beside it holds what it really says. Without files the fixtures'
 * digital PDFs are taken. Prints stated against measured shares of right words, what the diagnostic
 * `low-confidence-page` caught, and the weights of the signals that would fit these pages best.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { distance } from '../../bench/lib/word-distance.js';
import type { Page } from '../../src/document/model.js';
import { SourceText } from '../../src/document/source-text.js';
import { readDocument } from '../../src/ocr/index.js';
import type { ReadOptions } from '../../src/ocr/types.js';
import { WEIGHTS, type PageSignals } from '../../src/restore/confidence.js';
import { restoreDocument } from '../../src/restore/pages.js';
import { foldTonePlacement } from '../../src/vietnamese/index.js';
import { bindPdf } from '../make-fixtures/bind.js';
import { scan, type ScanStyle } from '../make-fixtures/scan.js';
import { fitWeights } from './fit-weights.js';

/** Scans from good to hardly legible. */
const LEVELS: readonly ScanStyle[] = [
  { dpi: 300, colour: 'grey', skew: 0.3, noise: 2, blur: 0.5, quality: 70 },
  { dpi: 200, colour: 'grey', skew: -0.6, noise: 4, blur: 0.6, quality: 45 },
  { dpi: 150, colour: 'black-and-white', skew: 0.4, noise: 10 },
  { dpi: 130, colour: 'grey', skew: 0.2, noise: 6, blur: 0.8, quality: 35 },
  { dpi: 110, colour: 'grey', noise: 6, blur: 0.8, quality: 40 },
];

const READING: ReadOptions = { ocr: 'auto', engine: 'auto', workers: 2, pages: null, password: undefined, signal: undefined, onPage: undefined };
/** Lower ends of the bands of stated confidence. */
const BANDS = [0.995, 0.98, 0.95, 0.8, 0];
/** Pages with less text tell too little. */
const FEWEST_WORDS = 50;
/** A page is bad if more of its words are wrong; the diagnostic must tell it. */
const BAD = 0.05;

/** A page, or a document whose right text does not tell its pages apart. */
interface Sample {
  readonly words: number;
  readonly wrong: number;
  readonly stated: number;
  readonly signals: PageSignals;
}

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');
const files = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(fixtures).map((name) => join(fixtures, name, 'digital.pdf'));
const samples: Sample[] = [];
for (const file of files) {
  const right = file.replace(/\.pdf$/u, '.txt');
  const found = existsSync(right) ? await realScan(file, readFileSync(right, 'utf8')) : await simulatedScans(file);
  samples.push(...found);
  console.error(`${file}: ${found.map(({ words, wrong, stated }) => `${(100 * (1 - wrong / words)).toFixed(1)} (${(100 * stated).toFixed(1)})`).join(', ')} % right (stated)`);
}
report(samples.filter(({ words }) => words >= FEWEST_WORDS));

async function simulatedScans(file: string): Promise<Sample[]> {
  const bytes = readFileSync(file);
  const printed = (await readDocument({ name: basename(file), bytes }, { ...READING, ocr: 'never' })).pages.map((page) => wordsOf(textOf(page)));
  const out: Sample[] = [];
  for (const level of LEVELS) {
    const images = await bindPdf(await scan(bytes, level));
    const { pages } = await readDocument({ name: basename(file), bytes: images }, READING);
    for (const [index, { page, signals }] of restoreDocument(pages).entries()) {
      if (signals !== null) out.push({ words: printed[index]!.length, wrong: distance(printed[index]!, wordsOf(textOf(page))), stated: page.confidence, signals });
    }
  }
  return out;
}

async function realScan(file: string, right: string): Promise<Sample[]> {
  const { pages } = await readDocument({ name: basename(file), bytes: readFileSync(file) }, READING);
  const restored = restoreDocument(pages);
  const lengths = restored.map(({ page }) => wordsOf(textOf(page)).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const mean = (value: (index: number) => number): number => lengths.reduce((sum, length, index) => sum + length * value(index), 0) / total;
  const signal = (name: keyof PageSignals): number => mean((index) => restored[index]!.signals?.[name] ?? 0);
  const words = wordsOf(right);
  return [{
    words: words.length,
    wrong: distance(words, wordsOf(SourceText.fromPages(restored.map(({ page }) => page)).text)),
    stated: mean((index) => restored[index]!.page.confidence),
    signals: { reader: signal('reader'), doubt: signal('doubt'), impossible: signal('impossible'), surprise: signal('surprise') },
  }];
}

function report(pages: readonly Sample[]): void {
  console.log('| stated confidence | pages | words | stated, mean | measured |\n|---|---:|---:|---:|---:|');
  BANDS.forEach((from, band) => {
    const to = BANDS[band - 1] ?? Infinity;
    const own = pages.filter(({ stated }) => stated >= from && stated < to);
    const words = own.reduce((sum, page) => sum + page.words, 0);
    const mean = (value: (page: Sample) => number): string => (words === 0 ? '' : `${((100 * own.reduce((sum, page) => sum + value(page), 0)) / words).toFixed(1)} %`);
    console.log(`| ${from === 0 ? `below ${to}` : `${from} and more`} | ${own.length} | ${words} | ${mean((page) => page.stated * page.words)} | ${mean((page) => Math.max(0, page.words - page.wrong))} |`);
  });
  const bad = pages.filter(({ words, wrong }) => wrong > BAD * words);
  const warned = pages.filter(({ stated }) => stated < 1 - BAD);
  console.log(`\nmore than ${100 * BAD} % of the words wrong: ${bad.length} pages, ${bad.filter((page) => warned.includes(page)).length} of them with a warning`);
  console.log(`others: ${pages.length - bad.length} pages, ${warned.filter((page) => !bad.includes(page)).length} of them with a warning`);
  console.log('weights in use: ', JSON.stringify(WEIGHTS));
  console.log('best fit here:  ', JSON.stringify(fitWeights(pages.map(({ signals, words, wrong }) => ({ signals, words, error: Math.min(1, wrong / words) })))));
}

function textOf(page: Page): string {
  return SourceText.fromPages([page]).text;
}

function wordsOf(text: string): string[] {
  return foldTonePlacement(text.normalize('NFC')).split(/\s+/u).filter(Boolean);
}
