/** Printing a page as an image, and what a scanner makes of it. */
import sharp from 'sharp';

/** How a page is scanned. */
export interface Scan {
  readonly dpi: number;
  /** Degrees. */
  readonly skew: number;
  /** Standard deviation of the blur, in pixels. */
  readonly blur: number;
  /** Standard deviation of the noise, in grey levels. */
  readonly noise: number;
  /** Darkness (grey level) under which a pixel becomes black in a black-and-white scan: low ones lose thin strokes; null for grey. */
  readonly threshold: number | null;
  /** Quality of a JPEG that the image passes through; null for none. */
  readonly jpeg: number | null;
}

/** Scans of falling quality; their index names the files. */
export const SCANS: readonly Scan[] = [
  { dpi: 300, skew: 0, blur: 0.4, noise: 6, threshold: null, jpeg: null },
  { dpi: 200, skew: 0.4, blur: 0.6, noise: 10, threshold: null, jpeg: 45 },
  { dpi: 150, skew: -0.3, blur: 0.5, noise: 12, threshold: null, jpeg: 60 },
  { dpi: 200, skew: 0.3, blur: 0.7, noise: 14, threshold: 150, jpeg: null },
  { dpi: 150, skew: 0.2, blur: 0.6, noise: 12, threshold: 150, jpeg: null },
  { dpi: 200, skew: -0.2, blur: 0.9, noise: 8, threshold: 118, jpeg: null },
];

const PRINT_DPI = 300;
/** A4 with the margins of an official document, in inches. */
const PAGE = { width: 8.27, height: 11.69, left: 1.18, top: 0.79 };
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A page of lines, printed black on white at 300 dpi. */
export async function printPage(text: string, font: string, size: number): Promise<Buffer> {
  const markup = text.replace(/[&<>]/gu, (sign) => ESCAPES[sign]!);
  const ink = await sharp({ text: { text: `<span foreground="black">${markup}</span>`, font: `${font} ${size}`, dpi: PRINT_DPI, rgba: true, spacing: 14 } }).png().toBuffer();
  const [width, height] = [Math.round(PAGE.width * PRINT_DPI), Math.round(PAGE.height * PRINT_DPI)];
  const fitted = await sharp(ink).resize({ width: width - Math.round(PAGE.left * PRINT_DPI), height: height - Math.round(PAGE.top * PRINT_DPI), fit: 'inside', withoutEnlargement: true }).toBuffer();
  return sharp({ create: { width, height, channels: 3, background: 'white' } })
    .composite([{ input: fitted, left: Math.round(PAGE.left * PRINT_DPI), top: Math.round(PAGE.top * PRINT_DPI) }])
    .png().toBuffer();
}

/** What a scanner makes of a printed page, as PNG; the same seed gives the same noise. */
export async function simulateScan(print: Buffer, scan: Scan, seed: number): Promise<Buffer> {
  const { data, info } = await sharp(print)
    .rotate(scan.skew, { background: 'white' })
    .resize({ width: Math.round(PAGE.width * scan.dpi) })
    .blur(Math.max(0.3, scan.blur))
    .greyscale().raw().toBuffer({ resolveWithObject: true });
  const random = randomNumbers(seed);
  for (let i = 0; i < data.length; i++) {
    // The sum of four uniform numbers is close enough to a normal one.
    const normal = (random() + random() + random() + random() - 2) * 1.73;
    const grey = Math.max(0, Math.min(255, data[i]! + normal * scan.noise));
    data[i] = scan.threshold === null ? grey : grey < scan.threshold ? 0 : 255;
  }
  const image = sharp(data, { raw: { width: info.width, height: info.height, channels: 1 } });
  return scan.jpeg === null ? image.png().toBuffer() : sharp(await image.jpeg({ quality: scan.jpeg }).toBuffer()).png().toBuffer();
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
