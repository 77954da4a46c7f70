/** People on a ring, one arc of it a country; a line for each pair that met, and the name beside. At 200 people every name can be read. */

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Answer } from '../../api/contract.js';
import { type Placed, ringOf } from './ring.js';
import { labelsOf } from './ring-labels.js';
import { useWords } from './words.js';

type Network = Answer<'network'>;
type Props = {
  readonly network: Network;
  readonly lit: string | null;
  readonly light: (id: string | null) => void;
  readonly choose: (id: string) => void;
};

export function NetworkRing({ network, lit, light, choose }: Props) {
  const { t, country } = useWords();
  const [frame, width] = useWidth();
  const ring = useMemo(() => ringOf(network.people, width), [network.people, width]);
  const labels = labelsOf(ring.groups, ring.radius, country);
  const { size, radius, placed } = ring;
  const met = new Set(
    network.links
      .filter(({ left, right }) => left === lit || right === lit)
      .flatMap(({ left, right }) => [left, right]),
  );
  return (
    <div ref={frame} className="network">
      <Lit person={placed.find(({ id }) => id === lit)} met={Math.max(0, met.size - 1)} />
      <svg width={size} height={size} role="img" aria-label={t('network.picture')}>
        <g transform={`translate(${size / 2} ${size / 2})`}>
          <Links links={network.links} placed={placed} radius={radius} lit={lit} />
          {placed.map((person) => (
            <Node
              key={person.id}
              {...{ person, radius, light, choose }}
              letters={ring.letters}
              dot={ring.dot}
              isLit={lit === person.id}
              isDim={lit !== null && lit !== person.id && !met.has(person.id)}
            />
          ))}
          {labels.map(({ country, name, x, y, side }) => (
            <text key={country} className="network-country" x={x} y={y} dy="0.32em" textAnchor={side}>
              {name}
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
}

/** The whole name of who is pointed at, and how many they met. */
function Lit({ person, met }: { readonly person: Placed | undefined; readonly met: number }): ReactNode {
  const { t, country } = useWords();
  return (
    <p className="small network-lit" role="status">
      {person ? (
        <>
          <bdi>{person.name}</bdi>
          {person.country && ` (${country(person.country)})`}: {t('network.met-count', { count: met })}
        </>
      ) : (
        <span className="muted">{t('network.hint')}</span>
      )}
    </p>
  );
}

type LinksProps = {
  readonly links: Network['links'];
  readonly placed: readonly Placed[];
  readonly radius: number;
  readonly lit: string | null;
};

function Links({ links, placed, radius, lit }: LinksProps) {
  const at = new Map(placed.map((person) => [person.id, person.angle]));
  return links.map(({ left, right, contacts }) => {
    const [from, to] = [at.get(left), at.get(right)];
    if (from === undefined || to === undefined) return null;
    return (
      <path
        key={`${left} ${right}`}
        className="meeting"
        data-lit={lit === left || lit === right ? '' : undefined}
        d={`M${point(from, radius)}Q0 0 ${point(to, radius)}`}
        strokeWidth={Math.min(6, 0.6 + Math.sqrt(contacts))}
      />
    );
  });
}

type NodeProps = Pick<Props, 'light' | 'choose'> & {
  readonly person: Placed;
  readonly radius: number;
  readonly letters: number;
  readonly dot: number; // at most
  readonly isLit: boolean;
  readonly isDim: boolean;
};

function Node({
  person: { id, name, contacts, angle, isNamed },
  radius,
  letters,
  dot,
  isLit,
  isDim,
  light,
  choose,
}: NodeProps) {
  const isLeft = angle > 90 && angle < 270;
  const turn = `rotate(${angle}) translate(${radius + 9})${isLeft ? ' rotate(180)' : ''}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table below gives the same links to the keyboard
    <g
      className="node"
      data-dim={isDim ? '' : undefined}
      data-lit={isLit ? '' : undefined}
      onMouseEnter={() => light(id)}
      onMouseLeave={() => light(null)}
      // Where nothing can point, the first touch lights up and the second goes there.
      onClick={() => (isLit ? choose(id) : light(id))}
    >
      <title>{name}</title>
      <circle transform={`rotate(${angle}) translate(${radius})`} r={Math.min(dot, 2 + Math.sqrt(contacts))} />
      {isNamed && (
        <text transform={turn} dy="0.32em" textAnchor={isLeft ? 'end' : 'start'}>
          {name.length > letters ? `${name.slice(0, letters - 1)}…` : name}
        </text>
      )}
    </g>
  );
}

function point(angle: number, radius: number): string {
  const turn = (angle * Math.PI) / 180;
  return `${(radius * Math.cos(turn)).toFixed(1)} ${(radius * Math.sin(turn)).toFixed(1)}`;
}

/** The width of an element, as it is now. */
function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(() => Math.min(1184, document.documentElement.clientWidth - 32));
  useEffect(() => {
    if (!frame.current) return;
    const watcher = new ResizeObserver(([entry]) => entry && setWidth(Math.max(280, entry.contentRect.width)));
    watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, []);
  return [frame, width] as const;
}
