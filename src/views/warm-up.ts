/** A reader in; what people ask first, asked once before anybody does. */

import type { RecordReader } from './api/reader.js';
import { firstView } from './first-view.js';

/** About as many as pages show: what has to be in memory is the same. */
const limit = 20;

/**
 * Then connections are open and the database has in memory what it needs: it answers the second time in a third of the time.
 * A page's questions are asked at once, as a browser does, and the pages one after the other, the first page first.
 *
 * @param words what most documents hold: the search that takes longest.
 */
export async function warmUp(reader: RecordReader, words: readonly string[]): Promise<void> {
  const pair = await warmFirstPage(reader);
  if (pair === null) return;
  await warmRelation(reader, pair);
  for (const q of words) await warmSearch(reader, q);
  await warmLists(reader);
}

/** @returns the relation that the first page shows first. */
async function warmFirstPage(reader: RecordReader): Promise<string | null> {
  const [relations] = await Promise.all([
    reader.relations({ limit: firstView.relations }),
    reader.summary(),
    reader.contacts({ limit: firstView.contacts }),
    reader.findCommitments({ due: 'true', limit }),
  ]);
  return relations.items[0]?.pair ?? null;
}

async function warmRelation(reader: RecordReader, pair: string): Promise<void> {
  await Promise.all([
    reader.relation(pair),
    reader.facets(pair, {}),
    reader.timeline(pair, { limit: firstView.timeline }),
  ]);
  await Promise.all([
    reader.commitments(pair, { limit, steps: 1 }),
    reader.standing(pair, {}),
    reader.wording(pair, {}),
  ]);
}

async function warmSearch(reader: RecordReader, q: string): Promise<void> {
  await Promise.all([
    reader.search({ q, limit }),
    reader.searchFacets({ q }),
    reader.people({ q, limit }),
    reader.acts({ q, limit }),
    reader.findCommitments({ q, limit, steps: 1 }),
  ]);
}

async function warmLists(reader: RecordReader): Promise<void> {
  await Promise.all([reader.people({ limit }), reader.documents({ limit }), reader.contacts({ limit })]);
}
