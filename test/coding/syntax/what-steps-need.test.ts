import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsAll, needs } from '../../../src/coding/syntax/what-steps-need.js';
import type { Sentence, Word } from '../../../src/language/types.js';
import { knowing } from './knowing.js';

/** Words of all kinds that menders look for, with the lemma behind the stroke. */
const forms =
  'a/avoir est/être se/se s’/se qui/qui que/que that/that who/who to/to According/according autour/autour de/de à/à les/le avec/avec ' +
  'sur/sur en/en outre/outre jour/jour day/day ,/, :/: ”/” by/by of/of and/and minister/minister Lund/Lund meets/meet welcomed/welcome ' +
  'félicité/féliciter opening/open prête/prêter vu/voir Thanks/thanks persona/persona non/non grata/grata -/- highly/highly discuté/discuter';
const relations =
  'nsubj nsubj:pass obj iobj obl obl:arg obl:mod nmod nmod:desc amod acl acl:relcl advcl xcomp ccomp conj cc case mark det aux aux:pass ' +
  'aux:tense cop obl:agent discourse punct appos compound flat parataxis parataxis:insert advmod expl:pv dislocated';
const oneOf = (list: string) => fc.constantFrom(...list.split(' '));

const words = fc.array(
  fc.record({
    written: oneOf(forms),
    upos: oneOf('NOUN PROPN VERB AUX ADP ADV PRON DET ADJ CCONJ SCONJ PART PUNCT'),
    deprel: oneOf(relations),
    feats: fc.constantFrom(
      {},
      { VerbForm: 'Fin', Tense: 'Past' },
      { VerbForm: 'Fin', Tense: 'Pres' },
      { VerbForm: 'Part', Tense: 'Past', Gender: 'Fem', Number: 'Plur' },
      { VerbForm: 'Inf' },
      { PronType: 'Rel' },
      { Gender: 'Fem', Number: 'Plur' },
    ),
    near: fc.integer({ min: -3, max: 3 }),
  }),
  { minLength: 3, maxLength: 9 },
);

/** Every word hangs on the first, or near by on one before it. */
const sentences = words.map((drawn): Sentence => {
  const root = 1 + (drawn.length % 3);
  const sentence = drawn.map(({ written, near, ...rest }, i): Word => {
    const [form = '', lemma = ''] = written.split('/');
    const head = near < 0 ? Math.max(1, i + 1 + near) : root;
    const isTop = i + 1 === root;
    const place = { id: i + 1, token: i, start: 4 * i, end: 4 * i + 3 };
    return {
      ...rest,
      ...place,
      form,
      lemma,
      head: isTop || head === i + 1 ? 0 : head,
      deprel: isTop ? 'root' : rest.deprel,
    };
  });
  return { span: [0, 4 * drawn.length], tokens: [], words: sentence };
});

const yes = () => true;
const knowledge = fc.constantFrom(
  knowing({ isAct: yes, isSay: yes, isParty: yes }),
  knowing({ isAct: yes, isSay: yes, isParty: (word) => word.upos === 'PROPN', isTime: (word) => word.lemma === 'day' }),
);

test.each([...needs].map(([step, wanted]) => [step.name, step, wanted] as const))(
  '%s changes no sentence without the words that it needs',
  (_, step, wanted) => {
    fc.assert(
      fc.property(sentences, knowledge, (sentence, known) => {
        fc.pre(!holdsAll(wanted, sentence));
        expect(step(sentence, known).words).toEqual(sentence.words);
      }),
      { numRuns: 400 },
    );
  },
);

test('holdsAll lets a step that needs nothing see every sentence', () => {
  expect(holdsAll([], { words: [] })).toBe(true);
});
