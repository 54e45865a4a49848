import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputFor } from '../../src/batch/names.js';
import { inShard, parseShard } from '../../src/batch/shard.js';

const segment = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((text) => !text.includes('/') && text !== '.' && text !== '..'),
  fc.constantFrom('a', 'a.json', 'a.json~', 'a~', '~'),
  fc.integer({ min: 230, max: 255 }).map((length) => 'x'.repeat(length)),
  fc.integer({ min: 70, max: 85 }).map((length) => 'ệ'.repeat(length)),
);
const name = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('/'));

describe('the file of a plan', () => {
  it('is another one for every name, and never a folder of another', () => {
    fc.assert(fc.property(name, name, (a, b) => {
      fc.pre(a !== b && !a.startsWith(`${b}/`) && !b.startsWith(`${a}/`));
      const [fileA, fileB] = [outputFor(a), outputFor(b)];
      expect(fileA).not.toBe(fileB);
      expect(fileA.startsWith(`${fileB}/`)).toBe(false);
    }), { numRuns: 2000 });
  });

  it('fits file systems', () => {
    fc.assert(fc.property(name, (text) => {
      for (const part of outputFor(text).split('/')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(255);
    }));
  });

  it('reads like the name where nothing speaks against it', () => {
    expect(outputFor('2024/kế hoạch.pdf')).toBe('plans/2024/kế hoạch.pdf.json');
  });
});

describe('shards', () => {
  it('share every document out once, whatever the number', () => {
    fc.assert(fc.property(name, fc.integer({ min: 1, max: 50 }), (text, count) => {
      const holders = Array.from({ length: count }, (_, i) => ({ index: i + 1, count })).filter((shard) => inShard(text, shard));
      expect(holders).toHaveLength(1);
    }));
  });

  it('are about equal', () => {
    const sizes = [1, 2, 3, 4].map((index) =>
      Array.from({ length: 4000 }, (_, i) => `folder/${i}.pdf`).filter((text) => inShard(text, { index, count: 4 })).length);
    for (const size of sizes) expect(size).toBeGreaterThan(900);
  });

  it.each([['1/1', { index: 1, count: 1 }], ['3/8', { index: 3, count: 8 }], ['0/2', null], ['3/2', null], ['1', null], ['a/b', null], ['1/0', null]])(
    '%s is read as %j', (text, shard) => {
      expect(parseShard(text)).toEqual(shard);
    });
});
