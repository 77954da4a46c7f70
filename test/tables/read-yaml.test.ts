import { expect, test } from 'vitest';
import { z } from 'zod';
import type { DataFiles } from '../../src/tables/files.js';
import { readYaml } from '../../src/tables/read-yaml.js';

const filesOf = (text: string): DataFiles => ({ text: () => text, bytes: () => new Uint8Array(), list: () => [] });
const schema = z.array(z.strictObject({ id: z.string(), kind: z.enum(['request', 'pledge']) }));
const read = (text: string) => readYaml(filesOf(text), 'acts.yaml', schema);

test('readYaml gives the values of a table that is right', () => {
  expect(read('# asks\n- { id: a, kind: request }\n')).toEqual([{ id: 'a', kind: 'request' }]);
});

test('readYaml names the file and the line of an entry that the schema does not know', () => {
  expect(() => read('- id: a\n  kind: request\n- id: b\n  kind: vow\n')).toThrow(/data\/acts\.yaml:4: 1\.kind: /);
});

test('readYaml names the line at which the text is no YAML', () => {
  expect(() => read('- id: a\n  kind: [request\n')).toThrow(/data\/acts\.yaml:\d+: /);
});
