/** What the sender of a letter tells of itself: it directs nobody, unless it calls on others. */
import type { PlanDocument } from '../../contract/schema.js';
import { UNIT_LEVELS } from '../../lexicon/agency-scope.js';
import { APPEALS } from '../../lexicon/directing.js';
import { wordsOf } from '../../vietnamese/index.js';
import { expandAbbreviations } from '../header/issuer.js';
import { readCharged } from '../roles/read-roles.js';
import { fold } from '../text/word-forms.js';
import { asks } from './directives.js';
import type { Party, TaskDraft } from './draft.js';

/** Types of documents that one body writes to others: công văn, giấy mời. */
const LETTERS: ReadonlySet<string> = new Set(['CV', 'GM']);
/** Not `mong nhận được sự quan tâm`: that is a courtesy. */
const APPEAL = new RegExp(String.raw`${wordsOf(APPEALS.phrases)}\s+(?!nhận được)`, 'iu');

/**
 * The drafts without those of a letter whose only subject is its sender: `Tổng cục sẽ có hướng dẫn khi có kết quả.`
 * What it calls on others to do is theirs: `Ủy ban nhân dân xã kêu gọi các doanh nghiệp ủng hộ …`.
 */
export function withoutSendersOwn(drafts: readonly TaskDraft[], { type, issuer }: Pick<PlanDocument, 'type' | 'issuer'>): readonly TaskDraft[] {
  if (issuer === null || type === null || !LETTERS.has(type.code)) return drafts;
  const sender = fold(expandAbbreviations(issuer));
  const isSender = (name: string): boolean => {
    const own = fold(expandAbbreviations(name));
    // `Sở Y tế An Hòa` for the `Sở Y tế` of the letterhead.
    return `${sender} `.startsWith(`${own} `) || (own.startsWith(`${sender} `) && namesPlace(name, own.length - sender.length - 1));
  };
  return drafts.flatMap((draft) => {
    const leads = draft.parties.filter(({ role, inherited }) => role === 'lead' && !inherited);
    if (draft.origin === 'table' || leads.length === 0 || asks(draft.text) || !leads.every(({ name }) => isSender(name))) return [draft];
    const appeal = APPEAL.exec(draft.text);
    return appeal === null ? [] : [{ ...draft, parties: [...calledOn(draft.text.slice(appeal.index + appeal[0].length)), ...draft.parties.filter(({ role }) => role !== 'lead')] }];
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
