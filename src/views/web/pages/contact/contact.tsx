/** One contact: who took part, which documents report it, and what each tells, act beside act. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Answer } from '../../../api/contract.js';
import { one } from '../../client/questions.js';
import { ActLine } from '../../parts/act-line.js';
import { PageTitle } from '../../parts/page-title.js';
import { Participants } from '../../parts/participants.js';
import { PairName } from '../../parts/relation-table.js';
import { Dotted, useWords } from '../../parts/words.js';
import { DocumentLink } from '../documents.js';
import { BothTexts } from './both-texts.js';
import { ComparedActs } from './compared-acts.js';
import { DifferingFacts } from './differing-facts.js';

type Detail = Answer<'contact'>;
type Account = Detail['accounts'][number];

export function Contact() {
  const { t, date, contactKind, country, place } = useWords();
  const { id } = useParams({ from: '/contacts/$id' });
  const contact = useSuspenseQuery(one('contact', { id })).data;
  const title = t('contact.title', { kind: contactKind(contact.kind), date: date(contact.date) });
  const where = contact.place && [place(contact.place), contact.place.country && country(contact.place.country)];
  return (
    <>
      <Between contact={contact} />
      <PageTitle title={title} />
      <p className="lead">
        <Dotted
          parts={[
            [...new Set(where)].filter(Boolean).join(', '),
            contact.form && t(`form.${contact.form}` as 'form.state'),
            contact.status !== 'held' && t(`status.${contact.status}`),
          ]}
        />
      </p>
      <section className="section" aria-labelledby="participants">
        <h2 id="participants">{t('contact.participants')}</h2>
        <Participants participants={contact.participants} />
      </section>
      <Accounts id={id} accounts={contact.accounts} />
    </>
  );
}

function Between({ contact }: { readonly contact: Detail }) {
  const [left, right] = contact.countries.toSorted();
  if (!left || !right) return null;
  return (
    <p className="eyebrow">
      <Link to="/relations/$pair" params={{ pair: `${left}-${right}` }}>
        <PairName countries={[left, right]} />
      </Link>
    </p>
  );
}

function Accounts({ id, accounts }: { readonly id: string; readonly accounts: readonly Account[] }) {
  const { t } = useWords();
  const comparison = useSuspenseQuery(one('comparison', { id })).data;
  const reporting = accounts.filter((account) => !account.recalled || account.acts.length > 0);
  const shown = reporting.length > 0 ? reporting : accounts;
  const columns = comparison.documents.filter(({ id }) => shown.some(({ document }) => document.id === id));
  const lone = shown.length === 1 ? shown[0] : undefined;
  return (
    <section className="section" aria-labelledby="told">
      <h2 id="told">{columns.length === 2 ? t('contact.two') : t('contact.told')}</h2>
      {lone ? (
        <>
          <OneAccount account={lone} />
          <p className="muted small">{t('contact.alone')}</p>
        </>
      ) : (
        <>
          <DifferingFacts comparison={{ ...comparison, documents: columns }} />
          <ComparedActs documents={columns} acts={comparison.acts} />
          <BothTexts documents={columns} />
        </>
      )}
      <Others accounts={accounts.filter((account) => !shown.includes(account))} />
    </section>
  );
}

function OneAccount({ account: { document, acts, recalled } }: { readonly account: Account }) {
  const { t, country, date } = useWords();
  const publisher = document.publisher ?? t('document.untitled');
  return (
    <article className="account">
      <h3>{t('contact.account', { publisher })}</h3>
      <p className="small muted">
        <Dotted
          parts={[
            document.side && t('document.speaks', { country: country(document.side) }),
            date(document.published),
            recalled && t('contact.recalled'),
          ]}
        />
      </p>
      <p>
        <DocumentLink document={document} />
      </p>
      {acts.length === 0 && <p className="muted">{t('contact.no-acts')}</p>}
      <ul>
        {acts.map((act) => (
          <ActLine key={act.id} act={act} />
        ))}
      </ul>
    </article>
  );
}

function Others({ accounts }: { readonly accounts: readonly Account[] }) {
  const { t, date } = useWords();
  if (accounts.length === 0) return null;
  return (
    <ul className="section">
      {accounts.map(({ document }) => (
        <li key={document.id} className="act-line">
          <DocumentLink document={document} />{' '}
          <span className="muted small">
            {date(document.published)} · {t('contact.recalled')}
          </span>
        </li>
      ))}
    </ul>
  );
}
