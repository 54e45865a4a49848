/** Pixels looked at four at a time: most of a page is paper, which is passed over faster so. */

/** Levels from this one up are light. */
export const LIGHT = 240;

/** An image's levels four by four; the last one to three, that make no four, are left out. */
export function asFours(data: Uint8Array): Int32Array {
  const aligned = data.byteOffset % Int32Array.BYTES_PER_ELEMENT === 0 ? data : data.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
}

/** True if all four pixels have the highest level. */
export function fourAreWhite(four: number): boolean {
  return four === -1;
}

/** True if all four pixels are light: the upper four bits of each are set. */
export function fourAreLight(four: number): boolean {
  return (four & (four << 1) & (four << 2) & (four << 3) & HIGHEST_BITS) === HIGHEST_BITS;
}

/** The highest bit of each of four bytes, as a signed number. */
const HIGHEST_BITS = 0x80808080 | 0;
