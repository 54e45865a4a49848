/** Gathers the roles that a passage gives, each role and name once. */
import type { Role } from '../../contract/schema.js';
import type { AgencyList } from '../agencies/grammar.js';
import type { AgencyPhrase } from '../agencies/phrase.js';

export interface RoleMention {
  readonly role: Role;
  readonly phrase: AgencyPhrase;
  /** True for a lead that shares the chair with whoever else leads. */
  readonly joint?: boolean;
}

export class RoleCollector {
  readonly #mentions: RoleMention[] = [];
  readonly #given = new Set<string>();

  /** True if somebody leads. */
  get led(): boolean {
    return this.#mentions.some(({ role }) => role === 'lead');
  }

  /** True if a body of that name leads. */
  isLead(name: string): boolean {
    return this.#given.has(`lead ${name}`);
  }

  /** True if somebody is reported to. */
  get reported(): boolean {
    return this.#mentions.some(({ role }) => role === 'reported-to');
  }

  /** Gives the agencies of a list a role. People in general have none, and a bare common noun supervises nobody. */
  give(role: Role, list: AgencyList, joint = false): void {
    for (const phrase of list.phrases) {
      const key = `${role} ${phrase.name}`;
      if (phrase.people || (role === 'supervising' && phrase.bare) || this.#given.has(key)) continue;
      this.#given.add(key);
      this.#mentions.push({ role, phrase, ...(joint && { joint }) });
    }
  }

  /** The mentions in reading order; who leads neither coordinates nor supervises. */
  mentions(): readonly RoleMention[] {
    const leads = new Set(this.#mentions.filter(({ role }) => role === 'lead').map(({ phrase }) => phrase.name));
    return this.#mentions.filter(({ role, phrase }) => role === 'lead' || role === 'reported-to' || !leads.has(phrase.name));
  }
}
