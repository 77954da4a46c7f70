import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ringOf } from '../../../src/views/web/parts/ring.js';

const person = (i: number, country: string | null = i % 2 ? 'RUS' : 'VNM') => ({
  ...{ id: String(i), name: `Person ${i}`, country, contacts: 1 + (i % 7) },
});
const many = (count: number, countries = 2) =>
  Array.from({ length: count }, (_, i) => person(i, `C${String(i % countries).padStart(2, '0')}`));

/** The shortest way between two names along the ring, in px. */
function closest({ placed, radius }: ReturnType<typeof ringOf>): number {
  const angles = placed.filter(({ isNamed }) => isNamed).map(({ angle }) => angle);
  const gaps = angles.map((angle, i) => (angles[(i + 1) % angles.length] ?? 0) - angle);
  return Math.min(...gaps.map((gap) => ((gap + 360) % 360 || 360) * (Math.PI / 180) * radius));
}

/** How far one person stands from the next, in px. */
function nextTo({ placed, radius }: ReturnType<typeof ringOf>): number {
  return ((placed[1]?.angle ?? 360) - (placed[0]?.angle ?? 0)) * (Math.PI / 180) * radius;
}

describe('ringOf', () => {
  test('names all of 200 people on a wide page, each with a line of its own', () => {
    const ring = ringOf(many(200), 1184);
    expect(ring.placed.filter(({ isNamed }) => isNamed).length).toBe(200);
    expect(closest(ring)).toBeGreaterThan(12);
    expect(ring.letters).toBeGreaterThanOrEqual(26);
  });

  test('names on a phone those with most contacts, as many as have room', () => {
    const ring = ringOf(many(200), 328);
    const named = ring.placed.filter(({ isNamed }) => isNamed);
    expect(named.length).toBeGreaterThan(15);
    expect(named.length).toBeLessThan(200);
    const near = (one: number, other: number) => Math.min(Math.abs(one - other), 360 - Math.abs(one - other));
    const lineInDegrees = (12.5 / ring.radius) * (180 / Math.PI);
    for (const { contacts, angle } of ring.placed.filter(({ isNamed }) => !isNamed)) {
      const before = named.filter((other) => near(other.angle, angle) < lineInDegrees && other.contacts >= contacts);
      expect(before.length).toBeGreaterThan(0);
    }
  });

  test('keeps the people of one country together, with a gap before the next', () => {
    const { placed, groups } = ringOf(many(9, 3), 800);
    expect(placed.map(({ country }) => country).join(' ')).toBe('C00 C00 C00 C01 C01 C01 C02 C02 C02');
    expect(groups.map(({ country, from, to }) => [country, from, to])).toEqual([
      ['C00', 0, 60],
      ['C01', 120, 180],
      ['C02', 240, 300],
    ]);
  });

  test('whatever the people and the width: nobody is lost, the picture fits, and no two names touch', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 500 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 280, max: 1400 }),
        (count, countries, width) => {
          const ring = ringOf(many(count, countries), width);
          expect(ring.placed.length).toBe(count);
          expect(ring.size).toBeLessThanOrEqual(width + 1e-6);
          expect(closest(ring)).toBeGreaterThan(12);
          expect(ring.dot).toBeLessThanOrEqual(Math.max(1, nextTo(ring) / 2));
        },
      ),
      { numRuns: 60 },
    );
  });
});
