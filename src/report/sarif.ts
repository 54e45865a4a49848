/** SARIF 2.1.0 (OASIS), which code scanning services read. */
import { sep } from 'node:path';
import { VERSION } from '../version.js';
import type { Report, ReportFinding } from './report.js';

/** One run with all findings, notes too. */
export function sarifReport({ command, items }: Report): string {
  const findings = items.flatMap((item) => item.findings.map((finding) => ({ name: item.name, finding })));
  const rules = [...new Set(findings.map(({ finding }) => finding.rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'plan-extract', version: VERSION, rules: rules.map((id) => ({ id })) } },
      automationDetails: { id: `plan-extract/${command}/` },
      results: findings.map(({ name, finding }) => result(name, finding, rules)),
    }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(name: string, { rule, level, message, details, file, line, path }: ReportFinding, rules: readonly string[]): object {
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level,
    message: { text: [`${name}: ${message}`, ...details].join('\n') },
    locations: [{
      physicalLocation: {
        artifactLocation: { uri: file.split(sep).map(encodeURIComponent).join('/') },
        ...(line !== null && { region: { startLine: line } }),
      },
      logicalLocations: [{ fullyQualifiedName: path }],
    }],
  };
}
