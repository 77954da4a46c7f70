/** What was found: a few of each kind, or all of one. */

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Answer } from '../../../api/contract.js';
import { itemsOf } from '../../client/questions.js';
import { ActLine } from '../../parts/act-line.js';
import { CommitmentLine } from '../../parts/commitment-line.js';
import { GrowingListEnd } from '../../parts/growing-list.js';
import { LongList } from '../../parts/long-list.js';
import { Marked } from '../../parts/marked.js';
import { SoughtWords } from '../../parts/sought.js';
import { Dotted, PersonLink, useWords } from '../../parts/words.js';
import { filterNames, type Kind, type SearchChoice } from './choice.js';
import { ClearFilters } from './facets.js';
import type { ChangeSearch } from './search.js';
import { type FoundLists, useFound } from './use-found.js';

type Props = { readonly q: string; readonly choice: SearchChoice; readonly change: ChangeSearch };

export function Found({ q, choice, change }: Props) {
  const lists = useFound(q, choice);
  const isShown = (kind: Kind) =>
    choice.kind === undefined ? lists.totals[kind] > 0 : choice.kind === kind && lists.totals[kind] > 0;
  const isComing = lists.commitments.isPending && (choice.kind ?? 'commitments') === 'commitments';
  const nothing = !isComing && !(['people', 'commitments', 'acts', 'documents'] as const).some(isShown);
  const end = (kind: Kind) => <End kind={kind} lists={lists} choice={choice} change={change} />;
  return (
    <SoughtWords value={q}>
      <div className="found">
        {nothing && <Nothing q={q} choice={choice} change={change} />}
        {isShown('people') && <FoundPeople lists={lists} end={end('people')} />}
        {(isComing || isShown('commitments')) && <FoundCommitments lists={lists} end={end('commitments')} />}
        {isShown('acts') && <FoundActs lists={lists} end={end('acts')} />}
        {isShown('documents') && <FoundDocuments lists={lists} end={end('documents')} />}
      </div>
    </SoughtWords>
  );
}

function Nothing({ q, choice, change }: Props) {
  const { t } = useWords();
  const narrowed = filterNames.some((name) => choice[name] !== undefined);
  return (
    <div className="stack">
      <p role="status">{t(narrowed || choice.kind ? 'search.none.filtered' : 'search.none', { text: q })}</p>
      {narrowed && <ClearFilters change={change} />}
    </div>
  );
}

type EndProps = { kind: Kind; lists: FoundLists; choice: SearchChoice; change: ChangeSearch };

/** All of a kind are a click away; of the kind that is chosen the next page is. */
function End({ kind, lists, choice, change }: EndProps) {
  const { t } = useWords();
  const { data, ...query } = lists[kind];
  if (!data) return null;
  const total = lists.totals[kind];
  if (choice.kind === kind || kind === 'documents') return <GrowingListEnd list={{ ...query, data }} goesOn />;
  if (itemsOf<unknown>(data.pages).length >= total) return null;
  return (
    <button type="button" onClick={() => change({ kind })}>
      {t(`search.all-${kind}`, { count: total })}
    </button>
  );
}

type ListProps = { readonly lists: FoundLists; readonly end: ReactNode };

function FoundPeople({ lists, end }: ListProps) {
  const { t, country } = useWords();
  return (
    <section className="section" aria-labelledby="found-people">
      <h2 id="found-people">{t('count.people', { count: lists.totals.people })}</h2>
      <LongList pages={lists.people.data?.pages ?? []} as="ul">
        {({ items }) =>
          items.map(({ id, name, post, country: code }) => (
            <li key={id} className="act-line">
              <PersonLink id={id} name={name} />{' '}
              <span className="muted small">
                <Dotted parts={[post, code && country(code)]} />
              </span>
            </li>
          ))
        }
      </LongList>
      {end}
    </section>
  );
}

function FoundActs({ lists, end }: ListProps) {
  const { t, shortDate } = useWords();
  return (
    <section className="section" aria-labelledby="found-acts">
      <h2 id="found-acts">{t('count.acts', { count: lists.totals.acts })}</h2>
      <LongList pages={lists.acts.data.pages} as="ul">
        {({ items }) =>
          items.map((act) => (
            <ActLine key={act.id} act={act}>
              <span>{shortDate(act.date)}</span>
            </ActLine>
          ))
        }
      </LongList>
      {end}
    </section>
  );
}

function FoundCommitments({ lists, end }: ListProps) {
  const { t } = useWords();
  return (
    <section className="section" aria-labelledby="found-commitments">
      <h2 id="found-commitments">{t('commitments.title')}</h2>
      {lists.commitments.isPending && (
        <p className="muted" role="status">
          {t('state.loading')}
        </p>
      )}
      {lists.commitments.data?.pages[0]?.complete === false && (
        <p className="small muted">{t('commitments.busiest')}</p>
      )}
      <LongList pages={lists.commitments.data?.pages ?? []} as="ul">
        {({ items }) => items.map((commitment) => <CommitmentLine key={commitment.id} commitment={commitment} />)}
      </LongList>
      {end}
    </section>
  );
}

function FoundDocuments({ lists, end }: ListProps) {
  const { t } = useWords();
  return (
    <section className="section" aria-labelledby="found-documents">
      <h2 id="found-documents" role="status">
        {t('search.found', { count: lists.totals.documents })}
      </h2>
      {lists.documents.data.pages[0]?.complete === false && <p className="small muted">{t('search.latest')}</p>}
      <LongList pages={lists.documents.data.pages}>
        {({ items }) => items.map((hit) => <Hit key={hit.document.id} hit={hit} />)}
      </LongList>
      {end}
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
            <Link to="/documents/$id" params={{ id: document.id }} search={{ at: span.join('-') }} className="matter">
              <Marked text={text} marks={marks} />
            </Link>
          </p>
        ))}
        <p className="small muted">
          <bdi>{document.publisher}</bdi>
        </p>
      </div>
    </article>
  );
}
