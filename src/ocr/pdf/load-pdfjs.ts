/** Loads pdf.js without what only its drawing needs. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Pdfjs = typeof import('pdfjs-dist');

const require = createRequire(import.meta.url);

/** Folder of the package, for its character maps and font metrics. */
export function pdfjsFolder(): string {
  return dirname(require.resolve('pdfjs-dist/package.json'));
}

/**
 * pdf.js as a module; the second call gives the first one's.
 *
 * Under Node it loads a native canvas (150 ms) and replaces `Array.prototype.push` of the whole process by a slow
 * stand-in. Neither is of use here, since pages are never drawn with it: the canvas is stood in for while it loads,
 * and the array method is put back.
 */
export async function loadPdfjs(): Promise<Pdfjs> {
  const native = Object.getOwnPropertyDescriptor(Array.prototype, 'push')!;
  const release = standInForCanvas();
  try {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const worker: unknown = await import(pathToFileURL(join(pdfjsFolder(), 'legacy/build/pdf.worker.mjs')).href);
    // pdf.js runs its worker in this thread under Node and looks for it here first.
    Object.assign(globalThis, { pdfjsWorker: worker });
    return pdfjs;
  } finally {
    release();
    Object.defineProperty(Array.prototype, 'push', native);
  }
}

/** Puts an empty module in the canvas's place; what is returned takes it away again. */
function standInForCanvas(): () => void {
  const fromPdfjs = createRequire(join(pdfjsFolder(), 'legacy/build/pdf.mjs'));
  let id: string;
  try {
    id = fromPdfjs.resolve('@napi-rs/canvas');
  } catch {
    return () => undefined; // not installed, so there is nothing to load
  }
  if (fromPdfjs.cache[id]) return () => undefined;
  const globals = ['DOMMatrix', 'ImageData', 'Path2D'].filter((name) => !(name in globalThis));
  const exports = Object.fromEntries(globals.map((name) => [name, Object]));
  fromPdfjs.cache[id] = { id, filename: id, path: dirname(id), loaded: true, exports, children: [], paths: [], parent: null, isPreloading: false, require };
  return () => {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the module cache is a plain record
    delete fromPdfjs.cache[id];
    for (const name of globals) Reflect.deleteProperty(globalThis, name);
  };
}
