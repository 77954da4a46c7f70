/** The two forms of a route: a question, and a change. Each with its answer and the problems that any may have. */

import { createRoute, type z } from '@hono/zod-openapi';
import * as s from './schemas/common.js';

export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});

export const problems = {
  400: json(s.ErrorBody, 'The question is not one that this route understands'),
  404: json(s.ErrorBody, 'The record holds no such thing'),
};

export function get<P extends string, T extends z.ZodType, Q extends object>(
  path: P,
  summary: string,
  answer: T,
  request: Q,
) {
  const responses = { 200: json(answer, summary), ...problems };
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
