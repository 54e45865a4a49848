/** Headings whose title stands on the lines below their marker: `Phần I` / `MỤC ĐÍCH`, `PHỤ LỤC` / `DANH MỤC …`. */
import type { SourceText } from '../document/source-text.js';
import type { Paragraph } from './paragraphs.js';
import { isCapitals } from '../vietnamese/index.js';

const LONGEST_TITLE_LINE = 300;

/** Joins such titles to their markers and leaves out the `(Kèm theo …)` notes under them, and footnotes. */
export function joinTitles(source: SourceText, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const out: Paragraph[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    let paragraph = paragraphs[i]!;
    const family = paragraph.marker?.family;
    if (family === 'appendix' || ((family === 'part' || family === 'chapter' || family === 'division') && paragraph.text === '')) {
      let lines = family === 'appendix' ? 4 : 2;
      while (lines-- > 0 && i + 1 < paragraphs.length) {
        const next = paragraphs[i + 1]!;
        if (isAttachmentNote(next.text)) {
          i++;
          continue;
        }
        if (!isTitleLine(paragraph, next)) break;
        paragraph = withTitle(source, paragraph, next);
        i++;
      }
    }
    if (paragraph.marker !== null || !(isAttachmentNote(paragraph.text) || isFootnote(paragraph.text))) out.push(paragraph);
  }
  return out;
}

function isTitleLine(heading: Paragraph, next: Paragraph): boolean {
  if (next.marker !== null || next.row !== null || next.text.length > LONGEST_TITLE_LINE || next.text === '') return false;
  if (isCapitals(next.text)) return true;
  return !/[.;:]$/u.test(next.text) && !/^\(/u.test(next.text) && (heading.text === '' || /^\p{Ll}/u.test(next.text));
}

function withTitle(source: SourceText, heading: Paragraph, line: Paragraph): Paragraph {
  const start = heading.text === '' ? line.content.start : heading.content.start;
  const content = { start, end: line.content.end };
  return { ...heading, range: { start: heading.range.start, end: line.range.end }, content, text: source.passage(content).text };
}

/** `(Kèm theo Quyết định số …)` */
export function isAttachmentNote(text: string): boolean {
  return /^\(\s*(?:ban hành\s+)?kèm theo/iu.test(text);
}

function isFootnote(text: string): boolean {
  return /^\[\d{1,3}\]\s/u.test(text);
}
