/** Routes of a server with accounts. They are there on every server; without accounts all but the session say so. */

import { createRoute, z } from '@hono/zod-openapi';
import { get, json, post } from '../describe-route.js';
import { IdParam, ListQuery } from '../queries.js';
import { ErrorBody, pageOf } from '../schemas/common.js';
import * as s from '../schemas/team.js';

const refused = { 401: json(ErrorBody, 'Nobody is signed in, or the password is wrong') };
const often = { ...refused, 429: json(ErrorBody, 'Too many tries') };
const conflict = { 409: json(ErrorBody, 'The name is taken, or it is the last admin') };

export const teamContract = {
  session: get('/api/team/session', 'Whether this server has accounts, and who is signed in', s.Session, {}),
  account: get('/api/team/account', 'Your own account, with its tokens', s.OwnAccount, {}),
  accounts: get('/api/team/accounts', 'All accounts', s.Accounts, {}),
  audit: get('/api/team/audit', 'The log of changes, the latest first', pageOf(s.AuditEntry, 'Audit'), {
    query: ListQuery.omit({ q: true }).extend({
      who: z.string().max(200).optional(),
      action: z
        .string()
        .max(60)
        .optional()
        .openapi({ description: '`judgement.made`, or `judgement` for all of these' }),
    }),
  }),
} as const;

export const teamCommands = {
  signIn: post('/api/team/session', 'Sign in; the answer sets a cookie', s.Session, s.SignInInput, {}, often),
  signOut: post('/api/team/session/end', 'Sign out', s.Session, s.Nothing, {}),
  invitation: post('/api/team/invitation', 'Whom an invitation is for', s.SignedIn, s.InvitationInput, {}, often),
  takeInvitation: post(
    '/api/team/invitation/password',
    'Take up an invitation with a password, and sign in',
    s.Session,
    s.PasswordByInvitation,
    {},
    often,
  ),
  changePassword: post('/api/team/account/password', 'Change your password', s.Session, s.PasswordChange, {}, often),
  makeToken: post('/api/team/account/tokens', 'Make a token for a program', s.MadeToken, s.NewToken, {}),
  withdrawToken: post('/api/team/account/tokens/{id}/withdrawal', 'Withdraw a token', s.Token, s.Nothing, {
    params: IdParam,
  }),
  addAccount: post('/api/team/accounts', 'Make an account and its invitation', s.Invited, s.NewAccount, {}, conflict),
  changeRole: post(
    '/api/team/accounts/{id}/role',
    'Give an account another role',
    s.Account,
    s.RoleChange,
    { params: IdParam },
    conflict,
  ),
  changeState: post(
    '/api/team/accounts/{id}/state',
    'Shut an account, or open it again',
    s.Account,
    s.StateChange,
    { params: IdParam },
    conflict,
  ),
  inviteAgain: post(
    '/api/team/accounts/{id}/invitation',
    'Make a new invitation for an account',
    s.Invited,
    s.Nothing,
    {
      params: IdParam,
    },
  ),
} as const;

const away = {
  302: { description: 'To the other service, or back to the app' },
  404: json(ErrorBody, 'There is none'),
};

/** A browser goes through them; they answer with the next address. */
export const serviceLeave = createRoute({
  method: 'get',
  path: '/api/team/service',
  summary: 'Sign in through another service (OpenID Connect)',
  responses: away,
});
export const serviceBack = createRoute({
  method: 'get',
  path: '/api/team/service/back',
  summary: 'Back from the other service, with its answer',
  responses: away,
});
