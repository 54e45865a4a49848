/** Repair of Vietnamese Unicode text: composition, look-alikes, invisible characters, letters torn off their syllable. */
import unorm from 'unorm';
import { LOOK_ALIKES, ZERO_ONSET_SYLLABLES } from './unicode-tables.js';
import { isSyllable } from './syllable.js';
import { isVowel } from './tones.js';

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`, 'gu');
/** One Đ read twice, the second time as the Icelandic letter, which Vietnamese recognition data holds. */
const DOUBLE_D = /ĐÐ|ÐĐ/gu;
/** A tone typed before the hat or breve of its vowel, which canonical composition leaves apart. */
const TONE_BEFORE_HAT = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/gu;

/**
 * A text in NFC without look-alike code points, zero-width characters, soft hyphens and split syllables (`ĐIỀ U`).
 * White space stays but for the spaces inside split syllables. Right text comes back unchanged.
 */
export function repairUnicode(text: string): string {
  return joinSplitSyllables(repairCharacters(text));
}

/** `repairUnicode` without joining, so that the number of tokens stays. */
export function repairCharacters(text: string): string {
  const visible = text.replace(INVISIBLE, '').replace(DOUBLE_D, 'Đ');
  return compose(visible).replace(LOOK_ALIKE, (found, at: number, whole: string) => replaceLookAlike(found, whole, at));
}

/** NFC with tones after hats; a text that is composed already is passed on as it is. */
function compose(text: string): string {
  if (!/[\u0300-\u036f]/u.test(text) && text === text.normalize('NFC')) return text;
  return unorm.nfc(unorm.nfd(text).replace(TONE_BEFORE_HAT, '$2$1'));
}

/** A look-alike letter is replaced beside Latin letters only, so that a Greek or Cyrillic word stays. */
function replaceLookAlike(found: string, whole: string, at: number): string {
  const { latin, anywhere } = LOOK_ALIKES.get(found)!;
  const beside = /\p{Script=Latin}/u;
  return anywhere || beside.test(whole[at - 1] ?? '') || beside.test(whole[at + 1] ?? '') ? latin : found;
}

const TORN = /(?<![\p{L}\d])(\p{L}{1,6}) (\p{L}{1,4})(?![\p{L}\d])/gu;

/** Joins two tokens that make one syllable where one of them is no word by itself: `ĐIỀ U`, `KHO ẢN`. */
export function joinSplitSyllables(text: string): string {
  let out = text;
  for (;;) {
    const next = joinOnce(out);
    if (next === out) return out;
    out = next;
  }
}

function joinOnce(text: string): string {
  let out = '';
  let done = 0;
  TORN.lastIndex = 0;
  for (let match = TORN.exec(text); match; match = TORN.exec(text)) {
    const [pair, head, tail] = [match[0], match[1]!, match[2]!];
    if (areTorn(head, tail)) {
      out += text.slice(done, match.index) + head + tail;
      done = match.index + pair.length;
    } else {
      TORN.lastIndex = match.index + head.length;
    }
  }
  return out + text.slice(done);
}

/** True if two tokens are the halves of one syllable. */
export function areTorn(head: string, tail: string): boolean {
  if (!isVowel(tail[0]!) && !/^(?:c|ch|m|n|ng|nh|p|t)$/iu.test(tail)) return false;
  if (!sameCase(head, tail) || !isSyllable(head + tail)) return false;
  const tailIsWord = ZERO_ONSET_SYLLABLES.has(tail.toLowerCase());
  if (isSyllable(head)) return isVowel(tail[0]!) && !tailIsWord && isSyllable(tail);
  return head.length > 1 && /\p{L}/u.test(head) && hasVowel(head) || (!tailIsWord && isSyllable(tail) && head.length > 1);
}

function hasVowel(text: string): boolean {
  return Array.from(text).some(isVowel);
}

/** True if the tail goes on in the head's case: capitals after capitals, small letters after small letters or a first capital. */
function sameCase(head: string, tail: string): boolean {
  const upper = (text: string): boolean => text === text.toUpperCase();
  return upper(tail) ? upper(head) : tail === tail.toLowerCase() && (head.length === 1 || !upper(head));
}
