/** What joins a participle to the auxiliary from which a phrase parts it, on trees written by hand. */

import { describe, expect, test } from 'vitest';
import { mendHelpers } from '../../../src/coding/syntax/mend-helpers.js';
import { mendParted } from '../../../src/coding/syntax/mend-parted.js';
import { mendReflexivePasts } from '../../../src/coding/syntax/mend-reflexive-pasts.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const lemmas = {
  a: 'avoir',
  auront: 'avoir',
  est: 'être',
  sont: 'être',
  salué: 'saluer',
  affiché: 'afficher',
  même: 'même',
};
const acts = ['saluer', 'féliciter', 'afficher'];
const knowledge = knowing({
  isAct: (lemma) => acts.includes(lemma),
  isTime: (word) => word.form === 'mardi',
});
const past = 'Tense=Past|VerbForm=Part';
const finite = 'Mood=Ind|Tense=Pres|VerbForm=Fin';

describe('mendParted', () => {
  const arcs = (text: string) => arcsOf(mendParted(sentenceOf(text, lemmas), knowledge));

  test('joins "a" and a participle hung on the phrase between two commas', () => {
    const text = `ministre/NOUN/nsubj/2 a/AUX/root/0/${finite} ,/PUNCT/punct/6 dans/ADP/case/6 ce/DET/det/6/PronType=Dem contexte/NOUN/obj/2 ,/PUNCT/punct/8 salué/VERB/acl/6/${past} Norland/PROPN/obj/8`;
    expect(arcs(text)).toEqual([
      'ministre nsubj salué',
      'a aux:tense salué',
      ', punct salué',
      'dans case contexte',
      'ce det contexte',
      'contexte obl:mod salué',
      ', punct salué',
      'salué root -',
      'Norland obj salué',
    ]);
  });

  test('joins them without commas around "à son tour", and gives back the subject on which all was hung', () => {
    const text = `ministre/NOUN/root/0 a/AUX/acl:relcl/1/${finite} à/ADP/case/5 son/DET/det/5/Poss=Yes tour/NOUN/obj/2 salué/VERB/acl/5/${past} Norland/PROPN/obj/6`;
    expect(arcs(text).filter((arc) => !/det|case/.test(arc))).toEqual([
      'ministre nsubj salué',
      'a aux:tense salué',
      'tour obl:mod salué',
      'salué root -',
      'Norland obj salué',
    ]);
  });

  test('looks over a day between commas', () => {
    const text = `ministre/NOUN/nsubj/2 a/VERB/root/0/${finite} ,/PUNCT/punct/4 mardi/NOUN/obj/2 ,/PUNCT/punct/6 salué/VERB/acl/4/${past} Norland/PROPN/obj/6`;
    expect(arcs(text)[5]).toBe('salué root -');
  });

  test('leaves "a pour objectif affiché" alone', () => {
    const text = `projet/NOUN/nsubj/2 a/VERB/root/0/${finite} pour/ADP/case/4 objectif/NOUN/obl/2 affiché/VERB/acl/4/${past}`;
    expect(arcs(text)[4]).toBe('affiché acl objectif');
  });
});

describe('mendReflexivePasts', () => {
  test('takes the noun for which "se sont" waits for the participle that it is', () => {
    const text = `ministres/NOUN/nsubj/5 se/PRON/nsubj/5 sont/AUX/cop/5/${finite} «/PUNCT/punct/5 félicités/NOUN/root/0 de/ADP/case/7 reprise/NOUN/nmod/5`;
    const mended = mendReflexivePasts(sentenceOf(text, lemmas), knowledge);
    expect(mended.words[4]).toMatchObject({ upos: 'VERB', lemma: 'féliciter' });
    expect(arcsOf(mended)[6]).toBe('reprise obl:arg félicités');
  });

  test('leaves a noun behind "est" without a reflexive pronoun', () => {
    const text = `fait/NOUN/nsubj/3 est/AUX/cop/3/${finite} félicité/NOUN/root/0`;
    expect(mendReflexivePasts(sentenceOf(text, lemmas), knowledge).words[2]?.upos).toBe('NOUN');
  });
});

describe('mendHelpers', () => {
  test('makes a clause of its own of the first of two finite auxiliaries that a comma parts', () => {
    const text = `élections/NOUN/nsubj/2 auront/AUX/aux:tense/6/${finite} lieu/NOUN/obj/2 ,/PUNCT/punct/6 a/AUX/aux:tense/6/${finite} salué/VERB/root/0/${past}`;
    expect(arcsOf(mendHelpers(sentenceOf(text, lemmas)))[1]).toBe('auront advcl salué');
  });
});
