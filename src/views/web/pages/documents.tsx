/** Every document of the record, latest first, found by its title. */

import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Answer } from '../../api/contract.js';
import { list } from '../client/questions.js';
import { GrowingListEnd } from '../parts/growing-list.js';
import { LongList } from '../parts/long-list.js';
import { NameFinder } from '../parts/name-finder.js';
import { PageTitle } from '../parts/page-title.js';
import { EmptyRecord } from '../parts/states.js';
import { useWords } from '../parts/words.js';

export function Documents() {
  const { t } = useWords();
  const { q } = useSearch({ from: '/documents' });
  const navigate = useNavigate();
  const query = useSuspenseInfiniteQuery(list('documents', { q }));
  const { pages } = query.data;
  const total = pages[0]?.total ?? 0;
  if (total === 0 && !q) return <EmptyRecord />;
  return (
    <>
      <PageTitle title={t('documents.title')} />
      {!q && <p className="lead">{t('documents.lead', { documents: t('count.documents', { count: total }) })}</p>}
      <NameFinder
        key={q}
        label={t('documents.find')}
        words={q}
        find={(words) => navigate({ to: '/documents', search: { q: words } })}
      />
      {total === 0 ? <p role="status">{t('find.none', { text: q ?? '' })}</p> : <Table pages={pages} />}
      <GrowingListEnd list={query} goesOn />
    </>
  );
}

function Table({ pages }: { readonly pages: readonly Answer<'documents'>[] }) {
  const { t, shortDate, number } = useWords();
  return (
    <table>
      <caption className="hidden-label">{t('documents.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('documents.col.published')}</th>
          <th scope="col">{t('documents.col.title')}</th>
          <th scope="col" className="wide-only">
            {t('documents.col.publisher')}
          </th>
          <th scope="col" className="number">
            {t('home.col.acts')}
          </th>
        </tr>
      </thead>
      <LongList pages={pages} as="tbody">
        {({ items }) =>
          items.map((document) => (
            <tr key={document.id}>
              <td>{shortDate(document.published)}</td>
              <th scope="row" lang={document.language ?? undefined}>
                <DocumentLink document={document} />
              </th>
              <td className="wide-only">{document.publisher}</td>
              <td className="number">{number(document.acts)}</td>
            </tr>
          ))
        }
      </LongList>
    </table>
  );
}

type Ref = { readonly id: string; readonly title: string | null; readonly language: string | null };

/** Title of a document in its own language, as a link to its page. */
export function DocumentLink({ document }: { readonly document: Ref }) {
  const { t } = useWords();
  return (
    <Link
      to="/documents/$id"
      params={{ id: document.id }}
      lang={document.title ? (document.language ?? undefined) : undefined}
    >
      {document.title ?? t('document.untitled')}
    </Link>
  );
}
