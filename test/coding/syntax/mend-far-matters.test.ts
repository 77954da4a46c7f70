import { expect, it } from 'vitest';
import { mendApposedPairs } from '../../../src/coding/syntax/mend-apposed-pairs.js';
import { mendFarMatters } from '../../../src/coding/syntax/mend-far-matters.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({
  isTime: ({ form }) => form === 'jeudi' || form === 'semaine',
  isParty: ({ form }) => /^(ministre|Lund|Sand)$/.test(form),
});
const mend = (words: string) => arcsOf(mendFarMatters(sentenceOf(words, { discuté: 'discuter' }), knowledge));

it('mendFarMatters hangs what was discussed on the verb, over a day and an aside', () => {
  expect(mend('discuté/VERB/root/0 jeudi/NOUN/obl/1 de/ADP/case/4 pêche/NOUN/nmod/2')).toContain(
    'pêche obl:arg discuté',
  );
  const aside =
    'discuté/VERB/root/0 ,/PUNCT/punct/4 lors/ADP/case/4 appel/NOUN/obl/1 ,/PUNCT/punct/7 des/DET/det/7 moyens/NOUN/appos/4';
  expect(mend(aside)).toContain('moyens obl:arg discuté');
});

it('mendFarMatters leaves a day of a week, and the matter of another verb', () => {
  expect(mend('discuté/VERB/root/0 jeudi/NOUN/obl/1 de/ADP/case/4 semaine/NOUN/nmod/2')).toContain(
    'semaine nmod jeudi',
  );
  expect(mend('reçu/VERB/root/0 jeudi/NOUN/obl/1 de/ADP/case/4 pêche/NOUN/nmod/2')).toContain('pêche nmod jeudi');
});

it('mendApposedPairs hangs the second of two on the title of the first, behind the comma that closes its name', () => {
  const pair = (comma: string) =>
    arcsOf(
      mendApposedPairs(
        sentenceOf(`ministre/NOUN/nsubj/0 Lund/PROPN/appos/1 ${comma}/PUNCT/punct/2 et/CCONJ/cc/5 Sand/PROPN/conj/2`),
        knowledge,
      ),
    );
  expect(pair(',')).toContain('Sand conj ministre');
  expect(pair('-')).toContain('Sand conj Lund');
});
