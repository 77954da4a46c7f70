/** Where a relation stands: commitments by side and state, latest documents, and under a filter the main posts, which else stand above. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Answer } from '../../../api/contract.js';
import { one } from '../../client/questions.js';
import { Dotted, PersonLink, useWords } from '../../parts/words.js';
import { DocumentLink } from '../documents.js';
import { type RelationSearch, toStanding } from './filters.js';

type Detail = Answer<'standing'>;

type Props = { readonly pair: string; readonly search: RelationSearch };

export function Standing({ pair, search }: Props) {
  const { t, shortDate, date } = useWords();
  const asked = one('standing', { pair, ...toStanding(search) });
  const { data } = useQuery({ ...asked, placeholderData: keepPreviousData });
  const narrowed = Object.values(toStanding(search)).some((value) => value !== undefined);
  return (
    <section className="section" aria-labelledby="standing">
      <h2 id="standing">{search.to ? t('relation.standing.on', { date: date(search.to) }) : t('relation.standing')}</h2>
      {narrowed && <p className="muted">{t('relation.standing.narrowed')}</p>}
      {data && isEmpty(data) && <p className="muted section-body">{t('relation.standing.none')}</p>}
      {!data && <p className="muted standing">{t('state.loading')}</p>}
      {data && (
        <div className="sides section-body standing">
          {narrowed && data.posts.length > 0 && (
            <div>
              <h3>{t('relation.posts')}</h3>
              <Posts posts={data.posts} />
            </div>
          )}
          {data.commitments.length > 0 && (
            <div>
              <h3>{t('relation.commitments')}</h3>
              <Commitments pair={pair} counts={data.commitments} />
            </div>
          )}
          {data.documents.length > 0 && (
            <div>
              <h3>{t('relation.documents')}</h3>
              <ul>
                {data.documents.map((document) => (
                  <li key={document.id} className="act-line small">
                    <DocumentLink document={document} />{' '}
                    <span className="muted">
                      <Dotted parts={[document.publisher, document.published && shortDate(document.published)]} />
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
    </section>
  );
}

function isEmpty({ posts, commitments, documents }: Detail): boolean {
  return posts.length + commitments.length + documents.length === 0;
}

function Posts({ posts }: { readonly posts: Detail['posts'] }) {
  const { country, shortDate } = useWords();
  return (
    <ul>
      {posts.map(({ person, title, country: code, last }) => (
        <li key={`${person.id} ${title}`} className="act-line">
          <PersonLink id={person.id} name={person.name} />
          <div className="muted small">
            <Dotted parts={[title, code && country(code), last && shortDate(last)]} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Commitments({ pair, counts }: { readonly pair: string; readonly counts: Detail['commitments'] }) {
  const { list, country, commitmentState, number } = useWords();
  return (
    <ul>
      {counts.map(({ debtor, state, count }) => (
        <li key={`${debtor} ${state}`} className="act-line">
          <Link
            to="/relations/$pair/commitments"
            params={{ pair }}
            search={{ state, debtor: debtor.length === 1 ? debtor[0] : undefined }}
          >
            {list(debtor.map(country))}: {commitmentState(state)}
          </Link>{' '}
          {number(count)}
        </li>
      ))}
    </ul>
  );
}
