/** What the text layer of a PDF page holds. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Box } from '../../document/model.js';
import type { Rule } from '../layout/types.js';
import { drawnPage, type FontStyle } from './glyphs.js';
import { toMatrix } from './matrix.js';
import type { Pdfjs } from './load-pdfjs.js';
import { upright } from './upright.js';
import { pageWords, type LayerWord } from './words.js';

/** A page's own text and drawing, upright, in points from its top left corner. */
export interface LayerPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly LayerWord[];
  readonly rules: readonly Rule[];
  /** Where images stand. */
  readonly images: readonly Box[];
}

/** Reads a page's drawing operators. */
export async function readLayer(page: PDFPageProxy, pdfjs: Pdfjs): Promise<LayerPage> {
  const viewport = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList();
  const styles = new Map<string, FontStyle>();
  const fontOf = (id: string): FontStyle => {
    const style = styles.get(id) ?? fontStyle(page, id);
    styles.set(id, style);
    return style;
  };
  const drawn = drawnPage(list, pdfjs.OPS, toMatrix(viewport.transform), fontOf);
  const turned = upright({ ...drawn, width: viewport.width, height: viewport.height });
  page.cleanup();
  return {
    number: page.pageNumber, width: turned.width, height: turned.height,
    words: pageWords(turned), rules: turned.rules, images: turned.images,
  };
}

function fontStyle(page: PDFPageProxy, id: string): FontStyle {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
  return { name, bold: /bold|black|heavy|demi/iu.test(name), italic: /italic|oblique/iu.test(name) };
}
