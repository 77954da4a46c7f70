/** Review: what waits for a judgement, one after the other, decided by single keys; each decision can be taken back. */

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useId, useState } from 'react';
import type { Answer } from '../../../api/contract.js';
import { one } from '../../client/questions.js';
import { Choice } from '../../parts/choice.js';
import { type Judge, useJudge } from '../../parts/judge.js';
import { PageTitle } from '../../parts/page-title.js';
import { useWords } from '../../parts/words.js';
import { type ReviewChoice, reviewQuestion, reviewTypes } from './question.js';

type Candidate = Answer<'candidates'>['items'][number];
type Verdict = 'same' | 'different' | 'unsure';

const keys: Readonly<Record<string, Verdict>> = { s: 'same', d: 'different', u: 'unsure' };

export function Review() {
  const { t } = useWords();
  const choice = useSearch({ from: '/review' });
  const judging = useJudge();
  const { items, total } = useSuspenseQuery(one('candidates', reviewQuestion(choice))).data;
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState(0);
  const left = items.filter(({ id }) => !passed.has(id));
  const [candidate] = left;
  const decide = async (verdict: Verdict) => {
    if (candidate && (await judging.judge(judgementOf(candidate, verdict)))) setDone(done + 1);
  };
  const undo = async () => {
    if (await judging.undo()) setDone(Math.max(0, done - 1));
  };
  const skip = () => candidate && setPassed(new Set([...passed, candidate.id]));
  useKeys({ decide, undo, skip });
  return (
    <>
      <PageTitle title={t('review.title')} />
      <p className="lead">{t('review.lead')}</p>
      <Choices choice={choice} judging={judging} />
      <p role="status" className="muted">
        {t('review.progress', { done, count: total })}{' '}
        {judging.last && (
          <button type="button" className="plain" onClick={() => void undo()}>
            {t('review.undo')} <kbd>z</kbd>
          </button>
        )}
      </p>
      <progress className="progress" max={Math.max(1, done + total)} value={done} aria-label={t('review.title')} />
      {judging.problem && (
        <p role="alert" className="problem">
          {judging.problem}
        </p>
      )}
      {candidate ? (
        <OneCandidate key={candidate.id} candidate={candidate} decide={decide} skip={skip} />
      ) : (
        <p className="state">{t('review.none')}</p>
      )}
    </>
  );
}

/** A link is given by its two acts; everything else by the candidate's own id. */
function judgementOf({ id, type, left, right }: Candidate, verdict: Verdict) {
  return type === 'link' ? { type, left: left.ref, right: right.ref, verdict } : { candidate: id, verdict };
}

function Choices({ choice, judging }: { readonly choice: ReviewChoice; readonly judging: Judge }) {
  const { t, list, country } = useWords();
  const navigate = useNavigate();
  const id = useId();
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
      <div>
        <label htmlFor={id}>{t('review.who')}</label>
        <input id={id} value={judging.who} onChange={(event) => judging.setWho(event.target.value)} />
      </div>
    </div>
  );
}

type CandidateProps = {
  readonly candidate: Candidate;
  readonly decide: (verdict: Verdict) => Promise<void>;
  readonly skip: () => void;
};

function OneCandidate({ candidate, decide, skip }: CandidateProps) {
  const { t, language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const { type, left, right, score, reasons } = candidate;
  return (
    <article className="section candidate">
      <h2>{t(`review.ask.${type}`)}</h2>
      <div className="sides section-body">
        <Side type={type} side={left} />
        <Side type={type} side={right} />
      </div>
      <p className="muted small">
        {t('review.score', { score: percent.format(score) })}
        {reasons.map((reason) => (
          <span key={reason.name}>
            {' · '}
            {reason.name} {percent.format(reason.score)} {reason.words}
          </span>
        ))}
      </p>
      <div className="chips section-body">
        {Object.entries(keys).map(([key, verdict]) => (
          <button key={key} type="button" onClick={() => void decide(verdict)}>
            {t(`review.${verdict}`)} <kbd>{key}</kbd>
          </button>
        ))}
        <button type="button" onClick={skip}>
          {t('review.skip')} <kbd>n</kbd>
        </button>
      </div>
    </article>
  );
}

function Side({ type, side }: { readonly type: Candidate['type']; readonly side: Candidate['left'] }) {
  const { t } = useWords();
  const id = side.number === null ? null : String(side.number);
  return (
    <div className="account">
      <h3>
        <bdi>{side.label}</bdi>
      </h3>
      <p className="small">
        {id && type === 'person' && (
          <Link to="/people/$id" params={{ id }}>
            {t('review.see')}
          </Link>
        )}
        {id && type === 'contact' && (
          <Link to="/contacts/$id" params={{ id }}>
            {t('review.see')}
          </Link>
        )}
        {id && (type === 'body' || type === 'instrument' || type === 'mechanism') && (
          <Link to="/things/$id" params={{ id }}>
            {t('review.see')}
          </Link>
        )}
      </p>
      <ul className="small">
        {side.documents.map((document, n) => (
          <li key={document}>
            <Link to="/documents/$id" params={{ id: document }}>
              {t('review.document', { n: n + 1 })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Doings = {
  readonly decide: (verdict: Verdict) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly skip: () => void;
};

/** Single keys; not while the reader types, and not one that the browser takes. */
function useKeys({ decide, undo, skip }: Doings): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
      if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const verdict = keys[event.key];
      if (verdict) void decide(verdict);
      else if (event.key === 'z') void undo();
      else if (event.key === 'n') skip();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
