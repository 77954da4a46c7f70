import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTree } from '../../../src/coding/syntax/is-tree.js';
import { mendTree } from '../../../src/coding/syntax/mend-tree.js';
import type { Span } from '../../../src/text/span.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const lemmas = {
  agreed: 'agree',
  thanked: 'thank',
  expressed: 'express',
  pointed: 'point',
  leaders: 'leader',
  said: 'say',
};
const knowledge = knowing({
  isAct: (lemma) => ['agree', 'thank', 'express', 'point', 'pledge'].includes(lemma),
  isParty: (word) => ['leaders', 'minister', 'Attaf', 'India'].includes(word.form),
});
const arcs = (description: string) => arcsOf(mendTree(sentenceOf(description, lemmas), knowledge));
const participle = 'Tense=Past|VerbForm=Part|Voice=Pass';

describe('mendTree takes a past verb for a verb', () => {
  test('where the parser made it a reduced relative of those who speak', () => {
    expect(
      arcs(`Both/DET/det/2 leaders/NOUN/root/0 agreed/VERB/acl/2/${participle} on/ADP/case/5 trade/NOUN/obl/3`),
    ).toEqual(['Both det leaders', 'leaders nsubj agreed', 'agreed root -', 'on case trade', 'trade obl agreed']);
  });

  test('where the parser made it a quality of its object', () => {
    expect(
      arcs(`The/DET/det/2 minister/NOUN/nmod/4 expressed/VERB/amod/4/${participle} satisfaction/NOUN/root/0`),
    ).toEqual(['The det minister', 'minister nsubj expressed', 'expressed root -', 'satisfaction obj expressed']);
  });

  test('but leaves a participle with a doer behind it, and one behind a finite verb', () => {
    const doer = `leaders/NOUN/root/0 thanked/VERB/acl/1/${participle} by/ADP/case/4 India/PROPN/obl/2`;
    expect(arcs(doer)[1]).toBe('thanked acl leaders');
    const later = `Attaf/PROPN/nsubj/2 met/VERB/root/0/Tense=Past|VerbForm=Fin leaders/NOUN/obj/2 thanked/VERB/acl/3/${participle}`;
    expect(arcs(later)[3]).toBe('thanked acl leaders');
  });
});

describe('mendTree hangs a coordinated past verb', () => {
  test('on the past verb above a gerund, with its object', () => {
    const told = `Attaf/PROPN/nsubj/2 thanked/VERB/root/0/Tense=Past|VerbForm=Fin for/SCONJ/mark/4 sending/VERB/advcl/2/VerbForm=Ger and/CCONJ/cc/6 expressed/VERB/conj/4/${participle} satisfaction/NOUN/obj/4`;
    expect(arcs(told).slice(5)).toEqual(['expressed conj thanked', 'satisfaction obj expressed']);
  });

  test('but leaves it on another past verb', () => {
    const told =
      'Attaf/PROPN/nsubj/2 said/VERB/root/0/Tense=Past|VerbForm=Fin India/PROPN/nsubj/4 helped/VERB/ccomp/2/Tense=Past|VerbForm=Fin and/CCONJ/cc/6 agreed/VERB/conj/4/Tense=Past|VerbForm=Fin';
    expect(arcs(told)[5]).toBe('agreed conj helped');
  });
});

describe('mendTree reads a closing report', () => {
  const told =
    'India/PROPN/nsubj/3 will/AUX/aux/3 help/VERB/root/0 ,/PUNCT/punct/3 the/DET/det/6 minister/NOUN/compound/7 pledged/VERB/obj/3';

  test('as the verb on which the words before it hang', () => {
    expect(arcs(told).slice(2)).toEqual([
      'help ccomp pledged',
      ', punct help',
      'the det minister',
      'minister nsubj pledged',
      'pledged root -',
    ]);
  });

  test('but not after a conjunction', () => {
    expect(arcs(told.replace('the/DET/det/6', 'as/SCONJ/mark/7')).at(-1)).toBe('pledged obj help');
  });
});

test('mendTree sets the lemma of a regular verb right where the form was kept', () => {
  const [, verb] = mendTree(
    sentenceOf('India/PROPN/nsubj/2 thanked/VERB/root/0', { thanked: 'thanke' }),
    knowledge,
  ).words;
  expect(verb?.lemma).toBe('thank');
});

test('mendTree makes a name right before a verb with no subject its subject', () => {
  expect(arcs('Attaf/ADJ/advmod/2 pointed/VERB/root/0/Tense=Past|VerbForm=Fin')[0]).toBe('Attaf nsubj pointed');
});

test('mendTree makes one coordinated subject of two that a conjunction joins', () => {
  const told =
    'leaders/NOUN/nsubj/4 and/CCONJ/cc/4 Attaf/PROPN/nsubj/4 agreed/VERB/root/0/Tense=Past|VerbForm=Fin on/ADP/case/6 trade/NOUN/obl/4';
  expect(arcs(told)[2]).toBe('Attaf conj leaders');
});

test('mendTree takes a verb with subject and object and no auxiliary for a plain past', () => {
  const told = `Attaf/PROPN/nsubj:pass/2 thanked/VERB/root/0/${participle} India/PROPN/obj/2`;
  expect(arcs(told)[0]).toBe('Attaf nsubj thanked');
});

test('mendTree takes the verb behind "to" for an infinitive, adverbs between them or not', () => {
  const told =
    'leaders/NOUN/nsubj/2 agreed/VERB/root/0/Tense=Past|VerbForm=Fin to/PART/mark/5 further/ADV/advmod/5 widen/VERB/xcomp/2/Tense=Past|VerbForm=Part trade/NOUN/obj/5';
  const { words } = mendTree(sentenceOf(told, lemmas), knowledge);
  expect(words[4]?.feats).toEqual({ VerbForm: 'Inf' });
});

const wordsOf = {
  PROPN: ['Attaf', 'India'],
  NOUN: ['minister', 'leaders', 'declaration'],
  VERB: ['said', 'agreed', 'thanked', 'welcomed', 'asked', 'a', 'met'],
  AUX: ['was', 'has', 'est'],
  ADP: ['of', 'with', 'de', 'à'],
  PRON: ['he', 'qui', 'who', 'se'],
  CCONJ: ['and', 'et'],
  SCONJ: ['that', 'que'],
  PUNCT: [',', '«', '»', '.'],
  ADV: ['also', 'ainsi'],
};
const relations =
  'nsubj nsubj:pass obj iobj obl nmod acl acl:relcl advcl ccomp xcomp conj cc case mark appos flat:name punct parataxis aux:pass dep';

/** Any words on any tree, its arcs drawn from later to earlier words and back. */
const anySentence = fc.integer({ min: 2, max: 14 }).chain((length) =>
  fc
    .tuple(
      fc.shuffledSubarray(
        Array.from({ length }, (_, i) => i + 1),
        { minLength: length },
      ),
      fc.array(fc.constantFrom(...(Object.keys(wordsOf) as (keyof typeof wordsOf)[])), {
        minLength: length,
        maxLength: length,
      }),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: length, maxLength: length }),
      fc.constantFrom('', participle, 'Tense=Past|VerbForm=Fin', 'VerbForm=Ger', 'VerbForm=Inf'),
    )
    .map(([order, tags, draws, feats]) => {
      const heads = new Map(order.map((id, n) => [id, n === 0 ? 0 : (order[(draws[n]?.[0] ?? 0) % n] as number)]));
      const labels = relations.split(' ');
      return tags
        .map((tag, i) => {
          const [, form = 0, label = 0] = draws[i] ?? [];
          const head = heads.get(i + 1) ?? 0;
          const relation = head === 0 ? 'root' : labels[label % labels.length];
          const features = tag === 'VERB' ? `/${feats}` : '';
          return `${wordsOf[tag][form % wordsOf[tag].length]}/${tag}/${relation}/${head}${features}`;
        })
        .join(' ');
    }),
);

test('mendTree leaves every tree a tree, however odd its words and arcs', () => {
  const knows = { ...knowledge, isSay: (lemma: string) => lemma === 'say', takesBe: () => true };
  fc.assert(
    fc.property(anySentence, fc.array(fc.tuple(fc.nat(10), fc.nat(3)), { maxLength: 3 }), (description, spans) => {
      const sentence = sentenceOf(description, lemmas);
      const names = spans.flatMap(([from, more]): Span[] => {
        const [first, last] = [sentence.words[from], sentence.words[from + more]];
        return first && last ? [[first.start, last.end]] : [];
      });
      expect(isTree(mendTree(sentence, { ...knows, names }))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
