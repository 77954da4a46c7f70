import { expect, test } from 'vitest';
import { readingNotes } from '../../../src/views/api/from-record/reading-notes.js';

type Document = Parameters<typeof readingNotes>[0];
type Read = Parameters<typeof readingNotes>[1];

const text = 'A. Roy a promis du riz. Le 22 juillet, B. Soto a visité Lima. M. Soto aime la mer. Il pleut.';
const document = { text, language: 'fr', published: null, coding: {}, reprintOf: null } as unknown as Document;
const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length];
const read = {
  acts: [
    { confidence: 0.6, trigger: at('promis'), spans: [at('A. Roy a promis')], actor: { people: [], countries: [] } },
  ],
  contacts: [{ date: 'XXXX-07-22', spans: [at('a visité Lima')] }],
  people: [{ mentions: [at('B. Soto'), at('M. Soto')] }],
  bodies: [],
  dates: [{ span: at('22 juillet'), date: 'XXXX-07-22' }],
} as unknown as Read;

test('readingNotes tells what is unsure, undated, and which sentence on known people gave nothing', () => {
  const notes = readingNotes(document, read);
  expect(notes.map(({ kind, words }) => [kind, words])).toEqual([
    ['no-day', ''],
    ['act-unsure', 'promis'],
    ['act-by-nobody', 'promis'],
    ['contact-undated', 'a visité Lima'],
    ['date-open', '22 juillet'],
    ['unread', 'M. Soto aime la mer.'],
  ]);
});

test.each([
  ['uncoded', { coding: null }],
  ['reprint', { reprintOf: {} }],
] as const)('readingNotes says only that a document is %s, where it has no facts of its own', (kind, given) => {
  expect(readingNotes({ ...document, ...given } as Document, read)).toEqual([{ kind, span: null, words: '' }]);
});
