/** Makes page images out of a PDF, as an office's scanner would: resolution, colour, skew, blur, specks. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp, { type Sharp } from 'sharp';

export interface ScanStyle {
  /** Dots per inch of the result. */
  readonly dpi: number;
  readonly colour: 'colour' | 'grey' | 'black-and-white';
  /** Degrees, clockwise. */
  readonly skew?: number;
  /** Standard deviation of the sensor's noise, in grey levels of 0..255. */
  readonly noise?: number;
  /** Standard deviation of the lens's blur, in dots. */
  readonly blur?: number;
  /** JPEG quality. */
  readonly quality?: number;
  /** Landscape pages lie sideways in a portrait image, as they went through the feeder. */
  readonly sideways?: boolean;
}

export interface PageImage {
  /** JPEG, or PNG with one bit a dot for black-and-white. */
  readonly bytes: Buffer;
  /** In dots. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** Images of all pages of a PDF. */
export async function scan(pdf: Uint8Array, style: ScanStyle): Promise<PageImage[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  try {
    const images: PageImage[] = [];
    for (const page of document.pages()) {
      const { data, width, height } = await page.render({ scale: style.dpi / 72, render: 'bitmap' });
      const raw = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
      images.push(await encode(await age(raw, style, page.number), style));
    }
    return images;
  } finally {
    document.destroy();
    library.destroy();
  }
}

async function age(page: Sharp, style: ScanStyle, seed: number): Promise<Sharp> {
  const { width, height } = await sizeOf(page);
  const turned = style.sideways && width > height ? await settle(page.rotate(90)) : page;
  const skewed = style.skew ? await skew(turned, style.skew) : turned;
  const blurred = style.blur ? await settle(skewed.blur(style.blur)) : skewed;
  return style.noise ? addNoise(blurred, style.noise, seed) : blurred;
}

/** Turns the paper on the glass; the image keeps its size. */
async function skew(page: Sharp, degrees: number): Promise<Sharp> {
  const { width, height } = await sizeOf(page);
  const turned = await settle(page.rotate(degrees, { background: '#f4f4f2' }));
  const size = await sizeOf(turned);
  return settle(turned.extract({
    left: Math.floor((size.width - width) / 2), top: Math.floor((size.height - height) / 2), width, height,
  }));
}

async function addNoise(page: Sharp, deviation: number, seed: number): Promise<Sharp> {
  const { data, info } = await page.raw().toBuffer({ resolveWithObject: true });
  const random = randomNumbers(seed);
  for (let i = 0; i < data.length; i++) {
    const bell = random() + random() + random() - 1.5; // near normal, deviation 0.5
    data[i] = Math.max(0, Math.min(255, Math.round(data[i]! * 0.97 + bell * 2 * deviation)));
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

/** The same numbers in 0..1 for the same seed (mulberry32), so that fixtures can be made again. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function encode(page: Sharp, { colour, dpi, quality = 60 }: ScanStyle): Promise<PageImage> {
  const { width, height } = await sizeOf(page);
  const bytes = await encoded(page, colour, quality).withMetadata({ density: dpi }).toBuffer();
  return { bytes, width, height, dpi };
}

function encoded(page: Sharp, colour: ScanStyle['colour'], quality: number): Sharp {
  switch (colour) {
    case 'colour': return page.jpeg({ quality });
    case 'grey': return page.greyscale().toColourspace('b-w').jpeg({ quality });
    case 'black-and-white': return page.greyscale().threshold(160).png({ palette: true, colours: 2, compressionLevel: 9 });
  }
}

/** Carries out what is asked of an image so far, since sharp does not keep the order of its operations. */
async function settle(image: Sharp): Promise<Sharp> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

async function sizeOf(image: Sharp): Promise<{ width: number; height: number }> {
  const { width, height } = await image.metadata();
  return { width, height };
}
