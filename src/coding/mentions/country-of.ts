/** The parts of a title or a body in, its own country and the one it is accredited to out. */

import type { Country } from '../types.js';
import type { BodyNode, Part, TitleNode } from './reading.js';

export type Belonging = { readonly own: Country | null; readonly accredited: Country | null };

/** "ambassadeur du Vietnam en Russie" gives VNM and RUS; a body named in the title lends its country. */
export function belongingOf(title: TitleNode): Belonging {
  const own =
    ownCountry(title.parts) ??
    missionCountry(title) ??
    servedCountry(title) ??
    citizensCountry(title) ??
    employerCountry(title) ??
    fixedCountry(title);
  const sent = title.parts.find((part) => part.kind === 'country' && part.role === 'to');
  const place = title.parts.find((part) => (part.kind === 'place' || part.kind === 'body') && part.role === 'to');
  const accredited = sent?.kind === 'country' ? (sent.countries[0] ?? null) : partCountry(place);
  return { own, accredited: accredited === own ? null : accredited };
}

/** Bodies at which one serves and is of their state: whoever is accredited to a parliament or an organisation is of another. */
const missions = new Set<string>(['embassy', 'government']);

/** "attaché de défense près l'ambassade d'Italie", "ministre délégué auprès du gouvernement malien": of the state that the body speaks for. */
function missionCountry({ parts }: TitleNode): Country | null {
  const part = parts.find((one) => one.kind === 'body' && one.role === 'to' && missions.has(one.body.head.kind));
  return part?.kind === 'body' ? countryOfBody(part.body) : null;
}

/** "ministre des Affaires étrangères et des Burkinabè de l'extérieur": a government looks after its own people abroad. */
function citizensCountry({ parts }: TitleNode): Country | null {
  const part = parts.find((one) => one.kind === 'field' && one.citizens !== undefined);
  return (part?.kind === 'field' && part.citizens) || null;
}

/** "le pape": one state's office only. */
function fixedCountry({ head }: TitleNode): Country | null {
  return head.kind === 'office' ? head.office.always : null;
}

/** "Foreign Minister for Norland": behind a field of government, "for" says whose; "Special Envoy for Norland" serves another state. */
function servedCountry({ parts }: TitleNode): Country | null {
  const field = parts.findIndex((part) => part.kind === 'field' && part.role === 'beside');
  const served = parts.findIndex((part) => part.kind === 'country' && part.role === 'for');
  const part = parts[served];
  return field >= 0 && field < served && part?.kind === 'country' ? (part.countries[0] ?? null) : null;
}

/** "State Secretary at the Nordmark Ministry of Trade", "directeur à la Commission": nobody is accredited to a ministry, and no director anywhere; one works there. */
function employerCountry({ head, parts }: TitleNode): Country | null {
  const isDirector = head.kind === 'office' && directors.has(head.office.id);
  const isEmployer = (one: Part) =>
    one.kind === 'body'
      ? one.body.head.kind === 'ministry' || isDirector
      : one.kind === 'title' || (one.kind === 'country' && isDirector);
  return partCountry(parts.find((one) => one.kind !== 'modifier' && one.role === 'to' && isEmployer(one)));
}

const directors: ReadonlySet<string> = new Set(['director', 'regional-director', 'executive', 'head']);

/** Country of a body: its name says it ("Bundestag"), or a word in it, or the larger body. */
export function countryOfBody(body: BodyNode): Country | null {
  const own = ownCountry(body.parts);
  const fixed = body.head.country;
  return body.head.kind === 'international' ? fixed : (own ?? fixed);
}

function ownCountry(parts: readonly Part[]): Country | null {
  const stated = parts.find((part) => isOwn(part) && part.kind === 'country' && part.form !== 'organisation');
  if (stated?.kind === 'country') return stated.countries[0] ?? null;
  for (const part of parts) {
    const country = isOwn(part) ? partCountry(part) : null;
    if (country) return country;
  }
  return null;
}

function isOwn(part: Part): boolean {
  return part.kind !== 'modifier' && (part.role === 'beside' || part.role === 'of');
}

function partCountry(part: Part | undefined): Country | null {
  if (part?.kind === 'country') return part.countries[0] ?? null;
  if (part?.kind === 'place') return part.country;
  if (part?.kind === 'body') return countryOfBody(part.body);
  return part?.kind === 'title' ? belongingOf(part.title).own : null;
}
