/** Acts and contacts in; each act with the contact in which it was made, and that contact's date and place, out. */

import type { Act, Contact } from '../types.js';

export function joinContacts(acts: readonly Act[], contacts: readonly Contact[]): Act[] {
  const main = contacts.filter((c) => !c.recalled && c.status === 'held');
  return acts.map((act) => {
    const contact = act.status === 'reported' ? undefined : contactOf(act, main);
    return contact
      ? { ...act, contact: contact.id, date: act.date ?? contact.date, place: act.place ?? contact.place }
      : act;
  });
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
