/** The telling of a visit in; one for each country of the list in which its place stands out: "will travel to Chile, Peru and Malta". */

import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isDay } from '../dates/is-day.js';
import type { CountryMention } from '../mentions/types.js';
import type { Tree } from '../syntax/tree.js';
import type { Country, Edtf, Place } from '../types.js';
import type { Side, Telling } from './types.js';
import { unnamedSide } from './unnamed-side.js';

/** @param tellings all of the sentence: a place that one of them has needs no further one. */
export function eachPlace(
  reading: Reading,
  tree: Tree,
  telling: Telling,
  tellings: readonly Telling[] = [],
): Telling[] {
  const own = telling.place?.country;
  if (!own || (telling.kind !== 'visit' && !isHostedThere(telling, own))) return [telling];
  const list = listsOfStates(reading, tree, telling.span[1]).find((states) => states.some((s) => s.country === own));
  const states = (list ?? []).filter((s, i, all) => all.findIndex((t) => t.country === s.country) === i);
  const isTold = (country: string | null) =>
    tellings.some((t) => t !== telling && t.span[0] === telling.span[0] && t.place?.country === country);
  const further = states.filter((s) => s.country !== own && !isTold(s.country));
  const days = states.map(({ span }, i) =>
    daysBetween(reading, span[1], states[i + 1]?.span[0] ?? tree.sentence.span[1]),
  );
  const isEach = further.length > 0 && days.every((day) => day !== null);
  const dayOf = (country: string | null) => days[states.findIndex((s) => s.country === country)] ?? telling.date;
  const first = isEach ? { ...telling, date: dayOf(own) } : telling;
  const places = further.map(({ span, country }) => ({ name: reading.text.slice(...span), country }));
  // "will leave on Thursday for Norland and Estmark": the day of the first.
  const rest = isDay(telling.date) ? { date: null, after: telling.date } : {};
  return [
    first,
    ...places.map((place) => ({
      ...telling,
      ...atHost(telling, own, place),
      ...(isEach ? { date: dayOf(place.country) } : rest),
    })),
  ];
}

/** "will present his credentials in Lima on 3 May and in Quito in June": a rite of the state where it is held. */
function isHostedThere({ kind, sides }: Telling, country: Country): boolean {
  return kind === 'ceremony' && sides.some((side) => isUnnamedHost(side, country));
}

function atHost({ kind, sides }: Telling, own: Country, place: Place): Pick<Telling, 'place' | 'sides'> {
  const host = place.country;
  const hosted = sides.map((side) => (host && isUnnamedHost(side, own) ? unnamedSide([host], 'host') : side));
  return { place, sides: kind === 'visit' ? sides : hosted };
}

function isUnnamedHost({ role, party }: Side, country: Country): boolean {
  return role === 'host' && party.people.length === 0 && party.countries.includes(country);
}

/** "on Tuesday and Wednesday": the days named between two places. */
function daysBetween(reading: Reading, from: number, to: number): Edtf | null {
  const days = reading.dates.flatMap(({ span, edtf }) => (span[0] >= from && span[1] <= to && edtf ? [edtf] : []));
  const [first, last, ...more] = days;
  if (!first || !last) return first ?? null;
  return more.length === 0 && isDay(first) && isDay(last) && first < last ? `${first}/${last}` : null;
}

/** States of the sentence behind a place in the text, those joined by commas, days and "and" alone in one list. */
function listsOfStates(reading: Reading, tree: Tree, from: number): CountryMention[][] {
  const states = reading.scene.mentions.countries.filter(
    (c) => isPlace(c.form) && c.span[0] >= from && contains(tree.sentence.span, c.span),
  );
  const lists: CountryMention[][] = [];
  for (const state of states) {
    const last = lists.at(-1)?.at(-1);
    if (last && joins.test(withoutDays(reading, last.span[1], state.span[0]))) lists.at(-1)?.push(state);
    else lists.push([state]);
  }
  return lists;
}

/** "Norland on Tuesday and Wednesday, and Estmark": what stands between two states besides their days. */
function withoutDays({ dates, text }: Reading, from: number, to: number): string {
  const within = dates.filter(({ span }) => span[0] >= from && span[1] <= to);
  const kept = within.reduceRight(
    (rest, { span }) => rest.slice(0, span[0] - from) + rest.slice(span[1] - from),
    text.slice(from, to),
  );
  return within.length > 0 ? kept.replace(/\b(?:on|from)\b/gu, '').replace(/\band\s*(?=,)/u, '') : kept;
}

function isPlace(form: CountryMention['form']): boolean {
  return form === 'name' || form === 'capital' || form === 'city';
}

/** What may stand between two states of one list: ", ", " and the ", ", puis au ". */
const joins =
  /^\s*(?:,|,?\s*\b(?:and|et|as well as|ainsi que)\b)(?:\s*(?:then|to|in|the|puis|à|au|aux|en|le|la|les|l['’]))*\s*$/u;
