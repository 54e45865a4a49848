/** A folder of generated documents as an archive may hold them: good, scanned, broken, doubled, and strangely named. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { letter, newFolder } from './folders.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const DIGITAL = readFileSync(new URL('thong-bao-huyen/digital.pdf', FIXTURES));
const SCAN = readFileSync(new URL('thong-bao-huyen/scan-page.jpg', FIXTURES));

const HOSTILE_NAMES = [
  (i: number) => `with space ${i}.txt`,
  (i: number) => `line\nend ${i}.txt`,
  (i: number) => `--out ${i}.txt`,
  (i: number) => `quote'"$(reboot)\`${i}.txt`,
  (i: number) => `Kế hoạch số ${i}.txt`,
  (i: number) => `kê\u0301 hoa\u0323ch ${i}.txt`,
  (i: number) => `🇻🇳 ${i} \u202Efdp.txt`,
  (i: number) => `${'dài '.repeat(45)}${i}.txt`,
  (i: number) => `folder.json/${i}.txt`,
  (i: number) => `x.../${i}/y...txt`,
  (i: number) => `x${i}.json`,
];

export interface Corpus {
  readonly folder: string;
  /** Documents that a batch must account for. */
  readonly documents: number;
  /** How many of them are page images. */
  readonly scans: number;
}

/** Makes a corpus of about so many documents; bytes after a file's end make copies of one fixture different documents. */
export function makeCorpus(size: number, scans: number): Corpus {
  const folder = newFolder();
  const names = new Set<string>();
  const add = (name: string, content: string | Uint8Array): void => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    names.add(name);
  };
  for (let i = 0; names.size < size - scans; i++) {
    const tail = Buffer.from(`\n% ${i}\n`);
    add(`text/${i % 7}/${i}.txt`, letter(i));
    add(HOSTILE_NAMES[i % HOSTILE_NAMES.length]!(i), letter(10_000 + i));
    if (i % 2 === 0) add(`digital/${i}.pdf`, Buffer.concat([DIGITAL, tail]));
    if (i % 3 === 0) add(`copies/${i}.txt`, letter(i));
    if (i % 4 === 0) add(`broken/cut ${i}.pdf`, DIGITAL.subarray(0, 500 + i));
    if (i % 5 === 0) add(`broken/noise ${i}.pdf`, Buffer.from(Array.from({ length: 400 }, (_, j) => (j * 37 + i * 101) % 256)));
    if (i % 16 === 0) add(`broken/empty ${i}.txt`, '');
    if (i % 16 === 8) {
      symlinkSync('nowhere', join(folder, `gone ${i}.pdf`));
      names.add(`gone ${i}.pdf`);
    }
  }
  for (let i = 0; i < scans; i++) add(`scans/${i}.jpg`, Buffer.concat([SCAN, Buffer.from(`${i}`)]));
  symlinkSync('..', join(folder, 'text', 'loop'));
  return { folder, documents: names.size, scans };
}
