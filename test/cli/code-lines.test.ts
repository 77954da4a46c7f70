import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeLines } from '../../src/cli/code-lines.js';

async function answersTo(lines: readonly string[], chunk = 7): Promise<Record<string, unknown>[]> {
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
    bytes.subarray(i * chunk, (i + 1) * chunk),
  );
  let said = '';
  const output = new Writable({
    write: (part, _encoding, done) => {
      said += part;
      setImmediate(done);
    },
  });
  await codeLines(Readable.from(chunks), output, {});
  await finished(output.end());
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

const french = JSON.stringify({
  text: 'Le ministre russe a promis au Vietnam, le 4 mars 2024 à Hanoï, d’accélérer la livraison des vaccins.',
  language: 'fr',
  url: 'https://example.org/1',
});

test('codeLines answers each line with one, a coding or what is wrong with it', async () => {
  const answers = await answersTo([french, '', 'no json', '{"text":""}', french]);
  expect(answers.map(({ schema, code }) => schema ?? code)).toEqual([
    'readout/coding@1',
    'json-line-invalid',
    'json-line-invalid',
    'json-line-invalid',
    'readout/coding@1',
  ]);
  expect(answers[4]).toEqual(answers[0]);
  expect(answers[1]).toMatchObject({ ok: false, message: expect.stringContaining('this line') });
});

test('codeLines tells a line that is longer than an input may be, and reads the next', async () => {
  const answers = await answersTo([`{"text":"${'x'.repeat(21 * 1024 * 1024)}"}`, french], 1 << 16);
  expect(answers.map(({ schema, code }) => schema ?? code)).toEqual(['input-too-large', 'readout/coding@1']);
});

test('codeLines answers any lines with as many', async () => {
  const line = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', ''));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), async (lines) => {
      expect(await answersTo(lines, 3)).toHaveLength(lines.length);
    }),
    { numRuns: 30 },
  );
});
