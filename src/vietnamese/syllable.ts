/**
 * The grammar of written Vietnamese syllables: onset, rhyme and tone, with the spelling rules that join them.
 * Source: Quy định về chính tả tiếng Việt (Quyết định 1989/QĐ-BGDĐT, 2018) and the closed inventory of rhymes in
 * Đoàn Thiện Thuật, Ngữ âm tiếng Việt.
 */
import { stripMarks } from './fold.js';
import { TONE_COUNT, withTone } from './tones.js';

/** Onsets before `a ă â o ô ơ u ư` (and, for most, before any vowel). */
const PLAIN_ONSETS: readonly string[] = [
  '', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'nh', 'p', 'ph', 'r', 's', 't', 'th', 'tr', 'v', 'x',
];
const FRONT_ONSETS: readonly string[] = ['gh', 'ngh'];

/** Onsets that are written otherwise before the front vowels e, ê, i, y: k, gh, ngh. */
const NO_FRONT_VOWEL: ReadonlySet<string> = new Set(['c', 'g', 'ng']);
const LABIAL_ONSETS: ReadonlySet<string> = new Set(['b', 'm', 'p', 'ph', 'v']);
/** Onsets before a bare `y` (`kỹ`, `lý`, `tỷ`, `hy`, `mỹ`, `sỹ`, `vy`, `quý` apart). */
const Y_ONSETS: ReadonlySet<string> = new Set(['', 'h', 'k', 'l', 'm', 's', 't', 'v', 'b', 'n', 'th', 'd', 'r', 'ch']);

/** Rhymes without a glide. */
const RHYMES: readonly string[] = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây '
  + 'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu '
  + 'o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt '
  + 'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y'
).split(' ');

/** Rhymes with the glide written `o` or `u`. */
const GLIDE_RHYMES: readonly string[] = (
  'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet '
  + 'uân uâng uât uây uê uêch uênh uơ uy uya uych uynh uyt uyu uyn uyp uyên uyêt'
).split(' ');

/** Rhymes after `qu`, whose u is the glide. */
const QU_RHYMES: readonly string[] = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây âu e en eo ec et ê ên ênh êch êt '
  + 'i in inh ich ip it ơ ơi ơn ơt ôc ôi ôn y yên yêt ynh ych yt yn yu'
).split(' ');

/** Rhymes that stand without an onset only, spelled with y: yếu, yên, yết. */
const Y_RHYMES: readonly string[] = ['yêm', 'yên', 'yêng', 'yêt', 'yêu'];

/** Spellings outside the grammar that are Vietnamese names all the same. Source: names of provinces (Bắc Kạn, Đắk Lắk, Đắk Nông, Kon Tum). */
const NAME_SYLLABLES: readonly string[] = ['kạn', 'đắk', 'đăk', 'lắk', 'lăk', 'kon'];

const SAC = 2;
const NANG = 5;

/**
 * True if a word is a well-formed Vietnamese syllable, in any case and either tone placement (`hoà`, `hòa`).
 * Expects NFC letters only, without punctuation. Says nothing of whether the syllable is in use.
 */
export function isSyllable(word: string): boolean {
  return syllables().has(word) || syllables().has(word.toLowerCase());
}

/** All well-formed syllables, lower case; words with two tone placements stand twice. */
export function allSyllables(): ReadonlySet<string> {
  return syllables();
}

/** True if a word without marks, in any case, is what is left of some syllable (`thuc`, `dieu`). */
export function isSkeleton(word: string): boolean {
  skeletons ??= new Set(Array.from(syllables(), stripMarks));
  return skeletons.has(word.toLowerCase());
}

/** A toneless syllable with a tone, in both placements: `hoa`, 1 → `hòa`, `hoà`. `onset` tells which letters are no vowels of the rhyme. */
function toned(onset: string, rhyme: string, tone: number): string[] {
  return tone === 0 ? [onset + rhyme] : tonePositions(rhyme).map((at) => onset + rhyme.slice(0, at) + withTone(rhyme[at]!, tone) + rhyme.slice(at + 1));
}

/** Where a rhyme's tone mark may stand: on the last hatted vowel, else by the number of vowels and the final consonant. */
function tonePositions(rhyme: string): number[] {
  const hat = Math.max(...Array.from('ăâêôơư').map((vowel) => rhyme.lastIndexOf(vowel)));
  if (hat >= 0) return [hat];
  const vowels = /^[aeiouy]+/u.exec(rhyme)![0].length;
  if (vowels === 1) return [0];
  if (vowels < rhyme.length) return [vowels - 1];
  if (vowels === 3) return [1];
  return ['oa', 'oe', 'uy'].includes(rhyme) ? [0, 1] : [0];
}

let cache: ReadonlySet<string> | undefined;
let skeletons: ReadonlySet<string> | undefined;

function syllables(): ReadonlySet<string> {
  cache ??= buildSyllables();
  return cache;
}

function buildSyllables(): Set<string> {
  const out = new Set<string>(NAME_SYLLABLES);
  const add = (onset: string, rhyme: string): void => {
    const stopped = /(?:c|ch|p|t)$/u.test(rhyme);
    for (let tone = 0; tone < TONE_COUNT; tone++) {
      if (stopped && tone !== SAC && tone !== NANG) continue;
      for (const syllable of toned(onset, rhyme, tone)) out.add(syllable);
    }
  };
  for (const onset of [...PLAIN_ONSETS, ...FRONT_ONSETS]) {
    for (const rhyme of [...RHYMES, ...GLIDE_RHYMES]) {
      if (fits(onset, rhyme)) add(onset, rhyme);
    }
  }
  for (const rhyme of QU_RHYMES) add('qu', rhyme);
  for (const rhyme of Y_RHYMES) add('', rhyme);
  for (const rhyme of ['i', 'in', 'êng', 'êt', 'êc', 'êm', 'ên']) add(rhyme.startsWith('i') ? 'g' : 'gi', rhyme);
  return out;
}

/** True if onset and rhyme may be written together. */
function fits(onset: string, rhyme: string): boolean {
  const front = /^[eêiy]/u.test(rhyme);
  if (FRONT_ONSETS.includes(onset)) return front && rhyme !== 'y';
  if (onset === 'k') return front;
  if (onset === 'gi') return !/^[iyê]/u.test(rhyme);
  if (front && NO_FRONT_VOWEL.has(onset)) return false;
  if (rhyme === 'y') return Y_ONSETS.has(onset);
  if (LABIAL_ONSETS.has(onset) && GLIDE_RHYMES.includes(rhyme)) return /^(?:uy|uyt|oan)$/u.test(rhyme);
  return !(onset === '' && /^(?:iêm|iên|iêng|iêt|iêu|iêp|iêc)$/u.test(rhyme));
}
