/** Bodies, instruments and mechanisms, those in most documents first. */

import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Question } from '../../api/contract.js';
import { list } from '../client/questions.js';
import { GrowingListEnd } from '../parts/growing-list.js';
import { LongList } from '../parts/long-list.js';
import { NameFinder } from '../parts/name-finder.js';
import { PageTitle } from '../parts/page-title.js';
import { useWords } from '../parts/words.js';

export type ThingChoice = { readonly q?: string | undefined; readonly type?: string | undefined };

const types = ['body', 'mechanism', 'instrument'] as const;

export function thingQuestion({ q, type = 'body' }: ThingChoice): Question<'things'> {
  return { q, type } as Question<'things'>;
}

export function Things() {
  const { t, country, number, list: join } = useWords();
  const choice = useSearch({ from: '/things' });
  const navigate = useNavigate();
  const query = useSuspenseInfiniteQuery(list('things', thingQuestion(choice)));
  const { pages } = query.data;
  const total = pages[0]?.total ?? 0;
  const shown = choice.type ?? 'body';
  return (
    <>
      <PageTitle title={t('things.title')} />
      <div className="chips section-body">
        {types.map((type) => (
          <button
            key={type}
            type="button"
            className="chip"
            aria-pressed={type === shown}
            onClick={() => void navigate({ to: '/things', search: { ...choice, type } })}
          >
            {t(`things.${type}`)}
          </button>
        ))}
      </div>
      <NameFinder
        key={`${choice.q} ${shown}`}
        label={t('things.find')}
        words={choice.q}
        find={(q) => navigate({ to: '/things', search: { ...choice, q } })}
      />
      {total === 0 ? (
        <p role="status">{t('find.none', { text: choice.q ?? '' })}</p>
      ) : (
        <table>
          <caption className="hidden-label">{t('things.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('people.col.name')}</th>
              <th scope="col" className="wide-only">
                {t('people.col.country')}
              </th>
              <th scope="col" className="number">
                {t('documents.title')}
              </th>
            </tr>
          </thead>
          <LongList pages={pages} as="tbody">
            {({ items }) =>
              items.map((thing) => (
                <tr key={thing.id}>
                  <th scope="row">
                    <Link to="/things/$id" params={{ id: thing.id }}>
                      <bdi>{thing.name}</bdi>
                    </Link>
                  </th>
                  <td className="wide-only">
                    {thing.country ? country(thing.country) : join(thing.countries.map(country))}
                  </td>
                  <td className="number">{number(thing.documents)}</td>
                </tr>
              ))
            }
          </LongList>
        </table>
      )}
      <GrowingListEnd list={query} goesOn />
    </>
  );
}
