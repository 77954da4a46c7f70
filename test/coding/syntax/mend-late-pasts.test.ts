import { expect, it } from 'vitest';
import { mendLatePasts } from '../../../src/coding/syntax/mend-late-pasts.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({
  isSay: (lemma) => lemma === 'noted',
  isAct: (lemma) => lemma === 'thanked',
  isParty: (word) => word.form === 'Peru',
});

const late = (subject: string, tag: string) =>
  arcsOf(
    mendLatePasts(
      sentenceOf(
        `Rojas/PROPN/nsubj/2 noted/VERB/root/0/Tense=Past ${subject}/${tag}/nsubj/4 grew/VERB/ccomp/2 ,/PUNCT/punct/7 and/CCONJ/cc/7 thanked/VERB/conj/4/Tense=Past|VerbForm=Fin`,
      ),
      knowledge,
    ),
  );

it('mendLatePasts joins a past behind ", and" to who speaks, where what is told can do nothing', () => {
  expect(late('ties', 'NOUN')).toContain('thanked conj noted');
});

it('mendLatePasts leaves what a party of the clause may have done', () => {
  expect(late('Peru', 'PROPN')).toContain('thanked conj grew');
});
