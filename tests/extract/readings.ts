/** What the tests of extraction ask of one text, in the short forms in which they write what they expect. */
import { readRoles } from '../../src/extract/roles/read-roles.js';
import { extractPlan } from '../../src/pipeline.js';

const LETTER = { lead: 'L', coordinating: 'C', supervising: 'S', 'reported-to': 'R' } as const;

/** The bodies of a sentence by their parts: `lead: Sở Y tế`. */
export function rolesIn(text: string): readonly string[] {
  return readRoles(text).map(({ role, phrase }) => `${role}: ${phrase.name}`);
}

/** The same in one line, each part by its first letter: `L Sở Y tế; C Sở Tài chính`. */
export function rolesInBrief(text: string): string {
  return readRoles(text).map(({ role, phrase }) => `${LETTER[role]} ${phrase.name}`).join('; ');
}

/** The header of a document in plain text. */
export async function documentOf(text: string) {
  return (await extractPlan({ name: 'van-ban.txt', bytes: new TextEncoder().encode(text) })).document;
}
