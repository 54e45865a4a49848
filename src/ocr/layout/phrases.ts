/**
 * What layout knows of the words at fixed places of an official document.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (Quốc hiệu, Tiêu ngữ, Nơi nhận, quyền hạn và chức vụ người ký);
 * Hướng dẫn 36-HD/VPTW for the Party's letterhead.
 */
import { stripMarks } from '../../vietnamese/index.js';

/** Letters of a text without marks, lower case, words parted by one space; what recognition garbles least. */
export function fold(text: string): string {
  return stripMarks(text).toLowerCase().replace(/[^\p{L}\d/:]+/gu, ' ').trim();
}

const MOTTO_LINES = ['cong hoa xa hoi chu nghia viet nam', 'doc lap tu do hanh phuc', 'dang cong san viet nam'].map((line) => line.split(' '));

/** Words of the longest motto line that must be found, in order, for a garbled one to count. */
const MOTTO_SHARE = 0.6;

/** Index of the word that starts the Quốc hiệu, the Tiêu ngữ or the Party's name; -1 if none does. */
export function mottoStart(words: readonly string[]): number {
  const folded = words.map(fold);
  for (const line of MOTTO_LINES) {
    const starts = folded.flatMap((word, i) => (word === line[0] || (word === line[1] && folded[i + 1] === line[2]) ? [i] : []));
    for (const start of starts) {
      let at = 0;
      let hits = 0;
      for (const word of folded.slice(start, start + line.length + 3)) {
        const found = line.indexOf(word, at);
        if (found < 0) continue;
        hits++;
        at = found + 1;
      }
      if (hits >= MOTTO_SHARE * line.length) return start;
    }
  }
  return -1;
}

/** True for the line of place and date: `Hà Nội, ngày 5 tháng 3 năm 2025`, blanks included. */
export function isDateLine(text: string): boolean {
  return /\bngay\b.{0,12}\bthang\b.{0,12}\bnam\b/u.test(fold(text));
}

/** True for the line that names whom a letter is for, which ends the letterhead. */
export function isAddressing(text: string): boolean {
  return /^\W*kinh (gui|trinh|chuyen)\b/u.test(fold(text));
}

/** True for the heading of the recipients' list. */
export function isRecipientsHeading(text: string): boolean {
  return /^\W*noi (nhan|gui|nham|nhn)\b/u.test(fold(text));
}

/** True for a line that opens a signature: the signer's authority or, in capitals, the position. */
export function isSignatureOpening(text: string): boolean {
  if (/^\W*(?:(?:TM|KT|TL|TUQ|Q)\s*[.,/]|(?:T\/M|K\/T|T\/L)(?!\p{L}))/u.test(text)) return true;
  const isCapitals = text === text.toUpperCase() && /\p{L}/u.test(text);
  return isCapitals && /^(pho )?(chu tich|giam doc|tong giam doc|hieu truong|bo truong|thu truong|thu tuong|cuc truong|vu truong|truong (phong|ban)|chanh van phong|chanh thanh tra|bi thu|truong ban|vien truong|thong doc)\b/u.test(fold(text));
}
