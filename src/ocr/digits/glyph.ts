/** Brings the picture of one written character to the size that the network takes. */
import type { GrayImage, PixelBox } from '../image/raster.js';

/** Side of the network's input, in cells. */
export const GLYPH_SIDE = 20;
/** The character's longer side fills so many cells; the rest is margin. */
const INK_SIDE = 16;

/**
 * The darkness (0..1) of a character's ink in a square of cells, its proportions kept and its box centred.
 * @param image Ink dark on white.
 * @param box The character's box within the image.
 */
export function glyphInputs(image: GrayImage, box: PixelBox): Float32Array {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const cell = Math.max(width, height) / INK_SIDE;
  const left = (box.left + box.right) / 2 - (GLYPH_SIDE / 2) * cell;
  const top = (box.top + box.bottom) / 2 - (GLYPH_SIDE / 2) * cell;
  const out = new Float32Array(GLYPH_SIDE * GLYPH_SIDE);
  let most = 0;
  for (let row = 0; row < GLYPH_SIDE; row++) {
    for (let column = 0; column < GLYPH_SIDE; column++) {
      const darkness = meanDarkness(image, box, left + column * cell, top + row * cell, cell);
      out[row * GLYPH_SIDE + column] = darkness;
      most = Math.max(most, darkness);
    }
  }
  // Pale pens are as good as dark ones.
  if (most > 0) for (let i = 0; i < out.length; i++) out[i] = out[i]! / most;
  return out;
}

/** Mean darkness of a square of the image, inside the box; pixels that it covers in part count in part. */
function meanDarkness({ data, width }: GrayImage, box: PixelBox, left: number, top: number, side: number): number {
  let sum = 0;
  for (let y = Math.max(box.top, Math.floor(top)); y < Math.min(box.bottom, Math.ceil(top + side)); y++) {
    const rows = Math.min(y + 1, top + side) - Math.max(y, top);
    for (let x = Math.max(box.left, Math.floor(left)); x < Math.min(box.right, Math.ceil(left + side)); x++) {
      const columns = Math.min(x + 1, left + side) - Math.max(x, left);
      sum += (255 - data[y * width + x]!) * rows * columns;
    }
  }
  return sum / (255 * side * side);
}
