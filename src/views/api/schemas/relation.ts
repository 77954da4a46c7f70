/** Schemas of relations: pairs of countries, their figures, and the counts behind the filters. */

import { z } from '@hono/zod-openapi';
import { commitmentStates } from './commitment.js';
import { Country, DocumentRef, Edtf, PersonRef } from './common.js';
import { Tenure } from './person.js';
import { Family } from './vocabulary.js';

export const Relation = z
  .object({
    pair: z.string().openapi({ description: 'the two codes in alphabetical order', example: 'RUS-VNM' }),
    countries: z.tuple([Country, Country]),
    contacts: z.int(),
    acts: z.int(),
    lastContact: Edtf.nullable(),
    years: z.array(z.object({ year: z.int(), contacts: z.int(), acts: z.int() })),
  })
  .openapi('Relation');

const MainPost = Tenure.extend({ person: PersonRef }).openapi({
  description: 'heads, foreign ministers and ambassadors to each other, as said last',
});

const PartnershipLevel = z
  .object({
    form: z.string().openapi({ example: 'partnership.comprehensive-strategic' }),
    rank: z.number(),
    uses: z.int(),
    first: z.string().nullable().openapi({ description: 'day of the first document that says it' }),
    last: z.string().nullable(),
    words: z.array(z.object({ language: z.string().nullable(), words: z.string() })).openapi({
      description: 'how it is said, most often first',
    }),
  })
  .openapi('PartnershipLevel');

export const RelationDetail = Relation.extend({
  documents: z.int(),
  firstContact: Edtf.nullable(),
  posts: z.array(MainPost),
  levels: z.array(PartnershipLevel).openapi({ description: 'what the two call their partnership, highest first' }),
}).openapi('RelationDetail');

const count = <T extends z.ZodType>(value: T) => z.array(z.object({ value, count: z.int() }));

export const Facets = z
  .object({
    contacts: z.int(),
    acts: z.int(),
    contactKinds: count(z.string()),
    families: count(Family),
    kinds: count(z.string()),
    topics: count(z.string()),
    sides: count(Country).openapi({ description: 'countries that act' }),
    people: count(PersonRef),
    months: z
      .array(z.object({ month: z.string(), family: Family, acts: z.int() }))
      .openapi({ description: 'acts by month and family, for the chart; undated acts are left out' }),
    tone: z
      .array(z.object({ month: z.string(), acts: z.int(), tone: z.number() }))
      .openapi({ description: 'mean of Goldstein’s scale over the acts of a month, −10 (attack) to +10' }),
  })
  .openapi('Facets', { description: 'Counts under the filters given; each list leaves its own filter out' });

export const Standing = z
  .object({
    posts: z.array(MainPost),
    commitments: z.array(z.object({ debtor: z.array(Country), state: z.enum(commitmentStates), count: z.int() })),
    documents: z.array(DocumentRef).openapi({ description: 'the latest five' }),
  })
  .openapi('Standing');

export const Summary = z
  .object({
    version: z.string().openapi({ description: 'changes whenever the record changes' }),
    documents: z.int(),
    contacts: z.int(),
    acts: z.int(),
    people: z.int(),
    relations: z.int(),
    firstPublished: z.string().nullable(),
    lastPublished: z.string().nullable(),
  })
  .openapi('Summary');
