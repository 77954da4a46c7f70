/** Contacts of the record as the API shows them, with the post that each participant was said to hold that day. */

import type { Kysely } from 'kysely';
import {
  type ContactPage,
  type ContactView,
  type ParticipantView,
  type PostSaid,
  postsSaidIn,
  type Tables,
} from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { actOf, refOf } from './to-act.js';
import { placeOf } from './to-place.js';

type Contact = Answer<'contacts'>['items'][number];

/** One query for the posts of all contacts together. */
export async function contactsOf(db: Kysely<Tables>, contacts: readonly ContactView[]): Promise<Contact[]> {
  const documents = contacts.flatMap((contact) => contact.documents.map((document) => document.id));
  const posts = await postsSaidIn(db, [...new Set(documents)]);
  return contacts.map((contact) => contactOf(contact, posts));
}

function contactOf(contact: ContactView, posts: readonly PostSaid[]): Contact {
  const { id, kind, form, date, placeName, placeCountry, status, acts, documents } = contact;
  const mine = posts.filter((post) => documents.some((document) => document.id === post.documentId));
  return {
    ...{ kind, form, date, status, acts },
    id: String(id),
    place: placeOf(placeName, placeCountry),
    countries: [...contact.countries],
    participants: contact.participants.map((one) => participantOf(one, mine)),
    documents: [...documents],
  };
}

function participantOf(
  { entity, side, role }: ParticipantView,
  posts: readonly PostSaid[],
): Contact['participants'][number] {
  const isPerson = entity.type === 'person';
  return {
    person: isPerson ? refOf(entity) : null,
    body: isPerson ? null : refOf(entity),
    side,
    role,
    post: posts.find((post) => post.personId === entity.id)?.title ?? null,
  };
}

/** A contact with what each document tells of it, in the order of publication. */
export async function contactDetail(db: Kysely<Tables>, page: ContactPage): Promise<Answer<'contact'>> {
  const [contact] = await contactsOf(db, [page.contact]);
  const clauses = page.accounts.flatMap((account) => account.clauses);
  return {
    ...(contact as Contact),
    citations: clauses.map(({ documentId, span, words }) => ({ document: documentId, span: [...span], quote: words })),
    accounts: page.accounts.map(({ document, recalled }) => ({
      document,
      recalled,
      acts: page.acts.filter((act) => act.document.id === document.id).map(actOf),
    })),
  };
}
