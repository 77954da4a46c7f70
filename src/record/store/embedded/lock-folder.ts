/** One process at a time on a data folder. The embedded database has no lock of its own, and two writers lose rows. */

import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ReadoutError } from '../../../errors.js';

type Holder = { readonly pid: number; readonly host: string; readonly started: string | null };

/**
 * Take the folder for this process. A lock whose process is gone (killed, or the machine restarted) is taken over.
 *
 * @returns a function that gives the folder back.
 * @throws ReadoutError `record-in-use` while another process has it, or this one a second time.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lock');
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid) });
  for (let attempt = 0; attempt < 5; attempt++) {
    if (create(file, mine)) return () => giveBack(file, mine);
    const found = readIfThere(file);
    if (found === null) continue; // given back this very moment
    const holder = parse(found);
    if (holder && isAlive(holder)) throw inUse(folder, file, holder);
    removeStale(file, found);
  }
  throw inUse(folder, file, parse(readIfThere(file) ?? ''));
}

/** The file appears with its content in one step, so that nobody ever reads half a lock. */
function create(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Two processes may find the same stale lock: whoever moved away a newer one puts it back. */
function removeStale(file: string, stale: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return; // the other process was faster
  }
  if (readFileSync(aside, 'utf8') !== stale) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function giveBack(file: string, mine: string): void {
  if (readIfThere(file) === mine) rmSync(file, { force: true });
}

/** On another machine (a shared folder) nobody can tell, so the lock counts. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return holder.started === null || holder.started === startOf(holder.pid);
}

/** When a process started, in clock ticks since boot: process numbers come round again. Linux only, else null. */
function startOf(pid: number): string | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parse(content: string): Holder | null {
  try {
    const { pid, host, started } = JSON.parse(content) as Holder;
    return typeof pid === 'number' ? { pid, host, started } : null;
  } catch {
    return null;
  }
}

function inUse(folder: string, file: string, holder: Holder | null): ReadoutError {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
  return new ReadoutError('record-in-use', { folder, who, file });
}
