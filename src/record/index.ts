/** The record: codings in, the lasting, cited record out. Embedded in a folder by default, on a PostgreSQL server with an address. */

import type { Document } from '../ingest/types.js';
import { judge, withdrawJudgement } from './judgements/judge.js';
import { keepUp } from './keep-up.js';
import { openReader } from './reading/open-reader.js';
import { aProgram, prepare } from './reading/prepare.js';
import { readBefore } from './reading/read-before.js';
import { ensureRoom } from './store/embedded/ensure-room.js';
import { explainFault } from './store/explain-fault.js';
import { migrate } from './store/migrate.js';
import { openDatabase } from './store/open-database.js';
import type { OpenRecord, RecordOptions } from './types.js';
import { claimVersion } from './versions/coding-versions.js';
import { recodeDocument } from './versions/recode-document.js';
import { withdrawDocument } from './withdraw-document.js';

export { type AuditEntry, type AuditFilter, listAudit } from './audit/list-audit.js';
export { noteChange } from './audit/note-change.js';
export {
  commitmentsByWords,
  commitmentsDue,
  type FoundOutlines,
  findCommitment,
  type PlacedCommitment,
  type PlacedOutline,
} from './commitments/find-commitments.js';
export {
  type Commitment,
  type CommitmentFilter,
  type CommitmentState,
  commitmentsBetween,
  fillOutlines,
  type Outline,
  outlinesBetween,
} from './commitments/index.js';
export { keepAllCommitments, keepCommitmentsReady } from './commitments/keep-ready.js';
export { type ComparedAct, type Comparison, compareContact, type Difference } from './compare/index.js';
export { wordsTelling } from './concepts/words-telling.js';
export {
  type CandidateFilter,
  type CandidateState,
  findCandidate,
  listCandidates,
} from './judgements/list-candidates.js';
export { type JudgementFilter, judgementById, listJudgements } from './judgements/list-judgements.js';
export { type Passage, passagesOf } from './judgements/passages-of.js';
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
export { restoreRecord } from './restore-record.js';
export { findActsByWords } from './search/find-acts.js';
export { type DocumentByWords, findByWords, type SearchFilter } from './search/find-by-words.js';
export { frequentWords } from './search/frequent-words.js';
export { type SearchFacets, searchFacets } from './search/search-facets.js';
export { stemsOfSearch } from './search/search-text.js';
export type { WordsFilter } from './search/words-filter.js';
export { type BackupTally, backupRecord } from './store/backup/backup-record.js';
export { isPassing } from './store/explain-fault.js';
export { recordFolder } from './store/open-database.js';
export * from './store/queries/index.js';
export type { Tables } from './store/schema.js';
export type { OpenRecord, ReadResult, RecordOptions } from './types.js';
export type { CodingChange } from './versions/coding-change.js';
export { allowVersion, outdatedDocuments } from './versions/coding-versions.js';
export {
  type FormInRelation,
  type FormulaChange,
  type FormulaInRelation,
  type FormulaUse,
  formulaUses,
  type WordingFilter,
  wordingBetween,
} from './wording/index.js';

/**
 * Open the record, making it when it is not there, with its tables in their newest form.
 *
 * @throws ReadoutError `record-in-use`, `record-unreadable`, `record-no-access`, `disk-full`, `server-unreachable`, `server-unfit`.
 *   The methods of an open record throw `disk-full` and `record-gone`; what was read before is kept.
 */
export async function openRecord(options: RecordOptions = {}): Promise<OpenRecord> {
  const { db, place, folder } = await openDatabase(options);
  const explained = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => {
    return (...args: A) => work(...args).catch((error) => Promise.reject(explainFault(error, place)));
  };
  await explained(() => migrate(db).then(() => keepUp(db)))().catch((error) =>
    db.destroy().then(() => Promise.reject(error)),
  );
  const makeRoom = async (documents: readonly Document[]) => {
    if (folder !== null) await ensureRoom(folder, roomFor(documents));
  };
  const read = openReader(db, makeRoom);
  return {
    db,
    place,
    read: explained(async (document, coding, version = null, by = aProgram) =>
      read(prepare(document, coding, { version, by })),
    ),
    readBefore: explained((document, version) => readBefore(db, document, version)),
    claimVersion: explained((version, by = aProgram) => claimVersion(db, version, by)),
    recode: explained((document, coding, version, by) => recodeDocument(db, document, coding, version, by)),
    withdraw: explained((documentId, by = aProgram) => withdrawDocument(db, documentId, by)),
    judge: explained((judgement, by) => judge(db, judgement, by)),
    withdrawJudgement: explained((id, who, by) => withdrawJudgement(db, id, who, by)),
    close: () => db.destroy(),
  };
}

/** Bytes that documents may take: text, source and coding, up to three bytes a character, written to log and tables. */
function roomFor(documents: readonly Document[]): number {
  return documents.reduce((bytes, { text, source }) => bytes + 6 * (2 * text.length + source.length), 0);
}
