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
/** Marks that stand right behind words. */
const ENDING_MARKS = ',.;:';
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

/**
 * True if a line holds enough syllables even if every other character were debris. Most lines are told by this, without
 * splitting them to tokens, and after their first words: syllables count until they are enough even if the rest were debris.
 */
function isClearlyReadable(line: string): boolean {
  let syllables = 0;
  /** Characters not known to be of a syllable or a space: what the line's tokens can be at most, beside the syllables. */
  let others = line.length;
  for (let start = 0; start < line.length; ) {
    const space = line.indexOf(' ', start);
    const end = space < 0 ? line.length : space;
    const bare = line.slice(start, end > start && ENDING_MARKS.includes(line[end - 1]!) ? end - 1 : end);
    if (bare.length > 1 && isSyllable(bare)) {
      syllables++;
      others -= bare.length;
    }
    if (space >= 0) others--;
    if (syllables > MOST_READABLE * (syllables + others)) return true;
    start = end + 1;
  }
  return false;
}

/** A syllable of two letters or more; single letters are list markers at best. */
function isWord({ kind, text }: Token): boolean {
  return kind === 'word' && text.length > 1 && (isSyllable(text) || isSkeleton(text));
}

/** A sign, a single letter, or letters and capitals jumbled as no language writes them. */
function isDebris({ kind, text }: Token): boolean {
  return kind === 'mark' || (kind === 'word' && (text.length === 1 || /\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}/u.test(text)));
}
