/**
 * A marked sentence in, the features by which its class is guessed out: words between and around the two marks, the verbs
 * on the way through the tree from the one to the other, and the kinds of act that the coder's patterns read there.
 */

import { matchPatterns } from '../../src/coding/patterns/match-patterns.js';
import type { PatternIndex } from '../../src/coding/patterns/types.js';
import { baseRelation, dependents, growTree, headOf, type Tree } from '../../src/coding/syntax/tree.js';
import { verbGroup } from '../../src/coding/syntax/verb-group.js';
import type { Sentence, Word } from '../../src/language/types.js';
import { overlaps, type Span } from '../../src/text/span.js';
import type { Pair } from './read-pairs.js';

export function pairFeatures(pair: Pair, sentences: readonly Sentence[], patterns: PatternIndex): string[] {
  const words = sentences.flatMap((sentence) => sentence.words);
  const features = [...wordFeatures(words, pair), ...treeFeatures(sentences, pair, patterns)];
  return [...new Set(features)];
}

type Zone = 'actor' | 'recipient' | 'before' | 'between' | 'after';

function zoneOf(word: Word, { actor, recipient }: Pair): Zone {
  const at: Span = [word.start, word.end];
  if (overlaps(at, actor)) return 'actor';
  if (overlaps(at, recipient)) return 'recipient';
  const first = Math.min(actor[0], recipient[0]);
  const last = Math.max(actor[1], recipient[1]);
  if (word.start < first) return 'before';
  return word.start >= last ? 'after' : 'between';
}

function wordFeatures(words: readonly Word[], pair: Pair): string[] {
  const found: string[] = [pair.actor[0] < pair.recipient[0] ? 'active order' : 'reverse order'];
  let previous = '';
  for (const word of words.filter((w) => w.upos !== 'PUNCT')) {
    const zone = zoneOf(word, pair);
    const lemma = word.upos === 'NUM' ? '#' : word.lemma.toLowerCase();
    const isName = word.upos === 'PROPN';
    if (!isName) found.push(`any ${lemma}`);
    if (!isName || zone === 'between') found.push(`${zone} ${lemma}`);
    if (zone === 'between' && previous) found.push(`pair ${previous} ${lemma}`);
    if (word.upos === 'VERB' && zone === 'between') found.push(`verb ${lemma}`);
    previous = lemma;
  }
  return found;
}

function treeFeatures(sentences: readonly Sentence[], pair: Pair, patterns: PatternIndex): string[] {
  const sentence = sentences.find((s) => s.words.some((w) => zoneOf(w, pair) === 'actor'));
  if (!sentence) return [];
  const tree = growTree(sentence, 0);
  const actor = headIn(tree, pair.actor);
  const recipient = headIn(tree, pair.recipient);
  const up = actor ? verbsAbove(tree, actor) : [];
  const other = recipient ? verbsAbove(tree, recipient) : [];
  return [
    ...(actor ? arcFeatures(tree, actor, 'actor') : []),
    ...(recipient ? arcFeatures(tree, recipient, 'recipient') : []),
    ...(up[0] ? verbFeatures(tree, up[0], 'actor verb', patterns) : []),
    ...(other[0] ? verbFeatures(tree, other[0], 'recipient verb', patterns) : []),
    ...up.flatMap((verb) => (other.includes(verb) ? verbFeatures(tree, verb, 'shared verb', patterns) : [])),
    ...other.filter((verb) => !up.includes(verb)).map((verb) => `way ${verb.lemma}`),
  ];
}

function headIn(tree: Tree, span: Span): Word | undefined {
  const inside = tree.sentence.words.filter((w) => overlaps([w.start, w.end], span));
  return inside.find((w) => !inside.some((other) => other.id === w.head));
}

function verbsAbove(tree: Tree, word: Word): Word[] {
  const found: Word[] = [];
  for (let up = headOf(tree, word); up; up = headOf(tree, up)) if (up.upos === 'VERB' || up.head === 0) found.push(up);
  return found;
}

function arcFeatures(tree: Tree, word: Word, whose: string): string[] {
  const head = headOf(tree, word);
  const preposition = dependents(tree, word, 'case')[0]?.lemma ?? '';
  return [
    `${whose} arc ${word.deprel} ${preposition}`,
    `${whose} head ${head?.lemma ?? ''} ${word.deprel} ${preposition}`,
  ];
}

function verbFeatures(tree: Tree, verb: Word, whose: string, patterns: PatternIndex): string[] {
  const group = verbGroup(tree, verb);
  const objects = dependents(tree, verb, 'obj', 'xcomp', 'ccomp', 'obl', 'compound', 'nsubj:pass');
  const helpers = dependents(tree, verb, 'aux').map((w) => w.lemma);
  const kinds = matchPatterns(tree, verb, patterns).map((match) => match.pattern.kind);
  return [
    `${whose} ${verb.lemma}`,
    `${whose} ${group.time}${group.negated ? ' not' : ''}${group.passive ? ' passive' : ''}`,
    ...helpers.map((lemma) => `${whose} aux ${lemma}`),
    ...kinds.map((kind) => `${whose} kind ${kind}`),
    ...objects.map((w) => `${whose} ${verb.lemma} ${baseRelation(w)} ${w.lemma}`),
    ...objects.map((w) => `${whose} with ${baseRelation(w)} ${w.lemma}`),
  ];
}
