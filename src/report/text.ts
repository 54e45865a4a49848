/** For people. */
import { passes, type KindScore, type Report, type ReportFinding, type ReportItem } from './report.js';

/** One line an item, its findings under it, scores and the sum at the end. Notes are left out. */
export function textReport(report: Report): string {
  const failed = report.items.filter((item) => !passes(item)).length;
  const lines = [
    ...report.items.flatMap(itemLines),
    ...scoreLines(report.scores),
    `${report.items.length} looked at, ${failed} failed`,
  ];
  return `${lines.join('\n')}\n`;
}

function itemLines(item: ReportItem): string[] {
  const shown = item.findings.filter(({ level }) => level !== 'note');
  return [`${passes(item) ? 'ok    ' : 'FAILED'} ${item.name}`, ...shown.flatMap(findingLines)];
}

function findingLines({ level, message, details, file, line, path }: ReportFinding): string[] {
  const place = line === null ? `${file} ${path}` : `${file}:${line} ${path}`;
  return [`  ${level === 'error' ? '' : `${level}: `}${printable(message)}`, ...details.map((detail) => `      ${detail}`), `      at ${place}`];
}

/** Documents may hold terminal codes, which are to be shown and not obeyed. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}

function scoreLines(scores: readonly KindScore[]): string[] {
  if (scores.length === 0) return [];
  return [
    '',
    'kind'.padEnd(14) + 'expected'.padStart(10) + 'found'.padStart(10) + 'score'.padStart(10),
    ...scores.map(({ kind, expected, actual, score }) =>
      kind.padEnd(14) + String(expected).padStart(10) + String(actual).padStart(10) + score.toFixed(3).padStart(10)),
    '',
  ];
}
