import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/document/plain-text.js';
import { wordConfidence } from '../../src/document/word-confidence.js';

const [word] = plainWords('phường') as [ReturnType<typeof plainWords>[number]];
const stated = (confidence: number): number => wordConfidence({ ...word, confidence });

describe('wordConfidence', () => {
  it('is certain of text that was not recognised', () => {
    expect(wordConfidence(word)).toBe(1);
  });

  it('trusts clear print more than the recogniser does, and hardly legible words as little', () => {
    expect(stated(0.96)).toBeGreaterThan(0.99);
    expect(stated(0.8)).toBeGreaterThan(0.85);
    expect(stated(0.3)).toBeLessThan(0.4);
  });

  it('takes the word of restoration for words that it decided', () => {
    expect(wordConfidence({ ...word, confidence: 0.4, restoration: { confidence: 0.9, runnerUp: null } })).toBe(0.9);
  });

  it('grows with what is stated and stays a share', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(share, share, (a, b) => {
      const [low, high] = [stated(Math.min(a, b)), stated(Math.max(a, b))];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(1);
    }));
  });
});
