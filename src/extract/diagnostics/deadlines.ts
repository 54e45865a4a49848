import type { Finding } from '../../document/model.js';
import type { DeadlineFact } from '../deadlines/types.js';

/**
 * What a careful clerk would say of deadlines: days that no calendar has, days with a sign misread, ends before the document's own date.
 * @param issued the document's own date, EDTF, perhaps partial; null if it has none.
 */
export function diagnoseDeadlines(deadlines: readonly DeadlineFact[], issued: string | null): readonly Finding[] {
  return deadlines.flatMap((deadline) => impossibleDate(deadline) ?? misreadDate(deadline) ?? beforeIssue(deadline, issued) ?? []);
}

function misreadDate({ raw, range, misread, edtf }: DeadlineFact): Finding | null {
  return misread ? { code: 'date-repaired', severity: 'info', values: { raw, read: edtf ?? '' }, range } : null;
}

function impossibleDate({ raw, range, impossible }: DeadlineFact): Finding | null {
  return impossible ? { code: 'impossible-date', severity: 'warning', values: { raw }, range } : null;
}

function beforeIssue({ raw, range, end, kind }: DeadlineFact, issued: string | null): Finding | null {
  if (issued === null || end === null || kind === 'recurring') return null;
  // A partial date is compared as far as it goes: a deadline in the month of issue is not before it.
  const early = end.slice(0, issued.length) < issued;
  return early ? { code: 'deadline-before-issue', severity: 'warning', values: { raw, date: issued }, range } : null;
}
