/** The whole HTTP API in one table: path, question and answer of every route. Server, documentation and client use it. */

import { createRoute, type z } from '@hono/zod-openapi';
import * as q from './queries.js';
import * as s from './schemas/index.js';

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});

const problems = {
  400: json(s.ErrorBody, 'The question is not one that this route understands'),
  404: json(s.ErrorBody, 'The record holds no such thing'),
};

function get<P extends string, T extends z.ZodType, Q extends object>(path: P, summary: string, answer: T, request: Q) {
  const responses = { 200: json(answer, summary), ...problems };
  return createRoute({ method: 'get', path, summary, request, responses });
}

export const contract = {
  summary: get('/api/record', 'The record in figures', s.Summary, {}),
  relations: get('/api/relations', 'Relations, latest contact first', s.pageOf(s.Relation, 'Relations'), {
    query: q.RelationQuery,
  }),
  relation: get('/api/relations/{pair}', 'One relation', s.RelationDetail, { params: q.PairParam }),
  facets: get('/api/relations/{pair}/facets', 'Counts behind the filters of a relation', s.Facets, {
    params: q.PairParam,
    query: q.Filters,
  }),
  timeline: get(
    '/api/relations/{pair}/timeline',
    'Contacts and acts of a relation, latest first',
    s.pageOf(s.TimelineEntry, 'Timeline'),
    { params: q.PairParam, query: q.TimelineQuery },
  ),
  commitments: get(
    '/api/relations/{pair}/commitments',
    'Commitments of a relation, latest movement first',
    s.pageOf(s.Commitment, 'Commitments'),
    { params: q.PairParam, query: q.CommitmentQuery },
  ),
  contacts: get('/api/contacts', 'Contacts, latest first', s.pageOf(s.Contact, 'Contacts'), { query: q.ContactQuery }),
  contact: get('/api/contacts/{id}', 'One contact, with what each document tells of it', s.ContactDetail, {
    params: q.IdParam,
  }),
  acts: get('/api/acts', 'Acts, latest first', s.pageOf(s.Act, 'Acts'), { query: q.ActQuery }),
  people: get('/api/people', 'People, those in most documents first', s.pageOf(s.PersonRow, 'People'), {
    query: q.ListQuery,
  }),
  person: get('/api/people/{id}', 'One person, with posts held', s.PersonDetail, { params: q.IdParam }),
  documents: get('/api/documents', 'Documents, latest first', s.pageOf(s.DocumentRow, 'Documents'), {
    query: q.ListQuery,
  }),
  search: get('/api/search', 'Documents that hold all the words, latest first', s.pageOf(s.SearchHit, 'SearchHits'), {
    query: q.SearchQuery,
  }),
  document: get('/api/documents/{id}', 'One document, with everything read from it', s.DocumentDetail, {
    params: q.IdParam,
  }),
} as const;

export type Contract = typeof contract;
export type RouteName = keyof Contract;

type Body<R> = R extends { responses: { 200: { content: { 'application/json': { schema: infer S } } } } } ? S : never;

/** The value a route answers with. */
export type Answer<N extends RouteName> = Body<Contract[N]> extends infer S extends z.ZodType ? z.infer<S> : never;

type QueryOf<R> = R extends { request: { query: infer S extends z.ZodType } } ? z.input<S> : Record<never, never>;
type ParamsOf<R> = R extends { request: { params: infer S extends z.ZodType } } ? z.input<S> : Record<never, never>;

/** Everything a caller gives a route: path parameters and query together. */
export type Question<N extends RouteName> = ParamsOf<Contract[N]> & QueryOf<Contract[N]>;
