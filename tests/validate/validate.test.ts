import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/contract/schema.js';
import { extractPlan } from '../../src/pipeline.js';
import { jsonPath } from '../../src/report/report.js';
import { validatePlan } from '../../src/validate/validate.js';
import { folderWith } from '../batch/folders.js';
import { runCli } from '../cli/run-cli.js';

const TEXT = 'KẾ HOẠCH\nNHIỆM VỤ\nCông an xã tuần tra\n(Đơn vị chủ trì: Công an xã)\nvà báo cáo trước ngày 20/4/2024.\fđạt tối thiểu\n90% hộ theo 52-\nCT/TW';

/** Where some words stand in the text, on which page. */
function span(words: string, page = 1): { page: number; start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { page, start, end: start + words.length };
}

function plan(): Plan {
  const secondPage = TEXT.indexOf('\f') + 1;
  return {
    schemaVersion: '1.0',
    source: { file: 'a.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', pageCount: 2 },
    pages: [
      { number: 1, origin: 'plain-text', start: 0, end: secondPage - 1, width: null, height: null, confidence: 1, restored: 0 },
      { number: 2, origin: 'plain-text', start: secondPage, end: TEXT.length, width: null, height: null, confidence: 1, restored: 0 },
    ],
    text: TEXT,
    document: {
      type: null, number: null, issuer: null, place: null, date: '2024-03', title: null, period: '2024', signatory: null, recipients: [],
      references: [{ id: 'r1', type: 'CT', number: '52-CT/TW', date: null, issuer: null, raw: '52-CT/TW', span: span('52-\nCT/TW', 2) }],
    },
    sections: [
      { id: 's1', marker: null, level: 1, title: 'NHIỆM VỤ', kind: 'tasks', parent: null, span: span('NHIỆM VỤ') },
      { id: 's1.1', marker: null, level: 2, title: 'Công an xã', kind: 'tasks', parent: 's1', span: span('Công an xã') },
    ],
    tasks: [{
      id: 't1', text: 'Công an xã tuần tra và báo cáo trước ngày 20/4/2024.', section: 's1', origin: 'outline',
      agencies: [{ agency: 'a1', role: 'lead', inherited: false }], deadlines: ['d1'], targets: ['g1'], product: null,
      span: span(TEXT.slice(TEXT.indexOf('Công an xã'), secondPage - 1)), confidence: 1,
    }],
    targets: [{
      id: 'g1', raw: 'tối thiểu 90%', indicator: 'hộ', comparator: '>=', value: 90, unit: '%', baseline: null, section: null,
      span: span('tối thiểu\n90%', 2),
    }],
    deadlines: [{
      id: 'd1', raw: 'trước ngày 20/4/2024', kind: 'by', edtf: '../2024-04-20', start: null, end: '2024-04-20', rrule: null, duration: null,
      anchor: null, inferred: false, span: span('trước ngày 20/4/2024'),
    }],
    agencies: [{ id: 'a1', name: 'Công an xã', aliases: [], group: false, mentions: 2 }],
    diagnostics: [{ code: 'x', severity: 'info', message: 'x', span: span('KẾ HOẠCH') }],
  };
}

describe('a plan', () => {
  it('that keeps the contract has no problems', () => {
    expect(validatePlan(plan())).toEqual([]);
  });

  it.each<[string, (plan: Plan) => void, string, string]>([
    ['a value of the wrong type', (p) => { (p as { text: unknown }).text = 1; }, 'schema', '$.text'],
    ['an unknown role', (p) => { (p.tasks[0]!.agencies[0] as { role: string }).role = 'boss'; }, 'schema', '$.tasks[0].agencies[0].role'],
    ['an id given twice', (p) => { p.agencies.push({ ...p.agencies[0]! }); }, 'duplicate-id', '$.agencies[1].id'],
    ['an agency that is not there', (p) => { p.tasks[0]!.agencies[0]!.agency = 'a9'; }, 'unknown-id', '$.tasks[0].agencies[0].agency'],
    ['a deadline that is not there', (p) => { p.tasks[0]!.deadlines.push('d9'); }, 'unknown-id', '$.tasks[0].deadlines[1]'],
    ['a target that is not there', (p) => { p.targets.pop(); }, 'unknown-id', '$.tasks[0].targets[0]'],
    ['a section that is not there', (p) => { p.targets[0]!.section = 's9'; }, 'unknown-id', '$.targets[0].section'],
    ['a section before its parent', (p) => { p.sections.reverse(); }, 'parent-order', '$.sections[0].parent'],
    ['an agency named twice in a role', (p) => { p.tasks[0]!.agencies.push({ agency: 'a1', role: 'lead', inherited: true }); }, 'repeated-agency', '$.tasks[0].agencies[1]'],
    ['a span beyond the text', (p) => { p.tasks[0]!.span.end = 9999; }, 'span-range', '$.tasks[0].span'],
    ['a span on another page', (p) => { p.deadlines[0]!.span.page = 2; }, 'span-page', '$.deadlines[0].span.page'],
    ['a box on no page', (p) => { p.deadlines[0]!.span.boxes = [{ page: 3, x: 0, y: 0, width: 1, height: 1 }]; }, 'span-page', '$.deadlines[0].span.boxes[0]'],
    ['a deadline whose span says something else', (p) => { p.deadlines[0]!.span.start++; }, 'span-text', '$.deadlines[0].span'],
    ['a target whose span says more', (p) => { p.targets[0]!.span.start -= 4; }, 'span-text', '$.targets[0].span'],
    ['a task with words that its span lacks', (p) => { p.tasks[0]!.text += ' Hết'; }, 'span-text', '$.tasks[0].span'],
    ['a task with words out of order', (p) => { p.tasks[0]!.text = 'báo cáo tuần tra'; }, 'span-text', '$.tasks[0].span'],
    ['a day that no calendar has', (p) => { p.deadlines[0]!.end = '2024-04-31'; }, 'unreal-date', '$.deadlines[0].end'],
    ['a period that ends before it begins', (p) => { p.document.period = '2025/2024'; }, 'unreal-date', '$.document.period'],
    ['a recurrence that is none', (p) => { p.deadlines[0]!.rrule = 'FREQ=SOMETIMES'; }, 'bad-recurrence', '$.deadlines[0].rrule'],
    ['a duration that is none', (p) => { p.deadlines[0]!.duration = '15 days'; }, 'bad-duration', '$.deadlines[0].duration'],
    ['a gap between pages', (p) => { p.pages[1]!.start++; }, 'page-range', '$.pages[1]'],
    ['text after the last page', (p) => { p.text += 'x'; }, 'page-range', '$.pages[1].end'],
    ['a page that the file has not', (p) => { p.source.pageCount = 1; }, 'page-number', '$.pages[1].number'],
  ])('with %s has that problem, at its place', (_, spoil, rule, path) => {
    const spoilt = plan();
    spoil(spoilt);
    const problems = validatePlan(spoilt).map((problem) => [problem.rule, jsonPath(problem.path)]);
    expect(problems).toContainEqual([rule, path]);
  });
});

describe('what the program itself writes', () => {
  const fixtures = new URL('../../fixtures/', import.meta.url).pathname;
  const documents = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => /(?:input\.txt|digital\.pdf)$/u.test(name));

  it.each(documents)('keeps the contract: %s', async (name) => {
    const plan = await extractPlan({ name, bytes: readFileSync(join(fixtures, name)) });
    expect(validatePlan(plan)).toEqual([]);
  });
});

describe('plan-extract validate', () => {
  it('says nothing is wrong with good plans, one or many a file', async () => {
    const folder = folderWith({ 'one.json': JSON.stringify(plan(), null, 2), 'many.ndjson': `${JSON.stringify(plan())}\n${JSON.stringify(plan())}\n` });
    const { code, stdout } = await runCli(['validate', join(folder, 'one.json'), join(folder, 'many.ndjson')]);
    expect({ code, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({ code: 0, last: '3 looked at, 0 failed' });
  });

  it('names file, line and JSON path of what is wrong, with code 1', async () => {
    const bad = plan();
    bad.tasks[0]!.deadlines = ['d9'];
    const folder = folderWith({ 'bad.json': JSON.stringify(bad, null, 2) });
    const { code, stdout } = await runCli(['validate', join(folder, 'bad.json')]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/nothing has the id d9\n\s+at .*bad\.json:\d+ \$\.tasks\[0\]\.deadlines\[0\]/u);
  });

  it.each([['no JSON', '{'], ['an empty list', '[]'], ['an NDJSON with a broken line', '{}\n{"a"']])('finds fault with %s', async (_, text) => {
    expect((await runCli(['validate', '-'], { input: text })).code).toBe(1);
  });

  it('ends with code 2 if a file is missing', async () => {
    expect((await runCli(['validate', 'nowhere.json'])).code).toBe(2);
  });
});
