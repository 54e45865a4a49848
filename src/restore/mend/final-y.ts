/** Words that people spell with `i` or `y` at their end, as they like (`liệt sỹ`, `liệt sĩ`): what was read tells which. */
import { stripMarks } from '../../vietnamese/index.js';
import type { LanguageModel } from '../model/language-model.js';
import { reworded, type Decision } from '../decoder.js';
import type { PlacedToken } from '../tokenise.js';
import { foldWord } from '../tokens.js';

/** A syllable of one consonant and that vowel, with what stands around it. */
const SPELLED_TWICE = /^(\P{L}*[hklmst])([iìíỉĩị])(\P{L}*)$/iu;
const WITH_Y: Readonly<Record<string, string>> = { i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };
/** What the letter is read as. Source: readings of printed `sỹ`, `kỹ` with Tesseract's English data. */
const READ_AS_Y = /^\P{L}*\p{L}[yýÿ¥](?!\p{L})/iu;

/** Spells such words with the letter that was read. */
export function spellFinalY(decisions: readonly Decision[], tokens: readonly PlacedToken[], language: LanguageModel): readonly Decision[] {
  return decisions.map((decision) => {
    const [, before, vowel, behind] = SPELLED_TWICE.exec(decision.text) ?? [];
    if (vowel === undefined || vowel !== vowel.toLowerCase() || !READ_AS_Y.test(tokens[decision.first]!.text) || stripMarks(before!.at(-1)!).toLowerCase() !== stripMarks(firstLetter(tokens[decision.first]!.text)).toLowerCase()) return decision;
    const spelled = before! + WITH_Y[vowel]!;
    return language.has(foldWord(spelled.replace(/^\P{L}+/u, ''))) ? reworded(decision, spelled + behind!) : decision;
  });
}

function firstLetter(text: string): string {
  return /\p{L}/u.exec(text)?.[0] ?? '';
}
