/** Places in a text. Every stage uses this one type. */

/** Half-open `[start, end)`, UTF-16 code units into the document's clean text. */
export type Span = readonly [start: number, end: number];

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.min(a[1], b[1]) > Math.max(a[0], b[0]);
}

/** Many spans in; whether a span shares a character with any of them, out. For sets that every word of a text is held against. */
export function overlapsAny(spans: readonly Span[]): (span: Span) => boolean {
  const covered = new Uint8Array(spans.reduce((end, span) => Math.max(end, span[1]), 0));
  for (const [start, end] of spans) covered.fill(1, start, end);
  return ([start, end]) => {
    for (let at = start; at < end; at++) if (covered[at] === 1) return true;
    return false;
  };
}

/** True when `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
