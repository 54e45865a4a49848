/** Heads of bodies' names whose marks were misread, told by their next word: `Chỉ cục` is a `Chi cục`, `Tố công tác` a `Tổ công tác`. */
import { AGENCY_HEADS } from '../../lexicon/agencies.js';
import { stripMarks } from '../../vietnamese/index.js';
import { reworded, type Decision } from '../decoder.js';
import type { LanguageModel } from '../model/language-model.js';
import { foldWord } from '../tokens.js';

/** Cost in nats by which the head's own word must be the likelier one before the next. */
const CLEARLY = 4;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** A `Tố` that begins none of its words is the `Tổ` whose hook is lost, whatever it is called by: `Tố tiêm phòng`; names (`Tố Hữu`) go on with a capital. */
const GROUP = { read: 'Tố', printed: 'Tổ', next: /^(?!(?:cáo|giác|tụng|khổ|chất|lốc|tộc)(?!\p{L}))\p{Ll}/u } as const;

/** First words of heads of several words, by what they and the next word are without marks: `chi cuc` gives `chi`. */
const FIRST_WORDS: ReadonlyMap<string, string> = firstWords();

function firstWords(): Map<string, string> {
  const out = new Map<string, string>();
  for (const { heads } of AGENCY_HEADS) {
    for (const head of heads) {
      const [first = '', second] = head.split(' ');
      if (second !== undefined && /^\p{Ll}+$/u.test(first + second)) out.set(`${stripMarks(first)} ${second}`, first);
    }
  }
  return out;
}

/** Gives such heads their marks back, where they begin with a capital and the next word was read right. */
export function repairOfficeHeads(decisions: readonly Decision[], language: LanguageModel): Decision[] {
  return decisions.map((decision, at) => {
    if (decision.text === GROUP.read && GROUP.next.test(decisions[at + 1]?.text ?? '')) return reworded(decision, GROUP.printed);
    const next = foldWord((decisions[at + 1]?.text ?? '').replace(/[.,;:)]+$/u, ''));
    const read = foldWord(decision.text);
    const printed = CAPITALISED.test(decision.text) ? FIRST_WORDS.get(`${stripMarks(read)} ${next}`) : undefined;
    if (printed === undefined || printed === read) return decision;
    const costAfter = (word: string): number => language.cost(language.context(language.boundary, language.boundary, language.id(word)), language.id(next));
    return costAfter(read) - costAfter(printed) < CLEARLY ? decision : reworded(decision, printed.charAt(0).toUpperCase() + printed.slice(1));
  });
}
