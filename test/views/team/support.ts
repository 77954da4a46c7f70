/** A site with accounts over a real record, and people of every role to ask it. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as accounts from '../../../src/record/accounts/index.js';
import { hashPassword } from '../../../src/record/accounts/passwords.js';
import { type OpenRecord, openRecord } from '../../../src/record/index.js';
import { recordReader } from '../../../src/views/index.js';
import { openReadingQueue } from '../../../src/views/reading/queue.js';
import { createSite } from '../../../src/views/site.js';

export const password = 'four words of no sense';
/** Made once: it takes its time on purpose. */
const passwordHash = hashPassword(password);
export const origin = 'http://localhost:4600';
const by = { account: null, name: 'a test' };

export type Team = {
  readonly record: OpenRecord;
  readonly site: ReturnType<typeof createSite>;
  /** Ask as a browser with this cookie or a program with this token. */
  readonly ask: (path: string, asked?: Asked) => Promise<Response>;
  /** The cookie of somebody of this role. */
  readonly cookieOf: (role: accounts.Role) => string;
  readonly personOf: (role: accounts.Role) => accounts.Account;
  readonly close: () => Promise<void>;
};
type Asked = { readonly cookie?: string; readonly token?: string; readonly post?: unknown; readonly method?: string };

export async function openTeam(): Promise<Team> {
  const dataDir = mkdtempSync(join(tmpdir(), 'readout-team-'));
  const record = await openRecord({ dataDir });
  const people = new Map<accounts.Role, { account: accounts.Account; cookie: string }>();
  for (const role of [...accounts.roles].reverse()) people.set(role, await enrol(record, role));
  const queue = openReadingQueue(
    async () => {},
    async () => Promise.reject(new Error('no network in this test')),
  );
  const site = createSite(recordReader(record), { host: '127.0.0.1', team: record.db, queue });
  const of = (role: accounts.Role) => people.get(role) ?? (Promise.reject(role) as never);
  return {
    record,
    site,
    ask: async (path, asked = {}) => site.request(`${origin}${path}`, requestOf(asked)),
    cookieOf: (role) => of(role).cookie,
    personOf: (role) => of(role).account,
    close: async () => {
      await record.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function enrol({ db }: OpenRecord, role: accounts.Role) {
  const { account } = await accounts.addAccount(db, by, {
    signIn: `${role}.one`,
    name: `The ${role}`,
    role,
  });
  const hash = { password: await passwordHash };
  await db.updateTable('accounts').set(hash).where('id', '=', account.id).execute();
  return { account, cookie: `readout-session=${await accounts.openSession(db, account.id)}` };
}

function requestOf({ cookie, token, post, method }: Asked): RequestInit {
  const headers = {
    ...(cookie !== undefined && { cookie }),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(post !== undefined && { 'content-type': 'application/json' }),
  };
  const body = post === undefined ? {} : { body: JSON.stringify(post) };
  return { method: method ?? (post === undefined ? 'GET' : 'POST'), headers, ...body };
}
