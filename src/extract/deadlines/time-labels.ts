/** Finds the labels that give what follows them as a time: `Thời gian hoàn thành: …`, `Hạn cuối nhận bài dự thi: …`. */
import { END_LABEL_WORDS, TIME_LABEL_HEADS, TIME_LABELS } from '../../lexicon/deadline-phrases.js';
import { namesTime } from '../../lexicon/time-headings.js';
import { phraseSet } from '../text/phrase-index.js';
import { endsSentence, sentenceStart } from '../text/sentences.js';
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
/** Longest time behind the colon of a deed, in tokens. */
const LONGEST_TIME = 20;
/** A day with its year needs no word before it. */
const DAY = /(?<!\d )\d{1,2} \/ \d{1,2} \/ \d{4}(?!\d)/u;

/**
 * The places behind labels, in order, each up to the end of its sentence; semicolons join several times there.
 * @param inSentences true in what tells what to do, where a time may stand behind the colon of a deed, too.
 */
export function labelledPlaces(tokens: Tokens, inSentences: boolean): readonly TimePlace[] {
  const places: TimePlace[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const label = afterLabel(tokens, at);
    const from = label ?? (inSentences && tokens[at]!.text === ':' ? at + 1 : null);
    if (from === null) continue;
    let next = from;
    while (next < tokens.length && !(endsSentence(tokens, next) && (label === null || tokens[next]!.text !== ';'))) next++;
    if (label === null && !isTime(tokens, from, next)) continue;
    const ends = namesEnd(tokens, label === null ? sentenceStart(tokens, at) : at, from);
    places.push({ from, next, endsWork: ends, endsAtHour: ends });
    at = next;
  }
  return places;
}

/** True if the words of a label or heading, tokens `[from, next)`, speak of an end. */
export function namesEnd(tokens: Tokens, from = 0, next = tokens.length): boolean {
  return ENDS.lastIn(tokens, from, next) !== null;
}

/** `Tổ chức khai giảng:` + `Ngày 05/9/2024 (thứ Năm)`: nothing but a time stands behind the colon of what is done then, and perhaps a remark in brackets. */
function isTime(tokens: Tokens, from: number, next: number): boolean {
  const bracket = tokens.findIndex(({ text }, i) => i >= from && text === '(');
  const words = tokens.slice(from, bracket < 0 ? next : Math.min(bracket, next));
  return words.length <= LONGEST_TIME && namesTime(words.map(({ text }) => text).join(' ').replace(DAY, 'ngày $&'));
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
