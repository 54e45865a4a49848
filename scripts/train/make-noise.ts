/**
 * Makes recognition noise: prints corpus text, scans it in simulation and recognises it, for learning the channels.
 *
 *     npm run train:noise -- --corpus DIR --out DIR [--pages N]
 *
 * Needs `tesseract` with the English and Vietnamese data (Debian: tesseract-ocr, tesseract-ocr-vie) and the fonts
 * below (fonts-liberation2, fonts-texgyre, fonts-freefont-ttf, fonts-noto-core). Writes `pK.truth.txt`, and for each
 * scan S `pK.vS.eng.txt` and `pK.vS.vie.txt`.
 */
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { corpusFiles, readDocuments } from './corpus.js';
import { printPage, SCANS, simulateScan } from './scan-simulation.js';

const FONTS = ['Liberation Serif', 'TeX Gyre Termes', 'FreeSerif', 'Noto Serif'];
const SIZES = [13, 13.5, 14];
const LINES_PER_PAGE = 42;
/** Letters that fit on a line of 165 mm at the sizes above. */
const LINE_LENGTH = 78;
const LANGUAGES = ['eng', 'vie'];

const run = promisify(execFile);
const { values } = parseArgs({ options: { corpus: { type: 'string' }, out: { type: 'string' }, pages: { type: 'string', default: '40' } } });
if (values.corpus === undefined || values.out === undefined) throw new Error('--corpus DIR and --out DIR are needed');

await mkdir(values.out, { recursive: true });
let number = 0;
for await (const lines of corpusPages(values.corpus, Number(values.pages))) {
  const name = join(values.out, `p${String(number).padStart(4, '0')}`);
  await writeFile(`${name}.truth.txt`, lines.join('\n'));
  const print = await printPage(lines.join('\n'), FONTS[number % FONTS.length]!, SIZES[number % SIZES.length]!);
  for (const [version, scan] of SCANS.entries()) {
    const image = `${name}.v${version}.png`;
    await writeFile(image, await simulateScan(print, scan, number));
    for (const language of LANGUAGES) await run('tesseract', [image, `${name}.v${version}.${language}`, '-l', language, '--psm', '6', '--dpi', String(scan.dpi)]);
    await rm(image);
  }
  console.error(`page ${++number}`);
}

/** Pages of hard-wrapped lines, spread evenly over the corpus. */
async function* corpusPages(folder: string, pages: number): AsyncGenerator<string[]> {
  const files = await corpusFiles(folder);
  const perFile = Math.ceil(pages / Math.max(1, files.length));
  for (const file of files) {
    let made = 0;
    for await (const paragraphs of readDocuments(file)) {
      const lines = paragraphs.flatMap(wrap);
      if (lines.length < LINES_PER_PAGE) continue;
      const first = (made * LINES_PER_PAGE) % (lines.length - LINES_PER_PAGE + 1);
      yield lines.slice(first, first + LINES_PER_PAGE);
      if (++made >= perFile) break;
    }
  }
}

function wrap(paragraph: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/u)) {
    if (line !== '' && line.length + 1 + word.length > LINE_LENGTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
