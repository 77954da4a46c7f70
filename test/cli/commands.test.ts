import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith, french, newFolder, readout, vietnamese } from './run.js';

// Each test starts processes, which takes long on a machine that does other things as well.
vi.setConfig({ testTimeout: 180_000 });

test('readout code prints one JSON object for one file', () => {
  const folder = folderWith({ 'visit.txt': french });
  const { code, out } = readout(['code', join(folder, 'visit.txt'), '--published', '2024-09-04']);
  const coding = JSON.parse(out);
  expect(code).toBe(0);
  expect(coding.schema).toBe('readout/coding@1');
  expect(coding.document).toMatchObject({
    side: 'VNM',
    language: 'fr',
    published: '2024-09-04',
    dateline: { place: 'Moscou' },
  });
  expect(coding.acts.map((act: { kind: string }) => act.kind)).toContain('pledge');
  expect(out.split('\n').length).toBeGreaterThan(2);
});

test('readout code prints JSON Lines for several files, goes on after a bad one and ends with 1', () => {
  const folder = folderWith({
    'a.txt': french,
    'b.txt': '',
    'c.txt': `${french} Les deux parties ont salué leur coopération.`,
  });
  const { code, out, err } = readout(['code', folder]);
  expect(code).toBe(1);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).document.url),
  ).toEqual([`${folder}/a.txt`, `${folder}/c.txt`]);
  expect(err).toContain(`${folder}/b.txt: is empty`);
});

test('readout code --out writes one file a document, named after its input', () => {
  const folder = folderWith({
    'a.txt': french,
    'two.jsonl': `${JSON.stringify({ text: french })}\n${JSON.stringify({ text: `${french} Fin.` })}`,
  });
  const out = join(newFolder(), 'codings');
  expect(readout(['code', folder, '--out', out]).code).toBe(0);
  expect(readdirSync(out).sort()).toEqual(['a.json', 'two-1.json', 'two-2.json']);
  expect(JSON.parse(readFileSync(join(out, 'a.json'), 'utf8')).schema).toBe('readout/coding@1');
});

test('readout code reads standard input', () => {
  const { code, out } = readout(['code', '-'], { input: french });
  expect(code).toBe(0);
  expect(JSON.parse(out).document.url).toBe('standard input');
});

test('readout code says of a language that it cannot code it, and which it can', () => {
  const { code, out, err } = readout(['code', '-'], { input: vietnamese });
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('its language, "vi", cannot be coded');
  expect(err).toContain('fr');
});

test('readout explain shows the words of an act, its pattern and why', () => {
  const { code, out } = readout([
    'explain',
    'Le ministre russe a promis au Vietnam d’accélérer la livraison des vaccins.',
    '--language',
    'fr',
  ]);
  expect(code).toBe(0);
  expect(out).toContain('[a promis]');
  expect(out).toMatch(/pattern\s+fr\./);
  expect(out).toMatch(/why\s+\S/);
});

test('readout read keeps a record: read, then unchanged, then a bad input beside a good one', () => {
  const folder = folderWith({ 'a.txt': french });
  const data = join(newFolder(), 'record');
  expect(readout(['read', folder, '--data', data]).out).toMatch(/read\s+│\s+1 │/);
  expect(readout(['read', folder, '--data', data]).out).toMatch(/unchanged\s+│\s+1 │/);
  const mixed = readout(['read', folder, join(folder, 'none.txt'), '--data', data]);
  expect(mixed.code).toBe(1);
  expect(mixed.out).toMatch(/skipped\s+│\s+1 │/);
  expect(mixed.err).toContain('none.txt: no such file or folder');
});

test('readout serve answers on loopback, holds the record, and ends well when told to', async () => {
  const data = join(newFolder(), 'record');
  const server = spawn('node', ['bin/readout.js', 'serve', '--port', '0', '--data', data], {
    env: { ...process.env, DATABASE_URL: '' },
  });
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const url = /http:\/\/localhost:\d+/.exec(String(line))?.[0] ?? '';
    expect((await fetch(`${url}/api/record`)).status).toBe(200);
    const second = readout(['read', folderWith({ 'a.txt': french }), '--data', data]);
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/has this record open/);
  } finally {
    server.kill('SIGTERM');
  }
  expect((await once(server, 'exit'))[0]).toBe(0);
});

test.each([
  ['no command at all', []],
  ['an unknown command', ['raed']],
  ['an unknown option', ['code', 'a.txt', '--verbose']],
  ['no file', ['code']],
  ['a day that does not exist', ['read', 'a.txt', '--published', '2026-02-31']],
  ['a port that is none', ['serve', '--port', '99999']],
])('readout ends with 2 for %s', (_, args) => {
  const { code, err } = readout(args);
  expect(code).toBe(2);
  expect(err).not.toBe('');
});

test.each(['read', 'code', 'explain', 'serve'])('readout %s --help shows examples and ends with 0', (command) => {
  const { code, out } = readout([command, '--help']);
  expect(code).toBe(0);
  expect(out).toContain(`$ readout ${command}`);
});

test.skipIf(process.getuid?.() === 0)('readout read says which file may not be read', () => {
  const folder = folderWith({ 'a.txt': french });
  chmodSync(join(folder, 'a.txt'), 0);
  expect(readout(['code', join(folder, 'a.txt')]).err).toContain('a.txt: cannot be read (no permission)');
});

test('readout code gives the same bytes on two threads as on none', () => {
  const texts = Array.from({ length: 30 }, (_, i) => [`${i}.txt`, `${french}\n\nParagraphe ${i}.`]);
  const folder = folderWith({ ...Object.fromEntries(texts), '7b.txt': '' });
  const [none, two] = ['0', '2'].map((workers) => readout(['code', folder, '--workers', workers]));
  expect(two).toEqual(none);
  expect(two?.out.trim().split('\n')).toHaveLength(30);
});
