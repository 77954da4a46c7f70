/** Treebank files in, training samples out: units with their gold tag, words with their gold tree. */

import { readFileSync } from 'node:fs';
import { readConllu, type TreebankSentence, writeFeats } from '../../src/language/conllu.js';
import type { Unit } from '../../src/language/tag.js';
import { plain, type TokenRules } from '../../src/language/token-rules.js';
import type { Word } from '../../src/language/types.js';
import { nameCloseAppositions } from './close-appositions.js';

/** What of a file may be learnt: a treebank whose lemmas follow another custom serves for its trees only. */
export type Source = {
  readonly file: string;
  readonly tags: boolean;
  readonly feats: boolean;
  readonly lemmas: boolean;
  readonly trees: boolean;
  readonly rounds?: number | undefined; // trees take part in so many rounds, the first ones; in all when left out
  readonly closeAppositions?: 'nmod' | undefined; // another name than `appos` for them
};

export type Sample = {
  readonly source: Source;
  readonly units: readonly Unit[];
  readonly tags: readonly string[]; // of units
  readonly words: readonly Word[];
  readonly feats: readonly string[]; // of words
};

export function readSamples(folder: string, sources: readonly Source[], rules: TokenRules): Sample[] {
  return sources.flatMap((source) => {
    const sentences = readConllu(readFileSync(`${folder}/${source.file}`, 'utf8'));
    return sentences
      .filter(({ words }) => words.length > 0)
      .map((sentence) => (source.closeAppositions ? nameCloseAppositions(sentence) : sentence))
      .map((sentence) => toSample(joinContractions(sentence, rules), source, rules));
  });
}

export function toSample(sentence: TreebankSentence, source: Source, rules: TokenRules): Sample {
  const units: Unit[] = [];
  const tags: string[] = [];
  sentence.tokens.forEach((token, index) => {
    const contraction = rules.contractions.get(plain(token.form)) ?? null;
    const words = token.words.map((id) => sentence.words[id - 1] as Word);
    if (contraction && words.length === contraction.words.length) {
      units.push({ form: token.form, token: index, contraction });
      tags.push(contraction.words.map(({ upos }) => upos).join('+'));
      return;
    }
    for (const word of words) {
      units.push({ form: word.form, token: index, contraction: null });
      tags.push(word.upos);
    }
  });
  return { source, units, tags, words: sentence.words, feats: sentence.words.map((word) => writeFeats(word.feats)) };
}

/** Transcripts of speech spell "de le"; writing has "du". Joins such pairs before a word that is no vowel's. */
export function joinContractions(sentence: TreebankSentence, rules: TokenRules): TreebankSentence {
  const pairs = new Map(
    [...rules.contractions].map(([form, { words }]) => [words.map((word) => word.form).join(' '), form]),
  );
  const tokens = sentence.tokens.map((token) => ({ ...token }));
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [first, second] = [tokens[i], tokens[i + 1]];
    if (first?.words.length !== 1 || second?.words.length !== 1) continue;
    const joined = pairs.get(plain(`${first.form} ${second.form}`));
    const det = sentence.words[(second.words[0] as number) - 1];
    if (!joined || (det?.upos !== 'DET' && det?.upos !== 'PRON') || det.form.endsWith("'")) continue;
    tokens.splice(i, 2, { ...first, form: joined, end: second.end, words: [...first.words, ...second.words] });
  }
  return tokens.length === sentence.tokens.length ? sentence : { ...sentence, tokens };
}
