/** People on a ring, grouped by country, with a line for each pair that met. Two hundred names stay readable: they stand outside. */

import type { Answer } from '../../api/contract.js';
import { useWords } from './words.js';

type Network = Answer<'network'>;
type Props = {
  readonly network: Network;
  readonly lit: string | null;
  readonly light: (id: string | null) => void;
  readonly choose: (id: string) => void;
};
type Placed = Network['people'][number] & { readonly angle: number };

const size = 900;
const margin = 190; // for the names
const centre = size / 2;

export function NetworkRing({ network, lit, light, choose }: Props) {
  const { t } = useWords();
  const radius = centre - margin;
  const placed = placeOnRing(network.people);
  const at = new Map(placed.map((person) => [person.id, person]));
  const met = new Set(
    network.links
      .filter(({ left, right }) => left === lit || right === lit)
      .flatMap(({ left, right }) => [left, right]),
  );
  return (
    <svg className="network" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('network.picture')}>
      {network.links.map(({ left, right, contacts }) => {
        const [from, to] = [at.get(left), at.get(right)];
        if (!from || !to) return null;
        const on = lit === left || lit === right;
        return (
          <path
            key={`${left} ${right}`}
            className="meeting"
            data-lit={on ? '' : undefined}
            d={chord(from.angle, to.angle, radius)}
            strokeWidth={Math.min(6, 0.6 + Math.sqrt(contacts))}
          />
        );
      })}
      {placed.map((person) => (
        <Name
          key={person.id}
          person={person}
          radius={radius}
          small={placed.length > 60}
          dim={lit !== null && lit !== person.id && !met.has(person.id)}
          light={light}
          choose={choose}
        />
      ))}
    </svg>
  );
}

type NameProps = Pick<Props, 'light' | 'choose'> & {
  readonly person: Placed;
  readonly radius: number;
  readonly small: boolean;
  readonly dim: boolean;
};

function Name({ person: { id, name, contacts, angle }, radius, small, dim, light, choose }: NameProps) {
  const left = angle > 90 && angle < 270;
  const turn = left
    ? `rotate(${angle}) translate(${radius + 8}) rotate(180)`
    : `rotate(${angle}) translate(${radius + 8})`;
  const shown = name.length > 26 ? `${name.slice(0, 25)}…` : name;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table below gives the same links to the keyboard
    <g
      transform={`translate(${centre} ${centre})`}
      className="node"
      data-dim={dim ? '' : undefined}
      onMouseEnter={() => light(id)}
      onMouseLeave={() => light(null)}
      onClick={() => choose(id)}
    >
      <title>{`${name}: ${contacts}`}</title>
      <circle transform={`rotate(${angle}) translate(${radius})`} r={Math.min(8, 2 + Math.sqrt(contacts))} />
      <text transform={turn} dy="0.32em" fontSize={small ? 9 : 14} textAnchor={left ? 'end' : 'start'}>
        {shown}
      </text>
    </g>
  );
}

/** Countries with most people first, a gap between them; within one, those with most contacts first. */
function placeOnRing(people: Network['people']): readonly Placed[] {
  const countries = [...new Set(people.map((person) => person.country))];
  const groups = countries.map((country) => people.filter((person) => person.country === country));
  const ordered = groups.sort((one, other) => other.length - one.length);
  const slots = people.length + ordered.length;
  let slot = 0;
  return ordered.flatMap((group) => {
    const placed = group.map((person) => ({ ...person, angle: (360 * slot++) / slots }));
    slot++;
    return placed;
  });
}

function chord(from: number, to: number, radius: number): string {
  const point = (angle: number) => {
    const turn = (angle * Math.PI) / 180;
    return `${(centre + radius * Math.cos(turn)).toFixed(1)} ${(centre + radius * Math.sin(turn)).toFixed(1)}`;
  };
  return `M${point(from)}Q${centre} ${centre} ${point(to)}`;
}
