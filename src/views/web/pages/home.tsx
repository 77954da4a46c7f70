/** Home: the record in a sentence, every relation with its figures, the latest contacts. */

import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { firstView } from '../../first-view.js';
import { itemsOf, list, one } from '../client/questions.js';
import { ContactLink, WhoMet } from '../parts/contact-line.js';
import { CountryFinder } from '../parts/country-finder.js';
import { GrowingListEnd } from '../parts/growing-list.js';
import { PageTitle } from '../parts/page-title.js';
import { RelationTable } from '../parts/relation-table.js';
import { EmptyRecord } from '../parts/states.js';
import { useWords } from '../parts/words.js';
import { HomeNews } from './home-news.js';

// Shapes and projection weigh more than the page, so they come after it.
const RelationMap = lazy(() => import('../parts/relation-map.js'));

export function Home() {
  const { t } = useWords();
  const summary = useSuspenseQuery(one('summary', {})).data;
  if (summary.documents === 0) return <EmptyRecord />;
  const counts = {
    contacts: t('count.contacts', { count: summary.contacts }),
    acts: t('count.acts', { count: summary.acts }),
    relations: t('count.relations', { count: summary.relations }),
    documents: t('count.documents', { count: summary.documents }),
  };
  return (
    <>
      <div className="home-head">
        <div>
          <PageTitle title={t('home.title')} />
          <p className="lead">{t('home.lead', counts)}</p>
          <p className="small muted map-hint">{t('home.map.hint')}</p>
        </div>
        <WorldOfRelations />
      </div>
      <div className="with-side">
        <Relations />
        <div>
          <HomeNews />
          <LatestContacts />
        </div>
      </div>
    </>
  );
}

/** Choosing a country narrows the list; choosing its partner then opens their relation. */
function WorldOfRelations() {
  const chosen = useSearch({ from: '/' }).country;
  const navigate = useNavigate();
  const { data } = useSuspenseInfiniteQuery(list('relations', { q: chosen }, firstView.relations));
  const choose = (code: string) => {
    const pair = chosen && chosen !== code ? [chosen, code].toSorted().join('-') : undefined;
    if (pair) return void navigate({ to: '/relations/$pair', params: { pair } });
    return void navigate({ to: '/', search: code === chosen ? {} : { country: code }, resetScroll: false });
  };
  return (
    <div className="map-frame">
      <Suspense>
        <RelationMap relations={itemsOf(data.pages)} chosen={chosen} choose={choose} />
      </Suspense>
    </div>
  );
}

function Relations() {
  const { t, country } = useWords();
  const code = useSearch({ from: '/' }).country;
  const query = useSuspenseInfiniteQuery(list('relations', { q: code }, firstView.relations));
  const relations = itemsOf(query.data.pages);
  return (
    <div>
      <CountryFinder key={code} code={code} />
      {relations.length > 0 && <RelationTable pages={query.data.pages} />}
      {relations.length === 0 && code && <p role="status">{t('home.filter.none', { country: country(code) })}</p>}
      <GrowingListEnd list={query} />
    </div>
  );
}

function LatestContacts() {
  const { t, date } = useWords();
  const { data } = useSuspenseInfiniteQuery(list('contacts', {}, firstView.contacts));
  const contacts = itemsOf(data.pages);
  if (contacts.length === 0) return null;
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{t('home.latest')}</h2>
      <ul>
        {contacts.map((contact) => (
          <li key={contact.id} className="act-line">
            <div className="muted small">{date(contact.date)}</div>
            <ContactLink contact={contact} />
            <div className="small">
              <WhoMet contact={contact} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
