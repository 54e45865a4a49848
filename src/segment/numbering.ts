/** Gaps and duplicates in the numbers and letters of lists. */
import type { Finding } from '../document/model.js';
import type { Paragraph } from './paragraphs.js';
import type { Branch } from './tree.js';

/** Findings for every list of a tree, in reading order. Letters count a, b, c, d, đ, e, g …. */
export function numberingFindings(branches: readonly Branch[]): readonly Finding[] {
  const findings: Finding[] = [];
  const lists: (readonly Branch[])[] = [branches];
  for (let list = lists.pop(); list; list = lists.pop()) {
    const last = new Map<string, number>();
    for (const { paragraph, children } of list) {
      const code = problemOf(paragraph, last);
      if (code) findings.push({ code, severity: code === 'numbering-repaired' ? 'info' : 'warning', values: { marker: paragraph.marker!.text }, range: paragraph.range });
      if (children.length > 0) lists.push(children);
    }
  }
  return findings.sort((a, b) => a.range!.start - b.range!.start);
}

/** What is wrong with a paragraph's number after the numbers before it in its list. @param last The last number by style; is brought up to date. */
function problemOf({ marker }: Paragraph, last: Map<string, number>): 'numbering-gap' | 'numbering-duplicate' | 'numbering-repaired' | null {
  if (!marker || marker.text === '' || marker.value === null || marker.family === 'bullet' || marker.family === 'appendix') return null;
  const before = last.get(marker.style);
  last.set(marker.style, marker.value);
  if (marker.broken) return 'numbering-repaired';
  if (before === undefined || marker.value < before) return null;
  if (marker.value === before) return 'numbering-duplicate';
  return marker.value > before + 1 ? 'numbering-gap' : null;
}
