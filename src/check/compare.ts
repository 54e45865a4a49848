/** Comparing facts: which were lost, which were added, which changed, and how good that is as a number. */
import type { Expected } from './expected.js';
import { factsOf, type Fact, type FactValue } from './facts.js';
import type { FactKind } from './kinds.js';
import { foldSpace, likeness, wordOverlap } from './text-similarity.js';

export interface FieldChange {
  readonly field: string;
  readonly expected: FactValue;
  readonly actual: FactValue;
}

export interface Difference {
  readonly kind: FactKind;
  readonly change: 'added' | 'lost' | 'changed';
  /** The fact as a person would name it. */
  readonly label: string;
  /** The task that it belongs to, if it belongs to one. */
  readonly of: string | null;
  /** Where it stands in `expected.json`; for an added fact, where it would stand. */
  readonly path: readonly (string | number)[];
  /** The fields that differ; empty unless `changed`. */
  readonly fields: readonly FieldChange[];
}

/** Facts counted on both sides, and how far they agree: the sum of each pair's agreement, 0..1. */
export interface Tally {
  readonly expected: number;
  readonly actual: number;
  readonly agreement: number;
}

export type Tallies = Partial<Record<FactKind, Tally>>;

export interface Comparison {
  readonly differences: readonly Difference[];
  readonly tallies: Tallies;
}

/** Words that two facts must share to be held for the same one. */
const SAME = 0.5;

/**
 * Compares what was expected with what was found. Parts that the expected side leaves out are not compared.
 * Each fact is paired with at most one of its kind: equal ones first, then the most alike.
 */
export function compare(expected: Expected, actual: Expected): Comparison {
  const wanted = factsOf(expected);
  const got = factsOf(actual);
  const comparer = new Comparer();
  comparer.compare(wanted.facts, got.facts.filter((fact) => wanted.present.has(fact.kind) && !leftOut(fact, expected)), null);
  return comparer.result();
}

/** A score, 0..1: the share of facts that agree, over both sides (Dice's coefficient, F1 where agreement is all or nothing). */
export function score({ expected, actual, agreement }: Tally): number {
  return expected + actual === 0 ? 1 : (2 * agreement) / (expected + actual);
}

/** Adds tallies up, kind by kind. */
export function addTallies(all: readonly Tallies[]): Tallies {
  const sum: Tallies = {};
  for (const [kind, tally] of all.flatMap((tallies) => Object.entries(tallies) as [FactKind, Tally][])) {
    const { expected, actual, agreement } = sum[kind] ?? { expected: 0, actual: 0, agreement: 0 };
    sum[kind] = { expected: expected + tally.expected, actual: actual + tally.actual, agreement: agreement + tally.agreement };
  }
  return sum;
}

/** True for a header field, or the targets of tasks, that the expected side does not speak of. */
function leftOut(fact: Fact, expected: Expected): boolean {
  if (fact.kind === 'targets') return expected.targets === undefined;
  if (fact.kind !== 'header') return false;
  const [, field, part] = fact.path as readonly string[];
  const { document = {} } = expected;
  if (part === undefined) return !(field! in document);
  return document.signatory === undefined || (document.signatory !== null && !(part in document.signatory));
}

class Comparer {
  readonly #differences: Difference[] = [];
  readonly #tallies = new Map<FactKind, { expected: number; actual: number; agreement: number }>();

  compare(wanted: readonly Fact[], got: readonly Fact[], of: string | null): void {
    const partners = pair(wanted, got);
    for (const fact of wanted) this.#settle(fact, partners.get(fact), of);
    const taken = new Set(partners.values());
    for (const fact of got) {
      if (!taken.has(fact)) this.#alone(fact, 'added', of);
    }
  }

  result(): Comparison {
    return { differences: this.#differences, tallies: Object.fromEntries(this.#tallies) };
  }

  #settle(wanted: Fact, got: Fact | undefined, of: string | null): void {
    if (!got) {
      this.#alone(wanted, 'lost', of);
      return;
    }
    const fields = changedFields(wanted, got);
    const valueless = [wanted, got].map(hasNoValue);
    if (valueless[0] && valueless[1]) return;
    if (valueless[0]) this.#alone(got, 'added', of);
    else if (valueless[1]) this.#alone(wanted, 'lost', of);
    else {
      this.#count(wanted.kind, 1, 1, agreement(wanted, got, fields));
      if (fields.length > 0) this.#differences.push({ ...place(wanted, of), change: 'changed', fields });
      this.compare(wanted.parts, got.parts, wanted.identity);
    }
  }

  #alone(fact: Fact, change: 'added' | 'lost', of: string | null): void {
    if (hasNoValue(fact)) return;
    this.#count(fact.kind, change === 'lost' ? 1 : 0, change === 'added' ? 1 : 0, 0);
    this.#differences.push({ ...place(fact, of), change, fields: [] });
    // What belongs to a lost or added fact is counted with it, but not told again.
    for (const part of fact.parts) this.#count(part.kind, change === 'lost' ? 1 : 0, change === 'added' ? 1 : 0, 0);
  }

  #count(kind: FactKind, expected: number, actual: number, agreement: number): void {
    const tally = this.#tallies.get(kind) ?? { expected: 0, actual: 0, agreement: 0 };
    this.#tallies.set(kind, {
      expected: tally.expected + expected, actual: tally.actual + actual, agreement: tally.agreement + agreement,
    });
  }
}

/** A header field that is null is the absence of a fact. */
function hasNoValue(fact: Fact): boolean {
  return fact.kind === 'header' && Object.values(fact.fields).every((value) => value === null);
}

function place(fact: Fact, of: string | null): Pick<Difference, 'kind' | 'label' | 'of' | 'path'> {
  const [value] = Object.values(fact.fields);
  const label = fact.kind === 'header' ? `${fact.identity}: ${String(value)}` : foldSpace(fact.identity);
  return { kind: fact.kind, label, of, path: fact.path };
}

function pair(wanted: readonly Fact[], got: readonly Fact[]): Map<Fact, Fact> {
  const candidates: { readonly wanted: Fact; readonly got: Fact; readonly likeness: number }[] = [];
  for (const one of wanted) {
    for (const other of got) {
      if (one.kind !== other.kind) continue;
      const alike = factLikeness(one, other);
      if (alike >= SAME) candidates.push({ wanted: one, got: other, likeness: alike });
    }
  }
  const partners = new Map<Fact, Fact>();
  const taken = new Set<Fact>();
  // Sorting is stable: among equals the order of the documents decides.
  for (const { wanted: one, got: other } of candidates.sort((a, b) => b.likeness - a.likeness)) {
    if (partners.has(one) || taken.has(other)) continue;
    partners.set(one, other);
    taken.add(other);
  }
  return partners;
}

/** 0..1; 2 for equal facts, so that they find each other first. Header fields and codes are the same by name or not at all. */
function factLikeness(one: Fact, other: Fact): number {
  if (one.kind === 'header' || one.kind === 'diagnostics') return one.identity === other.identity ? 2 : 0;
  if (changedFields(one, other).length === 0) return 2;
  return wordOverlap(one.identity, other.identity);
}

function changedFields(wanted: Fact, got: Fact): FieldChange[] {
  return Object.entries(wanted.fields).flatMap(([field, expected]) => {
    const actual = got.fields[field];
    return actual === undefined || same(expected, actual) ? [] : [{ field, expected, actual }];
  });
}

function same(a: FactValue, b: FactValue): boolean {
  return typeof a === 'string' && typeof b === 'string' ? foldSpace(a) === foldSpace(b) : a === b;
}

/** Fields whose texts may agree in part; any other field agrees or does not. */
const FREE_TEXT: readonly string[] = [
  'text', 'title', 'raw', 'indicator', 'anchor', 'name', 'section', 'issuer', 'place', 'onBehalfOf', 'actingFor', 'position',
];

/** Mean agreement of the compared fields. */
function agreement(wanted: Fact, got: Fact, changes: readonly FieldChange[]): number {
  const compared = Object.keys(wanted.fields).filter((field) => got.fields[field] !== undefined).length;
  const disagreement = changes.reduce((sum, { field, expected, actual }) => {
    const partly = FREE_TEXT.includes(field) && typeof expected === 'string' && typeof actual === 'string';
    return sum + (partly ? 1 - likeness(expected, actual) : 1);
  }, 0);
  return compared === 0 ? 1 : 1 - disagreement / compared;
}
