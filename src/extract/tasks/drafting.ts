/** Makes the draft of a task from a stretch of the document, and completes it with labelled lines. */
import type { Range } from '../../document/model.js';
import type { Passage } from '../../document/source-text.js';
import type { OutlineNode } from '../../segment/outline.js';
import { doersBehindDeed } from './behind-colon.js';
import type { Party, TaskDraft, TimeSource } from './draft.js';
import { labelledLine, trailingLabels, type LabelledValue } from './labels.js';
import { withInherited, withParties, type PartyReader } from './parties.js';

/** What stands above a node and holds for it. */
export interface Surroundings {
  readonly heading: OutlineNode | null;
  /** Leads of tasks that name none, and those that coordinate with them. */
  readonly inherited: readonly Party[];
  /** True under an intro that only tells what something consists of, where nothing is a task but what directs somebody. */
  readonly parts?: boolean;
  /** True if the leads are those of an intro line, which hold for the items that it introduces and not for the paragraphs after them. */
  readonly introduced?: boolean;
  /** True under `Chủ trì, phối hợp với:`, where those who open an item coordinate with whoever leads. */
  readonly joining?: boolean;
  /** The time over a list of tasks (`Tháng 3/2026`). */
  readonly time?: TimeSource;
  /** True behind the items of a list, where an unmarked paragraph must say who does something, or what must be done. */
  readonly afterItems?: boolean;
}

/** What holds for the unmarked paragraphs behind the items of a list. */
export function behindItems(around: Surroundings): Surroundings {
  return { ...around, inherited: around.introduced === true ? [] : around.inherited, joining: false, afterItems: true };
}

/** The task that a passage tells of; labels at its end (`…; thời gian: …`) are read as such. */
export function draftOf(passage: Passage, { heading, inherited, time, joining }: Surroundings, parties: PartyReader): TaskDraft {
  const { start, values } = trailingLabels(passage.text);
  const words = passage.text.slice(0, start);
  const own = joining ? parties.joining(words) : parties.inText(words);
  const told = values.length > 0 ? values.flatMap(({ field, text }) => parties.inField(field, text)) : own.length > 0 ? [] : parties.alone(doersBehindDeed(passage.text) ?? '');
  const times = values.filter(({ field }) => field === 'time').map((value) => timeLine(passage, value));
  const body: Range = times.length > 0 ? passage.toSource(0, start) : passage.range;
  return {
    range: passage.range,
    text: cleaned(passage.text),
    heading,
    origin: 'outline',
    parties: withInherited(withParties(own, told), inherited),
    times: [{ range: body, place: 'text' }, ...times, ...(time ? [time] : [])],
    product: values.find(({ field, text }) => field === 'product' && text !== '')?.text ?? null,
    ...(joining && { joining }),
  };
}

/** A draft with what the labelled values of a further line tell of it. */
export function withLabels(draft: TaskDraft, labels: readonly LabelledValue[], line: Passage, parties: PartyReader): TaskDraft {
  return labels.reduce((known, label): TaskDraft => ({
    ...known,
    parties: withParties(known.parties, parties.inField(label.field, label.text)),
    times: label.field === 'time' ? [...known.times, timeLine(line, label)] : known.times,
    product: label.field === 'product' && label.text !== '' ? label.text : known.product,
  }), draft);
}

/** The time that a line over a list of tasks tells. */
export function sharedTime(line: Passage, value: LabelledValue): TimeSource {
  return { ...timeLine(line, value), shared: true };
}

/** The time that a heading beside others tells in one line (`1. Thời gian: Ngày 22/7`), for the tasks under those others; nothing where none does. */
export function timeBeside(siblings: readonly OutlineNode[]): Pick<Surroundings, 'time'> {
  const heading = siblings.find(({ kind, title, children }) => kind === 'heading' && children.length === 1 && children[0]!.kind === 'paragraph' && labelledLine(`${title ?? ''}:`)[0]?.field === 'time');
  return heading ? { time: { range: { start: heading.content.start, end: heading.children[0]!.content.end }, place: 'time-line', shared: true } } : {};
}

/** With its label, which tells whether a bare day is the last one. */
function timeLine(passage: Passage, { from, end }: LabelledValue): TimeSource {
  return { range: passage.toSource(from, end), place: 'time-line' };
}

/** A task's text without the underscores by which markdown marks bold words. */
function cleaned(text: string): string {
  return text.replace(/__/gu, '').trim();
}
