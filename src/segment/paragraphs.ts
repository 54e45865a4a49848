/** Joins printed lines to paragraphs: hard-wrapped or not, over page breaks, each with the marker it begins with. */
import type { Range } from '../document/model.js';
import type { RowRange, SourceText } from '../document/source-text.js';
import { Layout } from './layout.js';
import { readMarker, type Marker } from './markers.js';
import type { TextLine } from './text-lines.js';

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
  const counted = new Map<string, number>();
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
    const last = marker ? (counted.get(marker.style) ?? 0) : 0;
    const accepted = marker && bearsOut(last, marker) && !(previous && last === 0 && layout.isWrapped(line) && countsOnInside(source, previous, marker)) && (!previous || layout.acceptsMarker(previous, line, blank, marker, last)) ? marker : null;
    if (!previous || accepted || !layout.joins(previous, line, blank)) {
      close();
      joined.push({ first: line, last: line, marker: accepted, blankBefore: blank, bold: line.source.bold === true });
      if (accepted && accepted.value !== null) counted.set(accepted.style, accepted.value);
    } else {
      previous.last = line;
      previous.bold &&= line.source.bold === true;
    }
    blank = false;
  }
  close();
  return out;
}

/** True if the sequence so far bears out what a broken marker is taken for. Without a point, even a 1 may be a word of the text. */
function bearsOut(last: number, marker: Marker): boolean {
  return marker.broken !== true || marker.value === last + 1 || (marker.value === 1 && /[.,:;)]$/u.test(marker.text));
}

/** True for `(ii)` at a line's start whose `(i)` stands inside the sentence above it. */
function countsOnInside(source: SourceText, { first, last }: Open, { family, value }: Marker): boolean {
  return family === 'parenthesis' && value !== null && value > 1 && /[\p{L}:;,]\s\((?:i|1|a)\)\s/u.test(source.text.slice(first.range.start, last.range.end));
}

function finish(source: SourceText, open: Open): Paragraph {
  const range = { start: open.first.range.start, end: open.last.range.end };
  const content = { start: range.start + (open.marker?.length ?? 0), end: range.end };
  return {
    range, content: content.start > content.end ? { start: range.end, end: range.end } : content,
    text: source.passage(content).text,
    marker: open.marker, emphasised: open.first.emphasised, bold: open.bold, row: null, blankBefore: open.blankBefore,
  };
}
