/** What more than single words tells of recognised text: the mending of decisions, step by step. */
import type { Decision } from '../decoder.js';
import type { RestorationModel } from '../model/load.js';
import type { PlacedToken } from '../tokenise.js';
import type { Damage } from '../types.js';
import { bodyLettersIn } from './body-letters.js';
import { repairCodes, repairOfficeSigns } from './codes.js';
import { partDates, repairDates } from './dates.js';
import { spellEachTimeAlike } from './each-time.js';
import { spellFinalY } from './final-y.js';
import { comparatorsIn, repairLostSigns } from './lost-signs.js';
import { keepRepeatedNames, repairHighlandNames } from './names.js';
import { repairNumberWords } from './number-words.js';
import { repairNumbers } from './numbers.js';
import { repairOfficeHeads } from './office-heads.js';
import { repairHealthLetter, repairOfficeWords } from './office-words.js';
import { repairOpenings } from './openings.js';
import { repairQuarters, repairQuarterWords } from './quarters.js';
import { repairPunctuation } from './punctuation.js';
import { repairSignerNames } from './signer-names.js';
import { repairRegistry, repairStoredItems } from './stored-items.js';
import { dropSpecks, keepQuotations, keepRules, partWords } from './specks.js';
import { dropDashesBeforeRequests, dropMarginSigns } from './margin-signs.js';
import { mottosIn } from './mottos.js';
import { dropStars, starsIn } from './stars.js';
import { raiseLineHeads, raiseSmallI } from './line-capitals.js';
import { listSignsIn } from './list-signs.js';
import { joinTornNumbers } from './torn-numbers.js';
import { repairUnitNames } from './unit-names.js';
import { typeWordsIn } from './type-words.js';

export { documentAbbreviations, writeAbbreviations } from './document-abbreviations.js';

/** By token, what is known to stand in text read with English data: in its head, since every document prints it alike, the stars there, letters that stand for bodies, and the signs before items and numbers. */
export function knownWords(tokens: readonly PlacedToken[]): ReadonlyMap<number, string> {
  return new Map([...listSignsIn(tokens), ...typeWordsIn(tokens), ...mottosIn(tokens), ...starsIn(tokens), ...bodyLettersIn(tokens), ...comparatorsIn(tokens)]);
}

/** Looks at all decisions of a stretch and gives them back with some of them mended. */
type Step = (decisions: readonly Decision[], tokens: readonly PlacedToken[]) => readonly Decision[];

const NUMBER_STEPS: readonly Step[] = [repairNumbers, joinTornNumbers, repairDates];

/** Decisions with what their neighbours, the numbers and the names of the whole stretch tell; those of text that only lost its marks stay. */
export function mended(decisions: readonly Decision[], tokens: readonly PlacedToken[], damage: Exclude<Damage, 'none'>, model: RestorationModel): readonly Decision[] {
  return stepsFor(damage, model).reduce((current, step) => step(current, tokens), decisions);
}

function stepsFor(damage: Exclude<Damage, 'none'>, model: RestorationModel): readonly Step[] {
  const lostSigns: Step = (decisions, tokens) => repairLostSigns(decisions, tokens, damage);
  switch (damage) {
    case 'stripped':
      return [];
    case 'english-ocr':
      return [...NUMBER_STEPS, partDates, repairQuarterWords, repairQuarters, repairNumberWords, repairCodes, repairOfficeSigns, lostSigns, repairOfficeWords, repairOpenings, repairStoredItems, repairRegistry, dropMarginSigns, dropDashesBeforeRequests, keepRules, keepQuotations, dropSpecks, dropStars, partWords, raiseLineHeads, raiseSmallI, (decisions, tokens) => spellFinalY(decisions, tokens, model.language), spellEachTimeAlike, (decisions, tokens) => repairUnitNames(decisions, tokens, model, model.channels.eng), (decisions, tokens) => repairSignerNames(decisions, tokens, model, model.channels.eng)];
    case 'vietnamese-ocr':
      return [...NUMBER_STEPS, repairCodes, lostSigns, (decisions, tokens) => keepRepeatedNames(decisions, tokens, model.language), repairHealthLetter, (decisions) => repairOfficeHeads(decisions, model.language), repairHighlandNames, repairRegistry, repairPunctuation, dropDashesBeforeRequests];
  }
}
