/**
 * Line ends of a web page's source that its reader kept. Whoever wrote the page broke lines after so many characters, tags
 * and all: a paragraph's first line, behind the tags, ends early and the others are full. They part nothing.
 */
import { lengthWithNextWord } from '../../document/line-ends.js';
import { quantile } from '../../quantile.js';
import { countLeading } from '../../sorted.js';
import { DOCUMENT_TYPES } from '../../lexicon/document-types.js';
import { HYPHENATED_NAME_TAILS, MOTTOS, NUMBERED_NOUNS, OPEN_ENDINGS } from '../../lexicon/frame-phrases.js';
import { IMPERATIVE_OPENERS } from '../../lexicon/imperatives.js';
import { LIST_SIGN_CLASS } from '../../lexicon/list-signs.js';
import { beginsWith, isCapitals, oneOf, plain, upperFirst, wordsOf } from '../../vietnamese/index.js';

/** Lines that certainly go on, first ones and others, from which it can be told how a text was broken; and where bars end cells, as readers of web pages write them. */
const FEWEST = 3;
const FEWEST_BESIDE_BARS = 1;
/** A line this much shorter than a full one, with the next one's first word, was broken early. */
const EARLY = 0.85;
/** Share of the first lines that are broken early at least, and of the others at most. */
const FIRSTS_EARLY = 0.5;
const OTHERS_EARLY = 0.15;
/** Sentences that go on over a blank line, from which other hands than a page's writer have put those: a reader of PDFs. */
const FEWEST_STREWN = 2;
/** Paragraphs that end before other lines than blank ones, by those that end before these: items of the recipients and of cells. */
const UNPARTED = 0.5;
/** Characters by which a full line may stay short of the longest ones. */
const SPARE = 2;
/** First lines of other forms that broke at one place, from which all break there; of the same form, one will do. */
const SUPPORTERS = 2;
/** Characters of a line in capitals that is no heading by itself. */
const LONGEST_ABBREVIATION = 12;

const MARKER = new RegExp(String.raw`^(?:[${LIST_SIGN_CLASS}]\s|(?:Điều|Chương|Mục|Phần|ĐIỀU|CHƯƠNG|MỤC|PHẦN)\s[IVX\d]+[.:]?(?:\s|$)|(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*)[.)](?!\d)|\d{1,2}(?:\.\d{1,2})+\s|[a-zđ][.)](?:\s|$)|\((?:\d{1,2}|[ivx]+|[a-zđ])\)\s)`, 'u');
/** A letter's number and its subject, which stand on lines of their own. */
const SUBJECT = /^V\/v\s/iu;
const LONE_MARKER = new RegExp(String.raw`^(?:(?:Điều\s\d{1,3}|[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]|[${LIST_SIGN_CLASS}])$`, 'u');
const BULLET = new RegExp(String.raw`^[${LIST_SIGN_CLASS}]\s`, 'u');
const NUMBERED_NOUN = new RegExp(String.raw`${wordsOf(NUMBERED_NOUNS.phrases)}:?$`, 'iu');
const OPEN_END = new RegExp(String.raw`(?:${wordsOf(OPEN_ENDINGS.phrases)}|,|\s[-–])$`, 'u');
const ENDED = /[.;:!?…]["”)]?$/u;
const NAME_TAILS = HYPHENATED_NAME_TAILS.phrases.map(plain);
const DEED = new RegExp(String.raw`^${oneOf(IMPERATIVE_OPENERS.phrases.map(upperFirst))}\s`, 'u');
/** What stands on one line wherever there is room for it. */
const ONE_LINE: ReadonlySet<string> = new Set([...MOTTOS.printed, ...DOCUMENT_TYPES.map(({ name }) => name.toUpperCase())]);
/** White space but single spaces; a page's end is none. */
const UNEVEN = /[^\S\f ][^\S\f]*| [^\S\f]+/gu;
/** Drawn lines and cells beside each other. */
const NO_PROSE = /^\W*$|[|\t]/u;

/**
 * The text with a space for each such line end, if it has them.
 * @param barred True if bars alone on their lines ended its cells.
 */
export function withoutSourceLineEnds(text: string, barred: boolean): string {
  const written = text.split('\n');
  const lines = written.map(evenlySpaced);
  const breaks = breaksOf(lines, barred);
  if (breaks === null) return text;
  let out = written[0]!;
  let first = true;
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1]!, lines[i]!];
    const joined = goesOn({ line, next, behind: lines[i + 1] ?? '', first }, breaks);
    out += joined ? ` ${next}` : `\n${written[i]!}`;
    first = !joined || LONE_MARKER.test(line);
  }
  return out;
}

/** A line with single spaces, and none at its ends. */
function evenlySpaced(line: string): string {
  const even = line.replaceAll(UNEVEN, ' ');
  return even.slice(even.startsWith(' ') ? 1 : 0, even.endsWith(' ') ? -1 : undefined);
}

/** A line that goes on. */
interface BrokenLine {
  readonly length: number;
  /** Its length with the next line's first word. */
  readonly withNext: number;
  readonly form: Form;
  /** True if a paragraph begins with it. */
  readonly first: boolean;
}

/** What a line begins with, which goes with the tags before it: headings are bold. */
type Form = (typeof FORMS)[number];
const FORMS = ['heading', 'item', 'plain'] as const;

/** Where a text's lines break. */
interface Breaks {
  /** The length of full lines. */
  readonly full: number;
  /** Of first lines that go on, by their form, how many break between two lengths. */
  readonly firsts: ReadonlyMap<Form, BreakPoints>;
  /** True if blank lines part paragraphs. */
  readonly parted: boolean;
  /** True if bars ended cells, and blank lines stand for them. */
  readonly barred: boolean;
}

/** Where lines break; null in text that was not broken so. */
function breaksOf(lines: readonly string[], barred: boolean): Breaks | null {
  const broken = lines.slice(1).flatMap((next, i): BrokenLine[] => {
    const line = lines[i]!;
    return certainlyGoesOn(line, next) ? [{ length: line.length, withNext: lengthWithNextWord(line, next), form: formOf(line), first: !beginsLower(line) }] : [];
  });
  const firsts = broken.filter(({ first }) => first);
  const others = broken.filter(({ first }) => !first);
  if (firsts.length < (barred ? FEWEST_BESIDE_BARS : FEWEST) || (!barred && (others.length < FEWEST || isStrewn(lines)))) return null;
  const full = quantile(broken.map(({ length }) => length), 0.95)!;
  const early = (some: readonly BrokenLine[]): number => some.filter(({ withNext }) => withNext <= EARLY * full).length;
  if (early(others) > OTHERS_EARLY * others.length || (!barred && early(firsts) < FIRSTS_EARLY * firsts.length)) return null;
  return { full, parted: isParted(lines), barred, firsts: new Map(FORMS.map((form) => [form, new BreakPoints(firsts.filter((line) => line.form === form))])) };
}

/** True if a blank line stands in the middle of sentences. */
function isStrewn(lines: readonly string[]): boolean {
  return lines.filter((line, i) => beginsLower(line) && lines[i - 1] === '' && /[\p{L}\d,]$/u.test(lines[i - 2] ?? '')).length >= FEWEST_STREWN;
}

function certainlyGoesOn(line: string, next: string): boolean {
  return (beginsLower(next) || callsFor(line, next)) && !NO_PROSE.test(line) && !ENDED.test(line) && !LONE_MARKER.test(line);
}

/** Where lines can have been broken: behind their last letter, before the next word's. */
class BreakPoints {
  readonly #from: readonly number[];
  readonly #to: readonly number[];

  constructor(lines: readonly BrokenLine[]) {
    const ascending = (one: number, other: number): number => one - other;
    this.#from = lines.map(({ length }) => length).sort(ascending);
    this.#to = lines.map(({ withNext }) => withNext).sort(ascending);
  }

  /** How many of them may have been broken where a line was that is so long, and so long with the next word. */
  breaking(length: number, withNext: number): number {
    const [from, to] = [this.#from, this.#to];
    return countLeading(from.length, (i) => from[i]! < withNext) - countLeading(to.length, (i) => to[i]! <= length);
  }
}

/** True if paragraphs end before blank lines, and hardly any before other lines. */
function isParted(lines: readonly string[]): boolean {
  const ended = lines.slice(1).flatMap((next, i) => (ENDED.test(lines[i]!) ? [next] : []));
  const blank = ended.filter((next) => next === '').length;
  return blank >= FEWEST && ended.length - blank <= UNPARTED * blank;
}

/** Two lines, one behind the other. */
interface Meeting {
  readonly line: string;
  readonly next: string;
  /** The line behind those. */
  readonly behind: string;
  /** True if a paragraph begins with the first of them. */
  readonly first: boolean;
}

function goesOn({ line, next, behind, first }: Meeting, breaks: Breaks): boolean {
  if (NO_PROSE.test(line) || NO_PROSE.test(next) || line.includes('\f') || next.includes('\f') || SUBJECT.test(next)) return false;
  if (LONE_MARKER.test(line)) return !MARKER.test(next);
  if (callsFor(line, next)) return true;
  // Below a heading, the first cell of a table, which a bar ended.
  if (breaks.barred && behind === '' && formOf(line) === 'heading' && !beginsLower(next)) return false;
  const full = breaks.parted || (fillsAs(next, behind, breaks) ?? !hasRoom(line, next, first, breaks));
  if (ENDED.test(line)) return full && beginsLower(next);
  if (MARKER.test(next)) return full && BULLET.test(next) && endsName(line, next);
  if (isCapitals(line)) return isCapitals(next) && (MARKER.test(line) || ONE_LINE.has(`${line} ${next}`));
  return beginsLower(next) || (full && (!isCapitals(next) || next.length <= LONGEST_ABBREVIATION));
}

/** True for the end of a name or of a range that its hyphen has brought to the front: `Sở Lao động` | `- Thương binh và Xã hội`; below a heading a deed begins an item. */
function endsName(line: string, next: string): boolean {
  const rest = next.slice(2);
  if (/\d$/u.test(line)) return /^\d/u.test(rest);
  return beginsWith(plain(rest), NAME_TAILS) !== null && !(formOf(line) === 'heading' && DEED.test(rest));
}

/** True for a line in the middle of a paragraph, which is full; false for its first line, which ends early; null for its last one. */
function fillsAs(line: string, next: string, { full }: Breaks): boolean | null {
  return certainlyGoesOn(line, next) ? lengthWithNextWord(line, next) > EARLY * full : null;
}

/** True if the next line's first word would have found room on a line. */
function hasRoom(line: string, next: string, first: boolean, { full, firsts }: Breaks): boolean {
  const [length, withNext] = [line.length, lengthWithNextWord(line, next)];
  if (withNext > full - SPARE) return false;
  if (!first) return true;
  const form = formOf(line);
  const alike = (other: Form): number => firsts.get(other)!.breaking(length, withNext);
  return alike(form) === 0 && (form === 'heading' || FORMS.reduce((sum, other) => sum + alike(other), 0) < SUPPORTERS);
}

function formOf(line: string): Form {
  if (!MARKER.test(line)) return 'plain';
  return BULLET.test(line) || /^[a-zđ][.)]/u.test(line) ? 'item' : 'heading';
}

/** True if a line's last word calls for the next one: `theo Quyết định số` | `112/QĐ-TTg`, `các quy định của` | `Bộ Y tế`. */
function callsFor(line: string, next: string): boolean {
  return !MARKER.test(next) && (NUMBERED_NOUN.test(line) ? /^\d/u.test(next) : OPEN_END.test(line) && !isCapitals(next));
}

function beginsLower(line: string): boolean {
  return /^\p{Ll}/u.test(line) && !MARKER.test(line);
}
