/** Review: what waits for a judgement, one after the other, decided by single keys; decisions can be taken back one by one. */

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { one } from '../../client/questions.js';
import { Choice } from '../../parts/choice.js';
import { type Judge, useJudge } from '../../parts/judge.js';
import { PageTitle } from '../../parts/page-title.js';
import { RoleNeeded, useMay } from '../../parts/role.js';
import { WhoJudges } from '../../parts/who-judges.js';
import { useWords } from '../../parts/words.js';
import { OneCandidate } from './one-candidate.js';
import { type ReviewChoice, reviewQuestion, reviewTypes, unsureQuestion } from './question.js';
import { Queue } from './queue.js';
import { UnsureAct } from './unsure-act.js';

export function Review() {
  const { t } = useWords();
  const choice = useSearch({ from: '/review' });
  const judging = useJudge();
  return (
    <>
      <PageTitle title={t('review.title')} />
      <p className="lead">{t('review.lead')}</p>
      <RoleNeeded needed="judge" />
      <Choices choice={choice} judging={judging} />
      {choice.type === undefined && <All judging={judging} />}
      {choice.type === 'act' && <UnsureActs judging={judging} />}
      {choice.type !== undefined && choice.type !== 'act' && <Pairs choice={choice} judging={judging} />}
    </>
  );
}

/** Identities and contacts, then acts, then what may belong to the commitments of the busiest relation. */
function All({ judging }: { readonly judging: Judge }) {
  const pairs = useSuspenseQuery(one('candidates', reviewQuestion({}))).data;
  const acts = useSuspenseQuery(one('acts', unsureQuestion)).data;
  const pair = useQuery(one('relations', { limit: 200 })).data?.items[0]?.pair;
  const links = useQuery({ ...one('candidates', reviewQuestion({ type: 'link', pair })), enabled: pair !== undefined });
  return (
    <Queue
      items={[...pairs.items, ...acts.items, ...(links.data?.items ?? [])]}
      total={pairs.total + acts.total + (links.data?.total ?? 0)}
      judging={judging}
      ask={(item, skip) =>
        'family' in item ? (
          <UnsureAct key={item.id} act={item} judging={judging} skip={skip} />
        ) : (
          <OneCandidate key={item.id} candidate={item} judging={judging} skip={skip} />
        )
      }
    />
  );
}

function Pairs({ choice, judging }: { readonly choice: ReviewChoice; readonly judging: Judge }) {
  const { items, total } = useSuspenseQuery(one('candidates', reviewQuestion(choice))).data;
  return (
    <Queue
      items={items}
      total={total}
      judging={judging}
      ask={(candidate, skip) => <OneCandidate key={candidate.id} candidate={candidate} judging={judging} skip={skip} />}
    />
  );
}

function UnsureActs({ judging }: { readonly judging: Judge }) {
  const { items, total } = useSuspenseQuery(one('acts', unsureQuestion)).data;
  return (
    <Queue
      items={items}
      total={total}
      judging={judging}
      ask={(act, skip) => <UnsureAct key={act.id} act={act} judging={judging} skip={skip} />}
    />
  );
}

function Choices({ choice, judging }: { readonly choice: ReviewChoice; readonly judging: Judge }) {
  const { t, list, country } = useWords();
  const navigate = useNavigate();
  const may = useMay('judge');
  const relations = useQuery(one('relations', { limit: 200 })).data?.items ?? [];
  const change = (next: ReviewChoice) => void navigate({ to: '/review', search: { ...choice, ...next } });
  return (
    <div className="tools">
      <Choice
        label={t('review.type')}
        value={choice.type}
        options={reviewTypes.map((value) => ({ value, name: t(`review.type.${value}`) }))}
        choose={(type) => change({ type, pair: type === 'link' ? relations[0]?.pair : undefined })}
      />
      {choice.type === 'link' && (
        <Choice
          label={t('home.col.relation')}
          value={choice.pair}
          options={relations.map(({ pair, countries }) => ({ value: pair, name: list(countries.map(country)) }))}
          choose={(pair) => change({ pair: pair ?? relations[0]?.pair })}
        />
      )}
      {may && <WhoJudges judging={judging} />}
    </div>
  );
}
