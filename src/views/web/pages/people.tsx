/** Everyone in the record, found by name; accents are optional. */

import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { list } from '../client/questions.js';
import { GrowingListEnd } from '../parts/growing-list.js';
import { LongList } from '../parts/long-list.js';
import { NameFinder } from '../parts/name-finder.js';
import { PageTitle } from '../parts/page-title.js';
import { EmptyRecord } from '../parts/states.js';
import { PersonLink, useWords } from '../parts/words.js';

export function People() {
  const { t } = useWords();
  const { q } = useSearch({ from: '/people' });
  const navigate = useNavigate();
  const query = useSuspenseInfiniteQuery(list('people', { q }));
  const { pages } = query.data;
  const total = pages[0]?.total ?? 0;
  if (total === 0 && !q) return <EmptyRecord />;
  return (
    <>
      <PageTitle title={t('people.title')} />
      {!q && <p className="lead">{t('people.lead', { people: t('count.people', { count: total }) })}</p>}
      <NameFinder
        key={q}
        label={t('people.find')}
        words={q}
        find={(words) => navigate({ to: '/people', search: { q: words } })}
      />
      {total === 0 ? <p role="status">{t('find.none', { text: q ?? '' })}</p> : <PeopleTable pages={pages} />}
      <GrowingListEnd list={query} goesOn />
    </>
  );
}

type Row = {
  readonly id: string;
  readonly name: string;
  country: string | null;
  post: string | null;
  contacts: number;
  acts: number;
};

function PeopleTable({ pages }: { readonly pages: readonly { readonly items: readonly Row[] }[] }) {
  const { t, country, number } = useWords();
  return (
    <table>
      <caption className="hidden-label">{t('people.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('people.col.name')}</th>
          <th scope="col" className="wide-only">
            {t('people.col.post')}
          </th>
          <th scope="col">{t('people.col.country')}</th>
          <th scope="col" className="number">
            {t('home.col.contacts')}
          </th>
          <th scope="col" className="number wide-only">
            {t('home.col.acts')}
          </th>
        </tr>
      </thead>
      <LongList pages={pages} as="tbody">
        {({ items }) =>
          items.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <PersonLink id={person.id} name={person.name} />
              </th>
              <td className="wide-only">{person.post}</td>
              <td>{person.country && country(person.country)}</td>
              <td className="number">{number(person.contacts)}</td>
              <td className="number wide-only">{number(person.acts)}</td>
            </tr>
          ))
        }
      </LongList>
    </table>
  );
}
