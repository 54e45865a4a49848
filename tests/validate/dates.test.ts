import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, isDuration, isEdtf } from '../../src/validate/dates.js';

describe('dates', () => {
  it.each([
    '2024', '2024-02', '2024-02-29', '2025-33', '2025-36', '2025-40', '2025-41', '2025-06~', '2021/2025', '2025-36/2026-33',
    '../2023-06-20', '2027/..', '../2025-33', '2024-01-01/2024-01-01',
  ])('%s exists', (text) => {
    expect(isEdtf(text)).toBe(true);
  });

  it.each([
    '', '24', '2024-00', '2024-13', '2024-02-30', '2023-02-29', '2025-37', '2025-33-01', '2025/2024', '2024-12-31/2024-12-30', '../..', '2024/2025/2026',
    'quý I', '2024-2', ' 2024',
  ])('%j does not', (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  it('a day exists if the calendar has it', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
      const date = new Date(Date.UTC(year, month - 1, day));
      const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
      expect(isDay(text)).toBe(real);
    }));
  });
});

it.each([['P15D', true], ['P2W', true], ['PT24H', true], ['P1Y6M', true], ['P', false], ['P1DT', false], ['15D', false], ['P-1D', false]])(
  'the duration %s is well formed: %s', (text, good) => {
    expect(isDuration(text)).toBe(good);
  });
