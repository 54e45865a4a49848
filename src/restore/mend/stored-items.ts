/**
 * The last recipient, the office's own files: its first word is told by the registry (`Lần: VT` is `Lưu: VT`), behind which
 * stand abbreviations of units and of the clerk's name that are no words: `Lưu: VT, NC (Thg)`.
 */
import { STORED_FILES } from '../../lexicon/frame-phrases.js';
import { isSkeleton } from '../../vietnamese/index.js';
import { reworded, type Decision } from '../decoder.js';
import type { PlacedToken } from '../tokenise.js';

const STORED = new RegExp(String.raw`^${STORED_FILES.word}[:;.,]?$`, 'u');
/** Its first word as recognition reads it, behind the dash. */
const MISREAD = new RegExp(String.raw`^${STORED_FILES.misread}(?=[:;]$)`, 'u');
const DASH = /^[-–—+*•~=_]$/u;
const REGISTRY = new RegExp(String.raw`^(?:${STORED_FILES.registries.join('|')})[,;.]?$`, 'u');
/** Letters that no word has: capitals, or such as spell no syllable; a D among them may be a Đ. */
const ABBREVIATION = /^\(?(?!\w*D)[A-Z][A-Z&-]*[a-z]{0,4}[).,;]*$/u;

/** The registry with a stroke less, and the sign behind it. */
const MISREAD_REGISTRY = new RegExp(String.raw`^${STORED_FILES.misreadRegistry}(?=[,;.]?$)`, 'u');

/** Gives the registry right behind the first word its letters back (`Lưu: VI, TH` is `Lưu: VT, TH`). */
export function repairRegistry(decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision, at) => (MISREAD_REGISTRY.test(decision.text) && STORED.test(decisions[at - 1]?.text ?? '')
    ? reworded(decision, decision.text.replace(MISREAD_REGISTRY, STORED_FILES.registry))
    : decision));
}

/** Gives that word its letters back, and such abbreviations as they were read. */
export function repairStoredItems(decisions: readonly Decision[], tokens: readonly PlacedToken[]): Decision[] {
  let line = -1;
  let stored = false;
  return decisions.map((decision, at) => {
    const token = tokens[decision.first]!;
    if (token.line !== line) stored = false;
    line = token.line;
    if (STORED.test(decision.text)) stored = true;
    else if (isMisread(decisions, tokens, at)) {
      stored = true;
      return reworded(decision, decision.text.replace(MISREAD, STORED_FILES.word));
    }
    const follows = stored && tokens.slice(Math.max(0, decision.first - LOOK_BACK), decision.first).some(({ text, line: before }) => before === line && REGISTRY.test(text));
    return follows && decision.end === decision.first + 1 && ABBREVIATION.test(token.text) && isNoWord(token.text) ? reworded(decision, token.text) : decision;
  });
}

/** Tokens of the item that are looked back upon. */
const LOOK_BACK = 8;

/** True for a misread first word between a dash and the registry. */
function isMisread(decisions: readonly Decision[], tokens: readonly PlacedToken[], at: number): boolean {
  const [before, next] = [decisions[at - 1], decisions[at + 1]];
  return MISREAD.test(decisions[at]!.text) && before !== undefined && DASH.test(before.text) && next !== undefined && REGISTRY.test(tokens[next.first]!.text);
}

function isNoWord(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters === letters.toUpperCase() || !isSkeleton(letters.toLowerCase());
}
