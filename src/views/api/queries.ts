/** What a caller may ask: paging and filters, cleaned once here. Days are inclusive below and exclusive above. */

import { z } from '@hono/zod-openapi';
import { briefingFormats, briefingLanguages } from '../briefings/names.js';
import { families } from './families.js';
import { candidateTypes, commitmentStates, contactKinds, judgementTypes, thingTypes } from './schemas/index.js';

const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, month or day such as 2021, 2021-07, 2021-07-22');
// Organisations such as the G7 and the G20 have shorter codes.
const code = z.string().regex(/^[A-Z][A-Z0-9]{1,2}$/, 'a code of three capitals such as VNM');
const pairOfCodes = /^[A-Z][A-Z0-9]{1,2}-[A-Z][A-Z0-9]{1,2}$/;
const word = z.string().regex(/^[a-z-]{1,40}$/, 'a word such as health');

export const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).openapi({ type: 'integer', example: 50 }),
  cursor: z.string().max(200).optional().openapi({ description: '`next` of the page before' }),
});

export const Filters = z.object({
  family: z.enum(families).optional().openapi({ description: 'family of acts' }),
  kind: word.optional().openapi({ description: 'kind of act' }),
  contactKind: z.enum(contactKinds).optional().openapi({ description: 'kind of contact' }),
  topic: word.optional(),
  person: z.string().max(200).optional().openapi({ description: 'id of a person who takes part or acts' }),
  side: code.optional().openapi({ description: 'country that acts' }),
  from: day.optional().openapi({ description: 'first day', example: '2021-07-01' }),
  to: day.optional().openapi({ description: 'the day after the last', example: '2021-08-01' }),
});

/** Filters that say something of where a relation stands; `to` sets the day on which it is asked. */
export const StandingQuery = Filters.pick({ topic: true, person: true, side: true, from: true, to: true });

export const RelationQuery = Paging.extend({
  q: z.string().max(100).optional().openapi({ description: 'code of a country: only its relations', example: 'VNM' }),
});

export const ListQuery = Paging.extend({
  q: z.string().max(200).optional().openapi({ description: 'words of the title or name; accents are optional' }),
});

export const PeopleQuery = ListQuery.extend({
  country: code.optional().openapi({ description: 'country of the person' }),
});

/** What narrows a search by words. */
const found = {
  country: code.optional().openapi({ description: 'country that publishes, acts or is addressed' }),
  year: z.coerce.number().int().min(1000).max(9998).optional().openapi({ type: 'integer', example: 2021 }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'a language such as fr')
    .optional(),
  topic: word.optional(),
};

export const SearchQuery = Paging.extend({
  ...found,
  q: z
    .string()
    .trim()
    .min(2)
    .max(200)
    .openapi({ description: 'words that a document holds, all of them', example: 'vaccin' }),
});

export const SearchFacetsQuery = SearchQuery.omit({ limit: true, cursor: true });

export const DocumentQuery = ListQuery.extend({
  readSince: z.iso.datetime().optional().openapi({ description: 'only what was read into the record after this' }),
});

export const ThingQuery = ListQuery.extend({ type: z.enum(thingTypes), country: code.optional() });

export const NetworkQuery = z.object({
  pair: z
    .string()
    .regex(pairOfCodes)
    .optional()
    .openapi({ description: 'contacts of one relation', example: 'RUS-VNM' }),
  person: z.string().max(200).optional().openapi({ description: 'contacts of one person' }),
  limit: z.coerce
    .number()
    .int()
    .min(2)
    .max(500)
    .default(200)
    .openapi({ type: 'integer', description: 'people at most' }),
});

/** A matter that is raised at every meeting has a history of hundreds of acts. */
const steps = z.coerce.number().int().min(1).max(100).optional().openapi({
  type: 'integer',
  description: 'of each history only so many acts: half of them the first, half the last',
});

export const FindCommitmentsQuery = Paging.extend({
  ...found,
  steps,
  q: z.string().trim().min(2).max(200).optional().openapi({ description: 'words that one of its acts tells' }),
  due: z.literal('true').optional().openapi({ description: 'open ones with a due date, the nearest to today first' }),
});

export const TimelineQuery = Paging.extend(Filters.shape);
export const CommitmentQuery = Paging.extend({
  steps,
  debtor: code.optional().openapi({ description: 'country that is to do' }),
  state: z.enum(commitmentStates).optional(),
});

const formula = z
  .string()
  .regex(/^[a-z-]{1,40}(\.[a-z-]{1,40})?$/, 'a formula such as partnership, or a form such as partnership.strategic')
  .optional();

export const WordingQuery = z.object({
  formula: formula.openapi({ description: 'one formula, or one form of it', example: 'partnership' }),
  side: code.optional().openapi({ description: 'country for which the publisher speaks' }),
  speaker: code.optional().openapi({ description: 'country whose people say it' }),
  person: z.string().max(200).optional().openapi({ description: 'part of the name of who says it' }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'a language such as fr')
    .optional(),
  from: Filters.shape.from,
  to: Filters.shape.to,
});
/** Countries by code or name, so that an unknown one is told with the nearest. */
const country = z.string().trim().min(1).max(100);
const wholeDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2021-07-22');

const name = z.string().trim().min(1).max(200);
const names = z
  .union([name, z.array(name).max(12)])
  .transform((given) => [given].flat())
  .optional();

export const BriefingQuery = z.object({
  one: country.openapi({ description: 'code or name of a country', example: 'VNM' }),
  other: country.openapi({ description: 'code or name of the other', example: 'RUS' }),
  for: country.optional().openapi({ description: 'the reader’s own side' }),
  with: names.openapi({
    type: 'array',
    items: { type: 'string' },
    description: 'part of the name of who is to be met; again for each',
  }),
  on: wholeDay.optional().openapi({ description: 'as things stood on this day; default: the latest known' }),
  since: wholeDay
    .optional()
    .openapi({ description: 'tell what is new after this day; default: the last contact before' }),
  language: z.enum(briefingLanguages).default('en'),
  format: z.enum(['json', ...briefingFormats]).default('html'),
  pages: z.coerce.number().int().min(1).max(50).default(2).openapi({ type: 'integer' }),
  full: z.enum(['true', 'false']).default('false').openapi({ description: 'everything, however many pages' }),
});

export const WordingUsesQuery = Paging.extend(WordingQuery.shape);

export const ContactQuery = Paging.extend({ person: Filters.shape.person });
export const ActQuery = Paging.extend({
  ...found,
  person: Filters.shape.person,
  unsure: z
    .literal('true')
    .optional()
    .openapi({ description: 'only those that the coder was not sure of and nobody judged, the least sure first' }),
  q: z.string().trim().min(2).max(200).optional().openapi({
    description: 'words that the act tells, all of them, in any form; looked for in the 300 documents that fit best',
  }),
});

export const CandidateQuery = Paging.extend({
  type: z.enum(candidateTypes).optional(),
  state: z.enum(['waiting', 'judged', 'joined', 'all']).default('waiting'),
  q: z.string().max(200).optional().openapi({ description: 'part of a name; accents and script are optional' }),
  country: code.optional(),
  pair: z
    .string()
    .regex(/^[A-Z]{3}-[A-Z]{3}$/)
    .optional()
    .openapi({
      description: 'relation whose suggested links of acts are wanted; needed with `type=link`',
      example: 'RUS-VNM',
    }),
  least: z.coerce.number().min(0).max(1).optional().openapi({ type: 'number', description: 'least score' }),
});

export const JudgementQuery = Paging.extend({
  type: z.enum(judgementTypes).optional(),
  who: z.string().max(200).optional(),
  state: z.enum(['in-force', 'withdrawn', 'all']).default('all'),
});

export const PairParam = z.object({
  pair: z
    .string()
    .regex(pairOfCodes, 'two country codes such as RUS-VNM')
    .openapi({ param: { name: 'pair', in: 'path' }, example: 'RUS-VNM' }),
});

export const IdParam = z.object({
  id: z
    .string()
    .min(1)
    .max(200)
    .openapi({ param: { name: 'id', in: 'path' } }),
});

export const PageChangeQuery = z.object({
  document: z.string().max(200).optional().openapi({ description: 'only of pages that have or had this document' }),
  limit: z.coerce.number().int().min(1).max(200).default(50).openapi({ type: 'integer' }),
});

export type PageChangeQuery = z.output<typeof PageChangeQuery>;
export type CandidateQuery = z.infer<typeof CandidateQuery>;
export type JudgementQuery = z.infer<typeof JudgementQuery>;
export type FindCommitmentsQuery = z.infer<typeof FindCommitmentsQuery>;
export type DocumentQuery = z.infer<typeof DocumentQuery>;
export type ThingQuery = z.infer<typeof ThingQuery>;
export type NetworkQuery = z.infer<typeof NetworkQuery>;
export type CommitmentQuery = z.infer<typeof CommitmentQuery>;
export type BriefingQuery = z.output<typeof BriefingQuery>;
export type SearchQuery = z.infer<typeof SearchQuery>;
export type SearchFacetsQuery = z.infer<typeof SearchFacetsQuery>;
export type ActQuery = z.infer<typeof ActQuery>;
export type StandingQuery = z.infer<typeof StandingQuery>;
export type PeopleQuery = z.infer<typeof PeopleQuery>;
export type WordingQuery = z.infer<typeof WordingQuery>;
export type Paging = z.infer<typeof Paging>;
export type Filters = z.infer<typeof Filters>;
