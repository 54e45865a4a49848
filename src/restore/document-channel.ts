/**
 * The channel of one document: readers other than the one that the model's channel was learned from slip in ways of
 * their own (`~` for ạ, `Q` for ộ, `e` for ế), but the same way again and again. What they make of letters is counted in
 * the words that are sure, and the channel's costs are moved towards it.
 */
import type { Decision } from './decoder.js';
import { decideRoughly } from './engine.js';
import type { RawToken } from './lattice.js';
import type { Channel, Confusion } from './model/channel.js';
import type { LetterSlip } from './model/letter-alignment.js';
import type { RestorationModel } from './model/load.js';

/** Tokens that the reader is judged by, first and where it seems strange; and those that its slips are learned from. */
const GLANCED = [200, 600] as const;
const LEARNED = 3000;
/** Letters that a reader can be judged by. */
const FEWEST_LETTERS = 300;
/** Mean cost of a letter, in nats, from which the channel does not know the reader: measured, 0.2 to 0.35 for its own one, 0.65 and more for others. */
const STRANGE_READER = 0.45;
/** Margin in nats that a decision needs to be learned from. */
const SURE = 2;
const ROUNDS = 2;
/** Sightings of a letter that weigh as much as what the channel knew before. */
const PRIOR = 20;
/** What any slip costs at most before it was seen: that the channel's own reader hardly ever makes it says little of another. */
const UNSEEN = 7;
/** Longest reading of a word that is looked at. */
const LONGEST = 12;
const EDGE_SIGNS = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu;

/** How often each printed chunk was read as what. */
type Sightings = Map<string, Map<string, number>>;

/** The channel for a document's tokens that were read with English data: the model's own, or one moved towards the document. */
export function documentChannel(tokens: readonly RawToken[], model: RestorationModel): Channel {
  const own = model.channels.eng;
  const slipsOf = (channel: Channel, count: number): LetterSlip[] => {
    const learned = tokens.slice(0, count);
    return sureSlips(decideRoughly(learned, model, { damage: 'english-ocr', placement: 'old', keep: 0, channel }), learned, own);
  };
  const isStrange = (count: number): boolean => {
    const glance = slipsOf(own, count);
    const letters = glance.reduce((sum, { printed }) => sum + printed.length, 0);
    return letters >= FEWEST_LETTERS && glance.reduce((sum, slip) => sum + own.costOf(slip), 0) >= STRANGE_READER * letters;
  };
  if (!GLANCED.every(isStrange)) return own;
  let channel = own;
  for (let round = 0; round < ROUNDS; round++) channel = own.with(posterior(own.confusions, sightingsOf(slipsOf(channel, LEARNED))));
  return channel;
}

/** What the letters of surely decided words were read as. */
function sureSlips(decisions: readonly Decision[], tokens: readonly RawToken[], channel: Channel): LetterSlip[] {
  return decisions.flatMap(({ first, end, text, margin }) => {
    if (end !== first + 1 || margin < SURE) return [];
    const printed = text.replace(EDGE_SIGNS, '');
    const read = tokens[first]!.text.replace(EDGE_SIGNS, '');
    // Abbreviations are mostly kept as they were read, which tells nothing.
    return /^\p{L}*\p{Ll}$/u.test(printed) && read !== '' && read.length <= LONGEST ? channel.align(printed, read) : [];
  });
}

function sightingsOf(slips: readonly LetterSlip[]): Sightings {
  const out: Sightings = new Map();
  for (const { printed, read } of slips) {
    const own = out.get(printed) ?? new Map<string, number>();
    out.set(printed, own);
    own.set(read, (own.get(read) ?? 0) + 1);
  }
  return out;
}

/** Costs after the sightings, with the costs before them as a Dirichlet prior. */
function posterior(known: readonly Confusion[], sightings: Sightings): Confusion[] {
  const moved = ({ printed, read, cost }: Confusion, own: ReadonlyMap<string, number>): Confusion => {
    const total = Array.from(own.values()).reduce((sum, count) => sum + count, 0);
    return { printed, read, cost: -Math.log(((own.get(read) ?? 0) + PRIOR * Math.exp(-Math.min(UNSEEN, cost))) / (total + PRIOR)) };
  };
  const before = new Set(known.map(({ printed, read }) => `${printed}\t${read}`));
  const unseen = Array.from(sightings).flatMap(([printed, own]) => Array.from(own.keys())
    .filter((read) => !before.has(`${printed}\t${read}`)).map((read): Confusion => ({ printed, read, cost: UNSEEN })));
  const none = new Map<string, number>();
  return [...known, ...unseen].map((confusion) => moved(confusion, sightings.get(confusion.printed) ?? none));
}
