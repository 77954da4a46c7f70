/** A route's name and question in, its answer out. Paths and values are held to the server's contract by the compiler. */

import type {
  Answer,
  BriefingQuestion,
  briefingRoute,
  CommandAnswer,
  CommandInput,
  CommandName,
  Commands,
  Contract,
  Question,
  RouteName,
} from '../../api/contract.js';
import { ApiError, ServerGone } from './errors.js';

export type { BriefingQuestion };

const paths = {
  summary: '/api/record',
  relations: '/api/relations',
  relation: '/api/relations/{pair}',
  facets: '/api/relations/{pair}/facets',
  timeline: '/api/relations/{pair}/timeline',
  commitments: '/api/relations/{pair}/commitments',
  wording: '/api/relations/{pair}/wording',
  wordingUses: '/api/relations/{pair}/wording/uses',
  standing: '/api/relations/{pair}/standing',
  findCommitments: '/api/commitments',
  commitment: '/api/commitments/{id}',
  contacts: '/api/contacts',
  contact: '/api/contacts/{id}',
  comparison: '/api/contacts/{id}/comparison',
  acts: '/api/acts',
  people: '/api/people',
  person: '/api/people/{id}',
  documents: '/api/documents',
  things: '/api/things',
  thing: '/api/things/{id}',
  network: '/api/network',
  search: '/api/search',
  searchFacets: '/api/search/facets',
  sources: '/api/sources',
  pageChanges: '/api/sources/changes',
  candidates: '/api/candidates',
  judgements: '/api/judgements',
  judgement: '/api/judgements/{id}',
  document: '/api/documents/{id}',
  readings: '/api/readings',
  session: '/api/team/session',
  account: '/api/team/account',
  accounts: '/api/team/accounts',
  audit: '/api/team/audit',
} as const satisfies { readonly [N in RouteName]: Contract[N]['path'] };

const commandPaths = {
  read: '/api/readings',
  judge: '/api/judgements',
  withdrawJudgement: '/api/judgements/{id}/withdrawal',
  signIn: '/api/team/session',
  signOut: '/api/team/session/end',
  invitation: '/api/team/invitation',
  takeInvitation: '/api/team/invitation/password',
  changePassword: '/api/team/account/password',
  makeToken: '/api/team/account/tokens',
  withdrawToken: '/api/team/account/tokens/{id}/withdrawal',
  addAccount: '/api/team/accounts',
  changeRole: '/api/team/accounts/{id}/role',
  changeState: '/api/team/accounts/{id}/state',
  inviteAgain: '/api/team/accounts/{id}/invitation',
} as const satisfies { readonly [N in CommandName]: Commands[N]['path'] };

/**
 * Ask the server one question.
 *
 * @throws ApiError with the server's own words; ServerGone when nothing answers.
 */
export async function ask<N extends RouteName>(
  name: N,
  question: Question<N>,
  signal?: AbortSignal,
): Promise<Answer<N>> {
  const response = await send(addressOf(name, question), signal ? { signal } : {});
  return bodyOf(response);
}

/** Where a briefing lies in one of its formats: a page, a Word document or Markdown. */
export function briefingAddress(question: BriefingQuestion, format: NonNullable<BriefingQuestion['format']>): string {
  const path = '/api/briefing' satisfies (typeof briefingRoute)['path'];
  const given = Object.entries({ ...question, format }).flatMap(([key, value]) =>
    [value ?? []].flat().map((one) => [key, String(one)]),
  );
  return `${path}?${new URLSearchParams(given)}`;
}

/** A briefing as a page. @throws as `ask` does. */
export async function askBriefing(question: BriefingQuestion, signal?: AbortSignal): Promise<string> {
  const response = await send(briefingAddress(question, 'html'), signal ? { signal } : {});
  return response.ok ? response.text() : bodyOf(response);
}

/** Ask the server for a change. @throws as `ask` does. */
export async function tell<N extends CommandName>(
  name: N,
  { body, ...params }: CommandInput<N>,
): Promise<CommandAnswer<N>> {
  const headers = { 'content-type': 'application/json' };
  const path = filledIn(commandPaths[name], new Map(Object.entries(params)));
  return bodyOf(await send(path, { method: 'POST', body: JSON.stringify(body), headers }));
}

/** Hand in a file to be read. */
export async function sendFile(file: File, known: Readonly<Record<string, string>>): Promise<CommandAnswer<'read'>> {
  const query = new URLSearchParams({ name: file.name, ...known });
  const headers = { 'content-type': 'application/octet-stream' };
  return bodyOf(await send(`/api/readings/files?${query}`, { method: 'POST', body: file, headers }));
}

/** Open this server to this browser with its access token. */
export async function openWithToken(token: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await bodyOf(await send('/api/session', { method: 'POST', body: JSON.stringify({ token }), headers }));
}

async function bodyOf<T>(response: Response): Promise<T> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as T;
  throw new ApiError(body, response.status);
}

/** Address of a question: path parameters filled in, the rest as query, unset values left out. */
export function addressOf<N extends RouteName>(name: N, question: Question<N>): string {
  const values = new Map(Object.entries(question).filter(([, value]) => value !== undefined && value !== null));
  const path = filledIn(paths[name], values);
  const query = new URLSearchParams([...values].map(([key, value]) => [key, String(value)])).toString();
  return query ? `${path}?${query}` : path;
}

/** Takes what stands in the path out of the values. */
function filledIn(path: string, values: Map<string, unknown>): string {
  return path.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = String(values.get(key));
    values.delete(key);
    return encodeURIComponent(value);
  });
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...init, headers: { accept: 'application/json', ...init.headers } });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ServerGone(cause);
  }
}
