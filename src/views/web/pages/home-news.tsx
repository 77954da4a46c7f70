/** What a returning reader wants first: documents new since the last visit, promises that fall due, what could not be read. */

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { one } from '../client/questions.js';
import { recall, remember } from '../i18n/remember.js';
import { CommitmentLine } from '../parts/commitment-line.js';
import { useWords } from '../parts/words.js';
import { DocumentLink } from './documents.js';

const shown = 5;
/** Visits within half an hour are one. */
const visitMs = 30 * 60_000;

export function HomeNews() {
  const { t } = useWords();
  const [since] = useState(startVisit);
  const found = useQuery({
    ...one('documents', { readSince: since ?? '', limit: shown }),
    enabled: since !== null,
  }).data;
  const due = useQuery(one('findCommitments', { due: 'true', limit: shown })).data;
  const readings = useQuery(one('readings', {})).data?.items ?? [];
  const unread = readings.reduce((sum, { problems, state }) => sum + (problems || (state === 'failed' ? 1 : 0)), 0);
  const open = readings.filter(({ state }) => state !== 'done' && state !== 'failed').length;
  return (
    <>
      {open > 0 && (
        <p className="notice" role="status">
          <Link to="/read">{t('read.open', { count: open })}</Link>
        </p>
      )}
      {unread > 0 && (
        <p className="problem" role="status">
          <Link to="/read">{t('home.reading.problems', { count: unread })}</Link>
        </p>
      )}
      {found && found.total > 0 && (
        <section aria-labelledby="new" className="news">
          <h2 id="new">{t('home.new')}</h2>
          <p className="muted small">{t('count.documents', { count: found.total })}</p>
          <ul>
            {found.items.map((document) => (
              <li key={document.id} className="act-line">
                <DocumentLink document={document} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {due && due.items.length > 0 && (
        <section aria-labelledby="due" className="news">
          <h2 id="due">{t('home.due')}</h2>
          <ul>
            {due.items.map((commitment) => (
              <CommitmentLine key={commitment.id} commitment={commitment} />
            ))}
          </ul>
          {!due.complete && <p className="small muted">{t('commitments.busiest')}</p>}
        </section>
      )}
    </>
  );
}

/** The moment at which the visit before this one ended; null on the first. Kept as "start of this visit|end of the last". */
function startVisit(): string | null {
  const [latest, before] = (recall('visit') ?? '').split('|');
  const now = new Date().toISOString();
  const goesOn = latest !== undefined && Date.now() - Date.parse(latest) < visitMs;
  const since = goesOn ? before : latest;
  remember('visit', `${now}|${since ?? ''}`);
  return since || null;
}
