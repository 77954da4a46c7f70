import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/ingest/clean-text.js';
import type { Document } from '../../src/ingest/types.js';
import { answer, documentOf, sentence, tables } from './support.js';

type Mapped = Pick<Document, 'text' | 'source' | 'sourceMap'>;

/** Every character of the clean text stands at its place in the source; only spaces may be other spaces. */
function faults({ text, source, sourceMap }: Mapped): string[] {
  const found: string[] = [];
  let covered = 0;
  for (const { start, end, from } of sourceMap) {
    if (text.slice(covered, start).replace(/\n/g, '') !== '')
      found.push(`characters ${covered}–${start} come from nowhere`);
    const original = source.slice(from, from + end - start).replace(/[\p{Zs}\t\r\n\v\f\u0085\u2028\u2029]/gu, ' ');
    if (text.slice(start, end) !== original) found.push(`"${text.slice(start, end)}" is not "${original}"`);
    covered = end;
  }
  if (covered !== text.length) found.push(`the map ends at ${covered} of ${text.length}`);
  return found;
}

const pieces = fc.constantFrom(
  sentence,
  answer,
  'Moscou (VNA) - ',
  ' – VNA',
  'Photo : VNA',
  ' | ',
  '\n',
  '\r\n',
  '\n\n',
  '\u00a0',
  '\u200b',
  '\t',
  '  ',
  '\ufeff',
  'é',
  '😀',
  'Partager',
  './.',
  '(',
  'Lire aussi : ',
);

test('cleanText maps every character back to its place, whatever pieces a page is made of', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 }),
      (parts) => {
        const source = parts.join('');
        const { text, sourceMap } = cleanText({ source }, null, tables);
        expect(faults({ text, source, sourceMap })).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

test('cleanText gives no empty paragraph, no double space and no space at an edge', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const { text } = cleanText({ source: parts.join('') }, null, tables);
      return (
        text === '' || text.split('\n').every((line) => line !== '' && line === line.trim() && !line.includes('  '))
      );
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['front matter', `---\ntitle: Visite\n---\nMoscou (VNA) - ${sentence}`],
  ['key lines', `# title: Visite\n# published: 2024-09-04\n${sentence}\n\n${answer}`],
  [
    'a page',
    `<html><body><article><h1>Visite</h1><p>${sentence}</p><p>${answer} &mdash; VNA</p></article></body></html>`,
  ],
])('ingest maps the text of %s back to its source', async (_, text) => {
  expect(faults(await documentOf(text))).toEqual([]);
});
