/**
 * Text typed with the 8-bit fonts of before Unicode, as it comes out when their codes are read as Latin-1.
 * Sources: TCVN 5712:1993 (VN3, fonts named .Vn…); VNI for Windows (fonts named VNI-…). Capitals of TCVN3 fonts are
 * the small letters' codes in a capital font (.VnTimeH), so that case is lost there.
 */
import { isSyllable } from './syllable.js';

export type LegacyEncoding = 'tcvn3' | 'vni';

const TCVN3_CODES = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

/** VNI marks after a vowel: tone alone, hat with tone, breve with tone. */
const VNI_TONES = 'ùøûõï';
const VNI_HATS = 'âáàåãä';
const VNI_BREVES = 'êéèúüë';
/** VNI letters of one code. */
const VNI_SINGLES: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const COMBINING = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

const TCVN3_TABLE = new Map(Array.from(TCVN3_CODES).map((code, i) => [code, Array.from(TCVN3_LETTERS)[i]!]));
const VNI_TABLE = buildVni();

/** Share of a text's marked words that must become syllables by decoding. */
const DECODED_SHARE = 0.8;
/** Share of them that may be syllables as they stand; `tà`, `lê` look right in Latin-1 too. */
const STANDING_SHARE = 0.5;
const FEWEST_WORDS = 4;

/** Text in a legacy encoding, as Unicode NFC. Characters outside the encoding's table stay. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'tcvn3') return Array.from(text).map((code) => TCVN3_TABLE.get(code) ?? code).join('');
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const pair = VNI_TABLE.get(text.slice(i, i + 2));
    if (pair !== undefined) {
      out += pair;
      i++;
    } else {
      out += VNI_TABLE.get(text[i]!) ?? text[i]!;
    }
  }
  return out;
}

/** The legacy encoding that a text was typed in, told from whether its marked words decode to syllables; null for Unicode and for too little text. */
export function detectLegacy(text: string): LegacyEncoding | null {
  // A sign alone (`·` before an item) is no word of any encoding.
  const words = (text.match(/[A-Za-z\u00a1-\u00ff]{2,}/gu) ?? []).filter((word) => /[\u00a1-\u00ff]/u.test(word));
  if (words.length < FEWEST_WORDS) return null;
  const standing = share(words, (word) => isSyllable(word));
  if (standing > STANDING_SHARE) return null;
  const scores = (['tcvn3', 'vni'] as const).map((encoding) => ({ encoding, share: share(words, (word) => isSyllable(decodeLegacy(word, encoding))) }));
  const best = scores.sort((a, b) => b.share - a.share)[0]!;
  return best.share >= DECODED_SHARE && best.share > standing ? best.encoding : null;
}

function share(words: readonly string[], holds: (word: string) => boolean): number {
  return words.filter(holds).length / words.length;
}

function buildVni(): Map<string, string> {
  const table = new Map<string, string>();
  const add = (code: string, letter: string): void => {
    const composed = letter.normalize('NFC');
    table.set(code, composed);
    table.set(code.toUpperCase(), composed.toUpperCase());
    if (code.length === 2) table.set(code[0]!.toUpperCase() + code[1]!, composed.toUpperCase());
  };
  const hatted = (vowel: string, marks: string, hat: string): void => {
    Array.from(marks).forEach((mark, tone) => { add(vowel + mark, vowel + hat + (tone === 0 ? '' : COMBINING[tone - 1]!)); });
  };
  for (const vowel of 'aeo') hatted(vowel, VNI_HATS, '\u0302');
  hatted('a', VNI_BREVES, '\u0306');
  for (const [code, vowel] of [['a', 'a'], ['e', 'e'], ['o', 'o'], ['u', 'u'], ['y', 'y'], ['ô', 'ơ'], ['ö', 'ư']] as const) {
    Array.from(VNI_TONES).forEach((mark, tone) => { add(code + mark, vowel + COMBINING[tone]!); });
  }
  for (const [code, letter] of Object.entries(VNI_SINGLES)) add(code, letter);
  return table;
}
