/** What documents say of one person's posts in, the tenures these make out. */

import type { Country, PostLevel } from '../../coding/types.js';
import { latinKey } from '../entities/name-key.js';
import type { Day } from '../store/schema.js';

/** Posts said in the same words, with first and last day on which a document says so. */
export type PostSaid = {
  readonly title: string;
  readonly level: PostLevel;
  readonly bodyId: number | null;
  readonly country: Country | null;
  readonly accredited: Country | null;
  readonly firstSaid: Day | null;
  readonly lastSaid: Day | null;
  readonly documents: number;
};

/**
 * Posts of one level that do not contradict each other are one tenure: "ambassadeur du Vietnam en Russie" and
 * "ambassadeur vietnamien" are one, ambassador to two countries are two. What fits several tenures joins the one
 * that most documents tell.
 */
export function tenuresOf(posts: readonly PostSaid[]): PostSaid[] {
  const tenures: PostSaid[] = [];
  for (const post of [...posts].sort(mostTellingFirst)) {
    const at = tenures.findIndex((tenure) => isSamePost(tenure, post));
    const found = tenures[at];
    if (found) tenures[at] = together(found, post);
    else tenures.push(post);
  }
  return tenures;
}

function isSamePost(one: PostSaid, other: PostSaid): boolean {
  if (one.level !== other.level) return false;
  if (!agree(one.country, other.country) || !agree(one.accredited, other.accredited)) return false;
  const sameTitle = latinKey(one.title) === latinKey(other.title);
  return sameTitle || oneHolder.has(one.level) || (agree(one.bodyId, other.bodyId) && !vague.has(one.level));
}

/** Levels of which a country, or a pair of countries, has one: words and body do not tell two posts apart. */
const oneHolder = new Set<PostLevel>(['head-of-state', 'head-of-government', 'party-leader', 'ambassador']);
/** Levels that hold many kinds of post: only the same title is the same post. */
const vague = new Set<PostLevel>(['official', 'other', 'local', 'military', 'executive', 'spouse']);

function agree<T>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other;
}

/** The more a post says, and the more documents say it, the earlier it founds a tenure; the rest is for repeatability. */
function mostTellingFirst(one: PostSaid, other: PostSaid): number {
  const told = (post: PostSaid) => [post.accredited, post.bodyId, post.country].filter((part) => part !== null).length;
  return (
    told(other) - told(one) ||
    other.documents - one.documents ||
    (one.firstSaid ?? '9').localeCompare(other.firstSaid ?? '9') ||
    one.title.localeCompare(other.title)
  );
}

/** The founding post gives the words; the other may fill what it leaves open. */
function together(one: PostSaid, other: PostSaid): PostSaid {
  const days = [one.firstSaid, one.lastSaid, other.firstSaid, other.lastSaid].filter((day) => day !== null).sort();
  return {
    ...one,
    bodyId: one.bodyId ?? other.bodyId,
    country: one.country ?? other.country,
    accredited: one.accredited ?? other.accredited,
    firstSaid: days[0] ?? null,
    lastSaid: days.at(-1) ?? null,
    documents: one.documents + other.documents,
  };
}
