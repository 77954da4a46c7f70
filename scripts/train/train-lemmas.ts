/** Samples in, the classifier of lemma scripts and the list of exceptions out. */

import type { LanguageModel } from '../../src/language/model/language-model.js';
import { fillLemmaKeys } from '../../src/language/model/lemma-features.js';
import { lemmaScript } from '../../src/language/model/lemma-script.js';
import { best, linearModel, type SparseRows } from '../../src/language/model/linear.js';
import { maxTagKeys } from '../../src/language/model/tag-features.js';
import { chooseLemma, lemmaKey, type Reader } from '../../src/language/tag.js';
import type { Random } from './random.js';
import type { Sample } from './samples.js';
import { trainable } from './trainable.js';

export type LemmaRows = {
  readonly scripts: readonly string[];
  readonly rows: SparseRows;
  readonly exceptions: ReadonlyMap<number, number>;
};

// Scripts seen less often say nothing about other words.
const rareScript = 3;

type Case = { form: string; lemma: string; script: string; upos: number; feats: number };

/** @param model everything but the lemma part, to find out where the rules would err. */
export function trainLemmas(
  samples: readonly Sample[],
  model: LanguageModel,
  read: Reader,
  random: Random,
  epochs: number,
): LemmaRows {
  const cases = samples.filter(({ source }) => source.lemmas).flatMap((sample) => casesOf(sample, model));
  const scripts = commonScripts(cases, rareScript);
  const rows = trainScripts(cases, scripts, read, random, epochs);
  const trained = {
    ...model,
    scripts: [...scripts],
    lemmatiser: linearModel(rows),
    exceptions: new Map<number, number>(),
  };
  const { exceptions, more } = findExceptions(cases, trained, read);
  return { scripts: [...scripts, ...more], rows, exceptions };
}

function casesOf({ words, feats }: Sample, model: LanguageModel): Case[] {
  return words
    .filter(({ lemma }) => lemma !== '_')
    .map(({ form, lemma, upos }, i) => ({
      form,
      lemma,
      script: lemmaScript(form, lemma),
      upos: model.upos.indexOf(upos),
      feats: Math.max(0, model.feats.indexOf(feats[i] as string)),
    }));
}

function commonScripts(cases: readonly Case[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { script } of cases) counts.set(script, (counts.get(script) ?? 0) + 1);
  const common = [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return common.slice(0, 255).map(([script]) => script);
}

function trainScripts(
  cases: readonly Case[],
  scripts: readonly string[],
  read: Reader,
  random: Random,
  epochs: number,
): SparseRows {
  const model = trainable(scripts.length);
  const keys = new Int32Array(maxTagKeys);
  const scores = new Int32Array(256);
  const numbers = new Map(scripts.map((script, index) => [script, index]));
  const usable = cases.filter(({ script }) => numbers.has(script));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { form, upos, feats, script } of random.shuffle(usable)) {
      const count = fillLemmaKeys(read(form), upos, feats, keys);
      model.score(keys, count, scores);
      model.update(keys, count, numbers.get(script) as number, best(scores, scripts.length));
      model.step();
    }
  }
  return model.average();
}

/** Forms whose most frequent lemma is not what the rules give. */
function findExceptions(
  cases: readonly Case[],
  model: LanguageModel,
  read: Reader,
): { exceptions: Map<number, number>; more: string[] } {
  const seen = new Map<number, { one: Case; counts: Map<string, number> }>();
  for (const one of cases) {
    const key = lemmaKey(one.form, one.upos, one.feats);
    const entry = seen.get(key) ?? { one, counts: new Map<string, number>() };
    entry.counts.set(one.lemma, (entry.counts.get(one.lemma) ?? 0) + 1);
    seen.set(key, entry);
  }
  const exceptions = new Map<number, number>();
  const all = [...model.scripts];
  for (const [key, { one, counts }] of [...seen].sort((a, b) => a[0] - b[0])) {
    const [lemma] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] as [string, number];
    if (chooseLemma(one.form, read(one.form), one.upos, one.feats, model) === lemma) continue;
    const script = lemmaScript(one.form, lemma);
    if (!all.includes(script)) all.push(script);
    exceptions.set(key, all.indexOf(script));
  }
  return { exceptions, more: all.slice(model.scripts.length) };
}
