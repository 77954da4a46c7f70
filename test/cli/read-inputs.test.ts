import { expect, test } from 'vitest';
import { readInputs } from '../../src/cli/read-inputs.js';
import { ReadoutError } from '../../src/errors.js';
import type { ReadResult } from '../../src/record/index.js';
import { nodeFiles } from '../../src/tables/node-files.js';
import { folderWith, vietnamese } from './run.js';

const files = nodeFiles();

function contextOf(answer: () => Promise<ReadResult>) {
  const seen: string[] = [];
  const read = (document: { url: string }) => {
    seen.push(document.url);
    return answer();
  };
  return { seen, context: { files, opening: Promise.resolve({ read }), workers: 0, progress: { step: () => {} } } };
}

test('readInputs skips bad inputs, says why, and reads the others', async () => {
  const folder = folderWith({
    '1.txt': vietnamese,
    '2.txt': '',
    '3.txt': '%PDF-1.7',
    '4.txt': vietnamese.slice(0, 90),
    '5.jsonl': '{',
  });
  const { seen, context } = contextOf(async () => ({ status: 'read', contacts: 1, acts: 2 }));
  const paths = ['1.txt', '2.txt', '3.txt', '4.txt', '5.jsonl', 'none.txt'].map((name) => `${folder}/${name}`);
  const tally = await readInputs(paths, {}, context);
  expect(seen).toEqual([`${folder}/1.txt`, `${folder}/4.txt`]);
  expect(tally).toMatchObject({ read: 2, contacts: 2, acts: 4, unchanged: 0, nearDuplicates: 0 });
  expect(tally.skipped.map(({ code }) => code)).toEqual([
    'input-empty',
    'file-damaged',
    'json-line-invalid',
    'input-not-found',
  ]);
});

test('readInputs counts neither contacts nor acts of what is unchanged or a reprint', async () => {
  const folder = folderWith({ '1.txt': vietnamese, '2.txt': vietnamese });
  const answers: ReadResult[] = [
    { status: 'unchanged', contacts: 3, acts: 4 },
    { status: 'near-duplicate', of: 'sha256:1', contacts: 3, acts: 4 },
  ];
  const { context } = contextOf(async () => answers.shift() as ReadResult);
  const tally = await readInputs([`${folder}/1.txt`, `${folder}/2.txt`], {}, context);
  expect(tally).toMatchObject({ unchanged: 1, nearDuplicates: 1, contacts: 0, acts: 0, read: 0 });
});

test('readInputs keeps a document in a language that it cannot code, and says so', async () => {
  const folder = folderWith({ '1.txt': vietnamese });
  const { context } = contextOf(async () => ({ status: 'read', contacts: 0, acts: 0 }));
  const tally = await readInputs([`${folder}/1.txt`], {}, context);
  expect([...tally.uncoded]).toEqual([['vi', 1]]);
  expect(tally.read).toBe(1);
});

test('readInputs stops when the record can keep no more', async () => {
  const folder = folderWith({ '1.txt': vietnamese, '2.txt': vietnamese });
  const { seen, context } = contextOf(() => Promise.reject(new ReadoutError('disk-full', { place: 'here' })));
  await expect(readInputs([`${folder}/1.txt`, `${folder}/2.txt`], {}, context)).rejects.toThrow('the disk is full');
  expect(seen.length).toBe(1);
});
