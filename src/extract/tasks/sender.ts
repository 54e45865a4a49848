/** What the sender of a letter tells of itself: it directs nobody. */
import type { PlanDocument } from '../../contract/schema.js';
import { expandAbbreviations } from '../header/issuer.js';
import { fold } from '../text/word-forms.js';
import { asks } from './directives.js';
import type { TaskDraft } from './draft.js';

/** Types of documents that one body writes to others: công văn, giấy mời. */
const LETTERS: ReadonlySet<string> = new Set(['CV', 'GM']);

/** The drafts without those of a letter whose only subject is its sender: `Tổng cục sẽ có hướng dẫn khi có kết quả.` */
export function withoutSendersOwn(drafts: readonly TaskDraft[], { type, issuer }: Pick<PlanDocument, 'type' | 'issuer'>): readonly TaskDraft[] {
  if (issuer === null || type === null || !LETTERS.has(type.code)) return drafts;
  const sender = fold(expandAbbreviations(issuer));
  const isSender = (name: string): boolean => `${sender} `.startsWith(`${fold(expandAbbreviations(name))} `);
  return drafts.filter(({ origin, parties, text }) => {
    const leads = parties.filter(({ role, inherited }) => role === 'lead' && !inherited);
    return origin === 'table' || leads.length === 0 || asks(text) || !leads.every(({ name }) => isSender(name));
  });
}
