import { expect, test } from 'vitest';
import { marksOf } from '../../../src/views/web/parts/marks-of.js';

const marked = (text: string, words: string) => marksOf(text, words).map(([from, to]) => text.slice(from, to));

test.each([
  ['la livraison des vaccins', 'vaccine', ['vaccins']],
  ['Dang Minh Khôi a remercié', 'khoi', ['Khôi']],
  ['the vaccines were delivered', 'VACCIN deliver', ['vaccines', 'delivered']],
  ['une visite officielle', 'sit', []],
  ['anything', ' ', []],
])('in "%s", "%s" marks %j', (text, words, found) => expect(marked(text, words)).toEqual(found));
