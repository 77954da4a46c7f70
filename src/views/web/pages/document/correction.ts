/** An act as it stands and as somebody says that it should be in, the correction out: only what differs. */

import type { Answer } from '../../../api/contract.js';

type Detail = Answer<'document'>;
type Act = Detail['acts'][number];
/** A party as the form holds it: "person:12", "body:7", "country:VNM", "both", or "" for nobody. */
export type PartyKey = string;
export type Said = {
  readonly kind: string;
  readonly actor: PartyKey;
  readonly recipient: PartyKey;
  readonly matter: string;
};

export function saidOf(act: Act): Said {
  const { kind, actor, recipient, matters } = act;
  return { kind, actor: keyOf(actor), recipient: keyOf(recipient), matter: matters[0]?.text ?? '' };
}

function keyOf({ people, bodies, countries }: Act['actor']): PartyKey {
  if (people[0]) return `person:${people[0].id}`;
  if (bodies[0]) return `body:${bodies[0].id}`;
  if (countries.length > 1) return 'both';
  return countries[0] ? `country:${countries[0]}` : '';
}

/** Both countries of the act; one or none where it has no two. */
export function sidesOf({ actor, recipient }: Act): readonly string[] {
  return [...new Set([...actor.countries, ...recipient.countries])];
}

/** `place` is where the new matter stands in the text. All else stays as it was read. */
export function correctionOf(act: Act, said: Said, place: number, document: Detail): object {
  const before = saidOf(act);
  const matter = said.matter.trim();
  const party = (key: PartyKey) => partyOf(key, sidesOf(act), document);
  return {
    ...(said.kind !== before.kind && { kind: said.kind }),
    ...(said.actor !== before.actor && { actor: party(said.actor) }),
    ...(said.recipient !== before.recipient && { recipient: party(said.recipient) }),
    ...(said.matter !== before.matter && {
      matters: matter === '' ? [] : [{ text: matter, span: [place, place + matter.length] }],
    }),
  };
}

function partyOf(key: PartyKey, sides: readonly string[], { people, bodies }: Detail): object {
  const [type, value] = key.split(':');
  const person = people.find(({ id }) => type === 'person' && id === value);
  const body = bodies.find(({ id }) => type === 'body' && id === value);
  const countries = type === 'both' ? sides : [type === 'country' ? value : (person ?? body)?.country];
  return {
    countries: countries.filter((code) => typeof code === 'string'),
    people: person?.spelt ?? [],
    bodies: body?.spelt ?? [],
  };
}

/** Where the words stand, the nearest to the act; null where the text does not hold them. */
export function placeOf(matter: string, text: string, near: number): number | null {
  const words = matter.trim();
  if (words === '') return 0;
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places.sort((x, y) => Math.abs(x - near) - Math.abs(y - near))[0] ?? null;
}
