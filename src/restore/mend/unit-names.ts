/**
 * Names of communes, districts and their like behind the word for their level: the language model knows the frequent ones,
 * the table of units knows all. `xã Nhị Khê` that was read `Nhif Khé` is xã Nhữ Khê, and so wherever the document names it.
 */
import { unitNames } from '../../lexicon/unit-names.js';
import { reworded, type Decision } from '../decoder.js';
import type { RawToken } from '../lattice.js';
import type { CasePattern, Channel } from '../model/channel.js';
import type { RestorationModel } from '../model/load.js';
import { inCase } from '../surface.js';
import type { PlacedToken } from '../tokenise.js';
import { foldWord } from '../tokens.js';

/** Words for levels, by their last syllable, and what stands before it. */
const LEVELS: ReadonlyMap<string, readonly string[]> = new Map([['xã', ['']], ['phường', ['']], ['huyện', ['']], ['quận', ['']], ['trấn', ['thị']], ['phố', ['thành']], ['khu', ['đặc']]]);
/** Readings looked at for a syllable, and what one may cost in the channel, in nats. */
const READINGS = 40;
const MOST_COST = 7;
/** How much dearer, in nats, a name of the table may be than what was decided, and than the next name of the table. */
const DEARER = 3;
const CLEAR = 1.5;
/** Syllables of names, longest first, and of words that are looked at. */
const LENGTHS = [3, 2] as const;
const LONGEST = 4;
/** Lines of a text among which place and date of issue stand. */
const LETTERHEAD = 14;
const LOWER = /^\p{Ll}/u;
const WORD = /^[^\p{L}]*(\p{L}+)[^\p{L}]*$/u;
const STOPS = /[.,;:)]+$/u;
const NAME = /^\p{Lu}/u;

/** Where a unit's name stands. */
interface Site {
  readonly at: number;
  /** The name that was decided, as far as the table has it; null if it has none. */
  readonly known: readonly string[] | null;
  readonly readings: readonly Readings[];
  /** True behind the word for a level, false before the date of issue. */
  readonly levelled: boolean;
}

/**
 * Gives the places where a unit is named the name that was printed most likely: one that the table has, and of those that
 * come near what was read the one that the document names elsewhere.
 */
export function repairUnitNames(decisions: readonly Decision[], tokens: readonly PlacedToken[], model: RestorationModel, channel: Channel): Decision[] {
  const sites = sitesOf(decisions, tokens, model, channel);
  const votes = new Map<string, number>();
  for (const { known, readings, levelled } of sites) {
    const name = levelled ? (known ?? likeliest(namesNear(readings)))?.join(' ') : undefined;
    if (name !== undefined) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  const votesFor = (name: readonly string[] | null): number => (name === null ? 0 : votes.get(name.join(' ')) ?? 0);
  const costs = costsOf(sites);
  const isNamed = ({ name }: NearName, known: readonly string[] | null): boolean => votesFor(name) > votesFor(known)
    || (known !== null && votesFor(name) > 0 && votesFor(name) === votesFor(known) && costs(known) - costs(name) >= CLEAR);
  const out = [...decisions];
  const found = new Map<string, readonly string[]>();
  for (const { at, known, readings } of sites) {
    const near = namesNear(readings);
    const voted = near.filter((each) => isNamed(each, known)).sort((a, b) => votesFor(b.name) - votesFor(a.name) || a.cost - b.cost)[0]?.name;
    const name = voted ?? (known === null ? likeliest(near) : null);
    if (name === null) continue;
    found.set(readAs(decisions, tokens, at, name.length), name);
    write(out, at, name);
  }
  if (found.size > 0) writeEverywhere(out, tokens, found);
  return out;
}

/** What it costs to read a name at all places where it comes near; Infinity if it does so at fewer than most. */
function costsOf(sites: readonly Site[]): (name: readonly string[]) => number {
  const sums = new Map<string, { places: number; cost: number }>();
  for (const { readings } of sites) {
    for (const { name, cost } of namesNear(readings)) {
      const sum = sums.get(name.join(' ')) ?? { places: 0, cost: 0 };
      sums.set(name.join(' '), { places: sum.places + 1, cost: sum.cost + cost });
    }
  }
  const most = Math.max(0, ...Array.from(sums.values(), ({ places }) => places));
  return (name) => {
    const sum = sums.get(name.join(' '));
    return sum === undefined || sum.places < most ? Infinity : sum.cost;
  };
}

/** Writes names wherever the same was read, also where no level stands before it. */
function writeEverywhere(decisions: Decision[], tokens: readonly PlacedToken[], found: ReadonlyMap<string, readonly string[]>): void {
  for (let at = 0; at < decisions.length; at++) {
    for (const length of LENGTHS) {
      const name = found.get(readAs(decisions, tokens, at, length));
      if (name !== undefined && nameAt(decisions, tokens, at).length >= length) write(decisions, at, name);
    }
  }
}

function sitesOf(decisions: readonly Decision[], tokens: readonly PlacedToken[], model: RestorationModel, channel: Channel): readonly Site[] {
  return decisions.flatMap((_, at): Site[] => {
    const levelled = at > 0 && isLevel(decisions, at - 1);
    if (!levelled && !isPlaceOfIssue(decisions, tokens, at)) return [];
    const words = nameAt(decisions, tokens, at);
    if (words.length < 2) return [];
    return [{ at, known: knownOf(words), readings: words.map((word, place) => readingsOf(tokens[decisions[at + place]!.first]!.text, word, model, channel)), levelled }];
  });
}

/** True at the first word of a line, or the first behind the left column's capitals, where a name, a comma and `ngày` follow. */
function isPlaceOfIssue(decisions: readonly Decision[], tokens: readonly PlacedToken[], at: number): boolean {
  const { line, capitals } = tokens[decisions[at]!.first]!;
  const before = decisions[at - 1];
  if (line >= LETTERHEAD || capitals || (before !== undefined && tokens[before.first]!.line === line && LOWER.test(before.text))) return false;
  return LENGTHS.some((length) => decisions[at + length]?.text.toLowerCase() === 'ngày' && decisions[at + length - 1]!.text.endsWith(','));
}

/** True if a word for a level ends at a place. */
function isLevel(decisions: readonly Decision[], at: number): boolean {
  const before = LEVELS.get(decisions[at]!.text.toLowerCase());
  return before !== undefined && (before.includes('') || before.includes(decisions[at - 1]?.text.toLowerCase() ?? ''));
}

/** The folded words of the name that may begin at a place: capitalised ones, up to the first with a sign behind it or that begins a paragraph. */
function nameAt(decisions: readonly Decision[], tokens: readonly RawToken[], at: number): readonly string[] {
  const out: string[] = [];
  for (const { first, end, text } of decisions.slice(at, at + LONGEST)) {
    const word = WORD.exec(text)?.[1];
    if (word === undefined || end !== first + 1 || !NAME.test(word) || (out.length > 0 && tokens[first]!.opens)) break;
    out.push(foldWord(word));
    if (!text.endsWith(word)) break;
  }
  return out;
}

/** The unit's name that stands first among words; null if none does. */
function knownOf(words: readonly string[]): readonly string[] | null {
  const rests = unitNames().get(words[0]!);
  const length = LENGTHS.find((count) => words.length >= count && rests?.has(words.slice(1, count).join(' ')));
  return length === undefined ? null : words.slice(0, length);
}

/** Costs of what a word may have been printed as, and of what was decided. */
interface Readings {
  readonly costs: ReadonlyMap<string, number>;
  readonly decided: number;
}

function readingsOf(read: string, decided: string, { language }: RestorationModel, channel: Channel): Readings {
  const core = read.replace(STOPS, '');
  const pattern: CasePattern = core.length > 1 && core === core.toUpperCase() ? 'upper' : 'title';
  const costs = new Map(channel.candidates(core, pattern, READINGS, 0).filter(({ cost }) => cost <= MOST_COST).map(({ word, cost }) => [language.words[word]!, cost]));
  return { costs, decided: costs.get(decided) ?? MOST_COST };
}

/** A name of the table with what it costs to be read so. */
interface NearName {
  readonly name: readonly string[];
  readonly cost: number;
}

/** The names that come near what was read: of three syllables where there are such, else of two; nearest first. */
function namesNear(readings: readonly Readings[]): readonly NearName[] {
  for (const length of LENGTHS) {
    if (readings.length < length) continue;
    const own = readings.slice(0, length);
    const limit = own.reduce((sum, { decided }) => sum + decided, DEARER);
    const near = namesOf(own).filter(({ cost }) => cost <= limit).sort((a, b) => a.cost - b.cost);
    if (near.length > 0) return near;
  }
  return [];
}

/** The nearest name; null where there is none, or another comes as near. */
function likeliest([best, next]: readonly NearName[]): readonly string[] | null {
  return best !== undefined && (next === undefined || next.cost - best.cost >= CLEAR) ? best.name : null;
}

/** The names of the table that the readings spell, with their costs. */
function namesOf(readings: readonly Readings[]): readonly NearName[] {
  const [first, ...others] = readings;
  return Array.from(first!.costs).flatMap(([head, cost]) => Array.from(unitNames().get(head) ?? [], (rest) => [head, ...rest.split(' ')])
    .filter((name) => name.length === readings.length)
    .map((name) => ({ name, cost: others.reduce((sum, { costs }, place) => sum + (costs.get(name[place + 1]!) ?? Infinity), cost) })))
    .filter(({ cost }) => cost < Infinity);
}

/** What was read of some words from a place on, without case and signs. */
function readAs(decisions: readonly Decision[], tokens: readonly RawToken[], at: number, length: number): string {
  return decisions.slice(at, at + length).map(({ first }) => tokens[first]!.text.replace(STOPS, '').toLowerCase()).join(' ');
}

/** Puts a name's words in the places of decisions, in their case. */
function write(decisions: Decision[], at: number, name: readonly string[]): void {
  name.forEach((word, place) => {
    const decision = decisions[at + place]!;
    const written = WORD.exec(decision.text)![1]!;
    decisions[at + place] = reworded(decision, decision.text.replace(written, inCase(word, written === written.toUpperCase() && written.length > 1 ? 'upper' : 'title')));
  });
}
