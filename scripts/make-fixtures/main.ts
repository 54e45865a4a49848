/**
 * `npm run fixtures [-- --fonts DIR] [name…]`: makes the input files under fixtures/ from the documents beside this file.
 * The hand-made expected.json files are left alone. Needs Debian's `fonts-liberation2` and, for one scan, `tesseract-ocr`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bindPdf, bindTiff, bindWithEnglishLayer } from './bind.js';
import type { DocumentSource } from './document.js';
import { DOCUMENTS } from './documents/index.js';
import { scan, type ScanStyle } from './scan.js';
import { toText } from './text.js';
import { typeset } from './typeset.js';

interface ScanJob {
  readonly file: string;
  readonly style: ScanStyle;
  readonly bind: 'pdf' | 'tiff' | 'english-layer' | 'jpeg';
}

const SCANS: Readonly<Record<string, readonly ScanJob[]>> = {
  'ke-hoach-xa': [{ file: 'scan-200dpi-seal.pdf', bind: 'pdf', style: { dpi: 200, colour: 'colour', noise: 2, blur: 0.5, quality: 55 } }],
  'cong-van-huyen': [{ file: 'scan-150dpi-black-and-white.pdf', bind: 'pdf', style: { dpi: 150, colour: 'black-and-white', noise: 10 } }],
  'ke-hoach-phuong': [{ file: 'scan-skewed.pdf', bind: 'pdf', style: { dpi: 200, colour: 'grey', skew: 1.3, noise: 3, blur: 0.6, quality: 50 } }],
  'chi-thi-tinh': [{ file: 'scan-english-layer.pdf', bind: 'english-layer', style: { dpi: 200, colour: 'grey', noise: 2, blur: 0.5, quality: 50 } }],
  'quyet-dinh-so': [{ file: 'scan-sideways.pdf', bind: 'pdf', style: { dpi: 200, colour: 'grey', skew: -0.4, noise: 2, blur: 0.5, quality: 50, sideways: true } }],
  'ke-hoach-truong': [{ file: 'scan-pages.tif', bind: 'tiff', style: { dpi: 150, colour: 'grey', noise: 2, quality: 80 } }],
  'thong-bao-huyen': [{ file: 'scan-page.jpg', bind: 'jpeg', style: { dpi: 200, colour: 'colour', skew: 0.5, noise: 3, blur: 0.5, quality: 65 } }],
};

const DEBIAN_FONTS = '/usr/share/fonts/truetype/liberation2';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { fonts: { type: 'string', default: DEBIAN_FONTS } } });
const root = join(import.meta.dirname, '..', '..', 'fixtures');
for (const source of DOCUMENTS) {
  if (positionals.length === 0 || positionals.includes(source.name)) await makeFixture(source, join(root, source.name), values.fonts);
}

async function makeFixture(source: DocumentSource, folder: string, fonts: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'input.txt'), toText(source));
  await writeFile(join(folder, 'digital.pdf'), await typeset(source, { fonts, seal: false }));
  const sealed = await typeset(source, { fonts, seal: true });
  for (const { file, style, bind } of SCANS[source.name] ?? []) {
    const images = await scan(sealed, style);
    await writeFile(join(folder, file), await bound(images, bind));
  }
}

async function bound(images: Awaited<ReturnType<typeof scan>>, bind: ScanJob['bind']): Promise<Buffer> {
  switch (bind) {
    case 'pdf': return bindPdf(images);
    case 'tiff': return bindTiff(images);
    case 'english-layer': return bindWithEnglishLayer(images);
    case 'jpeg': return images[0]!.bytes;
  }
}
