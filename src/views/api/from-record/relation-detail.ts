/** One relation as the API shows it: its figures, who holds the main posts, and what the two call their partnership. */

import type { Kysely } from 'kysely';
import {
  type FormInRelation,
  findRelation,
  mainPosts,
  relationExtent,
  type Tables,
  wordingBetween,
} from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { sidesOf } from './questions.js';
import { relationOf } from './relations.js';
import { mainPostOf } from './to-person.js';

type Detail = Answer<'relation'>;

/** @returns null when the record knows nothing between the two. */
export async function relationDetail(db: Kysely<Tables>, pair: string): Promise<Detail | null> {
  const relation = await findRelation(db, ...sidesOf(pair));
  if (!relation) return null;
  const { a, b } = relation;
  const extent = await relationExtent(db, a, b);
  const posts = await mainPosts(db, a, b);
  const forms = (await wordingBetween(db, a, b)).flatMap((formula) => formula.forms);
  return { ...relationOf(relation), ...extent, posts: posts.map(mainPostOf), levels: levelsOf(forms) };
}

/** Forms that have a rank say how high a partnership stands. */
function levelsOf(forms: readonly FormInRelation[]): Detail['levels'] {
  const levels = forms.flatMap(({ form, rank, uses, first, last, ways }) => {
    const words = ways.map((way) => ({ language: way.language, words: way.words }));
    return rank === null ? [] : [{ form, rank, uses, first: first.day, last: last.day, words }];
  });
  return levels.sort((one, other) => other.rank - one.rank);
}
