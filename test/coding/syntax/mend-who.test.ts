import { expect, it } from 'vitest';
import { mendWho } from '../../../src/coding/syntax/mend-who.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const noted = (before: string) =>
  arcsOf(
    mendWho(
      sentenceOf(
        `a/AUX/aux/2 noté/VERB/root/0 ${before} ,/PUNCT/punct/6 qui/PRON/nsubj/6 affirme/VERB/conj/2/VerbForm=Fin`,
      ),
    ),
  );

it('mendWho hangs the clause of "qui" on the name before its comma', () => {
  expect(noted('Rojas/PROPN/nsubj/2')).toContain('affirme acl:relcl Rojas');
});

it('mendWho leaves a clause before whose "qui" stands no name or noun', () => {
  expect(noted('hier/ADV/advmod/2')).toContain('affirme conj noté');
});

it('mendWho hangs a clause whose object is a relative pronoun on the noun before its comma', () => {
  const given = sentenceOf(
    'noted/VERB/root/0 accord/NOUN/obj/1 ,/PUNCT/punct/5 which/PRON/obj/5/PronType=Rel signed/VERB/conj/1/VerbForm=Fin',
  );
  expect(arcsOf(mendWho(given))).toContain('signed acl:relcl accord');
});
