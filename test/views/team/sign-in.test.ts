import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAccount, inviteAgain, makeToken } from '../../../src/record/accounts/index.js';
import { listAudit } from '../../../src/record/index.js';
import { buildWeb } from '../support/build-web.js';
import { openTeam, password, type Team } from './support.js';

let team: Team;
beforeAll(async () => {
  await buildWeb();
  team = await openTeam();
}, 120_000);
afterAll(() => team?.close());

const signIn = (name: string, word: string) =>
  team.site.request('http://localhost:4600/api/team/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password: word }),
  });
const cookieIn = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? '';

describe('signing in', () => {
  test('gives a cookie that no script reads and other sites do not send, and signing out ends it', async () => {
    const answer = await signIn('Reader.One', password);
    expect(await answer.json()).toMatchObject({ team: true, person: { name: 'The reader', role: 'reader' } });
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    const cookie = cookieIn(answer);
    expect((await team.ask('/api/record', { cookie })).status).toBe(200);
    await team.ask('/api/team/session/end', { cookie, post: {} });
    expect((await team.ask('/api/record', { cookie })).status).toBe(401);
  });

  test('a wrong name and a wrong password are told alike', async () => {
    const [one, other] = [await signIn('nobody', password), await signIn('reader.one', 'wrong')];
    expect(one.status).toBe(401);
    expect(await one.json()).toEqual(await other.json());
  });

  test('waits after a handful of wrong tries, right ones too, and not for others', async () => {
    for (let n = 0; n < 5; n++) expect((await signIn('judge.one', 'wrong')).status).toBe(401);
    const refused = await signIn('judge.one', password);
    expect(await refused.json()).toMatchObject({ code: 'sign-in-too-often', status: 429 });
    expect((await signIn('editor.one', password)).status).toBe(200);
  });

  test('forgets why another service refused somebody before', async () => {
    const answer = await signIn('editor.one', password);
    expect(answer.headers.getSetCookie().join()).toMatch(/readout-refusal=; Max-Age=0/);
  });

  test('the session tells who is signed in, and nothing to strangers', async () => {
    const ask = async (cookie?: string) => (await team.ask('/api/team/session', cookie ? { cookie } : {})).json();
    expect(await ask()).toEqual({ team: true, person: null, service: null, refused: null });
    expect(await ask(team.cookieOf('judge'))).toMatchObject({ person: { name: 'The judge' } });
  });
});

test('an invitation tells whom it is for, takes a password, and signs in', async () => {
  const { invitation } = await addAccount(
    team.record.db,
    { account: null, name: 'a test' },
    { signIn: 'new.one', name: 'New One', role: 'reader' },
  );
  const told = await team.ask('/api/team/invitation', { post: { invitation } });
  expect(await told.json()).toMatchObject({ name: 'New One' });
  const weak = await team.ask('/api/team/invitation/password', { post: { invitation, password: 'new.one.new.one' } });
  expect(await weak.json()).toMatchObject({ code: 'password-weak' });
  const taken = await team.ask('/api/team/invitation/password', { post: { invitation, password } });
  expect((await team.ask('/api/record', { cookie: cookieIn(taken) })).status).toBe(200);
});

test('a changed password ends the other sessions and opens one', async () => {
  const { invitation } = await inviteAgain(team.record.db, { account: null, name: 't' }, team.personOf('reader').id);
  const first = cookieIn(await team.ask('/api/team/invitation/password', { post: { invitation, password } }));
  const post = { old: password, password: `${password} more` };
  const second = cookieIn(await team.ask('/api/team/account/password', { cookie: first, post }));
  expect((await team.ask('/api/record', { cookie: first })).status).toBe(401);
  expect((await team.ask('/api/record', { cookie: second })).status).toBe(200);
});

test('a token made on the account’s page asks for its person, and is not shown again', async () => {
  const cookie = team.cookieOf('admin');
  const post = { name: 'export', scopes: ['read'], days: 30 };
  const made = (await (await team.ask('/api/team/account/tokens', { cookie, post })).json()) as { secret: string };
  expect((await team.ask('/api/record', { token: made.secret })).status).toBe(200);
  const account = await (await team.ask('/api/team/account', { cookie })).text();
  expect(account).toContain('export');
  expect(account).not.toContain(made.secret);
});

describe('an admin', () => {
  test('lets people in, gives roles and shuts accounts, and the log says so', async () => {
    const cookie = team.cookieOf('admin');
    const given = { signIn: 'c.diaz', name: 'C. Díaz', role: 'reader' };
    const made = await (await team.ask('/api/team/accounts', { cookie, post: given })).json();
    const { account } = made as { account: { id: number } };
    const at = `/api/team/accounts/${account.id}`;
    expect(await (await team.ask(`${at}/role`, { cookie, post: { role: 'judge' } })).json()).toMatchObject({
      role: 'judge',
    });
    const shut = await team.ask(`${at}/state`, { cookie, post: { disabled: true } });
    expect(await shut.json()).toMatchObject({ state: 'disabled' });
    const { items } = (await (await team.ask('/api/team/audit?action=account&limit=3', { cookie })).json()) as {
      items: unknown[];
    };
    const line = (action: string) => ({ who: 'The admin', action, subject: 'account c.diaz' });
    expect(items).toMatchObject([line('account.disabled'), line('account.role'), line('account.added')]);
  });

  test('is told of a name that is taken', async () => {
    const post = { signIn: 'judge.one', name: 'Other', role: 'reader' };
    const answer = await team.ask('/api/team/accounts', { cookie: team.cookieOf('admin'), post });
    expect(await answer.json()).toMatchObject({ code: 'account-taken', status: 409 });
  });
});

describe('changes carry who is signed in', () => {
  test('a reading that is handed in', async () => {
    await team.ask('/api/readings', {
      cookie: team.cookieOf('editor'),
      post: { text: 'A text of one line.', title: 'One' },
    });
    const { items } = await listAudit(team.record.db, { action: 'reading' });
    expect(items[0]).toMatchObject({ who: 'The editor', subject: 'reading One' });
  });

  test('a token’s change is its person’s', async () => {
    const { secret } = await makeToken(team.record.db, team.personOf('editor'), {
      name: 'x',
      scopes: ['edit'],
      days: 1,
    });
    await team.ask('/api/readings', { token: secret, post: { text: 'Another text of one line.', title: 'Two' } });
    const { items } = await listAudit(team.record.db, { action: 'reading' });
    expect(items[0]).toMatchObject({ who: 'The editor', subject: 'reading Two' });
  });
});
