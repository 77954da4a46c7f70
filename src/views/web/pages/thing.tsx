/** One body, instrument or mechanism: names, where it belongs, who holds posts in it, contacts, acts, mentions. */

import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Answer } from '../../api/contract.js';
import { itemsOf, list, one } from '../client/questions.js';
import { ContactLink, WhoMet } from '../parts/contact-line.js';
import { DatedActs } from '../parts/dated-acts.js';
import { Merges } from '../parts/merges.js';
import { PageTitle } from '../parts/page-title.js';
import { Dotted, Joined, PersonLink, useWords } from '../parts/words.js';
import { DocumentLink } from './documents.js';

type Detail = Answer<'thing'>;

export function Thing() {
  const { t, country, list: join } = useWords();
  const { id } = useParams({ from: '/things/$id' });
  const thing = useSuspenseQuery(one('thing', { id })).data;
  const others = thing.names.filter((name) => name !== thing.name);
  const where = thing.country ? country(thing.country) : join(thing.countries.map(country));
  return (
    <>
      <p className="eyebrow">
        <Dotted parts={[t(`thing.${thing.type}`), where]} />
        {thing.parent && (
          <>
            {' · '}
            <ThingLink thing={thing.parent} />
          </>
        )}
      </p>
      <PageTitle title={thing.name}>
        <bdi>{thing.name}</bdi>
      </PageTitle>
      {others.length > 0 && <p className="lead">{t('person.names', { names: join(others) })}</p>}
      {thing.parts.length > 0 && (
        <Part title={t('thing.parts')}>
          <p>
            <Joined parts={thing.parts.map((part) => <ThingLink key={part.id} thing={part} />)} />
          </p>
        </Part>
      )}
      {thing.tenures.length > 0 && (
        <Part title={t('person.posts')}>
          <Tenures tenures={thing.tenures} />
        </Part>
      )}
      <Merges type={thing.type} id={id} name={thing.name} />
      <ContactsAndActs id={id} />
      <Part title={t('thing.mentions')}>
        <Mentions mentions={thing.mentions} />
      </Part>
    </>
  );
}

function ThingLink({ thing: { id, name } }: { readonly thing: { readonly id: string; readonly name: string } }) {
  return (
    <Link to="/things/$id" params={{ id }}>
      <bdi>{name}</bdi>
    </Link>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="section">
      <h2>{title}</h2>
      <div className="section-body">{children}</div>
    </section>
  );
}

function Tenures({ tenures }: { readonly tenures: Detail['tenures'] }) {
  const { t, date } = useWords();
  return (
    <ul>
      {tenures.map(({ person, title, first, last }) => (
        <li key={`${person.id} ${title}`} className="act-line">
          <PersonLink id={person.id} name={person.name} /> {title}
          {first && (
            <span className="muted small">
              {' '}
              {t('person.said.range', { first: date(first), last: date(last ?? first) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function ContactsAndActs({ id }: { readonly id: string }) {
  const { t, date } = useWords();
  const contacts = itemsOf(useSuspenseInfiniteQuery(list('contacts', { person: id }, 10)).data.pages);
  const acts = itemsOf(useSuspenseInfiniteQuery(list('acts', { person: id }, 10)).data.pages);
  return (
    <>
      {contacts.length > 0 && (
        <Part title={t('person.contacts')}>
          <ul>
            {contacts.map((contact) => (
              <li key={contact.id} className="act-line">
                <ContactLink contact={contact} /> <span className="muted">{date(contact.date)}</span>
                <div className="small">
                  <WhoMet contact={contact} />
                </div>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {acts.length > 0 && (
        <Part title={t('person.acts')}>
          <DatedActs acts={acts} />
        </Part>
      )}
    </>
  );
}

function Mentions({ mentions }: { readonly mentions: Detail['mentions'] }) {
  const { shortDate } = useWords();
  return (
    <ul>
      {mentions.map(({ document, citation }) => (
        <li key={document.id} className="act-line">
          <DocumentLink document={document} />{' '}
          <span className="muted small">
            <Dotted parts={[document.publisher, document.published && shortDate(document.published)]} />
          </span>
          <div className="excerpt" lang={document.language ?? undefined}>
            {citation.quote}
          </div>
        </li>
      ))}
    </ul>
  );
}
