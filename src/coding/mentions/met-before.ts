/** A title in, the state out whose capital and people the sentences before tell of: "was received in Norville by President A. He then met Minister B". */

import type { Country } from '../types.js';
import { countriesIn, type Place } from './company.js';
import { countryAt } from './country-at.js';
import { matchPhrase } from './phrase-index.js';

/** Before `start`, where a clause or the sentence begins. "met in Norville his counterpart B. … was then received by President C": the state whose capital and people the sentences before tell. */
export function metBefore(place: Place, start = place.start): Country | null {
  const { reading, home } = place;
  const before = Array.from({ length: start }, (_, at) => start - 1 - at);
  const isTold = (at: number) => matchPhrase(reading.words.connectors, reading.pieces, at - 1)?.value === 'to';
  const capital = before
    .filter((at) => countryAt(reading, at)?.form === 'capital' && isTold(at))
    .map((at) => countryAt(reading, at)?.countries[0])[0];
  const implied = place.titles.filter(({ end }) => end <= start).flatMap((title) => place.implied(title) ?? []);
  const told = [...countriesIn(place, 0, start), ...implied].filter((country) => country !== home);
  const hosts = told.filter((country) => !reading.words.organisations.has(country)); // a meeting of heads of one is told of anywhere
  return capital && hosts.length > 0 && hosts.every((country) => country === capital) ? capital : null;
}
