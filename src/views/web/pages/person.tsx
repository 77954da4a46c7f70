/** One person: names, posts with the days on which documents say so, contacts, acts. */

import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { list, one } from '../client/questions.js';
import { ContactLink, WhoMet } from '../parts/contact-line.js';
import { DatedActs } from '../parts/dated-acts.js';
import { GrowingListEnd } from '../parts/growing-list.js';
import { LongList } from '../parts/long-list.js';
import { Merges } from '../parts/merges.js';
import { MetMost } from '../parts/met-most.js';
import { PageTitle } from '../parts/page-title.js';
import { TenureTable } from '../parts/tenure-table.js';
import { useWords } from '../parts/words.js';

export function Person() {
  const { t, country, list: join } = useWords();
  const { id } = useParams({ from: '/people/$id' });
  const person = useSuspenseQuery(one('person', { id })).data;
  const others = person.names.filter((name) => name !== person.name);
  return (
    <>
      {person.country && <p className="eyebrow">{country(person.country)}</p>}
      <PageTitle title={person.name}>
        <bdi>{person.name}</bdi>
      </PageTitle>
      {others.length > 0 && <p className="lead">{t('person.names', { names: join(others) })}</p>}
      <section className="section" aria-labelledby="posts">
        <h2 id="posts">{t('person.posts')}</h2>
        {person.tenures.length > 0 ? (
          <TenureTable tenures={person.tenures} />
        ) : (
          <Nothing text={t('person.posts.none')} />
        )}
      </section>
      <Merges type="person" id={id} name={person.name} />
      <MetMost id={id} />
      <Contacts id={id} />
      <Acts id={id} />
    </>
  );
}

function Contacts({ id }: { readonly id: string }) {
  const { t, shortDate } = useWords();
  const query = useSuspenseInfiniteQuery(list('contacts', { person: id }, 20));
  const { pages } = query.data;
  return (
    <section className="section" aria-labelledby="contacts">
      <h2 id="contacts">{t('person.contacts')}</h2>
      {pages[0]?.total === 0 && <Nothing text={t('person.contacts.none')} />}
      <LongList pages={pages}>
        {({ items }) =>
          items.map((contact) => (
            <div key={contact.id} className="entry">
              <div className="when">{shortDate(contact.date)}</div>
              <div>
                <h3>
                  <ContactLink contact={contact} />
                </h3>
                <WhoMet contact={contact} />
              </div>
            </div>
          ))
        }
      </LongList>
      <GrowingListEnd list={query} />
    </section>
  );
}

function Acts({ id }: { readonly id: string }) {
  const { t } = useWords();
  const query = useSuspenseInfiniteQuery(list('acts', { person: id }, 20));
  const { pages } = query.data;
  return (
    <section className="section" aria-labelledby="acts">
      <h2 id="acts">{t('person.acts')}</h2>
      {pages[0]?.total === 0 && <Nothing text={t('person.acts.none')} />}
      <LongList pages={pages}>{({ items }) => <DatedActs acts={items} />}</LongList>
      <GrowingListEnd list={query} goesOn />
    </section>
  );
}

function Nothing({ text }: { readonly text: string }) {
  return <p className="muted act-line">{text}</p>;
}
