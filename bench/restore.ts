/**
 * Restoration: accuracy and speed.
 *
 *     npx tsx bench/restore.ts [FOLDER…]
 *
 * A folder holds right texts `NAME.txt`, and beside them, if there are any, `NAME.eng.txt` and `NAME.vie.txt`: what
 * recognition with English and with Vietnamese data made of the same pages. Without folders the fixtures' texts are
 * measured, and `recognised/`: what Tesseract 5 with English data made of them, printed at 13 points and scanned in
 * simulation at 200 dpi. Words are runs of non-space that hold a letter; both tone placements count as right. Speed is
 * in processor time; each text is restored once, after a short one that warms the program up.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { restoreText, type Damage } from '../dist/restore/index.js';
import { restorationModel } from '../dist/restore/model/load.js';
import { foldTonePlacement, stripMarks } from '../dist/vietnamese/index.js';
import { distance } from './lib/word-distance.js';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const RECOGNISED = join(import.meta.dirname, 'recognised');
/** The fixture that warms the program up. */
const WARM_UP = 'ke-hoach-xa';

interface Measure {
  readonly name: string;
  readonly gold: string;
  readonly damaged: string;
  readonly damage?: Damage;
}

const startMemory = process.memoryUsage().rss;
const start = performance.now();
restorationModel();
const loadTime = performance.now() - start;

const measures = process.argv.length > 2 ? process.argv.slice(2).flatMap(folderMeasures) : fixtureMeasures();
console.log('text'.padEnd(28), 'words'.padStart(7), 'wrong before'.padStart(13), 'wrong after'.padStart(12), 'words/s'.padStart(9));
for (const name of new Set(measures.map((measure) => measure.name))) report(name, measures.filter((measure) => measure.name === name));
console.log(`\nmodel loaded in ${loadTime.toFixed(0)} ms; memory ${megabytes(process.memoryUsage().rss - startMemory)} above the start, ${megabytes(process.resourceUsage().maxRSS * 1024)} in all at most`);

function fixtureMeasures(): Measure[] {
  const warmUp = readText(join(RECOGNISED, `${WARM_UP}.eng.txt`));
  for (const damage of ['none', 'stripped', 'english-ocr'] as const) restoreText(warmUp, { damage });
  return readdirSync(FIXTURES).filter((name) => name !== WARM_UP)
    .flatMap((name) => measuresOf(join(FIXTURES, name, 'input.txt'), { 'english-ocr': join(RECOGNISED, `${name}.eng.txt`) }));
}

function folderMeasures(folder: string): Measure[] {
  return readdirSync(folder).filter((file) => /^[^.]+\.txt$/u.test(file)).flatMap((file) => {
    const beside = (language: string): string => join(folder, file.replace(/txt$/u, `${language}.txt`));
    return measuresOf(join(folder, file), { 'english-ocr': beside('eng'), 'vietnamese-ocr': beside('vie') });
  });
}

/** What is measured of a right text; `recognised` names the files, if there are any, that recognition made of it. */
function measuresOf(file: string, recognised: Readonly<Partial<Record<Damage, string>>>): Measure[] {
  const gold = readText(file);
  const read = Object.entries(recognised).filter(([, path]) => existsSync(path))
    .map(([damage, path]): Measure => ({ name: `recognised, ${damage.slice(0, 3)}`, gold, damaged: readText(path), damage: damage as Damage }));
  return [{ name: 'right text', gold, damaged: gold }, { name: 'marks stripped', gold, damaged: stripMarks(gold), damage: 'stripped' }, ...read];
}

function report(name: string, texts: readonly Measure[]): void {
  let [words, before, after, seconds, tokens] = [0, 0, 0, 0, 0];
  for (const { gold, damaged, damage } of texts) {
    const cpu = process.cpuUsage();
    const restored = restoreText(damaged, damage ? { damage } : {}).text;
    const used = process.cpuUsage(cpu);
    seconds += (used.user + used.system) / 1e6;
    const right = wordsOf(gold);
    words += right.length;
    tokens += damaged.split(/\s+/u).length;
    before += distance(right, wordsOf(damaged));
    after += distance(right, wordsOf(restored));
  }
  const percent = (wrong: number): string => `${((100 * wrong) / words).toFixed(2)} %`;
  console.log(name.padEnd(28), String(words).padStart(7), percent(before).padStart(13), percent(after).padStart(12), (tokens / seconds).toFixed(0).padStart(9));
}

function readText(path: string): string {
  return readFileSync(path, 'utf8').normalize('NFC');
}

function wordsOf(text: string): string[] {
  return foldTonePlacement(text).split(/\s+/u).filter((word) => /\p{L}/u.test(word));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
