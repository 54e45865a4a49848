/** What line lengths, edges and the words at line ends tell of paragraphs. */
import { lengthWithNextWord } from '../document/line-ends.js';
import { quantile } from '../quantile.js';
import { beginsWith, isCapitals, isSyllable, isUpperAt, plain } from '../vietnamese/index.js';
import { Indents } from './indents.js';
import { endsIndented, hadRoom, type LineEnd } from './line-edges.js';
import { isLabelled } from './line-labels.js';
import { PRINTED } from './line-measure.js';
import {
  ASKING, ASKING_END, ASKING_START, CITED_PLACE, CLOSINGS, CODE_OPENING, CODE_REST, DEED, DOCUMENT_END, LAST_PARAGRAPHS, LETTERED_NOUN, LISTED, NAME_TAILS,
  NUMBERED_NOUN, NUMBERED_START, OPEN_BRACKET, OPEN_END, PARTED, PLAIN_END, SENTENCE_END, SENTENCE_MARK, SHORT_NAME_END,
} from './line-words.js';
import { readMarker, type Marker } from './markers.js';
import type { TextLine } from './text-lines.js';
import { wrappingOf, type Wrapping } from './wrapping.js';

/** A paragraph so far. */
export interface OpenParagraph {
  readonly first: TextLine;
  readonly last: TextLine;
  readonly marker: Marker | null;
}

/** A paragraph and the line behind it that may go on with it. */
interface Meeting {
  readonly open: OpenParagraph;
  readonly line: TextLine;
  /** True if the line begins as one that goes on with a sentence: in small letters, with a figure, bracket or comma. */
  readonly lower: boolean;
  /** True if the paragraph's last line ends a sentence. */
  readonly ended: boolean;
}

/** Where a page's full lines begin and end, in points from its left edge. */
interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Lines of a paragraph that closes a document. */
const LONGEST_CLOSING = 4;
/** Lines among which a bracket closes. */
const LONGEST_BRACKET = 3;
/** Characters of a line that may be a title. */
const LONGEST_TITLE_END = 40;
/** Markers that begin a list at 1 also after a title without full stop; `Phụ lục I`, `Điều 1` may just as well be cited there. */
const BEGINS_ANEW: ReadonlySet<string> = new Set(['roman', 'number', 'decimal', 'letter']);
/** Lines of prose that are judged together: one document may be hard-wrapped in one part and not in another. */
const REGION_LINES = 80;
/** Characters of a line that is the rest of a paragraph of prose, and no title or entry of a list. */
const LONG_REST = 120;
/** A line this much shorter than the usual one ends its paragraph. */
const SHORT_SHARE = 0.8;
/** Characters of a line in capitals that is no heading by itself. */
const LONGEST_ABBREVIATION = 12;
/** Characters of a line in capitals that may be the code of something. */
const LONGEST_CODE = 3;
/** Points by which a first line is indented at least. */
const INDENT = 10;
/** A sentence that ends before this share of its page's full width ends its paragraph. */
const UNFILLED_SHARE = 0.93;
/** Lines with boxes from which a page's margins are told. */
const FEWEST_LINES = 6;

/** Judges where paragraphs begin and end among the given lines. */
export class Layout {
  readonly #regions = new Map<TextLine, Wrapping>();
  readonly #margins: ReadonlyMap<number, Margins>;
  readonly #indents: Indents;
  /** The line behind each one, on its page or the next one. */
  readonly #next: ReadonlyMap<TextLine, TextLine>;

  constructor(lines: readonly TextLine[]) {
    const prose = lines.filter((line) => !line.blank && line.source.row === null);
    const beforeBlank = new Set(lines.filter((line, i) => !line.blank && lines[i + 1]?.blank === true));
    this.#margins = marginsOf(prose);
    this.#indents = new Indents(prose);
    this.#next = new Map(prose.slice(1).map((line, i) => [prose[i]!, line]));
    const count = Math.max(1, Math.floor(prose.length / REGION_LINES));
    for (let i = 0; i < count; i++) {
      const own = prose.slice(Math.floor((i * prose.length) / count), Math.floor(((i + 1) * prose.length) / count));
      const region = wrappingOf(own, beforeBlank);
      for (const line of own) this.#regions.set(line, region);
    }
  }

  /** True if paragraphs are broken to several lines around a line. */
  isWrapped(line: TextLine): boolean {
    return this.#wrapping(line).wrapped;
  }

  /**
   * True if the marker that a line seems to begin with is one, and not words or numbers that a line end brought to the front.
   * @param open The paragraph that it would end.
   * @param last The number of the last marker of that style, 0 if there was none.
   */
  acceptsMarker(open: OpenParagraph, line: TextLine, blank: boolean, marker: Marker, last: number): boolean {
    const previous = open.last;
    if (!blank && (isParted(previous, line, marker, last) || this.#isRest(open, line))) return false;
    if (!this.isWrapped(line)) return true;
    const ended = (blank && this.#blankTells(previous, line)) || /[.;:,!?…)”"/]$/u.test(previous.text) || this.#short(previous) || isCapitals(previous.text) || previous.emphasised;
    const rest = line.text.slice(marker.length);
    if (marker.family === 'bullet') return !this.#isBracketed(previous, line) && this.#acceptsBullet(open, line, ended, marker, rest);
    if (ended) return !(marker.family === 'article' && /,$/u.test(previous.text));
    if (isFirstBelow(open.marker, marker)) return true;
    if (marker.value === null || marker.doubtful || !/^[\p{Lu}“"]/u.test(rest)) return false;
    if ((marker.family === 'letter' ? LETTERED_NOUN : NUMBERED_NOUN).test(previous.text)) return false;
    return marker.value === last + 1 || (marker.value === 1 && BEGINS_ANEW.has(marker.family));
  }

  /**
   * True if a line without marker goes on with the paragraph that it follows.
   * @param blank True if a blank line parts them.
   */
  joins(open: OpenParagraph, line: TextLine, blank: boolean): boolean {
    const { last } = open;
    const meeting: Meeting = { open, line, lower: /^[\p{Ll}\d(,;]/u.test(line.text), ended: SENTENCE_END.test(last.text) };
    if (blank && this.#blankTells(last, line)) return this.#joinsOverBlank(open, line, meeting.ended);
    return this.#byWords(meeting) ?? this.#byForm(meeting) ?? this.#byRoom(meeting);
  }

  /** What the words at both sides of a line end tell; null if nothing. */
  #byWords({ open, line, ended }: Meeting): boolean | null {
    const { first, last, marker } = open;
    if (/\.$/u.test(last.text) && beginsWith(plain(line.text), LAST_PARAGRAPHS) !== null && !this.#goesOnClosing(first, last, line)) return false;
    if (this.#isBracketed(last, line) || this.#isRest(open, line)) return true;
    // `Người thực hiện: …` tells of the paragraph above, and goes on with none.
    if (ended && (LISTED.test(line.text) || NUMBERED_START.test(line.text) || (/^\p{Lu}/u.test(line.text) && isLabelled(line.text)))) return false;
    if (isUpperAt(line.text, 0) && ASKING_START.test(line.text) && first === last && /[\p{L}\d]$/u.test(last.text) && !this.#isOpen(last, marker !== null)) return false;
    if (PARTED.some(({ end, next }) => end.test(last.text) && next.test(line.text)) || (CODE_OPENING.test(last.text) && CODE_REST.test(line.text))) return true;
    return null;
  }

  /** What capitals, bold letters, indents and brackets tell, and a sentence that goes on in small letters; null if nothing. */
  #byForm({ open: { first, last, marker }, line, lower, ended }: Meeting): boolean | null {
    const heading = isCapitalLine(last.text);
    // An abbreviation that a line end has parted from its sentence.
    if (!heading && !ended && !/^\p{Ll}/u.test(line.text) && !this.#short(last) && line.text.length <= LONGEST_ABBREVIATION) return this.isWrapped(line);
    if (heading || isCapitalLine(line.text)) return heading && isCapitalLine(line.text) && isTitleWord(line.text) && !(marker === null && first.emphasised !== line.emphasised);
    if ((ended || /,$/u.test(last.text)) && /^\p{Lu}/u.test(line.text) && this.#indents.begins(line, last, first === last)) return false;
    if (first.emphasised !== line.emphasised && first === last) return false;
    if (last.source.bold === true && line.source.bold === false && !ended && !lower) return false;
    if (/^\p{Ll}/u.test(line.text)) return !/[.;]\/?\.?$/u.test(last.text) || !this.#short(last);
    // A remark in brackets, unless it says whose the task above is.
    if (/\.(?:\/\.?)?$/u.test(last.text) && /^\([^():]*\)\.?$/u.test(line.text)) return false;
    if (/\.\/\.?$/u.test(last.text) && /^\(/u.test(line.text)) return false;
    return null;
  }

  /** What the room on the line before tells. */
  #byRoom({ open, line, lower, ended }: Meeting): boolean {
    const { first, last, marker } = open;
    if (this.#fills(open, line) && ((/;$/u.test(last.text) && marker !== null) || (this.#parted(last, line) && !(ended && DEED.test(line.text))))) return true;
    if (/[:;]$/u.test(last.text) && !lower && !DEED.test(line.text) && this.#isFull(open, line) && (marker !== null || ASKING.test(first.text))) return true;
    if (/[:;]$/u.test(last.text) || /\.\/\.?$/u.test(last.text)) return lower && !indented(last, line) && this.isWrapped(line) && !(/:$/u.test(last.text) && this.#short(last));
    if ((this.#isOpen(last, marker !== null) || this.#isStrayEnd(last, line)) && !last.emphasised) return true;
    if (ASKING_END.test(last.text) && this.isWrapped(line) && !this.#short(last)) return true;
    if (!this.isWrapped(line)) return false;
    // Under a full heading, an order: `… hạ tầng công nghệ thông tin` | `Khắc phục triệt để …`.
    if (isHeadingLike(open) && PLAIN_END.test(last.text) && DEED.test(line.text)) return false;
    if (indented(last, line) || (!lower && this.#opensBeside(last, line))) return false;
    if (this.#short(last) || (this.#hasRoom(open, line) && !this.#parted(last, line))) return lower;
    if (this.#indents.goesOn(line, last) || !(/\.$/u.test(last.text) && /^\p{Lu}/u.test(line.text))) return true;
    return !(this.#unfilled(last) || this.#hasRoom(open, line, 'usual') || this.#isIndented(line) || (!opensClosing(first) && this.#asksAtEnd(line)));
  }

  /** True if a full line opens a bracket that one of the next closes: `(Phòng Hành chính` | `- Quản trị)`. */
  #isBracketed(last: TextLine, line: TextLine): boolean {
    return OPEN_BRACKET.test(last.text) && this.#closesBracket(line) && this.isWrapped(line) && !this.#short(last);
  }

  /** True if a bracket closes on a line, or on one of the next where no item begins before it does. */
  #closesBracket(line: TextLine): boolean {
    let at: TextLine | undefined = line;
    for (let i = 0; i < LONGEST_BRACKET && at !== undefined; i++) {
      if (i > 0 && readMarker(at.text) !== null) return false;
      const bracket = /[()]/u.exec(at.text)?.[0];
      if (bracket !== undefined) return bracket === ')';
      at = this.#next.get(at);
    }
    return false;
  }

  /** True in a closing paragraph's full lines: such words then begin its second sentence. */
  #goesOnClosing(first: TextLine, last: TextLine, line: TextLine): boolean {
    return opensClosing(first) && this.isWrapped(line) && !this.#short(last) && !this.#unfilled(last) && !indented(last, line);
  }

  /** True if a hard-wrapped line has no room for the first word of the next one, which goes on at the margin. */
  #fills(open: OpenParagraph, next: TextLine): boolean {
    const { last } = open;
    return this.isWrapped(next) && !this.#short(last) && !indented(last, next) && !this.#unfilled(last) && !this.#hasRoom(open, next);
  }

  /** True behind a full line for one at the margin, to the right of which paragraphs begin. */
  #isRest(open: OpenParagraph, line: TextLine): boolean {
    return this.#indents.isRest(line) && !isCapitalLine(open.last.text) && !isCapitalLine(line.text) && this.#fills(open, line);
  }

  /** True for a line that fills its width as printed exactly, so that the next line's first word had no room. */
  #isFull(open: OpenParagraph, next: TextLine): boolean {
    return this.#fills(open, next) && this.#filled(open.last) === null && this.#wrapping(next).edges.every(({ measure }) => measure === PRINTED);
  }

  /** True behind a comma for the long rest of a paragraph, in text that wraps no lines: a stray line end stands in its sentence. */
  #isStrayEnd(last: TextLine, line: TextLine): boolean {
    return /,$/u.test(last.text) && !this.isWrapped(line) && line.text.length > LONG_REST;
  }

  /** True for a line whose last word calls for the next line; a title may end in the short name of a body (`Điều 9. Kinh phí hoạt động của Ban Chỉ đạo`). */
  #isOpen(last: TextLine, marked: boolean): boolean {
    return OPEN_END.test(last.text) && !(marked && SHORT_NAME_END.test(last.text) && this.#short(last) && !SENTENCE_MARK.test(last.text));
  }

  /** A blank line in the middle of a sentence. */
  #joinsOverBlank(open: OpenParagraph, line: TextLine, ended: boolean): boolean {
    const { last, marker } = open;
    if (isCapitalLine(last.text) || last.emphasised) return false;
    const lower = /^\p{Ll}/u.test(line.text);
    const goesOn = (this.#wrapping(last).strewn && this.#fills(open, line)) || (!isHeadingLike(open) && this.#isFull(open, line));
    if (ended) return goesOn && lower && /;$/u.test(last.text);
    if (REMARK_IN_SENTENCE.test(line.text) && !isHeadingLike(open)) return true;
    return lower || (/^\d/u.test(line.text) && (this.#isFull(open, line) || NUMBERED_NOUN.test(last.text) || OPEN_END.test(last.text))) || (/^\p{Lu}/u.test(line.text) && !isCapitalLine(line.text) && (goesOn || this.#isOpen(last, marker !== null) || (this.isWrapped(line) && /[,(“]$/u.test(last.text))));
  }

  #acceptsBullet(open: OpenParagraph, line: TextLine, ended: boolean, marker: Marker, rest: string): boolean {
    const previous = open.last;
    if (!ended && !isHeadingLike(open) && open.first !== previous && this.#isFull(open, line)) return false;
    if (/^[\p{Lu}“"(*]/u.test(rest)) return ended || indented(previous, line) || isLabelled(rest) || (beginsWith(plain(rest), NAME_TAILS) === null && !(this.#parted(previous, line) && this.#fills(open, line)));
    if (!ended) return false;
    // A number after a dash may be the end of a range that the line end has parted: `2021` / `- 2025`.
    return /[.;:]$/u.test(previous.text) || (/^\d/u.test(rest) && (marker.text === '+' || !/\d$/u.test(previous.text)));
  }

  /** True if boxes show that a line ends before the right margin. */
  #unfilled(line: TextLine): boolean {
    const filled = this.#filled(line);
    return filled !== null && filled < UNFILLED_SHARE;
  }

  /** True where nothing but the length of lines tells, and the next line's first word would have found room on a line (`needed`), or on most lines (`usual`). */
  #hasRoom(open: OpenParagraph, next: TextLine, kind: 'needed' | 'usual' = 'needed'): boolean {
    return this.#filled(open.last) === null && hadRoom(this.#wrapping(open.last).edges, lineEnd(open, next), kind);
  }

  /** The share of its page's full width that a line reaches to, by the boxes; null where they do not tell. */
  #filled(line: TextLine): number | null {
    const margins = this.#margins.get(line.source.page);
    const box = line.source.box;
    return margins && box ? (box.x + box.width - margins.left) / (margins.right - margins.left) : null;
  }

  /** True for a line that goes on in the next one although it had room for its first word: it stands behind the indent of a first line. */
  #isIndented(line: TextLine): boolean {
    const next = this.#next.get(line);
    if (!next || this.#filled(line) !== null || !/^\p{Ll}/u.test(next.text) || SENTENCE_END.test(line.text)) return false;
    return endsIndented(this.#wrapping(line).edges, lineEnd({ first: line, last: line, marker: null }, next));
  }

  /** True for a request that ends the document: `Đề nghị các đơn vị nghiêm túc thực hiện./.` */
  #asksAtEnd(line: TextLine): boolean {
    let last: TextLine | undefined = line;
    for (let i = 1; i < LONGEST_CLOSING && last && !DOCUMENT_END.test(last.text) && !/[.;:]$/u.test(last.text); i++) last = this.#next.get(last);
    return (last === undefined || DOCUMENT_END.test(last.text) || this.#next.get(last) === undefined) && ASKING.test(line.text);
  }

  /** True where boxes show that a line begins, as the one above it does, to the right of the margin, at which a paragraph goes on, and that its first word had room above. */
  #opensBeside(last: TextLine, line: TextLine): boolean {
    const margins = this.#margins.get(line.source.page);
    const [above, box] = [last.source.box, line.source.box];
    if (!margins || !above || !box || !isSamePage(last, line) || Math.abs(box.x - above.x) > INDENT || box.x - margins.left <= INDENT) return false;
    const room = margins.right - (above.x + above.width);
    return room > (lengthWithNextWord('', line.text) + 1) * (above.width / last.text.length);
  }

  /** False for blank lines between all lines, and for those beside a page break, where pages begin and end with some anyway, if the sentence has not ended. */
  #blankTells(last: TextLine, next: TextLine): boolean {
    if (this.#wrapping(last).spread) return isCapitalLine(last.text);
    return isSamePage(last, next) || SENTENCE_END.test(last.text) || isCapitalLine(last.text);
  }

  /** True where a paragraph that ends on the page is followed by a blank line, which its caller has not met. */
  #parted(line: TextLine, next: TextLine): boolean {
    return isSamePage(line, next) && this.#wrapping(line).parted;
  }

  #wrapping(line: TextLine): Wrapping {
    return this.#regions.get(line)!;
  }

  /** By the boxes where there are some: a bold line of few letters may well be full. */
  #short(line: TextLine): boolean {
    const [{ measure, width }] = this.#wrapping(line).edges;
    return (this.#filled(line) ?? measure(line.text) / width) < SHORT_SHARE;
  }
}

/** A remark in brackets in the middle of a sentence: `(Phòng Khảo thí) vào 14h00 …`. */
const REMARK_IN_SENTENCE = /^\([^()]{2,60}\),?\s\p{Ll}/u;

/** `gửi trước ngày` | `28.`, `theo quy định tại khoản` | `2. Các xã …`: true for a number that a line end brought to the front. */
function isParted({ text: before }: TextLine, { text }: TextLine, { length, value }: Marker, last: number): boolean {
  if (text.length <= length) return NUMBERED_NOUN.test(before) || OPEN_END.test(before);
  return value !== null && value !== 1 && value !== last + 1 && before.length > LONGEST_TITLE_END && CITED_PLACE.test(before);
}

function opensClosing(line: TextLine): boolean {
  return beginsWith(plain(line.text), CLOSINGS) !== null;
}

function lineEnd(open: OpenParagraph, next: TextLine): LineEnd {
  return { line: open.last.text, next: next.text, isFirst: open.first === open.last, mayBeBold: mayBeBold(open) };
}

/** True for what headings are, as far as text without faces shows it: a numbered line with no sentence in it. */
function mayBeBold({ last, marker }: OpenParagraph): boolean {
  return marker !== null && marker.family !== 'bullet' && marker.family !== 'letter' && !SENTENCE_MARK.test(last.text) && !SENTENCE_END.test(last.text);
}

/** The same for a whole paragraph. */
function isHeadingLike(open: OpenParagraph): boolean {
  return mayBeBold(open) && mayBeBold({ ...open, last: open.first });
}

/** True for `1.1.` behind `1.`: no number of a sentence repeats the marker it stands under. */
function isFirstBelow(above: Marker | null, marker: Marker): boolean {
  return above !== null && marker.family === 'decimal' && marker.value === 1 && marker.text.replace(/\.?1\.?$/u, '') === above.text.replace(/\.$/u, '');
}

/** The margins of the pages whose lines have boxes. */
function marginsOf(prose: readonly TextLine[]): ReadonlyMap<number, Margins> {
  const edges = new Map<number, { left: number[]; right: number[] }>();
  for (const { source: { page, box } } of prose) {
    if (!box) continue;
    const own = edges.get(page) ?? { left: [], right: [] };
    own.left.push(box.x);
    own.right.push(box.x + box.width);
    edges.set(page, own);
  }
  return new Map([...edges].filter(([, { left }]) => left.length >= FEWEST_LINES).map(([page, { left, right }]) => [page, { left: quantile(left, 0.1)!, right: quantile(right, 0.9)! }]));
}

function isSamePage(one: TextLine, other: TextLine): boolean {
  return one.source.page === other.source.page;
}

/** True for a line of words in capitals; `77/2025/NĐ-CP` is none. */
function isCapitalLine(text: string): boolean {
  return isCapitals(text) && !/^\d/u.test(text);
}

/** False for a line that may be no more than an abbreviation: a few capitals that make no word. */
function isTitleWord(text: string): boolean {
  return text.length > LONGEST_CODE || isSyllable(text.toLowerCase());
}

/** True if boxes show that a line begins to the right of the line above it. */
function indented(previous: TextLine, line: TextLine): boolean {
  const above = previous.source.box;
  const box = line.source.box;
  return above !== null && box !== null && isSamePage(previous, line) && box.x - above.x > INDENT;
}
