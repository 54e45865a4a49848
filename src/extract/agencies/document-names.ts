/** The names by which a document itself calls those who do something: a name that one of its lists shows whole counts in its sentences too. */
import { AGENCY_HEADS } from '../../lexicon/agencies.js';
import { LINE_LABELS } from '../../lexicon/labels.js';
import { upperFirst } from '../../vietnamese/index.js';
import { phraseSet, type PhraseIndex } from '../text/phrase-index.js';
import { tokenize, wordsOf, type Token } from '../text/tokens.js';
import { AgencyGrammar } from './grammar.js';
import { inSmallLetters, knownNameEnd } from './names.js';
import { subjectsBeforeDuty } from './subject-span.js';
import { CLAUSES, FIELDS, HEADS, LEVELS, NOT_HEADS, STOPS, isDuty, isPredicate, predicateEnd } from './vocabulary.js';

/** Names that no lexicon knows, as the document writes them. */
export type DocumentNames = PhraseIndex<true>;

/** For texts that are read by themselves. */
export const NO_NAMES: DocumentNames = phraseSet([]);

/** Longest name, in tokens, and the stretch of a text that holds one before a colon, in characters. */
const LONGEST_NAME = 16;
const LONGEST_OPENING = 140;
/** Longest verb that a body is called by, in syllables. */
const LONGEST_WORK = 3;
const NAMING_KINDS = ['named', 'body', 'venture'] as const;
/** A text that names nobody in this way is told by its letters alone: splitting every text into words a second time would cost a third of extraction. */
const NAMED_BEFORE_COLON = /^\p{Lu}[^:.;]{8,120}: \p{L}/u;
/** A label and what stands behind it. */
const NAMED_BEHIND_LABEL = /^[^\p{L}]*(\p{Lu}[^:.;]{4,40}): ?(?=\p{Lu})/u;
const PARTY_LABELS = phraseSet(LINE_LABELS.flatMap(({ field, phrases }) => (field === 'lead' || field === 'coordinating' ? phrases : [])));
const ENTRY_BORDER = /[,;] ?|\svà\s(?=\p{Lu}|các\s)/u;
const DUTY_WORDS = ['chủ trì', 'trách nhiệm', 'đầu mối', 'có nhiệm vụ'];
const HEAD_THEN_WORDS = new RegExp(String.raw`(?<!\p{L})(?:${capitalHeads().join('|')}) \p{Lu}`, 'u');
const HEAD_THEN_COMMA = new RegExp(String.raw`(?<!\p{L})(?:${capitalHeads().join('|')}) \p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}, \p{Ll}`, 'u');
const HEAD_THEN_SMALL = new RegExp(String.raw`(?<!\p{L})(?:${capitalHeads().join('|')}) \p{Ll}`, 'u');

/**
 * Gathers the names that the grammar of agencies cannot read whole by itself. Linear in the length of the texts.
 * @param texts the words of items and paragraphs, which name doers before a colon (`Trung tâm Dữ liệu: Chủ trì …`), behind a label (`Đơn vị chủ trì: Vụ Tổng hợp …`) or right before an unmistakable duty.
 * @param recipients the entries of Nơi nhận.
 */
export function documentNames(texts: Iterable<string>, recipients: readonly string[]): DocumentNames {
  const names = new Set<string>();
  for (const text of texts) {
    for (const name of [beforeColon(text), ...behindLabel(text), ...beforeDuty(text)]) if (name !== null && !isKnown(name)) names.add(name);
  }
  for (const recipient of recipients) {
    const name = recipient.replace(/\s*\([^()]*\)\s*$/u, '');
    const tokens = tokenize(name);
    if (tokens.length <= LONGEST_NAME && opensName(tokens, 0) && tokens.every(({ kind, folded }) => kind === 'word' || folded === '-') && !isKnown(name)) names.add(name);
  }
  return names.size === 0 ? NO_NAMES : phraseSet(names);
}

/** `Trung tâm Kiểm soát thanh toán BHXH, BHYT: Chủ trì …`: the name that opens a text before a colon and a duty; null where none does. */
function beforeColon(text: string): string | null {
  if (!text.includes(':') || !NAMED_BEFORE_COLON.test(text)) return null;
  const opening = text.slice(0, LONGEST_OPENING);
  const colon = opening.indexOf(':');
  const tokens = tokenize(opening);
  const end = tokens.starts.indexOf(colon);
  if (end > LONGEST_NAME || !opensName(tokens, 0) || !isPredicate(tokens, end + 1)) return null;
  for (let at = 1; at < end; at++) {
    const { kind, folded } = tokens[at]!;
    if (kind === 'mark' ? !(folded === '-' || (folded === ',' && !opensName(tokens, at + 1))) : isDuty(tokens, at) || CLAUSES.has(tokens, at) || STOPS.has(tokens, at)) return null;
  }
  return opening.slice(0, colon).trim();
}

/** `Đơn vị phối hợp: Vụ Tổng hợp chung về xây dựng pháp luật, Sở Y tế`: names that go on in small letters up to the next separator, with no verb but one that names a field. */
function behindLabel(text: string): readonly string[] {
  const label = text.includes(':') ? NAMED_BEHIND_LABEL.exec(text) : null;
  if (!label || !PARTY_LABELS.has(tokenize(label[1]!), 0) || !HEAD_THEN_WORDS.test(text)) return [];
  return text.slice(label[0].length).split(ENTRY_BORDER).map((entry) => entry.replace(/[\s.;]+$/u, '')).filter((entry) => {
    const tokens = tokenize(entry);
    const head = tokens.length <= LONGEST_NAME && opensName(tokens, 0) ? HEADS.match(tokens, 0)!.length : 0;
    return head > 0 && tokens[head]?.capital === true && knownNameEnd(tokens, head) === head && tokens.every(({ kind }, at) => kind === 'word' && (at < head || isOfName(tokens, at)));
  });
}

/** True at a word that a name may hold: no deed, no stop but the `về` before a field. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const stops = STOPS.has(tokens, at) && tokens[at]!.folded !== 'về' && tokens[at]!.folded !== 'các' && tokens[at]!.folded !== 'và';
  return !stops && !CLAUSES.has(tokens, at) && (tokens[at]!.capital || FIELDS.has(tokens, at) || !isPredicate(tokens, at));
}

/** `Giao Trung tâm dữ liệu quốc gia chủ trì …`, `Phòng Quản lý, hỗ trợ doanh nghiệp chủ trì …`: names that go on in small letters up to an unmistakable duty. */
function beforeDuty(text: string): readonly string[] {
  if (!DUTY_WORDS.some((words) => text.includes(words)) || !(HEAD_THEN_SMALL.test(text) || HEAD_THEN_COMMA.test(text))) return [];
  const tokens = tokenize(text);
  const names: string[] = [];
  let grammar: AgencyGrammar | null = null;
  for (let at = 0; at < tokens.length; at++) {
    if (!goesOnSmall(tokens, at) && !goesOnBehindComma(tokens, at)) continue;
    grammar ??= new AgencyGrammar(text, tokens, NO_NAMES);
    const list = subjectsBeforeDuty(tokens, at, grammar);
    const name = list?.phrases.find(({ from }) => from === at);
    if (name && name.to - at <= LONGEST_NAME) names.push(wordsOf(text, tokens, at, name.to));
  }
  return names;
}

/** The heads of proper names as names begin with them: `Trung tâm`. */
function capitalHeads(): readonly string[] {
  return AGENCY_HEADS.flatMap(({ kind, heads }) => (kind === 'named' || kind === 'venture' ? heads : [])).map((head) => upperFirst(head));
}

/** True for a head in capitals with a name in small letters, no verb and no level. */
function goesOnSmall(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]!.capital || !opensName(tokens, at)) return false;
  const next = at + HEADS.match(tokens, at)!.length;
  return tokens[next]?.kind === 'word' && !tokens[next].capital && !isPredicate(tokens, next) && !STOPS.has(tokens, next) && !LEVELS.has(tokens, next);
}

/** True for a head in capitals with one word of what the body does that no lexicon knows for a name, and a comma before the next: `Phòng Quản lý` + `, hỗ trợ …`. */
function goesOnBehindComma(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]!.capital || !opensName(tokens, at)) return false;
  const name = at + HEADS.match(tokens, at)!.length;
  let comma = name;
  while (comma < name + LONGEST_WORK && tokens[comma]?.kind === 'word') comma++;
  const next = tokens[comma + 1];
  return tokens[name]?.capital === true && tokens[comma]?.text === ',' && knownNameEnd(tokens, name) !== comma && next?.kind === 'word' && !next.capital && !HEADS.has(tokens, comma + 1) && predicateEnd(inSmallLetters(tokens, name), 0) === comma - name;
}

/** True where the head of a body's name begins in capitals, and no other word that begins alike. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at]?.capital === true ? HEADS.match(tokens, at) : null;
  if (!head || !NAMING_KINDS.some((kind) => head.value.has(kind)) || isPredicate(tokens, at + head.length) && tokens[at + head.length]?.capital !== true) return false;
  return (NOT_HEADS.match(tokens, at)?.length ?? 0) < head.length;
}

/** True if the grammar reads a name whole by itself. */
function isKnown(name: string): boolean {
  const tokens = tokenize(name);
  return new AgencyGrammar(name, tokens, NO_NAMES).listAt(0, { listed: false, semicolons: false })?.to === tokens.length;
}
