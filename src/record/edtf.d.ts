/** The part of the edtf library that the record uses; it comes without types. */

declare module 'edtf' {
  /** @throws Error when the text is no EDTF. */
  export default function edtf(text: string): {
    readonly min: number; // ms since 1970, UTC; -Infinity for an open start
    readonly max: number;
  };
}
