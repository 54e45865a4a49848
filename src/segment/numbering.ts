/** Gaps and duplicates in the numbers and letters of lists. */
import type { Finding } from '../document/model.js';
import type { Branch } from './tree.js';

/** Findings for every list of a tree. Letters count a, b, c, d, đ, e, g …. */
export function numberingFindings(branches: readonly Branch[]): readonly Finding[] {
  const last = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { paragraph, children } of branches) {
    const marker = paragraph.marker;
    if (marker && marker.value !== null && marker.family !== 'bullet' && marker.family !== 'appendix') {
      const before = last.get(marker.style);
      const problem = before === undefined ? null : marker.value === before ? 'numbering-duplicate' : marker.value > before + 1 ? 'numbering-gap' : null;
      if (problem) findings.push({ code: problem, severity: 'warning', values: { marker: marker.text }, range: paragraph.range });
      last.set(marker.style, marker.value);
    }
    findings.push(...numberingFindings(children));
  }
  return findings;
}
