/** People and contacts of a coding against gold. */

import type { Coding, Contact } from '../../src/coding/types.js';
import type { Tally } from './tally.js';
import { type Gold, type GoldContact, type GoldPerson, listOf } from './types.js';
import { isSameName } from './words.js';

export function scorePeople(gold: Gold, coding: Coding | null, tally: Tally): void {
  const left = new Set(coding?.people ?? []);
  for (const wanted of gold.people ?? []) {
    const names = [wanted.name, ...(wanted.also_names ?? [])];
    const person = [...left].find((p) => names.some((name) => isSameName(p.name, name)));
    if (person) left.delete(person);
    if (wanted.optional) continue;
    if (person) scorePerson(wanted, person, tally);
    else {
      tally.miss('person');
      tally.say('person missed', wanted.name);
    }
  }
  for (const extra of left) {
    tally.extra('person');
    tally.say('person extra', extra.name);
  }
}

function scorePerson(gold: GoldPerson, person: Coding['people'][number], tally: Tally): void {
  tally.hit('person');
  tally.share('person.country', person.country === gold.country);
  if (person.country !== gold.country)
    tally.say('person country', gold.name, 'gold', gold.country, 'got', person.country);
  if (!gold.level) return;
  const levels = [gold.level, ...listOf(gold.level_also)];
  const isRight = person.posts.some((post) => levels.includes(post.level));
  tally.share('person.level', isRight);
  if (!isRight)
    tally.say('person level', gold.name, 'gold', gold.level, 'got', person.posts.map((p) => p.level).join());
}

/** Contacts match by kind and countries; among those that do, one with the right date first. */
export function scoreContacts(gold: Gold, coding: Coding | null, tally: Tally): void {
  const left = new Set(coding?.contacts ?? []);
  for (const wanted of gold.contacts ?? []) {
    const contact = bestContact(wanted, [...left]);
    if (contact) left.delete(contact);
    if (wanted.optional) continue;
    if (contact) scoreContact(wanted, contact, tally);
    else {
      tally.miss('contact');
      tally.say('contact missed', wanted.kind, wanted.date, wanted.countries?.join());
    }
  }
  for (const extra of left) {
    tally.extra('contact');
    tally.say('contact extra', extra.kind, extra.date, extra.countries.join());
  }
}

function bestContact(gold: GoldContact, contacts: readonly Contact[]): Contact | undefined {
  const kinds = [gold.kind, ...listOf(gold.kind_also)];
  const fitting = contacts.filter(
    (c) => kinds.includes(c.kind) && (gold.countries ?? []).every((country) => c.countries.includes(country)),
  );
  return fitting.find((c) => isDate(gold, c)) ?? fitting[0];
}

function isDate(gold: GoldContact, contact: Contact): boolean {
  return [gold.date ?? null, ...(gold.date_also ?? []), ...listOf(gold.date_alt)].includes(contact.date);
}

function scoreContact(gold: GoldContact, contact: Contact, tally: Tally): void {
  tally.hit('contact');
  tally.share('contact.date', isDate(gold, contact));
  tally.share('contact.recalled', Boolean(gold.recalled) === contact.recalled);
  if (!isDate(gold, contact)) tally.say('contact date', gold.kind, 'gold', gold.date, 'got', contact.date);
}
