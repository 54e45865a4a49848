/** What a token may have been in text that lost its marks and nothing else. */
import { hasMarks, stripMarks } from '../vietnamese/index.js';
import { asItStands, joinedAbbreviation, readPieces, withMarks } from './kept-readings.js';
import type { Reader, Reading } from './lattice.js';
import type { RestorationModel } from './model/load.js';
import { CODED, cutPieces, isJoinedAbbreviation } from './pieces.js';
import { writeLike, type Placement } from './surface.js';
import { foldWord } from './tokens.js';

/** Cost of a mark that the text has and a candidate lacks or has otherwise, in text typed without marks. */
const LOST_MARK = 5;

/** Readings of text that lost its marks and nothing else. */
export function strippedReader(model: RestorationModel, placement: Placement): Reader {
  const { language } = model;
  return {
    joined: () => [],
    readings: (token) => isJoinedAbbreviation(token) ? [joinedAbbreviation(token, true, model)] : readPieces(model, token, cutPieces(token, true), () => 0, (piece) => {
      const read = token.slice(piece.start, piece.end);
      const ids = model.bySkeleton.get(stripMarks(read).toLowerCase()) ?? [];
      const readings: Reading[] = ids.map((id) => ({
        ...piece, words: [id], text: writeLike(language.words[id]!, read, placement), cost: markCost(read, language.words[id]!),
      }));
      return readings.length > 0 ? readings : [withMarks(asItStands(model, read, piece), model, CODED.test(token))];
    }),
  };
}

/** Cost of the marks that the read word has and the candidate does not have in the same place. */
function markCost(read: string, word: string): number {
  if (!hasMarks(read)) return 0;
  const folded = foldWord(read);
  let lost = 0;
  for (let i = 0; i < folded.length; i++) if (folded[i] !== stripMarks(folded[i]!) && folded[i] !== word[i]) lost++;
  return lost * LOST_MARK;
}
