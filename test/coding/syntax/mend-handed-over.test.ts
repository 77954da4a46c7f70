import { expect, test } from 'vitest';
import { mendHandedOver } from '../../../src/coding/syntax/mend-handed-over.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const mended = (verb: string) => {
  const text = `Norland/PROPN/nsubj/2 ${verb}/VERB/root/0 over/ADV/advmod/4 20/NUM/nummod/5 tractors/NOUN/obj/2`;
  return arcsOf(mendHandedOver(sentenceOf(text, { handed: 'hand', built: 'build' })));
};

test('mendHandedOver hangs "over" on "handed"', () => {
  expect(mended('handed')).toContain('over compound:prt handed');
});

test('mendHandedOver leaves "over" that is more than a number', () => {
  expect(mended('built')).toContain('over advmod 20');
});
