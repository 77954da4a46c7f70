import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicUrl, signInService } from '../../../src/cli/sign-in-service.js';
import { addAccount, setDisabled } from '../../../src/record/accounts/index.js';
import { listAudit, type OpenRecord } from '../../../src/record/index.js';
import { type RunningServer, startServer } from '../../../src/views/index.js';
import { buildWeb } from '../support/build-web.js';
import { fillRecord } from '../support/fill-record.js';
import { client, startProvider, type TestProvider, Walker } from './provider.js';

const by = { account: null, name: 'a test' };
let provider: TestProvider;
let record: OpenRecord;
let server: RunningServer;

beforeAll(async () => {
  buildWeb();
  record = await fillRecord([]);
  for (const name of ['ada', 'ben', 'unseen', 'zoe']) {
    await addAccount(record.db, by, { signIn: `${name}@mfa.example`, name, role: 'admin' });
  }
  provider = await startProvider();
  server = await startServer({ record, port: 0, service: { issuer: provider.issuer, ...client } });
}, 120_000);
afterAll(async () => {
  await server?.close();
  await provider?.close();
  await record?.close();
});

/** From the sign-in page through the provider's forms and back. */
async function signInAs(name: string, walker = new Walker()) {
  const back = await walker.signInAt(`${server.url}/api/team/service`, name, `${server.url}/api/team/service/back`);
  const answer = await walker.ask(back);
  return { answer, walker, back };
}

const sessionOf = async (walker: Walker) => (await walker.ask(`${server.url}/api/team/session`)).json();

test('a provider that does not answer is told, and asked again at the next try', async () => {
  const answer = await fetch(`${server.url}/api/team/service`, { redirect: 'manual' });
  expect(await answer.json()).toMatchObject({ code: 'service-unreachable', status: 502 });
  provider.serve(server.url);
  expect((await fetch(`${server.url}/api/team/service`, { redirect: 'manual' })).status).toBe(302);
});

describe('signing in through a provider', () => {
  test('finds the account by its address, and later by the lasting name', async () => {
    const { answer, walker } = await signInAs('ada');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/']);
    expect(await sessionOf(walker)).toMatchObject({
      person: { name: 'ada' },
      service: provider.issuer.replace('http://', ''),
    });
    await record.db.updateTable('accounts').set({ signIn: 'other.name' }).where('name', '=', 'ada').execute();
    expect((await signInAs('ada')).answer.status).toBe(302);
    const { items } = await listAudit(record.db, { action: 'account.linked' });
    expect(items).toMatchObject([{ who: 'ada', after: { subject: 'ada' } }]);
  });

  test.each(['stranger', 'unseen'])(
    'lets %s in to nothing: no account, or an address that was not seen used',
    async (name) => {
      const { answer, walker } = await signInAs(name);
      expect(await answer.json()).toMatchObject({ code: 'service-no-account', status: 403 });
      expect(await sessionOf(walker)).toMatchObject({ person: null });
    },
  );

  test('keeps out who is shut out here', async () => {
    await signInAs('zoe');
    const { id } = await record.db
      .selectFrom('accounts')
      .select('id')
      .where('name', '=', 'zoe')
      .executeTakeFirstOrThrow();
    await setDisabled(record.db, by, id, true);
    expect((await signInAs('zoe')).answer.status).toBe(403);
  });

  test('shows a person who was refused the page to sign in, which says why, and next time is asked who it is', async () => {
    const walker = new Walker();
    const back = await walker.signInAt(
      `${server.url}/api/team/service`,
      'stranger',
      `${server.url}/api/team/service/back`,
    );
    const answer = await walker.ask(back, { headers: { accept: 'text/html,*/*' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/sign-in']);
    const refused = { code: 'service-no-account', details: { mail: 'stranger@mfa.example' } };
    expect(await sessionOf(walker)).toMatchObject({ person: null, refused });
    const again = await walker.ask(`${server.url}/api/team/service`);
    expect(again.headers.get('location')).toContain('prompt=login');
  });

  test('is finished only by the browser that began it, and once', async () => {
    const { back, walker } = await signInAs('ben');
    expect((await new Walker().ask(back)).status).toBe(401);
    expect((await walker.ask(back)).status).toBe(401);
    const forged = back.replace(/state=[^&]+/, 'state=forged');
    expect((await walker.ask(forged)).status).toBe(401);
  });
});

describe('its settings', () => {
  const whole = { READOUT_OIDC_ISSUER: 'https://login.example', READOUT_OIDC_CLIENT: 'c', READOUT_OIDC_SECRET: 's' };

  test('are none, or all three', () => {
    expect(signInService({})).toBeNull();
    expect(signInService(whole)).toEqual({ issuer: 'https://login.example', client: 'c', secret: 's' });
    expect(() => signInService({ ...whole, READOUT_OIDC_SECRET: '' })).toThrow(/READOUT_OIDC_SECRET is ""/);
    expect(() => signInService({ ...whole, READOUT_OIDC_ISSUER: 'login' })).toThrow(/an address such as/);
  });

  test('take the address of the server without its path', () => {
    expect(publicUrl({ READOUT_URL: 'https://readout.example/' })).toBe('https://readout.example');
    expect(() => publicUrl({ READOUT_URL: 'readout.example' })).toThrow(/READOUT_URL/);
  });
});
