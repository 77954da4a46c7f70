/** A record reader in, the HTTP application out: every route of the contract, its description and its documentation. */

import { OpenAPIHono } from '@hono/zod-openapi';
import { ReadoutError } from '../../errors.js';
import type { OpenRecord } from '../../record/index.js';
import type { ReadingQueue } from '../reading/queue.js';
import { byOf } from '../team/caller.js';
import { addBriefingRoute } from './briefing-route.js';
import { commands, contract } from './contract.js';
import { answerError, refuseInvalid } from './errors.js';
import { etag } from './etag.js';
import type { RecordReader } from './reader.js';
import { addReadingRoutes } from './reading-routes.js';
import { renderDocs } from './render-docs.js';
import { addTeamRoutes } from './team/routes.js';
import type { ServiceParts } from './team/service-routes.js';

const description = {
  openapi: '3.1.0',
  info: {
    title: 'Readout',
    version: '0.1.0',
    description:
      'Contacts and acts between countries, each with the words it was read from. ' +
      'Lists come in pages (`limit`, `cursor` → `next`). Every answer has an ETag. ' +
      'Every error has one shape: `{ ok: false, code, message, status }`.',
  },
} as const;

export type ApiParts = {
  readonly queue?: ReadingQueue | null;
  readonly team?: OpenRecord['db'] | null;
} & Partial<ServiceParts>;

/**
 * Build the API. Call `api.request('/api/record')` in tests, or serve it.
 *
 * @param reader answers the questions; see reader.ts.
 * @param parts.queue reads into the record; null where the server only shows it.
 * @param parts.team the record whose accounts may ask; null where no accounts are asked for.
 * @param parts.service another service that signs people in; null where there is none.
 * @param parts.url address under which people know the server; null: the one that they asked.
 * Throws nothing: problems become an answer with the error shape.
 */
export function createApi(
  reader: RecordReader,
  { queue = null, team = null, service = null, url = null }: ApiParts = {},
) {
  const api = new OpenAPIHono({ defaultHook: refuseInvalid });
  api.onError(answerError);
  api.use('/api/*', etag(reader.version));
  addDocumentation(api);
  addLists(api, reader);
  addThings(api, reader);
  addBriefingRoute(api, reader);
  addReadingRoutes(api, queue, team);
  addWatching(api, reader);
  addJudgements(api, reader);
  addTeamRoutes(api, team, { service, url });
  api.all('/api/*', (c) => {
    throw new ReadoutError('api-no-route', { path: c.req.path });
  });
  return api;
}

function addDocumentation(api: OpenAPIHono): void {
  api.doc31('/api/openapi.json', description);
  api.get('/api/docs', (c) => c.html(renderDocs(api.getOpenAPI31Document(description))));
}

function addLists(api: OpenAPIHono, reader: RecordReader): void {
  api.openapi(contract.relations, async (c) => c.json(await reader.relations(c.req.valid('query')), 200));
  api.openapi(contract.contacts, async (c) => c.json(await reader.contacts(c.req.valid('query')), 200));
  api.openapi(contract.acts, async (c) => c.json(await reader.acts(c.req.valid('query')), 200));
  api.openapi(contract.people, async (c) => c.json(await reader.people(c.req.valid('query')), 200));
  api.openapi(contract.documents, async (c) => c.json(await reader.documents(c.req.valid('query')), 200));
  api.openapi(contract.things, async (c) => c.json(await reader.things(c.req.valid('query')), 200));
  api.openapi(contract.network, async (c) => c.json(await reader.network(c.req.valid('query')), 200));
  api.openapi(contract.findCommitments, async (c) => c.json(await reader.findCommitments(c.req.valid('query')), 200));
  api.openapi(contract.search, async (c) => c.json(await reader.search(c.req.valid('query')), 200));
  api.openapi(contract.searchFacets, async (c) => c.json(await reader.searchFacets(c.req.valid('query')), 200));
  api.openapi(contract.facets, async (c) => {
    const { pair } = c.req.valid('param');
    return c.json(await reader.facets(pair, c.req.valid('query')), 200);
  });
  api.openapi(contract.commitments, async (c) => {
    const { pair } = c.req.valid('param');
    return c.json(await reader.commitments(pair, c.req.valid('query')), 200);
  });
  api.openapi(contract.wording, async (c) => {
    const { pair } = c.req.valid('param');
    return c.json(await reader.wording(pair, c.req.valid('query')), 200);
  });
  api.openapi(contract.wordingUses, async (c) => {
    const { pair } = c.req.valid('param');
    return c.json(await reader.wordingUses(pair, c.req.valid('query')), 200);
  });
  api.openapi(contract.timeline, async (c) => {
    const { pair } = c.req.valid('param');
    return c.json(await reader.timeline(pair, c.req.valid('query')), 200);
  });
}

function addThings(api: OpenAPIHono, reader: RecordReader): void {
  api.openapi(contract.summary, async (c) =>
    c.json({ version: await reader.version(), ...(await reader.summary()) }, 200),
  );
  api.openapi(contract.relation, async (c) => {
    const { pair } = c.req.valid('param');
    return c.json(found(await reader.relation(pair), 'relation', pair), 200);
  });
  api.openapi(contract.standing, async (c) => {
    const { pair } = c.req.valid('param');
    return c.json(await reader.standing(pair, c.req.valid('query')), 200);
  });
  api.openapi(contract.commitment, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await reader.commitment(id), 'commitment', id), 200);
  });
  api.openapi(contract.comparison, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await reader.comparison(id), 'contact', id), 200);
  });
  api.openapi(contract.thing, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await reader.thing(id), 'body, instrument or mechanism', id), 200);
  });
  api.openapi(contract.contact, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await reader.contact(id), 'contact', id), 200);
  });
  api.openapi(contract.person, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await reader.person(id), 'person', id), 200);
  });
  api.openapi(contract.document, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await reader.document(id), 'document', id), 200);
  });
}

function addWatching(api: OpenAPIHono, reader: RecordReader): void {
  api.openapi(contract.sources, async (c) => c.json(await reader.sources(), 200));
  api.openapi(contract.pageChanges, async (c) => c.json(await reader.pageChanges(c.req.valid('query')), 200));
}

function addJudgements(api: OpenAPIHono, reader: RecordReader): void {
  api.openapi(contract.candidates, async (c) => c.json(await reader.candidates(c.req.valid('query')), 200));
  api.openapi(contract.judgements, async (c) => c.json(await reader.judgements(c.req.valid('query')), 200));
  api.openapi(contract.judgement, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await reader.judgement(id), 'judgement', id), 200);
  });
  api.openapi(commands.judge, async (c) => {
    const [given, by] = [c.req.valid('json'), byOf(c)];
    return c.json(await reader.judge(by ? { ...given, who: by.name } : given, by), 200);
  });
  api.openapi(commands.withdrawJudgement, async (c) => {
    const by = byOf(c);
    const who = by?.name ?? c.req.valid('json').by ?? '';
    return c.json(await reader.withdrawJudgement(c.req.valid('param').id, who, by), 200);
  });
}

function found<T>(value: T | null, kind: string, id: string): T {
  if (value === null) throw new ReadoutError('record-has-no', { kind, id });
  return value;
}
