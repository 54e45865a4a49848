import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { expectedSchema, type Expected } from '../../src/check/expected.js';
import type { Report } from '../../src/report/report.js';
import { folderWith, letter } from '../batch/folders.js';
import { runCli } from '../cli/run-cli.js';

/** A folder of fixtures whose expected files are what the program finds today. */
async function fixtures(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = folderWith(files);
  const { code, stderr } = await runCli(['check', folder, '--update']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return folder;
}

function edit(file: string, change: (expected: Expected) => void): void {
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected;
  change(expected);
  writeFileSync(file, JSON.stringify(expected, null, 2));
}

async function check(...args: string[]): Promise<{ code: number | null; report: Report }> {
  const { code, stdout } = await runCli(['check', ...args, '--reporter', 'json']);
  return { code, report: JSON.parse(stdout) as Report };
}

describe('plan-extract check', () => {
  it('finds fixtures that are folders and fixtures that are pairs of files, and passes what agrees', async () => {
    const folder = await fixtures({ 'a/input.txt': letter(1), 'b/deep/input.txt': letter(2), 'c/input.md': letter(3) });
    writeFileSync(join(folder, 'pair.txt'), letter(1));
    copyFileSync(join(folder, 'a', 'expected.json'), join(folder, 'pair.expected.json'));
    const { code, report } = await check(folder);
    expect(report.items.map(({ name }) => name)).toEqual(['pair/pair.txt', 'a/input.txt', 'b/deep/input.txt', 'c/input.md']);
    expect(code).toBe(0);
  });

  it('takes the folder itself for a fixture if it is one', async () => {
    const folder = await fixtures({ 'a/input.txt': letter(1) });
    expect((await check(join(folder, 'a'))).report.items.map(({ name }) => name)).toEqual(['a/input.txt']);
  });

  it('tells each fact that differs, on its line, with code 1', async () => {
    const folder = await fixtures({ 'a/input.txt': letter(1) });
    const file = join(folder, 'a', 'expected.json');
    edit(file, (expected) => { expected.diagnostics = [...(expected.diagnostics ?? []), 'impossible-date']; });
    const { code, report } = await check(folder);
    expect(code).toBe(1);
    const [finding] = report.items[0]!.findings;
    expect(finding).toMatchObject({ rule: 'lost-diagnostics', level: 'error', file });
    expect(readFileSync(file, 'utf8').split('\n')[finding!.line! - 1]).toContain('impossible-date');
  });

  it('lets differences pass within thresholds, from the command line or for one input', async () => {
    const folder = await fixtures({ 'a/input.txt': letter(1), 'a/scan.txt': letter(1) });
    edit(join(folder, 'a', 'expected.json'), (expected) => { expected.references = [{ number: '1/KH-UBND' }]; });
    expect((await check(folder)).code).toBe(1);
    expect((await check(folder, '--min', 'references=0')).code).toBe(0);
    expect((await check(folder, '--min', 'all=0')).code).toBe(0);
    expect((await check(folder, '--min', 'all=0', '--min', 'references=0.5')).code).toBe(1);
    writeFileSync(join(folder, 'a', 'check.json'), JSON.stringify({ inputs: { 'scan.txt': { min: { references: 0 } } } }));
    const { report } = await check(folder);
    expect(report.items.map(({ findings }) => findings.map(({ level }) => level))).toEqual([['error'], ['note']]);
  });

  it('checks only what is asked for', async () => {
    const folder = await fixtures({ 'a/input.txt': letter(1), 'b/input.txt': letter(2) });
    expect((await check(folder, '--only', 'b/')).report.items.map(({ name }) => name)).toEqual(['b/input.txt']);
    expect((await runCli(['check', folder, '--only', 'c/'])).code).toBe(2);
  });

  it('updates expected files, but no parts that they leave out, and is then content', async () => {
    const folder = await fixtures({ 'a/input.txt': letter(1) });
    const file = join(folder, 'a', 'expected.json');
    expect(expectedSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).success).toBe(true);
    writeFileSync(file, JSON.stringify({ sections: [], diagnostics: ['x'] }));
    await runCli(['check', folder, '--update']);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toEqual(['sections', 'diagnostics']);
    expect((await check(folder)).code).toBe(0);
  });

  it('asks for an expected file where there is none', async () => {
    const { code, report } = await check(folderWith({ 'a/input.txt': letter(1) }));
    expect(code).toBe(1);
    expect(report.items[0]!.findings[0]!.rule).toBe('no-expected-file');
  });

  it('reports a document that cannot be read as a finding, not as a failure', async () => {
    const { code, report } = await check(folderWith({ 'a/input.pdf': '%PDF-1.7', 'a/expected.json': '{}' }));
    expect(code).toBe(1);
    expect(report.items[0]!.findings[0]!.rule).toBe('pdf-damaged');
  });

  it.each([
    ['no fixtures', folderWith({}), /no fixtures/u],
    ['no folder', 'nowhere', /no such folder/u],
    ['an expected file that is not JSON', folderWith({ 'a/input.txt': 'x', 'a/expected.json': '{' }), /expected\.json/u],
    ['an expected file with an unknown key', folderWith({ 'a/input.txt': 'x', 'a/expected.json': '{"task":[]}' }), /task/u],
  ])('ends with code 2 where there are/is %s', async (_, folder, line) => {
    const { code, stderr } = await runCli(['check', folder]);
    expect(code).toBe(2);
    expect(stderr).toMatch(line);
  });
});

describe('recorded pages', () => {
  const scan = new URL('../../fixtures/thong-bao-huyen/scan-page.jpg', import.meta.url);

  it('are replayed while they hold, and never silently when they do not', async () => {
    const folder = folderWith({ 'a/scan.jpg': readFileSync(scan), 'a/expected.json': '{"document":{"type":"TB"}}' });
    const recording = join(folder, 'a', 'recorded', 'scan.jpg.json.gz');
    expect((await check(folder, '--record')).code).toBe(0);
    expect(existsSync(recording)).toBe(true);

    // A recording that says something else than the page proves that it is what is read.
    const recorded = JSON.parse(gunzipSync(readFileSync(recording)).toString()) as { read: { pages: unknown[] } };
    const whole = readFileSync(recording);
    recorded.read.pages = [];
    writeFileSync(recording, gzipSync(JSON.stringify(recorded)));
    expect((await check(folder)).report.items[0]!.findings).toMatchObject([{ rule: 'lost-header' }]);
    writeFileSync(recording, whole);
    expect((await check(folder)).report.items[0]!.findings).toEqual([]);

    writeFileSync(join(folder, 'a', 'scan.jpg'), Buffer.concat([readFileSync(scan), Buffer.from('x')]));
    const { code, report } = await check(folder);
    expect(code).toBe(0);
    expect(report.items[0]!.findings).toMatchObject([{ rule: 'stale-recording', level: 'warning' }]);
  }, 120_000);
});
