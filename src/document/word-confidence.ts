/** The chance that a word is right. */
import type { Word } from './model.js';

/**
 * What recognisers state of a word, and the share of such words that were right. Source: 48,600 words of corpus text
 * printed, scanned in simulation at 130 to 300 dpi and read by Tesseract (`scripts/calibrate` has the scans); a recogniser
 * is too modest about clear print.
 */
const STATED_AND_RIGHT: readonly (readonly [number, number])[] = [[0, 0], [0.32, 0.38], [0.7, 0.82], [0.86, 0.93], [0.93, 0.985], [0.968, 0.999], [1, 1]];

/** The chance, 0..1, that a word's text is what was printed: restoration's where it decided the word, else the reader's, set right by what was measured. */
export function wordConfidence({ confidence, restoration }: Word): number {
  if (restoration) return restoration.confidence;
  if (confidence >= 1) return 1;
  const next = STATED_AND_RIGHT.findIndex(([stated]) => stated >= confidence);
  if (next <= 0) return 0;
  const [[fromStated, fromRight], [toStated, toRight]] = [STATED_AND_RIGHT[next - 1]!, STATED_AND_RIGHT[next]!];
  return fromRight + ((confidence - fromStated) / (toStated - fromStated)) * (toRight - fromRight);
}
