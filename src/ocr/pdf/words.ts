/** From drawn glyphs to words. */
import type { Box, Word } from '../../document/model.js';
import { repairCharacters } from '../../vietnamese/index.js';
import type { Glyph } from './glyphs.js';
import { symbolText } from './symbols.js';
import { quarterOf, turnBack, turnBox, type Quarter, type UprightPage } from './upright.js';

/** A word of the text layer. */
export interface LayerWord extends Word {
  readonly box: Box;
  /** Drawn invisibly, as OCR layers are. */
  readonly hidden: boolean;
  /** Part of an annotation's appearance. */
  readonly annotation: boolean;
  readonly fontName: string;
}

// Lengths in ems, the font's size being one.
/** A gap that parts words. */
const WORD_GAP = 0.15;
/** A space glyph parts words only if it leaves a gap: some programs write one and step back over it. */
const SPACE_GAP = 0.06;
/** How far back or off the baseline the next glyph of a word may stand. */
const BACKSTEP = 0.5;
const BASELINE_SHIFT = 0.5;
/** The same glyph again within this distance is drawn twice to look bold. */
const DOUBLE_STRIKE = 0.12;
/** A word's box around its baseline (Times New Roman's ascent and descent). */
const ASCENT = 0.89;
const DESCENT = 0.22;

/** The words of a page; slanted text (watermarks) and what lies off the page is left out. */
export function pageWords(page: UprightPage): LayerWord[] {
  const byQuarter = new Map<Quarter, Glyph[]>();
  for (const glyph of page.glyphs) {
    const quarter = quarterOf(glyph);
    if (quarter === null || !isOnPage(glyph, page)) continue;
    const list = byQuarter.get(quarter);
    if (list) list.push(glyph);
    else byQuarter.set(quarter, [glyph]);
  }
  return [...byQuarter].flatMap(([quarter, glyphs]) => (quarter === 0 ? uprightWords(glyphs) : turnedWords(glyphs, quarter, page)));
}

function isOnPage({ start }: Glyph, page: UprightPage): boolean {
  return start.x > -1 && start.x < page.width + 1 && start.y > -1 && start.y < page.height + 1;
}

function turnedWords(glyphs: readonly Glyph[], quarter: Quarter, { width, height }: UprightPage): LayerWord[] {
  const turn = turnBack(quarter, width, height);
  const [turnedWidth, turnedHeight] = quarter % 2 === 1 ? [height, width] : [width, height];
  const back = turnBack(((4 - quarter) % 4) as Quarter, turnedWidth, turnedHeight);
  return uprightWords(glyphs.map((glyph) => ({ ...glyph, start: turn(glyph.start), end: turn(glyph.end) })))
    .map((word) => ({ ...word, box: turnBox(word.box, back) }));
}

function uprightWords(glyphs: readonly Glyph[]): LayerWord[] {
  const words: LayerWord[] = [];
  const seen = new DoubleStrikes();
  let open: Glyph[] = [];
  let spaced = false;
  const close = (): void => {
    const word = makeWord(open, seen);
    if (word) words.push(word);
    open = [];
    spaced = false;
  };
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '' && glyph.text !== '') {
      spaced = true;
      continue;
    }
    if (seen.isRepeat(glyph)) continue;
    const last = open.at(-1);
    if (last && partsWords(last, glyph, spaced)) close();
    open.push(glyph);
    spaced = false;
  }
  close();
  return words;
}

function partsWords(last: Glyph, next: Glyph, spaced: boolean): boolean {
  const size = Math.max(last.size, next.size);
  if (last.hidden !== next.hidden || last.annotation !== next.annotation) return true;
  if (spaced && last.hidden) return true;
  if (Math.abs(next.start.y - last.end.y) > BASELINE_SHIFT * size) return true;
  const gap = next.start.x - last.end.x;
  return gap < -BACKSTEP * size || gap > (spaced ? SPACE_GAP : WORD_GAP) * size;
}

function makeWord(glyphs: readonly Glyph[], seen: DoubleStrikes): LayerWord | null {
  const first = glyphs[0];
  if (!first) return null;
  const text = repairCharacters(glyphs.map((glyph) => symbolText(glyph.text, glyph.font.name)).join('')).normalize('NFC').replace(/\s+/gu, '');
  if (text === '') return null;
  const size = Math.max(...glyphs.map((glyph) => glyph.size));
  const left = Math.min(...glyphs.map((glyph) => Math.min(glyph.start.x, glyph.end.x)));
  const right = Math.max(...glyphs.map((glyph) => Math.max(glyph.start.x, glyph.end.x)));
  const baseline = first.start.y;
  return {
    raw: text, text, confidence: 1,
    box: { x: left, y: baseline - ASCENT * size, width: right - left, height: (ASCENT + DESCENT) * size },
    bold: glyphs.every((glyph) => glyph.font.bold || seen.isDoubled(glyph)),
    italic: glyphs.every((glyph) => glyph.font.italic),
    size: Math.round(size * 10) / 10,
    hidden: first.hidden,
    annotation: first.annotation,
    fontName: first.font.name,
  };
}

/** Knows the glyphs drawn so far, so that one drawn over itself counts once. */
class DoubleStrikes {
  readonly #places = new Map<string, Glyph[]>();
  readonly #doubled = new Set<Glyph>();

  /** True if the same glyph stands (nearly) there already; else it is remembered. */
  isRepeat(glyph: Glyph): boolean {
    const step = Math.max(1, glyph.size / 2);
    const column = Math.round(glyph.start.x / step);
    const row = Math.round(glyph.start.y / step);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const twin = this.#places.get(`${column + dx},${row + dy}`)?.find((other) => other.text === glyph.text
          && Math.hypot(other.start.x - glyph.start.x, other.start.y - glyph.start.y) < DOUBLE_STRIKE * glyph.size);
        if (twin) {
          this.#doubled.add(twin);
          return true;
        }
      }
    }
    const key = `${column},${row}`;
    const list = this.#places.get(key);
    if (list) list.push(glyph);
    else this.#places.set(key, [glyph]);
    return false;
  }

  isDoubled(glyph: Glyph): boolean {
    return this.#doubled.has(glyph);
  }
}
