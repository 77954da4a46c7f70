/** A data folder in, its database opened out: locked, made from the template when new, whole or not there at all. */

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PostgresPool } from 'kysely';
import { ReadoutError } from '../../../errors.js';
import { explainFault } from '../explain-fault.js';
import { ensureRoom } from './ensure-room.js';
import { lockFolder } from './lock-folder.js';
import { unpackFolder } from './pack-folder.js';
import { DatabaseError, startEmbedded } from './start-embedded.js';
import { findTemplate } from './template.js';

/**
 * Open `folder/database`, making it when it is not there.
 *
 * @throws ReadoutError `record-in-use`, `disk-full`, `record-unreadable`.
 */
export async function openFolder(folder: string): Promise<PostgresPool> {
  try {
    mkdirSync(folder, { recursive: true });
    const unlock = lockFolder(folder);
    return await openLocked(folder, unlock);
  } catch (error) {
    throw explainFault(error, folder);
  }
}

async function openLocked(folder: string, unlock: () => void): Promise<PostgresPool> {
  try {
    if (!existsSync(join(folder, 'database'))) await makeDatabase(folder);
    const pool = await start(folder);
    return { connect: () => pool.connect(), end: () => pool.end().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

async function start(folder: string): Promise<PostgresPool> {
  try {
    return await startEmbedded(join(folder, 'database'));
  } catch (error) {
    const explained = explainFault(error, folder);
    if (!(explained instanceof DatabaseError)) throw explained;
    throw new ReadoutError('record-unreadable', { place: folder, reason: explained.message }, { cause: error });
  }
}

/** Bytes of an empty database. */
const emptySize = 40 * 1024 * 1024;

/** Made aside and renamed, so that a process killed while making it leaves nothing that looks like a database. */
async function makeDatabase(folder: string): Promise<void> {
  const draft = join(folder, 'database.new');
  rmSync(draft, { recursive: true, force: true });
  await ensureRoom(folder, emptySize);
  const template = findTemplate();
  if (template !== null) unpackFolder(readFileSync(template), draft);
  else await (await startEmbedded(draft)).end();
  renameSync(draft, join(folder, 'database'));
}
