/** Where a record lies in; its database out, open, as it was left: no table is made or changed. */

import { isAbsolute, resolve } from 'node:path';
import type { Kysely } from 'kysely';
import type { RecordOptions } from '../types.js';
import { openFolder } from './embedded/open-folder.js';
import { openKysely } from './open-kysely.js';
import { openServer, withoutPassword } from './open-server.js';
import type { Tables } from './schema.js';

export type Database = {
  readonly db: Kysely<Tables>;
  readonly place: string; // a folder, or a server address without its password
  readonly folder: string | null; // of an embedded database
};

/** @throws ReadoutError `record-in-use`, `record-unreadable`, `record-no-access`, `disk-full`, `server-unreachable`, `server-unfit`. */
export async function openDatabase(options: RecordOptions): Promise<Database> {
  const address = options.databaseUrl ?? (options.dataDir ? undefined : process.env.DATABASE_URL) ?? '';
  const folder = recordFolder(options.dataDir);
  if (address === '') return { db: openKysely(await openFolder(folder)), place: folder, folder };
  return { db: openKysely(await openServer(address)), place: withoutPassword(address), folder: null };
}

/** The folder of an embedded record: the one given, else $READOUT_DATA, else ./readout-data. */
export function recordFolder(dataDir: string | undefined): string {
  const folder = dataDir ?? process.env.READOUT_DATA ?? 'readout-data';
  return isAbsolute(folder) ? folder : resolve(folder);
}
