/** A text and its marks in, a row of segments out, each with the marks that cover it. Marks may overlap in any way. */

export type Span = readonly [number, number];

/** What may be marked beside acts; a reader switches each on and off. */
export type NamedLayer = 'people' | 'bodies' | 'dates' | 'contacts' | 'unread' | 'sought';
export type Named = { readonly layer: NamedLayer; readonly id: string; readonly span: Span };

export type Marks = {
  readonly clauses: readonly { readonly act: string; readonly span: Span }[];
  readonly triggers: readonly { readonly act: string; readonly span: Span }[];
  readonly named: readonly Named[];
};

export type Segment = {
  readonly start: number;
  readonly end: number;
  readonly acts: readonly string[]; // ids of the acts whose clause covers it, narrowest clause first
  readonly trigger: string | null; // id of the act that these words name
  readonly named: Readonly<Partial<Record<NamedLayer, string>>>; // by layer, the id of the narrowest
};

/**
 * Cut `[start, end)` at every border of a mark. The segments cover it without gap or overlap.
 *
 * Time grows with the number of marks times the number of segments; a document has some hundreds of each at most.
 */
export function segmentsOf([start, end]: Span, marks: Marks): readonly Segment[] {
  const all = [...marks.clauses, ...marks.triggers, ...marks.named].map((mark) => mark.span);
  const borders = all.flat().filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...borders, end])].toSorted((x, y) => x - y);
  return cuts.slice(0, -1).map((from, i) => segmentAt(from, cuts[i + 1] ?? end, marks));
}

function segmentAt(start: number, end: number, marks: Marks): Segment {
  const covers = <T extends { readonly span: Span }>(mark: T) => mark.span[0] <= start && end <= mark.span[1];
  const acts = marks.clauses.filter(covers).toSorted(byLength);
  const named = marks.named.filter(covers).toSorted(byLength).toReversed();
  return {
    start,
    end,
    acts: [...new Set(acts.map((mark) => mark.act))],
    trigger: marks.triggers.find(covers)?.act ?? null,
    named: Object.fromEntries(named.map(({ layer, id }) => [layer, id])),
  };
}

function byLength(one: { readonly span: Span }, other: { readonly span: Span }): number {
  return one.span[1] - one.span[0] - (other.span[1] - other.span[0]);
}

/** Paragraphs of a clean text as spans; empty lines are left out. */
export function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => [match.index, match.index + match[0].length]);
}
