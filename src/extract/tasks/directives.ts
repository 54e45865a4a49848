/** What a paragraph is to the tasks: a directive, an intro line, a statement, a closing. */
import { DOCUMENT_TYPES } from '../../lexicon/document-types.js';
import { CLOSING_OPENERS, DECIDING_ACTS, NUMBERED_PARTS, PRAISES as PRAISE_PHRASES, STATEMENT_OPENERS } from '../../lexicon/labels.js';
import { SECTION_WORDS } from '../../lexicon/sections.js';
import { isPredicate } from '../agencies/vocabulary.js';
import { phraseSet } from '../phrase-index.js';
import { readRoles } from '../roles/read-roles.js';
import { tokenize, type Token } from '../tokens.js';

/** Longest phrase that tells what a paragraph is, in characters. */
const LONGEST_OPENING = 80;
/** Longest fragment, in characters and in words. */
const LONGEST_FRAGMENT = 30;
const MOST_FRAGMENT_WORDS = 3;
const STATEMENTS = phraseSet(STATEMENT_OPENERS.phrases);
const ACTS = phraseSet(DECIDING_ACTS.phrases);
const PRAISES = phraseSet(PRAISE_PHRASES.phrases);
/** Whoever is praised may also be asked for something. */
const ASKS = /(?<!\p{L})(?:yêu cầu|đề nghị|(?<!ngoại )giao|cần|phải)(?!\p{L})/iu;
/** `Quy chế này áp dụng đối với …`: a document speaks of itself. */
const OF_ITSELF = /^(?:\S+ ){1,3}này (?:áp dụng|quy định|thay thế|bãi bỏ|có hiệu lực|được áp dụng|(?:đã )?được .{0,120}thông qua)(?!\p{L})/iu;
/** `Sửa đổi, bổ sung và ban hành kèm theo Nghị quyết này …`: a document says what comes with it. */
const ANNEXES = /^(?:[^\s.;:]+ ){1,8}kèm theo (?:nghị quyết|quyết định|chỉ thị|công văn|kế hoạch) này(?!\p{L})/iu;
/** `Ủy ban nhân dân tỉnh ban hành Kế hoạch …` leads from the grounds to the body. */
const ENACTS = new RegExp(String.raw`^(?:[^\s,;.:]+ ){1,12}ban hành (?:${DOCUMENT_TYPES.map(({ name }) => name).join('|')})(?!\p{L})`, 'iu');
const CIRCUMSTANCES = phraseSet(SECTION_WORDS.filter(({ kind, yields }) => kind === 'other' && yields === true).flatMap(({ phrases }) => phrases));
/** Words by which a title tells of what is to be done, whatever circumstance it begins with. */
const WORK_TITLES = phraseSet(SECTION_WORDS.filter(({ kind, yields }) => (kind === 'tasks' || kind === 'implementation') && yields !== true).flatMap(({ phrases }) => phrases));
const CLOSINGS = phraseSet(CLOSING_OPENERS.phrases);
const CARRIES_OUT = [
  // Who urges or reports on the carrying out has a duty of its own.
  /(?<!(?:kết quả|tình hình|tiến độ|(?:đôn đốc|kiểm tra|theo dõi|giám sát) việc) )(?:thực hiện|thi hành)(?: (?:nghiêm túc|tốt|đầy đủ|có hiệu quả|nghiêm|hiệu quả))*(?: (?:các|những))?(?: nội dung)? (?:kế hoạch|quyết định|chỉ thị|công văn|văn bản|thông báo|chương trình|nội dung|nghị quyết|công điện|đề án|quy chế|quy định)(?: (?:này|trên|nêu trên))?[\s./]*$/u,
  /^(?:nhận được [^,]*, )?(?:[^,.;:]{1,60} )?(?:yêu cầu|đề nghị).*(?:triển khai|tổ chức|nghiêm túc) thực hiện(?: (?:nghiêm túc|tốt|đầy đủ|có hiệu quả|nghiêm|hiệu quả|đúng quy định|,))*[\s./]*$/u,
  /^(?:[^,.;:]{1,60} )?(?:yêu cầu|đề nghị) [^;:]* thực hiện(?:,? (?:và )?(?:nghiêm túc|tốt|đầy đủ|nghiêm|đúng (?:quy định|thời gian|thời hạn)|không (?:được |để )*chậm trễ))+[\s./]*$/u,
  /trân trọng thông báo[\s./]*$/u,
  /(?:thông báo|truyền đạt|sao gửi) .*(?:biết|được biết)(?:,? (?:và )?(?:chỉ đạo,? )?(?:tổ chức )?(?:triển khai )?(?:thực hiện|phối hợp))?[\s./]*$/u,
];
/** Whoever is to chair, or to win others over, is asked for more than to carry the document out. */
const OWN_DUTIES = /(?<!\p{L})(?:chủ trì|vận động .*(?:thực hiện|thi hành))(?!\p{L})/iu;
/** `Thành phần gồm …`: who or what belongs to something. */
const COMPOSED = /^(?:[^\s.;,]+ ){1,5}(?:bao )?gồm(?:\s|:)/u;
/** `Cấp xã: gồm …`: what belongs to one part. */
const PART_COMPOSED = /^[^.;:]{1,40}:\s*(?:bao )?gồm\s/iu;
const PARTS = /(?:(?:^|\s)gồm(?: có)?(?: \S+){0,3}?|[.;,] trong đó)\s*:\s*$/iu;
/** `Nhóm 1: 12 xã ven biển`: what belongs to a part. */
const PART = new RegExp(String.raw`^(?:${NUMBERED_PARTS.phrases.join('|')}) (?:\d{1,2}|[IVX]{1,4}|[A-D])\s?:\s*`, 'iu');
/** `Quyết định 12/QĐ-UBND ngày …` only names a document. */
const CITED = new RegExp(String.raw`^(?:${DOCUMENT_TYPES.map(({ name }) => name).join('|')}) (?:số:? ?)?\d+[/-]`, 'iu');
const PLURAL = /^(?:các|những|việc|nội dung|mọi)\s/iu;
const PASSIVE = /(?:thì được|được thực hiện theo(?! định kỳ)|tiếp tục được (?:triển khai|thực hiện|áp dụng)|được quy định|thực hiện theo quy định tại)/u;

/** True if a text only introduces what follows it. */
export function isIntro(text: string): boolean {
  return /:\s*$/u.test(text);
}

/** True for an intro of what something consists of: `Hồ sơ gửi kèm gồm:`. */
export function introducesParts(text: string): boolean {
  return PARTS.test(text);
}

/** True for a title under which stands when, where or for whom something is done: `Phạm vi`, `Đối tượng`. */
export function namesCircumstance(title: string): boolean {
  const tokens = opening(title);
  return CIRCUMSTANCES.has(tokens, 0) && !tokens.some((_, at) => WORK_TITLES.has(tokens, at));
}

/** True if a text directs nobody: where the money comes from, a definition, a note. */
export function isStatement(text: string): boolean {
  const bare = text.trim();
  if (!/\p{L}/u.test(bare)) return true;
  if (/^\([^()]*\)\.?$/u.test(bare) || OF_ITSELF.test(bare) || (ANNEXES.test(bare) && !hasSubject(bare))) return true;
  const part = PART.exec(bare);
  if (part) return !isImperative(bare.slice(part[0].length)) && !hasSubject(bare);
  const tokens = opening(bare);
  const first = tokens.findIndex((token) => token.kind === 'word');
  if (tokens.some((_, at) => PRAISES.has(tokens, at)) && !ASKS.test(bare)) return true;
  const stated = STATEMENTS.has(tokens, first) || PART_COMPOSED.test(bare) || (COMPOSED.test(bare) && !isPredicate(tokens, first)) || (PLURAL.test(bare) && PASSIVE.test(bare.toLowerCase()));
  return stated && !hasSubject(bare);
}

/** True for the sentence by which a body issues its document. */
export function isEnactment(text: string): boolean {
  return ENACTS.test(text) && sentenceCount(text) === 1;
}

/** True for an article's text by which the decision itself does something: `Phê duyệt Kế hoạch …`. */
export function isDecidingAct(text: string): boolean {
  return ACTS.has(opening(text), 0) && !hasSubject(text);
}

/** True for one sentence that only names a document: an entry of a list of legal grounds. */
export function isCitation(text: string): boolean {
  return CITED.test(text) && sentenceCount(text) === 1 && !hasSubject(text);
}

/** True for a few words that tell nobody to do anything: a name out of a list, a cell out of its table. */
export function isFragment(text: string): boolean {
  if (text.length > LONGEST_FRAGMENT || text.trimEnd().endsWith('.')) return false;
  const tokens = tokenize(text);
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length <= MOST_FRAGMENT_WORDS && !tokens.some((_, at) => isPredicate(tokens, at));
}

/** True for the paragraph that ends a document: `Trên đây là …`, or one that only asks everybody to carry it out. */
export function isClosing(text: string): boolean {
  if (CLOSINGS.has(opening(text), 0)) return true;
  return sentenceCount(text) === 1 && !OWN_DUTIES.test(text) && CARRIES_OUT.some((asks) => asks.test(text.toLowerCase()));
}

/** True if a text begins with what must be done. */
export function isImperative(text: string): boolean {
  return isPredicate(opening(text), 0);
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

function sentenceCount(text: string): number {
  return text.split(/(?<=\.)\s+(?=\p{Lu})/u).length;
}

/** The tokens that a text begins with: enough for the phrases of the lexicons. */
function opening(text: string): readonly Token[] {
  return tokenize(text.slice(0, LONGEST_OPENING));
}
