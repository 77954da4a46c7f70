/** Counts by year in, a row of small bars out. The label reads the same figures to those who do not see them. */

export type YearRange = { readonly first: number; readonly last: number };
type Props = {
  readonly values: readonly { readonly year: number; readonly count: number }[];
  readonly range: YearRange; // both inclusive
  readonly label: string;
};

const width = 6;
const height = 28;

/** One bar a year over the whole range, so that rows of one table can be compared; empty years as a thin line. */
export function Spark({ values, range, label }: Props) {
  const years = fill(values, range);
  const top = Math.max(1, ...years.map((year) => year.count));
  return (
    <svg className="bars spark" role="img" aria-label={label} width={years.length * width} height={height}>
      {years.map(({ year, count }, i) => {
        const size = count === 0 ? 1 : Math.max(3, (count / top) * height);
        const x = i * width;
        return (
          <rect
            key={year}
            className={count === 0 ? 'base' : ''}
            x={x}
            y={height - size}
            width={width - 1}
            height={size}
          />
        );
      })}
    </svg>
  );
}

function fill(values: Props['values'], { first, last }: YearRange): Props['values'] {
  const known = new Map(values.map(({ year, count }) => [year, count]));
  return Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, count: known.get(first + i) ?? 0 }));
}

/** The years that a table of relations spans, at most the last 24; null when nothing is dated. */
export function rangeOf(years: readonly number[]): YearRange | null {
  if (years.length === 0) return null;
  const last = years.reduce((x, y) => Math.max(x, y));
  return {
    first: Math.max(
      last - 23,
      years.reduce((x, y) => Math.min(x, y)),
    ),
    last,
  };
}
