import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeBrokenFiles } from './broken-files.js';
import { runCli } from './run-cli.js';

let files: Awaited<ReturnType<typeof writeBrokenFiles>>;

beforeAll(async () => {
  files = await writeBrokenFiles(mkdtempSync(join(tmpdir(), 'broken-')));
});

const CASES: readonly (readonly [what: string, file: keyof typeof files, options: readonly string[], words: RegExp])[] = [
  ['a file that is not there', 'missing', [], /no such file/u],
  ['a folder', 'folder', [], /folder.*batch/u],
  ['an empty file', 'empty', [], /empty/u],
  ['a file that is no document', 'binary', [], /PDF, PNG, JPEG, TIFF/u],
  ['an encrypted PDF', 'encrypted', [], /--password/u],
  ['an encrypted PDF with the wrong password', 'encrypted', ['--password', 'sai'], /password/u],
  ['a truncated PDF', 'truncated', [], /damaged|truncated/u],
  ['a corrupt PDF', 'corrupt', [], /damaged|corrupt/u],
  ['a PDF without pages', 'pageless', [], /no pages/u],
  ['a broken image', 'brokenImage', [], /image/u],
  ['a page that the document has not', 'good', ['--pages', '1,99'], /99/u],
];

describe('what cannot be read', () => {
  it.each(CASES)('%s ends with code 2, one clear line and nothing on standard output', async (_, file, options, words) => {
    const { code, stdout, stderr } = await runCli([files[file], ...options]);
    expect(stderr).toMatch(words);
    expect(stderr).toContain(files[file]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/u);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it.each(CASES)('%s is told in Vietnamese with --lang vi', async (_, file, options) => {
    const { code, stderr } = await runCli([files[file], ...options, '--lang', 'vi']);
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵđêệềếểễôộồốổỗơợờớởỡưựừứửữọỏõòóụủũùúịỉĩìíỵỷỹỳý]/u);
  });

  it('an encrypted PDF is read with its password', async () => {
    const { code, stderr } = await runCli([files.encrypted, '--password', 'mat-khau']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('the text command tells the same errors', async () => {
    const { code, stdout, stderr } = await runCli(['text', files.missing]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('no such file');
  });

  it('several files that all fail end with code 2', async () => {
    const { code, stdout, stderr } = await runCli([files.missing, files.empty]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });
});
