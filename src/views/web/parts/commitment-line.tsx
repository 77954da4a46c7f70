/** One commitment in a list: its state, what is to be done, by whom for whom. */

import { Link } from '@tanstack/react-router';
import type { Answer } from '../../api/contract.js';
import { Sought } from './sought.js';
import { useWords } from './words.js';

type Commitment = Answer<'commitments'>['items'][number];

export function CommitmentLine({ commitment }: { readonly commitment: Commitment }) {
  const { commitmentState, date, t } = useWords();
  const { id, state, matter, history, due, since } = commitment;
  return (
    <li className="act-line">
      <strong className="state-name" data-state={state}>
        {commitmentState(state)}
      </strong>{' '}
      <Link
        className="matter"
        to="/commitments/$id"
        params={{ id }}
        lang={history[0]?.act.document.language ?? undefined}
      >
        <Sought text={matter} />
      </Link>
      <span className="tags">
        <Sides commitment={commitment} />
        {due && <span>{t('commitments.due', { date: date(due) })}</span>}
        {since && <span>{t('commitments.since', { date: date(since) })}</span>}
      </span>
    </li>
  );
}

/** "To be done by Russia for Vietnam"; both names once where it binds both. */
export function Sides({ commitment: { debtor, creditor } }: { readonly commitment: Commitment }) {
  const { t, list, country } = useWords();
  const sides = { debtor: list(debtor.map(country)), creditor: list(creditor.map(country)) };
  return <span>{sides.debtor === sides.creditor ? sides.debtor : t('commitments.for', sides)}</span>;
}
