/** Commitments of a relation: each with its state and its history from ask to outcome, every step in its own words. */

import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Answer, Question } from '../../api/contract.js';
import { itemsOf, list } from '../client/questions.js';
import { ActLine } from '../parts/act-line.js';
import { Choice } from '../parts/choice.js';
import { GrowingListEnd } from '../parts/growing-list.js';
import { PageTitle } from '../parts/page-title.js';
import { PairName } from '../parts/relation-table.js';
import { useWords } from '../parts/words.js';

export type CommitmentFilters = { readonly state?: string | undefined; readonly debtor?: string | undefined };
type Commitment = Answer<'commitments'>['items'][number];

const states = ['asked', 'promised', 'under-way', 'fulfilled', 'declined', 'contradicted', 'lapsed'];

/** What to ask; whether the values make sense is for the server to say. */
export function commitmentQuestion(pair: string, filters: CommitmentFilters): Question<'commitments'> {
  return { pair, ...filters } as Question<'commitments'>;
}

export function Commitments() {
  const { t, list: join, country } = useWords();
  const { pair } = useParams({ from: '/relations/$pair/commitments' });
  const filters = useSearch({ from: '/relations/$pair/commitments' });
  const { data, ...query } = useSuspenseInfiniteQuery(list('commitments', commitmentQuestion(pair, filters), 30));
  const commitments = itemsOf(data.pages);
  const sides = pair.split('-');
  return (
    <>
      <p className="eyebrow">
        <Link to="/relations/$pair" params={{ pair }}>
          <PairName countries={sides} />
        </Link>
      </p>
      <PageTitle title={t('commitments.title')} />
      <p className="lead">{t('commitments.lead', { pair: join(sides.map(country)) })}</p>
      <Filters pair={pair} filters={filters} />
      {commitments.length === 0 && <p role="status">{t('commitments.none')}</p>}
      {commitments.map((commitment) => (
        <OneCommitment key={commitment.id} commitment={commitment} />
      ))}
      <GrowingListEnd
        shown={commitments.length}
        total={data.pages[0]?.total ?? 0}
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        more={query.fetchNextPage}
      />
    </>
  );
}

function Filters({ pair, filters }: { readonly pair: string; readonly filters: CommitmentFilters }) {
  const { t, country, commitmentState } = useWords();
  const navigate = useNavigate();
  const change = (next: CommitmentFilters) =>
    void navigate({
      to: '/relations/$pair/commitments',
      params: { pair },
      search: { ...filters, ...next },
      replace: true,
    });
  return (
    <div className="tools">
      <Choice
        label={t('commitments.state')}
        value={filters.state}
        options={states.map((value) => ({ value, name: commitmentState(value) }))}
        choose={(state) => change({ state })}
      />
      <Choice
        label={t('commitments.debtor')}
        value={filters.debtor}
        options={pair.split('-').map((value) => ({ value, name: country(value) }))}
        choose={(debtor) => change({ debtor })}
      />
    </div>
  );
}

function OneCommitment({
  commitment: { id, debtor, creditor, matter, state, since, history },
}: {
  commitment: Commitment;
}) {
  const { t, list: join, country, commitmentState, shortDate, date } = useWords();
  const sides = { debtor: join(debtor.map(country)), creditor: join(creditor.map(country)) };
  const same = sides.debtor === sides.creditor;
  return (
    <article className="entry">
      <div className="when">
        <strong className="state-name" data-state={state}>
          {commitmentState(state)}
        </strong>
        {since && <div className="small">{t('commitments.since', { date: date(since) })}</div>}
      </div>
      <div>
        <h2 className="hit-title" lang={history[0]?.act.document.language ?? undefined}>
          <Link to="/commitments/$id" params={{ id }}>
            {matter}
          </Link>
        </h2>
        <p className="muted">{same ? sides.debtor : t('commitments.for', sides)}</p>
        <ol className="history">
          {history.map(({ act, link }) => (
            <ActLine key={act.id} act={act}>
              <span>{shortDate(act.date)}</span>
              {link && link.words.length > 0 && (
                <span>{t('commitments.because', { words: link.words.join(', ') })}</span>
              )}
            </ActLine>
          ))}
        </ol>
      </div>
    </article>
  );
}
