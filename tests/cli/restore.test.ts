import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');
const UNMARKED = 'UY BAN NHAN DAN XA TAN HOA\n\n  Ke hoach phong, chong thien tai nam 2024\n';

describe('plan-extract restore', () => {
  it('gives marks back and keeps lines and indentation', async () => {
    const { code, stdout, stderr } = await runCli(['restore'], { input: UNMARKED });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('ỦY BAN NHÂN DÂN XÃ TÂN HÒA\n\n  Kế hoạch phòng, chống thiên tai năm 2024\n');
  });

  it('leaves a right text as it is, byte for byte', async () => {
    const file = join(FIXTURES, 'ke-hoach-xa', 'input.txt');
    const { stdout } = await runCli(['restore', file]);
    expect(stdout).toBe(readFileSync(file, 'utf8'));
  });

  it('shows each change with its line and certainty with --explain', async () => {
    const { code, stdout } = await runCli(['restore', '--explain'], { input: UNMARKED });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1: NHAN → NHÂN {2}\d+ %/mu);
    expect(stdout).toMatch(/^3: hoach → hoạch/mu);
    expect(stdout).not.toContain('\u001b[');
  });

  it('refuses what is no text', async () => {
    const { code, stdout, stderr } = await runCli(['restore', join(FIXTURES, 'thong-bao-huyen', 'scan-page.jpg')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/not UTF-8 text.*plan-extract text/u);
  });
});
