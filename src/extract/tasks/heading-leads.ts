/** Who leads what stands under a heading, and who coordinates. */
import { FIELD_TITLES } from '../../lexicon/sections.js';
import type { OutlineNode } from '../../segment/outline.js';
import { plain } from '../../vietnamese/index.js';
import { tellsWhoAnswers, unknownAgencyInHeading } from '../agencies/values.js';
import { addresseesOf, partnersIn } from './addressees.js';
import type { Party } from './draft.js';
import { asRole, type PartyReader } from './parties.js';

const FIELDS: ReadonlySet<string> = new Set(FIELD_TITLES.phrases.map(plain));

export class HeadingLeads {
  /** Whether the headings among siblings name agencies. */
  readonly #named = new Map<readonly OutlineNode[], boolean>();
  readonly #parties: PartyReader;

  constructor(parties: PartyReader) {
    this.#parties = parties;
  }

  /** The agency that a heading names, or the one that it tells to do what stands under it, and those that coordinate with it; none where it speaks of a matter. */
  of(heading: OutlineNode, siblings: readonly OutlineNode[]): readonly Party[] {
    const title = heading.title ?? '';
    // `2. Văn hóa - xã hội` under what is to be done, beside fields that no body is named after.
    if (heading.sectionKind === 'tasks' && FIELDS.has(plain(title)) && !this.#nameAgencies(siblings)) return [];
    const leads = this.#leads(title, siblings);
    return leads.length === 0 ? leads : [...leads, ...partnersIn(title, this.#parties)];
  }

  #leads(title: string, siblings: readonly OutlineNode[]): readonly Party[] {
    const named = this.#parties.inHeading(title);
    if (named.length > 0) return named;
    const told = addresseesOf(`${title}:`, false, this.#parties);
    return told.length > 0 || !(tellsWhoAnswers(title) || this.#nameAgencies(siblings)) ? told : asRole('lead', unknownAgencyInHeading(title));
  }

  /** True if most headings among siblings name agencies, so that the others do too. */
  #nameAgencies(siblings: readonly OutlineNode[]): boolean {
    const known = this.#named.get(siblings);
    if (known !== undefined) return known;
    const headings = siblings.filter(({ kind }) => kind === 'heading');
    const naming = headings.filter(({ title }) => this.#parties.inHeading(title ?? '').length > 0);
    const result = naming.length > 1 && naming.length * 2 >= headings.length;
    this.#named.set(siblings, result);
    return result;
  }
}
