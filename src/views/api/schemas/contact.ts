/** Schemas of contacts: an encounter with its participants, and a contact with the documents that report it. */

import { z } from '@hono/zod-openapi';
import { Act } from './act.js';
import { BodyRef, Citation, Country, DocumentRef, Edtf, PersonRef } from './common.js';
import { ContactKindName } from './vocabulary.js';

export const Participant = z
  .object({
    person: PersonRef.nullable(),
    body: BodyRef.nullable(),
    side: Country.nullable(),
    role: z.enum(['host', 'guest', 'head', 'co-chair', 'member', 'unspecified']),
    post: z
      .string()
      .nullable()
      .openapi({ description: 'the post said to be held that day, in the words of a document' }),
  })
  .openapi('Participant');

export const Place = z
  .object({
    name: z.string().openapi({ description: 'as its text has it' }),
    country: Country.nullable(),
    names: z.object({ fr: z.string(), en: z.string() }).optional().openapi({
      description: 'of a country, capital or well-known city',
    }),
  })
  .openapi('Place');

export const Contact = z
  .object({
    id: z.string(),
    kind: ContactKindName,
    form: z.string().nullable().openapi({ description: 'form of a visit: state, official, working, private, transit' }),
    date: Edtf.nullable(),
    place: Place.nullable(),
    countries: z.array(Country),
    status: z.enum(['held', 'planned', 'proposed', 'postponed', 'cancelled']),
    participants: z.array(Participant),
    acts: z.int().openapi({ description: 'how many acts were made in it' }),
    documents: z.array(DocumentRef).openapi({ description: 'documents that tell of it, those that report it first' }),
  })
  .openapi('Contact');

export const ContactDetail = Contact.extend({
  citations: z.array(Citation),
  accounts: z
    .array(z.object({ document: DocumentRef, recalled: z.boolean(), acts: z.array(Act) }))
    .openapi({ description: 'one entry per document: what it tells of this contact' }),
}).openapi('ContactDetail');

export const TimelineEntry = z
  .object({
    date: Edtf.nullable(),
    contact: Contact.nullable().openapi({ description: 'null where acts were told outside any contact' }),
    acts: z.array(Act).openapi({ description: 'the acts of this contact that pass the filters, in the order told' }),
  })
  .openapi('TimelineEntry');
