import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageConfidence, type PageSignals } from '../../src/restore/confidence.js';

const NONE: PageSignals = { reader: 0, doubt: 0, impossible: 0, surprise: 0 };

describe('pageConfidence', () => {
  it('is certain where nothing tells of wrong words', () => {
    expect(pageConfidence(NONE)).toBe(1);
  });

  it.each(Object.keys(NONE))('falls as %s grows, and stays a share', (signal) => {
    fc.assert(fc.property(fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: 0.01, max: 20, noNaN: true }), (value, more) => {
      const [less, worse] = [value, value + more].map((amount) => pageConfidence({ ...NONE, [signal]: amount })) as [number, number];
      expect(worse).toBeGreaterThanOrEqual(0);
      expect(less).toBeLessThanOrEqual(1);
      expect(worse === 0 ? worse <= less : worse < less).toBe(true);
    }));
  });
});
