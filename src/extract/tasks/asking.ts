/** Words by which a text asks, charges or obliges, told from the nouns and names that sound like them. */
import { NO_CHARGES, NO_DUTIES, REQUEST_NOUNS } from '../../lexicon/directing.js';
import { oneOf, wordsOf } from '../../vietnamese/index.js';

const BEHIND = oneOf([...NO_CHARGES.before, ...REQUEST_NOUNS.before]);
const OTHERS = oneOf([...NO_CHARGES.phrases, ...NO_DUTIES.phrases, ...REQUEST_NOUNS.phrases]);

/** A pattern for any of some words where it asks somebody for something: not in `theo đề nghị của Sở Y tế`, `giao thông`, `thành phố Cần Thơ`. */
export function askingBy(words: Iterable<string>): RegExp {
  return new RegExp(String.raw`(?<!(?<!\p{L})${BEHIND}\s)(?!${OTHERS}(?!\p{L}))${wordsOf(words)}`, 'iu');
}
