/** A place of the record as the API shows it: as its text has it, and in the languages of readers where it is known by other names. */

import type { Country } from '../../../coding/types.js';
import { nodeFiles } from '../../../tables/node-files.js';
import { countryNames } from '../../briefings/country-names.js';
import { type PlaceNames, placeNames } from '../../briefings/place-names.js';
import type { Answer } from '../contract.js';

type Place = NonNullable<Answer<'contact'>['place']>;

let kept: PlaceNames | undefined;

export function placeOf(name: string | null, country: Country | null): Place | null {
  if (name === null) return null;
  kept ??= placeNames(nodeFiles(), countryNames(nodeFiles()));
  const names = kept(name, country);
  return { name, country, ...(names && { names }) };
}
