/** The last recipient, the office's own files: behind the registry stand abbreviations of units and of the clerk's name, which are no words: `Lưu: VT, NC (Thg)`. */
import { STORED_FILES } from '../../lexicon/frame-phrases.js';
import { isSkeleton } from '../../vietnamese/index.js';
import { reworded, type Decision } from '../decoder.js';
import type { PlacedToken } from '../tokenise.js';

const STORED = new RegExp(String.raw`^${STORED_FILES.word}[:;.,]?$`, 'u');
const REGISTRY = new RegExp(String.raw`^(?:${STORED_FILES.registries.join('|')})[,;.]?$`, 'u');
/** Letters that no word has: capitals, or such as spell no syllable; a D among them may be a Đ. */
const ABBREVIATION = /^\(?(?!\w*D)[A-Z][A-Z&-]*[a-z]{0,4}[).,;]*$/u;

/** Gives such abbreviations back as they were read. */
export function keepStoredItems(decisions: readonly Decision[], tokens: readonly PlacedToken[]): Decision[] {
  let line = -1;
  let stored = false;
  return decisions.map((decision) => {
    const token = tokens[decision.first]!;
    if (token.line !== line) stored = false;
    line = token.line;
    if (STORED.test(decision.text)) stored = true;
    const follows = stored && tokens.slice(Math.max(0, decision.first - LOOK_BACK), decision.first).some(({ text, line: before }) => before === line && REGISTRY.test(text));
    return follows && decision.end === decision.first + 1 && ABBREVIATION.test(token.text) && isNoWord(token.text) ? reworded(decision, token.text) : decision;
  });
}

/** Tokens of the item that are looked back upon. */
const LOOK_BACK = 8;

function isNoWord(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters === letters.toUpperCase() || !isSkeleton(letters.toLowerCase());
}
