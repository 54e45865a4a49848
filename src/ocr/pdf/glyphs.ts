/**
 * Walks a page's drawing operators and notes what is drawn where: glyphs, straight rules and images.
 * The text state follows ISO 32000-1, 9.3 and 9.4; operators are those of pdf.js's operator list.
 */
import type { Box } from '../../document/model.js';
import type { Rule } from '../layout/types.js';
import { pathRules } from './paths.js';
import { apply, IDENTITY, multiply, scaleY, toMatrix, type Matrix, type Point } from './matrix.js';
import type { Pdfjs } from './load-pdfjs.js';

/** A font as its name tells it. */
export interface FontStyle {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** One drawn character (or ligature), in points from the page's top left corner. */
export interface Glyph {
  /** Empty where the font maps the glyph to no character. */
  readonly text: string;
  /** Where its advance starts and ends, on the baseline. */
  readonly start: Point;
  readonly end: Point;
  /** Font size in points, as drawn. */
  readonly size: number;
  readonly font: FontStyle;
  /** Not seen: drawn in render mode 3, as OCR layers are, or under an image. */
  readonly hidden: boolean;
  /** Part of an annotation's appearance, such as an electronic signature's label. */
  readonly annotation: boolean;
}

/** Where an image stands. */
export interface DrawnImage extends Box {
  /** Drawn as it is stored: neither turned nor slanted nor mirrored. */
  readonly upright: boolean;
}

export interface DrawnPage {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly images: readonly DrawnImage[];
}

/** pdf.js's operator list, as far as it is read here. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

interface TextState {
  readonly font: FontStyle;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

interface GraphicsState {
  readonly matrix: Matrix;
  readonly text: TextState;
  readonly lineWidth: number;
}

interface PdfjsGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** Smaller images (square points) are logos and seals, mostly transparent. */
const COVERING_IMAGE = 60_000;
/** Tangent of the most that an upright image may lean by. */
const UPRIGHT_SLANT = 1e-4;
const HIDDEN_MODE = 3;
/** Fill and stroke: how programs draw bold with a font that has none. */
const FAT_MODE = 2;
const NO_FONT: FontStyle = { name: '', bold: false, italic: false };
const START: TextState = { font: NO_FONT, size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0 };

/**
 * @param viewport Map from the page's own space to points from the top left corner of the upright page.
 * @param fontOf Looks up a font that a `setFont` names.
 */
export function drawnPage(list: OperatorList, ops: Pdfjs['OPS'], viewport: Matrix, fontOf: (id: string) => FontStyle): DrawnPage {
  return new Walker(ops, viewport, fontOf).walk(list);
}

class Walker {
  readonly #ops: Pdfjs['OPS'];
  readonly #base: Matrix;
  readonly #fontOf: (id: string) => FontStyle;
  readonly #glyphs: Glyph[] = [];
  readonly #rules: Rule[] = [];
  readonly #images: DrawnImage[] = [];
  /** For each image, how many glyphs were drawn before it. */
  readonly #under: number[] = [];
  readonly #stack: GraphicsState[] = [];
  #state: GraphicsState;
  #textMatrix = IDENTITY;
  #lineMatrix = IDENTITY;
  #annotation = false;
  /** True while a `transform` stands with nothing drawn after it: what is left of an image that pdf.js dropped. */
  #imagePending = false;

  constructor(ops: Pdfjs['OPS'], base: Matrix, fontOf: (id: string) => FontStyle) {
    this.#ops = ops;
    this.#base = base;
    this.#fontOf = fontOf;
    this.#state = { matrix: base, text: START, lineWidth: 1 };
  }

  walk(list: OperatorList): DrawnPage {
    list.fnArray.forEach((operator, i) => { this.#step(operator, list.argsArray[i] ?? []); });
    return { glyphs: this.#glyphs.map((glyph, i) => (this.#isCovered(glyph, i) ? { ...glyph, hidden: true } : glyph)), rules: this.#rules, images: this.#images };
  }

  #step(operator: number, args: readonly unknown[]): void {
    const OPS = this.#ops;
    switch (operator) {
      case OPS.save: this.#stack.push(this.#state); break;
      case OPS.restore: this.#restore(); break;
      case OPS.transform: this.#transform(toMatrix(args as number[])); break;
      case OPS.paintFormXObjectBegin:
        this.#stack.push(this.#state);
        this.#transform(toMatrix(args[0] as ArrayLike<number> | null));
        this.#imagePending = false;
        break;
      case OPS.paintFormXObjectEnd: this.#restore(); break;
      case OPS.beginAnnotation: this.#beginAnnotation(args); break;
      case OPS.endAnnotation: this.#annotation = false; this.#restore(); break;
      case OPS.setLineWidth: this.#state = { ...this.#state, lineWidth: Number(args[0]) }; break;
      case OPS.constructPath: this.#path(args); break;
      case OPS.beginText: this.#textMatrix = this.#lineMatrix = IDENTITY; this.#imagePending = false; break;
      case OPS.setTextMatrix: this.#textMatrix = this.#lineMatrix = toMatrix(args[0] as ArrayLike<number>); break;
      case OPS.moveText: this.#moveText(Number(args[0]), Number(args[1])); break;
      case OPS.setLeadingMoveText:
        this.#text({ leading: -Number(args[1]) });
        this.#moveText(Number(args[0]), Number(args[1]));
        break;
      case OPS.nextLine: this.#moveText(0, -this.#state.text.leading); break;
      case OPS.setFont: this.#text({ font: this.#fontOf(String(args[0])), size: Number(args[1]) }); break;
      case OPS.setCharSpacing: this.#text({ charSpacing: Number(args[0]) }); break;
      case OPS.setWordSpacing: this.#text({ wordSpacing: Number(args[0]) }); break;
      case OPS.setHScale: this.#text({ scale: Number(args[0]) / 100 }); break;
      case OPS.setLeading: this.#text({ leading: Number(args[0]) }); break;
      case OPS.setTextRise: this.#text({ rise: Number(args[0]) }); break;
      case OPS.setTextRenderingMode: this.#text({ mode: Number(args[0]) }); break;
      case OPS.showText: this.#showText(args[0] as readonly (PdfjsGlyph | number)[]); break;
    }
  }

  #text(change: Partial<TextState>): void {
    this.#state = { ...this.#state, text: { ...this.#state.text, ...change } };
  }

  #transform(matrix: Matrix): void {
    this.#state = { ...this.#state, matrix: multiply(this.#state.matrix, matrix) };
    this.#imagePending = true;
  }

  #restore(): void {
    if (this.#imagePending) {
      this.#images.push(drawnImage(this.#state.matrix));
      this.#under.push(this.#glyphs.length);
    }
    this.#imagePending = false;
    this.#state = this.#stack.pop() ?? this.#state;
  }

  #isCovered({ start }: Glyph, index: number): boolean {
    return this.#images.some(({ x, y, width, height }, image) => index < this.#under[image]!
      && start.x >= x && start.x <= x + width && start.y >= y && start.y <= y + height && width * height > COVERING_IMAGE);
  }

  #beginAnnotation([, rect, transform, matrix]: readonly unknown[]): void {
    this.#stack.push(this.#state);
    this.#annotation = true;
    const placed = Array.isArray(rect) ? multiply(toMatrix(transform as number[]), toMatrix(matrix as number[])) : IDENTITY;
    this.#state = { matrix: multiply(this.#base, placed), text: START, lineWidth: 1 };
  }

  #path([operator, data]: readonly unknown[]): void {
    const OPS = this.#ops;
    if (operator === OPS.endPath) return;
    this.#imagePending = false;
    const coordinates = (data as readonly (ArrayLike<number> | null)[])[0];
    if (!coordinates) return;
    const filled = operator === OPS.fill || operator === OPS.eoFill || operator === OPS.fillStroke || operator === OPS.eoFillStroke
      || operator === OPS.closeFillStroke || operator === OPS.closeEOFillStroke;
    const stroked = !(operator === OPS.fill || operator === OPS.eoFill);
    const { matrix, lineWidth } = this.#state;
    this.#rules.push(...pathRules(coordinates, matrix, { filled, lineWidth: stroked ? lineWidth * scaleY(matrix) : null }));
  }

  #moveText(x: number, y: number): void {
    this.#lineMatrix = multiply(this.#lineMatrix, [1, 0, 0, 1, x, y]);
    this.#textMatrix = this.#lineMatrix;
  }

  #showText(items: readonly (PdfjsGlyph | number)[]): void {
    const { text, matrix } = this.#state;
    const place = multiply(matrix, multiply(this.#textMatrix, [text.size * text.scale, 0, 0, text.size, 0, text.rise]));
    const perEm = text.size === 0 ? 0 : 1 / text.size;
    const size = scaleY(place);
    let x = 0;
    for (const item of items) {
      if (typeof item === 'number') {
        x -= item / 1000;
        continue;
      }
      const width = item.width / 1000;
      this.#glyphs.push({
        text: item.isSpace ? ' ' : item.unicode,
        start: apply(place, x, 0),
        end: apply(place, x + width, 0),
        size,
        font: text.mode === FAT_MODE ? { ...text.font, bold: true } : text.font,
        hidden: text.mode === HIDDEN_MODE,
        annotation: this.#annotation,
      });
      x += width + (text.charSpacing + (item.isSpace ? text.wordSpacing : 0)) * perEm;
    }
    this.#textMatrix = multiply(this.#textMatrix, [1, 0, 0, 1, x * text.size * text.scale, 0]);
  }
}

/** An image fills the unit square of its own space, with its first row at the top. */
function drawnImage(matrix: Matrix): DrawnImage {
  const [a, b, c, d] = matrix;
  const slant = Math.max(Math.abs(b), Math.abs(c));
  return { ...boxAround(unitSquare(matrix)), upright: a > 0 && d < 0 && slant < UPRIGHT_SLANT * Math.min(a, -d) };
}

function unitSquare(matrix: Matrix): Point[] {
  return [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)];
}

function boxAround(points: readonly Point[]): Box {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
