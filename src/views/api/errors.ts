/** Problems in, the one error shape of the API out: `{ ok: false, code, message, status }`. */

import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ZodError } from 'zod';
import { type ErrorCode, problemOf, ReadoutError } from '../../errors.js';

const statusOf: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  'account-first-admin': 400,
  'account-last-admin': 409,
  'account-name-invalid': 400,
  'account-taken': 409,
  'account-unknown': 404,
  'api-bad-question': 400,
  'address-invalid': 400,
  'briefing-one-country': 400,
  'briefing-person-many': 400,
  'briefing-person-unknown': 404,
  'briefing-side-unknown': 400,
  'country-unknown': 404,
  'api-foreign-request': 403,
  'api-host-refused': 403,
  'api-no-route': 404,
  'api-not-acceptable': 415,
  'api-token-needed': 401,
  'api-token-wrong': 401,
  'input-empty': 400,
  'input-too-large': 413,
  'readings-closed': 403,
  'readings-full': 503,
  'judgement-contradicts': 409,
  'judgement-incomplete': 400,
  'judgement-withdrawn': 409,
  'invitation-over': 404,
  'password-weak': 400,
  'record-has-no': 404,
  'role-too-low': 403,
  'route-closed': 403,
  'scope-missing': 403,
  'session-needed': 403,
  'service-no-account': 403,
  'service-off': 404,
  'service-refused': 401,
  'service-unreachable': 502,
  'sign-in-needed': 401,
  'sign-in-too-often': 429,
  'sign-in-wrong': 401,
  'team-off': 404,
  'token-invalid': 400,
};

/** Turn anything thrown in a route into an answer. Unknown problems are printed for the operator, not shown. */
export function answerError(error: unknown, c: Context): Response {
  if (error instanceof ReadoutError) return answer(c, error, statusOf[error.code as ErrorCode] ?? 500);
  // The framework's own word for a body that is no JSON.
  if (error instanceof HTTPException && error.status === 400) {
    return answer(c, new ReadoutError('api-not-acceptable', { found: 'no JSON', right: 'application/json' }), 400);
  }
  console.error(error);
  return answer(c, new ReadoutError('api-failed', { path: c.req.path }), 500);
}

type Checked = { readonly success: true } | { readonly success: false; readonly error: Pick<ZodError, 'issues'> };

/** Hook of the validator: an unknown filter, a wrong value or page becomes `api-bad-question`. */
export function refuseInvalid(checked: Checked, c: Context): Response | undefined {
  if (checked.success) return undefined;
  const issue = checked.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const where = issue?.path.join('.') || unknown || 'query';
  const found = c.req.query(where) ?? c.req.param(where) ?? '';
  const right = wordsOf(issue?.message);
  return answer(c, new ReadoutError('api-bad-question', { where, found, right }), 400);
}

// The validator says "Invalid option: expected one of "a"|"b"": only what would be right is kept.
function wordsOf(message = ''): string {
  return message.replace(/^Invalid [^:]*:? ?(expected )?/, '').replaceAll('"|"', '", "');
}

function answer(c: Context, error: ReadoutError, status: ContentfulStatusCode): Response {
  return c.json({ ok: false, status, ...problemOf(error) }, status);
}
