import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const files = (readdirSync(join(source, 'language'), { recursive: true }) as string[])
  .map((file) => join(source, 'language', file))
  .filter((file) => statSync(file).isFile());

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1] as string);

describe('the language stage', () => {
  it('imports no Node API', () => {
    for (const file of files)
      expect(
        importsOf(file).filter((name) => name.startsWith('node:')),
        file,
      ).toEqual([]);
  });
  it('imports earlier stages only, and of ingest the types', () => {
    for (const file of files) {
      const stages = importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(source, resolve(dirname(file), name)).split('/'));
      for (const [stage, second] of stages) {
        expect(['language', 'text', 'tables', 'errors.js', 'ingest']).toContain(stage);
        if (stage === 'ingest') expect(second).toBe('types.js');
      }
    }
  });
});
