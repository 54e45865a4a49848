/** The model file: a table of contents in JSON, then the sections' bytes, each aligned to eight. */

const MAGIC = 0x314d5250; // "PRM1", little endian
const ALIGNMENT = 8;

export type Section = Uint8Array | Uint16Array | Uint32Array;
type SectionType = 'u8' | 'u16' | 'u32';

interface Entry {
  readonly name: string;
  readonly type: SectionType;
  /** Bytes from the end of the header. */
  readonly offset: number;
  /** Elements, not bytes. */
  readonly length: number;
}

/** Packs sections into the bytes of a model file; the same sections give the same bytes. */
export function packSections(sections: ReadonlyMap<string, Section>): Uint8Array {
  const entries: Entry[] = [];
  let offset = 0;
  for (const [name, data] of sections) {
    entries.push({ name, type: typeOf(data), offset, length: data.length });
    offset += align(data.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify(entries));
  const start = align(8 + header.length);
  const out = new Uint8Array(start + offset);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, header.length, true);
  out.set(header, 8);
  for (const entry of entries) {
    const data = sections.get(entry.name)!;
    out.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), start + entry.offset);
  }
  return out;
}

/** Views of a model file's sections, without copying. Throws `RangeError` for bytes that are no model file. */
export function openSections(bytes: Uint8Array): ReadonlyMap<string, Section> {
  const aligned = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a restoration model');
  const headerLength = view.getUint32(4, true);
  const entries = JSON.parse(new TextDecoder().decode(aligned.subarray(8, 8 + headerLength))) as Entry[];
  const start = aligned.byteOffset + align(8 + headerLength);
  return new Map(entries.map((entry) => [entry.name, viewOf(aligned.buffer as ArrayBuffer, start + entry.offset, entry)]));
}

function viewOf(buffer: ArrayBuffer, at: number, { type, length }: Entry): Section {
  if (type === 'u8') return new Uint8Array(buffer, at, length);
  return type === 'u16' ? new Uint16Array(buffer, at, length) : new Uint32Array(buffer, at, length);
}

function typeOf(data: Section): SectionType {
  if (data instanceof Uint8Array) return 'u8';
  return data instanceof Uint16Array ? 'u16' : 'u32';
}

function align(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
