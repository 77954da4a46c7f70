/** An open database in; out: what takes documents in, those that wait at the same time together, in one transaction. */

import type { Kysely } from 'kysely';
import type { Document } from '../../ingest/types.js';
import { isPassing } from '../store/explain-fault.js';
import { writing } from '../store/open-transaction.js';
import type { Tables } from '../store/schema.js';
import type { ReadResult } from '../types.js';
import type { Reading } from './prepare.js';
import { readTogether } from './read-together.js';

type Waiting = {
  readonly reading: Reading;
  readonly resolve: (result: ReadResult) => void;
  readonly reject: (error: unknown) => void;
};

/** More at once costs less for each, and others wait longer. */
const most = 32;
/** Letters of all their texts: rows of one statement stay within what a server takes. */
const mostLetters = 500_000;

type MakeRoom = (documents: readonly Document[]) => Promise<void>;

/**
 * Each is in when its promise is kept, whole or not at all, in the order in which they came.
 *
 * @param makeRoom throws where there is none for these; then none that waits is taken in.
 */
export function openReader(db: Kysely<Tables>, makeRoom: MakeRoom): (reading: Reading) => Promise<ReadResult> {
  const waiting: Waiting[] = [];
  let isAtIt = false;
  const readAll = async () => {
    isAtIt = true;
    while (waiting.length > 0) await readSome(db, makeRoom, waiting);
    isAtIt = false;
  };
  return (reading) =>
    new Promise((resolve, reject) => {
      waiting.push({ reading, resolve, reject });
      if (!isAtIt) void readAll();
    });
}

/** Whoever comes while other writers are waited for is taken along. */
async function readSome(db: Kysely<Tables>, makeRoom: MakeRoom, waiting: Waiting[]): Promise<void> {
  let taken: Waiting[] = [];
  try {
    await makeRoom(waiting.slice(0, most).map(({ reading }) => reading.document));
    const results = await writing(db, (tx) => {
      taken = waiting.splice(0, howMany(waiting));
      return readTogether(
        tx,
        taken.map(({ reading }) => reading),
      );
    });
    for (const [n, { resolve }] of taken.entries()) resolve(results[n] as ReadResult);
  } catch (error) {
    if (taken.length > 1 && !isPassing(error)) for (const one of taken) await readAlone(db, one);
    else for (const { reject } of taken.length > 0 ? taken : waiting.splice(0)) reject(error);
  }
}

/** What one of them causes is no fault of the others. */
async function readAlone(db: Kysely<Tables>, { reading, resolve, reject }: Waiting): Promise<void> {
  await writing(db, (tx) => readTogether(tx, [reading])).then(([result]) => resolve(result as ReadResult), reject);
}

/** From the first on, up to one that is there already: it is to find the first of them in the record. */
function howMany(waiting: readonly Waiting[]): number {
  const ids = new Set<string>();
  let letters = 0;
  for (const { document } of waiting.slice(0, most).map(({ reading }) => reading)) {
    letters += document.text.length;
    if (ids.has(document.id) || (ids.size > 0 && letters > mostLetters)) break;
    ids.add(document.id);
  }
  return ids.size;
}
