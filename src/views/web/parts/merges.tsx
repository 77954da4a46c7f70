/** Others in the record that may be the one shown, to be judged where it stands; nothing where none waits. */

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Answer, Question } from '../../api/contract.js';
import { one } from '../client/questions.js';
import { ProblemLine } from './field.js';
import { useJudge } from './judge.js';
import { useMay } from './role.js';
import { Dotted, useWords } from './words.js';

type Candidate = Answer<'candidates'>['items'][number];
type Type = 'person' | 'body' | 'instrument' | 'mechanism';
type Props = { readonly type: Type; readonly id: string; readonly name: string };

const shown = 20;

export function Merges({ type, id, name }: Props) {
  const { t } = useWords();
  const asked: Question<'candidates'> = { type, state: 'waiting', q: name, limit: shown };
  const found = useQuery(one('candidates', asked)).data?.items ?? [];
  const judging = useJudge();
  const mine = found.filter(({ left, right }) => [left.number, right.number].includes(Number(id)));
  if (mine.length + judging.done.length === 0) return null;
  return (
    <section className="section" aria-labelledby="merges">
      <h2 id="merges">{t('merges.title')}</h2>
      {judging.done.length > 0 && (
        <p role="status">
          {t('review.kept')}{' '}
          <button type="button" className="plain" onClick={() => void judging.undo()}>
            {t('review.undo')}
          </button>
        </p>
      )}
      <ProblemLine error={judging.problem} />
      <ul>
        {mine.map((candidate) => (
          <OneMerge key={candidate.id} id={id} candidate={candidate} judge={judging.judge} />
        ))}
      </ul>
    </section>
  );
}

type OneProps = {
  readonly id: string;
  readonly candidate: Candidate;
  readonly judge: ReturnType<typeof useJudge>['judge'];
};

function OneMerge({ id, candidate, judge }: OneProps) {
  const { t, list, country } = useWords();
  const { type, left, right } = candidate;
  const { number, said } = left.number === Number(id) ? right : left;
  const decide = (verdict: 'same' | 'different') => void judge({ candidate: candidate.id, verdict });
  return (
    <li className="act-line">
      <Link to={type === 'person' ? '/people/$id' : '/things/$id'} params={{ id: String(number) }}>
        <bdi>{said.name}</bdi>
      </Link>{' '}
      <span className="small muted">
        <Dotted parts={[said.title, list(said.countries.map(country))]} />
      </span>
      {useMay('judge') && (
        <div className="chips">
          <button type="button" onClick={() => decide('same')}>
            {t('review.same')}
          </button>
          <button type="button" onClick={() => decide('different')}>
            {t('review.different')}
          </button>
        </div>
      )}
    </li>
  );
}
