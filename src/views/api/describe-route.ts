/** The two forms of a route: a question, and a change. Each with its answer and the problems that any may have. */

import { createRoute, z } from '@hono/zod-openapi';
import * as s from './schemas/common.js';

export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});

export const problems = {
  400: json(s.ErrorBody, 'The question is not one that this route understands'),
  404: json(s.ErrorBody, 'The record holds no such thing'),
};

/** A question with a filter that the route does not have is refused: leaving it out would answer another question. */
export function strictly<S extends z.ZodObject>(query: S): S {
  const known = Object.keys(query.shape).map((name) => `"${name}"`);
  const right = known.length === 0 ? 'left out: this route takes no filter' : `one of ${known.join(', ')}`;
  const error = ({ code }: { code?: string }) => (code === 'unrecognized_keys' ? right : undefined);
  return z.strictObject(query.shape, { error }) as unknown as S;
}

type Asked = { readonly params?: z.ZodObject; readonly query?: z.ZodObject };

export function get<P extends string, T extends z.ZodType, Q extends Asked>(
  path: P,
  summary: string,
  answer: T,
  asked: Q,
) {
  const responses = { 200: json(answer, summary), ...problems };
  const request: Q = { ...asked, query: strictly(asked.query ?? z.object({})) };
  return createRoute({ method: 'get', path, summary, request, responses });
}

/** A route that changes something. Its body is JSON, unless `request` says otherwise. */
export function post<P extends string, T extends z.ZodType, B extends z.ZodType, Q extends object>(
  path: P,
  summary: string,
  answer: T,
  body: B,
  request: Q,
  more: Readonly<Record<number, ReturnType<typeof json>>> = {},
) {
  const responses = { 200: json(answer, summary), ...problems, ...more };
  const content = { 'application/json': { schema: body } };
  return createRoute({
    method: 'post',
    path,
    summary,
    request: { ...request, body: { content, required: true } },
    responses,
  });
}
