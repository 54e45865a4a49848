/** Finds the places where recognition left signs instead of words. */
import type { Finding, Range } from '../../document/model.js';
import type { SourceText } from '../../document/source-text.js';
import { isSkeleton, isSyllable } from '../../vietnamese/index.js';
import { tokenize, type Token } from '../text/tokens.js';

/** Shorter lines tell too little: a formula, a code, a signature's flourish. */
const FEWEST_TOKENS = 6;
/** At most so much of an unreadable line can be read, and at least so much of it is debris. */
const MOST_READABLE = 0.3;
const LEAST_DEBRIS = 0.4;
const PUNCTUATION = new Set(['.', ',', ';', ':', '(', ')', '-', '/', '"', '“', '”', '%', '…', '|', '+', '*', '#', '=', '<', '>', '×', '≤', '≥', '–', '—', '•', '_', '~', '·']);

/** One finding for each run of lines that nobody can read, such as a stamp over the text. */
export function diagnoseReadability(source: SourceText): readonly Finding[] {
  const runs: { start: number; end: number }[] = [];
  let open = false;
  for (const { start, end } of source.lines) {
    if (!isUnreadable(source.text.slice(start, end))) {
      open = false;
      continue;
    }
    const last = runs.at(-1);
    if (open && last) last.end = end;
    else runs.push({ start, end });
    open = true;
  }
  return runs.map((range: Range) => ({ code: 'unreadable-region', severity: 'warning', values: { text: source.text.slice(range.start, range.end).replace(/\s+/gu, ' ').slice(0, 40) }, range }));
}

function isUnreadable(line: string): boolean {
  if (isClearlyReadable(line)) return false;
  const tokens = tokenize(line).filter(({ text }) => !PUNCTUATION.has(text));
  if (tokens.length < FEWEST_TOKENS) return false;
  const readable = tokens.filter((token) => token.kind === 'number' || isWord(token)).length;
  return readable <= MOST_READABLE * tokens.length && tokens.filter(isDebris).length >= LEAST_DEBRIS * tokens.length;
}

/** True if so many words of a line are no debris that the rest cannot make it unreadable: most lines are told by this, without splitting them to tokens. */
function isClearlyReadable(line: string): boolean {
  let sound = 0;
  let others = 0;
  let letters = 0;
  let jumbled = false;
  let before = NEUTRAL;
  for (let at = 0; at <= line.length; at++) {
    const unit = at < line.length ? classOf(line.charCodeAt(at)) : NEUTRAL;
    if (unit >= SMALL) {
      jumbled = letters === 0 ? before === FIGURE : jumbled || (unit === CAPITAL && before === SMALL);
      letters++;
    } else {
      if (letters > 1 && !jumbled && unit !== FIGURE) sound++;
      else if (letters > 0) others++;
      if (unit === SIGN) others++;
      letters = 0;
    }
    before = unit;
  }
  return others < LEAST_DEBRIS * (sound + others);
}

/** Spaces, full stops and commas are of no word, and no debris. */
const NEUTRAL = 1;
const FIGURE = 2;
const SIGN = 3;
const SMALL = 4;
const CAPITAL = 5;

/** The class of each UTF-16 code unit, found when first met. */
const CLASSES = new Uint8Array(0x10000);

function classOf(code: number): number {
  return CLASSES[code]! || findClass(code);
}

function findClass(code: number): number {
  const unit = String.fromCharCode(code);
  const found = /[\s.,]/u.test(unit) ? NEUTRAL : /\d/u.test(unit) ? FIGURE : /\p{Lu}/u.test(unit) ? CAPITAL : /\p{Ll}/u.test(unit) ? SMALL : SIGN;
  CLASSES[code] = found;
  return found;
}

/** A syllable of two letters or more; single letters are list markers at best. */
function isWord({ kind, text }: Token): boolean {
  return kind === 'word' && text.length > 1 && (isSyllable(text) || isSkeleton(text));
}

/** A sign, a single letter, or letters and capitals jumbled as no language writes them. */
function isDebris({ kind, text }: Token): boolean {
  return kind === 'mark' || (kind === 'word' && (text.length === 1 || /\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}/u.test(text)));
}
