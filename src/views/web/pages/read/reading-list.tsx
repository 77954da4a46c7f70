/** Inputs with how far each is, what was read, and what went wrong; newest first. */

import { Link } from '@tanstack/react-router';
import type { Answer } from '../../../api/contract.js';
import { problemIn } from '../../i18n/problems.js';
import { useWords } from '../../parts/words.js';

type Reading = Answer<'readings'>['items'][number];
type Outcome = Reading['outcomes'][number];

export function ReadingList({ readings }: { readonly readings: readonly Reading[] }) {
  const { t } = useWords();
  const open = readings.filter(({ state }) => state !== 'done' && state !== 'failed').length;
  if (readings.length === 0) return null;
  return (
    <section className="section" aria-labelledby="readings">
      <h2 id="readings">{t('read.list')}</h2>
      <p className="muted small" role="status">
        {open > 0 ? t('read.open', { count: open }) : t('read.all-done')}
      </p>
      {open > 0 && (
        <progress
          max={readings.length}
          value={readings.length - open}
          aria-label={t('read.list')}
          className="progress"
        />
      )}
      <ul>
        {readings.map((reading) => (
          <OneReading key={reading.id} reading={reading} />
        ))}
      </ul>
    </section>
  );
}

function OneReading({ reading }: { readonly reading: Reading }) {
  const { t, language } = useWords();
  const { name, state, documents, contacts, acts, outcomes, problem } = reading;
  const read = [
    t('count.documents', { count: documents }),
    t('count.contacts', { count: contacts }),
    t('count.acts', { count: acts }),
  ].join(' · ');
  return (
    <li className="act-line" data-state={state}>
      <strong className="reading-name">{name}</strong>{' '}
      <span className="muted small">
        {t(`reading.${state}`)}
        {documents > 0 && ` · ${read}`}
      </span>
      {problem && <p className="problem">{problemIn(language, problem)}</p>}
      <ul className="small">
        {outcomes.map((outcome, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: outcomes come at the end and never move
          <OneOutcome key={i} outcome={outcome} />
        ))}
      </ul>
    </li>
  );
}

function OneOutcome({ outcome: { status, document, problem } }: { readonly outcome: Outcome }) {
  const { t, language } = useWords();
  if (!document) return <li className="problem">{problem && problemIn(language, problem)}</li>;
  return (
    <li>
      <Link to="/documents/$id" params={{ id: document.id }}>
        {document.title ?? t('document.untitled')}
      </Link>{' '}
      <span className="muted">{t(`outcome.${status}`)}</span>
    </li>
  );
}
