import { describe, expect, test } from 'vitest';
import { labelsOf } from '../../../src/views/web/parts/ring-labels.js';

const group = (country: string | null, from: number, to: number) => ({ country, from, to });
const same = (country: string) => country;

describe('labelsOf', () => {
  test('names each country inside the middle of its arc, from the side where it lies', () => {
    const labels = labelsOf([group('Norway', 0, 60), group('Peru', 150, 210), group('Kenya', 240, 300)], 200, same);
    expect(labels.map(({ name, side }) => [name, side])).toEqual([
      ['Norway', 'end'],
      ['Peru', 'start'],
      ['Kenya', 'middle'],
    ]);
    expect(labels[1]?.x).toBeCloseTo(-186);
  });

  test('leaves out the smaller of two whose names would run into each other', () => {
    const [large, small] = [group('Mauritania', 240, 275), group('Mozambique', 280, 305)];
    expect(labelsOf([large, small], 90, same).map(({ name }) => name)).toEqual(['Mauritania']);
    expect(labelsOf([large, small], 400, same)).toHaveLength(2);
  });

  test('leaves out an arc too short for a name, and those of no country', () => {
    expect(labelsOf([group('Peru', 0, 5), group(null, 90, 200)], 100, same)).toEqual([]);
  });
});
