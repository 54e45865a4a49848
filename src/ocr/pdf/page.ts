/** What the text layer of a PDF page holds. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Box } from '../../document/model.js';
import type { Rule } from '../layout/types.js';
import { drawnPage, type DrawnPage, type FontStyle } from './glyphs.js';
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
  /** True if nothing is seen of the page but one upright image that fills it. */
  readonly plainScan: boolean;
}

/** Share of the page's sides by which an image that fills it may fall short or stand out. */
const FILLS = 0.01;

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
    words: pageWords(turned), rules: turned.rules, images: turned.images, plainScan: isPlainScan(drawn, viewport),
  };
}

function isPlainScan({ glyphs, images }: DrawnPage, page: { readonly width: number; readonly height: number }): boolean {
  const [image, ...others] = images;
  if (!image?.upright || others.length > 0 || glyphs.some((glyph) => !glyph.hidden)) return false;
  const edges = [image.x / page.width, image.y / page.height, (image.x + image.width) / page.width - 1, (image.y + image.height) / page.height - 1];
  return edges.every((edge) => Math.abs(edge) < FILLS);
}

function fontStyle(page: PDFPageProxy, id: string): FontStyle {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
  return { name, bold: /bold|black|heavy|demi/iu.test(name), italic: /italic|oblique/iu.test(name) };
}
