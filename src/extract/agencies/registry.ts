/** One id an agency: names that mean the same body are brought together. */
import type { PlanAgency } from '../../contract/schema.js';
import { fold } from '../text/word-forms.js';
import { Abbreviations, initialsMatch } from './abbreviations.js';
import { kinOf } from './kin.js';

/** An agency as a task names it. */
export interface NamedMention {
  readonly name: string;
  readonly group: boolean;
}

export interface Registry {
  readonly agencies: readonly PlanAgency[];
  /** The id of an agency by its name as written. */
  readonly idOf: (name: string) => string;
  /** Names as written that are taken for another name of the document. */
  readonly doubts: ReadonlyMap<string, string>;
}

interface Entry {
  name: string;
  group: boolean;
  mentions: number;
  readonly written: Set<string>;
}

const LEVEL_SUFFIX = /^ (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thành phố trực thuộc trung ương)$/u;
const ABBREVIATED = /^(.+?) (\p{Lu}[\p{Lu}&.-]+)( .*)?$/u;

/** Brings the mentions of a document together, ids in order of first mention. */
export function registerAgencies(text: string, mentions: readonly NamedMention[]): Registry {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const doubts = kinOf(counts);
  const fullNames = fullNamesOf(text, counts.keys(), doubts);
  const keys = new Map([...fullNames].map(([written, full]) => [written, keyOf(full)]));
  const extensions = levelExtensions(new Set(keys.values()));
  const entries = new Map<string, Entry>();
  const keyOfMention = (written: string): string => {
    const key = keys.get(written) ?? keyOf(written);
    return extensions.get(key) ?? key;
  };
  for (const { name: written, group } of mentions) {
    const key = keyOfMention(written);
    const full = fullNames.get(written) ?? written;
    const known = entries.get(key);
    if (!known) {
      entries.set(key, { name: full, group, mentions: 1, written: new Set([written]) });
      continue;
    }
    known.mentions++;
    known.group ||= group;
    known.written.add(written);
    if (full.length > known.name.length) known.name = full;
  }
  const ids = new Map([...entries.keys()].map((key, i) => [key, `a${i + 1}`]));
  return {
    agencies: [...entries].map(([key, entry]) => ({
      id: ids.get(key)!,
      name: entry.name,
      aliases: [...entry.written].filter((written) => written !== entry.name).sort((a, b) => a.localeCompare(b, 'vi')),
      group: entry.group,
      mentions: entry.mentions,
    })),
    idOf: (written) => ids.get(keyOfMention(written)) ?? 'a1',
    doubts,
  };
}

/** Each written name as the document spells it, with its abbreviations written out by the document's definitions, else by the initials of another name. */
function fullNamesOf(text: string, written: Iterable<string>, doubts: ReadonlyMap<string, string>): Map<string, string> {
  const abbreviations = new Abbreviations(text);
  const names = new Map<string, string>();
  for (const name of written) names.set(name, abbreviations.expand(doubts.get(name) ?? name));
  const spelled = [...names.values()].filter((name) => !ABBREVIATED.test(name));
  for (const [written, full] of names) {
    const parts = ABBREVIATED.exec(full);
    if (parts) names.set(written, byInitials(parts[1]!, parts[2]!, parts[3] ?? '', spelled) ?? full);
  }
  return names;
}

/** `Trung tâm QLCL` is `Trung tâm Quản lý chất lượng` where that is named too. */
function byInitials(head: string, abbreviation: string, tail: string, spelled: readonly string[]): string | null {
  const prefix = `${fold(head)} `;
  const found = spelled.find((name) => fold(name).startsWith(prefix) && initialsMatch(name.slice(prefix.length), abbreviation));
  return found === undefined ? null : found + tail;
}

/** `Cục Thi hành án dân sự` is `Cục Thi hành án dân sự tỉnh` where no other level is named. */
function levelExtensions(keys: ReadonlySet<string>): Map<string, string> {
  const extended = new Map<string, string[]>();
  for (const key of keys) {
    for (let cut = key.lastIndexOf(' '); cut > 0; cut = key.lastIndexOf(' ', cut - 1)) {
      const base = key.slice(0, cut);
      if (!LEVEL_SUFFIX.test(key.slice(cut))) continue;
      if (keys.has(base)) extended.set(base, [...(extended.get(base) ?? []), key]);
      break;
    }
  }
  return new Map([...extended].flatMap(([base, longer]) => (longer.length === 1 ? [[base, longer[0]!] as const] : [])));
}

function keyOf(name: string): string {
  return fold(name).replace(/[^\p{L}\d]+/gu, ' ').trim();
}
