/** Letters that stand for bodies, which need no marks: the Prime Minister's (`TTgCP`), and the head of a body's name in a letterhead (`BCH TỈNH …`), no `BẠCH`; and the level of the unit below `ỦY BAN NHÂN DÂN` there (`PHƯỜNG AN BIÊN`), no `PHƯƠNG ÁN`. */
import { stripMarks } from '../../vietnamese/index.js';
import { PRIME_MINISTER_SIGNS } from '../../lexicon/code-letters.js';
import { ISSUER_HEADS } from '../../lexicon/issuers.js';
import { HEAD_LINES, type PlacedToken } from '../tokenise.js';

const PRIME_MINISTER = new RegExp(String.raw`^\(?(?:${PRIME_MINISTER_SIGNS.signs.join('|')})[.,;:)]*$`, 'u');
/** Heads that are written in letters without marks, none of them a vowel. */
const HEADS: ReadonlySet<string> = new Set(ISSUER_HEADS.phrases.filter((head) => /^[B-DF-HJ-NP-TV-XZ]{2,}$/u.test(head)));

/** What a letterhead's first line begins with, and the level that the next one begins with. */
const COMMITTEE = 'UYBANNHANDAN';
const WARD = { read: /^PH[UV]ONG$/u, printed: 'PHƯỜNG' } as const;

/** By token, such letters as they were read; those of a body at the start of a line in capitals. */
export function bodyLettersIn(tokens: readonly PlacedToken[]): ReadonlyMap<number, string> {
  const isHead = ({ text, line, capitals }: PlacedToken, at: number): boolean => capitals && line < HEAD_LINES && tokens[at - 1]?.line !== line && HEADS.has(text);
  return new Map([...tokens.flatMap((token, at): [number, string][] => (PRIME_MINISTER.test(token.text) || isHead(token, at) ? [[at, token.text]] : [])), ...wardIn(tokens)]);
}

/** The word for a ward that begins the line below a committee's. */
function wardIn(tokens: readonly PlacedToken[]): readonly [number, string][] {
  return tokens.flatMap(({ text, line }, at): [number, string][] => {
    if (line >= HEAD_LINES || tokens[at - 1]?.line === line || !WARD.read.test(stripMarks(text))) return [];
    const above = tokens[at - 1]?.line;
    const letters = tokens.filter((token) => token.line === above).map((token) => stripMarks(token.text)).join('');
    return letters.startsWith(COMMITTEE) ? [[at, WARD.printed]] : [];
  });
}
