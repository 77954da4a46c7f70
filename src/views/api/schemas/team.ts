/** Schemas of a team: who is signed in, accounts, tokens, and the log of changes. */

import { z } from '@hono/zod-openapi';
import { roles, scopes } from '../../../record/accounts/index.js';
import { Problem } from './common.js';

const At = z.string().openapi({ example: '2026-03-04T09:30:00.000Z' });
export const RoleName = z.enum(roles).openapi('Role', { description: 'each may do what those before it may' });
const ScopeName = z.enum(scopes).openapi('Scope', { description: 'what a token is good for' });

export const SignedIn = z
  .object({
    id: z.int(),
    signIn: z.string().openapi({ description: 'what is typed to sign in', example: 'a.roy' }),
    name: z.string().openapi({ description: 'as judgements name the person', example: 'A. Roy' }),
    role: RoleName,
  })
  .openapi('SignedIn');

export const Session = z
  .object({
    team: z.boolean().openapi({ description: 'whether this server has accounts' }),
    person: SignedIn.nullable().openapi({ description: 'who is signed in' }),
    service: z.string().nullable().openapi({ description: 'another service that signs people in, by its host' }),
    refused: Problem.nullable().openapi({ description: 'why the last sign-in through it came to nothing' }),
  })
  .openapi('Session');

const secret = z.string().min(1).max(1000);
export const SignInInput = z
  .strictObject({ name: z.string().min(1).max(200), password: secret })
  .openapi('SignInInput');
export const InvitationInput = z.strictObject({ invitation: secret }).openapi('InvitationInput');
export const PasswordByInvitation = z
  .strictObject({ invitation: secret, password: secret })
  .openapi('PasswordByInvitation');
export const PasswordChange = z.strictObject({ old: secret, password: secret }).openapi('PasswordChange');
export const Nothing = z.strictObject({}).openapi('Nothing');

export const Token = z
  .object({
    id: z.int(),
    name: z.string(),
    scopes: z.array(ScopeName),
    createdAt: At,
    expiresAt: At,
    usedAt: At.nullable(),
    withdrawnAt: At.nullable(),
  })
  .openapi('Token');
export const NewToken = z
  .strictObject({
    name: z.string().max(200),
    scopes: z.array(ScopeName),
    days: z.int().openapi({ description: '1 to 366' }),
  })
  .openapi('NewToken');
export const MadeToken = z
  .object({ secret: z.string().openapi({ description: 'the token itself; it is shown this once' }), token: Token })
  .openapi('MadeToken');

export const OwnAccount = z.object({ person: SignedIn, tokens: z.array(Token) }).openapi('OwnAccount');

export const Account = SignedIn.extend({
  state: z.enum(['invited', 'active', 'disabled']),
  createdAt: At,
}).openapi('Account');
export const Accounts = z.object({ items: z.array(Account) }).openapi('Accounts');
export const NewAccount = z
  .strictObject({ signIn: z.string().max(200), name: z.string().max(200), role: RoleName })
  .openapi('NewAccount');
export const Invited = z
  .object({
    account: Account,
    invitation: z.string().openapi({ description: 'for /welcome#…; it is shown this once and counts a week' }),
  })
  .openapi('Invited');
export const RoleChange = z.strictObject({ role: RoleName }).openapi('RoleChange');
export const StateChange = z.strictObject({ disabled: z.boolean() }).openapi('StateChange');

export const AuditEntry = z
  .object({
    id: z.int(),
    at: At,
    who: z.string(),
    action: z.string().openapi({ example: 'judgement.made' }),
    subject: z.string().openapi({ example: 'judgement 12' }),
    before: z.unknown().openapi({ description: 'what was changed, as it was' }),
    after: z.unknown(),
  })
  .openapi('AuditEntry');
