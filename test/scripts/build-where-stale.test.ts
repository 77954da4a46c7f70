import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isStale } from '../../scripts/build-where-stale.js';

test('isStale is true for a changed source and for what was never built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-stale-'));
  const out = mkdtempSync(join(tmpdir(), 'readout-built-'));
  const write = (path: string, seconds: number) => {
    writeFileSync(path, '');
    utimesSync(path, seconds, seconds);
    return path;
  };
  utimesSync(folder, 100, 100);
  write(join(folder, 'a.ts'), 100);
  const made = write(join(out, 'index.html'), 200);
  utimesSync(folder, 100, 100);
  expect(isStale(folder, [made])).toBe(false);
  expect(isStale(folder, [made, join(out, 'missing')])).toBe(true);
  write(join(folder, 'a.ts'), 300);
  expect(isStale(folder, [made])).toBe(true);
});
