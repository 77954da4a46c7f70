import { expect, test } from 'vitest';
import { mendTree } from '../../../src/coding/syntax/mend-tree.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({
  isSay: (lemma) => lemma === 'ajouter' || lemma === 'réaffirmer',
  takesBe: (lemma) => lemma === 'convenir',
  isParty: (word) => /^(Wanjiku|ministre)$/.test(word.form),
});
const lemmas = {
  a: 'avoir',
  ont: 'avoir',
  sont: 'être',
  ajouté: 'ajouter',
  réaffirmé: 'réaffirmer',
  convenus: 'convenir',
  cités: 'citer',
};
const arcs = (line: string) => arcsOf(mendTree(sentenceOf(line, lemmas), knowledge));

test('mendTree hangs an inserted verb of saying on what is said, its subject behind it', () => {
  const line =
    'Le/DET/det/2 port/NOUN/nsubj/3 rouvre/VERB/ccomp/7/VerbForm=Fin vite/ADV/advmod/3 ,/PUNCT/punct/7 ' +
    'a/AUX/aux/7/VerbForm=Fin ajouté/VERB/root/0/VerbForm=Part Wanjiku/PROPN/obj/7';
  expect(arcs(line)).toContain('rouvre root -');
  expect(arcs(line)).toContain('ajouté parataxis:insert rouvre');
  expect(arcs(line)).toContain('Wanjiku nsubj ajouté');
});

test('mendTree makes an object of what follows the verb and can speak for nobody', () => {
  const line = 'Ils/PRON/nsubj/3 ont/AUX/aux/3/VerbForm=Fin réaffirmé/VERB/root/0 leur/DET/det/5 intérêt/NOUN/nsubj/3';
  expect(arcs(line)).toContain('intérêt obj réaffirmé');
});

test('mendTree takes "sont convenus" for active and "sont cités" for passive', () => {
  const line = (verb: string) => `Ils/PRON/nsubj:pass/3 sont/AUX/aux:pass/3/VerbForm=Fin ${verb}/VERB/root/0`;
  expect(arcs(line('convenus'))).toContain('Ils nsubj convenus');
  expect(arcs(line('cités'))).toContain('Ils nsubj:pass cités');
});

test('mendTree leaves a sentence alone that tells of nobody speaking', () => {
  const line = 'Le/DET/det/2 port/NOUN/nsubj/3 rouvre/VERB/root/0/VerbForm=Fin ,/PUNCT/punct/3 enfin/ADV/advmod/3';
  expect(arcs(line)).toEqual(arcsOf(sentenceOf(line)));
});
