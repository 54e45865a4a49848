/** The words, marks and signs at the ends and starts of lines that tell whether a paragraph goes on. */
import { ASKING_VERBS, REQUESTING_VERBS } from '../lexicon/directing.js';
import { CITED_PLACES, CLOSING_PHRASES, HYPHENATED_NAME_TAILS, LAST_PARAGRAPH_PHRASES, LETTERED_NOUNS, LISTING_ORDINALS, NUMBERED_NOUNS, OPEN_ENDINGS, PARTED_NAMES, PARTED_PHRASES, SHORT_NAMES } from '../lexicon/frame-phrases.js';
import { IMPERATIVE_OPENERS } from '../lexicon/imperatives.js';
import { oneOf, plain, upperFirst, wordsOf } from '../vietnamese/index.js';

export const NAME_TAILS = HYPHENATED_NAME_TAILS.phrases.map(plain);
export const CLOSINGS = CLOSING_PHRASES.phrases.map(plain);
export const LAST_PARAGRAPHS = LAST_PARAGRAPH_PHRASES.phrases.map(plain);
/** A bracket that the line does not close. */
export const OPEN_BRACKET = /\([^()]*$/u;
export const SENTENCE_END = /[.;:!?]["”)]?$/u;
export const LISTED = new RegExp(`^${oneOf(LISTING_ORDINALS.phrases)}[,:]`, 'iu');
/** `Giai đoạn 2 (từ 16/11): …`, `Bước 3: …` */
export const NUMBERED_START = new RegExp(String.raw`^${oneOf(NUMBERED_NOUNS.phrases.map(upperFirst))}\s(?:\d{1,2}|[IVX]+)\s?[:(]`, 'u');
export const OPEN_END = new RegExp(String.raw`${wordsOf(OPEN_ENDINGS.phrases)}$`, 'u');
export const SHORT_NAME_END = new RegExp(String.raw`${wordsOf(SHORT_NAMES.phrases)}$`, 'u');
/** At the end of a full line these ask whoever stands on the next one; short lines are titles (`Mục đích, yêu cầu`). */
export const ASKING_END = new RegExp(String.raw`${wordsOf(REQUESTING_VERBS.phrases)}$`, 'u');
/** At the start of a line they begin a sentence: within one they are written small. */
export const ASKING_START = new RegExp(String.raw`^${oneOf(REQUESTING_VERBS.phrases)}(?!\p{L})`, 'iu');
export const ASKING = new RegExp(String.raw`^\p{Lu}.{0,80}(?<!\p{L})${oneOf(REQUESTING_VERBS.phrases)}(?!\p{L})|${ASKING_START.source}`, 'iu');
/** What stands at the end of a document's text. */
export const DOCUMENT_END = /\.\/\.?$/u;
/** An order at the start of a line; in a name the next word has a capital or stands behind one (`Trung tâm` | `Kiểm soát bệnh tật`). */
export const DEED = new RegExp(String.raw`^(?:${oneOf(IMPERATIVE_OPENERS.phrases.map(upperFirst))}\s\p{Ll}|${oneOf(ASKING_VERBS.phrases.map(upperFirst))}\s)`, 'u');
/** Two words in small letters: no name ends there whose next word has a capital. */
export const PLAIN_END = /(?:^|\s)\p{Ll}+,?\s\p{Ll}+$/u;
export const PARTED = [...PARTED_NAMES.parts, ...PARTED_PHRASES.parts].map(({ end, next }) => ({ end: new RegExp(String.raw`(?<!\p{L})${end}$`, 'u'), next: new RegExp(String.raw`^${next}(?!\p{L})`, 'u') }));
/** A document's number that a line end parted at its hyphen: `6544/SKHĐT-` | `TH ngày …`. */
export const CODE_OPENING = /\d\/(?:\d{4}\/)?\p{Lu}[\p{L}\d&]*-$/u;
export const CODE_REST = /^\p{Lu}[\p{L}\d&]*[\s,;.)]/u;
/** At the end of a line they cite what the next one numbers. */
export const CITED_PLACE = new RegExp(String.raw`${wordsOf(CITED_PLACES.phrases)}$`, 'u');
export const LETTERED_NOUN = new RegExp(String.raw`${wordsOf(LETTERED_NOUNS.phrases)}$`, 'iu');
export const NUMBERED_NOUN = new RegExp(String.raw`${wordsOf(NUMBERED_NOUNS.phrases)}$`, 'iu');
/** Marks inside a line that no title has. */
export const SENTENCE_MARK = /[:;]\s/u;
