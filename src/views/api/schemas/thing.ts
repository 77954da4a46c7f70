/** Schemas of bodies, instruments and mechanisms. */

import { z } from '@hono/zod-openapi';
import { Citation, Country, DocumentRef, PersonRef } from './common.js';
import { Tenure } from './person.js';

export const thingTypes = ['body', 'instrument', 'mechanism'] as const;

export const ThingRow = PersonRef.extend({
  type: z.enum(thingTypes),
  kind: z.string().nullable().openapi({ example: 'ministry' }),
  countries: z.array(Country),
  documents: z.int(),
}).openapi('ThingRow');

export const ThingDetail = ThingRow.extend({
  names: z.array(z.string()).openapi({ description: 'spellings met in documents' }),
  parent: PersonRef.nullable().openapi({ description: 'the body that it is part of' }),
  parts: z.array(PersonRef),
  tenures: z.array(Tenure.extend({ person: PersonRef })).openapi({ description: 'posts said to be held in it' }),
  mentions: z
    .array(z.object({ document: DocumentRef, citation: Citation }))
    .openapi({ description: 'latest published first, one a document, at most a hundred' }),
}).openapi('ThingDetail');

export const Network = z
  .object({
    people: z.array(PersonRef.extend({ contacts: z.int() })),
    links: z.array(z.object({ left: z.string(), right: z.string(), contacts: z.int() })),
    total: z.int().openapi({ description: 'people there are, shown or not' }),
  })
  .openapi('Network', { description: 'People who took part in the same contacts' });
