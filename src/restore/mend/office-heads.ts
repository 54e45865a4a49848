/** Heads of bodies' names whose marks were misread, told by their next words: `Chỉ cục` is a `Chi cục`, `Tố công tác` a `Tổ công tác`. */
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
/** A small `chỉ` between a number, or a word for several, and what only branches are called: `03 chỉ bộ` are chi bộ. */
const BRANCH = { read: 'chỉ', printed: 'chi', before: /^(?:\d{1,3}|các|mỗi|từng|những|nhiều)$/u, next: /^(?:bộ|cục|đoàn|hội|nhánh|đội)(?!\p{L})/u } as const;

/** Heads of several words, by their first word without marks. */
const HEADS: ReadonlyMap<string, readonly (readonly string[])[]> = headsByLetters();

function headsByLetters(): Map<string, string[][]> {
  const out = new Map<string, string[][]>();
  for (const head of AGENCY_HEADS.flatMap(({ heads }) => heads)) {
    const words = head.split(' ');
    const letters = stripMarks(words[0]!);
    if (words.length > 1 && words.every((word) => /^\p{Ll}+$/u.test(word))) out.set(letters, [...(out.get(letters) ?? []), words]);
  }
  return out;
}

/** Gives such heads their marks back, where they begin with a capital and their other words were read right. */
export function repairOfficeHeads(decisions: readonly Decision[], language: LanguageModel): Decision[] {
  return decisions.map((decision, at) => {
    const next = decisions[at + 1]?.text ?? '';
    if (decision.text === BRANCH.read && BRANCH.next.test(next) && BRANCH.before.test(decisions[at - 1]?.text ?? '')) return reworded(decision, BRANCH.printed);
    if (!CAPITALISED.test(decision.text)) return decision;
    if (decision.text === GROUP.read && GROUP.next.test(next)) return reworded(decision, GROUP.printed);
    const read = foldWord(decision.text);
    const heads = (HEADS.get(stripMarks(read)) ?? []).filter((words) => words.slice(1).every((word, i) => word === wordOf(decisions[at + 1 + i])));
    const [printed, second] = heads[0] ?? [];
    if (printed === undefined || second === undefined || heads.some(([first]) => first === read)) return decision;
    const costAfter = (word: string): number => language.cost(language.context(language.boundary, language.boundary, language.id(word)), language.id(second));
    return costAfter(read) - costAfter(printed) < CLEARLY ? decision : reworded(decision, printed.charAt(0).toUpperCase() + printed.slice(1));
  });
}

/** A decision's word without the punctuation behind it. */
function wordOf(decision: Decision | undefined): string {
  return foldWord((decision?.text ?? '').replace(/[.,;:)]+$/u, ''));
}
