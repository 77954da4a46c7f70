/** All tables that ingest needs, read once. */

import isoCountries from 'i18n-iso-countries/index.js';
import type { DataFiles } from '../tables/files.js';
import { type Furniture, readFurniture } from './furniture.js';
import { type PageHabits, readPageHabits } from './page-habits.js';
import { type Places, readPlaces } from './places.js';
import { type Publishers, readPublishers } from './publishers.js';

export type IngestTables = {
  readonly furniture: Furniture;
  readonly publishers: Publishers;
  readonly places: Places;
  readonly pages: PageHabits;
  /** ISO 3166-1, two letters to three. */
  readonly alpha3: ReadonlyMap<string, string>;
};

export function readIngestTables(files: DataFiles): IngestTables {
  const alpha3 = new Map(Object.entries(isoCountries.getAlpha2Codes()));
  return {
    furniture: readFurniture(files),
    publishers: readPublishers(files),
    places: readPlaces(files, alpha3),
    pages: readPageHabits(files),
    alpha3,
  };
}
