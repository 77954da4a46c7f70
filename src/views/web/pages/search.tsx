/** Search: people by name, documents by the words of their text, with the words marked. */

import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Answer } from '../../api/contract.js';
import { itemsOf, list } from '../client/questions.js';
import { GrowingListEnd } from '../parts/growing-list.js';
import { Marked } from '../parts/marked.js';
import { NameFinder } from '../parts/name-finder.js';
import { PageTitle } from '../parts/page-title.js';
import { Joined, PersonLink, useWords } from '../parts/words.js';

/** One letter stands in every text, so it is no search. */
export function isSearch(q: string | undefined): q is string {
  return q !== undefined && q.trim().length > 1;
}

export function Search() {
  const { t } = useWords();
  const { q } = useSearch({ from: '/search' });
  const navigate = useNavigate();
  const find = (words?: string) => void navigate({ to: '/search', search: { q: words } });
  return (
    <>
      <PageTitle title={isSearch(q) ? `${q} – ${t('search.title')}` : t('search.title')}>{t('search.title')}</PageTitle>
      <NameFinder key={q} label={t('search.label')} words={q} find={find} showsAll={false} />
      {isSearch(q) ? <Found q={q} /> : <p className="muted">{t('search.hint')}</p>}
    </>
  );
}

function Found({ q }: { readonly q: string }) {
  const { t } = useWords();
  const { data, ...query } = useSuspenseInfiniteQuery(list('search', { q }, 20));
  const hits = itemsOf(data.pages);
  const total = data.pages[0]?.total ?? 0;
  return (
    <>
      <FoundPeople q={q} />
      <p role="status">{total > 0 ? t('search.found', { count: total }) : t('search.none', { text: q })}</p>
      {hits.map((hit) => (
        <Hit key={hit.document.id} hit={hit} />
      ))}
      <GrowingListEnd
        shown={hits.length}
        total={total}
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        more={query.fetchNextPage}
      />
    </>
  );
}

function FoundPeople({ q }: { readonly q: string }) {
  const { t } = useWords();
  const { data } = useSuspenseInfiniteQuery(list('people', { q }, 5));
  const people = itemsOf(data.pages);
  if (people.length === 0) return null;
  return (
    <p className="act-line">
      <span className="muted">{t('people.title')}: </span>
      <Joined parts={people.map(({ id, name }) => <PersonLink key={id} id={id} name={name} />)} />
    </p>
  );
}

function Hit({ hit: { document, title, excerpt, marks } }: { readonly hit: Answer<'search'>['items'][number] }) {
  const { t, shortDate } = useWords();
  return (
    <article className="entry">
      <div className="when">{shortDate(document.published)}</div>
      <div>
        <h2 className="hit-title" lang={document.language ?? undefined}>
          <Link to="/documents/$id" params={{ id: document.id }}>
            {document.title ? <Marked text={document.title} marks={title} /> : t('document.untitled')}
          </Link>
        </h2>
        <p className="excerpt" lang={document.language ?? undefined}>
          <Marked text={excerpt} marks={marks} />
        </p>
        <p className="small muted">{document.publisher}</p>
      </div>
    </article>
  );
}
