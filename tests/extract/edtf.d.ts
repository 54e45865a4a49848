/** The part of edtf.js (which ships no types) that tests use. */
declare module 'edtf' {
  /** Parses a date; throws if it is none of the given level. */
  export default function edtf(text: string, options?: { readonly level: 0 | 1 | 2 | 3 }): unknown;
}
