/** What stands around a whole document: a fence of code, a block of properties. */

/** The fence that chat programs put around a document: ```` ```markdown ````. */
const FENCED = /^\s*(`{3,}|~{3,})[ \t]*(?:markdown|md|text|txt|plaintext|html)?[ \t]*\n([\s\S]*?)\n\1[ \t]*\s*$/u;
/** Properties in YAML at the very top, as Jekyll, Hugo and Pandoc write and read them: `---`, keys with values, `---`. */
const PROPERTIES = /^\s*---[ \t]*\n((?:[ \t]*[\w-]+[ \t]*:.*\n|[ \t]+\S.*\n|[ \t]*- .*\n|#.*\n|[ \t]*\n)+?)(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
/** A key of theirs: letters of English at the line's start, unlike `Số: 12/KH-UBND`. */
const KEY = /^[a-z][\w-]*[ \t]*:/imu;

/** The text inside its fence and behind its properties. */
export function withoutFrame(text: string): string {
  const inner = FENCED.exec(text)?.[2] ?? text;
  const properties = PROPERTIES.exec(inner);
  return properties && KEY.test(properties[1]!) ? inner.slice(properties[0].length) : inner;
}
