/** Acts that may belong to a commitment and wait for a judgement, as candidates. */

import { type Kysely, sql } from 'kysely';
import type { Country } from '../../coding/types.js';
import { outlinesBetween } from '../commitments/index.js';
import type { Outline, OutlineAct, Step } from '../commitments/types.js';
import { listRelations } from '../store/queries/relations.js';
import type { Tables } from '../store/schema.js';
import { candidateId } from './candidate-id.js';
import { describeRefs, unknownSide } from './describe-refs.js';
import { latestOn } from './list-judgements.js';
import type { Candidate, Reason } from './types.js';

/** The likeliest first. Cost: that of outlinesBetween. */
export async function suggestedLinks(db: Kysely<Tables>, one: Country, other: Country): Promise<Candidate[]> {
  const commitments = await outlinesBetween(db, one, other);
  const refs = await refsOf(db, commitments);
  const pairs = commitments.flatMap((commitment) =>
    commitment.suggestions.map((step) => pairOf(commitment, step, refs)),
  );
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
function pairOf({ history }: Outline, { act, link, role }: Step<OutlineAct>, refs: ReadonlyMap<number, string>) {
  const refOf = (step: Step<OutlineAct> | undefined) => refs.get(step?.act.id ?? 0) ?? '';
  const [left = '', right = ''] = [refOf(history[0]), refs.get(act.id) ?? ''].sort();
  return { left, right, score: link?.score ?? 0, reasons: reasonsOf(role, link) };
}

/** What judgements call the acts that open commitments or may belong to them. */
async function refsOf(db: Kysely<Tables>, outlines: readonly Outline[]): Promise<ReadonlyMap<number, string>> {
  const asked = outlines.filter(({ suggestions }) => suggestions.length > 0);
  const acts = asked.flatMap(({ history, suggestions }) =>
    [...history.slice(0, 1), ...suggestions].map(({ act }) => act.id),
  );
  const rows = db.selectFrom('acts').select(['id', 'ref']).where(sql<boolean>`id = any (${acts}::int4[])`);
  return new Map((await rows.execute()).map(({ id, ref }) => [id, ref]));
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
