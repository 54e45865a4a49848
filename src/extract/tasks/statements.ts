/** Paragraphs that direct nobody: statements, findings, notes, recitals, entries of lists. */
import { ASKING_VERBS } from '../../lexicon/directing.js';
import { GROUND_OPENERS } from '../../lexicon/frame-phrases.js';
import { COMING_TIMES, DECIDING_ACTS, NUMBERED_PARTS, PRAISES as PRAISE_PHRASES, RECITAL_OPENERS, STATEMENT_OPENERS } from '../../lexicon/labels.js';
import { SECTION_WORDS } from '../../lexicon/sections.js';
import { CITING_FORMS, ENACTING_FORMS, ENTRY_FORMS, NAMELESS_STATEMENT_FORMS, STATEMENT_FORMS } from '../../lexicon/sentence-forms.js';
import { oneOf } from '../../vietnamese/index.js';
import { OBLIGED, isPredicate } from '../agencies/vocabulary.js';
import { readRoles } from '../roles/read-roles.js';
import { phraseSet } from '../text/phrase-index.js';
import { hasForm } from '../text/sentence-forms.js';
import { tokenize } from '../text/tokens.js';
import { askingBy } from './asking.js';
import { hasSubject, isImperative, opening, sentenceCount } from './directives.js';

/** Longest fragment, in characters and in words. */
const LONGEST_FRAGMENT = 30;
const MOST_FRAGMENT_WORDS = 3;
const STATEMENTS = phraseSet(STATEMENT_OPENERS.phrases);
const TO_COME = phraseSet(COMING_TIMES.phrases);
const ACTS = phraseSet(DECIDING_ACTS.phrases);
const PRAISES = phraseSet(PRAISE_PHRASES.phrases);
const RECITALS = phraseSet(RECITAL_OPENERS.phrases);
const GROUNDS = phraseSet(GROUND_OPENERS.phrases);
const isPlainStatement = hasForm(STATEMENT_FORMS);
const isNamelessStatement = hasForm(NAMELESS_STATEMENT_FORMS);
const isEntry = hasForm(ENTRY_FORMS);
const enacts = hasForm(ENACTING_FORMS);
const isCiting = hasForm(CITING_FORMS);
/** Whoever is praised may also be asked for something. */
const ASKS = askingBy([...ASKING_VERBS.phrases, ...OBLIGED]);
const REQUESTS = askingBy(ASKING_VERBS.phrases);
const OBLIGES = askingBy(OBLIGED);
/** What somebody was told to do before: `nhiệm vụ` + `được giao`. */
const CHARGED = /(?<!\p{L})được giao(?!\p{L})/giu;
/** Where a clause begins that tells what there is none of: `chưa phát hiện vụ việc` + `phải xử lý`. */
const FOUND_NONE = /(?:^|,\s)(?:chưa|không)(?!\p{L})/iu;
/** `Trường hợp không nghỉ cố định thì bố trí …`, not `thì được hưởng`. */
const SETTLES = /(?<!\p{L})thì (?!(?:không )?được|là|có thể)/u;
/** `Nhóm 1: 12 xã ven biển`: what belongs to a part. */
const PART = new RegExp(String.raw`^${oneOf(NUMBERED_PARTS.phrases)} (?:\d{1,2}|[IVX]{1,4}|[A-D])\s?:\s*`, 'iu');
/** What was done. */
const PAST = /(?<!\p{L})đã(?!\p{L})/u;
/** A document cited by its number. */
const CITES = /(?:^|\s)(?:số:? ?\d|\d+[/-]\p{Lu})/u;
/** The label of a finding: `Tồn tại, thiếu sót: …`. */
const LABEL = /^([^.;:]{2,60}):\s+(?=\p{L})/u;
const FINDINGS = phraseSet(SECTION_WORDS.filter(({ reports }) => reports === true).flatMap(({ phrases }) => phrases));

/** True if a text directs nobody: where the money comes from, a definition, a note. */
export function isStatement(text: string): boolean {
  const bare = text.trim();
  if (!/\p{L}/u.test(bare) || (isPlainStatement(bare) && !organises(bare)) || isFinding(bare)) return true;
  const part = PART.exec(bare);
  if (part) return !isImperative(bare.slice(part[0].length)) && !hasSubject(bare);
  const tokens = opening(bare);
  if (tokens.some((_, at) => PRAISES.has(tokens, at)) && !ASKS.test(bare)) return true;
  const first = tokens.findIndex((token) => token.kind === 'word');
  const stated = (STATEMENTS.has(tokens, first) && !TO_COME.has(tokens, first)) || isNamelessStatement(bare) || (isEntry(bare) && !isPredicate(tokens, first));
  return stated && !hasSubject(bare);
}

/** `Tổ chức tiếp nhận hàng được cấp`: a deed, and no organisation that gets something. */
function organises(text: string): boolean {
  const tokens = opening(text);
  return tokens[0]?.folded === 'tổ' && tokens[1]?.folded === 'chức' && isPredicate(tokens, 2);
}

/** True if a text asks or obliges anywhere, settles what is done in a case, or gives somebody a part: `Về nộp thuế, đề nghị công ty …`, `…, chủ trì, phối hợp với Sở Y tế`. */
export function speaksOfDuty(text: string): boolean {
  return ASKS.test(text) || SETTLES.test(text) || readRoles(text).length > 0;
}

/** True for what was found: `Ưu điểm: Đơn vị đã …`; not where the label goes before what is to be done about it. */
function isFinding(text: string): boolean {
  const label = LABEL.exec(text);
  if (!label || !FINDINGS.has(opening(label[1]!), 0)) return false;
  const found = text.slice(label[0].length);
  return !isImperative(found) && !REQUESTS.test(found.replace(CHARGED, '')) && !obligesAnew(found);
}

/** True if something must be done, and not only would have to be if it had been found: `chưa phát hiện vụ việc phải xử lý`. */
function obligesAnew(found: string): boolean {
  return found.split(/[.;:]\s+/u).some((part) => {
    const obliged = OBLIGES.exec(part);
    return obliged !== null && !FOUND_NONE.test(part.slice(0, obliged.index));
  });
}

/** True if a text begins like what a letter rests on: `Thực hiện Nghị quyết …`. */
export function opensLikeRecital(text: string): boolean {
  return RECITALS.has(opening(text), 0);
}

/** The same with grounds, or a name, right behind: `Hưởng ứng Tháng Thanh niên, …`, not `Thực hiện nghiêm …`. */
export function opensWithGrounds(text: string): boolean {
  const tokens = opening(text);
  const opener = RECITALS.match(tokens, 0);
  return opener !== null && (GROUNDS.has(tokens, 0) || tokens[opener.length]?.capital === true);
}

/** True for what a letter rests on: `Thực hiện Kế hoạch số 12/KH-UBND ngày … về …`, or `Thực hiện Nghị quyết của Quốc hội, Chính phủ đã ban hành …`. */
export function isRecital(text: string): boolean {
  if (!opensLikeRecital(text) || hasSubject(text)) return false;
  return (CITES.test(text) && sentenceCount(text) === 1) || (PAST.test(text) && !ASKS.test(text));
}

/** True for the sentence by which a body issues its document. */
export function isEnactment(text: string): boolean {
  return enacts(text) && sentenceCount(text) === 1;
}

/** True for an article's text by which the decision itself does something: `Phê duyệt Kế hoạch …`. */
export function isDecidingAct(text: string): boolean {
  return ACTS.has(opening(text), 0) && !hasSubject(text);
}

/** True for one sentence that only names a document: an entry of a list of legal grounds. */
export function isCitation(text: string): boolean {
  return isCiting(text) && sentenceCount(text) === 1 && !hasSubject(text);
}

/** True for a few words that tell nobody to do anything: a name out of a list, a cell out of its table. */
export function isFragment(text: string): boolean {
  if (text.length > LONGEST_FRAGMENT || text.trimEnd().endsWith('.')) return false;
  const tokens = tokenize(text);
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length <= MOST_FRAGMENT_WORDS && !tokens.some((_, at) => isPredicate(tokens, at));
}
