/** Places in a text. Every stage uses this one type. */

/** Half-open `[start, end)`, UTF-16 code units into the document's clean text. */
export type Span = readonly [start: number, end: number];

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.min(a[1], b[1]) > Math.max(a[0], b[0]);
}

/** True when `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
