/** Values of the record in the reader's words: countries, dates, parties, kinds. */

import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import type { Answer } from '../../api/contract.js';
import { countryName } from '../i18n/countries.js';
import { formatDate, formatShort } from '../i18n/dates.js';
import { type MessageKey, type Translate, useI18n } from '../i18n/i18n.js';
import { Sought } from './sought.js';

export type Act = Answer<'acts'>['items'][number];
export type ContactValue = Answer<'contacts'>['items'][number];
export type Party = Act['actor'];
export type Place = NonNullable<ContactValue['place']>;

/** Everything needed to write values in the reader's language. */
export function useWords() {
  const { t, language } = useI18n();
  return {
    t,
    language,
    country: (code: string) => countryName(code, language),
    languageName: (code: string) => new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code,
    date: (edtf: string | null) => formatDate(edtf, language, t),
    shortDate: (edtf: string | null) => formatShort(edtf, language, t),
    /** A place by the name that the reader knows, else as its text has it. */
    place: ({ name, names }: Place) => names?.[language] ?? name,
    number: (value: number) => new Intl.NumberFormat(language).format(value),
    list: (names: readonly string[]) => new Intl.ListFormat(language).format(names),
    kind: (kind: string) => term(t, 'kind', kind),
    family: (family: string) => term(t, 'family', family),
    topic: (topic: string) => term(t, 'topic', topic),
    commitmentState: (state: string) => term(t, 'commitment-state', state),
    contactKind: (kind: string) => term(t, 'contact-kind', kind),
  };
}

/** Word of a closed vocabulary; a value that the interface does not know yet stays as it is. */
function term(t: Translate, group: string, value: string): string {
  const key = `${group}.${value}`;
  const said = t(key as MessageKey);
  return said === key ? value : said;
}

/** Name of a party in plain text: its people, else bodies, else countries. */
export function usePartyName() {
  const { list, country, t } = useWords();
  return ({ people, bodies, countries }: Party): string => {
    const named = people.length > 0 ? people : bodies;
    if (named.length > 0) return list(named.map((one) => one.name));
    return countries.length > 0 ? list(countries.map(country)) : t('act.nobody');
  };
}

/** A party with links to its people; their country stands behind the name. */
export function PartyName({ party }: { readonly party: Party }) {
  const { country } = useWords();
  const plain = usePartyName();
  if (party.people.length === 0) return plain(party);
  const people = party.people.map((person) => (
    <Fragment key={person.id}>
      <PersonLink id={person.id} name={person.name} />
      {person.country && <span className="muted"> ({country(person.country)})</span>}
    </Fragment>
  ));
  return <Joined parts={people} />;
}

export function PersonLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link to="/people/$id" params={{ id }}>
      <bdi>
        <Sought text={name} />
      </bdi>
    </Link>
  );
}

/** What is there of several words, with dots between; each keeps its own direction of writing. */
export function Dotted({ parts }: { readonly parts: readonly (string | null | undefined | false)[] }) {
  return parts.filter(Boolean).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity of their own and are never reordered
    <Fragment key={i}>
      {i > 0 && ' · '}
      <bdi>{part}</bdi>
    </Fragment>
  ));
}

/** Parts with commas between. */
export function Joined({ parts }: { readonly parts: readonly ReactNode[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity of their own and are never reordered
  return parts.map((part, i) => <Fragment key={i}>{i > 0 ? <>, {part}</> : part}</Fragment>);
}
