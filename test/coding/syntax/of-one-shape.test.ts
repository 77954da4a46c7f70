import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { mendedOfOneShape, ofOneShape } from '../../../src/coding/syntax/of-one-shape.js';
import { sentenceOf } from './tree-of.js';

const sentence = sentenceOf('Berg/PROPN/nsubj/2 spoke/VERB/root/0 well/ADV/advmod/2');

it('ofOneShape changes nothing that a word has', () => {
  expect(ofOneShape(sentence)).toEqual(sentence);
});

it('mendedOfOneShape keeps the words that a step left alone', () => {
  const words = sentence.words.map((word) => (word.id === 3 ? { ...word, feats: { Tense: 'Past' } } : word));
  const mended = mendedOfOneShape(sentence, { ...sentence, words });
  expect(mended.words[0]).toBe(sentence.words[0]);
  expect(mended.words[2]).toEqual(words[2]);
});

it('ofOneShape keeps every feature that the coder asks about', () => {
  const files = globSync('src/coding/**/*.ts', { ignore: '**/of-one-shape.ts' });
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const dotted = [...code.matchAll(/feats\??\.([A-Z]\w+)/g)].map((match) => match[1] as string);
  const taken = [...code.matchAll(/\{([^{}]*)\} = [\w.]*feats;/g)].flatMap((match) => [
    ...(match[1] as string).matchAll(/\b[A-Z]\w+/g),
  ]);
  const names = [...new Set([...dotted, ...taken.map(([name]) => name)])].sort();
  const [word] = ofOneShape(sentence).words;
  expect(Object.keys(word?.feats ?? {})).toEqual(expect.arrayContaining(names));
  expect(names).toContain('VerbForm');
});
