import { expect, it } from 'vitest';
import { mendBareObjects } from '../../../src/coding/syntax/mend-bare-objects.js';
import type { Word } from '../../../src/language/types.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = { isParty: (word: Word) => word.upos === 'PROPN', isTime: () => false, names: [] } as never;
const received = (behind: string) =>
  arcsOf(mendBareObjects(sentenceOf(`Lund/PROPN/nsubj/2 received/VERB/root/0 ${behind}`), knowledge));

it('mendBareObjects makes whoever stands right behind a verb its object', () => {
  expect(received('Berg/PROPN/obl/2 today/NOUN/obl:unmarked/2')).toContain('Berg obj received');
});

it('mendBareObjects leaves what a preposition introduces, what is nobody, and a second one', () => {
  expect(received('with/ADP/case/4 Berg/PROPN/obl/2')).toContain('Berg obl received');
  expect(received('friends/NOUN/obl/2')).toContain('friends obl received');
  expect(received('Berg/PROPN/obl/2 guests/NOUN/obj/2')).toContain('Berg obl received');
});
