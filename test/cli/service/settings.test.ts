import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applySettings, type Environment, hide } from '../../../src/cli/service/settings.js';
import { folderWith, readout } from '../run.js';

const config = (text: string) => join(folderWith({ 'readout.yaml': text }), 'readout.yaml');

test('the file fills in what the environment does not say', () => {
  const env: Environment = {
    READOUT_CONFIG: config('database: postgres://a@db/readout\nqueue: nats://queue:4222\noperations: 9464\n'),
    DATABASE_URL: 'postgres://b@other/readout',
    READOUT_QUEUE: '',
  };
  const from = applySettings(env);
  expect(env).toMatchObject({
    DATABASE_URL: 'postgres://b@other/readout',
    READOUT_QUEUE: 'nats://queue:4222',
    READOUT_OPERATIONS: '9464',
  });
  expect([from.get('database'), from.get('queue'), from.get('data')]).toEqual(['environment', 'file', null]);
});

test.each([
  ['an unknown name', 'databse: x', /readout\.yaml:1: .*databse/],
  ['a wrong value', 'log: text\nqueue: http://queue', /readout\.yaml:2: .*must be nats:\/\/HOST:4222/],
  ['what is no YAML', 'log: [', /readout\.yaml:1: /],
])('%s in the file is told with its line', (_, text, message) => {
  expect(() => applySettings({ READOUT_CONFIG: config(text) })).toThrow(message);
});

test('a wrong variable is told without its password', () => {
  const env = { READOUT_QUEUE: 'http://me:secret@queue' };
  expect(() => applySettings(env)).toThrow(
    /^READOUT_QUEUE is "http:\/\/me@queue"\. Right would be nats:\/\/HOST:4222\./,
  );
});

test('hide leaves no password in any address', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9!$&'()*+,;=%]{1,20}$/), (password) => {
      expect(hide(`postgres://me:${password}@db/readout`)).toBe('postgres://me@db/readout');
    }),
  );
});

test('every command checks settings first, and readout settings shows them', () => {
  const env = { READOUT_CONFIG: config('database: postgres://me:secret@db/readout\ntoken: sixteen-characters') };
  const { out } = readout(['settings', '--json'], { env });
  expect(JSON.parse(out).items).toContainEqual({
    name: 'database',
    variable: 'DATABASE_URL',
    value: 'postgres://me@db/readout',
    from: 'file',
  });
  expect(out).not.toMatch(/me:secret|sixteen/);
  const wrong = readout(['stats'], { env: { READOUT_LOG: 'xml' } });
  expect([wrong.code, wrong.err]).toEqual([
    1,
    expect.stringMatching(/READOUT_LOG is "xml"\. Right would be text or json/),
  ]);
});
