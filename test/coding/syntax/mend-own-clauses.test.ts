import { expect, it } from 'vitest';
import { mendOwnClauses } from '../../../src/coding/syntax/mend-own-clauses.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({
  isParty: (word) => /^(Norland|ambassadeur)$/.test(word.form),
});
const finite = 'Mood=Ind|VerbForm=Fin';
const arcs = (text: string) => arcsOf(mendOwnClauses(sentenceOf(text), knowledge));

it('mendOwnClauses makes a finite clause that hangs on its own subject the main clause', () => {
  const text = `Norland/PROPN/root/0 sera/AUX/cop/3/${finite} reconnaissant/ADJ/acl/1`;
  expect(arcs(text)).toEqual(['Norland nsubj reconnaissant', 'sera cop reconnaissant', 'reconnaissant root -']);
});

it('mendOwnClauses hangs the phrase that opens the sentence on that clause', () => {
  const text = `Après/ADP/case/2 accueil/NOUN/root/0 ,/PUNCT/punct/2 ambassadeur/NOUN/appos/2 est/AUX/aux/6/${finite} dit/VERB/acl:relcl/4`;
  expect(arcs(text).slice(1)).toEqual([
    'accueil obl:mod dit',
    ', punct accueil',
    'ambassadeur nsubj dit',
    'est aux dit',
    'dit root -',
  ]);
});

it('mendOwnClauses leaves a clause that a relative pronoun opens', () => {
  const text = `Norland/PROPN/root/0 qui/PRON/nsubj/4/PronType=Rel est/AUX/cop/4/${finite} prêt/ADJ/acl:relcl/1`;
  expect(arcs(text)[0]).toBe('Norland root -');
});
