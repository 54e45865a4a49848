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

/** Decides each token of a text, in two rounds: the second knows the words that the text repeats. */
export function decideTokens(tokens: readonly RawToken[], model: RestorationModel, options: EngineOptions): Decision[] {
  if (tokens.length === 0) return [];
  const lattice = buildLattice(tokens, readerFor(model, options));
  const first = decode(lattice, model.language, new Map());
  return repairMarkers(decode(lattice, model.language, cacheOf(first, model.language)), tokens);
}

function readerFor(model: RestorationModel, { damage, placement, keep }: EngineOptions): Reader {
  if (damage === 'stripped') return strippedReader(model, placement);
  return channelReader(model, damage === 'english-ocr' ? model.channels.eng : model.channels.vie, placement, damage === 'english-ocr' ? 0 : keep);
}
