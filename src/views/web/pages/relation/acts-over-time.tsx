/** Acts over time as stacked bars by family. A bar is a button: it narrows the timeline to its time. */

import { type KeyboardEvent, useRef } from 'react';
import type { Answer } from '../../../api/contract.js';
import { families } from '../../../api/families.js';
import { useWords } from '../../parts/words.js';
import type { RelationFilters } from './filters.js';
import { type Bar, barsOf, type Unit } from './periods.js';
import type { ChangeFilters } from './relation.js';

type Props = {
  readonly months: Answer<'facets'>['months'];
  readonly filters: RelationFilters;
  readonly change: ChangeFilters;
};

export function ActsOverTime({ months, filters, change }: Props) {
  const { t } = useWords();
  const { unit, bars } = barsOf(months);
  const plot = useRef<HTMLDivElement>(null);
  // One bar says nothing that a number does not.
  if (bars.length < 2) return null;
  const chosen = bars.findIndex((bar) => isChosen(bar, filters));
  const top = Math.max(...bars.map((bar) => bar.total));
  return (
    <figure className="chart" style={{ maxWidth: `calc(${bars.length} * 3rem)` }}>
      <figcaption className="eyebrow">
        {t(`relation.chart.${unit}`, { count: top })} <span className="hint">{t('relation.chart.hint')}</span>
      </figcaption>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the buttons inside */}
      <div className="chart-plot" ref={plot} onKeyDown={(event) => moveFocus(event, plot.current)}>
        {bars.map((bar, i) => (
          <OneBar
            key={bar.first}
            {...{ bar, unit, top, change }}
            chosen={i === chosen}
            tab={i === Math.max(chosen, 0)}
          />
        ))}
      </div>
      <Axis bars={bars} unit={unit} />
    </figure>
  );
}

type BarProps = { bar: Bar; unit: Unit; top: number; chosen: boolean; tab: boolean; change: ChangeFilters };

function OneBar({ bar, unit, top, chosen, tab, change }: BarProps) {
  const { t } = useWords();
  const period = usePeriodName()(bar, unit);
  const label = t('relation.chart.bar', { period, acts: t('count.acts', { count: bar.total }) });
  const choose = () => change(chosen ? { from: undefined, to: undefined } : { from: bar.first, to: bar.last });
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

/** First and last period; the bars between carry their own names. */
function Axis({ bars, unit }: { readonly bars: readonly Bar[]; readonly unit: Unit }) {
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

function isChosen(bar: Bar, { from, to }: RelationFilters): boolean {
  return from === bar.first && to === bar.last;
}

function moveFocus(event: KeyboardEvent, plot: HTMLElement | null): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step === undefined || !plot) return;
  const bars = [...plot.querySelectorAll('button')];
  bars[bars.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus();
  event.preventDefault();
}
