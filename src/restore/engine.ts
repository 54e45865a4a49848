/** Restoring a run of tokens of one damage. */
import { cacheOf, NO_CACHE } from './cache-costs.js';
import { channelReader } from './channel-reader.js';
import { decode, type Decision, type SearchOptions } from './decoder.js';
import { garbledWords } from './garbled-words.js';
import { LatticeBuilder, revised, type Lattice, type Reading, type RawToken, type Reader, type Wording } from './lattice.js';
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
  /** By token, what is known to stand there; it is no context of what stands around it. */
  readonly known?: ReadonlyMap<number, string>;
}

/** Paths kept at each place, in the round that learns the text's own words and in the one that decides. */
const FIRST_ROUND: SearchOptions = { cache: NO_CACHE, beam: 10 };
const BEAM = 16;

/** Margin and cost in nats of a decision of the first round that the second takes over; it moves hardly any better ones. */
const SETTLED = { margin: 6, cost: 15 } as const;
/**
 * Cost of a decision and of the one after it, in nats, from which the second round looks for further readings: whatever was read,
 * and where the channel says that it was read wrongly, at what it costs at least there.
 */
const DOUBTED = { anyhow: 20, misread: 14, slip: 2 } as const;

/**
 * Decides each token of a text, in two rounds: the second knows the words that the text repeats, and searches only where
 * the first was not sure, but more widely.
 */
export function decideTokens(tokens: readonly RawToken[], model: RestorationModel, options: EngineOptions): Decision[] {
  model.language.forget();
  const lattices = withKnown(latticesOf(tokens, model, options), options.known);
  const first = decideAll(lattices, model, FIRST_ROUND);
  const doubted = first.flatMap((decision, at) => (isDoubted(decision, first[at + 1]) ? [at] : []));
  const settled = settledOf(first, doubted);
  const second = decideAll(revised(lattices, {
    settled: new Map(Array.from(settled, ([token, { wording }]) => [token, wording])),
    added: options.damage === 'english-ocr' ? garbledWords(first, doubted, tokens, model, options.channel ?? model.channels.eng) : new Map<number, Reading[]>(),
    joined: joinedWords(doubted.map((at) => first[at]!.first), tokens, builderFor(model, options)),
  }), model, { cache: cacheOf(first, model.language), beam: BEAM });
  return second.map((decision) => {
    const was = settled.get(decision.first);
    return was ? { ...decision, margin: was.margin, runnerUp: was.runnerUp } : decision;
  });
}

function isDoubted({ cost, wording }: Decision, next: Decision | undefined): boolean {
  return cost + (next?.cost ?? 0) >= (wording.cost >= DOUBTED.slip ? DOUBTED.misread : DOUBTED.anyhow);
}

function withKnown(lattices: readonly Lattice[], known: EngineOptions['known']): readonly Lattice[] {
  if (known === undefined || known.size === 0) return lattices;
  return revised(lattices, { settled: new Map(Array.from(known, ([token, text]) => [token, { words: [], text, cost: 0 }])), added: new Map(), joined: new Map() });
}

/** By token, the decisions of the first round that leave no doubt. */
function settledOf(first: readonly Decision[], doubted: readonly number[]): Map<number, Decision> {
  const open = new Set(doubted.flatMap((at) => [at, at + 1]));
  return new Map(first.flatMap((decision, at) => (!open.has(at) && decision.margin >= SETTLED.margin && decision.cost < SETTLED.cost ? [[decision.first, decision]] : [])));
}

/** By token, readings as one word with the token after it. */
function joinedWords(doubted: readonly number[], tokens: readonly RawToken[], builder: LatticeBuilder): Map<number, readonly Wording[]> {
  return new Map(doubted.flatMap((token) => {
    const next = tokens[token + 1];
    return next && !next.opens ? [[token, builder.joined(tokens[token]!, next)]] : [];
  }));
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
  // What a change costs beside the channel is asked where letters are read well only.
  const key = options.damage === 'vietnamese-ocr' ? `${options.damage} ${options.placement} ${options.keep}` : `${options.damage} ${options.placement}`;
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
