/** The paragraph that ends a document: it asks everybody to carry the document out, or tells of it. */
import { OBEYING_DEEDS } from '../../lexicon/directing.js';
import { CLOSING_PHRASES } from '../../lexicon/frame-phrases.js';
import { CASUAL_CONTACT_FORMS, CLOSING_FORMS, CONTACT_FORMS, OBEYING_FORMS, OWN_DUTY_FORMS, REMARK_FORMS } from '../../lexicon/sentence-forms.js';
import { isPredicate, predicateEnd } from '../agencies/vocabulary.js';
import { readRoles } from '../roles/read-roles.js';
import { COMMANDS } from '../roles/vocabulary.js';
import { phraseSet } from '../text/phrase-index.js';
import { hasForm } from '../text/sentence-forms.js';
import { tokenize, type Token } from '../text/tokens.js';
import { opening, sentencesOf } from './directives.js';

const CLOSINGS = phraseSet(CLOSING_PHRASES.phrases);
const OBEYING = phraseSet(OBEYING_DEEDS.phrases);
const carriesOut = hasForm(CLOSING_FORMS);
const obeys = hasForm(OBEYING_FORMS);
const hasOwnDuty = hasForm(OWN_DUTY_FORMS);
const remarks = hasForm(REMARK_FORMS);
const tellsContact = hasForm([...CONTACT_FORMS, ...CASUAL_CONTACT_FORMS]);

/** Behind these stands what carrying out is for, or how it is not to be done. */
const BOUNDS = /^(?:để|nhằm|không)$/u;
/** Behind these stands a further deed, or how the one before is to be done. */
const NO_OBJECT = /^(?:và|đúng|kịp)$/u;
/** Longest name that the document has for itself, with `này`, in tokens. */
const LONGEST_DOCUMENT = 4;

/** True for the paragraph that ends a document: `Trên đây là …`, or one that only asks everybody to carry it out, and may tell whom to call. */
export function isClosing(text: string): boolean {
  if (CLOSINGS.has(opening(text), 0)) return true;
  const sentences = sentencesOf(text);
  const closes = (sentence: string): boolean => carriesOut(sentence) || (obeys(sentence) && !asksForMore(sentence));
  const asking = sentences.length === 1 ? sentences : sentences.filter((sentence) => !tellsContact(sentence) && !remarks(sentence));
  return asking.length === 1 && closes(asking[0]!) && !hasOwnDuty(text);
}

/** True if a sentence asks for a deed with an object of its own beside carrying out: `rà soát phòng học, tổ chức thực hiện`. */
function asksForMore(sentence: string): boolean {
  const tokens = tokenize(sentence);
  for (let at = deedsFrom(sentence, tokens); at < tokens.length && !BOUNDS.test(tokens[at]!.folded); ) {
    const end = predicateEnd(tokens, at);
    if (end !== null && !OBEYING.has(tokens, at) && takesObject(tokens, end)) return true;
    at = end ?? at + 1;
  }
  return false;
}

/** The token behind those who are asked, or behind the verb of asking where nobody is named; the end where neither shows. */
function deedsFrom(sentence: string, tokens: readonly Token[]): number {
  const asked = readRoles(sentence).filter(({ role }) => role === 'lead').at(-1);
  if (asked) return asked.phrase.to;
  const command = tokens.findIndex((_, at) => COMMANDS.has(tokens, at));
  const behind = command < 0 ? tokens.length : command + COMMANDS.match(tokens, command)!.length;
  return isPredicate(tokens, behind) ? behind : tokens.length;
}

/** `rà soát` + `phòng học`; not `rà soát` + `, tổ chức …`, `và thực hiện`, `gửi` + `đúng hạn`, nor `phổ biến` + `Công văn này`. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === 'mark' || NO_OBJECT.test(next.folded) || isPredicate(tokens, at)) return false;
  return !tokens.slice(at, at + LONGEST_DOCUMENT).some(({ folded }) => folded === 'này');
}
