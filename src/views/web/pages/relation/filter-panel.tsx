/** Filters beside the timeline. Each choice shows how many things it would leave. Folded away on a phone. */

import { useId, useState } from 'react';
import type { Answer } from '../../../api/contract.js';
import { Choice, type ChoiceProps, type Option } from '../../parts/choice.js';
import { useWords } from '../../parts/words.js';
import { type FilterName, type RelationFilters, setFilters } from './filters.js';
import type { ChangeFilters } from './relation.js';

type Facets = Answer<'facets'>;
type Props = {
  readonly facets: Facets;
  readonly filters: RelationFilters;
  readonly change: ChangeFilters;
  readonly clear: () => void;
};

export function FilterPanel({ facets, filters, change, clear }: Props) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 60rem)').matches);
  const choice = (name: FilterName, label: string, options: readonly Option[]) => (
    <Choice label={label} value={filters[name]} options={options} choose={(value) => change({ [name]: value })} />
  );
  return (
    <details className="filters sticky" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('filter.title')}
        {setFilters(filters).length > 0 && <span className="muted"> ({setFilters(filters).length})</span>}
      </summary>
      <div className="stack">
        {choice('kind', t('filter.kind'), labelled(facets.kinds, words.kind))}
        {choice('topic', t('filter.topic'), labelled(facets.topics, words.topic))}
        {choice('person', t('filter.person'), people(facets.people))}
        {choice('side', t('filter.side'), labelled(facets.sides, words.country))}
        {choice('contactKind', t('filter.contact-kind'), labelled(facets.contactKinds, words.contactKind))}
        <div className="pair">
          <Day label={t('filter.from')} value={filters.from} choose={(from) => change({ from })} />
          <Day label={t('filter.to')} value={filters.to} choose={(to) => change({ to })} />
        </div>
        {setFilters(filters).length > 0 && (
          <button type="button" onClick={clear}>
            {t('filter.clear')}
          </button>
        )}
      </div>
    </details>
  );
}

function labelled(counts: readonly { value: string; count: number }[], nameOf: (value: string) => string): Option[] {
  return counts.map(({ value, count }) => ({ value, count, name: nameOf(value) }));
}

function people(counts: Facets['people']): Option[] {
  return counts.map(({ value, count }) => ({ value: value.id, count, name: value.name }));
}

type DayProps = Pick<ChoiceProps, 'label' | 'value' | 'choose'>;

function Day({ label, value, choose }: DayProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value ?? ''} onChange={(event) => choose(event.target.value || undefined)} />
    </div>
  );
}
