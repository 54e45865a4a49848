/** Pixel containers and the plain operations on them. */

/** A grey image: 0 black, 255 white; row by row from the top left corner. */
export interface GrayImage {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A black-and-white image: 1 where there is ink, 0 elsewhere. */
export interface Bitmap {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in pixels; `right` and `bottom` are exclusive. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function heightOf({ top, bottom }: PixelBox): number {
  return bottom - top;
}

export function widthOf({ left, right }: PixelBox): number {
  return right - left;
}

/** The smallest box around some boxes, at least one. */
export function boxAround(boxes: readonly PixelBox[]): PixelBox {
  return {
    left: Math.min(...boxes.map((box) => box.left)), top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)), bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** What of a box lies within an image, in whole pixels. */
export function boxWithin({ left, right, top, bottom }: PixelBox, { width, height }: GrayImage): PixelBox {
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));
  return { left: within(left, width), right: within(right, width), top: within(top, height), bottom: within(bottom, height) };
}

/** Quarter turns that bring an image upright, in degrees clockwise. */
export type QuarterTurn = 0 | 90 | 180 | 270;

/** Turns a grey image or bitmap clockwise. */
export function turn<T extends GrayImage>(image: T, degrees: QuarterTurn): T {
  if (degrees === 0) return image;
  const { data, width, height } = image;
  const out = new Uint8Array(data.length);
  if (degrees === 180) {
    for (let i = 0, j = data.length - 1; i < data.length; i++, j--) out[j] = data[i]!;
    return { ...image, data: out };
  }
  // A source pixel (x, y) goes to column `column(y)` of row `row(x)` in an image that is `height` pixels wide.
  for (let y = 0; y < height; y++) {
    const column = degrees === 90 ? height - 1 - y : y;
    for (let x = 0; x < width; x++) {
      const row = degrees === 90 ? x : width - 1 - x;
      out[row * height + column] = data[y * width + x]!;
    }
  }
  return { ...image, data: out, width: height, height: width };
}

/** Places between pixels are reckoned in whole numbers, which is far faster: with so many bits to a pixel for images of up to 8192. */
const FRACTION = 18;
const STEPS = 1 << FRACTION;

/**
 * Rotates a grey image about its centre by a small angle, keeping its width; what comes in from outside is white.
 * @param radians Counter-clockwise, as seen on the page.
 * @param rows How many of its rows to make, from the top; all unless told.
 */
export function rotate(image: GrayImage, radians: number, rows = image.height): GrayImage {
  const { data, width, height } = image;
  const out = new Uint8Array(width * rows).fill(255);
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [stepX, stepY] = [Math.round(cos * STEPS), Math.round(sin * STEPS)];
  const centreX = (width - 1) / 2;
  const centreY = (height - 1) / 2;
  for (let y = 0; y < rows; y++) {
    let sourceX = Math.round((centreX - cos * centreX - sin * (y - centreY)) * STEPS);
    let sourceY = Math.round((centreY - sin * centreX + cos * (y - centreY)) * STEPS);
    for (let at = y * width; at < (y + 1) * width; at++, sourceX += stepX, sourceY += stepY) {
      const x = sourceX >> FRACTION;
      const row = sourceY >> FRACTION;
      if (x < 0 || row < 0 || x + 1 >= width || row + 1 >= height) continue;
      const source = row * width + x;
      const a = data[source]!;
      const b = data[source + 1]!;
      const c = data[source + width]!;
      const d = data[source + width + 1]!;
      // Paper stays as it is.
      if ((a & b & c & d) === 255) continue;
      const fx = (sourceX & (STEPS - 1)) / STEPS;
      const fy = (sourceY & (STEPS - 1)) / STEPS;
      const upper = a * (1 - fx) + b * fx;
      const lower = c * (1 - fx) + d * fx;
      out[at] = upper * (1 - fy) + lower * fy + 0.5;
    }
  }
  return { data: out, width, height: rows };
}

/** What of a grey image lies in a box, in whole pixels. */
export function cut(image: GrayImage, box: PixelBox): GrayImage {
  const { data, width } = image;
  const { left, top, right, bottom } = boxWithin(box, image);
  const out = new Uint8Array((right - left) * (bottom - top));
  for (let y = top; y < bottom; y++) out.set(data.subarray(y * width + left, y * width + right), (y - top) * (right - left));
  return { data: out, width: right - left, height: bottom - top };
}

/** A grey image with more white paper on every side. */
export function padded({ data, width, height }: GrayImage, margin: number): GrayImage {
  const newWidth = width + 2 * margin;
  const out = new Uint8Array(newWidth * (height + 2 * margin)).fill(255);
  for (let y = 0; y < height; y++) out.set(data.subarray(y * width, (y + 1) * width), (y + margin) * newWidth + margin);
  return { data: out, width: newWidth, height: height + 2 * margin };
}

/** A grey image at another size, by bilinear interpolation. */
export function resize({ data, width, height }: GrayImage, scale: number): GrayImage {
  const newWidth = Math.max(1, Math.round(width * scale));
  const newHeight = Math.max(1, Math.round(height * scale));
  const out = new Uint8Array(newWidth * newHeight);
  for (let y = 0; y < newHeight; y++) {
    const sourceY = Math.min(Math.max((y + 0.5) / scale - 0.5, 0), height - 1);
    const y0 = Math.floor(sourceY);
    const y1 = Math.min(y0 + 1, height - 1);
    const fy = sourceY - y0;
    for (let x = 0; x < newWidth; x++) {
      const sourceX = Math.min(Math.max((x + 0.5) / scale - 0.5, 0), width - 1);
      const x0 = Math.floor(sourceX);
      const x1 = Math.min(x0 + 1, width - 1);
      const fx = sourceX - x0;
      const upper = data[y0 * width + x0]! * (1 - fx) + data[y0 * width + x1]! * fx;
      const lower = data[y1 * width + x0]! * (1 - fx) + data[y1 * width + x1]! * fx;
      out[y * newWidth + x] = upper * (1 - fy) + lower * fy + 0.5;
    }
  }
  return { data: out, width: newWidth, height: newHeight };
}

/** Each pixel the mean of its neighbourhood, so that broken strokes close; the outermost ones become white. */
export function blurred({ data, width, height }: GrayImage): GrayImage {
  const out = new Uint8Array(data.length).fill(255);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      let sum = 0;
      for (let row = -width; row <= width; row += width) for (let column = -1; column <= 1; column++) sum += data[y * width + x + row + column]!;
      out[y * width + x] = sum / 9;
    }
  }
  return { data: out, width, height };
}
