import { expect, it } from 'vitest';
import { mendStrayNames } from '../../../src/coding/syntax/mend-stray-names.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

/** The first three words name somebody. */
function mended(written: string): string[] {
  const sentence = sentenceOf(written);
  const [first, , last] = sentence.words;
  const span = [first?.start ?? 0, last?.end ?? 0] as const;
  return arcsOf(mendStrayNames(sentence, knowing({ names: [span], isSay: (lemma) => lemma === 'say' })));
}

const inserted = ',/PUNCT/punct/5 accompanied/VERB/acl/2 by/ADP/case/7 Dahl/PROPN/obl:agent/5 ,/PUNCT/punct/9';

it('mendStrayNames makes the person that describes a verb its subject, and who stands behind the verb its object', () => {
  const arcs = mended(
    `Nordic/ADJ/ccomp/9 Minister/PROPN/obl/1 Lund/PROPN/flat/2 ${inserted} thanked/VERB/root/0/VerbForm=Fin Mora/PROPN/nsubj/9`,
  );
  expect(arcs).toContain('Minister nsubj thanked');
  expect(arcs).toContain('Nordic amod Minister');
  expect(arcs).toContain('Mora obj thanked');
});

it('mendStrayNames takes the verb behind the comma where the person heads the sentence', () => {
  const arcs = mended(
    `Nordic/ADJ/root/0 Minister/PROPN/obl/1 Lund/PROPN/flat/2 ${inserted} held/VERB/parataxis/7/VerbForm=Fin talks/NOUN/obj/9`,
  );
  expect(arcs).toContain('held root -');
  expect(arcs).toContain('Minister nsubj held');
});

it('mendStrayNames leaves a verb its subject before it, and behind a verb of saying', () => {
  const has =
    'Nordic/ADJ/amod/5 Minister/PROPN/obl/1 Lund/PROPN/flat/2 Dahl/PROPN/nsubj/5 spoke/VERB/root/0/VerbForm=Fin';
  expect(mended(has)).toContain('Nordic amod spoke');
  const said =
    'Nordic/ADJ/amod/4 Minister/PROPN/obl/1 Lund/PROPN/flat/2 say/VERB/root/0/VerbForm=Fin Dahl/PROPN/nsubj/4';
  expect(mended(said)).toContain('Nordic amod say');
});
