/** The routes of accounts: sign in and out, one's own account, and what admins do with the others. */

import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ReadoutError } from '../../../errors.js';
import * as accounts from '../../../record/accounts/index.js';
import { listAudit, type OpenRecord } from '../../../record/index.js';
import { senderOf } from '../../sender.js';
import { callerOf, findCaller, forgetSession, keepSession, sessionOf } from '../../team/caller.js';
import { forgetRefusal, refusalOf } from '../../team/refusal.js';
import { openSignInLimits } from '../../team/sign-in-limits.js';
import { commands, contract } from '../contract.js';
import { idOf, pageOf, paging } from '../from-record/questions.js';
import { addServiceRoutes, type ServiceParts } from './service-routes.js';

type Db = OpenRecord['db'];

/** @param team the record whose accounts count; null on a server without accounts. */
export function addTeamRoutes(api: OpenAPIHono, team: Db | null, parts: ServiceParts): void {
  addSession(api, team, parts.service?.name ?? null);
  addServiceRoutes(api, team, parts);
  addInvitation(api, team);
  addOwnAccount(api, team);
  addAccounts(api, team);
}

function addSession(api: OpenAPIHono, team: Db | null, service: string | null): void {
  const limits = openSignInLimits();
  api.openapi(contract.session, async (c) => {
    if (team === null) return c.json({ team: false, person: null, service: null, refused: null }, 200);
    const person = (await findCaller(team, c))?.person ?? null;
    return c.json({ team: true, person, service, refused: refusalOf(c) }, 200);
  });
  api.openapi(commands.signIn, async (c) => {
    const db = opened(team);
    const { name, password } = c.req.valid('json');
    const person = await limits.attempt(senderOf(c).address, name, () => accounts.checkPassword(db, name, password));
    if (person === null) throw new ReadoutError('sign-in-wrong', undefined);
    return c.json(await signedIn(c, db, person), 200);
  });
  api.openapi(commands.signOut, async (c) => {
    await accounts.endSession(opened(team), sessionOf(c) ?? '');
    forgetSession(c);
    return c.json({ team: true, person: null, service, refused: null }, 200);
  });
  api.openapi(commands.changePassword, async (c) => {
    const [db, person] = [opened(team), personOf(c)];
    const { old, password } = c.req.valid('json');
    const change = () => accounts.changePassword(db, person, old, password).then(() => person);
    await limits.attempt(senderOf(c).address, person.signIn, change);
    return c.json(await signedIn(c, db, person), 200);
  });
}

async function signedIn(c: Context, db: Db, person: accounts.Person) {
  keepSession(c, await accounts.openSession(db, person.id));
  forgetRefusal(c);
  return { team: true, person, service: null, refused: null };
}

function addInvitation(api: OpenAPIHono, team: Db | null): void {
  api.openapi(commands.invitation, async (c) =>
    c.json(await accounts.invitedBy(opened(team), c.req.valid('json').invitation), 200),
  );
  api.openapi(commands.takeInvitation, async (c) => {
    const db = opened(team);
    const { invitation, password } = c.req.valid('json');
    return c.json(await signedIn(c, db, await accounts.acceptInvitation(db, invitation, password)), 200);
  });
}

function addOwnAccount(api: OpenAPIHono, team: Db | null): void {
  api.openapi(contract.account, async (c) => {
    const person = personOf(c);
    const tokens = await accounts.listTokens(opened(team), person.id);
    return c.json({ person, tokens: tokens.map(tokenOf) }, 200);
  });
  api.openapi(commands.makeToken, async (c) => {
    const { secret, token } = await accounts.makeToken(opened(team), personOf(c), c.req.valid('json'));
    return c.json({ secret, token: tokenOf(token) }, 200);
  });
  api.openapi(commands.withdrawToken, async (c) => {
    const id = idOf(c.req.valid('param').id);
    return c.json(tokenOf(await accounts.withdrawToken(opened(team), personOf(c), id)), 200);
  });
}

function addAccounts(api: OpenAPIHono, team: Db | null): void {
  api.openapi(contract.accounts, async (c) => c.json({ items: await accounts.listAccounts(opened(team)) }, 200));
  api.openapi(commands.addAccount, async (c) =>
    c.json(await accounts.addAccount(opened(team), byOf(c), c.req.valid('json')), 200),
  );
  api.openapi(commands.changeRole, async (c) => {
    const id = idOf(c.req.valid('param').id);
    return c.json(await accounts.changeRole(opened(team), byOf(c), id, c.req.valid('json').role), 200);
  });
  api.openapi(commands.changeState, async (c) => {
    const id = idOf(c.req.valid('param').id);
    return c.json(await accounts.setDisabled(opened(team), byOf(c), id, c.req.valid('json').disabled), 200);
  });
  api.openapi(commands.inviteAgain, async (c) =>
    c.json(await accounts.inviteAgain(opened(team), byOf(c), idOf(c.req.valid('param').id)), 200),
  );
  api.openapi(contract.audit, async (c) => {
    const { who, action, ...asked } = c.req.valid('query');
    const page = await listAudit(opened(team), { ...paging(asked), who, action });
    return c.json(
      pageOf(asked, page, (entry) => entry),
      200,
    );
  });
}

function tokenOf({ scopes, ...token }: accounts.ApiToken) {
  return { ...token, scopes: [...scopes] };
}

function opened(team: Db | null): Db {
  if (team === null) throw new ReadoutError('team-off', undefined);
  return team;
}

/** The guard lets nobody else come here; without accounts there is nobody. */
function personOf(c: Context): accounts.Person {
  const caller = callerOf(c);
  if (caller === null) throw new ReadoutError('team-off', undefined);
  return caller.person;
}

function byOf(c: Context): accounts.By {
  const { id, name } = personOf(c);
  return { account: id, name };
}
