/** Acts and contacts in; each act with the contact in which it was made, and that contact's date and place, out. */

import { contains, type Span } from '../../text/span.js';
import type { Act, Contact } from '../types.js';

/** @param beforeOf the sentence of an act that is told as something before the story, by its place in the list. */
export function joinContacts(
  acts: readonly Act[],
  contacts: readonly Contact[],
  beforeOf: (index: number) => Span | null,
): Act[] {
  const held = contacts.filter((c) => c.status === 'held');
  const main = held.filter((c) => !c.recalled);
  return acts.map((act, i) => {
    if (act.status === 'reported') return act;
    const contact = recalledContact(act, held, beforeOf(i)) ?? contactOf(act, main);
    return contact
      ? { ...act, contact: contact.id, date: act.date ?? contact.date, place: act.place ?? contact.place }
      : act;
  });
}

/** "Le 24 mai, A avait félicité B par téléphone": the contact to which its own sentence looks back. */
function recalledContact(act: Act, held: readonly Contact[], sentence: Span | null): Contact | undefined {
  if (!sentence) return undefined;
  const isOurs = (c: Contact) => act.actor.countries.some((k) => c.countries.includes(k));
  return held.find((c) => c.recalled && isOurs(c) && c.spans.some((span) => contains(sentence, span)));
}

/** The last contact told before the act that both its parties share, or else its actor; else the first. */
function contactOf(act: Act, main: readonly Contact[]): Contact | undefined {
  const own = main.filter((c) => c.kind !== 'visit' && act.actor.countries.some((k) => c.countries.includes(k)));
  const parties = [...act.actor.countries, ...act.recipient.countries];
  const both = own.filter((c) => parties.every((k) => c.countries.includes(k)));
  const shared = both.length > 0 ? both : own;
  const before = shared.filter((c) => (c.spans[0]?.[0] ?? 0) <= act.trigger[0]);
  return before.at(-1) ?? shared[0] ?? main.find((c) => act.actor.countries.some((k) => c.countries.includes(k)));
}
