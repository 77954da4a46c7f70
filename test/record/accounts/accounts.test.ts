import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import * as accounts from '../../../src/record/accounts/index.js';
import { backupRecord, listAudit, openRecord, restoreRecord } from '../../../src/record/index.js';
import { embedded, onBothDatabases } from '../databases.js';
import { documentOf, meetingOf } from '../fixtures.js';

const by = { account: null, name: 'a test' };
const password = 'four words of no sense';
const unique = () => Math.random().toString(36).slice(2, 10);

onBothDatabases('accounts', (record) => {
  const db = () => record().db;
  const admin = async () => {
    const signIn = `admin-${unique()}`;
    return accounts.addAccount(db(), by, { signIn, name: `Ada ${signIn}`, role: 'admin' });
  };
  const member = async (role: accounts.Role = 'reader') => {
    await admin();
    const signIn = `ben-${unique()}`;
    const { account } = await accounts.addAccount(db(), by, { signIn, name: `Ben ${signIn}`, role });
    return account;
  };

  test('the first must be an admin', async () => {
    if (await accounts.hasAccounts(db())) return;
    const first = accounts.addAccount(db(), by, { signIn: 'x.y', name: 'X', role: 'judge' });
    await expect(first).rejects.toMatchObject({ code: 'account-first-admin' });
  });

  test('an invitation gives a password once, and then the name and the password are one person', async () => {
    const { account, invitation } = await admin();
    expect(account.state).toBe('invited');
    expect((await accounts.acceptInvitation(db(), invitation, password)).id).toBe(account.id);
    expect((await accounts.checkPassword(db(), account.signIn.toUpperCase(), password))?.name).toBe(account.name);
    expect(await accounts.checkPassword(db(), account.signIn, `${password}!`)).toBeNull();
    const again = accounts.acceptInvitation(db(), invitation, password);
    await expect(again).rejects.toMatchObject({ code: 'invitation-over' });
  });

  test('an invitation that a later one replaced, or of a shut account, is over', async () => {
    const { account, invitation } = await admin();
    const { invitation: later } = await accounts.inviteAgain(db(), by, account.id);
    await expect(accounts.invitedBy(db(), invitation)).rejects.toMatchObject({ code: 'invitation-over' });
    await admin();
    await accounts.setDisabled(db(), by, account.id, true);
    await expect(accounts.invitedBy(db(), later)).rejects.toMatchObject({ code: 'invitation-over' });
  });

  test.each(['short', 'aaaaaaaaaaaaaaaaaaaa'])('the password "%s" is refused', async (weak) => {
    const { invitation } = await admin();
    await expect(accounts.acceptInvitation(db(), invitation, weak)).rejects.toMatchObject({ code: 'password-weak' });
  });

  test('two may not have one name, in whatever letters', async () => {
    const { account } = await admin();
    const same = accounts.addAccount(db(), by, { signIn: unique(), name: account.name.toUpperCase(), role: 'reader' });
    await expect(same).rejects.toMatchObject({ code: 'account-taken' });
  });

  test('a session is its person until it ends, and only the digest of its word is kept', async () => {
    const person = await member();
    const word = await accounts.openSession(db(), person.id);
    expect((await accounts.personOfSession(db(), word))?.id).toBe(person.id);
    const kept = await db().selectFrom('sessions').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(word);
    await accounts.endSession(db(), word);
    expect(await accounts.personOfSession(db(), word)).toBeNull();
  });

  test('a session ends after half a day of nothing, with another password, and when the account is shut', async () => {
    const { account: person, invitation } = await admin();
    await admin();
    await accounts.acceptInvitation(db(), invitation, password);
    const ended = async (end: () => Promise<unknown>) => {
      const word = await accounts.openSession(db(), person.id);
      await end();
      return (await accounts.personOfSession(db(), word)) === null;
    };
    const idle = sql`update sessions set used_at = now() - interval '13 hours' where account_id = ${person.id}`;
    expect(await ended(() => idle.execute(db()))).toBe(true);
    expect(await ended(() => accounts.changePassword(db(), person, password, `${password} more`))).toBe(true);
    expect(await ended(() => accounts.setDisabled(db(), by, person.id, true))).toBe(true);
    expect(await accounts.checkPassword(db(), person.signIn, `${password} more`)).toBeNull();
  });

  test('a token is good for its scopes until it is over, withdrawn, or the account is shut', async () => {
    const person = await member('judge');
    const make = () => accounts.makeToken(db(), person, { name: 'export', scopes: ['read'], days: 30 });
    const { secret, token } = await make();
    expect(await accounts.personOfToken(db(), secret)).toMatchObject({ person: { id: person.id }, scopes: ['read'] });
    await accounts.withdrawToken(db(), person, token.id);
    expect(await accounts.personOfToken(db(), secret)).toBeNull();
    const old = await make();
    await sql`update api_tokens set expires_at = now() - interval '1 second' where id = ${old.token.id}`.execute(db());
    expect(await accounts.personOfToken(db(), old.secret)).toBeNull();
    const last = await make();
    await accounts.setDisabled(db(), by, person.id, true);
    expect(await accounts.personOfToken(db(), last.secret)).toBeNull();
  });

  test.each([
    { scopes: ['edit'] as const, days: 30 },
    { scopes: [], days: 30 },
    { scopes: ['read'] as const, days: 400 },
    { scopes: ['read'] as const, days: 0.5 },
  ])('a judge makes no token with %j', async (given) => {
    const made = accounts.makeToken(db(), await member('judge'), { name: 'x', ...given });
    await expect(made).rejects.toMatchObject({ code: 'token-invalid' });
  });

  test('nobody withdraws the token of another', async () => {
    const { token } = await accounts.makeToken(db(), await member(), { name: 'x', scopes: ['read'], days: 1 });
    const other = accounts.withdrawToken(db(), await member(), token.id);
    await expect(other).rejects.toMatchObject({ code: 'record-has-no' });
  });

  test('the last admin cannot be shut or made less', async () => {
    const { account } = await admin();
    for (const one of await accounts.listAccounts(db())) {
      if (one.id !== account.id && one.role === 'admin') await accounts.changeRole(db(), by, one.id, 'reader');
    }
    const last = { code: 'account-last-admin' };
    await expect(accounts.changeRole(db(), by, account.id, 'editor')).rejects.toMatchObject(last);
    await expect(accounts.setDisabled(db(), by, account.id, true)).rejects.toMatchObject(last);
  });
});

onBothDatabases('the audit log', (record) => {
  test('tells who did what, and what was before', async () => {
    const { account } = await accounts.addAccount(record().db, by, {
      signIn: 'log.one',
      name: 'Log One',
      role: 'admin',
    });
    await accounts.addAccount(record().db, by, { signIn: 'log.two', name: 'Log Two', role: 'admin' });
    await accounts.changeRole(record().db, { account: 7, name: 'Z. Ek' }, account.id, 'judge');
    const { items } = await listAudit(record().db, { action: 'account' });
    expect(items[0]).toMatchObject({
      ...{ who: 'Z. Ek', action: 'account.role', subject: 'account log.one' },
      ...{ before: { role: 'admin' }, after: { role: 'judge' } },
    });
    expect((await listAudit(record().db, { who: 'nobody' })).total).toBe(0);
  });

  test('has a document that was read, told otherwise, and coded anew, each with who and what was before', async () => {
    const { document, coding } = meetingOf('logged');
    const [first, second] = [by, { account: null, name: 'C. Diaz' }];
    await record().read(document, coding, '1', first);
    await record().read(document, coding, '1', second); // the same again is no change
    await record().read({ ...document, title: 'Corrected' }, coding, '1', second);
    await record().recode({ ...document, title: 'Corrected' }, { ...coding, acts: [] }, '2', first);
    const { items } = await listAudit(record().db, { action: 'document' });
    const subject = `document ${document.id}`;
    expect(items.slice(0, 3)).toMatchObject([
      {
        ...{ who: 'a test', action: 'document.recoded', subject, after: { codingVersion: '2' } },
        before: {
          codingVersion: '1',
          facts: [expect.stringMatching(/^act request/), expect.stringMatching(/^act pledge/)],
        },
      },
      {
        who: 'C. Diaz',
        action: 'document.recoded',
        subject,
        before: { title: 'logged' },
        after: { title: 'Corrected' },
      },
      { who: 'a test', action: 'document.read', subject, before: null, after: { title: 'logged', codingVersion: '1' } },
    ]);
  });

  test('has the withdrawal of a document, with what it was', async () => {
    const document = documentOf('gone');
    await record().read(document, null);
    await record().withdraw(document.id, { account: null, name: 'B. Lind' });
    const { items } = await listAudit(record().db, { action: 'document' });
    expect(items[0]).toMatchObject({ who: 'B. Lind', before: { title: 'gone', url: '/texts/gone.txt' } });
  });

  test.each(['update audit set who = $$x$$', 'delete from audit', 'truncate audit'])(
    'refuses "%s"',
    async (statement) => {
      await expect(sql.raw(statement).execute(record().db)).rejects.toThrow('only ever added to');
    },
  );
});

describe('a backup', () => {
  test('brings accounts and the log along, and is not restored over a log', { timeout: 90_000 }, async () => {
    const [one, two] = [await embedded.place(), await embedded.place()];
    const file = `${one.options.dataDir}.gz`;
    const before = await openRecord(one.options);
    const { invitation } = await accounts.addAccount(before.db, by, { signIn: 'a.roy', name: 'A. Roy', role: 'admin' });
    await accounts.acceptInvitation(before.db, invitation, password);
    await backupRecord(before.db, file);
    await before.close();
    await restoreRecord(file, two.options);
    const after = await openRecord(two.options);
    expect((await accounts.checkPassword(after.db, 'a.roy', password))?.role).toBe('admin');
    expect((await listAudit(after.db)).items.map(({ action }) => action)).toEqual([
      'record.restored',
      'account.password',
      'account.added',
    ]);
    await after.close();
    await expect(restoreRecord(file, two.options)).rejects.toMatchObject({ code: 'restore-not-empty' });
    for (const place of [one, two]) await place.remove();
  });
});
