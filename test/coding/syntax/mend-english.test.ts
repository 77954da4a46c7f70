import { expect, it } from 'vitest';
import { mendBarePast } from '../../../src/coding/syntax/mend-bare-past.js';
import { mendDays } from '../../../src/coding/syntax/mend-days.js';
import { mendGenerals } from '../../../src/coding/syntax/mend-generals.js';
import { mendInsertedPasts } from '../../../src/coding/syntax/mend-inserted-pasts.js';
import { mendJoinedInfinitives } from '../../../src/coding/syntax/mend-joined-infinitives.js';
import { mendJoinedPasts } from '../../../src/coding/syntax/mend-joined-pasts.js';
import { mendNounClauses } from '../../../src/coding/syntax/mend-noun-clauses.js';
import { mendOpenings } from '../../../src/coding/syntax/mend-openings.js';
import type { Sentence, Word } from '../../../src/language/types.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({
  isAct: () => true,
  isParty: (word) => /^(Lund|Berg|Vera)$/.test(word.form),
  isTime: (word) => word.form === 'today',
});

const opening = 'In/ADP/case/2 talks/NOUN/obl/7 with/ADP/case/4 Lund/PROPN/nmod/2 ,/PUNCT/punct/6';

it('mendOpenings makes what stands between the opening and the verb the subject', () => {
  const given = sentenceOf(`${opening} Berg/PROPN/conj/4 praised/VERB/root/0/VerbForm=Fin trade/NOUN/obj/7`);
  expect(arcsOf(mendOpenings(given, knowledge))).toContain('Berg nsubj praised');
});

it('mendOpenings gives whoever is welcomed in an opening to it, and the verb to whoever stands before it', () => {
  const given = sentenceOf(
    'Welcoming/VERB/csubj/5 Lund/PROPN/nsubj/5 ,/PUNCT/punct/4 Berg/PROPN/appos/2 wished/VERB/root/0/VerbForm=Fin success/NOUN/obj/5',
  );
  const mended = arcsOf(mendOpenings(given, knowledge));
  expect(mended).toEqual(expect.arrayContaining(['Welcoming advcl wished', 'Lund obj Welcoming', 'Berg nsubj wished']));
});

it('mendOpenings leaves two whom "and" joins together', () => {
  const given = sentenceOf(
    `${opening} Berg/PROPN/nsubj/9 and/CCONJ/cc/8 Vera/PROPN/conj/6 praised/VERB/root/0/VerbForm=Fin trade/NOUN/obj/9`,
  );
  expect(arcsOf(mendOpenings(given, knowledge))).toEqual(arcsOf(given));
});

const praised = 'praised/VERB/root/0/VerbForm=Fin|Tense=Past';

it('mendJoinedPasts makes a past verb behind "and" a verb, with its object', () => {
  const given = sentenceOf(`${praised} trade/NOUN/obj/1 and/CCONJ/cc/5 proposed/VERB/amod/5 talks/NOUN/conj/2`);
  const mended = arcsOf(mendJoinedPasts(given, knowledge));
  expect(mended).toContain('proposed conj praised');
  expect(mended).toContain('talks obj proposed');
});

it('mendJoinedPasts leaves one of two qualities', () => {
  const given = sentenceOf(`${praised} ongoing/ADJ/amod/5 and/CCONJ/cc/4 proposed/VERB/amod/5 talks/NOUN/obj/1`);
  expect(arcsOf(mendJoinedPasts(given, knowledge))).toEqual(arcsOf(given));
});

const ready =
  'Lund/PROPN/nsubj/3 is/AUX/cop/3/VerbForm=Fin ready/ADJ/root/0 to/PART/mark/5 work/VERB/xcomp/3/VerbForm=Inf';

it('mendJoinedInfinitives hangs a further infinitive on the first', () => {
  const given = sentenceOf(`${ready} ,/PUNCT/punct/7 implement/VERB/conj/3/VerbForm=Fin plans/NOUN/obj/7`);
  expect(arcsOf(mendJoinedInfinitives(given))).toContain('implement conj work');
});

it('mendJoinedInfinitives leaves a verb with an ending or a subject', () => {
  const ended = sentenceOf(`${ready} and/CCONJ/cc/7 implements/VERB/conj/3/VerbForm=Fin plans/NOUN/obj/7`, {
    implements: 'implement',
  });
  const told = sentenceOf(`${ready} and/CCONJ/cc/8 they/PRON/nsubj/8 implement/VERB/conj/3/VerbForm=Fin`);
  expect(arcsOf(mendJoinedInfinitives(ended))).toEqual(arcsOf(ended));
  expect(arcsOf(mendJoinedInfinitives(told))).toEqual(arcsOf(told));
});

it('mendBarePast takes a participle with an active subject and no auxiliary for a plain past', () => {
  const past = sentenceOf('Lund/PROPN/nsubj/2 received/VERB/root/0/Tense=Past|VerbForm=Part Berg/PROPN/obj/2');
  const passive = sentenceOf(
    'Lund/PROPN/nsubj/2 received/VERB/root/0/Tense=Past|VerbForm=Part by/ADP/case/4 Berg/PROPN/obl/2',
  );
  const formOf = (sentence: Sentence) =>
    mendBarePast(sentence, { isAct: () => false } as never).words[1]?.feats.VerbForm;
  expect([past, passive].map(formOf)).toEqual(['Fin', 'Part']);
});

it('mendNounClauses hangs the clause behind "that" on the noun before it', () => {
  const given = sentenceOf(
    'expressed/VERB/root/0/VerbForm=Fin concern/NOUN/compound/4 that/SCONJ/mark/4 trade/NOUN/obl/1 threatens/VERB/advcl/1/VerbForm=Fin peace/NOUN/obj/5',
  );
  const mended = arcsOf(mendNounClauses(given, knowledge));
  expect(mended).toContain('concern obj expressed');
  expect(mended).toContain('threatens acl concern');
  expect(mended).toContain('trade nsubj threatens');
});

it('mendNounClauses hangs what a view says on the view, and leaves what somebody is told on the verb', () => {
  const clause = 'that/SCONJ/mark/5 talks/NOUN/nsubj/5 help/VERB/ccomp/1';
  const shared = sentenceOf(`shared/VERB/root/0 view/NOUN/obj/1 ${clause}`);
  const told = sentenceOf(`told/VERB/root/0 envoy/NOUN/obj/1 ${clause}`);
  const isParty = (word: Word) => word.form === 'envoy';
  expect(arcsOf(mendNounClauses(shared, { isParty }))).toContain('help acl view');
  expect(arcsOf(mendNounClauses(told, { isParty }))).toContain('help ccomp told');
});

it('mendDays hangs a day beside the name before it', () => {
  const given = sentenceOf('Lund/PROPN/nsubj/2 met/VERB/root/0 with/ADP/case/5 Berg/PROPN/compound/5 today/NOUN/obl/2');
  const mended = arcsOf(mendDays(given, knowledge));
  expect(mended).toContain('Berg obl met');
  expect(mended).toContain('with case Berg');
  expect(mended).toContain('today obl:unmarked met');
});

it('mendDays gives back the preposition that was taken for a part of the verb', () => {
  const given = sentenceOf(
    'Lund/PROPN/nsubj/2 called/VERB/root/0 on/ADP/compound:prt/2 Berg/PROPN/compound/5 today/NOUN/obl:unmarked/2',
  );
  const mended = arcsOf(mendDays(given, knowledge));
  expect(mended).toContain('Berg obl called');
  expect(mended).toContain('on case Berg');
});

it('mendBarePast takes the verb of a relative clause with a subject and an object of its own for a plain past', () => {
  const given = sentenceOf(
    'aid/NOUN/root/0 that/PRON/obj/4/PronType=Rel Lund/PROPN/nsubj/4 shipped/VERB/acl:relcl/1/Tense=Past|VerbForm=Part',
  );
  expect(mendBarePast(given, { isAct: () => false } as never).words[3]?.feats.VerbForm).toBe('Fin');
});

const told = 'Lund/PROPN/nsubj/11 ,/PUNCT/punct/4 in/ADP/case/4 turn/NOUN/appos/1 ,/PUNCT/punct/7';
const voiced = 'voiced/VERB/amod/7 thanks/NOUN/conj/4 for/ADP/case/9 aid/NOUN/nmod/4 and/CCONJ/cc/11';

it('mendInsertedPasts makes the past verb behind an aside the verb, with its object and what belongs to that', () => {
  const given = sentenceOf(`${told} ${voiced} praised/VERB/root/0/VerbForm=Fin trade/NOUN/obj/11`);
  const mended = arcsOf(mendInsertedPasts(given, knowledge));
  const arcs = ['Lund nsubj voiced', 'thanks obj voiced', 'aid nmod thanks', 'turn obl voiced', 'praised conj voiced'];
  expect(mended).toEqual(expect.arrayContaining(arcs));
});

it('mendInsertedPasts leaves a quality that no aside precedes', () => {
  const given = sentenceOf(
    'Lund/PROPN/nsubj/5 ,/PUNCT/punct/4 voiced/VERB/amod/4 thanks/NOUN/conj/1 praised/VERB/root/0/VerbForm=Fin',
  );
  expect(arcsOf(mendInsertedPasts(given, knowledge))).toEqual(arcsOf(given));
});

it('mendGenerals makes "general" a quality of the office before it', () => {
  const given = sentenceOf('recalled/VERB/root/0 its/PRON/nmod:poss/3 consul/NOUN/obl/4 general/ADJ/xcomp/1');
  expect(arcsOf(mendGenerals(given))).toEqual(expect.arrayContaining(['consul obj recalled', 'general amod consul']));
  const apart = sentenceOf('called/VERB/root/0 the/DET/det/3 talks/NOUN/obj/1 general/ADJ/xcomp/1');
  expect(arcsOf(mendGenerals(apart))).toEqual(arcsOf(apart));
});
