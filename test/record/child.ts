/** Starts child-reads.mjs or child-toggles.mjs and follows what it says. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Coding } from '../../src/coding/types.js';
import type { Document } from '../../src/ingest/types.js';
import type { NewJudgement, RecordOptions } from '../../src/record/index.js';

export type Told = { readonly document: Document; readonly coding: Coding | null };
export type Child = {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** Resolves when a line ends so, or when the process has ended. */
  readonly until: (end: string) => Promise<void>;
  readonly ended: Promise<void>;
};

const scriptNamed = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** @param limits shell commands before it, such as "ulimit -f 1000". */
export function readInChild(options: RecordOptions, documents: readonly Told[], stay = false, limits = 'true'): Child {
  return start('./child-reads.mjs', { options, documents }, `${limits}; exec "$0" "$1" "$2" ${stay ? 'stay' : ''}`);
}

/** Withdraws the document and reads it again, or gives the judgement and withdraws it, until it is killed. */
export function toggleInChild(
  options: RecordOptions,
  deed: 'withdraw' | 'judge',
  of: Told & { readonly judgement: NewJudgement },
): Child {
  return start('./child-toggles.mjs', { options, deed, ...of }, 'exec "$0" "$1" "$2"');
}

function start(script: string, job: object, command: string): Child {
  const folder = mkdtempSync(join(tmpdir(), 'readout-child-'));
  const file = join(folder, 'job.json');
  writeFileSync(file, JSON.stringify(job));
  const env = { ...process.env, DATABASE_URL: '' };
  const child = spawn('sh', ['-c', command, process.execPath, scriptNamed(script), file], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return follow(child, () => rmSync(folder, { recursive: true, force: true }));
}

function follow(child: ChildProcess, tidy: () => void): Child {
  const lines: string[] = [];
  const waiting: { end: string; resolve: () => void }[] = [];
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    for (const { end, resolve } of waiting) if (parts.some((line) => line.endsWith(end))) resolve();
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve())).then(tidy);
  const until = (end: string) => {
    const said = new Promise<void>((resolve) => waiting.push({ end, resolve }));
    return lines.some((line) => line.endsWith(end)) ? Promise.resolve() : Promise.race([said, ended]);
  };
  return { process: child, lines, until, ended };
}
