/** Restoring a run of tokens of one damage. */
import { cacheOf, NO_CACHE } from './cache-costs.js';
import { channelReader } from './channel-reader.js';
import { decode, type Decision, type SearchOptions } from './decoder.js';
import { garbledWords } from './garbled-words.js';
import { LatticeBuilder, withReadings, type Lattice, type Reading, type RawToken, type Reader } from './lattice.js';
import { repairMarkers } from './markers.js';
import type { Channel } from './model/channel.js';
import type { RestorationModel } from './model/load.js';
import { strippedReader } from './stripped-reader.js';
import type { Placement } from './surface.js';
import type { Damage } from './types.js';

export interface EngineOptions {
  readonly damage: Exclude<Damage, 'none'>;
  readonly placement: Placement;
  /** What changing a word costs beside the channel, in nats. */
  readonly keep: number;
  /** How text that was read with English data is read, where it is not the model's own channel. */
  readonly channel?: Channel | undefined;
}

/** Paths kept at each place, in the round that learns the text's own words and in the one that decides. */
const FIRST_ROUND: SearchOptions = { cache: NO_CACHE, beam: 10 };
const BEAM = 16;

/** Decides each token of a text, in two rounds: the second knows the words that the text repeats. */
export function decideTokens(tokens: readonly RawToken[], model: RestorationModel, options: EngineOptions): Decision[] {
  model.language.forget();
  const lattices = latticesOf(tokens, model, options);
  const first = decideAll(lattices, model, FIRST_ROUND);
  const cache = cacheOf(first, model.language);
  const garbled = options.damage === 'english-ocr' ? garbledWords(first, tokens, model, options.channel ?? model.channels.eng) : new Map<number, Reading[]>();
  return repairMarkers(decideAll(withReadings(lattices, garbled), model, { cache, beam: BEAM }), tokens);
}

/** Decides each token of a text in the first round alone. */
export function decideRoughly(tokens: readonly RawToken[], model: RestorationModel, options: EngineOptions): Decision[] {
  return decideAll(latticesOf(tokens, model, options), model, FIRST_ROUND);
}

/** No word is context across a paragraph's end, so that each paragraph is searched by itself. */
function latticesOf(tokens: readonly RawToken[], model: RestorationModel, options: EngineOptions): Lattice[] {
  const builder = builderFor(model, options);
  return paragraphsOf(tokens).map((paragraph) => builder.build(paragraph));
}

function decideAll(lattices: readonly Lattice[], model: RestorationModel, search: SearchOptions): Decision[] {
  let done = 0;
  return lattices.flatMap((lattice) => {
    const decisions = decode(lattice, model.language, search).map((decision) => ({ ...decision, first: decision.first + done, end: decision.end + done }));
    done += lattice.tokens.length;
    return decisions;
  });
}

/** The builders of a model, or of a document's channel, by their options: what they remember of one page serves the next. */
const builders = new WeakMap<RestorationModel | Channel, Map<string, LatticeBuilder>>();
/** Builders that are kept; options differ in few ways, but for what changes cost. */
const MOST_BUILDERS = 2;

function builderFor(model: RestorationModel, options: EngineOptions): LatticeBuilder {
  const owner = options.channel ?? model;
  const known = builders.get(owner) ?? new Map<string, LatticeBuilder>();
  builders.set(owner, known);
  const key = `${options.damage} ${options.placement} ${options.keep}`;
  const found = known.get(key) ?? new LatticeBuilder(readerFor(model, options));
  // The builders in use come last, so that the first one is the one to forget.
  known.delete(key);
  known.set(key, found);
  if (known.size > MOST_BUILDERS) known.delete(known.keys().next().value!);
  return found;
}

function paragraphsOf(tokens: readonly RawToken[]): RawToken[][] {
  const out: RawToken[][] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    if (last && !token.opens) last.push(token);
    else out.push([token]);
  }
  return out;
}

function readerFor(model: RestorationModel, { damage, placement, keep, channel = model.channels.eng }: EngineOptions): Reader {
  if (damage === 'stripped') return strippedReader(model, placement);
  return damage === 'english-ocr'
    ? channelReader(model, { channel, placement, keep: 0, signsForLetters: true })
    : channelReader(model, { channel: model.channels.vie, placement, keep, signsForLetters: false });
}
