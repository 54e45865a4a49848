/**
 * Second look at lines that a seal or a signature touches: their letters hang together with its ink, so that the line
 * finder lost them. The whole band of the page is read, and what is surely print in it is kept.
 */
import { isSurname } from '../../lexicon/person-names.js';
import { isSyllable } from '../../vietnamese/index.js';
import type { PreparedPage } from '../image/prepare.js';
import { boxWithin, cut, resize, type GrayImage, type PixelBox } from '../image/raster.js';
import type { TextLine } from '../image/text-lines.js';
import { darkerInk } from '../image/threshold.js';
import type { LineReader, ReadWord } from './engine.js';
import { foldLetters, signaturePhrase } from './signature-phrases.js';

/** A line and the band of the page that it stands in, for reading it again. */
export interface CoveredLine {
  readonly band: GrayImage;
  /** Where the band and the line lie on the page. */
  readonly box: PixelBox;
  readonly line: PixelBox;
  /** How it lies to a seal: inside it (the seal's own words), beside or over its edge, or apart from any. */
  readonly place: 'inside' | 'beside' | 'apart';
}

// Lengths in typical letter heights.
/** How far a band reaches beyond its line: a word or two that the seal swallowed. */
const SWALLOWED = 12;
/** Above and below the letters' bodies: marks and tails. */
const MARKS = 0.75;
const TAILS = 0.35;
/** A line higher than this holds ink that is no print; a longer one is body text, which a seal cannot hide. */
const HIGHEST_LINE = 2.3;
const LONGEST_LINE = 26;
/** Lower pieces of ink are no letters of a line. */
const LEAST_BODY = 0.6;

/** Inches: the height of a seal with the signature over it, and the breadth of a seal alone (36 mm), which stands left of its signature. */
const SEAL = { lowest: 0.9, highest: 2.6, breadth: 1.45 } as const;
/** A seal and its signature are no broader than this many times their height. */
const BROADEST = 3;

/** The seals among a page's large pieces of ink, with the signatures that touch them. */
function sealsOf({ text, dpi }: PreparedPage): PixelBox[] {
  return joined(text.large).filter(({ left, top, right, bottom }) => {
    const height = bottom - top;
    return height >= SEAL.lowest * dpi && height <= SEAL.highest * dpi && right - left >= SEAL.lowest * dpi / 2 && right - left <= BROADEST * height;
  });
}

/** Boxes that overlap made one; a seal may be worn into several pieces. */
function joined(boxes: readonly PixelBox[]): PixelBox[] {
  const out: PixelBox[] = [];
  for (const { left, top, right, bottom } of boxes) {
    let box = { left, top, right, bottom };
    for (let i = out.findIndex((other) => overlap(other, box)); i >= 0; i = out.findIndex((other) => overlap(other, box))) {
      const [other] = out.splice(i, 1) as [PixelBox];
      box = { left: Math.min(box.left, other.left), top: Math.min(box.top, other.top), right: Math.max(box.right, other.right), bottom: Math.max(box.bottom, other.bottom) };
    }
    out.push(box);
  }
  return out;
}

function overlap(a: PixelBox, b: PixelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The lines that a seal or a signature touches. */
export function coveredLines(page: PreparedPage): Map<TextLine, CoveredLine> {
  const { gray, text } = page;
  const h = text.letterHeight;
  const seals = sealsOf(page);
  const out = new Map<TextLine, CoveredLine>();
  for (const line of text.lines) {
    if (line.bodyBottom - line.bodyTop < LEAST_BODY * h || line.right - line.left > LONGEST_LINE * h) continue;
    const touching = seals.filter((seal) => seal.top < line.bodyBottom && seal.bottom > line.bodyTop && seal.left < line.right + h && seal.right > line.left - h);
    if (touching.length === 0 && line.bottom - line.top < HIGHEST_LINE * h) continue;
    const left = Math.min(line.left, ...touching.map((seal) => Math.max(seal.left, line.left - SWALLOWED * h)));
    const right = Math.max(line.right, ...touching.map((seal) => Math.min(seal.right, line.right + SWALLOWED * h)));
    const box = boxWithin({ left, right, top: line.bodyTop - MARKS * h, bottom: line.bodyBottom + TAILS * h }, gray);
    out.set(line, { band: cut(gray, box), box, line, place: touching.length === 0 ? 'apart' : touching.some((seal) => isInside(line, seal, SEAL.breadth * page.dpi)) ? 'inside' : 'beside' });
  }
  return out;
}

function isInside(line: PixelBox, seal: PixelBox, breadth: number): boolean {
  return line.left >= seal.left && line.right <= Math.min(seal.right, seal.left + breadth) && line.bottom > seal.top && line.bottom <= seal.bottom;
}

/** A size that a band is read at once more. */
const LARGER = 1.5;
/** Words of a band are print from this confidence on. */
const SURE = 0.7;

/** A line's first reading, in pixels of the page, and how to read it again where that may help. */
export interface LineReading {
  readonly words: readonly ReadWord[];
  readonly covered: CoveredLine | undefined;
}

/** The words of all lines, those under seals read again. */
export async function readUnderSeals(reader: LineReader, lines: readonly LineReading[]): Promise<readonly ReadWord[]> {
  let words = lines.flatMap((line) => line.words);
  const covered = lines.filter((line): line is LineReading & { covered: CoveredLine } => line.covered !== undefined).sort((a, b) => a.covered.box.top - b.covered.box.top);
  for (const { words: first, covered: place } of covered) {
    if (!first.every((word) => words.includes(word)) || (place.place === 'apart' && isWhole(first, place.line))) continue;
    if (place.place === 'inside') {
      if (first.length <= MOST_SEAL_WORDS && signaturePhrase(textOf(first), null) === null) words = words.filter((word) => !first.includes(word));
      continue;
    }
    const looks = await looksAt(reader, place);
    const better = bestOf(looks, first);
    if (better?.pure === true) {
      words = [...words.filter((word) => !first.includes(word)), ...better.print];
      continue;
    }
    const phrase: string | null = place.place === 'apart' || !isCapitals(textOf(first)) ? null : looks.map((look) => signaturePhrase(textOf(look), phraseAbove(words, place.box))).find((found) => found !== null) ?? null;
    if (phrase !== null) {
      words = [...words.filter((word) => !isWithin(word.box, place.box)), ...phraseWords(phrase, place, first)];
    } else {
      const print = looks.map((look) => completedName(look, first)).find((name) => name !== null) ?? better?.print;
      if (print) words = [...words.filter((word) => !first.includes(word)), ...print];
    }
  }
  return words;
}

/** A band read as it is, larger, and without what is paler than print, such as the seal of a grey scan. */
function looksAt(reader: LineReader, { band, box }: CoveredLine): Promise<readonly ReadWord[][]> {
  const dark = darkerInk(band);
  const pictures = [[band, 1], [resize(band, LARGER), LARGER], [dark, 1], [resize(dark, LARGER), LARGER]] as const;
  return Promise.all(pictures.map(async ([picture, scale]) => onPage(await reader.readLine(picture), scale, box)));
}

/** Share of a line's length that its words cover, unless the engine gave some of it up. */
const COVERED = 0.75;

/** True if nothing of a line is doubtful or was left out. */
function isWhole(words: readonly ReadWord[], line: PixelBox): boolean {
  const length = Math.max(...words.map((word) => word.box.right)) - Math.min(...words.map((word) => word.box.left));
  return words.every((word) => word.confidence >= SURE) && length >= COVERED * (line.right - line.left);
}

/** The signature phrase of the line right above a band; null if there is none. */
function phraseAbove(words: readonly ReadWord[], band: PixelBox): string | null {
  const height = band.bottom - band.top;
  const line = words.filter(({ box }) => box.bottom < band.top + 0.6 * height && box.bottom > band.top - height && box.left < band.right && box.right > band.left);
  return signaturePhrase(textOf([...line].sort((a, b) => a.box.left - b.box.left)), null);
}

/** A line of a seal's own words holds no more. */
const MOST_SEAL_WORDS = 3;

/** True if most letters are capitals, as over a signature. */
function isCapitals(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= (text.match(/\p{Ll}/gu)?.length ?? 0);
}

function textOf(words: readonly ReadWord[]): string {
  return words.map((word) => word.text).join(' ');
}

function onPage(words: readonly ReadWord[], scale: number, { left, top }: PixelBox): ReadWord[] {
  return words.map(({ box, ...word }) => ({
    ...word, box: { left: left + box.left / scale, top: top + box.top / scale, right: left + box.right / scale, bottom: top + box.bottom / scale },
  }));
}

function isWithin(box: PixelBox, outer: PixelBox): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom;
}

/** Breadth of a capital, in heights of the band. */
const CAPITAL = 0.55;

/** The words of a phrase, placed so that it ends where its line does. */
function phraseWords(phrase: string, { line, box }: CoveredLine, first: readonly ReadWord[]): ReadWord[] {
  const letters = textOf(first).length;
  const breadth = letters > 3 ? (line.right - line.left) / letters : CAPITAL * (box.bottom - box.top);
  let left = line.right - phrase.length * breadth;
  return phrase.split(' ').map((text) => {
    const word = { text, confidence: SURE, box: { left, right: left + text.length * breadth, top: box.top, bottom: box.bottom } };
    left += (text.length + 1) * breadth;
    return word;
  });
}

/** The print of the reading that goes beyond the first one with the least of the seal in it; undefined if none does. */
function bestOf(looks: readonly (readonly ReadWord[])[], first: readonly ReadWord[]): { print: readonly ReadWord[]; pure: boolean } | undefined {
  const beyond = looks.map((look) => ({ look, print: withoutSealInk(look) })).filter(({ print }) => goesBeyond(print, first));
  const best = beyond.sort((a, b) => (a.look.length - a.print.length) - (b.look.length - b.print.length))[0];
  return best && { print: best.print, pure: best.print.length === best.look.length };
}

/** The words after the last one that is surely none: what stands before it is the seal. */
function withoutSealInk(words: readonly ReadWord[]): readonly ReadWord[] {
  return words.slice(words.findLastIndex((word) => word.confidence < SURE || !isSyllable(word.text.replace(/[^\p{L}]+$/u, ''))) + 1);
}

/**
 * A signer's name whose first letters are lost under a seal, with the surname that another look shows; null where it shows
 * none that ends in the letters left.
 */
function completedName(look: readonly ReadWord[], first: readonly ReadWord[]): ReadWord[] | null {
  const rest = first.slice(1);
  const candidate = look.at(-1 - rest.length);
  if (!candidate || rest.length === 0 || !rest.every(({ text }) => /^\p{Lu}\p{Ll}*$/u.test(text.normalize('NFC'))) || !endsLike(look, rest)) return null;
  const surname = candidate.text.normalize('NFC').replace(/[^\p{L}]/gu, '');
  const left = foldLetters(first[0]!.text);
  return isSurname(surname) && surname !== first[0]!.text && left !== '' && foldLetters(surname).endsWith(left) ? [{ ...candidate, text: surname }, ...rest] : null;
}

/** True if a reading holds all of the first one but perhaps its first word, and more before it. */
function goesBeyond(look: readonly ReadWord[], first: readonly ReadWord[]): boolean {
  const isSure = first.some((word) => word.confidence >= SURE && /\p{L}{2}/u.test(word.text));
  return look.length >= 2 && isSure && foldLetters(textOf(look)).length > foldLetters(textOf(first)).length && endsLike(look, first.length === 1 ? first : first.slice(1));
}

/** True if the last words of a reading have the letters of some others, marks apart. */
function endsLike(look: readonly ReadWord[], words: readonly ReadWord[]): boolean {
  return look.length >= words.length && foldLetters(textOf(look.slice(look.length - words.length))) === foldLetters(textOf(words));
}
