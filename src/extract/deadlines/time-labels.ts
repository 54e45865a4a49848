/** Finds the labels that give what follows them as a time: `Thời gian hoàn thành: …`, `Hạn cuối nhận bài dự thi: …`. */
import { END_LABEL_WORDS, TIME_LABEL_HEADS, TIME_LABELS } from '../../lexicon/deadline-phrases.js';
import { phraseSet } from '../text/phrase-index.js';
import { endsSentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';

type Tokens = readonly Token[];

/** Tokens `[from, next)` of a passage in which whatever names a time is one. */
export interface TimePlace {
  readonly from: number;
  readonly next: number;
  /** True if a bare day in it is the last one, false if it is the day on which something takes place; with the hour for days that bear one. */
  readonly endsWork: boolean;
  readonly endsAtHour: boolean;
}

const LABELS = phraseSet(TIME_LABELS.phrases, 'lenient');
const HEADS = phraseSet(TIME_LABEL_HEADS.phrases, 'lenient');
const ENDS = phraseSet(END_LABEL_WORDS.phrases, 'lenient');
const MOST_WORDS_OF_LABEL = 6;

/** The places behind labels, in order, each up to the end of its sentence; semicolons join several times there. */
export function labelledPlaces(tokens: Tokens): readonly TimePlace[] {
  const places: TimePlace[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const from = afterLabel(tokens, at);
    if (from === null) continue;
    let next = from;
    while (next < tokens.length && !(endsSentence(tokens, next) && tokens[next]!.text !== ';')) next++;
    const ends = namesEnd(tokens, at, from);
    places.push({ from, next, endsWork: ends, endsAtHour: ends });
    at = next;
  }
  return places;
}

/** True if the words of a label or heading, tokens `[from, next)`, speak of an end. */
export function namesEnd(tokens: Tokens, from = 0, next = tokens.length): boolean {
  return ENDS.lastIn(tokens, from, next) !== null;
}

/** Index after the colon of a label that begins at a token; null if none does. */
function afterLabel(tokens: Tokens, at: number): number | null {
  const label = LABELS.match(tokens, at);
  if (label && tokens[at + label.length]?.text === ':') return at + label.length + 1;
  const head = tokens[at - 1]?.kind === 'word' ? null : HEADS.match(tokens, at);
  if (!head) return null;
  for (let i = at + head.length; i <= at + head.length + MOST_WORDS_OF_LABEL; i++) {
    if (tokens[i]?.text === ':') return i + 1;
    if (tokens[i]?.kind !== 'word' && tokens[i]?.text !== ',') return null;
  }
  return null;
}
