import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contract } from '../../../src/views/api/contract.js';
import { families } from '../../../src/views/api/families.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('docs/api.md has a row for every route, and for no other', () => {
  const rows = [...read('docs/api.md').matchAll(/^\| `GET ([^`]+)` \|/gm)].map((match) => match[1]);
  expect(rows).toEqual(Object.values(contract).map((route) => route.path));
});

test('docs/design.md gives each family the colours that it has', () => {
  const css = read('src/views/web/design/tokens.css');
  for (const family of families) {
    const [, light, dark] = new RegExp(`--${family}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
    expect(read('docs/design.md')).toMatch(new RegExp(`\\(\`${family}\`\\).*\`${light}\` \\| \`${dark}\` \\|`));
  }
});
