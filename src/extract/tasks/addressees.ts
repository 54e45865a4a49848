/** The leads that an intro line names for what follows it: `Giao Sở Y tế:`, `yêu cầu các sở, ngành thực hiện các nội dung sau:`. */
import type { Party } from './draft.js';
import type { PartyReader } from './parties.js';

const ASKS = /(?<!\p{L})(?:yêu cầu|đề nghị|giao(?! (?:thông|dịch|lưu|nhận|tiếp))|cần|phải|có trách nhiệm)(?!\p{L})/iu;
const COMMANDS = /^(?:trân trọng |kính )?(?:yêu cầu|đề nghị|giao)/iu;
/** `Tổ chức thực hiện các dự án do Bộ Công an chủ trì:` tells what is done, not who is to do it. */
const CHAIRED_BY = /(?:^|\s)do\s[^,;:]+\schủ trì/iu;
/** Those who carry a document out as a whole are not told what stands in it. */
const CARRIES_OUT = /chịu trách nhiệm (?:thi hành|thực hiện) (?:quyết định|chỉ thị|kế hoạch|nghị quyết|thông tư) này/iu;
/** A council that agrees to what is needed asks nobody by name, unless it goes on to ask somebody for it. */
const RESOLVES = /(?<!\p{L})(?:thống nhất|tán thành|thông qua|quyết nghị|nhất trí)(?!\p{L})/iu;
const COMMANDED = /(?<!\p{L})(?:yêu cầu|đề nghị|giao)(?!\p{L})/iu;
/** Words by which a heading or an intro line gives the chair and its partners; elsewhere `phối hợp` is one of several deeds. */
const CHAIRS_WITH_OTHERS = /chủ trì,? (?:và )?phối hợp/iu;
/** The one that issues a document leads none of its tasks. */
const ISSUES = /(?:ban hành|xây dựng) (?:kế hoạch|chương trình|quyết định|chỉ thị)/iu;

/**
 * The addressees of an intro line.
 * @param inPreamble the line leads from the grounds to the body, where those named are addressed only if asked to do something.
 */
export function addresseesOf(text: string, inPreamble: boolean, parties: PartyReader): readonly Party[] {
  const asked = ASKS.test(text);
  if (CARRIES_OUT.test(text)) return [];
  if (!asked && (inPreamble || ISSUES.test(text))) return [];
  // `… đề nghị thanh toán, Bảo hiểm xã hội ban hành Kế hoạch …:` asks for nothing behind what is issued.
  const issues = COMMANDS.test(text) ? null : ISSUES.exec(text);
  if (issues && !ASKS.test(text.slice(issues.index))) return [];
  if (RESOLVES.test(text) && !COMMANDED.test(text)) return [];
  if (CHAIRED_BY.test(text) && !COMMANDS.test(text)) return [];
  const order = RESOLVES.test(text) ? COMMANDED.exec(text)?.index ?? 0 : 0;
  return parties.inText(text.slice(order)).filter(({ role }) => role === 'lead');
}

/** Who coordinates in all that stands under `Sở Y tế chủ trì, phối hợp với các sở`. */
export function partnersIn(text: string, parties: PartyReader): readonly Party[] {
  return CHAIRS_WITH_OTHERS.test(text) ? parties.inText(text).filter(({ role }) => role === 'coordinating') : [];
}
