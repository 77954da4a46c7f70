/** A telling in, the countries that meet out, also where it names one only. */

import type { Reading } from '../acts/types.js';
import { unique } from '../parties/merge-parties.js';
import type { Country } from '../types.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import type { Telling } from './types.js';

/** Named countries; a visit, or a rite held there, counts the country visited; one named side meets the other side of the document. */
export function countriesOf(reading: Reading, telling: Telling): Country[] {
  const { kind, place, there } = telling;
  const visited = (kind === 'visit' || there) && place?.country ? [place.country] : [];
  const named = countriesOfSides(telling.sides);
  const all = unique([...named, ...visited]);
  if (all.length === 0) return mayNameNobody(telling) ? sittingSides(reading, telling) : [];
  if (all.length > 1) return all;
  const host = kind === 'ceremony' || kind === 'correspondence' ? hostOfEnvoy(reading, telling) : null;
  if (host) return [...all, host];
  // "the delegation, which was in Lima in May": of the other side, where nobody's country is known.
  if (kind === 'visit' && named.length === 0 && telling.sides.length > 0) return withOtherSide(reading, all);
  return visited.length === 0 && !isOfOneState(reading, telling) ? withOtherSide(reading, all) : all;
}

/** Both who met are told, and they are of one country: "received Norland's ambassador to Estmark", by the minister of Norland. */
export function isOfOneState(reading: Reading, telling: Telling): boolean {
  return countriesOfSides(telling.sides).length === 1 && (isDomestic(telling) || isOfMission(reading, telling));
}

/** « une réunion est prévue le 3 mai à Lima », "the summit in Lima". */
function mayNameNobody({ kind, status, date }: Telling): boolean {
  return kind === 'session' || (kind === 'meeting' && status === 'planned' && date !== null);
}

/**
 * Both sides are there, of one country, and one of them by title alone: "a été reçu par le président de la République".
 * Of two people named, one is likelier to be a guest whose country the text leaves out.
 */
function isDomestic(telling: Telling): boolean {
  const unnamed = telling.sides.filter((s) => s.party.people.length === 0);
  return telling.sides.length > 1 && unnamed.length > 0;
}

/** "The minister was welcomed by his country's ambassador to Peru": two of one country, one of whom is accredited to another. */
function isOfMission({ scene }: Reading, telling: Telling): boolean {
  const ids = peopleOfSides(telling.sides);
  const people = scene.mentions.people.filter((p) => ids.includes(p.id));
  return people.length > 1 && people.some((p) => p.posts.some((post) => post.accredited !== null));
}

/** "The ceremony was attended by the Ambassador of Norland to Estmark, A, and the minister, B", "the ambassador handed the president a letter": he has it done where he serves. */
function hostOfEnvoy({ scene }: Reading, { sides }: Telling): Country | null {
  const ids = peopleOfSides(sides);
  const posts = scene.mentions.people.filter((p) => ids.includes(p.id)).map((p) => p.posts);
  const hosts = posts.flatMap((own) => own.find((post) => post.accredited !== null)?.accredited ?? []);
  return hosts.length === 1 && sides.length > 1 ? (hosts[0] ?? null) : null;
}

/** "le sommet de samedi à Paris": a sitting in one of the document's countries; « la prochaine session se tiendra en mai »: of its two sides. */
function sittingSides(reading: Reading, telling: Telling): Country[] {
  const { sides } = reading.scene;
  const isTheirs = sides.includes(telling.place?.country ?? '') || (telling.again && telling.status === 'planned');
  return sides.length === 2 && isTheirs ? [...sides] : [];
}

function withOtherSide(reading: Reading, countries: Country[]): Country[] {
  const { sides } = reading.scene;
  return sides.length === 2 && sides.includes(countries[0] ?? '') ? [...sides] : countries;
}
