/** Folding: text without marks, and text with one placement of tones. */

const PLAIN = new Map<string, string>();

/** A text without diacritics, of the same length for NFC input: `Kế hoạch đến` → `Ke hoach den`. */
export function stripMarks(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    out += text.charCodeAt(i) < 0x80 ? unit : plain(unit);
  }
  return out;
}

function plain(letter: string): string {
  let found = PLAIN.get(letter);
  if (found === undefined) {
    found = letter === 'đ' ? 'd' : letter === 'Đ' ? 'D' : letter.normalize('NFD').replace(/\p{M}+/gu, '') || letter;
    PLAIN.set(letter, found);
  }
  return found;
}

/** True if a text holds at least one Vietnamese diacritic (hat, horn, breve, tone or đ). */
export function hasMarks(text: string): boolean {
  return stripMarks(text) !== text;
}

const NEW_PLACEMENT = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;
const OLD_PLACEMENT = /(?:[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY])(?!\p{L})/gu;

/** The text with tones placed as in `hòa`, `khỏe`, `thúy`, so that the two ways of writing them compare equal. */
export function foldTonePlacement(text: string): string {
  return text.replace(NEW_PLACEMENT, moveTone);
}

/** The opposite of `foldTonePlacement`: tones placed as in `hoà`, `khoẻ`, `thuý`. */
export function newTonePlacement(text: string): string {
  return text.replace(OLD_PLACEMENT, moveTone);
}

/** Which way of placing tones a text uses, by majority; null if it shows neither. */
export function tonePlacementOf(text: string): 'old' | 'new' | null {
  const newer = text.match(NEW_PLACEMENT)?.length ?? 0;
  const older = text.match(OLD_PLACEMENT)?.length ?? 0;
  return newer === 0 && older === 0 ? null : newer > older ? 'new' : 'old';
}

/** Moves the tone of a two-vowel string to the other vowel. */
function moveTone(pair: string): string {
  const [first, second] = [pair[0]!.normalize('NFD'), pair[1]!.normalize('NFD')];
  const tone = first.slice(1) + second.slice(1);
  return first.length > 1 ? first[0]! + (second + tone).normalize('NFC') : (first + tone).normalize('NFC') + second[0]!;
}
