import { OBJECTIVE_HEADINGS, REPORT_HEADINGS, REPORT_OPENERS } from '../../lexicon/aim-phrases.js';
import { PhraseIndex, phraseSet } from '../text/phrase-index.js';
import { tokenize } from '../text/tokens.js';

const OBJECTIVES = phraseSet(OBJECTIVE_HEADINGS.phrases, 'lenient');
const REPORTS = phraseSet(REPORT_HEADINGS.phrases, 'lenient');
const OPENERS = new PhraseIndex([...REPORT_OPENERS.phrases.map((phrase) => [phrase, true] as const), ...REPORT_OPENERS.coming.map((phrase) => [phrase, false] as const)]);

/** True for a heading or lead-in under which every count is an aim (`2. Mục tiêu cụ thể`, `Phấn đấu đến năm 2030:`). */
export function namesObjectives(title: string): boolean {
  const tokens = tokenize(title);
  return tokens.some((_, at) => OBJECTIVES.has(tokens, at));
}

/** True for a heading under which figures tell what was reached or found (`Những kết quả nổi bật`, `I. Đặc điểm tình hình`). */
export function namesReport(title: string): boolean {
  const tokens = tokenize(title);
  return tokens.some((_, at) => REPORTS.has(tokens, at)) && !namesObjectives(title);
}

/** True for a heading that begins like a report (`Kết quả 6 tháng đầu năm`, `Đánh giá tình hình thực hiện nhiệm vụ`), whatever its section is about. */
export function opensWithReport(title: string): boolean {
  const tokens = tokenize(title);
  return OPENERS.match(tokens, Math.max(0, tokens.findIndex(({ kind }) => kind === 'word')))?.value === true && !namesObjectives(title);
}
