import { expect, test } from 'vitest';
import { mendTree } from '../../../src/coding/syntax/mend-tree.js';
import { sentence } from './sentence.js';

const knowledge = {
  isSay: (lemma: string) => lemma === 'ajouter' || lemma === 'réaffirmer',
  takesBe: (lemma: string) => lemma === 'convenir',
  isParty: (word: { form: string }) => /^(Wanjiku|ministre)$/.test(word.form),
};
const arcs = (line: string) => mendTree(sentence(line), knowledge).words.map((w) => `${w.form}>${w.head}:${w.deprel}`);

test('mendTree hangs an inserted verb of saying on what is said, its subject behind it', () => {
  const line =
    'Le/DET/det/2 port/NOUN/nsubj/3 rouvre[VerbForm=Fin]/VERB/ccomp/7 vite/ADV/advmod/3 ,/PUNCT/punct/7 ' +
    'a=avoir[VerbForm=Fin]/AUX/aux/7 ajouté=ajouter[VerbForm=Part]/VERB/root/0 Wanjiku/PROPN/obj/7';
  expect(arcs(line)).toContain('rouvre>0:root');
  expect(arcs(line)).toContain('ajouté>3:parataxis:insert');
  expect(arcs(line)).toContain('Wanjiku>7:nsubj');
});

test('mendTree makes an object of what follows the verb and can speak for nobody', () => {
  const line =
    'Ils/PRON/nsubj/3 ont=avoir[VerbForm=Fin]/AUX/aux/3 réaffirmé=réaffirmer/VERB/root/0 leur/DET/det/5 intérêt/NOUN/nsubj/3';
  expect(arcs(line)).toContain('intérêt>3:obj');
});

test('mendTree takes "sont convenus" for active and "sont cités" for passive', () => {
  const line = (verb: string) => `Ils/PRON/nsubj:pass/3 sont=être[VerbForm=Fin]/AUX/aux:pass/3 ${verb}/VERB/root/0`;
  expect(arcs(line('convenus=convenir'))).toContain('Ils>3:nsubj');
  expect(arcs(line('cités=citer'))).toContain('Ils>3:nsubj:pass');
});

test('mendTree leaves a sentence alone that tells of nobody speaking', () => {
  const line = 'Le/DET/det/2 port/NOUN/nsubj/3 rouvre[VerbForm=Fin]/VERB/root/0 ,/PUNCT/punct/3 enfin/ADV/advmod/3';
  expect(mendTree(sentence(line), knowledge)).toEqual(sentence(line));
});
