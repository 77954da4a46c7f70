import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemOf, ReadoutError } from '../../../src/errors.js';
import { problemIn } from '../../../src/views/web/i18n/problems.js';
import { frenchProblems } from '../../../src/views/web/i18n/problems-fr.js';

const documented = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');
const codes = [...documented.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, cell = '']) => [
  ...cell.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g),
]);

/** Every value is its own name, and every list has one of them. */
const named: object = new Proxy(
  {},
  {
    get: (_, name) => {
      if (name === 'judgements')
        return [{ id: 3, one: 'one', other: 'other', verdict: 'same', who: 'who', day: 'day' }];
      return /^(names|sides|nearest|known)$/.test(String(name)) ? [String(name)] : String(name);
    },
  },
);

describe('problems in French', () => {
  test('every code that the API documents has its French words', () => {
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.map(([, code = '']) => code).filter((code) => !(code in frenchProblems))).toEqual([]);
  });

  test.each(Object.keys(frenchProblems))('%s is a whole French sentence whatever its values', (code) => {
    const said = problemIn('fr', { code, message: 'English', details: named as Record<string, unknown> });
    expect(said).toMatch(/\.$/);
    expect(said).not.toMatch(/English|undefined|\[object/);
  });

  test('values of the problem stand in the French words', () => {
    const error = new ReadoutError('country-unknown', { found: 'Atlantide', nearest: 'Allemagne' });
    expect(problemIn('fr', problemOf(error))).toContain('« Atlantide » n’est ni un pays');
    expect(problemIn('fr', problemOf(error))).toContain('Allemagne');
  });

  test('in English, for a code that is new, and for values of another shape, the server’s own words stand', () => {
    const error = problemOf(new ReadoutError('record-has-no', { kind: 'person', id: '7' }));
    expect(problemIn('en', error)).toBe(error.message);
    expect(problemIn('fr', { ...error, code: 'not-known-yet' })).toBe(error.message);
    expect(problemIn('fr', { ...error, details: undefined })).toBe(error.message);
    expect(problemIn('fr', { code: 'briefing-person-many', message: 'said', details: {} })).toBe('said');
  });
});
