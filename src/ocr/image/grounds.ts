/** Grey, dark and coloured grounds that print stands on, as the heads of tables have them: made white, with dark print. */
import { quantile } from '../../quantile.js';
import type { ColourImage } from './colours.js';
import { findComponents, type Component, type Components } from './components.js';
import type { Bitmap, PixelBox } from './raster.js';

/** Side of the tiles that grounds are found in, in inches: letters cover less than half of such a tile. */
const TILE = 0.06;
/** A ground is at most this bright, as a share of the paper's brightness; paler ones do no harm. */
const DARKER_THAN_PAPER = 0.85;
/** Smallest ground, in tiles: a line of print high. */
const SHORTEST = 2;
const NARROWEST = 4;
/** Share of its bounding box that a ground fills: it is a box, be it a little askew, and no star, letter or stroke. */
const LEAST_FILLED = 0.6;
/** How far its level may stray, and which share of it must lie so near: a picture or a shadow has many levels. */
const MOST_STRAY = 40;
const STRAY_TO_PAPER = 0.4;
const LEAST_FLAT = 0.4;
/** Smaller patches of its level, as a share of its box, are no part of it, such as the blurred edges of letters beside it. */
const LEAST_PART = 0.005;
/** Rules up to this thickness (inches) part the grounds of two cells. */
const THICKEST_RULE = 0.04;

/**
 * An image whose grounds are white and bear dark print, whichever of the two was darker. Most pages have none and come back as they are.
 * @param dpi Pixels an inch.
 */
export function withWhiteGrounds<T extends ColourImage>(image: T, dpi: number): T {
  const tile = Math.max(2, Math.round(TILE * dpi));
  const paper = paperLevel(image, tile);
  const tiles = darkTiles(image, tile, DARKER_THAN_PAPER * paper);
  const boxes = findComponents(tiles).list.filter((component) => mayBeGround(component, tiles));
  if (boxes.length === 0) return image;
  const pixels = image.pixels.slice();
  for (const { left, top, right, bottom } of boxes) {
    const box = {
      left: Math.max(0, (left - 1) * tile), top: Math.max(0, (top - 1) * tile),
      right: Math.min(image.width, (right + 1) * tile), bottom: Math.min(image.height, (bottom + 1) * tile),
    };
    whiten({ ...image, pixels }, box, paper, Math.round(THICKEST_RULE * dpi));
  }
  return { ...image, pixels };
}

/** Grounds are boxes of some size inside the page: what touches its edge is a shadow or the scanner's bed. */
function mayBeGround({ left, top, right, bottom, area }: Component, { width, height }: Bitmap): boolean {
  const across = right - left;
  const down = bottom - top;
  return left > 0 && top > 0 && right < width && bottom < height && Math.min(across, down) >= SHORTEST && Math.max(across, down) >= NARROWEST
    && area >= LEAST_FILLED * across * down;
}

/** How bright a pixel looks, 0 to 255; `at` is the place of its first channel. */
function levelAt({ pixels, channels }: ColourImage, at: number): number {
  return channels === 1 ? pixels[at]! : (77 * pixels[at]! + 151 * pixels[at + 1]! + 28 * pixels[at + 2]!) >> 8;
}

/** How bright the paper is: most of a page is paper. */
function paperLevel(image: ColourImage, step: number): number {
  const levels: number[] = [];
  for (let y = 0; y < image.height; y += step) for (let x = 0; x < image.width; x += step) levels.push(levelAt(image, (y * image.width + x) * image.channels));
  return quantile(levels, 0.8) ?? 255;
}

/** Tiles of which more than half is darker than a level; some forty pixels of each are looked at. */
function darkTiles(image: ColourImage, tile: number, level: number): Bitmap {
  const { width, height, channels } = image;
  const step = Math.max(1, Math.floor(tile / 6));
  const columns = Math.ceil(width / tile);
  const rows = Math.ceil(height / tile);
  const data = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let dark = 0;
      let all = 0;
      for (let y = row * tile; y < Math.min(height, (row + 1) * tile); y += step) {
        for (let x = column * tile; x < Math.min(width, (column + 1) * tile); x += step, all++) if (levelAt(image, (y * width + x) * channels) < level) dark++;
      }
      if (2 * dark > all) data[row * columns + column] = 1;
    }
  }
  return { data, width: columns, height: rows };
}

/** Whitens the ground in a box, in place; leaves the box alone if what is dark there is no ground of one level. */
function whiten(image: ColourImage, box: PixelBox, paper: number, rule: number): void {
  const { width, channels, pixels } = image;
  const across = box.right - box.left;
  const down = box.bottom - box.top;
  const levels = new Uint8Array(across * down);
  for (let y = 0; y < down; y++) for (let x = 0; x < across; x++) levels[y * across + x] = levelAt(image, ((y + box.top) * width + x + box.left) * channels);
  const ground = commonest(levels, DARKER_THAN_PAPER * paper);
  const stray = Math.min(MOST_STRAY, STRAY_TO_PAPER * (paper - ground));
  const flat: Bitmap = { data: levels.map((level) => (Math.abs(level - ground) <= stray ? 1 : 0)), width: across, height: down };
  const parts = findComponents(flat);
  const bare = painted(flat, parts, ({ area }) => area >= LEAST_PART * levels.length);
  if (share(bare) < LEAST_FLAT) return;
  const whole = withHoles(bridged(bare, rule));
  const contrast = Math.max(ground, paper - ground);
  for (let i = 0; i < levels.length; i++) {
    if (whole.data[i] === 0) continue;
    const away = Math.abs(levels[i]! - ground);
    const level = away <= stray ? 255 : Math.max(0, 255 - (255 * away) / contrast);
    const at = ((Math.floor(i / across) + box.top) * width + (i % across) + box.left) * channels;
    pixels.fill(level, at, at + Math.min(channels, 3));
  }
}

/** The commonest of the levels below one; levels are told apart by fours, so that grain does not spread them too thin. */
function commonest(levels: Uint8Array, below: number): number {
  const counts = new Uint32Array(64);
  for (const level of levels) if (level < below) counts[level >> 2]!++;
  return 4 * counts.indexOf(Math.max(...counts)) + 2;
}

/** What of a bitmap some of its components cover. */
function painted({ data, width, height }: Bitmap, { runs, labels, list }: Components, isKept: (component: Component) => boolean): Bitmap {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let run = runs.rows[y]!; run < runs.rows[y + 1]!; run++) {
      if (isKept(list[labels[run]! - 1]!)) out.fill(1, y * width + runs.starts[run]!, y * width + runs.ends[run]!);
    }
  }
  return { data: out, width, height };
}

function share({ data }: Bitmap): number {
  return data.reduce((sum, own) => sum + own, 0) / data.length;
}

/** An area with the rules that part it, along its rows and then along its columns. */
function bridged({ data, width, height }: Bitmap, thickest: number): Bitmap {
  const out = data.slice();
  const along = (start: number, step: number, length: number): void => {
    let last = -1;
    for (let i = 0; i < length; i++) {
      if (out[start + i * step] === 0) continue;
      if (last >= 0 && i - last - 1 <= thickest) for (let gap = last + 1; gap < i; gap++) out[start + gap * step] = 1;
      last = i;
    }
  };
  for (let y = 0; y < height; y++) along(y * width, 1, width);
  for (let x = 0; x < width; x++) along(x, width, height);
  return { data: out, width, height };
}

/** An area with the holes in it, which are the letters on a ground. */
function withHoles(area: Bitmap): Bitmap {
  const { width, height } = area;
  const rest: Bitmap = { ...area, data: area.data.map((own) => 1 - own) };
  const holes = painted(rest, findComponents(rest), ({ left, top, right, bottom }) => left > 0 && top > 0 && right < width && bottom < height);
  return { ...area, data: area.data.map((own, i) => own | holes.data[i]!) };
}
