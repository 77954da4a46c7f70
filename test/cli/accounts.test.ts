/** readout accounts, run as people run it. */

import { expect, test } from 'vitest';
import { newFolder, readout } from './run.js';

test('readout accounts makes an admin, lets others in, and keeps a log', { timeout: 120_000 }, () => {
  const data = ['--data', newFolder()];
  const refused = readout(['accounts', 'add', 'b.lind', '--name', 'B. Lind', '--role', 'judge', ...data]);
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('must be an admin')]);
  const add = ['accounts', 'add', 'a.roy', '--name', 'A. Roy', '--role', 'admin', '--password-stdin', ...data];
  expect(readout(add, { input: 'four words of no sense\n' }).out).toBe('a.roy (A. Roy): admin, active\n');
  expect(readout(['accounts', 'add', 'b.lind', '--name', 'B. Lind', ...data]).out).toMatch(/^\/welcome#[\w-]{43}\n$/);
  expect(readout(['accounts', 'role', 'b.lind', 'editor', ...data]).out).toBe('b.lind (B. Lind): editor, invited\n');
  const token = ['accounts', 'token', 'a.roy', '--for', 'export', '--scopes', 'read', ...data];
  expect(readout(token).out).toMatch(/^readout_[\w-]{43}\n$/);
  const log = JSON.parse(readout(['accounts', 'log', '--json', ...data]).out) as { items: { action: string }[] };
  expect(log.items.map(({ action }) => action)).toEqual([
    ...['token.made', 'account.role', 'account.added'],
    ...['account.password', 'account.added'],
  ]);
});
