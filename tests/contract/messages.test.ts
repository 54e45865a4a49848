import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { message, MESSAGE_CODES } from '../../src/contract/messages.js';

const SOURCES = join(import.meta.dirname, '..', '..', 'src');

/** Codes of all findings that the stages can make. */
const emitted = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(ocr|restore|segment|extract)\b.*\.ts$/u.test(file))
  .flatMap((file) => [...readFileSync(join(SOURCES, file), 'utf8').matchAll(/code: '([a-z-]+)',\s*severity/gu)].map((match) => match[1]!));

describe('the words of diagnostics', () => {
  it('are there for every finding that a stage makes', () => {
    expect(emitted.length).toBeGreaterThan(3);
    expect([...new Set(emitted)].filter((code) => !MESSAGE_CODES.includes(code))).toEqual([]);
  });

  it.each(MESSAGE_CODES)('%s: both languages use the same values', (code) => {
    const values = new Proxy({}, { get: (_, name) => `<${String(name)}>` }) as Record<string, string>;
    const used = (['en', 'vi'] as const).map((language) =>
      [...message({ code, severity: 'info', values }, language).matchAll(/<\w+>/gu)].map(([name]) => name).sort());
    expect(used[0]).toEqual(used[1]);
  });

  it('fall back to the code itself', () => {
    expect(message({ code: 'never-heard-of', severity: 'info', values: {} }, 'vi')).toBe('never-heard-of');
  });
});
