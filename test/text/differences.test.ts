import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '../../src/text/differences.js';

test('differences tells the sentences that only one text has, in order', () => {
  expect(differences('It rains. He left.\nThe end.', 'It rains. He stayed. He ate.\nThe end.')).toEqual([
    { kind: 'removed', text: 'He left.' },
    { kind: 'added', text: 'He stayed.' },
    { kind: 'added', text: 'He ate.' },
  ]);
});

test('differences of a text and itself are none, whatever it holds', () => {
  fc.assert(fc.property(fc.string(), (text) => differences(text, text).length === 0));
});

test('differences of two texts turn one into the other', () => {
  const unit = fc.constantFrom('A.', 'B.', 'C.', 'D.', 'E.');
  fc.assert(
    fc.property(fc.array(unit), fc.array(unit), (before, after) => {
      const found = differences(before.join('\n'), after.join('\n'));
      const count = (units: readonly string[], unit: string) => units.filter((one) => one === unit).length;
      const net = (unit: string) =>
        found.filter(({ text }) => text === unit).reduce((sum, { kind }) => sum + (kind === 'added' ? 1 : -1), 0);
      for (const unit of new Set([...before, ...after]))
        expect(net(unit)).toBe(count(after, unit) - count(before, unit));
    }),
  );
});

test('differences of two long texts take no longer than a moment', () => {
  const text = (seed: number) => Array.from({ length: 5000 }, (_, at) => `Sentence ${at * seed}.`).join('\n');
  expect(differences(text(1), text(2)).length).toBeGreaterThan(4000);
});
