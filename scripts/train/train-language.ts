/** Samples of one language in, its trained model out: tagger, features, lemmas, then the parser on jackknifed tags. */

import { readFeats } from '../../src/language/conllu.js';
import { labelRoles } from '../../src/language/model/label-roles.js';
import { fineName, type LanguageModel } from '../../src/language/model/language-model.js';
import type { Lexicon } from '../../src/language/model/lexicon.js';
import { linearModel, type Scorer, type SparseRows } from '../../src/language/model/linear.js';
import { wordReader } from '../../src/language/model/word-info.js';
import { parseWords } from '../../src/language/parse-words.js';
import { chooseFeats, chooseLemma, type Reader, type TaggedWord, tagUnits } from '../../src/language/tag.js';
import type { TokenRules } from '../../src/language/token-rules.js';
import { random } from './random.js';
import type { Recipe } from './recipe.js';
import type { Sample } from './samples.js';
import { type FeatsRows, trainFeats } from './train-feats.js';
import { type LemmaRows, trainLemmas } from './train-lemmas.js';
import type { GoldTree } from './train-parser.js';
import { guideAll, trainParsers } from './train-parsers.js';
import { type ReviserRows, trainReviser } from './train-reviser.js';
import { trainTagger } from './train-tagger.js';
import type { TrainedModel, TrainedParser } from './write-model.js';

const rareLabel = 5;

type Taggers = {
  readonly taggers: readonly [SparseRows, SparseRows];
  readonly feats: readonly (FeatsRows | null)[];
  readonly lemmas: LemmaRows;
};

export function trainLanguage(
  samples: readonly Sample[],
  recipe: Recipe,
  rules: TokenRules,
  lexicon: Lexicon,
  report: (text: string) => void,
): TrainedModel {
  const empty = emptyModel(samples, recipe, rules, lexicon);
  const read = wordReader(lexicon);
  const taggers = trainTaggers(samples, empty, recipe, read);
  report(`tagger: ${taggers.taggers[0].keys.length} rows; ${taggers.lemmas.exceptions.size} lemma exceptions`);
  const trees = jackknife(samples, empty, recipe, read, report);
  const parsers = trainParsers(trees, empty, recipe, report);
  const first = parsers[0] as TrainedParser;
  const { tags, upos, feats, fine, labels } = empty;
  const featsRows = taggers.feats.filter((entry) => entry !== null).map(({ rows }) => rows);
  return {
    header: {
      tags,
      upos,
      feats,
      fine,
      labels,
      featsValues: taggers.feats.map((entry) => entry?.values ?? null),
      scripts: taggers.lemmas.scripts,
      lexiconPos: recipe.lexiconPos,
    },
    rows: [...taggers.taggers, ...featsRows, taggers.lemmas.rows, first.rows.moves, first.rows.labels],
    exceptions: taggers.lemmas.exceptions,
    further: parsers.slice(1),
    reviser: lookAgain(trees, empty, recipe, report),
  };
}

/** The second look at voted trees, where the recipe wants one. */
function lookAgain(
  trees: readonly GoldTree[],
  empty: LanguageModel,
  recipe: Recipe,
  report: (text: string) => void,
): ReviserRows | null {
  const { revision, seed } = recipe;
  if (!revision) return null;
  const guided = guideAll(trees, empty, recipe, revision.folds, report);
  return trainReviser(guided, empty.labels.length, labelRoles(empty.labels), random(seed), revision.epochs);
}

const noScorer: Scorer = { classes: 0, score: () => undefined, add: () => undefined };

function emptyModel(samples: readonly Sample[], recipe: Recipe, rules: TokenRules, lexicon: Lexicon): LanguageModel {
  const tagged = samples.filter(({ source }) => source.tags);
  const tags = [...new Set(tagged.flatMap((sample) => sample.tags))].sort();
  const upos = [...new Set([...tags.flatMap((tag) => tag.split('+'))])].sort();
  const fixed = [...rules.contractions.values()].flatMap(({ words }) => words.map((word) => word.feats));
  const learnt = samples.filter(({ source }) => source.feats).flatMap((sample) => sample.feats);
  const feats = ['_', ...[...new Set([...learnt, ...fixed])].filter((name) => name !== '_').sort()];
  const fine = [...new Set(['', ...upos.flatMap((tag) => feats.map((name) => fineName(tag, readFeats(name))))])].sort();
  const lists = { scripts: [], exceptions: new Map(), lexiconPos: recipe.lexiconPos };
  return {
    tags,
    upos,
    feats,
    fine,
    labels: labelsOf(samples),
    taggers: [noScorer, noScorer],
    featsModels: [],
    lemmatiser: noScorer,
    rootLabel: 0,
    parsers: [],
    reviser: null,
    lexicon,
    ...lists,
  };
}

/** All labels that are not rare; rare subtypes fall back on their basic label. */
function labelsOf(samples: readonly Sample[]): string[] {
  const counts = new Map<string, number>();
  for (const { words, source } of samples) {
    if (source.trees) for (const { deprel } of words) counts.set(deprel, (counts.get(deprel) ?? 0) + 1);
  }
  const basic = [...counts.keys()].map((label) => label.split(':')[0] as string);
  return [
    ...new Set([...basic, ...[...counts].filter(([, count]) => count >= rareLabel).map(([label]) => label)]),
  ].sort();
}

function trainTaggers(samples: readonly Sample[], empty: LanguageModel, recipe: Recipe, read: Reader): Taggers {
  const { epochs, seed } = recipe;
  const forward = trainTagger(samples, empty.tags, read, random(seed), epochs.tagger, false);
  const backward = trainTagger(samples, empty.tags, read, random(seed), epochs.tagger, true);
  const feats = trainFeats(samples, empty.upos, empty.feats, read, random(seed), epochs.feats);
  const lemmas = trainLemmas(samples, empty, read, random(seed), epochs.lemmas);
  return { taggers: [forward, backward], feats, lemmas };
}

function withTaggers(empty: LanguageModel, { taggers, feats, lemmas }: Taggers): LanguageModel {
  return {
    ...empty,
    taggers: [linearModel(taggers[0]), linearModel(taggers[1])],
    featsModels: feats.map(
      (entry) => entry && { values: Int32Array.from(entry.values), scorer: linearModel(entry.rows) },
    ),
    scripts: lemmas.scripts,
    lemmatiser: linearModel(lemmas.rows),
    exceptions: lemmas.exceptions,
  };
}

/** Gold trees over words tagged by taggers that did not see them. */
function jackknife(
  samples: readonly Sample[],
  empty: LanguageModel,
  recipe: Recipe,
  read: Reader,
  report: (text: string) => void,
): GoldTree[] {
  const mixed = random(recipe.seed + 1).shuffle(samples);
  const trees: GoldTree[] = [];
  let right = 0;
  let all = 0;
  const { folds } = recipe;
  for (let fold = 0; fold < folds; fold++) {
    const model = withTaggers(
      empty,
      trainTaggers(
        mixed.filter((_, i) => i % folds !== fold),
        empty,
        recipe,
        read,
      ),
    );
    for (const sample of mixed.filter(({ source }, i) => i % folds === fold && source.trees)) {
      const words = tagGoldWords(sample, model, read);
      words.forEach((word, i) => {
        all++;
        if (model.upos[word.upos] === sample.words[i]?.upos) right++;
      });
      trees.push(goldTree(sample, words, model));
    }
  }
  report(`jackknife: ${((100 * right) / all).toFixed(2)} of parts of speech right`);
  return trees;
}

/** Tag a sample whose division into words is given. */
function tagGoldWords(sample: Sample, model: LanguageModel, read: Reader): TaggedWord[] {
  const infos = sample.units.map(({ form }) => read(form));
  const tags = tagUnits(sample.units, infos, model);
  const upos: number[] = [];
  sample.units.forEach(({ contraction }, i) => {
    const gold = sample.tags[i] as string;
    const given = model.tags[tags[i] as number] as string;
    const tag = gold.includes('+') ? gold : given.includes('+') ? (contraction?.else ?? gold) : given;
    upos.push(...tag.split('+').map((part) => model.upos.indexOf(part)));
  });
  return describe(sample, upos, model, read);
}

function describe(sample: Sample, upos: readonly number[], model: LanguageModel, read: Reader): TaggedWord[] {
  const infos = sample.words.map(({ form }) => read(form));
  const tags = Int32Array.from(upos);
  const feats = new Int32Array(upos.length);
  return sample.words.map(({ form, token }, i) => {
    const info = infos[i] as (typeof infos)[number];
    feats[i] = chooseFeats(infos, tags, feats, i, model);
    const lemma = chooseLemma(form, info, tags[i] as number, feats[i] as number, model);
    return { form, lemma, upos: tags[i] as number, feats: feats[i] as number, token, info };
  });
}

function goldTree(sample: Sample, words: readonly TaggedWord[], model: LanguageModel): GoldTree {
  const count = words.length;
  const labelOf = (deprel: string) => {
    const known = model.labels.indexOf(deprel);
    return known >= 0 ? known : model.labels.indexOf(deprel.split(':')[0] as string);
  };
  return {
    words: parseWords(words, model),
    heads: Int32Array.from(sample.words, ({ head }) => (head === 0 ? count : head - 1)),
    labels: Int32Array.from(sample.words, ({ deprel }) => labelOf(deprel)),
    rounds: sample.source.rounds ?? Number.POSITIVE_INFINITY,
  };
}
