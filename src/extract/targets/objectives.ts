import { OBJECTIVE_HEADINGS } from '../../lexicon/aim-phrases.js';
import { phraseSet } from '../phrase-index.js';
import { tokenize } from '../tokens.js';

const OBJECTIVES = phraseSet(OBJECTIVE_HEADINGS.phrases, 'lenient');

/** True for a heading or lead-in under which every count is an aim (`2. Mục tiêu cụ thể`, `Phấn đấu đến năm 2030:`). */
export function namesObjectives(title: string): boolean {
  const tokens = tokenize(title);
  return tokens.some((_, at) => OBJECTIVES.has(tokens, at));
}
