/** Where a record lies in; the record open out, once its server is up: services start in any order. */

import { sql } from 'kysely';
import { ReadoutError } from '../errors.js';
import { isPassing, type OpenRecord, openRecord, type RecordOptions } from '../record/index.js';
import { onceAMinute } from './once-a-minute.js';
import { patiently } from './patiently.js';
import type { Log } from './service/log.js';

export type Once = {
  /** @throws what does not heal by waiting: a wrong address or password, a folder in use; and, once told to stop, what does. */
  readonly open: (stop?: AbortSignal) => Promise<OpenRecord>;
  /** Rejects as long as it is not open, and where it does not answer. */
  readonly check: () => Promise<unknown>;
};

export function recordOnceUp(options: RecordOptions, log: Pick<Log, 'note'>): Once {
  let record: OpenRecord | undefined;
  const onFault = onceAMinute(({ message, code }: Error & { code?: string }) =>
    log.note(`Waiting for the database. ${message}`, { code }),
  );
  return {
    open: async (stop) => {
      record = await patiently(() => openRecord(options), { ...(stop && { stop }), onFault, heals });
      return record;
    },
    check: async () => {
      if (!record) throw new Error('is not open yet');
      await sql`select 1`.execute(record.db);
    },
  };
}

/** Names that no other machine knows yet, and machines that are not there yet. */
const away = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT']);

/** A server that answers "wrong password" will not change its mind. */
function heals(error: unknown): boolean {
  if (!(error instanceof ReadoutError)) return false;
  if (error.code !== 'server-unreachable') return error.code === 'record-gone';
  return isPassing(error.cause) || away.has((error.cause as { code?: string }).code ?? '');
}
