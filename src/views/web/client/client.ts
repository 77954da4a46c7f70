/** A route's name and question in, its answer out. Paths and values are held to the server's contract by the compiler. */

import type { Answer, Contract, Question, RouteName } from '../../api/contract.js';
import { ApiError, ServerGone } from './errors.js';

const paths = {
  summary: '/api/record',
  relations: '/api/relations',
  relation: '/api/relations/{pair}',
  facets: '/api/relations/{pair}/facets',
  timeline: '/api/relations/{pair}/timeline',
  commitments: '/api/relations/{pair}/commitments',
  contacts: '/api/contacts',
  contact: '/api/contacts/{id}',
  acts: '/api/acts',
  people: '/api/people',
  person: '/api/people/{id}',
  documents: '/api/documents',
  search: '/api/search',
  document: '/api/documents/{id}',
} as const satisfies { readonly [N in RouteName]: Contract[N]['path'] };

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
  const response = await send(addressOf(name, question), signal);
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as Answer<N>;
  throw new ApiError(body, response.status);
}

/** Address of a question: path parameters filled in, the rest as query, unset values left out. */
export function addressOf<N extends RouteName>(name: N, question: Question<N>): string {
  const values = new Map(Object.entries(question).filter(([, value]) => value !== undefined && value !== null));
  const path = paths[name].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = String(values.get(key));
    values.delete(key);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams([...values].map(([key, value]) => [key, String(value)])).toString();
  return query ? `${path}?${query}` : path;
}

async function send(address: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ServerGone(cause);
  }
}
