/** From the bytes of a text file to its characters. */
import { onceEncoded } from './twice-encoded.js';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes looked at to tell UTF-16 without a byte order mark. */
const SAMPLE = 4096;

/**
 * Text as NFC with `\n` line ends, without a byte order mark.
 * @returns null if the bytes are no text: invalid UTF-8 or UTF-16, or control characters that no text holds.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes, encodingOf(bytes));
  if (text === null || hasControls(text)) return null;
  return onceEncoded(text).replace(/\r\n?/gu, '\n').normalize('NFC');
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  const sample = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < sample; i++) if (bytes[i] === 0) { if (i % 2 === 0) even++; else odd++; }
  // Latin letters in UTF-16 have a zero byte each; UTF-8 text has none at all.
  if (odd > sample / 8 && even < odd / 4) return 'utf-16le';
  if (even > sample / 8 && odd < even / 4) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Controls other than tab, line feed, form feed and carriage return do not occur in text files. */
function hasControls(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- controls are what is looked for
  return /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/u.test(text);
}
