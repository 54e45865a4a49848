/** Restoring a run of tokens of one damage. */
import { cacheOf } from './cache-costs.js';
import { decode, type Decision } from './decoder.js';
import { buildLattice, type RawToken, type Reader } from './lattice.js';
import { repairMarkers } from './markers.js';
import type { RestorationModel } from './model/load.js';
import { channelReader, strippedReader } from './readers.js';
import type { Placement } from './surface.js';
import type { Damage } from './types.js';

export interface EngineOptions {
  readonly damage: Exclude<Damage, 'none'>;
  readonly placement: Placement;
  /** Cost of changing a word, in nats: higher where the text is good. */
  readonly keep: number;
}

/** Paths kept at each place, in the round that learns the text's own words and in the one that decides. */
const FIRST_BEAM = 5;
const BEAM = 10;

/** Decides each token of a text, in two rounds: the second knows the words that the text repeats. */
export function decideTokens(tokens: readonly RawToken[], model: RestorationModel, options: EngineOptions): Decision[] {
  if (tokens.length === 0) return [];
  const lattice = buildLattice(tokens, readerFor(model, options));
  const first = decode(lattice, model.language, { cache: new Map(), beam: FIRST_BEAM });
  const second = decode(lattice, model.language, { cache: cacheOf(first, model.language), beam: BEAM });
  return repairMarkers(second, tokens);
}

function readerFor(model: RestorationModel, { damage, placement, keep }: EngineOptions): Reader {
  if (damage === 'stripped') return strippedReader(model, placement);
  return damage === 'english-ocr'
    ? channelReader(model, { channel: model.channels.eng, placement, keep: 0, signsForLetters: true })
    : channelReader(model, { channel: model.channels.vie, placement, keep, signsForLetters: false });
}
