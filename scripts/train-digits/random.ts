/** A source of numbers in [0, 1). */
export type Random = () => number;

/** A small generator of repeatable numbers (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}

export function between(least: number, most: number, random: Random): number {
  return least + (most - least) * random();
}

/** Roughly normal, mean 0, deviation 1. */
export function noise(random: Random): number {
  return (random() + random() + random() - 1.5) * 2;
}
