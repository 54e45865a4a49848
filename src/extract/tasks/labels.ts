/** Lines that name the agencies, the time or the product of the task above them: `Đơn vị chủ trì: …`. */
import { LINE_LABELS, type TaskField } from '../../lexicon/labels.js';
import { PhraseIndex } from '../phrase-index.js';
import { tokenize, type Token } from '../tokens.js';

const LABELS = new PhraseIndex<TaskField>(LINE_LABELS.flatMap(({ field, phrases }) => phrases.map((phrase) => [phrase, field] as const)), 'lenient');

/** A labelled value; offsets lie in the text that was read. */
export interface LabelledValue {
  readonly field: TaskField;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The labelled values of a text that consists of nothing else; empty if it says anything before the first label. */
export function labelledLine(text: string): readonly LabelledValue[] {
  const labels = labelsIn(text);
  return labels[0]?.before === 0 ? labels.map(({ value }) => value) : [];
}

/** The labelled values at the end of a text that begins with something else, and where they begin. */
export function trailingLabels(text: string): { readonly start: number; readonly values: readonly LabelledValue[] } {
  const labels = labelsIn(text).filter(({ before }) => before > 0);
  return { start: labels[0]?.before ?? text.length, values: labels.map(({ value }) => value) };
}

/** Labels that a colon follows, at the start of the text or of a sentence in it. */
function labelsIn(text: string): readonly { readonly before: number; readonly value: LabelledValue }[] {
  if (!text.includes(':')) return [];
  const tokens = tokenize(text);
  const found: { before: number; field: TaskField; from: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!beginsClause(tokens, at)) continue;
    const label = LABELS.match(tokens, at);
    if (label && tokens[at + label.length]?.text === ':') found.push({ before: at === firstWord(tokens) ? 0 : tokens[at]!.start, field: label.value, from: tokens[at + label.length]!.end });
  }
  return found.map(({ before, field, from }, i) => {
    const end = found[i + 1]?.before ?? text.length;
    const value = text.slice(from, end);
    const start = from + value.length - value.trimStart().length;
    const trimmed = value.trim().replace(/[\s;.,]+$/u, '');
    return { before, value: { field, start, end: start + trimmed.length, text: trimmed } };
  });
}

function firstWord(tokens: readonly Token[]): number {
  return Math.max(0, tokens.findIndex((token) => token.kind === 'word'));
}

function beginsClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.kind !== 'word') return false;
  const before = tokens[at - 1]?.folded ?? '';
  return at === firstWord(tokens) || /^[;(+*-]$/u.test(before) || (tokens[at]!.capital && /^[.,)]$/u.test(before));
}
