/** The page images of an image file. */
import sharp, { type Metadata, type Sharp } from 'sharp';
import { PlanError } from '../../errors.js';
import type { PageImage, Raster } from '../recognise/types.js';
import { MOST_PIXELS, NEAR_ENOUGH, WORKING_DPI } from './resolution.js';

/** Long side of A4 in inches: the size that is taken for pages which tell none. */
const A4_LONG_SIDE = 11.69;
/** Page heights in inches that an image's stated resolution may lead to; else it is not believed. */
const PLAUSIBLE_LONG_SIDE = { least: 7, most: 24 };
/** Screens' resolutions, which programs write where they know none: they say nothing of the sheet. */
const SCREEN_DPI = 96;

/**
 * Page images of a PNG, JPEG or (multi-page) TIFF file, brought to the working resolution.
 * @throws {PlanError} `image-damaged` if it cannot be decoded.
 */
export async function openImageRaster(bytes: Uint8Array): Promise<Raster> {
  const { pages } = await decoded(sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata());
  return {
    pageCount: pages ?? 1,
    pageImage: (number) => imagePage(bytes, number),
    close: () => Promise.resolve(),
  };
}

async function imagePage(bytes: Uint8Array, number: number): Promise<PageImage> {
  const open = (): Sharp => sharp(bytes, { page: number - 1, limitInputPixels: MOST_PIXELS });
  const metadata = await decoded(open().metadata());
  const { width, height, density } = metadata;
  const longSide = Math.max(width, height);
  const scale = WORKING_DPI / trueDpi(longSide, density);
  const resized = Math.abs(scale - 1) > NEAR_ENOUGH;
  const image = open().autoOrient().flatten({ background: 'white' }).toColourspace('srgb').removeAlpha();
  if (resized) image.resize({ width: Math.round(orientedWidth(metadata) * scale) });
  const { data, info } = await decoded(image.raw().toBuffer({ resolveWithObject: true }));
  return { pixels: data, width: info.width, height: info.height, channels: info.channels === 1 ? 1 : 3, dpi: resized ? WORKING_DPI : WORKING_DPI / scale };
}

/** The width after the turn that the file's EXIF data asks for. */
function orientedWidth({ width, height, orientation }: Metadata): number {
  return orientation !== undefined && orientation >= 5 ? height : width;
}

/** Pixels per inch: as the file says if that makes a sheet of paper, else as if the image were an A4 sheet. */
function trueDpi(longSide: number, stated: number | undefined): number {
  const inches = stated === undefined || stated <= SCREEN_DPI ? 0 : longSide / stated;
  return inches >= PLAUSIBLE_LONG_SIDE.least && inches <= PLAUSIBLE_LONG_SIDE.most ? stated! : longSide / A4_LONG_SIDE;
}

async function decoded<T>(work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    throw new PlanError({ code: 'image-damaged', message: 'the image cannot be decoded', cause });
  });
}
