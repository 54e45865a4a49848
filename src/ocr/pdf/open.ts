/** Opens a PDF with pdf.js and turns its complaints into this program's errors. */
import { join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { PlanError } from '../../errors.js';
import type { Source } from '../types.js';
import { loadPdfjs, pdfjsFolder, type Pdfjs } from './load-pdfjs.js';

export interface OpenPdf {
  readonly pdfjs: Pdfjs;
  readonly document: PDFDocumentProxy;
}

/**
 * pdf.js drops images that are larger than this many pixels. Zero drops all, since only their place is of use here
 * (content.ts) and decoding the full-page images of a scan takes longer than everything else.
 */
const NO_IMAGES = 0;

/** Opens a PDF; the caller ends it with `document.destroy()`. */
export async function openPdf(source: Source, password: string | undefined): Promise<OpenPdf> {
  const pdfjs = await loadPdfjs();
  const root = pdfjsFolder();
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer over, so that it must not be the caller's.
    data: Uint8Array.from(source.bytes),
    ...(password === undefined ? {} : { password }),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    cMapUrl: join(root, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(root, 'standard_fonts/'),
    disableFontFace: true,
    isEvalSupported: false,
    maxImageSize: NO_IMAGES,
  });
  let document: PDFDocumentProxy;
  try {
    document = await task.promise;
  } catch (error) {
    await task.destroy();
    throw readable(error, source.name, password);
  }
  if (document.numPages > 0) return { pdfjs, document };
  await document.destroy();
  throw new PlanError({ code: 'pdf-empty', message: 'the PDF has no pages', where: source.name });
}

/**
 * A page of an open PDF.
 * @throws {PlanError} `pdf-damaged` if the page cannot be found in the file.
 */
export async function getPage({ document }: OpenPdf, number: number, where: string): Promise<PDFPageProxy> {
  try {
    return await document.getPage(number);
  } catch (cause) {
    throw new PlanError({ code: 'pdf-damaged', message: `page ${number} of the PDF is damaged`, where, hint: 'get a complete copy of the file', cause });
  }
}

function readable(error: unknown, where: string, password: string | undefined): PlanError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return password === undefined
      ? new PlanError({ code: 'pdf-encrypted', message: 'the PDF is locked with a password', where, hint: 'give it with --password', cause: error })
      : new PlanError({ code: 'pdf-encrypted', message: 'the password does not open the PDF', where, hint: 'check --password', cause: error });
  }
  const pageless = error instanceof Error && /Pages|page count/u.test(error.message);
  return new PlanError({
    code: 'pdf-damaged',
    message: pageless ? 'the PDF has no readable page tree' : 'the PDF is truncated or damaged',
    where, hint: 'get a complete copy of the file', cause: error,
  });
}
