/** A question and a day in, all that the record has to be gathered from out. What does not wait for anything else is asked at once. */

import type { Kysely } from 'kysely';
import { outlinesBetween } from '../../../record/index.js';
import { type DocumentLoader, documentLoader } from '../../../record/store/queries/load-documents.js';
import type { ActView, ContactView } from '../../../record/store/queries/types.js';
import type { Day, Tables } from '../../../record/store/schema.js';
import type { DataFiles } from '../../../tables/files.js';
import type { BriefFormula, BriefingQuestion } from '../types.js';
import { type Clause, clausesOf } from './gather-contacts.js';
import { type PostRow, postRows } from './gather-people.js';
import { gatherWording } from './gather-wording.js';
import { actsIn, commitmentsUntil, contactsUntil, documentsUntil, type Followed } from './load-relation.js';
import { pullTexts, type Texts } from './pull-texts.js';
import { type SameActs, sameActs } from './same-acts.js';

/** The last day that counts, and the one after. */
export type Bounds = { readonly until: Day; readonly to: Day };

export type Loaded = {
  readonly contacts: readonly ContactView[]; // the latest ones
  readonly met: readonly ContactView[]; // of these, those with one of the people asked for
  readonly acts: readonly ActView[];
  readonly followed: Followed;
  readonly posts: readonly PostRow[];
  readonly clauses: ReadonlyMap<number, readonly Clause[]>;
  readonly same: SameActs;
  readonly texts: Texts;
  readonly wording: readonly BriefFormula[];
  readonly documents: number; // that tell of the relation
};

export async function loadBriefing(
  db: Kysely<Tables>,
  question: BriefingQuestion,
  { until, to }: Bounds,
  files: DataFiles,
): Promise<Loaded> {
  const { one, other, people } = question;
  const names = people.map(({ name }) => name);
  const [contacts, outlines, posts, wording, documents] = await Promise.all([
    contactsUntil(db, question, to),
    outlinesBetween(db, one, other, { on: until }),
    postRows(db, [one, other], until),
    gatherWording(db, one, other, { to, ...(names.length > 0 && { person: names }) }, files),
    documentsUntil(db, question, to),
  ]);
  const asked = new Set(people.map(({ id }) => id));
  const met = contacts.filter(
    ({ participants }) => asked.size === 0 || participants.some(({ entity }) => asked.has(entity.id)),
  );
  const documentsOf = documentLoader(db);
  const [followed, clauses, same] = await Promise.all([
    commitmentsUntil(db, question, { outlines, met, until, documentsOf }),
    clausesOf(
      db,
      contacts.map(({ id }) => id),
    ),
    sameActs(db, contacts),
  ]);
  const acts = await actsIn(db, question, { contacts, to, besides: followed.acts, documentsOf });
  const loaded = { contacts, met, acts, followed, posts, clauses };
  return { ...loaded, same, texts: await textsOf(documentsOf, loaded), wording, documents };
}

function textsOf(
  documentsOf: DocumentLoader,
  { acts, followed, clauses, posts }: Pick<Loaded, 'acts' | 'followed' | 'clauses' | 'posts'>,
): Promise<Texts> {
  return pullTexts(documentsOf, [
    ...acts.map(({ document }) => document.id),
    ...followed.commitments.flatMap(({ history }) => history.map(({ act }) => act.document.id)),
    ...[...clauses.values()].flat().map(({ documentId }) => documentId),
    ...posts.map(({ documentId }) => documentId),
  ]);
}
