/** Tells what a file is from its bytes; its name is never asked. */

export type FileKind =
  | { readonly kind: 'pdf' }
  | { readonly kind: 'image'; readonly mediaType: 'image/png' | 'image/jpeg' | 'image/tiff' }
  | { readonly kind: 'text' }
  /** Something else with a known signature; `name` is what people call it. */
  | { readonly kind: 'foreign'; readonly name: string };

/** PDF readers accept a header that starts anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1). */
const PDF_HEADER_SEARCH = 1024;

const IMAGE_SIGNATURES = [
  { mediaType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/tiff', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { mediaType: 'image/tiff', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { mediaType: 'image/tiff', bytes: [0x49, 0x49, 0x2b, 0x00] },
  { mediaType: 'image/tiff', bytes: [0x4d, 0x4d, 0x00, 0x2b] },
] as const;

const FOREIGN_SIGNATURES = [
  { name: 'a ZIP archive or an Office file (docx, xlsx)', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an old Office file (doc, xls)', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'an RTF file', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b, 0x08] },
  { name: 'a RAR archive', bytes: [0x52, 0x61, 0x72, 0x21] },
  { name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a PostScript file', bytes: [0x25, 0x21, 0x50, 0x53] },
  { name: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
] as const;

/** What the bytes are; `text` where no signature fits (whether it is text shows when it is decoded). */
export function sniff(bytes: Uint8Array): FileKind {
  const image = IMAGE_SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (image) return { kind: 'image', mediaType: image.mediaType };
  const foreign = FOREIGN_SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (foreign) return { kind: 'foreign', name: foreign.name };
  if (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_HEADER_SEARCH)).includes('%PDF-', 0, 'latin1')) return { kind: 'pdf' };
  const data = dataFormat(bytes);
  return data === null ? { kind: 'text' } : { kind: 'foreign', name: data };
}

/** Text that machines wrote for machines is no document, though it can be decoded; null for any other. */
function dataFormat(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes).trimStart();
  if (/^(?:<\?xml|<!doctype html|<html)/iu.test(text)) return 'a web page or an XML file';
  // NDJSON shows in its first line, indented JSON only as a whole.
  if (/^[{[]/u.test(text) && (isJson(text) || isJson(text.slice(0, text.indexOf('\n'))))) return 'a JSON file';
  return null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
