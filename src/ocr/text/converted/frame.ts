/** What stands around a whole document: a fence of code, a block of properties. */

/** The fence that chat programs put around a document: ```` ```markdown ````. */
const OPENING_FENCE = /^(?:`{3,}|~{3,})(?=[ \t]*(?:markdown|md|text|txt|plaintext|html)?[ \t]*$)/u;
/** Lines between which properties in YAML stand at the very top, as Jekyll, Hugo and Pandoc write and read them. */
const PROPERTIES_OPEN = '---';
const PROPERTIES_CLOSE: ReadonlySet<string> = new Set(['---', '...']);
/** A line of them: a key with its value, an item of a list, what goes on from the line above, a comment. Letters of English begin a key, unlike `Số: 12/KH-UBND`. */
const PROPERTY = /^(?:[\w-]+[ \t]*:|\s|-\s|#|$)/u;
const KEY = /^[a-z][\w-]*[ \t]*:/iu;

/** The text inside its fence and behind its properties. */
export function withoutFrame(text: string): string {
  if (!/^\s*(?:`{3}|~{3}|---)/u.test(text)) return text;
  const lines = text.trim().split('\n');
  const fence = OPENING_FENCE.exec(lines[0]!)?.[0];
  const inner = fence !== undefined && lines.length > 1 && lines.at(-1)!.trimEnd() === fence ? lines.slice(1, -1) : lines;
  const behind = behindProperties(inner);
  return behind === 0 && inner === lines ? text : inner.slice(behind).join('\n');
}

/** The first line behind a block of properties; 0 if the text begins with none. */
function behindProperties(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== PROPERTIES_OPEN) return 0;
  const close = lines.findIndex((line, at) => at > 0 && PROPERTIES_CLOSE.has(line.trimEnd()));
  const properties = lines.slice(1, Math.max(1, close));
  return close > 0 && properties.some((line) => KEY.test(line)) && properties.every((line) => PROPERTY.test(line)) ? close + 1 : 0;
}
