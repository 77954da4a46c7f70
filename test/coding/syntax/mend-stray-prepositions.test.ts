import { expect, it } from 'vitest';
import { mendStrayPrepositions } from '../../../src/coding/syntax/mend-stray-prepositions.js';
import type { Word } from '../../../src/language/types.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = { isParty: ({ form }: Word) => form === 'Minh' } as never;
const mended = (behind: string) =>
  arcsOf(
    mendStrayPrepositions(
      sentenceOf(
        `Keita/PROPN/nsubj/2 spoke/VERB/root/0 today/NOUN/obl:unmarked/2 with/ADP/advmod/3 ${behind}/PROPN/parataxis/4`,
      ),
      knowledge,
    ),
  );

it('mendStrayPrepositions hangs a partner on the verb where the preposition hung on the day', () => {
  expect(mended('Minh')).toEqual(
    expect.arrayContaining(['with case Minh', 'Minh obl spoke', 'today obl:unmarked spoke']),
  );
});

it('mendStrayPrepositions leaves what is nobody', () => {
  expect(mended('Windows')).toEqual(expect.arrayContaining(['with advmod today', 'Windows parataxis with']));
});
