/** Specks, seals and signatures that a recogniser took for words. */
import { isSyllable } from '../../vietnamese/index.js';
import { isShortItem } from '../short-items.js';
import { middleX, type PlacedWord } from './geometry.js';
import { visualLines, type Segment } from './segments.js';

/** A doubtful syllable counts as text from this many letters on, a shorter one only if it was read with confidence. */
const LONG_SYLLABLE = 4;
const CONFIDENT = 0.7;
/** A short syllable with what ends a paragraph behind it (`ký./.`, `xã;`), which specks and strokes are hardly ever read as. */
const CLOSED = { text: /^\p{L}{2,}(?:\.\/\.?|[.;:])$/u, confidence: 0.5 } as const;
/** Words that recognition ran together are text though no syllables, if read with some confidence. */
const LONG_WORD = { length: 8, confidence: 0.5 } as const;
/** A line is noise if less than this share of its characters is text. */
const TEXT_SHARE = 0.34;
/** A line with a word of text is none either if it was read with such confidence, by the length of its words. */
const CONFIDENT_LINE = 0.7;
/** Longer lines are never noise as a whole. */
const LONGEST_NOISE = 40;

/** A lone reading of one or two characters is a speck if lower than this, in ems. */
const SPECK = { height: 0.5, length: 2 } as const;
/** A reading as short is the scanner's edge if it stands this near (share of the page's width) to the edge of the sheet. */
const SHEET_EDGE = 0.012;

/** The segments of recognised lines that hold hardly anything that could be text. A text layer's words are never noise. */
export function findNoise(segments: readonly Segment[], page: { readonly width: number; readonly em: number }): Set<Segment> {
  const inText = segments.filter((segment) => !isSheetEdge(segment, page.width));
  const noise = visualLines(inText).filter((line) => isNoise(line.flatMap((segment) => segment.words), page.em)).flat();
  return new Set([...noise, ...segments.filter((segment) => !inText.includes(segment))]);
}

function isSheetEdge({ words }: Segment, width: number): boolean {
  return isRecognised(words) && lettersIn(words) <= SPECK.length
    && words.every((word) => middleX(word.box) < SHEET_EDGE * width || middleX(word.box) > (1 - SHEET_EDGE) * width);
}

function isRecognised(words: readonly PlacedWord[]): boolean {
  return words.every((word) => word.confidence < 1);
}

function isNoise(words: readonly PlacedWord[], em: number): boolean {
  if (!isRecognised(words) || isShortItem(words)) return false;
  if (lettersIn(words) <= SPECK.length && words.every((word) => word.box.height < SPECK.height * em)) return true;
  const all = lettersIn(words);
  const text = lettersIn(words.filter(isText));
  if (all > LONGEST_NOISE || text >= TEXT_SHARE * all) return false;
  const confidence = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / all;
  return text === 0 || confidence < CONFIDENT_LINE;
}

function lettersIn(words: readonly PlacedWord[]): number {
  return words.reduce((sum, word) => sum + word.text.length, 0);
}

/** A possible syllable, an abbreviation, or what is mostly digits, such as a number, a share (`85%.`) or a document's code. */
function isText(word: PlacedWord): boolean {
  const bare = word.text.replace(/^[^\p{L}\d]+|[^\p{L}\d%]+$/gu, '');
  if (/\d/u.test(bare)) return bare.length * 2 > word.text.length;
  if (isSyllable(bare)) return bare.length >= LONG_SYLLABLE || word.confidence >= (CLOSED.text.test(word.text) ? CLOSED.confidence : CONFIDENT);
  return (bare.length >= 2 && word.confidence >= CONFIDENT) || (bare.length >= LONG_WORD.length && word.confidence >= LONG_WORD.confidence);
}
