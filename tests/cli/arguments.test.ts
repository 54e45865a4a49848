import { describe, expect, it } from 'vitest';
import { parsePages } from '../../src/cli/options.js';
import { runCli } from './run-cli.js';

describe('page lists', () => {
  it.each([
    ['7', [{ first: 7, last: 7 }]],
    ['1-3,7', [{ first: 1, last: 3 }, { first: 7, last: 7 }]],
    [' 2 - 4 , 6 ', [{ first: 2, last: 4 }, { first: 6, last: 6 }]],
    ['5-', [{ first: 5, last: Infinity }]],
  ])('reads %j', (list, pages) => {
    expect(parsePages(list)).toEqual(pages);
  });

  it.each(['', '0', '3-1', '1,,2', 'a', '-3', '1.5'])('refuses %j', (list) => {
    expect(() => parsePages(list)).toThrow();
  });
});

describe('wrong arguments', () => {
  it.each([
    ['no file at all', [], /missing required argument/u],
    ['an unknown option', ['--oc', 'x.txt'], /unknown option '--oc'.*--ocr/u],
    ['an impossible choice', ['--ocr', 'maybe', 'x.txt'], /--ocr.*auto, always, never/u],
    ['a page list that is none', ['--pages', '3-1', 'x.txt'], /--pages.*1-3,7/u],
    ['indentation of several documents', ['--pretty', 'a.txt', 'b.txt'], /--pretty.*one a line/u],
  ])('%s ends with code 2 and one line', async (_, args, line) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('help and version', () => {
  it('names every command and the exit codes on standard output', async () => {
    const { code, stdout, stderr } = await runCli(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const word of ['text', 'restore', 'schema', '--pages', '--ocr', 'Exit codes']) expect(stdout).toContain(word);
  });

  it('prints the version of the package', async () => {
    const { code, stdout } = await runCli(['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it('answers --help quickly, since nothing heavy is loaded for it', async () => {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const start = performance.now();
      await runCli(['--help']);
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(400); // 200 ms on an idle machine; tests share it
  });
});
