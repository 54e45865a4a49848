/** Restoring a run of tokens of one damage. */
import { cacheOf } from './cache-costs.js';
import { decode, type Decision, type SearchOptions } from './decoder.js';
import { buildLattice, type RawToken, type Reader } from './lattice.js';
import { repairMarkers } from './markers.js';
import type { RestorationModel } from './model/load.js';
import { channelReader, strippedReader } from './readers.js';
import type { Placement } from './surface.js';
import type { Damage } from './types.js';

export interface EngineOptions {
  readonly damage: Exclude<Damage, 'none'>;
  readonly placement: Placement;
  /** What changing a word costs beside the channel, in nats. */
  readonly keep: number;
}

/** Paths kept at each place, in the round that learns the text's own words and in the one that decides. */
const FIRST_BEAM = 5;
const BEAM = 10;

/** Decides each token of a text, in two rounds: the second knows the words that the text repeats. */
export function decideTokens(tokens: readonly RawToken[], model: RestorationModel, options: EngineOptions): Decision[] {
  const reader = readerFor(model, options);
  // No word is context across a paragraph's end, so that each paragraph is searched by itself. Lattices are built again
  // in the second round, since keeping those of a whole document takes more memory than time is won.
  const paragraphs = paragraphsOf(tokens);
  const decideAll = (search: SearchOptions): Decision[] => {
    let done = 0;
    return paragraphs.flatMap((paragraph) => {
      const decisions = decode(buildLattice(paragraph, reader), model.language, search).map((decision) => ({ ...decision, first: decision.first + done, end: decision.end + done }));
      done += paragraph.length;
      return decisions;
    });
  };
  const cache = cacheOf(decideAll({ cache: new Map(), beam: FIRST_BEAM }), model.language);
  return repairMarkers(decideAll({ cache, beam: BEAM }), tokens);
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

function readerFor(model: RestorationModel, { damage, placement, keep }: EngineOptions): Reader {
  if (damage === 'stripped') return strippedReader(model, placement);
  return damage === 'english-ocr'
    ? channelReader(model, { channel: model.channels.eng, placement, keep: 0, signsForLetters: true })
    : channelReader(model, { channel: model.channels.vie, placement, keep, signsForLetters: false });
}
