import { expect, it } from 'vitest';
import { mendObjectsJoined } from '../../../src/coding/syntax/mend-objects-joined.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const asked =
  'Lund/PROPN/nsubj/2 demandé/VERB/root/0 de/ADP/mark/4 soutenir/VERB/xcomp/2 la/DET/det/6 coopération/NOUN/obj/4';
const joined = (rest: string) => arcsOf(mendObjectsJoined(sentenceOf(`${asked} ${rest}`)));

it('mendObjectsJoined lets a noun go on from the last object, behind an adverb of two words too', () => {
  expect(joined('et/CCONJ/cc/9 le/DET/det/9 transfert/NOUN/conj/2')).toContain('transfert conj coopération');
  const adverb = 'et/CCONJ/cc/11 d’/ADP/case/11 abord/NOUN/fixed/8 le/DET/det/11 transfert/NOUN/conj/2';
  expect(joined(adverb)).toContain('transfert conj coopération');
});

it('mendObjectsJoined leaves a noun with a preposition or a subject of its own on the verb', () => {
  expect(joined('et/CCONJ/cc/10 pour/ADP/case/10 le/DET/det/10 transfert/NOUN/conj/2')).toContain(
    'transfert conj demandé',
  );
  expect(joined('et/CCONJ/cc/10 il/PRON/nsubj/10 le/DET/det/10 transfert/NOUN/conj/2')).toContain(
    'transfert conj demandé',
  );
});
