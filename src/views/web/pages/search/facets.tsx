/** What narrows a search, each choice with the documents it would leave. Folded away on a phone. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { one } from '../../client/questions.js';
import { Choice } from '../../parts/choice.js';
import { useWords } from '../../parts/words.js';
import { type FilterName, filterNames, questionOf, type SearchChoice } from './choice.js';
import type { ChangeSearch } from './search.js';

type Props = { readonly q: string; readonly choice: SearchChoice; readonly change: ChangeSearch };
type Counts = readonly { readonly value: string; readonly count: number }[];

export function Facets({ q, choice, change }: Props) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 60rem)').matches);
  const facets = useQuery({ ...one('searchFacets', questionOf(q, choice)), placeholderData: keepPreviousData }).data;
  const set = filterNames.filter((name) => choice[name] !== undefined);
  const narrow = (name: FilterName, label: string, counts: Counts = [], nameOf = (value: string) => value) => (
    <Choice
      label={label}
      value={choice[name]}
      options={counts.map(({ value, count }) => ({ value, count, name: nameOf(value) }))}
      choose={(value) => change({ [name]: value })}
    />
  );
  return (
    <details className="filters sticky" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('filter.title')}
        {set.length > 0 && <span className="muted"> ({set.length})</span>}
      </summary>
      <div className="stack">
        {narrow('country', t('search.country'), facets?.countries, words.country)}
        {narrow('year', t('search.year'), facets?.years)}
        {narrow('language', t('search.language'), facets?.languages, words.languageName)}
        {narrow('topic', t('filter.topic'), facets?.topics, words.topic)}
        {set.length > 0 && <ClearFilters change={change} />}
      </div>
    </details>
  );
}

export function ClearFilters({ change }: { readonly change: ChangeSearch }) {
  const { t } = useWords();
  const none = Object.fromEntries(filterNames.map((name) => [name, undefined]));
  return (
    <button type="button" onClick={() => change(none)}>
      {t('filter.clear')}
    </button>
  );
}
