/** What the sender of a letter tells of itself: it directs nobody, unless it calls on others, or asks them for something. */
import type { PlanDocument } from '../../contract/schema.js';
import { UNIT_LEVELS } from '../../lexicon/agency-scope.js';
import { APPEALS, COURTESIES, REQUESTING_VERBS } from '../../lexicon/directing.js';
import { oneOf, wordsOf } from '../../vietnamese/index.js';
import { expandAbbreviations } from '../header/issuer.js';
import { readCharged } from '../roles/read-roles.js';
import { fold } from '../text/word-forms.js';
import { asks, isImperative } from './directives.js';
import type { Party, TaskDraft } from './draft.js';
import { withInherited, withoutLeads } from './parties.js';

/** Types of documents that one body writes to others: công văn, giấy mời. */
const LETTERS: ReadonlySet<string> = new Set(['CV', 'GM']);
/** Types by which one body tells others something as well, and has duties of its own. */
const NOTICES: ReadonlySet<string> = new Set(['TB', 'CĐ', 'HD']);
/** Not `mong nhận được sự quan tâm`: that is a courtesy. */
const APPEAL = new RegExp(String.raw`${wordsOf(APPEALS.phrases)}\s+(?!nhận được)`, 'iu');
/** A request behind what the sender does itself: `…, đề nghị các xã`, `… và trân trọng đề nghị Quý công ty`. */
const REQUEST = new RegExp(String.raw`(?:[,;]|\s(?:và|đồng thời))\s+(?:${oneOf(COURTESIES.phrases)}\s+)?${oneOf(REQUESTING_VERBS.phrases)}\s+(?!của\s)(?=\p{L})`, 'iu');

/**
 * The drafts without those of a letter whose only subject is its sender: `Tổng cục sẽ có hướng dẫn khi có kết quả.`
 * What it calls on others to do, or asks them for behind what it does itself, is theirs: `Ủy ban nhân dân xã kêu gọi các doanh nghiệp
 * ủng hộ …`, `Sở Y tế gửi biểu mẫu kèm theo, đề nghị các bệnh viện báo cáo …`.
 * @param readers whom the letter is addressed to: theirs is what it asks nobody by name for.
 */
export function withoutSendersOwn(drafts: readonly TaskDraft[], readers: readonly Party[], { type, issuer }: Pick<PlanDocument, 'type' | 'issuer'>): readonly TaskDraft[] {
  const letter = type !== null && LETTERS.has(type.code);
  if (issuer === null || (type !== null && !letter && !NOTICES.has(type.code))) return drafts;
  const sender = fold(expandAbbreviations(issuer));
  const isSender = (name: string): boolean => {
    const own = fold(expandAbbreviations(name));
    // `Sở Y tế An Hòa` for the `Sở Y tế` of the letterhead.
    return `${sender} `.startsWith(`${own} `) || (own.startsWith(`${sender} `) && namesPlace(name, own.length - sender.length - 1));
  };
  return drafts.flatMap((draft) => {
    const leads = draft.parties.filter(({ role, inherited }) => role === 'lead' && !inherited);
    if (draft.origin === 'table' || leads.length === 0 || asks(draft.text) || !leads.every(({ name }) => isSender(name))) return [draft];
    const call = (letter ? APPEAL.exec(draft.text) : null) ?? REQUEST.exec(draft.text);
    if (call === null) return letter ? [] : [draft];
    const asked = draft.text.slice(call.index + call[0].length);
    const called = calledOn(asked);
    if (called.length === 0 && !letter) return [draft];
    // `…; đề nghị tỉnh kiểm tra trong tháng 11`: whoever is asked there is nobody that a letter calls by name.
    if (called.length === 0 && !APPEAL.test(draft.text) && !isImperative(asked)) return [];
    const others = withoutLeads(draft.parties);
    return [{ ...draft, parties: called.length > 0 ? [...called, ...others] : withInherited(others, readers) }];
  });
}

/** True if a name ends in a place's name of some letters, with no level of it: `Sở Y tế` + `An Hòa`, not `Ủy ban nhân dân` + `huyện An Hòa`. */
function namesPlace(name: string, letters: number): boolean {
  const rest = name.slice(-letters);
  return /^\p{Lu}/u.test(rest) && !UNIT_LEVELS.phrases.some((level) => fold(rest).startsWith(`${fold(level)} `));
}

/** Those who are called on to do something. */
function calledOn(text: string): readonly Party[] {
  return readCharged(text).map(({ role, phrase: { name, group } }): Party => ({ name, role, group, inherited: false }));
}
