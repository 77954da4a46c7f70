import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTextFile } from '../../src/tables/read-text-file.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-text-'));
const fileOf = (name: string, bytes: string | Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

test('readTextFile gives the text without the mark at its beginning', () => {
  expect(readTextFile(fileOf('marked', '\uFEFFdonnées'))).toBe('données');
});

test.each([
  ['a file that is not there', join(folder, 'none'), /none: no such file/],
  ['a path through a file', join(fileOf('plain', 'x'), 'in-it'), /in-it: no such file/],
  ['a folder', folder, /: is a folder\. Name the file itself/],
  ['another encoding', fileOf('latin', Buffer.from('donn\u00e9es', 'latin1')), /latin: holds bytes that are no UTF-8/],
])('readTextFile tells %s as what it is', (_, file, message) => {
  expect(() => readTextFile(file)).toThrow(message);
});

test.skipIf(process.getuid?.() === 0)('readTextFile tells a file that may not be read as what it is', () => {
  const file = fileOf('closed', 'x');
  chmodSync(file, 0);
  expect(() => readTextFile(file)).toThrow(/closed: cannot be read \(EACCES\)/);
});
