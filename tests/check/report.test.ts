import { describe, expect, it } from 'vitest';
import { REPORTERS } from '../../src/report/index.js';
import { lineFinder } from '../../src/report/json-lines.js';
import { jsonPath, type Report } from '../../src/report/report.js';

const REPORT: Report = {
  command: 'check',
  items: [
    { name: 'a/good.txt', scores: [], findings: [] },
    {
      name: 'a/bad, 100%.pdf', scores: [], findings: [
        { rule: 'lost-tasks', level: 'error', message: 'lost task: “<A & "B">”\u0007', details: ['x: 1 -> 2'], file: 'kế hoạch/expected.json', line: 12, path: '$.tasks[3]' },
        { rule: 'stale-recording', level: 'warning', message: 'stale', details: [], file: 'kế hoạch/expected.json', line: null, path: '$' },
        { rule: 'changed-tasks', level: 'note', message: 'within what is allowed', details: [], file: 'f.json', line: 1, path: '$' },
      ],
    },
  ],
  scores: [{ kind: 'tasks', expected: 4, actual: 3, score: 0.857 }],
};

describe('reporters', () => {
  it('text: what a person needs, without notes', () => {
    expect(REPORTERS.text(REPORT)).toBe(`ok     a/good.txt
FAILED a/bad, 100%.pdf
  lost task: “<A & "B">”\uFFFD
      x: 1 -> 2
      at kế hoạch/expected.json:12 $.tasks[3]
  warning: stale
      at kế hoạch/expected.json $

kind            expected     found     score
tasks                  4         3     0.857

2 looked at, 1 failed
`);
  });

  it('json: the report itself', () => {
    expect(JSON.parse(REPORTERS.json(REPORT))).toEqual(REPORT);
  });

  it('junit: a case an item, with nothing that XML forbids', () => {
    const xml = REPORTERS.junit(REPORT);
    expect(xml).toContain('<testsuite name="plan-extract check" tests="2" failures="1">');
    expect(xml).toContain('<testcase classname="plan-extract" name="a/good.txt"/>');
    expect(xml).toContain('<failure message="lost task: “&lt;A &amp; &quot;B&quot;&gt;”\uFFFD">');
    expect(xml).toContain('<system-err>stale');
  });

  it('github: a command a finding, on its line, escaped', () => {
    expect(REPORTERS.github(REPORT)).toBe(
      '::error file=kế hoạch/expected.json,line=12,title=a/bad%2C 100%25.pdf%3A lost-tasks::lost task: “<A & "B">”\u0007%0Ax: 1 -> 2\n'
      + '::warning file=kế hoạch/expected.json,title=a/bad%2C 100%25.pdf%3A stale-recording::stale\n');
  });

  it('sarif: results that point to rules, files and lines', () => {
    const log = JSON.parse(REPORTERS.sarif(REPORT)) as { version: string; runs: { results: unknown[] }[] };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]!.results).toHaveLength(3);
    expect(log.runs[0]!.results[0]).toMatchObject({
      ruleId: 'lost-tasks', ruleIndex: 1, level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'k%E1%BA%BF%20ho%E1%BA%A1ch/expected.json' }, region: { startLine: 12 } } }],
    });
  });
});

describe('places in JSON', () => {
  it('are found by path, the nearest parent standing in for what is not there', () => {
    const lineOf = lineFinder('{\n  "a": [\n    1,\n    { "b": 2 }\n  ]\n}');
    expect([['a', 1, 'b'], ['a', 1, 'c'], ['a', 9], ['x'], []].map(lineOf)).toEqual([4, 4, 2, 1, 1]);
  });

  it('are written as JSON paths', () => {
    expect(jsonPath(['tasks', 3, 'agencies', 'reported-to', 0])).toBe('$.tasks[3].agencies["reported-to"][0]');
  });
});
