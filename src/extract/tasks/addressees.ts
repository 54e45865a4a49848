/** The leads that an intro line names for what follows it: `Giao Sở Y tế:`, `yêu cầu các sở, ngành thực hiện các nội dung sau:`. */
import { ADDRESSEE_ENDINGS, ADDRESSEE_PHRASES, LETTER_OPENERS } from '../../lexicon/frame-phrases.js';
import { ADDRESSING_PRONOUNS, ASKING_VERBS, CARRYING_OUT, COPY_OPENERS, COURTESIES, GIVING_NOTICE, GIVING_OUT, NO_CHARGES, OBEYING_DEEDS, OBLIGING_WORDS, ORDERED_MATTERS, ORDERING_VERBS, REQUESTING_VERBS, RESOLVING_VERBS } from '../../lexicon/directing.js';
import { LIST_SIGN_CLASS } from '../../lexicon/list-signs.js';
import { oneOf, upperFirst, wordsOf } from '../../vietnamese/index.js';
import { phraseSet } from '../text/phrase-index.js';
import { tokenize } from '../text/tokens.js';
import { askingBy } from './asking.js';
import type { Party, TaskDraft } from './draft.js';
import { withInherited, withoutLeads, type PartyReader } from './parties.js';

const ASKED = oneOf(ASKING_VERBS.phrases);
const ASKS = askingBy([...ASKING_VERBS.phrases, ...OBLIGING_WORDS.phrases]);
const COMMANDS = new RegExp(String.raw`^(?:${oneOf(COURTESIES.phrases)} )?${ASKED}`, 'iu');
/** `Tổ chức thực hiện các dự án do Bộ Công an chủ trì:` tells what is done, not who is to do it. */
const CHAIRED_BY = /(?:^|\s)do\s[^,;:]+\schủ trì/iu;
/** Those who carry a document out as a whole are not told what stands in it. */
const CARRIES_OUT = new RegExp(`chịu trách nhiệm ${oneOf(CARRYING_OUT.verbs)} ${oneOf(CARRYING_OUT.documents)} này`, 'iu');
/** A council that agrees to what is needed asks nobody by name, unless it goes on to ask somebody for it. */
const RESOLVES = new RegExp(wordsOf(RESOLVING_VERBS.phrases), 'iu');
const COMMANDED = askingBy(ASKING_VERBS.phrases);
/** Words by which a heading or an intro line gives the chair and its partners; elsewhere `phối hợp` is one of several deeds. */
const CHAIRS_WITH_OTHERS = /chủ trì,? (?:và )?phối hợp/iu;
const WITH_OTHERS = /phối hợp/iu;
const CLOSING_MARKS = /[\s.:;,]+$/u;
/** The one that issues a document leads none of its tasks. */
const ISSUES = new RegExp(`${oneOf(GIVING_OUT.verbs)} ${oneOf(GIVING_OUT.documents)}`, 'iu');

const PRONOUNS = phraseSet(ADDRESSING_PRONOUNS.phrases);
const ADDRESS_OPENING = new RegExp(String.raw`^.*?(?:${[...ADDRESSEE_PHRASES.phrases, ...ADDRESSEE_ENDINGS.phrases].join('|')})\s*:\s*(?:[${LIST_SIGN_CLASS}]\s*)?`, 'iu');
/** What recognition made of a dotted line: longer than any syllable. */
const NO_SYLLABLE = /^\p{L}{8,}$/u;
const COPIES_OPEN = new RegExp(wordsOf(COPY_OPENERS.phrases), 'iu');
/** `… các tỉnh Thực hiện Nghị định số …`: a converter put what the letter rests on behind those whom it is addressed to. */
const GROUNDS_OPEN = new RegExp(String.raw`\s(?=(?:${LETTER_OPENERS.phrases.map(upperFirst).join('|')})\s(?:\p{L}+\s){1,3}(?:số\s)?\d)`, 'u');
/** A verb that tells others what to do: behind the one who gives the order, or first. */
const ORDERS = new RegExp(String.raw`(?:^|[\s,])(?!${oneOf(NO_CHARGES.phrases)})(${oneOf([...ASKING_VERBS.phrases, ...ORDERING_VERBS.phrases])})\s+(?=\p{L})`, 'giu');
/** What stands between two orders for the same. */
const SHARES_ORDER = /[\s,](?:và|đồng thời)$/u;
const ASKING = new Set<string>(ASKING_VERBS.phrases);
/** `… các nhiệm vụ, giải pháp trọng tâm sau đây:` puts what follows to its subject. */
const PUTS_TO_SUBJECT = new RegExp(String.raw`(?<!\p{L})${oneOf(ORDERED_MATTERS.phrases)}(?:[\s,][^:;.]{0,40})? sau(?: đây)?\s*:\s*$`, 'iu');

/** `… yêu cầu:`, `… chỉ thị:`, `… đề nghị tập trung thực hiện một số nội dung sau:`, behind the one who asks. */
const READERS_ASKED = new RegExp(String.raw`\p{L} (?:${oneOf(COURTESIES.phrases)} )?${oneOf([...REQUESTING_VERBS.phrases, ...GIVING_NOTICE.phrases])}(?: (?:${oneOf(OBEYING_DEEDS.phrases)}|tốt|một số|các|những|${oneOf(ORDERED_MATTERS.phrases)}|cụ thể|như|sau|sau đây|,))*\s*:\s*$`, 'iu');
/** `… hướng dẫn và đề nghị:`: what follows is asked of others than the one who speaks. */
const REQUESTS_JOINED = new RegExp(String.raw`\p{L} và (?:${oneOf(COURTESIES.phrases)} )?${oneOf(REQUESTING_VERBS.phrases)}\s*:\s*$`, 'iu');
/** Longest end of such a lead-in that is looked at, in characters. */
const LONGEST_REQUEST = 100;

/**
 * The addressees of an intro line.
 * @param inPreamble the line leads from the grounds to the body, where those named are addressed only if asked to do something.
 */
export function addresseesOf(text: string, inPreamble: boolean, parties: PartyReader): readonly Party[] {
  if (CARRIES_OUT.test(text)) return [];
  // `Ban Thường trực hướng dẫn và đề nghị:` names nobody behind the verb of asking.
  const named = REQUESTS_JOINED.test(text.slice(-LONGEST_REQUEST)) ? [] : askedIn(text, inPreamble, parties);
  const ordered = inPreamble ? orderedIn(text, parties) : [];
  const isAmong = (some: readonly Party[]) => ({ name }: Party): boolean => some.some((other) => other.name === name);
  // `Để quản lý nguồn vốn Quỹ A, Hội B đề nghị các chi hội …:`: those who stand before the order get none.
  const behind = ordered.length > 0 ? text.slice(text.search(ORDERS)).toLowerCase() : '';
  const others = named.filter((party) => !isAmong(ordered)(party) && (ordered.length === 0 || behind.includes(party.name.toLowerCase())));
  // `UBND phường thông báo và đề nghị các tổ dân phố …:`: whoever gives the order is not the one who gets it.
  return ordered.some(isAmong(named)) ? [...ordered, ...others] : ordered.length > 0 ? ordered : named;
}

/** Those whom the first order of a lead-in tells what to do, with those of the orders that share it (`yêu cầu các sở và đề nghị Mặt trận thực hiện …`); none where a document is given out by it. */
function orderedIn(text: string, parties: PartyReader): readonly Party[] {
  const issues = ISSUES.test(text);
  const ordered: Party[] = [];
  for (const found of text.matchAll(ORDERS)) {
    if (ordered.length > 0 && !SHARES_ORDER.test(text.slice(0, found.index))) return ordered;
    if (issues && !ASKING.has(found[1]!.toLowerCase())) continue;
    ordered.push(...parties.charged(text.slice(found.index + found[0].length)));
  }
  return ordered;
}

/** The leads among the parties that an intro line names, if it asks for anything. */
function askedIn(text: string, inPreamble: boolean, parties: PartyReader): readonly Party[] {
  const asked = ASKS.test(text);
  if (!asked && ISSUES.test(text)) return [];
  if (!asked && inPreamble) return PUTS_TO_SUBJECT.test(text) ? onlyGroups(leadsIn(text, parties)) : [];
  // `… đề nghị thanh toán, Bảo hiểm xã hội ban hành Kế hoạch …:` asks for nothing behind what is issued.
  const issues = COMMANDS.test(text) ? null : ISSUES.exec(text);
  if (issues && !ASKS.test(text.slice(issues.index))) return [];
  if (RESOLVES.test(text) && !COMMANDED.test(text)) return [];
  if (CHAIRED_BY.test(text) && !COMMANDS.test(text)) return [];
  const order = RESOLVES.test(text) ? COMMANDED.exec(text)?.index ?? 0 : 0;
  return leadsIn(text.slice(order), parties);
}

/** The leads that a text names; not `các cơ quan, đơn vị sau đây`, who are named one by one under it. */
function leadsIn(text: string, parties: PartyReader): readonly Party[] {
  return parties.inText(text).filter(({ role, name }) => role === 'lead' && !/ sau đây$/u.test(name));
}

/** Several bodies at once are addressed; one by itself is the body that speaks. */
function onlyGroups(leads: readonly Party[]): readonly Party[] {
  return leads.every(({ group }) => group) ? leads : [];
}

/** True if a lead-in only says `các đồng chí`: whom the letter is addressed to. */
export function namesReaders(addressees: readonly Party[]): boolean {
  return addressees.length === 1 && isPronoun(addressees[0]!);
}

function isPronoun({ name }: Party): boolean {
  const tokens = tokenize(name);
  return PRONOUNS.match(tokens, 0)?.length === tokens.length;
}

/** The drafts with whom a letter is addressed to for what it calls them: `Đề nghị các đồng chí báo cáo …`. */
export function withReadersNamed(drafts: readonly TaskDraft[], readers: readonly Party[]): readonly TaskDraft[] {
  if (readers.length === 0) return drafts;
  return drafts.map((draft) => {
    const leads = draft.parties.filter(({ role }) => role === 'lead');
    return leads.length > 0 && leads.every(isPronoun) ? { ...draft, parties: withInherited(withoutLeads(draft.parties), readers) } : draft;
  });
}

/** True if a lead-in asks for what follows and names nobody for it: `UBND xã yêu cầu:`, `Sở Y tế đề nghị thực hiện các nội dung sau:`. */
export function asksReaders(text: string): boolean {
  return READERS_ASKED.test(text.slice(-LONGEST_REQUEST));
}

/** True for a lead-in that says itself what it asks for: `đề nghị các trường tổ chức cuộc thi như sau:`, not `… thực hiện các nội dung sau:`. */
export function asksForDeed(text: string): boolean {
  return COMMANDED.test(text) && !PUTS_TO_SUBJECT.test(text) && !READERS_ASKED.test(text.slice(-LONGEST_REQUEST));
}

/** The bodies that the lines of a letter's addressees name: `Kính gửi: Cục trưởng Cục A; các chi cục.`; not those of `Đồng kính gửi`, who only get a copy. */
export function readersOf(text: string, parties: PartyReader): readonly Party[] {
  return parties.inField('lead', text.replace(ADDRESS_OPENING, '').split(COPIES_OPEN, 1)[0]!.split(GROUNDS_OPEN, 1)[0]!.replace(/[\s.;]+$/u, '')).filter(({ name }) => !NO_SYLLABLE.test(name));
}

/** Who coordinates in all that stands under `Sở Y tế chủ trì, phối hợp với các sở`, or under `Các huyện phối hợp với Sở Y tế:`, which tells nothing else. */
export function partnersIn(text: string, parties: PartyReader): readonly Party[] {
  if (!WITH_OTHERS.test(text)) return [];
  const partners = parties.inText(text).filter(({ role }) => role === 'coordinating');
  const last = partners.at(-1);
  const nothingElse = last !== undefined && text.replace(CLOSING_MARKS, '').toLowerCase().endsWith(last.name.toLowerCase());
  return nothingElse || CHAIRS_WITH_OTHERS.test(text) ? partners : [];
}
