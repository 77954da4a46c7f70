import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDeltas, packFile, packInts, toDeltas, unpackFile, unpackInts } from '../../src/language/model/bytes.js';
import { applyScript, lemmaScript } from '../../src/language/model/lemma-script.js';
import { lexiconHash, makeLexicon } from '../../src/language/model/lexicon.js';
import { best, linearModel, type SparseRows } from '../../src/language/model/linear.js';
import { packRows, unpackRows } from '../../src/language/model/rows-file.js';
import { vote } from '../../src/language/model/vote.js';

const rows: SparseRows = {
  classes: 3,
  keys: Int32Array.of(5, 900, 70_000),
  rowStarts: Int32Array.of(0, 2, 3, 4),
  entryClasses: Uint8Array.of(1, 2, 2, 1),
  entryWeights: Int16Array.of(10, -4, 7, 100),
};

describe('bytes', () => {
  it('brings whole numbers back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 30)), (numbers) => {
        expect([...unpackInts(packInts(numbers), numbers.length)]).toEqual(numbers);
      }),
    );
  });
  it('brings rising lists back from their distances', () => {
    expect([...fromDeltas(toDeltas([3, 3, 10, 500]))]).toEqual([3, 3, 10, 500]);
  });
  it('brings a file back, header and parts', () => {
    const parts = [Uint8Array.of(1, 2, 3), Uint8Array.of(), Uint8Array.of(9)];
    const back = unpackFile(packFile({ header: { name: 'été' }, parts }));
    expect(back.header).toEqual({ name: 'été' });
    expect(back.parts.map((part) => [...part])).toEqual([[1, 2, 3], [], [9]]);
  });
  it('brings weights back at the nearest level', () => {
    const { header, parts } = packRows(rows, [-4, 8, 100]);
    expect([...unpackRows(header, parts).entryWeights]).toEqual([8, -4, 8, 100]);
    expect([...unpackRows(header, parts).keys]).toEqual([5, 900, 70_000]);
  });
});

describe('linearModel', () => {
  const scores = new Int32Array(3);
  it('sums the rows of the keys it knows', () => {
    linearModel(rows).score(Int32Array.of(5, 6, 70_000), 3, scores);
    expect([...scores]).toEqual([0, 110, -4]);
  });
  it('gives the same sums when the first class has weights of its own', () => {
    const other = { ...rows, entryClasses: Uint8Array.of(0, 2, 2, 1) };
    linearModel(other).score(Int32Array.of(5, 900), 2, scores);
    expect([...scores]).toEqual([10, 0, 3]);
  });
  it('sums the one weight of each key where there is one class', () => {
    const single = { ...rows, classes: 1, rowStarts: Int32Array.of(0, 1, 2, 3), entryClasses: new Uint8Array(3) };
    linearModel({ ...single, entryWeights: Int16Array.of(10, -4, 7) }).score(Int32Array.of(5, 900, 1), 3, scores);
    expect(scores[0]).toBe(6);
  });
  it('chooses the lowest class on a tie', () => {
    expect(best(Int32Array.of(1, 7, 7), 3)).toBe(1);
  });
});

describe('lemma scripts', () => {
  it('take off an ending and add another', () => {
    expect(lemmaScript('Signées', 'signer')).toBe('3|er');
    expect(applyScript('Livrées', '3|er')).toBe('livrer');
  });
  it('keep a name as it is written', () => {
    expect(applyScript('Dakar', lemmaScript('Rabat', 'Rabat'))).toBe('Dakar');
  });
  it('give null for a form that is too short', () => {
    expect(applyScript('a', '2|r')).toBeNull();
  });
  it('always lead back to the lemma', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (form, lemma) => {
        expect(applyScript(form, lemmaScript(form, lemma))).toBe(lemma);
      }),
    );
  });
});

describe('makeLexicon', () => {
  it('knows a form by its hash, and gives 0 for others', () => {
    const forms = ['signer', 'traité'].map(lexiconHash).sort((a, b) => a - b);
    const reading = { pos: 'v', morph: 'W', script: '0|' };
    const lexicon = makeLexicon(Int32Array.from(forms), Uint16Array.of(1, 1), [[], [reading]]);
    expect(lexicon.classOf('traité')).toBe(1);
    expect(lexicon.classOf('accord')).toBe(0);
  });
});

describe('vote', () => {
  const tree = (heads: number[], labels: number[]) => ({
    heads: Int32Array.from(heads),
    labels: Int32Array.from(labels),
  });
  it('takes the arcs that most trees hold', () => {
    const result = vote([tree([1, 3, 1], [5, 0, 6]), tree([1, 3, 0], [5, 0, 7]), tree([1, 3, 1], [5, 0, 6])], 3);
    expect([...result.heads.slice(0, 3)]).toEqual([1, 3, 1]);
    expect([...result.labels.slice(0, 3)]).toEqual([5, 0, 6]);
  });
  it('gives one root and no circle even when the trees disagree', () => {
    const result = vote([tree([2, 0, 2], [1, 1, 0]), tree([2, 2, 0], [0, 1, 1])], 2);
    expect([...result.heads.slice(0, 2)].filter((head) => head === 2)).toHaveLength(1);
  });
  it('lets the earlier tree win a tie', () => {
    const result = vote([tree([1, 2], [1, 0]), tree([2, 0], [0, 1])], 2);
    expect([...result.heads.slice(0, 2)]).toEqual([1, 2]);
  });
});
