import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { routes } from '../../../src/views/api/contract.js';
import { families } from '../../../src/views/api/families.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('docs/api.md has a row for every route, and for no other', () => {
  const rows = [...read('docs/api.md').matchAll(/^\| `((?:GET|POST) [^`]+)` \|/gm)].map((match) => match[1]);
  const session = 'POST /api/session'; // part of the site, not of the record
  expect(rows).toEqual([...routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`), session]);
});

test('docs/design.md gives each family the colours that it has', () => {
  const css = read('src/views/web/design/tokens.css');
  for (const family of families) {
    const [, light, dark] = new RegExp(`--${family}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
    expect(read('docs/design.md')).toMatch(new RegExp(`\\(\`${family}\`\\).*\`${light}\` \\| \`${dark}\` \\|`));
  }
});
