/** Names of persons on lines of their own, as below a signature: the language model knows few of them, the tables of names do. */
import { GIVEN_NAMES, isSurname, MIDDLE_NAMES, PLACE_OPENERS, SURNAMES } from '../../lexicon/person-names.js';
import { isSkeleton, stripMarks } from '../../vietnamese/index.js';
import { reworded, type Decision } from '../decoder.js';
import type { RawToken } from '../lattice.js';
import type { Channel } from '../model/channel.js';
import type { RestorationModel } from '../model/load.js';
import { inCase } from '../surface.js';
import type { PlacedToken } from '../tokenise.js';
import { foldWord } from '../tokens.js';

/** Syllables of a name; two are more often a place. */
const FEWEST = 3;
const MOST = 4;
const SYLLABLE = /^\p{Lu}[\p{L}'’]{0,7}$/u;
/** A syllable whose last letter was read as a digit or a capital for its mark: `D6`, `DO` for Đỗ. */
const SHORT = /^\p{Lu}{1,2}[6O]$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** Signs of a seal or the pen before a name's first letter. */
const STROKES = /^[^\p{L}\d]+(?=\p{L})/u;
/** What a seal left of a surname, behind letters that its strokes were read as. */
const REMAINS = /^\p{L}*\p{Ll}{2}$/u;
/** Letters that tell a surname's end, and how many of the commonest ones they are looked for among: rarer ones are not guessed. */
const LEFT = 3;
const COMMON = 40;
/** Tokens before a name among which an office or the last recipient stands. */
const CLOSING = 40;
const LAST_RECIPIENT = /^L(?:ưu|uu)[:.;]?$/u;
/** Abbreviations, a number or a bracket, behind which the signer's name was read. */
const BEHIND_FILES = /^[^\p{Ll}]*[\p{Lu}\d).]$/u;

/** Readings looked at for a syllable, and what one may cost in the channel, in nats. */
const READINGS = 40;
const MOST_COST = 7;
/** Added to a name's rank, so that the commonest few cost alike. */
const SMOOTHING = 5;
/** How much rarer names are than their rank tells, as a power. */
const RANK = 1.5;

/** Signs behind a name that the pen left. */
const SIGNS = 2;
const HAS_LETTER = /[\p{L}\d]/u;

type Ranks = ReadonlyMap<string, number>;

const ranksOf = (syllables: readonly string[]): Ranks => new Map(syllables.map((syllable, rank) => [foldWord(syllable), rank]));
const SURNAME_RANKS = ranksOf(SURNAMES.syllables);
const COMMON_SURNAMES = SURNAMES.syllables.slice(0, COMMON).map(foldWord);
const PLACES = new Set<string>(PLACE_OPENERS.syllables);
const MIDDLE: ReadonlyMap<string, string> = new Map(MIDDLE_NAMES.syllables.map((name) => [stripMarks(name), name]));
const GIVEN_RANKS = ranksOf(GIVEN_NAMES.syllables);

/** Gives words that are no names their likeliest names, on lines of three or four capitalised words that can all be read as names. */
export function repairSignerNames(decisions: readonly Decision[], tokens: readonly PlacedToken[], model: RestorationModel, channel: Channel): Decision[] {
  const out = [...decisions];
  for (let start = 0; start < out.length; start++) {
    const behind = LAST_RECIPIENT.test(out[start]!.text) ? nameBehindFiles(out, tokens, start) : null;
    if (behind !== null) start = behind;
    else if (!beginsLine(tokens, out[start]!.first)) continue;
    let end = start + 1;
    while (end < out.length && end - start <= MOST + SIGNS && !tokens[out[end]!.first]!.opens) end++;
    const lineEnd = end;
    while (end > start + FEWEST && !HAS_LETTER.test(tokens[out[end - 1]!.first]!.text)) end--;
    const line = out.slice(start, end);
    if (end < lineEnd && lineEnd < out.length && !tokens[out[lineEnd]!.first]!.opens) continue;
    if (PLACES.has(foldWord(out[start]!.text))) continue;
    if (line.length < FEWEST || line.length > MOST || !line.slice(1).every((decision) => isSyllable(decision, tokens))) continue;
    const surname = surnameOf(out, tokens, start, model, channel);
    const names = [surname?.name ?? null, ...line.slice(1).map(({ first }) => likeliest(tokens[first]!.text, GIVEN_RANKS, model, channel))];
    if (names.some((name) => name === null)) continue;
    // Behind a name nothing is read but strokes of the pen.
    for (let at = end; at < lineEnd; at++) out[at] = reworded(out[at]!, tokens[out[at]!.first]!.text);
    names.forEach((name, at) => {
      const decision = line[at]!;
      const middle = at === 1 ? MIDDLE.get(tokens[decision.first]!.text.toLowerCase()) : undefined;
      if (middle !== undefined) {
        out[start + at] = reworded(decision, inCase(middle, 'title'));
        return;
      }
      // Among names the language model has chosen better.
      if (at === 0 ? surname!.covered || SHORT.test(tokens[decision.first]!.text) || !SURNAME_RANKS.has(foldWord(decision.text)) : !GIVEN_RANKS.has(foldWord(decision.text))) out[start + at] = { ...decision, text: inCase(name!, 'title'), runnerUp: decision.text };
    });
  }
  return out;
}

/** Where the name of three or four words begins that was read at the end of the last recipient's line, behind its abbreviations; null if there is none. */
function nameBehindFiles(decisions: readonly Decision[], tokens: readonly PlacedToken[], files: number): number | null {
  const { line } = tokens[decisions[files]!.first]!;
  let end = files + 1;
  while (end < decisions.length && tokens[decisions[end]!.first]!.line === line) end++;
  let start = end;
  while (start > files + 1 && isSyllable(decisions[start - 1]!, tokens)) start--;
  const behindFiles = start > files + 1 && BEHIND_FILES.test(tokens[decisions[start - 1]!.end - 1]!.text);
  return behindFiles && end - start >= FEWEST && end - start <= MOST ? start : null;
}

/** A surname as read, and whether strokes cover its beginning; null if a line begins with none. */
function surnameOf(decisions: readonly Decision[], tokens: readonly PlacedToken[], at: number, model: RestorationModel, channel: Channel): { readonly name: string; readonly covered: boolean } | null {
  const decision = decisions[at]!;
  const read = tokens[decision.first]!.text.replace(STROKES, '');
  const strokes = read !== tokens[decision.first]!.text;
  if (isSyllable(decision, tokens, read)) {
    const name = likeliest(read, SURNAME_RANKS, model, channel);
    if (name !== null && !(strokes && !isClosing(decisions, tokens, at))) return { name, covered: strokes };
    // A rarer surname is taken where it was read whole, never guessed.
    if (!strokes && isSurname(decision.text)) return { name: foldWord(decision.text), covered: false };
  }
  if (decision.end !== decision.first + 1 || !REMAINS.test(read) || isName(read) || !isClosing(decisions, tokens, at)) return null;
  const left = stripMarks(read.toLowerCase()).slice(-LEFT);
  const [name, ...others] = COMMON_SURNAMES.filter((surname) => stripMarks(surname).endsWith(left));
  return name !== undefined && others.length === 0 ? { name, covered: true } : null;
}

/** True for a whole syllable with its capital, which is a word of its own. */
function isName(read: string): boolean {
  return /^\p{Lu}/u.test(read) && isSkeleton(stripMarks(read));
}

/** True near an office or the last recipient, below which names stand. */
function isClosing(decisions: readonly Decision[], tokens: readonly PlacedToken[], at: number): boolean {
  return decisions.slice(Math.max(0, at - CLOSING), at).some(({ first, text }) => tokens[first]!.capitals || LAST_RECIPIENT.test(text));
}

/** True for the first token of a paragraph, and below an office in capitals. */
function beginsLine(tokens: readonly PlacedToken[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]!.opens || (before !== undefined && before.capitals && before.line < tokens[at]!.line);
}

function isSyllable({ first, end }: Decision, tokens: readonly RawToken[], text = tokens[first]!.text): boolean {
  const { capitals } = tokens[first]!;
  return end === first + 1 && ((SYLLABLE.test(text) && text !== text.toUpperCase()) || SHORT.test(text)) && !capitals;
}

/** The name that a word was read from most likely; null if it can hardly be one. */
function likeliest(read: string, ranks: Ranks, { language }: RestorationModel, channel: Channel): string | null {
  let best: { readonly name: string; readonly cost: number } | null = null;
  for (const { word, cost } of channel.candidates(read, CAPITALS.test(read) ? 'upper' : 'title', READINGS, 0)) {
    const name = language.words[word]!;
    const rank = ranks.get(name);
    if (rank === undefined || cost > MOST_COST) continue;
    const total = cost + RANK * Math.log(rank + SMOOTHING);
    if (best === null || total < best.cost) best = { name, cost: total };
  }
  return best?.name ?? null;
}
