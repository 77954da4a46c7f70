import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Golden, goldens, makeGolden, rooted } from '../scripts/golden.js';
import { openEngine } from '../src/pipeline.js';
import { nodeFiles } from '../src/tables/node-files.js';

describe.each(Object.entries(goldens))('the golden readout %s', (name, page) => {
  let made: Golden;
  beforeAll(async () => {
    made = await makeGolden(page, openEngine(nodeFiles(), { only: ['fr'] }));
  });

  // When a change is meant: npm run golden, then read the difference.
  test.each(['document', 'coding'] as const)('gives the %s that was reviewed', (stage) => {
    expect(JSON.parse(made[stage])).toEqual(
      JSON.parse(readFileSync(rooted(`test/golden/${name}/${stage}.json`), 'utf8')),
    );
  });
});

test('all samples, coded by two processes in another order, give the same bytes', { timeout: 300_000 }, async () => {
  const samples = readdirSync('samples')
    .filter((file) => /\.(txt|html|jsonl)$/.test(file))
    .map((file) => join('samples', file));
  const [first, second] = [await codeAll(samples), await codeAll(shuffle(samples))];
  expect(Object.keys(second).length).toBeGreaterThan(30);
  expect(second).toEqual(first);
});

/** Texts of all codings by file name, made by a process of its own. */
async function codeAll(paths: readonly string[]): Promise<Record<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'readout-same-'));
  const child = spawn('node', ['bin/readout.js', 'code', ...paths, '--out', out], { stdio: 'ignore' });
  await once(child, 'exit');
  const codings = readdirSync(out)
    .sort()
    .map((file) => [file, readFileSync(join(out, file), 'utf8')]);
  rmSync(out, { recursive: true });
  return Object.fromEntries(codings);
}

/** Always the same other order: 7 is prime to the number of paths unless that is a multiple of 7. */
function shuffle(paths: readonly string[]): string[] {
  const step = paths.length % 7 === 0 ? 11 : 7;
  return paths.map((_, at) => paths[(at * step) % paths.length] ?? '');
}
