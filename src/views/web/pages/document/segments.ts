/** A text and its marks in, a row of segments out, each with the marks that cover it. Marks may overlap in any way. */

export type Span = readonly [number, number];

export type Marks = {
  readonly clauses: readonly { readonly act: string; readonly span: Span }[];
  readonly triggers: readonly { readonly act: string; readonly span: Span }[];
  readonly people: readonly { readonly person: string; readonly span: Span }[];
  readonly sought: readonly { readonly span: Span }[]; // the words that the address asks for
};

export type Segment = {
  readonly start: number;
  readonly end: number;
  readonly acts: readonly string[]; // ids of the acts whose clause covers it, narrowest clause first
  readonly trigger: string | null; // id of the act that these words name
  readonly person: string | null;
  readonly sought: boolean;
};

/**
 * Cut `[start, end)` at every border of a mark. The segments cover it without gap or overlap.
 *
 * Time grows with the number of marks times the number of segments; a document has some hundreds of each at most.
 */
export function segmentsOf([start, end]: Span, marks: Marks): readonly Segment[] {
  const all = [...marks.clauses, ...marks.triggers, ...marks.people, ...marks.sought].map((mark) => mark.span);
  const borders = all.flat().filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...borders, end])].toSorted((x, y) => x - y);
  return cuts.slice(0, -1).map((from, i) => segmentAt(from, cuts[i + 1] ?? end, marks));
}

function segmentAt(start: number, end: number, marks: Marks): Segment {
  const covers = <T extends { readonly span: Span }>(mark: T) => mark.span[0] <= start && end <= mark.span[1];
  const acts = marks.clauses.filter(covers).toSorted((x, y) => length(x.span) - length(y.span));
  return {
    start,
    end,
    acts: [...new Set(acts.map((mark) => mark.act))],
    trigger: marks.triggers.find(covers)?.act ?? null,
    person: marks.people.find(covers)?.person ?? null,
    sought: marks.sought.some(covers),
  };
}

function length([start, end]: Span): number {
  return end - start;
}

/** Paragraphs of a clean text as spans; empty lines are left out. */
export function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => [match.index, match.index + match[0].length]);
}
