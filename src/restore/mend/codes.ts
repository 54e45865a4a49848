/** The types of documents in their codes: `/OD-` is `/QĐ-`. */
import { reworded, type Decision } from '../decoder.js';

/** What `QĐ` is read as between a number and its issuer's sign; no type of document is abbreviated so. Source: readings with Tesseract's English data; Nghị định 30/2020/NĐ-CP, Phụ lục III. */
const DECISION = /(?<=\d\s?\/|^\/)[O0Q][DĐ](?=-)/u;

/** Gives such codes their letters back. */
export function repairCodes(decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision) => reworded(decision, decision.text.replace(DECISION, 'QĐ')));
}
