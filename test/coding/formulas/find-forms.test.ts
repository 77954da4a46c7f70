import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findForms } from '../../../src/coding/formulas/find-forms.js';
import { indexForms, loadFormulas, readFamilies } from '../../../src/coding/formulas/load-formulas.js';
import { nodeFiles } from '../../../src/tables/node-files.js';

const files = nodeFiles();
const families = readFamilies(files);
const forms = indexForms([...loadFormulas(files, 'fr'), ...loadFormulas(files, 'en')]);
const cases = families.flatMap(({ forms }) => forms);
const idsIn = (text: string) => [...new Set(findForms(text, forms).map(({ form }) => form.form))];

describe.each(cases)('the form $form', ({ form, matches, leaves }) => {
  test.each(matches)('is what "%s" holds', (text) => {
    const [family] = form.split('.');
    expect(idsIn(text).filter((id) => id.startsWith(`${family}.`))).toEqual([form]);
  });
  if (leaves.length > 0)
    test.each(leaves)('leaves "$text": $why', ({ text }) => {
      expect(idsIn(text)).not.toContain(form);
    });
});

test('findForms takes the fullest of forms that overlap', () => {
  expect(idsIn('leur partenariat stratégique\u00a0intégral')).toEqual(['partnership.comprehensive-strategic']);
});

test('findForms gives places where words stand, in order and apart, whatever the text', () => {
  const words = fc.constantFrom(
    'partenariat',
    'stratégique',
    'intégral',
    'global',
    'strategic',
    'partnership',
    'amitié',
    '’',
    '[',
    '…',
    'é',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
      const text = parts.join(' ');
      const spans = findForms(text, forms).map(({ span }) => span);
      for (const [i, [start, end]] of spans.entries()) {
        expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0);
        expect(text.slice(start, end).trim()).not.toBe('');
      }
    }),
  );
});

test('loadFormulas names a form that is outside its family', () => {
  const text = () => '- { family: peace, about: relation, forms: [{ form: war.just, fr: [x], matches: [x] }] }';
  expect(() => loadFormulas({ ...files, text }, 'fr')).toThrow(/must begin with "peace\."/);
});

test('loadFormulas names a way of saying that cannot be read', () => {
  const text = () => '- { family: peace, about: relation, forms: [{ form: peace.just, fr: ["(x"], matches: [x] }] }';
  expect(() => loadFormulas({ ...files, text }, 'fr')).toThrow(/"peace\.just" cannot be read/);
});
