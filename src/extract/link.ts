/** Turns the drafts of tasks into the contract's facts, linked by id. */
import { planSpan } from '../contract/assemble.js';
import type { PlanAgency, PlanDeadline, PlanTarget, PlanTask } from '../contract/schema.js';
import type { SourceText } from '../document/source-text.js';
import type { OutlineNode } from '../segment/outline.js';
import { registerAgencies } from './agencies/registry.js';
import { findDeadlines, fromTo, type DeadlineContext, type DeadlineFact } from './deadlines/index.js';
import type { TargetFact } from './targets/index.js';
import type { TaskDraft, TimeSource } from './tasks/draft.js';
import type { Finding } from '../document/model.js';

/** A month as EDTF, no quarter or half-year. */
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

export interface LinkInput {
  readonly source: SourceText;
  readonly drafts: readonly TaskDraft[];
  /** Targets in reading order, with the heading that they stand under. */
  readonly targets: readonly { readonly fact: TargetFact; readonly heading: OutlineNode | null }[];
  /** The document's own date and period, which years are inferred from. */
  readonly issued: string | null;
  readonly period: string | null;
  /** The id of a heading's section. */
  readonly sectionId: (heading: OutlineNode | null) => string | null;
}

export interface LinkedFacts {
  readonly tasks: readonly PlanTask[];
  readonly targets: readonly PlanTarget[];
  readonly deadlines: readonly PlanDeadline[];
  readonly agencies: readonly PlanAgency[];
  /** The deadlines as found, for the checks that need more than the contract keeps. */
  readonly deadlineFacts: readonly DeadlineFact[];
  readonly findings: readonly Finding[];
}

/** Facts with ids in reading order. Linear in the number of facts. */
export function linkFacts({ source, drafts, targets, issued, period, sectionId }: LinkInput): LinkedFacts {
  const registry = registerAgencies(source.text, drafts.flatMap(({ parties }) => parties));
  const planTargets = targets.map(({ fact: { range, ...fact }, heading }, i): PlanTarget => ({
    id: `g${i + 1}`, ...fact, section: sectionId(heading), span: planSpan(source, range),
  }));
  const monthOver = monthsOver(source, { issued, period });
  const deadlineFacts: DeadlineFact[] = [];
  const deadlines: PlanDeadline[] = [];
  let nextTarget = 0;
  const tasks = drafts.map((draft, i): PlanTask => {
    const own = deadlinesOf(source, draft, { issued, period, month: monthOver(draft) });
    const deadlineIds = own.map((fact) => {
      const { range, impossible: _, misread: __, ...rest } = fact;
      const id = `d${deadlines.length + 1}`;
      deadlineFacts.push(fact);
      deadlines.push({ id, ...rest, span: planSpan(source, range) });
      return id;
    });
    while (nextTarget < targets.length && targets[nextTarget]!.fact.range.start < draft.range.start) nextTarget++;
    const targetIds: string[] = [];
    for (let t = nextTarget; t < targets.length && targets[t]!.fact.range.end <= draft.range.end; t++) targetIds.push(planTargets[t]!.id);
    return {
      id: `t${i + 1}`,
      text: draft.text,
      section: sectionId(draft.heading),
      origin: draft.origin,
      agencies: agencyLinks(draft, registry.idOf),
      deadlines: deadlineIds,
      targets: targetIds,
      product: draft.product,
      span: planSpan(source, draft.range),
      confidence: Math.round(source.confidence(draft.range) * 10_000) / 10_000,
    };
  });
  return { tasks, targets: planTargets, deadlines, agencies: registry.agencies, deadlineFacts, findings: doubtfulNames(drafts, registry.doubts) };
}

/** Says of each name that was taken for another, at the first task that it stands in. */
function doubtfulNames(drafts: readonly TaskDraft[], doubts: ReadonlyMap<string, string>): readonly Finding[] {
  const open = new Map(doubts);
  return drafts.flatMap(({ parties, range }) => parties.flatMap(({ name }): Finding[] => {
    const taken = open.get(name);
    if (taken === undefined || hasWordsOf(name, taken) || hasWordsOf(taken, name)) return [];
    open.delete(name);
    return [{ code: 'agency-name-doubtful', severity: 'info', values: { written: name, taken }, range }];
  }));
}

/** True if a name has every word of another: then one leaves a word out (`Các ngành ở Trung ương`), and none is misread. */
function hasWordsOf(name: string, other: string): boolean {
  const words = new Set(name.toLowerCase().split(' '));
  return other.toLowerCase().split(' ').every((word) => words.has(word));
}

/** Agencies by id; two names of one agency in one role are one link. */
function agencyLinks(draft: TaskDraft, idOf: (name: string) => string): PlanTask['agencies'] {
  const seen = new Set<string>();
  return draft.parties.flatMap(({ name, role, inherited }) => {
    const agency = idOf(name);
    if (seen.has(`${agency} ${role}`)) return [];
    seen.add(`${agency} ${role}`);
    return [{ agency, role, inherited }];
  });
}

/** A task's deadlines; one that its words and its time column both tell counts once, and the time over its list only where it tells none. */
function deadlinesOf(source: SourceText, draft: TaskDraft, context: Omit<DeadlineContext, 'place'>): readonly DeadlineFact[] {
  const seen = new Set<string>();
  return draft.times.flatMap((time, i) => (time.shared && seen.size > 0 ? [] : timesIn(source, time, { ...context, place: time.place })).filter((fact) => {
    const key = [fact.kind, fact.edtf, fact.rrule, fact.duration, fact.anchor].join('|');
    if (i > 0 && seen.has(key)) return false;
    seen.add(key);
    return true;
  }));
}

/** Tells the month over the list in which a task stands, undefined where none does; it is read once for all tasks of the list. */
function monthsOver(source: SourceText, context: Omit<DeadlineContext, 'place'>): (draft: TaskDraft) => string | undefined {
  const known = new Map<TimeSource, string | undefined>();
  return ({ times }) => {
    const over = times.find(({ shared }) => shared);
    if (!over) return undefined;
    if (!known.has(over)) known.set(over, monthOf(timesIn(source, over, { ...context, place: over.place })));
    return known.get(over);
  };
}

/** The month that a time is; undefined for several, and for any other. */
function monthOf([time, more]: readonly DeadlineFact[]): string | undefined {
  return more === undefined && MONTH.test(time?.edtf ?? '') ? time!.edtf! : undefined;
}

/** The times of a stretch; where their end stands in another, the time from the one to the other. */
function timesIn(source: SourceText, { range, until, meaning }: TimeSource, context: DeadlineContext): readonly DeadlineFact[] {
  if (meaning !== undefined) return findDeadlines({ text: meaning, range, toSource: () => range }, context).map((fact) => ({ ...fact, raw: source.text.slice(range.start, range.end) }));
  const begin = findDeadlines(source.passage(range), context);
  if (until === undefined) return begin;
  const end = findDeadlines(source.passage(until), context);
  const joined = begin.length === 1 && end.length === 1 ? fromTo(begin[0]!, end[0]!, source.text) : null;
  return joined ? [joined] : [...begin, ...end];
}
