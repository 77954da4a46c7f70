/** Bodies, instruments, mechanisms and the network of people as the API shows them. */

import type { Network, ThingRow, ThingView } from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { refOf } from './to-act.js';
import { tenureOf } from './to-person.js';

export function thingRowOf(row: ThingRow): Answer<'things'>['items'][number] {
  const { type, kind, countries, documents } = row;
  return { ...refOf(row), type, kind, countries: [...countries], documents };
}

export function thingDetail(thing: ThingView): Answer<'thing'> {
  const { names, parent, parts, tenures, mentions } = thing;
  return {
    ...thingRowOf(thing),
    names: [...names],
    parent: parent && refOf(parent),
    parts: parts.map(refOf),
    tenures: tenures.map((tenure) => ({ ...tenureOf(tenure, []), person: refOf(tenure.person) })),
    mentions: mentions.map(({ document, citation }) => ({
      document,
      citation: { document: citation.documentId, span: [...citation.span], quote: citation.words },
    })),
  };
}

export function networkOf({ people, links, total }: Network): Answer<'network'> {
  return {
    people: people.map((person) => ({ ...refOf(person), contacts: person.contacts })),
    links: links.map(({ left, right, contacts }) => ({ left: String(left), right: String(right), contacts })),
    total,
  };
}
