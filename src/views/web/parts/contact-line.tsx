/** One contact in a list: kind and place as a link, then who met whom. */

import { Link } from '@tanstack/react-router';
import { type ContactValue, Joined, PersonLink, useWords } from './words.js';

/** "Meeting, Moscow", with the form of a visit and a status other than held. */
export function ContactLink({ contact }: { readonly contact: ContactValue }) {
  const { t, contactKind, place } = useWords();
  const form = contact.form ? t(`form.${contact.form}` as 'form.state') : null;
  return (
    <>
      <Link to="/contacts/$id" params={{ id: contact.id }}>
        {contactKind(contact.kind)}
        {contact.place && (
          <>
            , <bdi>{place(contact.place)}</bdi>
          </>
        )}
      </Link>
      {form && <span className="muted"> ({form})</span>}
      {contact.status !== 'held' && <span className="muted"> ({t(`status.${contact.status}`)})</span>}
    </>
  );
}

/** Participants in one line: the first six, then how many more; a side that nobody is named for stands by its country. */
export function WhoMet({ contact }: { readonly contact: ContactValue }) {
  const { list, country } = useWords();
  const shown = contact.participants.slice(0, 6);
  const rest = contact.participants.length - shown.length;
  const sides = new Set(shown.map((one) => one.side));
  const unnamed = contact.countries.filter((code) => rest === 0 && !sides.has(code));
  if (shown.length === 0) return <span className="muted">{list(contact.countries.map(country))}</span>;
  const parts = shown.map(({ person, body, side }) => (
    <span key={person?.id ?? body?.id}>
      {person ? <PersonLink id={person.id} name={person.name} /> : body?.name}
      {side && <span className="muted"> ({country(side)})</span>}
    </span>
  ));
  return (
    <>
      <Joined parts={[...parts, ...unnamed.map(country)]} />
      {rest > 0 && <span className="muted"> +{rest}</span>}
    </>
  );
}
