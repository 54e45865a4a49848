/** Page furniture: what stands on a page and is no part of its text. */
import { distance } from 'fastest-levenshtein';
import { bottom, middleX } from './geometry.js';
import { fold, mottoStart } from './phrases.js';
import { segmentText, visualLines, type Segment } from './segments.js';

/** Share of the page's height at its top and bottom where running heads stand, and page numbers. */
const HEAD_BAND = 0.1;
const NUMBER_BAND = 0.15;
/** Share of a line's letters that may differ between a running head and its repetition. */
const HEAD_DIFFERENCE = 0.25;

interface MarginLine {
  readonly segments: readonly Segment[];
  readonly place: 'top' | 'bottom';
  /** Folded, without numbers. */
  readonly text: string;
}

/** A page's segments and height. */
export interface FurniturePage {
  readonly segments: readonly Segment[];
  readonly height: number;
}

/** The segments of each page that are page numbers, running heads and feet, or drawn lines typed with characters. */
export function findFurniture(pages: readonly FurniturePage[]): Set<Segment>[] {
  const margins = pages.map((page) => marginLines(page));
  return pages.map((page, index) => {
    const out = new Set<Segment>();
    for (const segment of page.segments) if (isTypedRule(segment)) out.add(segment);
    for (const line of margins[index]!) {
      const others = margins.filter((_, other) => other !== index).flat();
      if (isPageNumber(line) || isGazetteHead(line) || others.some((other) => isSameHead(line, other) || isMisreadNumber(line, other))) for (const segment of line.segments) out.add(segment);
    }
    return out;
  });
}

/** The outermost line at the top and at the bottom of a page; two where the outermost is a page number. */
function marginLines({ segments, height }: FurniturePage): MarginLine[] {
  const lines = visualLines(segments.filter((segment) => !isTypedRule(segment)));
  const top = lines.filter((line) => line.every((segment) => bottom(segment.box) < NUMBER_BAND * height));
  const low = lines.filter((line) => line.every((segment) => segment.box.y > (1 - NUMBER_BAND) * height)).reverse();
  return [...outermost(top, 'top', height), ...outermost(low, 'bottom', height)];
}

function outermost(lines: readonly Segment[][], place: 'top' | 'bottom', height: number): MarginLine[] {
  const made = lines.slice(0, 2).map((segments) => ({ segments, place, text: fold(segments.map(segmentText).join(' ')).replace(/\d+/gu, '').trim() }));
  const outer = made[0] && isPageNumber(made[0]) ? made : made.slice(0, 1);
  return outer.filter((line) => isPageNumber(line) || line.segments.every(({ box }) => bottom(box) < HEAD_BAND * height || box.y > (1 - HEAD_BAND) * height));
}

/** A number alone on its line: `2`, `- 2 -`, `2/5`, `Trang 2`, `Trang 2/5`. */
function isPageNumber({ segments }: MarginLine): boolean {
  const text = segments.map(segmentText).join(' ');
  return /^[-–—.|\s]*(trang\s*)?\d{1,4}(\s*[/|]\s*\d{1,4})?[-–—.|\s]*$/iu.test(text);
}

/** Longest page number that may have been misread as letters, and how far (in its heights) pages shift on the glass. */
const LONGEST_MISREAD = 2;
const PLACE_SHIFT = 2.5;

/** One or two letters alone where another page has its number: a digit that was misread. */
function isMisreadNumber(line: MarginLine, other: MarginLine): boolean {
  if (line.place !== other.place || !isPageNumber(other) || line.segments.length !== 1 || other.segments.length !== 1) return false;
  const [own, number] = [line.segments[0]!, other.segments[0]!];
  const reach = PLACE_SHIFT * number.box.height;
  return segmentText(own).length <= LONGEST_MISREAD && Math.abs(middleX(own.box) - middleX(number.box)) < reach && Math.abs(own.box.y - number.box.y) < reach;
}

/** The official gazette's running head: `CÔNG BÁO/Số 286/Ngày 27-05-2026`. Source: Nghị định 78/2025/NĐ-CP, on Công báo. */
function isGazetteHead({ segments, place }: MarginLine): boolean {
  return place === 'top' && /^(\d+ )?cong bao ?\/ ?so/u.test(fold(segments.map(segmentText).join(' ')));
}

/** The same words at the same edge of another page; numbers may differ. Letterheads do not count. */
function isSameHead(line: MarginLine, other: MarginLine): boolean {
  if (line.place !== other.place || line.text.length < 4 || Math.abs(line.text.length - other.text.length) > HEAD_DIFFERENCE * line.text.length) return false;
  if (mottoStart(line.text.split(' ')) >= 0 || Math.abs(topOf(line) - topOf(other)) > line.segments[0]!.box.height) return false;
  return distance(line.text, other.text) <= HEAD_DIFFERENCE * line.text.length;
}

function topOf(line: MarginLine): number {
  return Math.min(...line.segments.map((segment) => segment.box.y));
}

/** A line drawn with underscores or dashes. */
function isTypedRule(segment: Segment): boolean {
  return /^[_\-–—=~\s]{3,}$/u.test(segmentText(segment));
}
