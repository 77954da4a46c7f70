/** The posts that one document gives to people, as rows. */

import type { Coding } from '../../coding/types.js';
import type { EntityIds } from '../entities/identify.js';
import { storable } from '../storable.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day } from '../store/schema.js';

export async function recordPosts(tx: Writing, coding: Coding, entities: EntityIds, day: Day | null): Promise<void> {
  const rows = coding.people.flatMap((person) => {
    const personId = entities.get(person.id);
    const [spanStart, spanEnd] = person.mentions[0] ?? [0, 0];
    if (personId === undefined) return [];
    return person.posts.map((post, n) => ({
      documentId: coding.document.id,
      localId: person.id,
      n,
      personId,
      title: storable(post.title),
      level: post.level,
      bodyId: post.body === null ? null : (entities.get(post.body) ?? null),
      bodyMention: post.body,
      country: post.country,
      accredited: post.accredited,
      former: post.former,
      saidOn: day,
      spanStart,
      spanEnd,
    }));
  });
  if (rows.length > 0) await tx.insertInto('posts').values(rows).execute();
}
