import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as accounts from '../../../src/record/accounts/index.js';
import { listAudit, listJudgements, type OpenRecord } from '../../../src/record/index.js';
import { type RunningServer, startServer } from '../../../src/views/index.js';
import { hasBrowser, launchBrowser } from '../support/browser.js';
import { buildWeb } from '../support/build-web.js';
import { fillRecord } from '../support/fill-record.js';
import { requestByVietnam, sketches } from '../support/sketches.js';
import { phone, type Visit, violations, visit, widthOver } from '../support/visit.js';

const password = 'four words of no sense';
const by = { account: null, name: 'a test' };
const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 10_000, interval: 50 });

describe.skipIf(!hasBrowser())('the pages of a team in Chromium', () => {
  let browser: Browser;
  let record: OpenRecord;
  let server: RunningServer;
  const open: Visit[] = [];

  beforeAll(async () => {
    buildWeb();
    record = await fillRecord(sketches);
    for (const [signIn, name, role] of [
      ['ada', 'Ada Roy', 'admin'],
      ['jon', 'Jon Lind', 'judge'],
      ['rea', 'Rea Olsen', 'reader'],
    ] as const) {
      const { invitation } = await accounts.addAccount(record.db, by, { signIn, name, role });
      await accounts.acceptInvitation(record.db, invitation, password);
    }
    server = await startServer({ record, readPage: async () => {}, port: 0 });
    browser = await launchBrowser();
  }, 180_000);

  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await record?.close();
  });

  type Cookies = Parameters<BrowserContext['addCookies']>[0];

  async function go(path: string, options: Parameters<typeof visit>[2] = {}, cookies: Cookies = []) {
    const visited = await visit(browser, server.url, options);
    open.push(visited);
    await visited.page.context().addCookies(cookies);
    await visited.page.goto(path);
    await visited.page.locator('h1').waitFor();
    return visited.page;
  }

  /** With the session's cookie, as after signing in. */
  async function goAs(signIn: string, path: string, options: Parameters<typeof visit>[2] = {}) {
    const { id } = await accounts.accountNamed(record.db, signIn);
    const value = await accounts.openSession(record.db, id);
    const cookie = { name: 'readout-session', value, domain: 'localhost', path: '/', httpOnly: true };
    return go(path, options, [{ ...cookie, sameSite: 'Lax' }]);
  }

  test('a stranger is asked to sign in, is told when that was wrong, and stays where he wanted to go', async () => {
    const page = await go('/people');
    await expect.poll(() => page.locator('h1').innerText()).toBe('Sign in');
    await page.getByLabel('Name to sign in with').fill('jon');
    await page.getByLabel('Password').fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/do not belong together/);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Your account: Jon Lind' }).innerText()).toBe('Jon Lind');
  });

  test('whom another service refused is told why in French, and signs in with a password', async () => {
    const details = { mail: 'jon@mfa.example' };
    const refused = JSON.stringify({ code: 'service-no-account', message: 'in English', details });
    const cookie = { name: 'readout-refusal', value: encodeURIComponent(refused), domain: 'localhost' };
    const page = await go('/sign-in', { locale: 'fr-FR' }, [{ ...cookie, path: '/api/team' }]);
    await page.getByRole('alert').getByText('Aucun compte d’ici ne se connecte comme jon@mfa.example').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Nom de connexion').fill('jon');
    await page.getByLabel('Mot de passe').fill(password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.waitForURL(`${server.url}/`);
    await page.getByRole('link', { name: /Jon Lind/ }).waitFor();
  });

  test('a reader sees no button that the role may not use, and is told why', async () => {
    const needsJudge = 'to change it takes the role “judge”, and yours is “reader”';
    const page = await goAs('rea', `/documents/${encodeURIComponent(requestByVietnam.document.id)}`);
    await expect.poll(() => page.locator('aside').textContent()).toContain(needsJudge);
    await expect.poll(() => page.getByRole('button', { name: 'Correct' }).count()).toBe(0);
    await page.goto('/review?type=act');
    await page.getByText(needsJudge).waitFor();
    const buttons = await page.locator('main').getByRole('button').allTextContents();
    expect(buttons).toEqual(['Later n']);
    await page.keyboard.press('s');
    await page.goto('/read');
    await page.getByText('takes the role “editor”').waitFor();
    await expect.poll(() => page.getByLabel('Web address').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    const judge = await goAs('jon', `/documents/${encodeURIComponent(requestByVietnam.document.id)}`);
    await expect.poll(() => judge.getByRole('button', { name: 'Correct' }).count()).toBe(4);
  });

  test('signing out takes back what was shown', async () => {
    const page = await goAs('jon', '/account');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    await page.goto('/');
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
  });

  test('a correction carries who is signed in, and asks for no name', async () => {
    const page = await goAs('jon', `/documents/${encodeURIComponent(requestByVietnam.document.id)}`);
    await page.getByRole('button', { name: 'Correct' }).first().click();
    await expect.poll(() => page.getByText('Kept under your name: Jon Lind').count()).toBe(1);
    await page.getByRole('button', { name: 'Read rightly' }).first().click();
    await eventually(async () => (await listJudgements(record.db)).items[0]?.who).toBe('Jon Lind');
    const { items } = await listAudit(record.db, { action: 'judgement' });
    expect(items[0]).toMatchObject({ who: 'Jon Lind', action: 'judgement.made' });
  });

  test('an admin invites somebody, who chooses a password and is in', async () => {
    const page = await goAs('ada', '/team');
    await page.getByLabel('Name', { exact: true }).fill('Cleo Diaz');
    await page.getByLabel('Signs in as').fill('cleo');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const address = await page.getByRole('status').locator('code').innerText();
    const guest = await go(address.replace(server.url, ''));
    await guest.getByText('This invitation is for Cleo Diaz').waitFor();
    await guest.getByLabel(/New password/).fill(password);
    await guest.getByRole('button', { name: 'Choose this password' }).click();
    await guest.getByRole('link', { name: 'Your account: Cleo Diaz' }).waitFor();
    await page.getByRole('link', { name: 'Log of changes' }).click();
    await page.getByText('account made (account cleo)').waitFor();
  });

  test('a token is made, works, and is withdrawn', async () => {
    const page = await goAs('jon', '/account');
    await page.getByLabel('What it is for').fill('export');
    await page.getByRole('button', { name: 'Make a token' }).click();
    const token = await page.getByRole('status').locator('code').innerText();
    const ask = async () =>
      (await fetch(`${server.url}/api/record`, { headers: { authorization: `Bearer ${token}` } })).status;
    expect(await ask()).toBe(200);
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText(/^withdrawn on/).waitFor();
    expect(await ask()).toBe(401);
  });

  test('who is no admin is told so on the pages of admins', async () => {
    const page = await goAs('jon', '/team');
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/takes the role admin; yours is judge/);
  });

  describe.each([
    ['desktop, light, English', { colorScheme: 'light' as const, locale: 'en-GB' }],
    ['phone, dark, French', { ...phone, colorScheme: 'dark' as const, locale: 'fr-FR' }],
  ])('%s', (_, options) => {
    test.each(['/account', '/team', '/audit', '/welcome#nothing', '/sign-in'])(
      '%s has no serious fault of access and does not run over',
      async (path) => {
        const page = await goAs('ada', path, options);
        expect(await violations(page)).toEqual([]);
        expect(await widthOver(page)).toBeLessThanOrEqual(0);
      },
    );

    test('the page to sign in has no serious fault of access', async () => {
      expect(await violations(await go('/', options))).toEqual([]);
    });
  });
});
