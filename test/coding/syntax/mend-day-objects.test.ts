import { expect, it } from 'vitest';
import { mendDayObjects } from '../../../src/coding/syntax/mend-day-objects.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({
  isTime: (word) => ['jeudi', 'mars'].includes(word.form),
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

it('mendDayObjects takes visits for the object of a verb that has none, not for a part of the month before them', () => {
  const given = sentenceOf(
    'effectuera/VERB/root/0 du/ADP/case/3 2/NUM/obl/1 mars/NOUN/nmod/3 de/ADP/case/7 les/DET/det/7 visites/NOUN/nmod/4',
  );
  const arcs = arcsOf(mendDayObjects(given, knowledge));
  expect(arcs).toContain('visites obj effectuera');
  expect(arcs).toContain('mars nmod 2');
});

it('mendDayObjects leaves a month with what belongs to it where the verb has an object', () => {
  const given = sentenceOf(
    'tiendra/VERB/root/0 session/NOUN/obj/1 en/ADP/case/4 mars/NOUN/obl/1 de/ADP/case/7 les/DET/det/7 visites/NOUN/nmod/4',
  );
  expect(mendDayObjects(given, knowledge)).toBe(given);
});
