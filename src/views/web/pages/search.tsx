/** Search: people by name; commitments, acts and documents by their words, with the words marked. */

import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Answer } from '../../api/contract.js';
import { itemsOf, list } from '../client/questions.js';
import { ActLine } from '../parts/act-line.js';
import { CommitmentLine } from '../parts/commitment-line.js';
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
      <FoundCommitments q={q} />
      <FoundActs q={q} />
      <h2 className="section" role="status">
        {total > 0 ? t('search.found', { count: total }) : t('search.none', { text: q })}
      </h2>
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

function FoundActs({ q }: { readonly q: string }) {
  const { t, shortDate } = useWords();
  const { data } = useSuspenseInfiniteQuery(list('acts', { q }, 5));
  const acts = itemsOf(data.pages);
  if (acts.length === 0) return null;
  return (
    <section className="section" aria-labelledby="found-acts">
      <h2 id="found-acts">{t('count.acts', { count: data.pages[0]?.total ?? 0 })}</h2>
      <ul>
        {acts.map((act) => (
          <ActLine key={act.id} act={act}>
            <span>{shortDate(act.date)}</span>
          </ActLine>
        ))}
      </ul>
    </section>
  );
}

function FoundCommitments({ q }: { readonly q: string }) {
  const { t } = useWords();
  const { data } = useSuspenseInfiniteQuery(list('findCommitments', { q }, 5));
  const commitments = itemsOf(data.pages);
  if (commitments.length === 0) return null;
  return (
    <section className="section" aria-labelledby="found-commitments">
      <h2 id="found-commitments">{t('commitments.title')}</h2>
      <ul>
        {commitments.map((commitment) => (
          <CommitmentLine key={commitment.id} commitment={commitment} />
        ))}
      </ul>
    </section>
  );
}

function Hit({ hit: { document, title, passages } }: { readonly hit: Answer<'search'>['items'][number] }) {
  const { t, shortDate } = useWords();
  return (
    <article className="entry">
      <div className="when">{shortDate(document.published)}</div>
      <div>
        <h3 className="hit-title" lang={document.language ?? undefined}>
          <Link to="/documents/$id" params={{ id: document.id }}>
            {document.title ? <Marked text={document.title} marks={title} /> : t('document.untitled')}
          </Link>
        </h3>
        {passages.slice(0, 2).map(({ span, text, marks }) => (
          <p key={span[0]} className="excerpt" lang={document.language ?? undefined}>
            <Marked text={text} marks={marks} />
          </p>
        ))}
        <p className="small muted">{document.publisher}</p>
      </div>
    </article>
  );
}
