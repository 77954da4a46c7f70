import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { families } from '../../../src/views/api/families.js';
import { contrast, distance, type Rgb, type Sight, sights } from '../support/colours.js';

const css = readFileSync(new URL('../../../src/views/web/design/tokens.css', import.meta.url), 'utf8');

function colour(name: string, theme: 'light' | 'dark'): Rgb {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  const hex = found?.[theme === 'light' ? 1 : 2];
  if (!hex) throw new Error(`tokens.css gives --${name} no ${theme} colour`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
}

const themes = ['light', 'dark'] as const;

describe.each(themes)('colours in %s', (theme) => {
  const against = (name: string, ground: string) => contrast(colour(name, theme), colour(ground, theme));

  test.each(['ink', 'muted', 'link', ...families])('%s can be read on paper and on raised ground', (name) => {
    expect(against(name, 'paper')).toBeGreaterThanOrEqual(4.5);
    expect(against(name, 'raised')).toBeGreaterThanOrEqual(4.5);
  });

  test('the focus ring stands out from the page', () => {
    expect(against('focus', 'paper')).toBeGreaterThanOrEqual(3);
  });

  test.each(sights)('any two families differ for %s sight', (sight: Sight) => {
    const near: string[] = [];
    for (const one of families) {
      for (const other of families) {
        if (one >= other) continue;
        const apart = distance(colour(one, theme), colour(other, theme), sight);
        if (apart < 0.07) near.push(`${one} and ${other}: ${apart.toFixed(3)}`);
      }
    }
    expect(near).toEqual([]);
  });
});
