/** The relations of the record on a map: one arc a pair. A country chosen narrows the list, two open their relation. */

import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import type { Answer } from '../../api/contract.js';
import { useWords } from './words.js';
import { type Land, places } from './world.js';

type Relation = Answer<'relations'>['items'][number];
type Props = {
  readonly relations: readonly Relation[];
  readonly chosen: string | undefined;
  readonly choose: (code: string) => void;
};

const width = 900;
const height = 400;
const projection = geoNaturalEarth1()
  .scale(172)
  .translate([width / 2 - 14, height / 2 + 42]);
const draw = geoPath(projection);

export default function RelationMap({ relations, chosen, choose }: Props) {
  const { t } = useWords();
  const met = useMemo(() => new Set(relations.flatMap((relation) => relation.countries)), [relations]);
  return (
    <svg className="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('home.map')}>
      {places.map((land) => (
        <Country key={land.name} land={land} met={met} chosen={chosen} choose={choose} />
      ))}
      {relations.map((relation) => (
        <Arc key={relation.pair} relation={relation} />
      ))}
    </svg>
  );
}

type CountryProps = Pick<Props, 'chosen' | 'choose'> & { readonly land: Land; readonly met: ReadonlySet<string> };

/** Countries of the record can be chosen with the pointer; by keyboard the field and the list below do the same. */
function Country({ land: { code, shape }, met, chosen, choose }: CountryProps) {
  const { country } = useWords();
  const path = draw(shape) ?? '';
  if (!code || !met.has(code)) return <path className="land" d={path} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the country field offers the same choice to the keyboard
    <path className="land met" data-chosen={code === chosen ? '' : undefined} d={path} onClick={() => choose(code)}>
      <title>{country(code)}</title>
    </path>
  );
}

function Arc({ relation: { pair, countries, contacts } }: { readonly relation: Relation }) {
  const ends = countries.map((code) => places.find((land) => land.code === code)?.centre);
  const [from, to] = ends;
  if (!from || !to) return null;
  const line = draw({ type: 'LineString', coordinates: [from, to] }) ?? '';
  return (
    <g className="arc" data-pair={pair}>
      <path d={line} strokeWidth={2 + Math.sqrt(contacts) / 3} />
      {[from, to].map((end) => {
        const [x, y] = projection(end) ?? [0, 0];
        return <circle key={`${end}`} cx={x} cy={y} r={5} />;
      })}
    </g>
  );
}
