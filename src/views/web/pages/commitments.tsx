/** Commitments of a relation: each with its state and its history from ask to outcome, every step in its own words. */

import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Answer, Question } from '../../api/contract.js';
import { list, one } from '../client/questions.js';
import { ActLine } from '../parts/act-line.js';
import { Choice } from '../parts/choice.js';
import { GrowingListEnd } from '../parts/growing-list.js';
import { LongList } from '../parts/long-list.js';
import { PageTitle } from '../parts/page-title.js';
import { PairName } from '../parts/relation-table.js';
import { useWords } from '../parts/words.js';

export type CommitmentFilters = { readonly state?: string | undefined; readonly debtor?: string | undefined };
type Commitment = Answer<'commitments'>['items'][number];
type CountedCommitments = Answer<'standing'>['commitments'][number];

const states = ['asked', 'promised', 'under-way', 'fulfilled', 'declined', 'contradicted', 'lapsed'];

/** Of a longer history the ends are shown here; the whole stands on the commitment's own page. */
const stepsShown = 6;

/** What to ask; whether the values make sense is for the server to say. */
export function commitmentQuestion(pair: string, filters: CommitmentFilters): Question<'commitments'> {
  return { pair, ...filters, steps: stepsShown } as Question<'commitments'>;
}

export function Commitments() {
  const { t, list: join, country } = useWords();
  const { pair } = useParams({ from: '/relations/$pair/commitments' });
  const filters = useSearch({ from: '/relations/$pair/commitments' });
  const query = useSuspenseInfiniteQuery(list('commitments', commitmentQuestion(pair, filters), 30));
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
      {query.data.pages[0]?.total === 0 && <p role="status">{t('commitments.none')}</p>}
      <LongList pages={query.data.pages}>
        {({ items }) => items.map((commitment) => <OneCommitment key={commitment.id} commitment={commitment} />)}
      </LongList>
      <GrowingListEnd list={query} goesOn />
    </>
  );
}

function Filters({ pair, filters }: { readonly pair: string; readonly filters: CommitmentFilters }) {
  const { t, country, commitmentState } = useWords();
  const navigate = useNavigate();
  const counts = useQuery(one('standing', { pair })).data?.commitments;
  const sum = (passes: (one: CountedCommitments) => boolean) =>
    counts && { count: counts.filter(passes).reduce((all, { count }) => all + count, 0) };
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
        options={states.map((value) => ({
          ...{ value, name: commitmentState(value) },
          ...sum(({ state, debtor }) => state === value && (!filters.debtor || debtor.includes(filters.debtor))),
        }))}
        choose={(state) => change({ state })}
      />
      <Choice
        label={t('commitments.debtor')}
        value={filters.debtor}
        options={pair.split('-').map((value) => ({
          ...{ value, name: country(value) },
          ...sum(({ state, debtor }) => debtor.includes(value) && (!filters.state || state === filters.state)),
        }))}
        choose={(debtor) => change({ debtor })}
      />
    </div>
  );
}

function OneCommitment({
  commitment: { id, debtor, creditor, matter, state, since, history, steps },
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
          {history.map(({ act, link }, i) => (
            <Fragment key={act.id}>
              {steps > history.length && i === Math.ceil(history.length / 2) && (
                <StepsBetween id={id} count={steps - history.length} />
              )}
              <ActLine act={act} named={history.length === 1}>
                <span>{shortDate(act.date)}</span>
                {link && link.words.length > 0 && (
                  <span>{t('commitments.because', { words: link.words.join(', ') })}</span>
                )}
              </ActLine>
            </Fragment>
          ))}
        </ol>
      </div>
    </article>
  );
}

function StepsBetween({ id, count }: { readonly id: string; readonly count: number }) {
  const { t } = useWords();
  return (
    <li className="act-line small">
      <Link to="/commitments/$id" params={{ id }}>
        {t('commitments.between', { count })}
      </Link>
    </li>
  );
}
