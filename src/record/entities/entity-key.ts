/** One named thing of a coding in, the key that decides which entity it is out. Equal keys, same entity. */

import type { Coding, Country, Edtf } from '../../coding/types.js';
import type { Span } from '../../text/span.js';
import { storable } from '../storable.js';
import type { EntityType } from '../store/schema.js';
import { latinKey } from './name-key.js';
import { personKey } from './person-key.js';

/** A person, body, instrument or mechanism of one document. */
export type Named = {
  readonly type: EntityType;
  readonly localId: string;
  readonly key: string;
  readonly name: string;
  readonly kind: string | null;
  readonly country: Country | null;
  readonly countries: readonly Country[];
  readonly date: Edtf | null;
  readonly parent: string | null; // local id
  readonly spans: readonly Span[];
};

/**
 * Everything that a coding names. Conservative: a key is the name without case and accents (of a person also without the
 * habits of transliteration), with the country (an instrument: its countries and date; a mechanism: its countries). Other likenesses are candidates, not keys.
 */
export function namedIn(coding: Coding): Named[] {
  const plain = { kind: null, country: null, countries: [], date: null, parent: null };
  return [
    ...coding.people.map((p) => named({ ...plain, ...p, type: 'person' }, p.country)),
    ...coding.bodies.map((b) => named({ ...plain, ...b, type: 'body' }, b.country)),
    ...coding.instruments.map((i) => named({ ...plain, ...i, type: 'instrument' }, ofCountries(i), i.date)),
    ...coding.mechanisms.map((m) => named({ ...plain, ...m, type: 'mechanism' }, ofCountries(m))),
  ];
}

type Source = Omit<Named, 'localId' | 'key' | 'spans'> & { readonly id: string; readonly mentions: readonly Span[] };

function named(source: Source, ...rest: readonly (string | null)[]): Named {
  const { type, kind, country, countries, date, parent, mentions } = source;
  const name = storable(source.name);
  const plain = type === 'person' ? personKey(name) : latinKey(name);
  const key = [type, plain || name.toLowerCase(), ...rest.map((part) => part ?? '')].join('|');
  return { type, localId: source.id, key, name, kind, country, countries, date, parent, spans: mentions };
}

function ofCountries({ countries }: { readonly countries: readonly Country[] }): string {
  return [...countries].sort().join(' ');
}
