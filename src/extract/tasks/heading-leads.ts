/** Who leads what stands under a heading. */
import type { OutlineNode } from '../../segment/outline.js';
import { agenciesInHeading, unknownAgencyInHeading, type NamedAgency } from '../agencies/values.js';
import { addresseesOf } from './addressees.js';

export class HeadingLeads {
  /** Whether the headings among siblings name agencies. */
  readonly #named = new Map<readonly OutlineNode[], boolean>();

  /** The agency that a heading names, or the one that it tells to do what stands under it; none where it speaks of a matter. */
  of(heading: OutlineNode, siblings: readonly OutlineNode[]): readonly NamedAgency[] {
    const title = heading.title ?? '';
    const named = agenciesInHeading(title);
    if (named.length > 0) return named;
    const told = addresseesOf(`${title}:`, false);
    return told.length > 0 || !this.#nameAgencies(siblings) ? told : unknownAgencyInHeading(title);
  }

  /** True if most headings among siblings name agencies, so that the others do too. */
  #nameAgencies(siblings: readonly OutlineNode[]): boolean {
    const known = this.#named.get(siblings);
    if (known !== undefined) return known;
    const headings = siblings.filter(({ kind }) => kind === 'heading');
    const naming = headings.filter(({ title }) => agenciesInHeading(title ?? '').length > 0);
    const result = naming.length > 1 && naming.length * 2 >= headings.length;
    this.#named.set(siblings, result);
    return result;
  }
}
