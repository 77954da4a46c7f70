/** The record: codings in, the lasting, cited record out. Embedded in a folder by default, on a PostgreSQL server with an address. */

import { isAbsolute, resolve } from 'node:path';
import type { Document } from '../ingest/types.js';
import { judge, withdrawJudgement } from './judgements/judge.js';
import { keepUp } from './keep-up.js';
import { readDocument } from './read-document.js';
import { ensureRoom } from './store/embedded/ensure-room.js';
import { openFolder } from './store/embedded/open-folder.js';
import { explainFault } from './store/explain-fault.js';
import { migrate } from './store/migrate.js';
import { openKysely } from './store/open-kysely.js';
import { openServer, withoutPassword } from './store/open-server.js';
import type { OpenRecord, RecordOptions } from './types.js';
import { withdrawDocument } from './withdraw-document.js';

export {
  type Commitment,
  type CommitmentFilter,
  type CommitmentState,
  commitmentsBetween,
} from './commitments/index.js';
export { type ComparedAct, type Comparison, compareContact, type Difference } from './compare/index.js';
export {
  type CandidateFilter,
  type CandidateState,
  findCandidate,
  listCandidates,
} from './judgements/list-candidates.js';
export { type JudgementFilter, judgementById, listJudgements } from './judgements/list-judgements.js';
export { linksOfRecord, suggestedLinks } from './judgements/suggested-links.js';
export {
  type Candidate,
  type CandidateSide,
  type CorrectedParty,
  type Correction,
  type Judgement,
  type JudgementType,
  judgementTypes,
  type NewJudgement,
  type Reason,
  type Verdict,
} from './judgements/types.js';
export { type DocumentByWords, findByWords, type SearchFilter } from './search/find-by-words.js';
export * from './store/queries/index.js';
export type { Tables } from './store/schema.js';
export type { OpenRecord, ReadResult, RecordOptions } from './types.js';

/**
 * Open the record, making it when it is not there, with its tables in their newest form.
 *
 * @throws ReadoutError `record-in-use`, `record-unreadable`, `record-no-access`, `disk-full`, `server-unreachable`, `server-unfit`.
 *   The methods of an open record throw `disk-full` and `record-gone`; what was read before is kept.
 */
export async function openRecord(options: RecordOptions = {}): Promise<OpenRecord> {
  const address = options.databaseUrl ?? (options.dataDir ? undefined : process.env.DATABASE_URL) ?? '';
  const folder = folderOf(options);
  const place = address === '' ? folder : withoutPassword(address);
  const isEmbedded = address === '';
  const db = openKysely(isEmbedded ? await openFolder(folder) : await openServer(address));
  const explained = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => {
    return (...args: A) => work(...args).catch((error) => Promise.reject(explainFault(error, place)));
  };
  await explained(() => migrate(db).then(() => keepUp(db)))().catch((error) =>
    db.destroy().then(() => Promise.reject(error)),
  );
  return {
    db,
    place,
    read: explained(async (document, coding) => {
      if (isEmbedded) await ensureRoom(folder, roomFor(document));
      return readDocument(db, document, coding);
    }),
    withdraw: explained((documentId) => withdrawDocument(db, documentId)),
    judge: explained((judgement) => judge(db, judgement)),
    withdrawJudgement: explained((id, who) => withdrawJudgement(db, id, who)),
    close: () => db.destroy(),
  };
}

function folderOf({ dataDir }: RecordOptions): string {
  const folder = dataDir ?? process.env.READOUT_DATA ?? 'readout-data';
  return isAbsolute(folder) ? folder : resolve(folder);
}

/** Bytes that a document may take: text, source and coding, up to three bytes a character, written to log and tables. */
function roomFor({ text, source }: Document): number {
  return 6 * (2 * text.length + source.length);
}
