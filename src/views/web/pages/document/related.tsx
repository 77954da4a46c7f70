/** What stands below a document's text: captions, contacts it tells of, people, reprints. */

import type { ReactNode } from 'react';
import type { Answer } from '../../../api/contract.js';
import { ContactLink, WhoMet } from '../../parts/contact-line.js';
import { Joined, PersonLink, useWords } from '../../parts/words.js';
import { DocumentLink } from '../documents.js';
import { ReadingNotes } from './reading-notes.js';
import { Versions } from './versions.js';

type Detail = Answer<'document'>;

export function DocumentRelated({ document }: { readonly document: Detail }) {
  const { t } = useWords();
  const people = document.people.map(({ id, name }) => <PersonLink key={id} id={id} name={name} />);
  return (
    <div className="related">
      {document.captions.length > 0 && (
        <Part title={t('document.captions')}>
          {document.captions.map((caption) => (
            <p key={caption} lang={document.language ?? undefined}>
              {caption}
            </p>
          ))}
        </Part>
      )}
      {document.contacts.length > 0 && (
        <Part title={t('document.contacts')}>
          <Contacts contacts={document.contacts} />
        </Part>
      )}
      {people.length > 0 && (
        <Part title={t('document.people')}>
          <p>
            <Joined parts={people} />
          </p>
        </Part>
      )}
      <Versions document={document} />
      <ReadingNotes document={document} />
      {document.duplicates.length > 0 && (
        <Part title={t('document.duplicates')}>
          {document.duplicates.map((twin) => (
            <p key={twin.id}>
              <DocumentLink document={twin} /> <span className="muted">{twin.publisher}</span>
            </p>
          ))}
        </Part>
      )}
    </div>
  );
}

function Contacts({ contacts }: { readonly contacts: Detail['contacts'] }) {
  const { t, date } = useWords();
  return (
    <ul>
      {contacts.map((contact) => (
        <li key={contact.id} className="act-line">
          <ContactLink contact={contact} />{' '}
          <span className="muted">
            {date(contact.date)}
            {contact.recalled && ` · ${t('contact.recalled')}`}
          </span>
          <div className="small">
            <WhoMet contact={contact} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="section">
      <h2>{title}</h2>
      <div className="stack section-body">{children}</div>
    </section>
  );
}
