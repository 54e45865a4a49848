/** JUnit's XML, which CI systems read: an item is a test case. */
import { passes, type Report, type ReportFinding, type ReportItem } from './report.js';

/** One test suite named after the command. */
export function junitReport({ command, items }: Report): string {
  const failures = items.filter((item) => !passes(item)).length;
  const suite = `<testsuite name="plan-extract ${command}" tests="${items.length}" failures="${failures}">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', suite, ...items.map(testCase), '</testsuite>', '</testsuites>', ''].join('\n');
}

function testCase(item: ReportItem): string {
  const open = `<testcase classname="plan-extract" name="${escape(item.name)}"`;
  const errors = item.findings.filter(({ level }) => level === 'error');
  const warnings = item.findings.filter(({ level }) => level === 'warning');
  if (errors.length + warnings.length === 0) return `${open}/>`;
  const failure = errors.length === 0 ? ''
    : `<failure message="${escape(errors[0]!.message)}">${escape(errors.map(asText).join('\n'))}</failure>`;
  const output = warnings.length === 0 ? '' : `<system-err>${escape(warnings.map(asText).join('\n'))}</system-err>`;
  return `${open}>${failure}${output}</testcase>`;
}

function asText({ message, details, file, line, path }: ReportFinding): string {
  return [message, ...details, `at ${file}${line === null ? '' : `:${line}`} ${path}`].join('\n  ');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };

/** XML 1.0 has no other control characters at all, so that they are shown as U+FFFD. */
function escape(text: string): string {
  return text.replace(/[&<>"\n\t]/gu, (character) => ENTITIES[character]!).replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
