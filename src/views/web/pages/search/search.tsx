/** Search: people by name; commitments, acts and documents by their words, narrowed by kind, country, year, language and topic. */

import { useNavigate, useSearch } from '@tanstack/react-router';
import { NameFinder } from '../../parts/name-finder.js';
import { PageTitle } from '../../parts/page-title.js';
import { useWords } from '../../parts/words.js';
import { isSearch, type SearchChoice } from './choice.js';
import { Facets } from './facets.js';
import { Found } from './found.js';
import { KindChips } from './kind-chips.js';

/** Changes some of the search and keeps the rest; undefined takes one off. */
export type ChangeSearch = (change: SearchChoice) => void;

export function Search() {
  const { t } = useWords();
  const choice = useSearch({ from: '/search' });
  const navigate = useNavigate();
  const { q } = choice;
  const change: ChangeSearch = (next) =>
    void navigate({ to: '/search', search: { ...choice, ...next }, resetScroll: false });
  return (
    <>
      <PageTitle title={isSearch(q) ? `${q} – ${t('search.title')}` : t('search.title')}>{t('search.title')}</PageTitle>
      <NameFinder
        key={q}
        label={t('search.label')}
        words={q}
        find={(words) => void navigate({ to: '/search', search: { q: words } })}
        showsAll={false}
      />
      {!isSearch(q) && <p className="muted">{t('search.hint')}</p>}
      {isSearch(q) && (
        <>
          <KindChips q={q} choice={choice} change={change} />
          <div className="with-side side-first">
            <Facets q={q} choice={choice} change={change} />
            <Found q={q} choice={choice} change={change} />
          </div>
        </>
      )}
    </>
  );
}
