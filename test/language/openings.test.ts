import { describe, expect, it } from 'vitest';
import { layGuide } from '../../src/language/model/guide.js';
import { labelRoles } from '../../src/language/model/label-roles.js';
import { fillLikenessKeys, likeness } from '../../src/language/model/likeness-features.js';
import type { ParseWords } from '../../src/language/model/parse-state.js';
import { maxReviseKeys } from '../../src/language/model/revise-arc-features.js';

const labels = ['root', 'nmod', 'conj', 'cc', 'punct', 'case', 'det'];
const roles = labelRoles(labels);

/** The words of a phrase as "form head label", the head counted from 1 as in CoNLL-U. */
function guideOf(...lines: string[]) {
  const rows = lines.map((line) => line.split(' ') as [string, string, string]);
  const count = rows.length;
  const column = (value: (row: [string, string, string]) => number) => Int32Array.from([...rows.map(value), -2, -1]);
  const forms = [...new Set(rows.map(([form]) => form))];
  const lower = column(([form]) => forms.indexOf(form));
  const same = column(() => 1);
  const zero = new Int32Array(count + 2);
  const kinds = { lower, lemma: lower, tail: lower, shape: same, upos: same, fine: same, agree: same, tagSet: same };
  const words: ParseWords = { count, ...kinds, commas: zero, content: zero, verbAhead: zero };
  const heads = column(([, head]) => (head === '0' ? count : Number(head) - 1));
  const tree = { heads, labels: column(([, , label]) => labels.indexOf(label)) };
  return layGuide(words, [tree], tree, roles);
}

// "de Russie, de Chine et de Cuba"
const list = guideOf(
  'de 2 case',
  'Russie 0 root',
  ', 5 punct',
  'de 5 case',
  'Chine 2 conj',
  'et 8 cc',
  'de 8 case',
  'Cuba 2 conj',
);
const [russie, chine, cuba] = [1, 4, 7];

describe('openings', () => {
  it('tell what opens a phrase: nothing, a mark, a conjunction', () => {
    expect([russie, chine, cuba].map((word) => list.opens[word])).toEqual([0, 1, 2]);
  });
  it('tell the first word after that, and the preposition', () => {
    expect([russie, chine, cuba].map((word) => list.grip[word])).toEqual([0, 3, 6]);
    expect([russie, chine, cuba].map((word) => list.holds[word])).toEqual([0, 3, 6]);
  });
  it('give "no word" where a phrase is a word alone', () => {
    const alone = guideOf('Russie 0 root', 'Chine 1 conj');
    expect(alone.grip[1]).toBe(3);
    expect(alone.holds[1]).toBe(3);
  });
  it('know a list that a conjunction closes, up to its last member', () => {
    expect([russie, chine, cuba].map((word) => list.listed[word])).toEqual([0, 1, 0]);
  });
});

describe('likeness', () => {
  it('sees that two phrases open alike, whatever joins them', () => {
    expect(likeness(list, russie, chine) & 1).toBe(1);
    expect(likeness(guideOf('de 2 case', 'Russie 0 root', 'et 4 cc', 'Chine 2 conj'), 1, 3) & 1).toBe(0);
  });
  it('is told in keys that the second look has room for', () => {
    expect(fillLikenessKeys(list, russie, cuba, new Int32Array(maxReviseKeys), 58)).toBeLessThanOrEqual(maxReviseKeys);
  });
});

describe('labelRoles', () => {
  it('gives -1 for a label that a treebank does not have', () => {
    expect(labelRoles(['root', 'conj'])).toEqual({ root: 0, conj: 1, punct: -1, cc: -1, case: -1, mark: -1 });
  });
});
