/** The whole HTTP API in one table: path, question and answer of every route. Server, documentation and client use it. */

import { createRoute, z } from '@hono/zod-openapi';
import { fileTypes } from '../briefings/names.js';
import { get, json, post, problems, strictly } from './describe-route.js';
import * as q from './queries.js';
import * as s from './schemas/index.js';
import { serviceBack, serviceLeave, teamCommands, teamContract } from './team/contract.js';

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
  wording: get('/api/relations/{pair}/wording', 'Standing formulas of a relation, and how they changed', s.Wording, {
    params: q.PairParam,
    query: q.WordingQuery,
  }),
  wordingUses: get(
    '/api/relations/{pair}/wording/uses',
    'Every use of the standing formulas of a relation, latest first',
    s.pageOf(s.FormulaUse, 'FormulaUses'),
    { params: q.PairParam, query: q.WordingUsesQuery },
  ),
  standing: get('/api/relations/{pair}/standing', 'Main posts, commitments by state, latest documents', s.Standing, {
    params: q.PairParam,
    query: q.StandingQuery,
  }),
  findCommitments: get(
    '/api/commitments',
    'Commitments of the whole record: by words, or those that fall due',
    s.FoundCommitments,
    { query: q.FindCommitmentsQuery },
  ),
  commitment: get('/api/commitments/{id}', 'One commitment with its history and suggestions', s.Commitment, {
    params: q.IdParam,
  }),
  contacts: get('/api/contacts', 'Contacts, latest first', s.pageOf(s.Contact, 'Contacts'), { query: q.ContactQuery }),
  contact: get('/api/contacts/{id}', 'One contact, with what each document tells of it', s.ContactDetail, {
    params: q.IdParam,
  }),
  comparison: get('/api/contacts/{id}/comparison', 'The documents on one contact, compared', s.Comparison, {
    params: q.IdParam,
  }),
  acts: get('/api/acts', 'Acts, latest first', s.pageOf(s.Act, 'Acts'), { query: q.ActQuery }),
  people: get('/api/people', 'People, those in most documents first', s.pageOf(s.PersonRow, 'People'), {
    query: q.PeopleQuery,
  }),
  person: get('/api/people/{id}', 'One person, with posts held', s.PersonDetail, { params: q.IdParam }),
  documents: get('/api/documents', 'Documents, latest first', s.pageOf(s.DocumentRow, 'Documents'), {
    query: q.DocumentQuery,
  }),
  things: get(
    '/api/things',
    'Bodies, instruments or mechanisms, those in most documents first',
    s.pageOf(s.ThingRow, 'Things'),
    {
      query: q.ThingQuery,
    },
  ),
  thing: get('/api/things/{id}', 'One body, instrument or mechanism', s.ThingDetail, { params: q.IdParam }),
  network: get('/api/network', 'Who meets whom: people who took part in the same contacts', s.Network, {
    query: q.NetworkQuery,
  }),
  search: get('/api/search', 'Documents that hold all the words, the best match first', s.SearchHits, {
    query: q.SearchQuery,
  }),
  searchFacets: get(
    '/api/search/facets',
    'Counts of the documents that hold all the words, by what narrows the search',
    s.SearchFacets,
    { query: q.SearchFacetsQuery },
  ),
  candidates: get(
    '/api/candidates',
    'What waits for a judgement, the likeliest first',
    s.pageOf(s.Candidate, 'Candidates'),
    { query: q.CandidateQuery },
  ),
  judgements: get('/api/judgements', 'Judgements, the latest first', s.pageOf(s.Judgement, 'Judgements'), {
    query: q.JudgementQuery,
  }),
  judgement: get('/api/judgements/{id}', 'One judgement', s.Judgement, { params: q.IdParam }),
  document: get('/api/documents/{id}', 'One document, with everything read from it', s.DocumentDetail, {
    params: q.IdParam,
  }),
  sources: get('/api/sources', 'Watched sources: last answer, faults, silence longer than usual', s.Sources, {}),
  pageChanges: get(
    '/api/sources/changes',
    'Watched pages that changed or vanished since they were read, the latest first',
    s.PageChanges,
    { query: q.PageChangeQuery },
  ),
  readings: get(
    '/api/readings',
    'What is being read and was read since the server started, newest first',
    s.Readings,
    {},
  ),
  ...teamContract,
} as const;

const conflict = { 409: json(s.ErrorBody, 'Judgements in force say otherwise, or it was withdrawn before') };

/** Routes that change something. */
export const commands = {
  read: post('/api/readings', 'Read a text, or the page at an address', s.Reading, s.ReadingInput, {}),
  judge: post(
    '/api/judgements',
    'Judge a candidate, two things, or how an act was read',
    s.Judgement,
    s.NewJudgement,
    {},
    conflict,
  ),
  withdrawJudgement: post(
    '/api/judgements/{id}/withdrawal',
    'Withdraw a judgement; it stays on record and counts no more',
    s.Judgement,
    s.Withdrawal,
    { params: q.IdParam },
    conflict,
  ),
  ...teamCommands,
} as const;

/** Routes whose answer or body is no JSON, described and answered in routes of their own. */
export const readFile = createRoute({
  method: 'post',
  path: '/api/readings/files',
  summary: 'Read a file, given as the body; `name` says what it is called',
  request: { query: strictly(s.FileQuery) },
  responses: { 200: json(s.Reading, 'The file is in the queue'), ...problems },
});
export const readingEvents = createRoute({
  method: 'get',
  path: '/api/readings/events',
  summary: 'Server-sent events: the list of readings, again at each change',
  responses: { 200: { content: { 'text/event-stream': { schema: z.string() } }, description: 'Events' } },
});

const written = { schema: z.string().openapi({ format: 'binary' }) };
export const briefingRoute = createRoute({
  method: 'get',
  path: '/api/briefing',
  summary: 'A cited note on the relation of two countries, as a page, a Word document, Markdown or data',
  request: { query: strictly(q.BriefingQuery) },
  responses: {
    200: {
      description: 'The briefing; `content-disposition` proposes a name for its file',
      content: {
        ...{ 'text/html': written, 'text/markdown': written, [fileTypes.docx]: written },
        'application/json': { schema: z.looseObject({ sides: z.array(s.Country) }).openapi('Briefing') },
      },
    },
    ...problems,
  },
});

/** Every route, in the order of the documentation. */
export const routes: readonly { readonly method: string; readonly path: string }[] = [
  ...Object.values(contract),
  briefingRoute,
  readingEvents,
  serviceLeave,
  serviceBack,
  ...Object.values(commands),
  readFile,
];

export type Contract = typeof contract;
export type RouteName = keyof Contract;

export type Commands = typeof commands;
export type CommandName = keyof Commands;

type Body<R> = R extends { responses: { 200: { content: { 'application/json': { schema: infer S } } } } } ? S : never;

/** The value a route answers with. */
export type Answer<N extends RouteName> = Body<Contract[N]> extends infer S extends z.ZodType ? z.infer<S> : never;

/** What a command answers with. */
export type CommandAnswer<N extends CommandName> =
  Body<Commands[N]> extends infer S extends z.ZodType ? z.infer<S> : never;

type BodyOf<R> = R extends {
  request: { body: { content: { 'application/json': { schema: infer S extends z.ZodType } } } };
}
  ? z.input<S>
  : never;

/** What a caller gives a command: path parameters, and the body. */
export type CommandInput<N extends CommandName> = ParamsOf<Commands[N]> & { readonly body: BodyOf<Commands[N]> };

type QueryOf<R> = R extends { request: { query: infer S extends z.ZodType } } ? z.input<S> : Record<never, never>;
type ParamsOf<R> = R extends { request: { params: infer S extends z.ZodType } } ? z.input<S> : Record<never, never>;

/** What a caller gives for a briefing. */
export type BriefingQuestion = QueryOf<typeof briefingRoute>;

/** Everything a caller gives a route: path parameters and query together. */
export type Question<N extends RouteName> = ParamsOf<Contract[N]> & QueryOf<Contract[N]>;
