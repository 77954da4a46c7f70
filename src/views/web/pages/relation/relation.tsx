/** One relation: its figures, acts over time, and the timeline of contacts with what was said in them. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { one } from '../../client/questions.js';
import { PageTitle } from '../../parts/page-title.js';
import { useWords } from '../../parts/words.js';
import { ActsOverTime } from './acts-over-time.js';
import { AtAGlance } from './at-a-glance.js';
import { FamilyChips } from './family-chips.js';
import { FilterPanel } from './filter-panel.js';
import { type RelationSearch, toFilters } from './filters.js';
import { Standing } from './standing.js';
import { Timeline } from './timeline.js';
import { ToneByMonth } from './tone-by-month.js';
import { Wording } from './wording.js';

/** Changes some filters and keeps the rest; undefined takes one off. */
export type ChangeFilters = (change: RelationSearch) => void;

export function Relation() {
  const { pair } = useParams({ from: '/relations/$pair' });
  const filters = useSearch({ from: '/relations/$pair' });
  const navigate = useNavigate();
  const facets = useSuspenseQuery(one('facets', { pair, ...toFilters(filters) })).data;
  const change: ChangeFilters = useCallback(
    (next) =>
      void navigate({
        to: '/relations/$pair',
        params: { pair },
        search: (before) => ({ ...before, ...next }),
        replace: true,
        resetScroll: false,
      }),
    [navigate, pair],
  );
  const clear = () => void navigate({ to: '/relations/$pair', params: { pair }, resetScroll: false });
  return (
    <>
      <Head pair={pair} />
      <ActsOverTime months={facets.months} tone={facets.tone} search={filters} change={change} />
      <FamilyChips families={facets.families} chosen={filters.family} change={change} />
      <ToneByMonth months={facets.tone} />
      <div className="with-side side-first">
        <FilterPanel facets={facets} filters={filters} change={change} clear={clear} />
        <Timeline pair={pair} filters={filters} clear={clear} />
      </div>
      <Standing pair={pair} search={filters} />
      <Wording pair={pair} search={filters} />
    </>
  );
}

/** What stands below the timeline, which may be long. */
function OnThisPage() {
  const { t } = useWords();
  const parts = { timeline: t('relation.timeline'), standing: t('relation.standing'), wording: t('wording.title') };
  return (
    <nav className="small on-page" aria-label={t('relation.on-page')}>
      {Object.entries(parts).map(([id, name]) => (
        <Link key={id} from="/relations/$pair" to="." search hash={id}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

function Head({ pair }: { readonly pair: string }) {
  const { t, country, date, language } = useWords();
  const relation = useSuspenseQuery(one('relation', { pair })).data;
  const names = relation.countries.map(country).toSorted((x, y) => x.localeCompare(y, language));
  const counts = {
    contacts: t('count.contacts', { count: relation.contacts }),
    acts: t('count.acts', { count: relation.acts }),
    documents: t('count.documents', { count: relation.documents }),
  };
  const span = { first: date(relation.firstContact), last: date(relation.lastContact) };
  return (
    <>
      <PageTitle title={names.join(' – ')} />
      <p className="lead">
        {t('relation.lead', counts)} {relation.contacts > 0 && t('relation.span', span)}
      </p>
      <p>
        <Link to="/relations/$pair/commitments" params={{ pair }}>
          {t('commitments.see')}
        </Link>
        {' · '}
        <Link to="/briefing" search={{ one: relation.countries[0], other: relation.countries[1] }}>
          {t('briefing.title')}
        </Link>
        {' · '}
        <Link to="/network" search={{ pair }}>
          {t('relation.network')}
        </Link>
      </p>
      <OnThisPage />
      <AtAGlance relation={relation} />
    </>
  );
}
