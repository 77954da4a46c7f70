/** People of the record as the API shows them: rows of the list, and one person with posts held. */

import type { Kysely } from 'kysely';
import {
  type EntityRef,
  figuresOfPeople,
  type PersonView,
  type Tables,
  type TenureView,
} from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { refOf } from './to-act.js';

/** People with their figures; one query for all of them. */
export async function peopleOf(db: Kysely<Tables>, people: readonly EntityRef[]): Promise<Answer<'people'>['items']> {
  const ids = people.map((person) => person.id);
  const figures = await figuresOfPeople(db, ids);
  return people.map((person) => {
    const { post = null, contacts = 0, acts = 0 } = figures.get(person.id) ?? {};
    return { ...refOf(person), post, contacts, acts };
  });
}

export function personDetail({ names, tenures, posts, contacts, acts, ...person }: PersonView): Answer<'person'> {
  return {
    ...refOf(person),
    names: names.map((one) => one.name),
    contacts,
    acts,
    tenures: tenures.map((tenure) => tenureOf(tenure, posts)),
  };
}

/** `posts` are the places where documents give the person a post. */
export function tenureOf(tenure: TenureView, posts: PersonView['posts']): Answer<'person'>['tenures'][number] {
  return {
    title: tenure.title,
    level: tenure.level,
    body: tenure.body?.name ?? null,
    country: tenure.country,
    accredited: tenure.accredited,
    former: false,
    first: tenure.firstSaid,
    last: tenure.lastSaid,
    citations: posts
      .filter((post) => post.title === tenure.title)
      .map(({ citation }) => ({ document: citation.documentId, span: [...citation.span], quote: citation.words })),
  };
}

/** A tenure with who holds it. */
export function mainPostOf(tenure: TenureView): Answer<'relation'>['posts'][number] {
  return { ...tenureOf(tenure, []), person: refOf(tenure.person) };
}
