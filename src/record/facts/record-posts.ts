/** The posts that documents give to people, as rows. */

import type { Person } from '../../coding/types.js';
import type { EntitiesOf, EntityIds } from '../entities/identify.js';
import { insertRows } from '../store/many-rows.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day } from '../store/schema.js';
import type { Told } from './told.js';

export async function recordPosts(tx: Writing, told: readonly Told[], entities: EntitiesOf): Promise<void> {
  const rows = told.flatMap(({ coding, day }) => {
    const documentId = coding.document.id;
    return coding.people.flatMap((person) => postsOf(person, documentId, day, entities.get(documentId) ?? new Map()));
  });
  await insertRows(tx, 'posts', rows);
}

function postsOf({ id, mentions, posts }: Person, documentId: string, saidOn: Day | null, entities: EntityIds) {
  const personId = entities.get(id);
  const [spanStart, spanEnd] = mentions[0] ?? [0, 0];
  if (personId === undefined) return [];
  return posts.map(({ title, level, body, country, accredited, former }, n) => ({
    ...{ documentId, localId: id, n, personId, title, level, country, accredited, former },
    bodyId: body === null ? null : (entities.get(body) ?? null),
    bodyMention: body,
    ...{ saidOn, spanStart, spanEnd },
  }));
}
