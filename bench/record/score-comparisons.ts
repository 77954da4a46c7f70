/** Acts of two documents aligned as one act told twice, against the gold. */

import type { Kysely } from 'kysely';
import { sentencesAround } from '../../src/record/commitments/text-evidence.js';
import { alignActs } from '../../src/record/compare/align-acts.js';
import { loadActs } from '../../src/record/index.js';
import { groupBy } from '../../src/record/store/group-by.js';
import type { ActView } from '../../src/record/store/queries/types.js';
import type { Tables } from '../../src/record/store/schema.js';
import { type DocumentIds, type RecordGold, type Scores, type Show, scoresOf } from './types.js';

/** An alignment is right when the gold gives both its acts as one. Missed are those of which no alignment is made, read or not. */
export async function scoreComparisons(
  db: Kysely<Tables>,
  gold: RecordGold,
  documents: DocumentIds,
  show: Show,
): Promise<Scores> {
  const count = { tp: 0, fp: 0, fn: 0 };
  for (const { documents: names, both } of gold.comparisons) {
    const [one = '', other = ''] = names.map((name) => documents.get(name) ?? '');
    const acts = await actsOf(db, [one, other]);
    const aligned = alignActs(acts, await sentencesAround(db, acts)).filter(({ tellings }) => tellings.length === 2);
    const hits = both.filter(([a, b]) =>
      aligned.some(({ tellings }) => tells(tellings, one, a) && tells(tellings, other, b)),
    );
    const right = aligned.filter(({ tellings }) =>
      both.some(([a, b]) => tells(tellings, one, a) && tells(tellings, other, b)),
    );
    count.tp += hits.length;
    count.fn += both.length - hits.length;
    count.fp += aligned.length - right.length;
    for (const pair of both) if (!hits.includes(pair)) show(`not aligned: ${pair.join(' | ')}`);
    for (const { tellings, score } of aligned.filter((group) => !right.includes(group)))
      show(
        `wrongly aligned ${score?.toFixed(2)}: ${tellings.map((act) => `${act.kind} ${act.clauses[0]?.words}`).join(' | ')}`,
      );
  }
  return scoresOf(count);
}

function tells(tellings: readonly ActView[], document: string, words: string): boolean {
  const act = tellings.find((telling) => telling.document.id === document);
  return words.split('|').some((part) => act?.clauses.some((clause) => clause.words.includes(part)));
}

async function actsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<ActView[]> {
  const rows = await db.selectFrom('acts').select('id').where('documentId', 'in', ids).orderBy('id').execute();
  const acts = await loadActs(
    db,
    rows.map(({ id }) => id),
  );
  return ids.flatMap((id) => inMainContact(acts.filter((act) => act.document.id === id)));
}

/** A comparison is of one contact: the one in which a document tells most acts. Acts outside any stay. */
function inMainContact(acts: readonly ActView[]): ActView[] {
  const counts = groupBy(
    acts.flatMap((act) => act.contactId ?? []),
    (id) => id,
  );
  const [main] = [...counts].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return acts.filter((act) => act.contactId === null || act.contactId === main);
}
