/** Who does what in a task: from its own words, from labelled lines, from what stands above it. */
import type { Role } from '../../contract/schema.js';
import type { DocumentNames } from '../agencies/document-names.js';
import { agenciesInHeading, agenciesInValue, agenciesOnly, type NamedAgency } from '../agencies/values.js';
import { readCharged, readRoles, type RoleMention } from '../roles/read-roles.js';
import type { TaskField } from '../../lexicon/labels.js';
import type { Party } from './draft.js';
import { labelledLine } from './labels.js';
import { markedParts } from './role-marks.js';

/** Fields whose value names agencies. */
const PARTY_FIELDS: ReadonlySet<TaskField> = new Set(['lead', 'coordinating', 'lead-and-coordinating', 'supervising', 'reported-to']);

/** `phối hợp`, `hỗ trợ máy móc` behind a name: what those do who join. */
const JOINING = / (?:cùng )?(?:phối hợp|hỗ trợ)(?!\p{L}).*$/u;
/** A slash behind which a name begins; not that of `xã/phường`. */
const PARTING_SLASH = /\s*\/\s*(?=\p{Lu}|các\s)/u;

/** Reads parties with the names that a document gives to bodies that no lexicon knows. */
export class PartyReader {
  readonly #names: DocumentNames;

  constructor(names: DocumentNames) {
    this.#names = names;
  }

  /** The parties that a task's words name. */
  inText(text: string): readonly Party[] {
    return readRoles(text, this.#names).map(asParty);
  }

  /** The parties that a task's words name under a line that ends in `phối hợp với`: those who open them coordinate. */
  joining(text: string): readonly Party[] {
    const told = this.inText(text);
    const opens = told[0]?.role === 'lead' && text.toLowerCase().startsWith(told[0].name.toLowerCase());
    return opens ? this.inText(`Phối hợp với ${text}`) : told;
  }

  /** Those whom the words behind a verb of asking put a duty to, as leads; none if no agencies with a duty stand there. */
  charged(text: string): readonly Party[] {
    return readCharged(text, this.#names).map(asParty);
  }

  /** The parties that a labelled line or a table cell names. Other fields name none. */
  inField(field: TaskField, text: string): readonly Party[] {
    // `Phân công: Chủ trì: Sở A; phối hợp: Sở B`: the labels in the value tell more than its own.
    const labelled = labelledLine(text).filter((label) => PARTY_FIELDS.has(label.field));
    if (PARTY_FIELDS.has(field) && labelled.length > 0) return labelled.flatMap((label) => this.inField(label.field, label.text));
    const marked = field === 'lead' || field === 'lead-and-coordinating' ? markedParts(text) : [];
    if (marked.length > 0) return marked.flatMap((part) => (part.role === null ? this.inField(field, part.text) : asRole(part.role, agenciesInValue(part.text, this.#names))));
    switch (field) {
      case 'lead': {
        // `Phòng A; Phòng B phối hợp`: behind a semicolon others join those who lead.
        const [first = '', ...joining] = text.split(/;\s*(?=[^;]{3,80}? (?:phối hợp|hỗ trợ)(?!\p{L}))/u);
        if (joining.length > 0) return [...this.inField('lead', first), ...joining.flatMap((part) => this.inField('coordinating', part.replace(JOINING, '')))];
        // `Cơ quan thực hiện: Sở A chủ trì, phối hợp với Sở B`
        const told = this.inText(text);
        const chaired = told.some(({ role }) => role === 'lead') && told.some(({ role }) => role !== 'lead');
        return chaired || /chủ trì/iu.test(text) ? told : asRole('lead', agenciesInValue(text, this.#names));
      }
      case 'lead-and-coordinating': {
        // `Phòng A, Phòng B / Các khoa`: the heading's slash parts the cells too.
        const parts = text.split(PARTING_SLASH).map((part) => agenciesInValue(part, this.#names));
        if (parts.length === 2 && parts.every((part) => part.length > 0)) return [...asRole('lead', parts[0]!), ...asRole('coordinating', parts[1]!)];
        const [lead, ...others] = agenciesInValue(text, this.#names);
        return lead ? [...asRole('lead', [lead]), ...asRole('coordinating', others)] : [];
      }
      case 'coordinating':
      case 'supervising':
      case 'reported-to':
        return asRole(field, agenciesInValue(text, this.#names));
      default:
        return [];
    }
  }

  /** The agencies that a text consists of, as leads; none if it says anything else. */
  alone(text: string): readonly Party[] {
    return asRole('lead', agenciesOnly(text, this.#names));
  }

  /** The agencies that a heading names, as leads; none if it speaks of a matter. */
  inHeading(title: string): readonly Party[] {
    return asRole('lead', agenciesInHeading(title, this.#names));
  }
}

/** Adds to a task's parties those of a label, a cell or what stands above; a lead that is told outright replaces the others. */
export function withParties(own: readonly Party[], told: readonly Party[]): readonly Party[] {
  const leads = told.some(({ role }) => role === 'lead');
  return unique([...(leads ? withoutLeads(own) : own), ...told]);
}

/** A task's parties but for those who lead. */
export function withoutLeads(parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ role }) => role !== 'lead');
}

/** Gives a task without a lead of its own, or with one that only shares the chair, the parties that it inherits. */
export function withInherited(own: readonly Party[], inherited: readonly Party[]): readonly Party[] {
  if (own.some(({ role, joint }) => role === 'lead' && joint !== true)) return own;
  return unique([...inherited.map((party): Party => ({ ...party, inherited: true })), ...own]);
}

function asParty({ role, phrase, joint }: RoleMention): Party {
  return { name: phrase.name, role, group: phrase.group, inherited: false, ...(joint && { joint }) };
}

/** Agencies in one role, as parties of a task. */
export function asRole(role: Role, agencies: readonly NamedAgency[]): Party[] {
  return agencies.map(({ name, group }) => ({ name, group, role, inherited: false }));
}

/** The first of each role and name. */
function unique(parties: readonly Party[]): readonly Party[] {
  const seen = new Set<string>();
  return parties.filter(({ role, name }) => !seen.has(`${role} ${name}`) && seen.add(`${role} ${name}`));
}
