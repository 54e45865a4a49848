/** Cells that mark the role of each body they name: `Phòng Kinh tế (CT); Công an xã, Trạm Y tế (PH)`. */
import { ROLE_MARKS } from '../../lexicon/labels.js';

export interface MarkedPart {
  /** Null for bodies without a mark. */
  readonly role: 'lead' | 'coordinating' | null;
  readonly text: string;
}

const marksOf = (wanted: 'lead' | 'coordinating'): string => ROLE_MARKS.filter(({ role }) => role === wanted).flatMap(({ phrases }) => phrases).sort((a, b) => b.length - a.length).join('|');
const ANY = `(?:(?<lead>${marksOf('lead')})|${marksOf('coordinating')})`;
const BEHIND = new RegExp(String.raw`\(\s*${ANY}\s*\)`, 'giu');
const BEFORE = new RegExp(String.raw`(?<=^|[;,.]\s*)${ANY}\s*:`, 'giu');

/** The parts of a cell with the role that is marked for each; empty where it marks none. */
export function markedParts(text: string): readonly MarkedPart[] {
  const before = Array.from(text.matchAll(BEFORE));
  if (before.length > 1) return before.map((mark, i) => ({ role: roleOf(mark), text: text.slice(mark.index + mark[0].length, before[i + 1]?.index) }));
  const behind = Array.from(text.matchAll(BEHIND));
  const parts = behind.map((mark, i): MarkedPart => ({ role: roleOf(mark), text: text.slice(i === 0 ? 0 : endOf(behind[i - 1]!), mark.index) }));
  const rest = behind.length === 0 ? '' : text.slice(endOf(behind.at(-1)!));
  return (rest.trim() === '' ? parts : [...parts, { role: null, text: rest }]).flatMap(lastOfMixed);
}

/** Of `Phòng A; Phòng B (phối hợp)` the mark is that of the last; commas do not part them. */
function lastOfMixed({ role, text }: MarkedPart): readonly MarkedPart[] {
  const whole = text.replace(/^[\s,;.]+/u, '');
  const cut = whole.lastIndexOf(';');
  return cut < 0 || role === null ? [{ role, text: whole }] : [{ role: null, text: whole.slice(0, cut) }, { role, text: whole.slice(cut + 1) }];
}

function roleOf(mark: RegExpExecArray): 'lead' | 'coordinating' {
  return mark.groups?.['lead'] === undefined ? 'coordinating' : 'lead';
}

function endOf(mark: RegExpExecArray): number {
  return mark.index + mark[0].length;
}
