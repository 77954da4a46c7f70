import { expect, it } from 'vitest';
import { mendDayObjects } from '../../../src/coding/syntax/mend-day-objects.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({
  isTime: (word) => word.form === 'jeudi',
});

it('mendDayObjects takes the talks for the object, not the day before them', () => {
  const given = sentenceOf('eu/VERB/root/0 jeudi/NOUN/obj/1 de/ADP/case/5 les/DET/det/5 entretiens/NOUN/nmod/2');
  expect(arcsOf(mendDayObjects(given, knowledge))).toEqual([
    'eu root -',
    'jeudi obl:tmod eu',
    'de det entretiens',
    'les det entretiens',
    'entretiens obj eu',
  ]);
});

it('mendDayObjects leaves a day that is the object with what it belongs to', () => {
  const given = sentenceOf('fixé/VERB/root/0 jeudi/NOUN/obj/1 de/ADP/case/5 la/DET/det/5 semaine/NOUN/nmod/2');
  expect(mendDayObjects(given, knowledge)).toBe(given);
});
