/** The id of a candidate in, the candidate out, whether it is a pair of the record or a link derived from commitments. */

import { type Candidate, findCandidate, linksOfRecord, type OpenRecord } from '../record/index.js';

export async function findCandidateAnywhere({ db }: OpenRecord, id: string): Promise<Candidate | null> {
  if (!id.startsWith('link-')) return findCandidate(db, id);
  return (await linksOfRecord(db)).find((link) => link.id === id) ?? null;
}
