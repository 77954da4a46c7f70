/** A text and a pack in; why its words were tagged and its arcs drawn as they were, for people to read. */

import type { LoadedPack } from './load-languages.js';
import type { ParserModel } from './model/parse.js';
import { parseSentence } from './parse-sentence.js';
import { runParser } from './parse-tree.js';
import { parseWords } from './parse-words.js';
import { splitSentences } from './split-sentences.js';
import { lemmaSource, type TaggedWord } from './tag.js';
import { tagTokens } from './tag-tokens.js';
import { tokenise } from './tokenise.js';

/**
 * One line a word: form, tag, features, lemma, where the lemma is from, and what the lexicon knows of the form.
 * The tags and lemmas are the ones that parseText gives.
 */
export function explainTags(text: string, pack: LoadedPack): string[] {
  const { model } = pack;
  return tagSentences(text, pack).flatMap((words) =>
    words.map((word) => {
      const readings = (model.lexicon.readings[word.info.lexicon] ?? []).map(
        ({ pos, morph }) => `${pos}${morph && `:${morph}`}`,
      );
      const lexicon = [...new Set(readings)].join(' ') || '-';
      return [
        word.form,
        model.upos[word.upos],
        model.feats[word.feats],
        word.lemma,
        lemmaSource(word, model),
        lexicon,
      ].join('\t');
    }),
  );
}

/** One line a word: form, label, head, and how many of the parsers had this arc; 0 where the second look found it, or
 * where an inserted clause stood between. */
export function explainTree(text: string, pack: LoadedPack): string[] {
  return tagSentences(text, pack).flatMap((words) => explainArcs(words, pack));
}

function explainArcs(tagged: readonly TaggedWord[], { model, rules }: LoadedPack): string[] {
  const { heads, labels } = parseSentence(tagged, model, rules.inserted);
  const words = parseWords(tagged, model);
  const trees = model.parsers.map((parser: ParserModel) => runParser(words, parser, model));
  return tagged.map((word, i) => {
    const head = heads[i] as number;
    const votes = trees.filter((tree) => tree.heads[i] === head).length;
    return [
      word.form,
      model.labels[labels[i] as number],
      tagged[head]?.form ?? 'ROOT',
      `${votes} of ${trees.length}`,
    ].join('\t');
  });
}

function tagSentences(text: string, pack: LoadedPack): (readonly TaggedWord[])[] {
  const tokens = tokenise(text, pack.rules);
  return splitSentences(text, tokens, pack.rules).map(({ from, to }) => tagTokens(tokens.slice(from, to), pack));
}
