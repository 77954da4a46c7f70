/** A reader in; what the first page asks, and that of the first relation on it, asked once before anybody does. */

import type { RecordReader } from './api/reader.js';
import { firstView } from './first-view.js';

/** Then connections are open and the database has in memory what it needs: it answers the second time in a third of the time. */
export async function warmUp(reader: RecordReader): Promise<void> {
  const [relations] = await Promise.all([
    reader.relations({ limit: firstView.relations }),
    reader.summary(),
    reader.contacts({ limit: firstView.contacts }),
  ]);
  const [first] = relations.items;
  if (!first) return;
  const { pair } = first;
  await Promise.all([
    reader.relation(pair),
    reader.facets(pair, {}),
    reader.timeline(pair, { limit: firstView.timeline }),
  ]);
}
