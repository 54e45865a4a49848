/** Every date exists, every recurrence and duration is well formed. */
import rrule from 'rrule';
import type { Plan } from '../contract/schema.js';
import { isDay, isDuration, isEdtf } from './dates.js';
import type { Problem, ProblemRule } from './problem.js';

type Path = readonly (string | number)[];

export function checkTimes({ document, deadlines }: Plan): Problem[] {
  return [
    ...need(document.date, isEdtf, ['document', 'date'], 'unreal-date'),
    ...need(document.period, isEdtf, ['document', 'period'], 'unreal-date'),
    ...document.references.flatMap(({ date }, i) => need(date, isEdtf, ['document', 'references', i, 'date'], 'unreal-date')),
    ...deadlines.flatMap(({ edtf, start, end, rrule, duration }, i) => {
      const path = ['deadlines', i];
      return [
        ...need(edtf, isEdtf, [...path, 'edtf'], 'unreal-date'),
        ...need(start, isDay, [...path, 'start'], 'unreal-date'),
        ...need(end, isDay, [...path, 'end'], 'unreal-date'),
        ...need(start !== null && end !== null && start > end ? end : null, () => false, [...path, 'end'], 'unreal-date'),
        ...need(rrule, isRecurrence, [...path, 'rrule'], 'bad-recurrence'),
        ...need(duration, isDuration, [...path, 'duration'], 'bad-duration'),
      ];
    }),
  ];
}

const MESSAGES: Partial<Record<ProblemRule, string>> = {
  'unreal-date': 'no such date, or an end before its beginning',
  'bad-recurrence': 'no recurrence rule (RFC 5545)',
  'bad-duration': 'no duration (ISO 8601)',
};

function need(value: string | null, isGood: (value: string) => boolean, path: Path, rule: ProblemRule): Problem[] {
  return value === null || isGood(value) ? [] : [{ rule, path, message: `“${value}”: ${MESSAGES[rule] ?? rule}` }];
}

function isRecurrence(text: string): boolean {
  try {
    rrule.rrulestr(text);
    return true;
  } catch {
    return false;
  }
}
