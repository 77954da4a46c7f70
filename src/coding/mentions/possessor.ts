/** A name in, the country whose it is by the word beside it out: "Nordmark's Vera Orlova", "le grand-duc Ivar de Nordmark", "le Kényan Peter Mwangi", "Ivar Lund (Nordmark)", "Vera Orlova, who heads Nordmark's …". */

import type { Country } from '../types.js';
import { countryAt } from './country-at.js';
import { countryOfBody } from './country-of.js';
import type { NameRun } from './find-names.js';
import { matchPhrase } from './phrase-index.js';
import { isJoint } from './pieces.js';
import { readBody } from './read-body.js';
import type { Reading } from './reading.js';

/** Words of a country's name, at most: "Papua New Guinea's". */
const nameReach = 4;

export function possessorOf(reading: Reading, name: NameRun): Country | null {
  const beside = countryBefore(reading, name) ?? countryBehind(reading, name) ?? countryOfNative(reading, name);
  const behind = countryInBrackets(reading, name) ?? countryOnLine(reading, name);
  return beside ?? behind ?? countryLed(reading, name) ?? countryOfEmployer(reading, name);
}

/** "l'Ivoirien Sami Koffi": one of a people, by both names. */
export function countryOfNative(reading: Reading, { lead, end }: NameRun): Country | null {
  const hit = countryAt(reading, lead - 1);
  const article = reading.pieces[lead - 2];
  const isOne = hit?.form === 'people' && hit.end === lead && /^(l|le|la|du|au)$/.test(article?.key ?? '');
  return isOne && end - lead > 1 && isJoint(reading.pieces[lead]?.gap ?? '\n') ? (hit.countries[0] ?? null) : null;
}

function countryBehind(reading: Reading, name: NameRun): Country | null {
  const at = ofBehind(reading, name);
  const hit = at === null ? null : countryAt(reading, at);
  return at !== null && hit?.form === 'name' && isJoint(reading.pieces[at]?.gap ?? '\n')
    ? (hit.countries[0] ?? null)
    : null;
}

/** The piece behind an "of" right behind the name: "A of Norland", "A de la République". */
export function ofBehind({ pieces, words }: Reading, { end }: NameRun): number | null {
  const of = isJoint(pieces[end]?.gap ?? '\n') ? matchPhrase(words.connectors, pieces, end) : null;
  return of?.value === 'of' ? of.end : null;
}

/** "Mme Vera Orlova, du ministère nordien de la Santé": behind a comma, the body whose they are. */
function countryOfEmployer(reading: Reading, { end }: NameRun): Country | null {
  const { pieces, words } = reading;
  const of = pieces[end]?.gap === ', ' ? matchPhrase(words.connectors, pieces, end) : null;
  const body = of?.value === 'of' ? readBody(reading, of.end) : null;
  const isClosed = body !== null && /^(?:[,.;:)]|$)/.test(pieces[body.end]?.gap ?? '');
  return isClosed && body.head.kind === 'ministry' ? countryOfBody(body) : null;
}

/** "A (Norland)", "A (Norland, avec résidence à Oldville)". */
function countryInBrackets(reading: Reading, { end }: NameRun): Country | null {
  const hit = /^ ?\($/.test(reading.pieces[end]?.gap ?? '') ? countryAt(reading, end) : null;
  const behind = hit?.form === 'name' ? (reading.pieces[hit.end - 1]?.end ?? 0) : null;
  if (!hit || behind === null) return null;
  return /^(?:, [^()\n]{1,60})?\)/.test(reading.text.slice(behind, behind + 64)) ? (hit.countries[0] ?? null) : null;
}

/** "H.E. Mr A – Kingdom of Norland", "Mme B, Nordland ;": an entry of a list that ends with the country. */
function countryOnLine(reading: Reading, { end }: NameRun): Country | null {
  const { pieces } = reading;
  if (!/^(?: [-–—]|,) $/.test(pieces[end]?.gap ?? '')) return null;
  const hit = countryAt(reading, end);
  const ends = hit && /^(?:[.;]?\s*\n| ?;|\.?$)/.test(pieces[hit.end]?.gap ?? '');
  return ends && hit.form === 'name' && hit.countries.length === 1 ? (hit.countries[0] ?? null) : null;
}

/** "Vera Orlova, who heads Nordmark's delegation": of the country whose body they lead. */
function countryLed(reading: Reading, { end }: NameRun): Country | null {
  const [who, verb] = reading.pieces.slice(end, end + 2);
  if (who?.key !== 'who' || !/^(?:heads?|leads?|chairs?|headed|led|chaired)$/.test(verb?.key ?? '')) return null;
  const at = reading.words.determiners.has(reading.pieces[end + 2]?.key ?? '') ? end + 3 : end + 2;
  const hit = countryAt(reading, at);
  return hit?.countries.length === 1 ? (hit.countries[0] ?? null) : null;
}

function countryBefore(reading: Reading, { lead }: NameRun): Country | null {
  const genitive = reading.pieces[lead - 1];
  if (genitive?.form !== 's' || !/^['’ʼ‘`]$/.test(genitive.gap)) return null;
  for (let start = lead - 2; start >= Math.max(0, lead - 1 - nameReach); start -= 1) {
    const hit = countryAt(reading, start);
    if (hit?.end === lead - 1 && hit.form === 'name') return hit.countries[0] ?? null;
  }
  return null;
}
