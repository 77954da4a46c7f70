/** Two codings of one document in, what the newer says otherwise out, as lines that people can read. */

import type { Act, Coding, Contact, Party, Person } from '../../coding/types.js';

export type CodingChange = {
  readonly document: { readonly id: string; readonly url: string; readonly title: string | null };
  /** False: the same coding; nothing but its version was written. */
  readonly isChanged: boolean;
  /** "act pledge RUS → VNM: accélérer la livraison (12–25)"; sorted by kind of thing and place. Both may be empty where only offsets or pattern ids changed. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
};

/** Lines that only one of the two has. */
export function changedLines(before: Coding | null, after: Coding | null): Pick<CodingChange, 'removed' | 'added'> {
  const [old, young] = [linesOf(before), linesOf(after)];
  return { removed: without(old, young), added: without(young, old) };
}

/** As often as it is there more often. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const times = left.get(line) ?? 0;
    left.set(line, times - 1);
    return times <= 0;
  });
}

function linesOf(coding: Coding | null): string[] {
  if (!coding) return [];
  const names = new Map([...coding.people, ...coding.bodies].map(({ id, name }) => [id, name]));
  return [
    ...coding.people.map(personLine),
    ...coding.bodies.map(({ name, kind, country }) => `body ${name} (${kind}, ${country ?? '?'})`),
    ...coding.instruments.map(({ name, kind, countries }) => `instrument ${name} (${kind}, ${countries.join(' ')})`),
    ...coding.mechanisms.map(({ name, kind, countries }) => `mechanism ${name} (${kind}, ${countries.join(' ')})`),
    ...coding.contacts.map((contact) => contactLine(contact, names)),
    ...coding.acts.map((act) => actLine(act, names)),
    ...(coding.formulas ?? []).map(({ form, words, countries }) => `formula ${form} ${countries.join('–')}: ${words}`),
  ];
}

type Names = ReadonlyMap<string, string>;

function personLine({ name, country, posts }: Person): string {
  const titles = posts.map(({ title, level, former }) => `${former ? 'former ' : ''}${title} [${level}]`);
  return `person ${[name, country ?? '?', ...titles].join(', ')}`;
}

function contactLine({ kind, date, countries, status, recalled, place, participants }: Contact, names: Names): string {
  const who = participants.map(({ person, body }) => names.get(person ?? body ?? '') ?? '?');
  const what = [kind, date ?? 'undated', countries.join('–'), status, recalled ? 'recalled' : '', place?.name ?? ''];
  return `contact ${what.filter(Boolean).join(' ')}: ${who.join(', ')}`;
}

function actLine(act: Act, names: Names): string {
  const flags = [act.negated && 'not', act.joint && 'joint', act.status !== 'made' && act.status].filter(Boolean);
  const matters = act.matters.map(({ text }) => text).join('; ');
  const due = act.due ? ` due ${act.due}` : '';
  const parties = `${partyName(act.actor, names)} → ${partyName(act.recipient, names)}`;
  return `act ${[act.kind, ...flags].join(' ')} ${parties}: ${matters}${due} (${act.trigger.join('–')})`;
}

function partyName({ countries, people, bodies }: Party, names: Names): string {
  const who = [...people, ...bodies].map((id) => names.get(id) ?? '?');
  const where = countries.join(' ') || '?';
  return who.length > 0 ? `${where} (${who.join(', ')})` : where;
}
