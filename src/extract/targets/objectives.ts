import { DETAIL_OPENERS, LEADS_OF_ORDERS, LEADS_OF_RESULTS, LEADS_OF_SHARES, LEADS_OF_TASKS, OBJECTIVE_HEADINGS, REPORT_HEADINGS, REPORT_OPENERS } from '../../lexicon/aim-phrases.js';
import { PhraseIndex, phraseSet } from '../text/phrase-index.js';
import { endsSentence, sentenceStart } from '../text/sentences.js';
import { tokenize, type Token } from '../text/tokens.js';

type Tokens = readonly Token[];

const OBJECTIVES = phraseSet(OBJECTIVE_HEADINGS.phrases, 'lenient');
const AIM_LEADS = phraseSet([...OBJECTIVE_HEADINGS.phrases, ...LEADS_OF_SHARES.phrases], 'lenient');
const LISTED_TASKS = phraseSet(LEADS_OF_TASKS.phrases);
const ORDERS = phraseSet(LEADS_OF_ORDERS.phrases);
const OTHER_LEADS = phraseSet([...LEADS_OF_TASKS.phrases, ...LEADS_OF_RESULTS.phrases]);
const DETAILS = phraseSet(DETAIL_OPENERS.phrases);
const LONGEST_LEAD = 40;
const REPORTS = phraseSet(REPORT_HEADINGS.phrases, 'lenient');
const OPENERS = new PhraseIndex([...REPORT_OPENERS.phrases.map((phrase) => [phrase, true] as const), ...REPORT_OPENERS.coming.map((phrase) => [phrase, false] as const)]);

/** True for a heading or lead-in under which every count is an aim (`2. Mục tiêu cụ thể`, `Phấn đấu đến năm 2030:`). */
export function namesObjectives(title: string): boolean {
  const tokens = tokenize(title);
  return tokens.some((_, at) => OBJECTIVES.has(tokens, at));
}

/** True for a lead-in whose list is of aims (`Phấn đấu đến năm 2030:`), and not of tasks towards them (`Để đạt các mục tiêu trên, … các nhiệm vụ sau:`, `Để phấn đấu …, UBND xã yêu cầu:`). */
export function leadsToObjectives(text: string): boolean {
  const tokens = leadTokens(text);
  const aim = lastAim(tokens);
  return aim !== null && LISTED_TASKS.lastIn(tokens, 0, tokens.length) === null && !ordersBehind(tokens, aim);
}

/** True for a lead-in that tells somebody what to do towards an aim (`Để phấn đấu …, yêu cầu các đơn vị một số nội dung sau:`). */
export function leadsToOrders(text: string): boolean {
  const tokens = leadTokens(text);
  const aim = lastAim(tokens);
  return aim !== null && ordersBehind(tokens, aim);
}

/** The tokens of a text that a list stands under; none of any other. */
function leadTokens(text: string): Tokens {
  return text.trimEnd().endsWith(':') ? tokenize(text) : [];
}

/** Where an aim is spoken of last. */
function lastAim(tokens: Tokens): number | null {
  return OBJECTIVES.lastIn(tokens, 0, tokens.length);
}

function ordersBehind(tokens: Tokens, aim: number): boolean {
  return tokens.slice(aim).some(({ text }) => text === ',') && ORDERS.lastIn(tokens, aim + 1, tokens.length) !== null;
}

/** Index behind the colon of words that lead to aims in the same paragraph (`Các chỉ tiêu năm 2026: …`); behind the last token if there are none. */
export function behindLead(tokens: Tokens): number {
  for (let at = 0; at < Math.min(tokens.length, LONGEST_LEAD) && !endsSentence(tokens, at); at++) {
    if (tokens[at]!.text !== ':') continue;
    return AIM_LEADS.lastIn(tokens, 0, at) === null || OTHER_LEADS.lastIn(tokens, 0, at) !== null ? tokens.length : at + 1;
  }
  return tokens.length;
}

/** `… đạt 12 nghìn ha. Cụ thể, lúa 7 nghìn ha, …`: true in a sentence that goes into the details of the one before. */
export function goesIntoDetail(tokens: Tokens, at: number): boolean {
  return DETAILS.has(tokens, sentenceStart(tokens, at));
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
