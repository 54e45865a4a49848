import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { fixturePath } from '../fixtures/fixtures.js';
import { PROGRAM } from './run-cli.js';

describe('Ctrl-C', () => {
  it.each([
    ['while standard input is awaited', ['-'], 1_000],
    ['while a page is recognised', [fixturePath('ke-hoach-xa', 'scan-200dpi-seal.pdf')], 2_000],
  ])('%s ends with code 130, soon and without output', async (_, args, after) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => { stdout += chunk.toString(); });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    await delay(after);
    const asked = performance.now();
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(performance.now() - asked).toBeLessThan(8_000);
    expect(stdout).toBe('');
  });
});
