/** How much of a file's start may hold the dictionary that tells a linearised file's length. */
const HEAD = 1024;
/** Bytes that may be missing at the end without harm: line ends after the end mark. */
const SLACK = 8;

/**
 * True if a PDF was cut off: its end holds no `startxref` (ISO 32000-1, 7.5.5), or it is shorter than it says itself
 * (linearised files, annex F). pdf.js would open it all the same and give the pages that are left.
 */
export function isTruncated(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.lastIndexOf('startxref', undefined, 'latin1') < 0) return true;
  const head = buffer.toString('latin1', 0, HEAD);
  const length = /\/Linearized\b/u.test(head) ? /\/L\s+(\d+)/u.exec(head)?.[1] : undefined;
  return length !== undefined && bytes.length + SLACK < Number(length);
}
