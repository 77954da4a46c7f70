/** Acts that may belong to a commitment and wait for a judgement, as candidates. */

import type { Kysely } from 'kysely';
import type { Country } from '../../coding/types.js';
import { outlinesBetween } from '../commitments/index.js';
import type { Outline, Step, StepAct } from '../commitments/types.js';
import { listRelations } from '../store/queries/relations.js';
import type { Tables } from '../store/schema.js';
import { candidateId } from './candidate-id.js';
import { describeRefs, unknownSide } from './describe-refs.js';
import { latestOn } from './list-judgements.js';
import type { Candidate, Reason } from './types.js';

/** The likeliest first. Cost: that of outlinesBetween. */
export async function suggestedLinks(db: Kysely<Tables>, one: Country, other: Country): Promise<Candidate[]> {
  const commitments = await outlinesBetween(db, one, other);
  const pairs = commitments.flatMap((commitment) => commitment.suggestions.map((step) => pairOf(commitment, step)));
  const words = await describeRefs(
    db,
    'link',
    pairs.flatMap(({ left, right }) => [left, right]),
  );
  const side = (ref: string) => words.get(ref) ?? unknownSide(ref);
  const candidates = pairs.map(async ({ left, right, score, reasons }) => ({
    ...{ id: candidateId('link', left, right), type: 'link' as const, left: side(left), right: side(right), score },
    ...{ reasons, joined: false, judgement: await latestOn(db, 'link', left, right) },
  }));
  return (await Promise.all(candidates)).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The act that opened the commitment, and the one that may belong to it. */
function pairOf({ history }: Outline, { act, link, role }: Step<StepAct>) {
  const [left = '', right = ''] = [history[0]?.act.ref ?? '', act.ref].sort();
  return { left, right, score: link?.score ?? 0, reasons: reasonsOf(role, link) };
}

function reasonsOf(role: Step['role'], link: Step['link']): Reason[] {
  if (!link) return [];
  const { words, matter, topics, topic, direction, time, sameContact } = link.reasons;
  return [
    { name: role, score: 1 },
    { name: 'matter in common', score: matter, words: words.map((word) => word.replace('#', '')).join(', ') },
    ...(topics.length > 0 ? [{ name: 'topics in common', score: topic, words: topics.join(', ') }] : []),
    { name: 'parties', score: direction },
    { name: 'time', score: time },
    ...(sameContact ? [{ name: 'same contact', score: 1 }] : []),
  ];
}

/** Links of every relation, or only of the one named. Cost: that of outlinesBetween for each relation. */
export async function linksOfRecord(db: Kysely<Tables>, countries: readonly Country[] = []): Promise<Candidate[]> {
  const [one, other] = countries;
  if (one !== undefined && other !== undefined) return suggestedLinks(db, one, other);
  const { items } = await listRelations(db, { country: one, limit: 500 });
  const links: Candidate[] = [];
  for (const { a, b, acts } of items) if (acts > 1) links.push(...(await suggestedLinks(db, a, b)));
  return links.sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
}
