/** Counts by year in, a row of small bars out. The label reads the same figures to those who do not see them. */

type Props = { readonly values: readonly { readonly year: number; readonly count: number }[]; readonly label: string };

const width = 6;
const height = 28;

/** At most the last 24 years, one bar each, years without contacts as a thin line. */
export function Spark({ values, label }: Props) {
  const years = fill(values).slice(-24);
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

function fill(values: Props['values']): Props['values'] {
  const first = values[0]?.year;
  const last = values.at(-1)?.year;
  if (first === undefined || last === undefined) return [];
  const known = new Map(values.map(({ year, count }) => [year, count]));
  return Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, count: known.get(first + i) ?? 0 }));
}
