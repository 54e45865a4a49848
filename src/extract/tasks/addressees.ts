/** The leads that an intro line names for what follows it: `Giao Sở Y tế:`, `yêu cầu các sở, ngành thực hiện các nội dung sau:`. */
import { ASKING_VERBS, CARRYING_OUT, COURTESIES, GIVING_OUT, NO_CHARGES, OBLIGING_WORDS, RESOLVING_VERBS } from '../../lexicon/directing.js';
import { oneOf, wordsOf } from '../../vietnamese/index.js';
import type { Party } from './draft.js';
import type { PartyReader } from './parties.js';

const ASKED = oneOf(ASKING_VERBS.phrases);
const ASKS = new RegExp(String.raw`(?!${oneOf(NO_CHARGES.phrases)})${wordsOf([...ASKING_VERBS.phrases, ...OBLIGING_WORDS.phrases])}`, 'iu');
const COMMANDS = new RegExp(String.raw`^(?:${oneOf(COURTESIES.phrases)} )?${ASKED}`, 'iu');
/** `Tổ chức thực hiện các dự án do Bộ Công an chủ trì:` tells what is done, not who is to do it. */
const CHAIRED_BY = /(?:^|\s)do\s[^,;:]+\schủ trì/iu;
/** Those who carry a document out as a whole are not told what stands in it. */
const CARRIES_OUT = new RegExp(`chịu trách nhiệm ${oneOf(CARRYING_OUT.verbs)} ${oneOf(CARRYING_OUT.documents)} này`, 'iu');
/** A council that agrees to what is needed asks nobody by name, unless it goes on to ask somebody for it. */
const RESOLVES = new RegExp(wordsOf(RESOLVING_VERBS.phrases), 'iu');
const COMMANDED = new RegExp(wordsOf(ASKING_VERBS.phrases), 'iu');
/** Words by which a heading or an intro line gives the chair and its partners; elsewhere `phối hợp` is one of several deeds. */
const CHAIRS_WITH_OTHERS = /chủ trì,? (?:và )?phối hợp/iu;
/** The one that issues a document leads none of its tasks. */
const ISSUES = new RegExp(`${oneOf(GIVING_OUT.verbs)} ${oneOf(GIVING_OUT.documents)}`, 'iu');

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
