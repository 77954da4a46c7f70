import { describe, expect, it } from 'vitest';
import { brillForms, lefffForms } from '../../scripts/train/lexicon-forms.js';
import { makeLexiconFile } from '../../scripts/train/make-lexicon.js';
import { costs } from '../../scripts/train/oracle.js';
import { random } from '../../scripts/train/random.js';
import type { Recipe } from '../../scripts/train/recipe.js';
import { toSample } from '../../scripts/train/samples.js';
import { trainLanguage } from '../../scripts/train/train-language.js';
import type { ReviserRows } from '../../scripts/train/train-reviser.js';
import { trainable } from '../../scripts/train/trainable.js';
import { writeModel, writeParsers, writeReviser } from '../../scripts/train/write-model.js';
import { readConllu } from '../../src/language/conllu.js';
import { emptyLexicon } from '../../src/language/model/lexicon.js';
import { best, linearModel } from '../../src/language/model/linear.js';
import { apply, leftArc, rightArc, shift, startState } from '../../src/language/model/parse-state.js';
import { readLexicon } from '../../src/language/model/read-model.js';
import { readTokenRules } from '../../src/language/token-rules.js';
import { nodeFiles } from '../../src/tables/node-files.js';

const rules = readTokenRules(nodeFiles(), 'fr');
const lines = (rows: string) =>
  rows
    .trim()
    .split('\n')
    .map((row, i) => `${i + 1}\t${row.trim().split(' ').join('\t')}`)
    .join('\n');
const sentence = (rows: string) => `${lines(rows)}\n\n`;
const treebank =
  sentence('Il il PRON _ _ 2 nsubj _ _\nsigne signer VERB _ _ 0 root _ _\n. . PUNCT _ _ 2 punct _ _') +
  sentence(
    'Le le DET _ _ 2 det _ _\nroi roi NOUN _ _ 3 nsubj _ _\npart partir VERB _ _ 0 root _ _\n. . PUNCT _ _ 3 punct _ _',
  ) +
  sentence(
    'Elle elle PRON _ _ 2 nsubj _ _\nlit lire VERB _ _ 0 root _ _\nla le DET _ _ 4 det _ _\nnote note NOUN _ _ 2 obj _ _',
  );

const recipe: Recipe = {
  sources: [],
  tests: [],
  lexicon: 'none',
  lexiconPos: {},
  folds: 3,
  parsers: 2,
  revision: { folds: 2, epochs: 2, keep: 1 },
  seed: 7,
  epochs: { tagger: 3, feats: 2, lemmas: 2, parser: 4 },
  keep: { tagger: 1, feats: 1, lemmas: 1, moves: 1, labels: 1 },
};
const source = { file: 'small', tags: true, feats: true, lemmas: true, trees: true };

function trainSmall(): Uint8Array[] {
  const samples = readConllu(treebank).map((one) => toSample(one, source, rules));
  const model = trainLanguage(samples, recipe, rules, emptyLexicon, () => undefined);
  return [
    writeModel(model, []),
    writeParsers(model.further, recipe.keep, 3_000_000),
    writeReviser(model.reviser as ReviserRows, 1, 3_000_000),
  ];
}

describe('training', () => {
  it('gives the same bytes for the same treebank and seed', () => {
    expect(trainSmall()).toEqual(trainSmall());
  });
  it('gives numbers that repeat, and another order for another seed', () => {
    const items = Array.from({ length: 20 }, (_, i) => i);
    expect(random(5).shuffle(items)).toEqual(random(5).shuffle(items));
    expect(random(5).shuffle(items)).not.toEqual(random(6).shuffle(items));
  });
  it('learns from a mistake what tells two classes apart', () => {
    const model = trainable(2);
    const keys = Int32Array.of(17);
    model.update(keys, 1, 1, 0);
    model.step();
    const scores = new Int32Array(2);
    linearModel(model.average()).score(keys, 1, scores);
    expect(best(scores, 2)).toBe(1);
  });
});

describe('lexicons', () => {
  it("keep the order of a form's three most frequent tags by marking the first", () => {
    const lexicon = readLexicon(makeLexiconFile(brillForms({ meet: ['VB', 'VBP', 'NN', 'JJ'], oil: ['NN'] })));
    const readings = lexicon.readings[lexicon.classOf('meet')]?.map(({ pos, morph }) => pos + morph);
    expect(readings).toEqual(['VBfirst', 'VBP', 'NN']);
    expect(lexicon.classOf('gas')).toBe(0);
  });
  it('give the lemma of each reading where the source has one', () => {
    const lexicon = readLexicon(makeLexiconFile(lefffForms('livres\tnc\tlivre\tmp\nlivres\tv\tlivrer\tP2s\n')));
    const readings = lexicon.readings[lexicon.classOf('livres')];
    expect(readings?.map(({ pos, script }) => [pos, script])).toEqual([
      ['nc', '1|'],
      ['v', '1|r'],
    ]);
  });
});

describe('costs', () => {
  it('counts the gold arcs that each move would lose', () => {
    // "Il signe": word 0 hangs on word 1, word 1 on the root (2).
    const state = startState({ count: 2 } as never);
    const cost = new Int32Array(3);
    const gold = Int32Array.of(1, 2);
    apply(state, shift, 0);
    costs(state, gold, cost);
    expect(cost[leftArc]).toBe(0);
    expect(cost[shift]).toBe(1);
    apply(state, shift, 0);
    costs(state, gold, cost);
    expect(cost[rightArc]).toBe(1);
    expect(cost[leftArc]).toBe(0);
  });
});
