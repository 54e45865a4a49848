/** Paragraphs that direct nobody: statements, findings, notes, recitals, entries of lists. */
import { DOCUMENT_TYPES } from '../../lexicon/document-types.js';
import { DECIDING_ACTS, NUMBERED_PARTS, PRAISES as PRAISE_PHRASES, RECITAL_OPENERS, STATEMENT_OPENERS } from '../../lexicon/labels.js';
import { SECTION_WORDS } from '../../lexicon/sections.js';
import { isPredicate } from '../agencies/vocabulary.js';
import { phraseSet } from '../phrase-index.js';
import { tokenize } from '../tokens.js';
import { hasSubject, isImperative, opening, sentenceCount } from './directives.js';

/** Longest fragment, in characters and in words. */
const LONGEST_FRAGMENT = 30;
const MOST_FRAGMENT_WORDS = 3;
const STATEMENTS = phraseSet(STATEMENT_OPENERS.phrases);
const ACTS = phraseSet(DECIDING_ACTS.phrases);
const PRAISES = phraseSet(PRAISE_PHRASES.phrases);
const RECITALS = phraseSet(RECITAL_OPENERS.phrases);
const TYPES = DOCUMENT_TYPES.map(({ name }) => name).join('|');
/** Whoever is praised may also be asked for something. */
const ASKS = /(?<!\p{L})(?:yêu cầu|đề nghị|(?<!ngoại )giao|cần|phải)(?!\p{L})/iu;
/** `Quy chế này áp dụng đối với …`: a document speaks of itself. */
const OF_ITSELF = /^(?:\S+ ){1,3}này (?:áp dụng|quy định|thay thế|bãi bỏ|có hiệu lực|được áp dụng|(?:đã )?được .{0,120}thông qua)(?!\p{L})/iu;
/** `Sửa đổi, bổ sung và ban hành kèm theo Nghị quyết này …`: a document says what comes with it. */
const ANNEXES = /^(?:[^\s.;:]+ ){1,8}kèm theo (?:nghị quyết|quyết định|chỉ thị|công văn|kế hoạch) này(?!\p{L})/iu;
/** `Các nhiệm vụ cụ thể tại Phụ lục kèm theo.`: a note of where something is told. */
const TOLD_ELSEWHERE = /^(?:[^\s.;:]+ ){1,14}(?:tại|ở|theo|trong) (?:các )?(?:phụ lục|biểu|bảng|danh mục|đề cương|văn bản|tài liệu)(?: (?:số )?[\dIVX]+)?(?:,? (?:kèm theo|đính kèm|gửi kèm)(?: [^.;:]{0,30} này)?)[\s.)]*$/iu;
/** `Ủy ban nhân dân tỉnh ban hành Kế hoạch …` leads from the grounds to the body. */
const ENACTS = new RegExp(String.raw`^(?:[^\s,;.:]+ ){1,12}ban hành (?:${TYPES})(?!\p{L})`, 'iu');
/** `Thành phần gồm …`: who or what belongs to something. */
const COMPOSED = /^(?:[^\s.;,]+ ){1,5}(?:bao )?gồm(?:\s|:)/u;
/** `Cấp xã: gồm …`: what belongs to one part. */
const PART_COMPOSED = /^[^.;:]{1,40}:\s*(?:bao )?gồm\s/iu;
/** `Nhóm 1: 12 xã ven biển`: what belongs to a part. */
const PART = new RegExp(String.raw`^(?:${NUMBERED_PARTS.phrases.join('|')}) (?:\d{1,2}|[IVX]{1,4}|[A-D])\s?:\s*`, 'iu');
/** `Quyết định 12/QĐ-UBND ngày …` only names a document. */
const CITED = new RegExp(String.raw`^(?:${TYPES}) (?:số:? ?)?\d+[/-]`, 'iu');
/** A document cited by its number. */
const CITES = /(?:^|\s)(?:số:? ?\d|\d+[/-]\p{Lu})/u;
const PLURAL = /^(?:các|những|việc|nội dung|mọi)\s/iu;
const PASSIVE = /(?:thì được|được thực hiện theo(?! định kỳ)|tiếp tục được (?:triển khai|thực hiện|áp dụng)|được quy định|thực hiện theo quy định (?:tại|của pháp luật))/u;
/** `Đối với người có công: mức trợ cấp …`: what somebody is entitled to. */
const ENTITLES = /^(?:đối với|trường hợp) [^:]{1,120}:\s*mức\s/iu;
/** `Giải lao (15 phút)`, `8h00 - 8h30: Đón tiếp đại biểu`: a point of an agenda. */
const AGENDA_POINT = /\(\s?\d{1,3} (?:phút|tiết|giờ)\s?\)[\s.;]*$|^(?:từ )?\d{1,2}\s?(?:h|g|giờ|:)\s?(?:\d{2})?\s?[-–]\s?\d{1,2}\s?(?:h|g|giờ|:)\s?(?:\d{2})?\s?:/iu;
/** `Nhiệt liệt chào mừng …!`: a slogan. */
const SLOGAN = /![\s”"]*$/u;
/** The label of a finding: `Tồn tại, thiếu sót: …`. */
const LABEL = /^([^.;:]{2,60}):\s+(?=\p{L})/u;
const FINDINGS = phraseSet(SECTION_WORDS.filter(({ reports }) => reports === true).flatMap(({ phrases }) => phrases));

/** True if a text directs nobody: where the money comes from, a definition, a note. */
export function isStatement(text: string): boolean {
  const bare = text.trim();
  if (!/\p{L}/u.test(bare) || SLOGAN.test(bare)) return true;
  if (/^\([^()]*\)\.?$/u.test(bare) || OF_ITSELF.test(bare) || (ANNEXES.test(bare) && !hasSubject(bare))) return true;
  if (ENTITLES.test(bare) || isFinding(bare) || isAgendaPoint(bare)) return true;
  if (TOLD_ELSEWHERE.test(bare) && !isImperative(bare) && !hasSubject(bare)) return true;
  const part = PART.exec(bare);
  if (part) return !isImperative(bare.slice(part[0].length)) && !hasSubject(bare);
  const tokens = opening(bare);
  const first = tokens.findIndex((token) => token.kind === 'word');
  if (tokens.some((_, at) => PRAISES.has(tokens, at)) && !ASKS.test(bare)) return true;
  const stated = STATEMENTS.has(tokens, first) || PART_COMPOSED.test(bare) || (COMPOSED.test(bare) && !isPredicate(tokens, first)) || (PLURAL.test(bare) && PASSIVE.test(bare.toLowerCase()));
  return stated && !hasSubject(bare);
}

/** True for what was found: `Ưu điểm: Đơn vị đã …`; not where the label goes before what is to be done about it. */
function isFinding(text: string): boolean {
  const label = LABEL.exec(text);
  if (!label || !FINDINGS.has(opening(label[1]!), 0)) return false;
  const found = text.slice(label[0].length);
  return !isImperative(found) && !ASKS.test(found);
}

/** True for a point of an agenda, unless it says what somebody must do. */
function isAgendaPoint(text: string): boolean {
  return AGENDA_POINT.test(text) && !isImperative(text) && !hasSubject(text);
}

/** True for a sentence that only tells on what a letter rests: `Thực hiện Kế hoạch số 12/KH-UBND ngày … về …`. */
export function isRecital(text: string): boolean {
  return RECITALS.has(opening(text), 0) && CITES.test(text) && sentenceCount(text) === 1 && !hasSubject(text);
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
