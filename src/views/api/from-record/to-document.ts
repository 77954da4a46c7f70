/** A document of the record as the API shows it: its text, and what was read from it with its places. */

import type { Kysely } from 'kysely';
import { type DocumentView, type EntityRef, loadActs, loadContacts, type Tables } from '../../../record/index.js';
import type { Span } from '../../../text/span.js';
import type { Answer } from '../contract.js';
import { datesIn } from './dates-in.js';
import { readingNotes } from './reading-notes.js';
import { actOf, refOf } from './to-act.js';
import { contactsOf } from './to-contact.js';

type Detail = Answer<'document'>;

/** Acts come in the order of the text. A reprint shows its text and points at the document that was read first. */
export async function documentDetail(db: Kysely<Tables>, document: DocumentView): Promise<Detail> {
  const { id, url, title, publisher, side, language, published, text, reprintOf, reprints } = document;
  const acts = await loadActs(db, Object.values(document.acts));
  const read = {
    people: mentionsOf(document, document.coding?.people ?? []),
    bodies: mentionsOf(document, document.coding?.bodies ?? []),
    contacts: await contactsIn(db, document),
    acts: acts.map(actOf).sort((x, y) => x.trigger[0] - y.trigger[0]),
    dates: datesIn(document),
  };
  return {
    ...{ id, url, title, publisher, side, language, published, text },
    captions: [...document.captions],
    ...read,
    notes: readingNotes(document, read),
    duplicates: [...(reprintOf ? [reprintOf] : []), ...reprints],
  };
}

type Mentioned = { readonly id: string; readonly name: string; readonly mentions: readonly Span[] };

/** Two names in one text may be one person in the record: their mentions come together. */
function mentionsOf(document: DocumentView, things: readonly Mentioned[]): Detail['people'] {
  const found = new Map<number, { entity: EntityRef; spelt: string[]; mentions: Span[] }>();
  for (const { id, name, mentions } of things) {
    const entity = document.entities[id];
    if (!entity) continue;
    const before = found.get(entity.id) ?? { spelt: [], mentions: [] };
    found.set(entity.id, { entity, spelt: [...before.spelt, name], mentions: [...before.mentions, ...mentions] });
  }
  return [...found.values()].map(({ entity, spelt, mentions }) => ({
    ...refOf(entity),
    spelt,
    mentions: mentions.map(([start, end]) => [start, end]),
  }));
}

async function contactsIn(db: Kysely<Tables>, document: DocumentView): Promise<Detail['contacts']> {
  const told = document.coding?.contacts ?? [];
  const found = await contactsOf(db, await loadContacts(db, [...new Set(Object.values(document.contacts))]));
  const byId = new Map(found.map((contact) => [contact.id, contact]));
  return told.flatMap(({ id, recalled, spans }) => {
    const contact = byId.get(String(document.contacts[id]));
    return contact
      ? [{ ...contact, recalled, spans: spans.map(([start, end]): [number, number] => [start, end]) }]
      : [];
  });
}
