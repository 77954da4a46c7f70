/** Which acts of several documents are one act, told twice. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActKind } from '../../../src/coding/types.js';
import { alignActs } from '../../../src/record/compare/align-acts.js';
import type { ActView } from '../../../src/record/index.js';

const nobody = { people: [], bodies: [], countries: [] };
let last = 0;

/** "one en request NOR>EST: generators for the hospital" */
function told(line: string): ActView {
  const [, document, language, kind, actor, recipient, matter = ''] =
    /^(\w+) (\w+) (\w+) (\w+)>(\w*): (.*)$/.exec(line) ?? [];
  const start = ++last;
  const countries = (codes = '') => codes.split('_').filter((code) => code !== '');
  return {
    ...{
      what: 'act',
      id: start,
      localId: 'a1',
      ref: `${document}#${start}`,
      kind: kind as ActKind,
      day: '2024-03-01',
      date: null,
    },
    ...{
      due: null,
      status: 'made',
      joint: actor === 'NOR_EST',
      negated: false,
      quoted: false,
      contactId: 1,
      topics: ['health'],
    },
    ...{ actor: { ...nobody, countries: countries(actor) }, recipient: { ...nobody, countries: countries(recipient) } },
    ...{ addressee: nobody, via: nobody, matters: matter === '' ? [] : [{ span: [start, start + 1], text: matter }] },
    document: { id: document, url: 'x', title: null, publisher: null, side: null, language, published: null },
    trigger: { documentId: document, span: [start, start + 1], words: '' },
    clauses: [{ documentId: document, span: [start, start + 1], words: matter }],
    ...{ plover: '', cameo: '', confidence: 1, because: 'test', rejected: false, corrected: null },
  } as unknown as ActView;
}

const evidence = { sentenceOf: (act: ActView) => act.clauses[0]?.words ?? '' };
const groups = (acts: readonly ActView[]) =>
  alignActs(acts, evidence)
    .map(({ tellings }) => tellings.map((act) => act.id).sort((a, b) => a - b))
    .filter((ids) => ids.length > 1)
    .sort();

describe('alignActs', () => {
  test('an act told in French, English and Russian is one', () => {
    const acts = [
      told('one fr request NOR>EST: d’accélérer la livraison des vaccins'),
      told('two en request NOR>EST: to speed up deliveries of vaccines'),
      told('three ru request NOR>EST: ускорить поставки вакцин'),
      told('two en request NOR>EST: to open the border to fishing boats'),
    ];
    expect(groups(acts)).toEqual([[acts[0]?.id, acts[1]?.id, acts[2]?.id]]);
  });

  test('one side’s request told as a proposal, or its wish, is the same act told differently', () => {
    const acts = [
      told('one en request NOR>EST: to supply more vaccines to the hospitals'),
      told('two fr propose NOR>EST: de fournir davantage de vaccins aux hôpitaux'),
    ];
    expect(groups(acts)).toHaveLength(1);
  });

  test('thanks of one side need no words in common when each document tells them once', () => {
    const acts = [
      told('one en thank NOR>EST: for the school books'),
      told('two fr thank NOR>EST: de son accueil chaleureux'),
    ];
    expect(groups(acts)).toHaveLength(1);
    expect(groups([...acts, told('two fr thank NOR>EST: pour les trains')])).toEqual([]);
  });

  test.each([
    [
      'another side',
      'one en request NOR>EST: vaccines for hospitals',
      'two en request EST>NOR: vaccines for hospitals',
    ],
    ['another matter', 'one en request NOR>EST: vaccines for hospitals', 'two en request NOR>EST: visas for students'],
    [
      'praise and refusal',
      'one en praise NOR>EST: the supply of vaccines',
      'two en refuse NOR>EST: the supply of vaccines',
    ],
    [
      'generalities',
      'one en state NOR>EST: cooperation should be strengthened',
      'two en agree NOR>EST: to strengthen relations',
    ],
    [
      'one document',
      'one en request NOR>EST: vaccines for hospitals',
      'one en request NOR>EST: vaccines for hospitals',
    ],
  ])('keeps apart %s', (_, one, other) => {
    expect(groups([told(one), told(other)])).toEqual([]);
  });

  test('the order of acts and documents changes nothing', () => {
    const matters = [
      'supply of vaccines',
      'visas for students',
      'vaccines and visas',
      'a railway to the port',
      'cooperation',
    ];
    const line = fc.record({
      document: fc.constantFrom('one', 'two', 'three'),
      kind: fc.constantFrom('request', 'propose', 'pledge', 'thank', 'state'),
      actor: fc.constantFrom('NOR', 'EST', 'NOR_EST'),
      matter: fc.constantFrom(...matters),
    });
    const property = fc.property(fc.array(line, { minLength: 2, maxLength: 9 }), fc.nat(), (lines, turn) => {
      const acts = lines.map(({ document, kind, actor, matter }) =>
        told(`${document} en ${kind} ${actor}>EST: ${matter}`),
      );
      const turned = [...acts.slice(turn % acts.length), ...acts.slice(0, turn % acts.length)].reverse();
      expect(groups(turned)).toEqual(groups(acts));
    });
    fc.assert(property, { numRuns: 200 });
  });
});
