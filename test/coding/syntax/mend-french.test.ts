/** What the menders of French trees set right, on trees written by hand. */

import { describe, expect, test } from 'vitest';
import { mendTree } from '../../../src/coding/syntax/mend-tree.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const lemmas = {
  prête: 'prêter',
  est: 'être',
  a: 'avoir',
  rappelé: 'rappeler',
  encouragé: 'encourager',
  réjouie: 'réjouir',
  entend: 'entendre',
  fourni: 'fournir',
  salué: 'saluer',
};
const acts = ['rappeler', 'encourager', 'réjouir', 'entendre', 'fournir', 'saluer'];
const parties = ['Norland', 'ambassadrice', 'ministre', 'Mme', 'Lund'];
const knowledge = knowing({
  isAct: (lemma) => acts.includes(lemma),
  isParty: (word) => parties.includes(word.form),
});
const mended = (description: string) => mendTree(sentenceOf(description, lemmas), knowledge);
const arcs = (description: string) => arcsOf(mended(description));
const past = 'Tense=Past|VerbForm=Part';
const finite = 'Mood=Ind|Tense=Pres|VerbForm=Fin';

describe('mendTree', () => {
  test('takes "prête" for the adjective, whose subject is ready', () => {
    const text = `Norland/PROPN/nsubj:pass/3 est/AUX/aux:pass/3/${finite} prête/VERB/root/0/${past} partir/VERB/xcomp/3/VerbForm=Inf`;
    expect(arcs(text).slice(0, 2)).toEqual(['Norland nsubj prête', 'est cop prête']);
    expect(mended(text).words[2]).toMatchObject({ upos: 'ADJ', lemma: 'prêt' });
  });

  test('lets a verb of one go on from a verb of one, not from what two do between them', () => {
    const [one, two] = [`${finite}|Number=Sing`, `${finite}|Number=Plur`];
    const start = `ministre/NOUN/nsubj/2 entend/VERB/root/0/${one} que/SCONJ/mark/5 Lund/PROPN/nsubj/5 est/VERB/ccomp/2`;
    expect(arcs(`${start}/${two} et/CCONJ/cc/7 salué/VERB/conj/5/${one}`)[6]).toBe('salué conj entend');
    expect(arcs(`${start}/${one} et/CCONJ/cc/7 salué/VERB/conj/5/${one}`)[6]).toBe('salué conj est');
  });

  test('takes a participle behind a comma that has an object for the next of a list of pasts, and one that has none for a quality', () => {
    const start = `ministre/NOUN/nsubj/3 a/AUX/aux/3/${finite} rappelé/VERB/root/0/${past} rôle/NOUN/obj/3 ,/PUNCT/punct/6`;
    const listed = `${start} salué/VERB/acl/4/${past} le/DET/det/8 pays/NOUN/obj/6`;
    expect(arcs(listed)[5]).toBe('salué conj rappelé');
    expect(arcs(`${start} salué/VERB/acl/4/${past} hier/ADV/advmod/6`)[5]).toBe('salué acl rôle');
  });

  test('hangs a participle with an object of its own on the verb with "avoir"', () => {
    const text = `ministre/NOUN/nsubj/3 a/AUX/aux/3/${finite} rappelé/VERB/root/0/${past} soutien/NOUN/obj/3 et/CCONJ/cc/6 encouragé/VERB/conj/4/${past} parties/NOUN/obj/6`;
    expect(arcs(text)[5]).toBe('encouragé conj rappelé');
  });

  test('leaves a participle without an object on its noun', () => {
    const text = `ministre/NOUN/nsubj/3 a/AUX/aux/3/${finite} rappelé/VERB/root/0/${past} soutien/NOUN/obj/3 et/CCONJ/cc/6 encouragé/VERB/conj/4/${past}`;
    expect(arcs(text)[5]).toBe('encouragé conj soutien');
  });

  test('gives a main verb the phrase right before it as subject, over the name between commas', () => {
    const text = `Lors/ADV/advmod/10 entretien/NOUN/obl/10 ,/PUNCT/punct/10 l'/DET/det/5 ambassadrice/NOUN/appos/2 ,/PUNCT/punct/8 Mme/PROPN/appos/2 Lund/PROPN/flat/7 ,/PUNCT/punct/10 réjouie/VERB/root/0/${finite}`;
    expect(arcs(text)[4]).toBe('ambassadrice nsubj réjouie');
  });

  test('takes a bare word behind a verb that ends as infinitives do for one', () => {
    const text = `Norland/PROPN/nsubj/2 entend/VERB/root/0/${finite} œuvrer/NOUN/obj/2`;
    expect(mended(text).words[2]).toMatchObject({ upos: 'VERB', deprel: 'xcomp', lemma: 'œuvrer' });
  });

  test('subordinates what a conjunction marks, and only that', () => {
    const text = `Lund/PROPN/nsubj/2 salué/VERB/root/0/${finite} lorsque/SCONJ/mark/4 fourni/VERB/conj/2/${finite}`;
    expect(arcs(text)[3]).toBe('fourni advcl salué');
    const that = `Lund/PROPN/nsubj/2 salué/VERB/root/0/${finite} que/SCONJ/mark/4 fourni/VERB/conj/2/${finite}`;
    expect(arcs(that)[3]).toBe('fourni conj salué');
  });
});

describe('mendTree hangs what is asked of somebody on the verb that asks', () => {
  const words = {
    ...lemmas,
    aux: 'à',
    proposé: 'proposer',
    créer: 'créer',
    services: 'service',
    nécessité: 'nécessité',
  };
  const asked = (description: string) =>
    arcsOf(mendTree(sentenceOf(description, words), { ...knowledge, isAct: (lemma) => lemma === 'proposer' }));
  const before = `Lund/PROPN/nsubj/2 proposé/VERB/root/0/${past} aux/ADP/case/4`;
  const infinitive = 'VerbForm=Inf';
  test('where the parser made it a quality of the addressee', () => {
    const got = asked(`${before} ministre/NOUN/obl/2 de/ADP/mark/6 créer/VERB/acl/4/${infinitive}`);
    expect(got.at(-1)).toBe('créer xcomp proposé');
  });
  test('where it hangs on a party inside what describes the addressee', () => {
    const got = asked(
      `${before} services/NOUN/obl/2 réjouie/VERB/acl/4/${past} de/ADP/case/7 Norland/PROPN/obl/5 de/ADP/mark/9 créer/VERB/acl/7/${infinitive}`,
    );
    expect(got.at(-1)).toBe('créer xcomp proposé');
  });
  test('but leaves a noun its infinitive, and a verb that already asks something', () => {
    const noun = asked(`${before} nécessité/NOUN/obl/2 de/ADP/mark/6 créer/VERB/acl/4/${infinitive}`);
    expect(noun.at(-1)).toBe('créer acl nécessité');
    const full = asked(`${before} ministre/NOUN/obl/2 de/ADP/mark/6 créer/VERB/acl/4/${infinitive} accord/NOUN/obj/2`);
    expect(full[5]).toBe('créer acl ministre');
  });
});
