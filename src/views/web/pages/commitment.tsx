/** One commitment: from ask to outcome on a line, each step with its words; acts that may belong to it, to be judged. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Answer } from '../../api/contract.js';
import { one } from '../client/questions.js';
import { ActLine } from '../parts/act-line.js';
import { Sides } from '../parts/commitment-line.js';
import { ProblemLine } from '../parts/field.js';
import { useJudge } from '../parts/judge.js';
import { PageTitle } from '../parts/page-title.js';
import { PairName } from '../parts/relation-table.js';
import { RoleNeeded, useMay } from '../parts/role.js';
import { useWords } from '../parts/words.js';

type Detail = Answer<'commitment'>;
type Step = Detail['history'][number];

export function Commitment() {
  const { t, date, commitmentState } = useWords();
  const { id } = useParams({ from: '/commitments/$id' });
  const commitment = useSuspenseQuery(one('commitment', { id })).data;
  const { pair, matter, state, since, due, history, suggestions } = commitment;
  return (
    <>
      <p className="eyebrow">
        <Link to="/relations/$pair/commitments" params={{ pair }}>
          <PairName countries={pair.split('-')} /> · {t('commitments.title')}
        </Link>
      </p>
      <PageTitle title={matter} lang={history[0]?.act.document.language ?? null} />
      <p className="lead">
        <strong className="state-name" data-state={state}>
          {commitmentState(state)}
        </strong>
        {since && ` ${t('commitments.since', { date: date(since) })}`} · <Sides commitment={commitment} />
        {due && ` · ${t('commitments.due', { date: date(due) })}`}
      </p>
      <section className="section" aria-labelledby="steps">
        <h2 id="steps">{t('commitment.history')}</h2>
        <ol className="steps section-body">
          {history.map((step) => (
            <OneStep key={step.act.id} step={step} />
          ))}
        </ol>
        {history.length === 1 && <p className="muted">{t('commitment.alone')}</p>}
      </section>
      {suggestions.length > 0 && <Suggestions opening={history[0]} suggestions={suggestions} />}
    </>
  );
}

function OneStep({ step: { role, act, link } }: { readonly step: Step }) {
  const { t, date } = useWords();
  return (
    <li className="step" data-family={act.family}>
      <div className="when">
        <strong>{date(act.date)}</strong> · {t(`step.${role}`)}
      </div>
      <ul>
        <ActLine act={act}>
          {act.document.publisher && <span>{act.document.publisher}</span>}
          {link && <Why link={link} />}
        </ActLine>
      </ul>
      <blockquote className="excerpt" lang={act.document.language ?? undefined}>
        {act.quote.replace(/^[\s,;:–-]+/, '')}
      </blockquote>
    </li>
  );
}

function Why({ link }: { readonly link: NonNullable<Step['link']> }) {
  const { t } = useWords();
  if (link.by !== 'derived') return <span>{t('commitment.judged', { who: link.by })}</span>;
  return link.words.length > 0 && <span>{t('commitments.because', { words: link.words.join(', ') })}</span>;
}

function Suggestions({
  opening,
  suggestions,
}: {
  readonly opening: Step | undefined;
  readonly suggestions: readonly Step[];
}) {
  const { t } = useWords();
  const may = useMay('judge');
  const { judge, done, undo, problem } = useJudge();
  const decide = (step: Step, verdict: 'same' | 'different') => {
    if (opening) void judge({ type: 'link', left: opening.act.ref, right: step.act.ref, verdict });
  };
  return (
    <section className="section" aria-labelledby="suggestions">
      <h2 id="suggestions">{t('commitment.suggestions')}</h2>
      <p className="muted">{t('commitment.suggestions.hint')}</p>
      <RoleNeeded needed="judge" />
      {done.length > 0 && (
        <p role="status">
          {t('review.kept')}{' '}
          <button type="button" className="plain" onClick={() => void undo()}>
            {t('review.undo')}
          </button>
        </p>
      )}
      <ProblemLine error={problem} />
      {suggestions.map((step) => (
        <div key={step.act.id} className="suggestion">
          <ol>
            <OneStep step={step} />
          </ol>
          {may && (
            <div className="chips">
              <button type="button" onClick={() => decide(step, 'same')}>
                {t('commitment.belongs')}
              </button>
              <button type="button" onClick={() => decide(step, 'different')}>
                {t('commitment.belongs-not')}
              </button>
            </div>
          )}
        </div>
      ))}
    </section>
  );
}
