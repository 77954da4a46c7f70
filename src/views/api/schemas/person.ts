/** Schemas of people: names, posts with the first and last day on which a document says they were held. */

import { z } from '@hono/zod-openapi';
import { Citation, Country, PersonRef } from './common.js';

export const Tenure = z
  .object({
    title: z.string(),
    level: z.string(),
    body: z.string().nullable(),
    country: Country.nullable(),
    accredited: Country.nullable(),
    former: z.boolean(),
    first: z.string().nullable().openapi({ description: 'first day on which a document says so' }),
    last: z.string().nullable().openapi({ description: 'last day on which a document says so' }),
    citations: z.array(Citation),
  })
  .openapi('Tenure');

export const PersonRow = PersonRef.extend({
  post: z.string().nullable(),
  contacts: z.int(),
  acts: z.int(),
}).openapi('PersonRow');

export const PersonDetail = PersonRef.extend({
  names: z.array(z.string()).openapi({ description: 'spellings met in documents' }),
  tenures: z.array(Tenure),
  contacts: z.int(),
  acts: z.int(),
}).openapi('PersonDetail');
