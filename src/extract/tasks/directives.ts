/** What a paragraph is to the tasks: a directive, an intro line. */
import { GROUND_OPENERS, leadsOn } from '../../lexicon/frame-phrases.js';
import { IMPERATIVE_OPENERS } from '../../lexicon/imperatives.js';
import { COLUMN_HEADINGS } from '../../lexicon/labels.js';
import { SECTION_WORDS } from '../../lexicon/sections.js';
import { CONTENT_INTRO_FORMS, KIND_INTRO_FORMS, PART_INTRO_FORMS, REQUEST_FORMS, ROUTINE_FORMS, SENT_THING_FORMS, SUBMISSION_FORMS } from '../../lexicon/sentence-forms.js';
import { isPredicate } from '../agencies/vocabulary.js';
import { phraseSet } from '../text/phrase-index.js';
import { hasForm } from '../text/sentence-forms.js';
import { readRoles } from '../roles/read-roles.js';
import { COMMANDS } from '../roles/vocabulary.js';
import { tokenize, type Token } from '../text/tokens.js';

/** Longest phrase that tells what a paragraph is, in characters. */
const LONGEST_OPENING = 80;
const CIRCUMSTANCES = phraseSet(SECTION_WORDS.filter(({ kind, yields }) => kind === 'other' && yields === true).flatMap(({ phrases }) => phrases));
/** Words by which a title tells of what is to be done, whatever circumstance it begins with. */
const WORK_TITLES = phraseSet(SECTION_WORDS.filter(({ kind, yields }) => (kind === 'tasks' || kind === 'implementation') && yields !== true).flatMap(({ phrases }) => phrases));
const TEXT_LABELS = phraseSet(COLUMN_HEADINGS.filter(({ field }) => field === 'text').flatMap(({ phrases }) => phrases));
const ORDERS = phraseSet(IMPERATIVE_OPENERS.phrases);
const GROUNDS = phraseSet(GROUND_OPENERS.phrases);
const isRequest = hasForm(REQUEST_FORMS);
const isRoutine = hasForm(ROUTINE_FORMS);
const isSubmission = hasForm(SUBMISSION_FORMS);
const tellsWhatIsSent = hasForm(SENT_THING_FORMS);
const asksForContents = hasForm(CONTENT_INTRO_FORMS);
const listsKinds = hasForm(KIND_INTRO_FORMS);
const introducesComposition = hasForm(PART_INTRO_FORMS);

/** True if a text only introduces what follows it. */
export function isIntro(text: string): boolean {
  return leadsOn(text.trimEnd());
}

/** True for an intro of what something consists of: `Hồ sơ gửi kèm gồm:`. */
export function introducesParts(text: string): boolean {
  return introducesComposition(text) || listsKinds(text);
}

/** True for an intro of the kinds of things that somebody is to see to: `Các xã lập danh sách các trường hợp sau:`. */
export function introducesKinds(text: string): boolean {
  return listsKinds(text);
}

/** True for an intro that asks for a report by what it is to tell: `Đề nghị các xã báo cáo với các nội dung sau:`. */
export function asksForReport(text: string): boolean {
  return asksForContents(text);
}

/** True for a title under which stands when, where or for whom something is done: `Phạm vi`, `Đối tượng`. */
export function namesCircumstance(title: string): boolean {
  const tokens = opening(title);
  return CIRCUMSTANCES.has(tokens, 0) && !tokens.some((_, at) => WORK_TITLES.has(tokens, at));
}

/** True if a text begins with what must be done, perhaps behind the label of a task (`Nhiệm vụ: Xây dựng …`). */
export function isImperative(text: string): boolean {
  const tokens = opening(text);
  const label = TEXT_LABELS.match(tokens, 0);
  return isPredicate(tokens, label && tokens[label.length]?.text === ':' ? label.length + 1 : 0);
}

/** True if a text begins with the verb of what is to be done; not with what somebody rests on (`Căn cứ quy định trên, …`), nor by asking (`Đề nghị các đại biểu …`), nor with what is sent (`Báo cáo gửi về …`). */
export function opensOrder(text: string): boolean {
  const tokens = opening(text);
  return ORDERS.has(tokens, 0) && !GROUNDS.has(tokens, 0) && !COMMANDS.has(tokens, 0) && !tellsWhatIsSent(text);
}

/** True if a text begins by asking somebody, whether or not it is a body by name: `Đề nghị các đại biểu …`, `Nếu có vướng mắc, đề nghị …`. */
export function asks(text: string): boolean {
  return isRequest(text);
}

/** True if what a text asks for stands right behind the verb of asking, so that it names nobody, known to a lexicon or not: `Đề nghị hoàn thiện …`. */
export function asksNobody(text: string): boolean {
  const tokens = tokenize(text);
  const command = tokens.findIndex((_, at) => COMMANDS.has(tokens, at));
  return command >= 0 && isPredicate(tokens, command + COMMANDS.match(tokens, command)!.length);
}

/** True if a text says how often work is to be done, whoever does it: `Việc sơ kết được thực hiện định kỳ …`. */
export function setsRoutine(text: string): boolean {
  return isRoutine(text);
}

/** True if a text says where something that is asked for goes: `Báo cáo gửi về Sở trước ngày 15/8`. */
export function tellsWhereto(text: string): boolean {
  return isSubmission(text);
}

/** True if a text says what must be done without saying by whom: `Ở cấp xã cần thành lập …`; not what must come about (`cần được …`). */
export function obliges(text: string): boolean {
  const tokens = opening(text);
  return tokens.some((token, at) => /^(?:cần|phải)$/u.test(token.folded) && isPredicate(tokens, at + 1));
}

/** True if a text names who must do something. */
export function hasSubject(text: string): boolean {
  return readRoles(text).some(({ role }) => role === 'lead');
}

/** The sentences of a text. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=\.)\s+(?=\p{Lu})/u);
}

/** How many sentences a text has. */
export function sentenceCount(text: string): number {
  return sentencesOf(text).length;
}

/** The tokens that a text begins with: enough for the phrases of the lexicons. */
export function opening(text: string): readonly Token[] {
  return tokenize(text.slice(0, LONGEST_OPENING));
}
