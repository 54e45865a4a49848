/** Binds page images to one file. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import type { PageImage } from './scan.js';

const CREATED = new Date('2024-01-01T00:00:00Z');

/** A PDF whose pages are images and nothing else. */
export async function bindPdf(images: readonly PageImage[]): Promise<Buffer> {
  const doc = new PDFDocument({ autoFirstPage: false, margin: 0, info: { CreationDate: CREATED, ModDate: CREATED, Producer: 'scanner', Creator: 'scanner' } });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  for (const { bytes, width, height, dpi } of images) {
    const size: [number, number] = [(width * 72) / dpi, (height * 72) / dpi];
    doc.addPage({ size, margin: 0 }).image(bytes, 0, 0, { width: size[0], height: size[1] });
  }
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

/** One TIFF with a grey page for each image. */
export function bindTiff(images: readonly PageImage[]): Promise<Buffer> {
  return sharp(images.map(({ bytes }) => bytes), { join: { animated: true } })
    .toColourspace('b-w')
    .tiff({ compression: 'jpeg', quality: 55, xres: images[0]!.dpi / 25.4, yres: images[0]!.dpi / 25.4 })
    .toBuffer();
}

/**
 * A PDF whose images carry the hidden text of a recogniser set to English, as many offices' scanners leave it.
 * Needs Debian's `tesseract-ocr` with `eng`.
 */
export async function bindWithEnglishLayer(images: readonly PageImage[]): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'fixture-'));
  try {
    const names = await Promise.all(images.map(async ({ bytes }, i) => {
      const name = join(folder, `${i}.jpg`);
      await writeFile(name, bytes);
      return name;
    }));
    await writeFile(join(folder, 'list.txt'), names.join('\n'));
    await promisify(execFile)('tesseract', [join(folder, 'list.txt'), join(folder, 'out'), '-l', 'eng', '--dpi', String(images[0]!.dpi), 'pdf']);
    return await readFile(join(folder, 'out.pdf'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
