import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { codingVersion, versionOf } from '../src/coding-version.js';

/** A package in small: a file in each place that counts, and in some that do not. */
function packageWith(changed: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-version-'));
  const files = {
    'package.json': '{"version":"1.2.3","dependencies":{"yaml":"2.0.0"}}',
    ...{ 'dist/text/a.js': '1', 'dist/tables/b.js': '2', 'dist/language/c/d.js': '3', 'dist/coding/e.js': '4' },
    ...{ 'dist/pipeline.js': '5', 'data/models/fr.bin': '6', 'data/languages/fr/patterns/p.yaml': '7' },
    ...{ 'data/ontology/acts.yaml': '8', 'data/entities/names.yaml': '9', 'data/ingest/publishers.yaml': '10' },
    ...{ 'dist/ingest/f.js': '11', 'data/models/fr.md': '12', 'dist/coding/e.js.map': '13' },
    ...changed,
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function versionWith(changed: Readonly<Record<string, string>>): string {
  const folder = packageWith(changed);
  const version = versionOf(folder);
  rmSync(folder, { recursive: true });
  return version;
}

test('versionOf names release and content, and is the same for a copy elsewhere', () => {
  const folder = packageWith();
  const copy = `${folder}-copy`;
  cpSync(folder, copy, { recursive: true });
  expect(versionOf(folder)).toMatch(/^1\.2\.3\+[0-9a-f]{12}$/);
  expect(versionOf(copy)).toBe(versionOf(folder));
  for (const each of [folder, copy]) rmSync(each, { recursive: true });
});

test.each([
  ['a pattern', { 'data/languages/fr/patterns/p.yaml': '7b' }],
  ['a new table', { 'data/entities/more.tsv': 'x' }],
  ['a model', { 'data/models/fr.bin': 'x' }],
  ['code', { 'dist/coding/e.js': 'x' }],
  ['a library', { 'package.json': '{"version":"1.2.3","dependencies":{"yaml":"2.0.1"}}' }],
])('versionOf changes with %s', (_, changed) => {
  expect(versionWith(changed)).not.toBe(versionWith({}));
});

test('versionOf stays when only ingest, model cards or source maps change', () => {
  const changed = { 'data/ingest/publishers.yaml': 'x', 'dist/ingest/f.js': 'x', 'data/models/fr.md': 'x' };
  expect(versionWith({ ...changed, 'dist/coding/e.js.map': 'x' })).toBe(versionWith({}));
});

test('codingVersion names this package', () => {
  expect(codingVersion()).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
});
