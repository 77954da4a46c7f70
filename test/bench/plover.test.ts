import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classify, train } from '../../bench/plover/classify.js';
import { readPairs } from '../../bench/plover/read-pairs.js';

function table(...rows: string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'pairs-')), 'pairs.tsv');
  writeFileSync(file, ['id\tevent\tactor\trecipient\tmarked_sentence', ...rows].join('\n'));
  return file;
}

describe('readPairs takes the marks off a sentence', () => {
  test('and keeps where they stood', () => {
    const [pair] = readPairs(table('p1\tAID\tNorland\tEstmark\tOn Monday <s>Norland</s> sent rice to <t>Estmark</t>.'));
    expect(pair).toMatchObject({ id: 'p1', event: 'AID', text: 'On Monday Norland sent rice to Estmark.' });
    expect(pair?.text.slice(...(pair?.actor ?? []))).toBe('Norland');
    expect(pair?.text.slice(...(pair?.recipient ?? []))).toBe('Estmark');
  });

  test('and takes the first of a mark that is repeated', () => {
    const [pair] = readPairs(
      table('p1\tAID\tA\tB\t<s>Norland</s> told <t>Estmark</t> that <s>Norland</s> would help.'),
    );
    expect(pair?.actor).toEqual([0, 7]);
  });
});

describe('train weighs features', () => {
  const options = { rounds: 20, rate: 0.3, decay: 0, rarest: 1 };
  const examples = [
    { features: ['verb send', 'any rice'], event: 'AID' },
    { features: ['verb send', 'any tent'], event: 'AID' },
    { features: ['verb reject', 'any rice'], event: 'REJECT' },
    { features: ['verb reject', 'any offer'], event: 'REJECT' },
  ];

  test('so that classify tells the classes apart by what differs', () => {
    const model = train(examples, options);
    expect(classify(['verb send', 'any offer'], model)).toBe('AID');
    expect(classify(['verb reject', 'any tent'], model)).toBe('REJECT');
  });

  test('the same way each time', () => {
    expect(train(examples, options)).toEqual(train(examples, options));
  });

  test('and leaves out those rarer than asked', () => {
    const model = train(examples, { ...options, rarest: 2 });
    expect(Object.keys(model.weights).sort()).toEqual(['(bias)', 'any rice', 'verb reject', 'verb send']);
  });
});
