/** Acts over time as stacked bars by family. A bar is a button, several are drawn over: the page narrows to their time. */

import type { Answer } from '../../../api/contract.js';
import { families } from '../../../api/families.js';
import { useWords } from '../../parts/words.js';
import type { RelationSearch } from './filters.js';
import { type Bar, barsOf, type Unit } from './periods.js';
import type { ChangeFilters } from './relation.js';
import { ToneStrip } from './tone-strip.js';
import { useBrush } from './use-brush.js';

type Props = {
  readonly months: Answer<'facets'>['months'];
  readonly tone: Answer<'facets'>['tone'];
  readonly search: RelationSearch;
  readonly change: ChangeFilters;
};

export function ActsOverTime({ months, tone, search, change }: Props) {
  const { t } = useWords();
  const { unit, bars } = barsOf(search.zoom ? monthsWithin(months, search) : months);
  const brush = useBrush(bars.length, ([low, high]) => change({ from: bars[low]?.first, to: bars[high]?.last }));
  // One bar says nothing that a number does not.
  if (bars.length < 2 && !search.zoom) return null;
  const top = Math.max(1, ...bars.map((bar) => bar.total));
  const within = (bar: Bar, i: number) =>
    brush.drawn ? brush.drawn[0] <= i && i <= brush.drawn[1] : isWithin(bar, search);
  const first = Math.max(0, bars.findIndex(within));
  return (
    <figure className="chart" style={{ maxWidth: `calc(${Math.max(bars.length, 10)} * 3rem)` }}>
      <figcaption className="eyebrow">
        {t(`relation.chart.${unit}`, { count: top })} <span className="hint">{t('relation.chart.hint')}</span>
      </figcaption>
      <div
        className="chart-plot"
        ref={brush.plot}
        data-narrowed={bars.some(within) ? '' : undefined}
        {...brush.handlers}
      >
        {bars.map((bar, i) => (
          <OneBar
            key={bar.first}
            {...{ bar, unit, top, change }}
            chosen={within(bar, i)}
            tab={i === first}
            search={search}
          />
        ))}
      </div>
      <Axis bars={bars} unit={unit} />
      <ToneStrip bars={bars} months={tone} />
      <ChosenTime search={search} change={change} />
    </figure>
  );
}

/** The time chosen in words; the chart shows it alone, or all time. */
function ChosenTime({ search, change }: Omit<Props, 'months' | 'tone'>) {
  const { t, date } = useWords();
  const { from, to, zoom } = search;
  if (from === undefined || to === undefined) return null;
  return (
    <p className="chips chosen-time">
      <span role="status">{t('relation.chart.chosen', { from: date(from), to: date(to) })}</span>
      <button type="button" className="plain" onClick={() => change({ zoom: zoom ? undefined : '1' })}>
        {t(zoom ? 'relation.chart.zoom-out' : 'relation.chart.zoom-in')}
      </button>
      <button
        type="button"
        className="plain"
        onClick={() => change({ from: undefined, to: undefined, zoom: undefined })}
      >
        {t('relation.chart.all-time')}
      </button>
    </p>
  );
}

type BarProps = {
  bar: Bar;
  unit: Unit;
  top: number;
  chosen: boolean;
  tab: boolean;
  search: RelationSearch;
  change: ChangeFilters;
};

function OneBar({ bar, unit, top, chosen, tab, search, change }: BarProps) {
  const { t } = useWords();
  const period = usePeriodName()(bar, unit);
  const label = t('relation.chart.bar', { period, acts: t('count.acts', { count: bar.total }) });
  const alone = search.from === bar.first && search.to === bar.last;
  const choose = () => change(alone ? { from: undefined, to: undefined } : { from: bar.first, to: bar.last });
  return (
    <button
      type="button"
      className="chart-bar"
      aria-label={label}
      title={label}
      aria-pressed={chosen}
      tabIndex={tab ? 0 : -1}
      onClick={choose}
    >
      {families.map((family) => {
        const count = bar.parts.get(family) ?? 0;
        return count > 0 && <i key={family} data-family={family} style={{ height: `${(count / top) * 100}%` }} />;
      })}
    </button>
  );
}

const mostLabels = 12;

/** A year below the first bar of each, or of every second, third … one; where there are no two, the first and last period. */
function Axis({ bars, unit }: { readonly bars: readonly Bar[]; readonly unit: Unit }) {
  const starts = bars.flatMap(({ first }, at) => (first.endsWith('-01-01') ? [{ at, year: first.slice(0, 4) }] : []));
  if (starts.length < 2) return <Ends bars={bars} unit={unit} />;
  const every = Math.ceil(starts.length / mostLabels);
  return (
    <div className="chart-years" aria-hidden="true">
      {starts
        .filter((_, i) => i % every === 0)
        .map(({ at, year }) => (
          <span key={year} style={{ insetInlineStart: `${(at / bars.length) * 100}%` }}>
            {year}
          </span>
        ))}
    </div>
  );
}

function Ends({ bars, unit }: { readonly bars: readonly Bar[]; readonly unit: Unit }) {
  const nameOf = usePeriodName();
  const ends = [bars[0], bars.at(-1)].filter((bar) => bar !== undefined);
  return (
    <div className="chart-axis" aria-hidden="true">
      {ends.map((bar) => (
        <span key={bar.first}>{nameOf(bar, unit)}</span>
      ))}
    </div>
  );
}

function usePeriodName() {
  const { date } = useWords();
  return ({ first, last }: Bar, unit: Unit) => {
    if (unit === 'year') return first.slice(0, 4);
    return unit === 'month' ? date(first.slice(0, 7)) : `${date(first.slice(0, 7))} – ${date(last.slice(0, 7))}`;
  };
}

/** True where a time is chosen and the bar lies in it. */
function isWithin(bar: Bar, { from, to }: RelationSearch): boolean {
  return from !== undefined && to !== undefined && from <= bar.first && bar.last <= to;
}

function monthsWithin(months: Props['months'], { from = '', to = '9999' }: RelationSearch): Props['months'] {
  return months.filter(({ month }) => from.slice(0, 7) <= month && month <= to.slice(0, 7));
}
