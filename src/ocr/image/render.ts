/** Opens the page images of a file. */
import { PlanError } from '../../errors.js';
import type { Raster } from '../recognise/types.js';

/** Page images of a PDF. */
export async function openPdfRaster(_bytes: Uint8Array, _password: string | undefined): Promise<Raster> {
  return Promise.reject(new PlanError({ code: 'engine-missing', message: 'page images cannot be rendered yet' }));
}

/** Page images of a PNG, JPEG or (multi-page) TIFF file. */
export async function openImageRaster(_bytes: Uint8Array): Promise<Raster> {
  return Promise.reject(new PlanError({ code: 'engine-missing', message: 'page images cannot be read yet' }));
}
