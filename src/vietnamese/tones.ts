/** Vowels with and without tone marks. */

/** Tones in the order of `TONED_VOWELS`' strings: ngang, huyền, sắc, hỏi, ngã, nặng. */
export const TONE_COUNT = 6;

const TONED_VOWELS: readonly string[] = [
  'aàáảãạ', 'ăằắẳẵặ', 'âầấẩẫậ', 'eèéẻẽẹ', 'êềếểễệ', 'iìíỉĩị',
  'oòóỏõọ', 'ôồốổỗộ', 'ơờớởỡợ', 'uùúủũụ', 'ưừứửữự', 'yỳýỷỹỵ',
];

const TONE_OF = new Map<string, { readonly base: string; readonly tone: number }>();
for (const row of TONED_VOWELS) {
  Array.from(row).forEach((vowel, tone) => {
    TONE_OF.set(vowel, { base: row[0]!, tone });
    TONE_OF.set(vowel.toUpperCase(), { base: row[0]!.toUpperCase(), tone });
  });
}

/** A letter without its tone (`ệ` → `ê`, tone 5); other characters come back with tone 0. */
export function splitTone(letter: string): { readonly base: string; readonly tone: number } {
  return TONE_OF.get(letter) ?? { base: letter, tone: 0 };
}

/** A toneless lower-case vowel with a tone (0 ngang … 5 nặng); other characters unchanged. */
export function withTone(vowel: string, tone: number): string {
  const row = TONED_VOWELS.find((candidates) => candidates.startsWith(vowel));
  return row?.[tone] ?? vowel;
}

/** True for a vowel letter of the Vietnamese alphabet, in any case, with or without tone. */
export function isVowel(letter: string): boolean {
  return TONE_OF.has(letter);
}

/** Every toned or plain vowel, lower case. */
export const ALL_VOWELS: readonly string[] = TONED_VOWELS.flatMap((row) => Array.from(row));
