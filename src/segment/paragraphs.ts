/** Joins printed lines to paragraphs: hard-wrapped or not, over page breaks, each with the marker it begins with. */
import type { Range } from '../document/model.js';
import { HYPHENATED_NAME_TAILS, LAST_PARAGRAPH_PHRASES } from '../lexicon/frame-phrases.js';
import type { RowRange, SourceText } from '../document/source-text.js';
import { readMarker, type Marker } from './markers.js';
import { beginsWith, isCapitals, plain } from '../vietnamese/index.js';
import { type TextLine } from './text-lines.js';

export interface Paragraph {
  /** With marker. */
  readonly range: Range;
  /** Without marker and markdown. */
  readonly content: Range;
  /** `content` as one line. */
  readonly text: string;
  readonly marker: Marker | null;
  readonly emphasised: boolean;
  readonly bold: boolean;
  /** A table row; its paragraph has no marker. */
  readonly row: RowRange | null;
  readonly blankBefore: boolean;
}

const NAME_TAILS = HYPHENATED_NAME_TAILS.phrases.map(plain);
const LAST_PARAGRAPHS = LAST_PARAGRAPH_PHRASES.phrases.map(plain);
/** Lines are hard-wrapped where at least this share of them begins in lower case. */
const WRAPPED_SHARE = 0.12;
/** A line this much shorter than the usual one ends its paragraph. */
const SHORT_SHARE = 0.8;
/** Characters of a line in capitals that is no heading by itself. */
const LONGEST_ABBREVIATION = 12;
/** Points by which a first line is indented at least. */
const INDENT = 10;

interface Open {
  readonly first: TextLine;
  last: TextLine;
  readonly marker: Marker | null;
  readonly blankBefore: boolean;
  bold: boolean;
}

/** The paragraphs of the given lines, in order. */
export function paragraphsOf(source: SourceText, lines: readonly TextLine[]): readonly Paragraph[] {
  const layout = new Layout(lines);
  const out: Paragraph[] = [];
  const joined: Open[] = [];
  let blank = true;
  const markers: Marker[] = [];
  const close = () => {
    const open = joined.pop();
    if (open) out.push(finish(source, open));
  };
  for (const line of lines) {
    if (line.blank) {
      blank = true;
      continue;
    }
    if (line.source.row !== null) {
      close();
      out.push({ range: line.range, content: line.range, text: '', marker: null, emphasised: false, bold: line.source.bold === true, row: line.source.row, blankBefore: blank });
      blank = false;
      continue;
    }
    const marker = readMarker(line.text);
    const previous = joined.at(-1);
    const accepted = marker && (!previous || layout.acceptsMarker(previous.last, line, blank, marker, markers)) ? marker : null;
    if (!previous || accepted || !layout.joins(previous, line, blank)) {
      close();
      joined.push({ first: line, last: line, marker: accepted, blankBefore: blank, bold: line.source.bold === true });
      if (accepted) markers.push(accepted);
    } else {
      previous.last = line;
      previous.bold &&= line.source.bold === true;
    }
    blank = false;
  }
  close();
  return out;
}

function finish(source: SourceText, open: Open): Paragraph {
  const range = { start: open.first.range.start, end: open.last.range.end };
  const content = { start: range.start + (open.marker?.length ?? 0), end: range.end };
  return {
    range, content: content.start > content.end ? { start: range.end, end: range.end } : content,
    text: source.passage(content).text.replace(/\*\*/gu, ''),
    marker: open.marker, emphasised: open.first.emphasised, bold: open.bold, row: null, blankBefore: open.blankBefore,
  };
}

/** What line lengths and edges tell of paragraphs. */
class Layout {
  readonly #wrapped: boolean;
  readonly #width: number;

  constructor(lines: readonly TextLine[]) {
    const prose = lines.filter((line) => !line.blank && line.source.row === null);
    const lower = prose.filter((line) => /^\p{Ll}/u.test(line.text) && readMarker(line.text) === null).length;
    this.#wrapped = lower >= WRAPPED_SHARE * prose.length && prose.length > 3;
    const lengths = prose.map((line) => line.text.length).sort((a, b) => a - b);
    this.#width = lengths[Math.floor(lengths.length * 0.8)] ?? 80;
  }

  #short(line: TextLine): boolean {
    return line.text.length < SHORT_SHARE * this.#width;
  }

  /** True if the marker that a line seems to begin with is one, and not words or numbers that a line end brought to the front. */
  acceptsMarker(previous: TextLine, line: TextLine, blank: boolean, marker: Marker, before: readonly Marker[]): boolean {
    if (!this.#wrapped) return true;
    const ended = blank || /[.;:,!?…)”"/]$/u.test(previous.text) || this.#short(previous) || isCapitals(previous.text) || previous.emphasised;
    const rest = line.text.slice(marker.length);
    if (marker.family === 'bullet') return /^[\p{Lu}“"(*]/u.test(rest) ? ended || this.#indented(previous, line) || beginsWith(plain(rest), NAME_TAILS) === null : ended && /[.;:]$/u.test(previous.text);
    if (ended) return !(marker.family === 'article' && /,$/u.test(previous.text));
    const last = before.findLast((one) => one.style === marker.style);
    return marker.value !== null && !marker.doubtful && marker.value === (last?.value ?? 0) + 1 && /^[\p{Lu}“"]/u.test(rest);
  }

  /** True if a line without marker goes on with the paragraph that ends in `previous`. */
  joins({ first, last, marker }: Open, line: TextLine, blank: boolean): boolean {
    const lower = /^[\p{Ll}\d(,;]/u.test(line.text);
    const ended = /[.;:!?]["”)]?$/u.test(last.text);
    if (blank) return lower && !ended && !/^\(/u.test(line.text) && !isCapitals(last.text) && !last.emphasised && /^\p{Ll}/u.test(line.text);
    if (/\.$/u.test(last.text) && beginsWith(plain(line.text), LAST_PARAGRAPHS) !== null) return false;
    const heading = isCapitals(last.text);
    // An abbreviation that a line end has parted from its sentence.
    if (!heading && !ended && !this.#short(last) && line.text.length <= LONGEST_ABBREVIATION) return this.#wrapped;
    if (heading || isCapitals(line.text)) return heading && isCapitals(line.text) && line.text.length > 3 && !(marker === null && first.emphasised !== line.emphasised);
    if (first.emphasised !== line.emphasised && first === last) return false;
    if (last.source.bold === true && line.source.bold === false && !ended && !lower) return false;
    if (/^\p{Ll}/u.test(line.text)) return !/[.;]\/?\.?$/u.test(last.text) || !this.#short(last);
    if (/[:;]$/u.test(last.text) || /\.\/\.?$/u.test(last.text)) return lower && !this.#indented(last, line) && this.#wrapped && !/:$/u.test(last.text);
    if (!this.#wrapped) return false;
    if (this.#indented(last, line)) return false;
    if (this.#short(last)) return lower;
    return true;
  }

  /** True if boxes show that a line begins to the right of the line above it. */
  #indented(previous: TextLine, line: TextLine): boolean {
    const above = previous.source.box;
    const box = line.source.box;
    return above !== null && box !== null && previous.source.page === line.source.page && box.x - above.x > INDENT;
  }
}
