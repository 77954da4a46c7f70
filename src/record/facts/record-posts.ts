/** The posts that one document gives to people, as rows. */

import type { Coding } from '../../coding/types.js';
import type { EntityIds } from '../entities/identify.js';
import { storable } from '../storable.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day } from '../store/schema.js';

/** @returns the people who got a post here. */
export async function recordPosts(
  tx: Writing,
  coding: Coding,
  entities: EntityIds,
  day: Day | null,
): Promise<number[]> {
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
      country: post.country,
      accredited: post.accredited,
      former: post.former,
      saidOn: day,
      spanStart,
      spanEnd,
    }));
  });
  if (rows.length > 0) await tx.insertInto('posts').values(rows).execute();
  return [...new Set(rows.map((row) => row.personId))];
}
