/** Contacts in, lines out: when, what, where, who; under each what was said beside asks and promises. */

import { groupBy } from '../../../record/store/group-by.js';
import { quoteOf } from '../quote-of.js';
import { type Line, line, type Part, sources, strong, text } from '../sheet.js';
import type { Actor, BriefAct, BriefContact } from '../types.js';
import { fill, type Words } from '../words.js';

/** Acts shown under the latest contacts; older ones are there to be found. */
const actsShown = [3, 2, 1];

export function composeContacts(contacts: readonly BriefContact[], words: Words): Line[] {
  return contacts.map((contact, n) => {
    const acts = contact.acts.slice(0, actsShown[n] ?? 0);
    return line(
      contactParts(contact, words),
      acts.map((act) => actLine(act, words)),
    );
  });
}

function contactParts(contact: BriefContact, words: Words): Part[] {
  const { date, table } = words;
  const remark = contact.status === 'held' ? '' : ` (${table.status[contact.status]})`;
  const who = participantsOf(contact, words);
  const place = contact.place === null ? '' : `, ${words.place(contact.place, contact.placeCountry)}`;
  return [
    strong(date(contact.date)),
    text(` — ${whatOf(contact, words)}${place}${remark}${who === '' ? '' : ` — ${who}`}`),
    ...quoteOfContact(contact, who),
    sources(contact.cited),
  ];
}

function whatOf({ kind, form, during }: BriefContact, { table }: Words): string {
  const what = kind === 'visit' && form !== null ? table.form[form] : table.contact[kind];
  if (during === null) return what;
  const visit = during === 'visit' ? table.contact.visit : table.form[during];
  return fill(table.during, { what, visit: visit.toLocaleLowerCase() });
}

/** Where nobody is named, the words must say who it was. */
function quoteOfContact({ cited: [first] }: BriefContact, who: string): Part[] {
  return who === '' && first ? [text(' — '), quoteOf(first, 120)] : [];
}

function participantsOf({ participants }: BriefContact, { country, table }: Words): string {
  const bySide = groupBy(participants, ({ side }) => side);
  return [...bySide]
    .map(
      ([side, people]) =>
        `${side === null ? '' : `${country(side)}${table.colon}`}${people.map(({ name }) => name).join(', ')}`,
    )
    .join(table.semicolon);
}

function actLine({ kind, negated, actor, cited }: BriefAct, words: Words): Line {
  const said = negated ? fill(words.table.not, { what: words.table.kind[kind] }) : words.table.kind[kind];
  const quote = cited[0] ? [text(words.table.colon), quoteOf(cited[0], 170)] : [];
  return line([text(`${said} (${actorNames(actor, words)})`), ...quote, sources(cited)]);
}

/** People by name, else countries. */
export function actorNames({ names, countries }: Actor, { country }: Words): string {
  return names.length > 0 ? names.join(', ') : countries.map(country).join(', ');
}
