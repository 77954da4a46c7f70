import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Marks, paragraphsOf, segmentsOf } from '../../../src/views/web/pages/document/segments.js';

const none: Marks = { clauses: [], triggers: [], named: [] };

describe('segmentsOf', () => {
  test('leaves a text without marks in one piece', () => {
    expect(segmentsOf([0, 10], none)).toEqual([{ start: 0, end: 10, acts: [], trigger: null, named: {} }]);
  });

  test('puts the narrower of two overlapping clauses first', () => {
    const marks = {
      ...none,
      clauses: [
        { act: 'wide', span: [0, 10] },
        { act: 'narrow', span: [4, 7] },
      ],
    } as const;
    expect(segmentsOf([0, 10], marks).map((one) => one.acts)).toEqual([['wide'], ['narrow', 'wide'], ['wide']]);
  });

  test('marks a person inside a trigger inside a clause', () => {
    const marks = {
      ...none,
      clauses: [{ act: 'a', span: [0, 9] }],
      triggers: [{ act: 'a', span: [3, 6] }],
      named: [{ layer: 'people', id: 'p', span: [0, 3] }],
    } as const;
    expect(segmentsOf([0, 9], marks).map(({ trigger, named }) => [trigger, named.people ?? null])).toEqual([
      [null, 'p'],
      ['a', null],
      [null, null],
    ]);
  });

  test('marks the words that the address asks for, whatever else covers them', () => {
    const named = [
      { layer: 'people', id: 'p', span: [0, 4] },
      { layer: 'sought', id: '', span: [2, 6] },
    ] as const;
    const found = segmentsOf([0, 10], { ...none, named }).map((one) => one.named.sought !== undefined);
    expect(found).toEqual([false, true, true, false]);
  });

  test('of two marks of one layer names the narrower one', () => {
    const named = [
      { layer: 'bodies', id: 'committee', span: [0, 9] },
      { layer: 'bodies', id: 'chamber', span: [5, 9] },
    ] as const;
    expect(segmentsOf([0, 9], { ...none, named }).map((one) => one.named.bodies)).toEqual(['committee', 'chamber']);
  });

  test('ignores marks that lie wholly in another paragraph', () => {
    const marks = { ...none, clauses: [{ act: 'a', span: [20, 30] }] } as const;
    expect(segmentsOf([0, 10], marks)).toHaveLength(1);
  });

  test('covers the text without gap or overlap, whatever the marks', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    const marks = fc.array(span).map((spans) => ({
      clauses: spans.map((s, i) => ({ act: `a${i}`, span: s })),
      triggers: spans.map((s, i) => ({ act: `a${i}`, span: s })),
      named: spans.map((s, i) => ({ layer: 'people' as const, id: `p${i}`, span: s })),
    }));
    fc.assert(
      fc.property(marks, (some) => {
        const segments = segmentsOf([10, 50], some);
        expect(segments[0]?.start).toBe(10);
        expect(segments.at(-1)?.end).toBe(50);
        expect(segments.slice(1).map((one) => one.start)).toEqual(segments.slice(0, -1).map((one) => one.end));
      }),
    );
  });
});

describe('paragraphsOf', () => {
  test('gives the lines that hold something', () => {
    expect(paragraphsOf('one\n\ntwo')).toEqual([
      [0, 3],
      [5, 8],
    ]);
  });
});
