/** GitHub Actions' workflow commands, which become annotations on the lines of a pull request. */
import type { Report, ReportFinding } from './report.js';

/** One command a finding; notes are left out. */
export function githubReport({ items }: Report): string {
  return items
    .flatMap((item) => item.findings.filter(({ level }) => level !== 'note').map((finding) => command(item.name, finding)))
    .join('');
}

function command(name: string, { level, rule, message, details, file, line }: ReportFinding): string {
  const properties = { file, ...(line !== null && { line: String(line) }), title: `${name}: ${rule}` };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
  return `::${level} ${written}::${escapeData([message, ...details].join('\n'))}\n`;
}

/** Escapes as the runner's toolkit defines them. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
