/** The countries of the world as shapes, with the codes that the record uses. Loaded only where a map is drawn. */

import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import codes from 'i18n-iso-countries/codes.json';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';

export type Land = {
  readonly code: string | null; // ISO 3166-1 alpha-3
  readonly name: string; // in English; some lands have no code
  readonly shape: Feature<Polygon | MultiPolygon>;
  readonly centre: [number, number]; // longitude and latitude, degrees
};

const byNumber = new Map((codes as [string, string, string][]).map(([, three, number]) => [number, three]));
const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const antarctica = '010';

/** Every country but Antarctica, where nobody receives anyone. */
export const places: readonly Land[] = feature(topology, topology.objects.countries)
  .features.filter((shape) => shape.id !== antarctica)
  .map((shape) => landOf(shape as Land['shape']));

function landOf(shape: Land['shape']): Land {
  return {
    name: String(shape.properties?.name),
    code: byNumber.get(String(shape.id)) ?? null,
    shape,
    centre: geoCentroid(mainPart(shape)),
  };
}

/** The largest piece: the centre of France should lie in Europe. */
function mainPart({ geometry }: Land['shape']): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}
